// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Receipt.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"
#include "core/text/AmountInWords.h"

namespace tramyte::document {

TemplateModel templateModel(const Receipt& receipt)
{
    const qint64 dong = roundToDong(receipt.amount);
    return TemplateModel()
        .merge(headFields(receipt.station, receipt.print, receipt.number))
        .merge(dateLineFields(receipt.station, localDay(receipt.paid)))
        .text(QStringLiteral("number"), receipt.number)
        .text(QStringLiteral("book"), receipt.book)
        .text(QStringLiteral("payer"), capitals(receipt.payer))
        .text(QStringLiteral("address"), receipt.address)
        .text(QStringLiteral("patientCode"), receipt.patientCode)
        .text(QStringLiteral("visitCode"), receipt.visitCode)
        .text(QStringLiteral("reason"), receipt.reason)
        .text(QStringLiteral("amount"), formatDong(dong))
        .text(QStringLiteral("amountWords"), text::amountInWords(dong).value_or(QString()))
        .text(QStringLiteral("attached"), receipt.attached > 0 ? QString::number(receipt.attached) : QString())
        .text(QStringLiteral("paidTime"), formatTime(receipt.paid))
        .flag(QStringLiteral("cash"), receipt.way == Receipt::Way::Cash)
        .flag(QStringLiteral("transfer"), receipt.way == Receipt::Way::Transfer)
        .flag(QStringLiteral("card"), receipt.way == Receipt::Way::Card)
        .text(QStringLiteral("cashier"), receipt.cashier)
        .flag(QStringLiteral("payable"), !receipt.paymentCode.isEmpty());
}

Result<Paper> paperOf(const Templates& templates, const Receipt& receipt)
{
    TRY_LET(paper,
        fillPaper(
            templates, QStringLiteral("receipt"), localDay(receipt.paid), receipt.station, {templateModel(receipt)}));
    paper.title = QStringLiteral("Phiếu thu %1").arg(receipt.number);
    if (!receipt.paymentCode.isEmpty())
        paper.codes.emplace(QStringLiteral("payment"), CodePicture{CodePicture::Kind::Qr, receipt.paymentCode});
    return paper;
}

} // namespace tramyte::document
