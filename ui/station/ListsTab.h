// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/CatalogImport.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QCheckBox;

namespace tramyte::ui {

class Notice;
class TableBox;
class Task;

/// The station's lists and prices: looked through, and brought up to date from a spreadsheet, all of it or nothing.
class ListsTab final : public QWidget {
    Q_OBJECT
public:
    explicit ListsTab(Desk& desk, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    catalog::Kind kind() const;
    void reload();
    void bring();
    void take(const Result<catalog::CatalogOutcome>& outcome);

    Desk& m_desk;
    QComboBox* m_kind;
    QLineEdit* m_words;
    QCheckBox* m_replace;
    RowsModel<catalog::Entry>* m_model;
    TableBox* m_table;
    RowsModel<catalog::Refusal>* m_refused;
    TableBox* m_refusedTable;
    Notice* m_notice;
    Task* m_task;
};

} // namespace tramyte::ui
