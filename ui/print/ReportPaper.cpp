// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ReportPaper.h"

namespace tramyte::print {

namespace {

using document::ReportTable;

ReportTable::Cell::Kind kindOf(report::Unit unit)
{
    switch (unit) {
    case report::Unit::Visits:
    case report::Unit::People: return ReportTable::Cell::Kind::Count;
    case report::Unit::Money: return ReportTable::Cell::Kind::Money;
    case report::Unit::Percent: return ReportTable::Cell::Kind::Percent;
    }
    Q_UNREACHABLE();
}

ReportTable::Row rowOf(const report::Report& report, const report::Row& row)
{
    ReportTable::Row made{row.key, row.label, row.listed, row.isGroup, {}};
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        made.cells.push_back({kindOf(report.columns[i].unit), row.cells[i]});
    return made;
}

} // namespace

ReportTable reportTable(const report::Report& report)
{
    ReportTable table;
    table.report = report.name;
    table.from = report.period.from;
    table.to = report.period.to;
    table.steps = report::wordOf(report.period.granularity);
    for (const report::Row& row : report.rows)
        table.rows.push_back(rowOf(report, row));
    if (report.total)
        table.total = rowOf(report, *report.total);
    return table;
}

} // namespace tramyte::print
