// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/RecordReaders.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"

namespace tramyte::document {

namespace {

TemplateModel::Rows lineRows(const std::vector<RecordReaders::Line>& lines)
{
    TemplateModel::Rows rows;
    for (const auto& it : lines)
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("at"), formatMoment(it.at))
                           .text(QStringLiteral("who"), it.who)
                           .flag(QStringLiteral("viewed"), it.action == u"view")
                           .flag(QStringLiteral("printed"), it.action == u"print")
                           .flag(QStringLiteral("exported"), it.action == u"export")
                           .text(QStringLiteral("part"), it.part)
                           .text(QStringLiteral("reason"), it.reason));
    return rows;
}

} // namespace

TemplateModel templateModel(const RecordReaders& paper)
{
    return TemplateModel()
        .merge(headFields(paper.station, paper.print, {}))
        .merge(dateLineFields(paper.station, localDay(paper.print.at)))
        .merge(nameFields(paper.person))
        .text(QStringLiteral("patientCode"), paper.person.code)
        .text(QStringLiteral("from"), formatDay(paper.from))
        .text(QStringLiteral("to"), formatDay(paper.to))
        .flag(QStringLiteral("anyLine"), !paper.lines.empty())
        .rows(QStringLiteral("lines"), lineRows(paper.lines))
        .text(QStringLiteral("headTitle"), capitals(paper.station.headTitle))
        .text(QStringLiteral("head"), paper.head);
}

Result<Paper> paperOf(const Templates& templates, const RecordReaders& it)
{
    TRY_LET(paper,
        fillPaper(templates, QStringLiteral("record-readers"), localDay(it.print.at), it.station, {templateModel(it)}));
    paper.title = QStringLiteral("Danh sách người đã xem hồ sơ %1").arg(it.person.code);
    return paper;
}

} // namespace tramyte::document
