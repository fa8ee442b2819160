// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QAbstractTableModel>

namespace tramyte::ui {

/// A report as a table: rows and columns as core counted them, the total last.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void reset(const report::Report& report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const report::Row& rowAt(int row) const;
    bool isTotal(int row) const;

    report::Report m_report;
};

} // namespace tramyte::ui
