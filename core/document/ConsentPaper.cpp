// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ConsentPaper.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"

namespace tramyte::document {

TemplateModel templateModel(const ConsentPaper& paper)
{
    return TemplateModel()
        .merge(headFields(paper.station, paper.print, {}))
        .merge(dateLineFields(paper.station, localDay(paper.print.at)))
        .merge(nameFields(paper.person))
        .text(QStringLiteral("patientCode"), paper.person.code)
        .text(QStringLiteral("citizenId"), paper.person.citizenId)
        .text(QStringLiteral("address"), paper.person.address)
        .text(QStringLiteral("guardianName"), paper.person.guardianName)
        .text(QStringLiteral("guardianRelation"), paper.person.guardianRelation)
        .text(QStringLiteral("purpose"), paper.purpose)
        .text(QStringLiteral("text"), paper.text)
        .text(QStringLiteral("textFrom"), formatDay(paper.textFrom))
        .flag(QStringLiteral("patientSigns"), paper.patientSigns)
        .flag(QStringLiteral("representativeSigns"), paper.representativeSigns)
        .text(QStringLiteral("officer"), paper.officer);
}

Result<Paper> paperOf(const Templates& templates, const ConsentPaper& it)
{
    TRY_LET(
        paper, fillPaper(templates, QStringLiteral("consent"), localDay(it.print.at), it.station, {templateModel(it)}));
    paper.title = QStringLiteral("Phiếu đồng ý %1").arg(it.person.code);
    return paper;
}

} // namespace tramyte::document
