// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/CatalogImport.h"
#include "ui/common/RowsModel.h"
#include "ui/common/Widgets.h"

class QLabel;
class QPushButton;

namespace tramyte::ui {

class TableBox;

/// What a file would do to a list, line by line, before anything is written: new, changed, closed, and what is refused.
class ListPreview final : public Card {
    Q_OBJECT
public:
    explicit ListPreview(QWidget* parent = nullptr);

    void show(catalog::Kind kind, const catalog::CatalogOutcome& outcome);

Q_SIGNALS:
    void accepted();
    void left();

private:
    QLabel* m_sentence;
    TableBox* m_table;
    TableBox* m_refusedTable;
    RowsModel<catalog::LineChange>* m_changes;
    RowsModel<catalog::Refusal>* m_refused;
    QPushButton* m_accept;
    QPushButton* m_leave;
};

} // namespace tramyte::ui
