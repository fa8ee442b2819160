// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/CatalogImport.h"
#include "core/sheet/Table.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QCheckBox;

namespace tramyte::ui {

class ListPreview;
class Notice;
class TableBox;
class Task;

/// The station's lists and prices: looked through, and brought up to date from a spreadsheet, all of it or nothing.
/// What a file would change is shown first.
class ListsTab final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit ListsTab(Desk& desk, QWidget* parent = nullptr);

    Memory memory() const override;
    void recall(const Memory& memory) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Preview { ///< of a file: what it says and what it would change
        catalog::Kind kind = catalog::Kind::Medicine;
        sheet::Table table;
        bool replace = false;
        catalog::CatalogOutcome outcome;
    };
    catalog::Kind kind() const;
    void reload();
    void choose();
    void preview(const Result<Preview>& preview);
    void bring();
    void leave();
    void take(const Result<catalog::CatalogOutcome>& outcome);

    Desk& m_desk;
    QComboBox* m_kind;
    QLineEdit* m_words;
    QCheckBox* m_replace;
    RowsModel<catalog::Entry>* m_model;
    QWidget* m_browser;
    TableBox* m_table;
    ListPreview* m_preview;
    std::optional<Preview> m_chosen;
    Notice* m_notice;
    Task* m_task;
};

} // namespace tramyte::ui
