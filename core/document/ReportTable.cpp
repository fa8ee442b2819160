// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ReportTable.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"

namespace tramyte::document {

namespace {

QString textOf(const ReportTable::Cell& cell)
{
    switch (cell.kind) {
    case ReportTable::Cell::Kind::Count: return formatDong(cell.value);
    case ReportTable::Cell::Kind::Money: return formatAmount(Money{cell.value});
    case ReportTable::Cell::Kind::Percent: return formatNumber((cell.value + 50) / 100 * 100);
    }
    Q_UNREACHABLE();
}

TemplateModel::Rows cellsOf(const ReportTable::Row& row)
{
    TemplateModel::Rows cells;
    for (const ReportTable::Cell& cell : row.cells)
        cells.push_back(TemplateModel().text(QStringLiteral("text"), textOf(cell)));
    return cells;
}

TemplateModel rowModel(const ReportTable& table, const ReportTable::Row& row)
{
    const bool infants = row.key == u"0";
    const bool small = row.key == u"1-5";
    const bool oldest = row.key == u"75+";
    const bool others = row.key == u"others";
    const bool isAge = table.report == u"ages";
    const QString label = table.report == u"diagnoses" ? (others ? QString() : row.key)
        : isAge                                        ? (infants || small || oldest ? QString() : row.key)
                                                       : row.label;
    return TemplateModel()
        .text(QStringLiteral("label"), label)
        .text(QStringLiteral("name"), row.name)
        .flag(QStringLiteral("group"), row.isGroup)
        .flag(QStringLiteral("others"), others)
        .flag(QStringLiteral("infants"), isAge && infants)
        .flag(QStringLiteral("small"), isAge && small)
        .flag(QStringLiteral("oldest"), isAge && oldest)
        .rows(QStringLiteral("cells"), cellsOf(row));
}

} // namespace

TemplateModel templateModel(const ReportTable& table)
{
    TemplateModel::Rows rows;
    for (const ReportTable::Row& row : table.rows)
        rows.push_back(rowModel(table, row));
    TemplateModel model;
    model.merge(headFields(table.station, table.print, {}))
        .merge(dateLineFields(table.station, localDay(table.print.at)))
        .text(QStringLiteral("from"), formatDay(table.from))
        .text(QStringLiteral("to"), formatDay(table.to))
        .rows(QStringLiteral("rows"), rows)
        .rows(QStringLiteral("totals"), table.total ? cellsOf(*table.total) : TemplateModel::Rows())
        .flag(QStringLiteral("empty"), rows.empty())
        .text(QStringLiteral("preparer"), table.preparer)
        .text(QStringLiteral("headTitle"), capitals(table.station.headTitle))
        .text(QStringLiteral("head"), table.head);
    for (const char* name : {"visits", "diagnoses", "ages", "claims"})
        model.flag(QString::fromLatin1(name), table.report == QLatin1String(name));
    static constexpr std::pair<const char*, const char*> kSteps[]
        = {{"byDay", "day"}, {"byWeek", "week"}, {"byMonth", "month"}, {"byQuarter", "quarter"}, {"byYear", "year"}};
    for (const auto& [flag, word] : kSteps)
        model.flag(QString::fromLatin1(flag), table.steps == QLatin1String(word));
    return model;
}

Result<Paper> paperOf(const Templates& templates, const ReportTable& table)
{
    TRY_LET(paper,
        fillPaper(
            templates, QStringLiteral("report"), localDay(table.print.at), table.station, {templateModel(table)}));
    paper.title = QStringLiteral("Báo cáo %1 - %2").arg(formatDay(table.from), formatDay(table.to));
    return paper;
}

} // namespace tramyte::document
