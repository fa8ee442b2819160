// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/Bill.h"

#include "core/base/Json.h"
#include "core/catalog/Field.h"

#include <QJsonArray>

namespace tramyte::bill {

namespace {

QJsonObject toJson(const Line& it)
{
    return {{QStringLiteral("kind"), wordOf(it.cost.kind)}, {QStringLiteral("source"), QString::number(it.source)},
        {QStringLiteral("code"), it.entry.code}, {QStringLiteral("name"), it.entry.name},
        {QStringLiteral("quantity"), format(it.cost.quantity)},
        {QStringLiteral("hospitalPrice"), format(it.cost.hospitalPrice)},
        {QStringLiteral("insuredPrice"), format(it.cost.insuredPrice)},
        {QStringLiteral("serviceRatio"), it.cost.serviceRatio}, {QStringLiteral("insuredRatio"), it.cost.insuredRatio},
        {QStringLiteral("scope"), static_cast<int>(it.cost.scope)}, {QStringLiteral("payMethod"), it.cost.payMethod},
        {QStringLiteral("hospital"), formatHundredths(it.split.hospital)},
        {QStringLiteral("insured"), formatHundredths(it.split.insured)},
        {QStringLiteral("otherSources"), formatHundredths(it.split.otherSources)},
        {QStringLiteral("patientOwn"), formatHundredths(it.split.patientOwn)},
        {QStringLiteral("copay"), formatHundredths(it.split.copay)},
        {QStringLiteral("fund"), formatHundredths(it.split.fund)},
        {QStringLiteral("orderedAt"), formatLocal(it.orderedAt)}, {QStringLiteral("doneAt"), formatLocal(it.doneAt)},
        {QStringLiteral("resultAt"), formatLocal(it.resultAt)}, {QStringLiteral("orderedBy"), format(it.orderedBy)},
        {QStringLiteral("performer"), json::orNull(it.performer)}};
}

} // namespace

int Line::costGroup() const
{
    const int fallback = cost.kind == insurance::CostKind::Drug ? 4 : 19; // MA_NHOM: drug, other service
    return catalog::numberField(entry, QStringLiteral("costGroup"), fallback);
}

QString wordOf(insurance::CostKind kind)
{
    switch (kind) {
    case insurance::CostKind::Drug: return QStringLiteral("drug");
    case insurance::CostKind::Service: return QStringLiteral("service");
    case insurance::CostKind::Exam: return QStringLiteral("exam");
    case insurance::CostKind::Supply: return QStringLiteral("supply");
    }
    Q_UNREACHABLE();
}

std::optional<insurance::CostKind> costKindOf(const QString& word)
{
    using enum insurance::CostKind;
    for (const insurance::CostKind kind : {Drug, Service, Exam, Supply}) {
        if (wordOf(kind) == word)
            return kind;
    }
    return std::nullopt;
}

QJsonObject toJson(const Bill& it)
{
    QJsonArray lines;
    for (const Line& line : it.lines)
        lines.append(toJson(line));
    const QJsonObject totals{{QStringLiteral("drugs"), formatHundredths(it.totals.drugs)},
        {QStringLiteral("supplies"), formatHundredths(it.totals.supplies)},
        {QStringLiteral("hospital"), formatHundredths(it.totals.hospital)},
        {QStringLiteral("insured"), formatHundredths(it.totals.insured)},
        {QStringLiteral("patientOwn"), formatHundredths(it.totals.patientOwn)},
        {QStringLiteral("copay"), formatHundredths(it.totals.copay)},
        {QStringLiteral("fund"), formatHundredths(it.totals.fund)},
        {QStringLiteral("otherSources"), formatHundredths(it.totals.otherSources)},
        {QStringLiteral("fundByService"), formatHundredths(it.totals.fundByService)}};
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("visit"), format(it.visit)},
        {QStringLiteral("rate"), insurance::format(it.rate)}, {QStringLiteral("reason"), insurance::format(it.reason)},
        {QStringLiteral("closedAt"), formatLocal(it.closedAt)}, {QStringLiteral("lines"), lines},
        {QStringLiteral("totals"), totals}, {QStringLiteral("patientPays"), QString::number(it.patientDong())},
        {QStringLiteral("revision"), it.revision}};
}

QString receiptOf(int year, int device, qint64 number)
{
    return QStringLiteral("%1/%2/%3").arg(number, 6, 10, QLatin1Char('0')).arg(device).arg(year);
}

QJsonObject toJson(const Payment& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("visit"), format(it.visit)},
        {QStringLiteral("receipt"), it.receipt}, {QStringLiteral("amount"), format(it.amount)},
        {QStringLiteral("method"), it.method}, {QStringLiteral("payer"), json::orNull(it.payer)},
        {QStringLiteral("paidAt"), formatLocal(it.paidAt)}, {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)},
        {QStringLiteral("enteredBy"), format(it.enteredBy)}};
}

} // namespace tramyte::bill
