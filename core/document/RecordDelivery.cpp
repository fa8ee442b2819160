// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/RecordDelivery.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"

namespace tramyte::document {

namespace {

TemplateModel::Rows fileRows(const std::vector<RecordDelivery::File>& files)
{
    TemplateModel::Rows rows;
    for (const auto& it : files)
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("name"), it.name)
                           .text(QStringLiteral("size"), it.size)
                           .text(QStringLiteral("sha256"), it.sha256));
    return rows;
}

} // namespace

TemplateModel templateModel(const RecordDelivery& paper)
{
    return TemplateModel()
        .merge(headFields(paper.station, paper.print, paper.number))
        .merge(dateLineFields(paper.station, localDay(paper.given)))
        .merge(nameFields(paper.person))
        .text(QStringLiteral("number"), paper.number)
        .text(QStringLiteral("givenAt"), formatMoment(paper.given))
        .text(QStringLiteral("patientCode"), paper.person.code)
        .text(QStringLiteral("address"), paper.person.address)
        .text(QStringLiteral("recipient"), paper.recipient)
        .text(QStringLiteral("relation"), paper.relation)
        .flag(QStringLiteral("bySelf"), paper.basis == u"self")
        .flag(QStringLiteral("byRepresentative"), paper.basis == u"representative")
        .flag(QStringLiteral("byAuthority"), paper.basis == u"authorised")
        .flag(QStringLiteral("byLaw"), paper.basis == u"law")
        .text(QStringLiteral("basisNote"), paper.basisNote)
        .flag(QStringLiteral("sensitive"), paper.sensitive)
        .rows(QStringLiteral("files"), fileRows(paper.files))
        .text(QStringLiteral("giver"), paper.giver)
        .text(QStringLiteral("officer"), paper.officer);
}

Result<Paper> paperOf(const Templates& templates, const RecordDelivery& it)
{
    TRY_LET(paper,
        fillPaper(templates, QStringLiteral("record-delivery"), localDay(it.given), it.station, {templateModel(it)}));
    paper.title = QStringLiteral("Biên bản giao nhận %1").arg(it.number);
    return paper;
}

} // namespace tramyte::document
