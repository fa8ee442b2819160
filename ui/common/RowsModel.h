// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QIcon>
#include <functional>
#include <optional>
#include <vector>

namespace tramyte::ui {

/// One column of a list: how a row reads in it, and by what it is sorted.
template <class Row>
struct RowColumn {
    QString title;
    std::function<QString(const Row&)> shown;
    std::function<QVariant(const Row&)> sorted = {}; ///< as `shown` when there is none
    bool isFigure = false;                           ///< right-aligned
    std::function<std::optional<Colour>(const Row&)> shade = {};
    bool isStrong = false;
    std::function<QIcon(const Row&)> picture = {}; ///< before the words, never instead of them
};

/// A list of plain values that core gave out; never writes. `reset` keeps nothing of the old rows: the table that shows
/// it keeps place and selection (see TableBox).
template <class Row>
class RowsModel final : public QAbstractTableModel {
public:
    using Column = RowColumn<Row>;

    explicit RowsModel(std::vector<Column> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void reset(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<Row>& rows() const { return m_rows; }
    const Row& rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole)
            return int((column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return {};
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
            return {};
        const Column& column = m_columns[static_cast<std::size_t>(index.column())];
        const Row& row = rowAt(index.row());
        switch (role) {
        case Qt::DisplayRole: return column.shown(row);
        case Qt::ToolTipRole: return column.shown(row);
        case Qt::UserRole: return column.sorted ? column.sorted(row) : QVariant(column.shown(row));
        case Qt::TextAlignmentRole: return int((column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            if (const auto shade = column.shade ? column.shade(row) : std::nullopt)
                return colour(*shade);
            return {};
        case Qt::DecorationRole:
            if (column.picture)
                return column.picture(row);
            return {};
        case Qt::FontRole:
            if (column.isStrong) {
                QFont font;
                font.setPixelSize(13);
                font.setWeight(QFont::DemiBold);
                return font;
            }
            return {};
        default: return {};
        }
    }

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace tramyte::ui
