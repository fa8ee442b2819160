// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportTable.h"

#include "ui/report/Cells.h"

#include <QFont>

namespace tramyte::ui {

void ReportTableModel::reset(const report::Report& report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size()) + (m_report.total ? 1 : 0);
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_report.columns.empty() ? 0 : static_cast<int>(m_report.columns.size()) + 1;
}

bool ReportTableModel::isTotal(int row) const
{
    return row == static_cast<int>(m_report.rows.size());
}

const report::Row& ReportTableModel::rowAt(int row) const
{
    return isTotal(row) ? *m_report.total : m_report.rows[static_cast<std::size_t>(row)];
}

namespace {

/// A long head at its middle blank: a column is as wide as its figures, not as its name.
QString onTwoLines(const QString& title)
{
    constexpr qsizetype kShort = 9;
    qsizetype best = -1;
    for (qsizetype at = title.indexOf(u' '); at >= 0; at = title.indexOf(u' ', at + 1))
        if (best < 0 || std::abs(2 * at - title.size()) < std::abs(2 * best - title.size()))
            best = at;
    return title.size() <= kShort || best < 0 ? title : QString(title).replace(best, 1, QLatin1Char('\n'));
}

} // namespace

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return onTwoLines(section == 0 ? m_report.rowTitle : m_report.columns[static_cast<std::size_t>(section - 1)].title);
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const report::Row& row = rowAt(index.row());
    const bool isLabel = index.column() == 0;
    const auto at = static_cast<std::size_t>(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return isLabel ? row.label : shownCell(m_report.columns[at].unit, row.cells[at]);
    case Qt::UserRole: return isLabel ? QVariant(index.row()) : QVariant(row.cells[at]);
    case Qt::TextAlignmentRole: return int((isLabel ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isTotal(index.row())) {
            QFont font;
            font.setPixelSize(13);
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default: return {};
    }
}

} // namespace tramyte::ui
