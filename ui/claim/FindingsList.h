// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Definitions.h"
#include "ui/claim/Mending.h"
#include "ui/common/RowsModel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tramyte::ui {

class TableBox;

/// A finding as it is listed.
struct FindingRow {
    int number = 0; ///< in the order of the check
    claim::Finding finding;
    std::optional<claim::CheckedClaim> claim;
    QString label; ///< of the field, in words; empty when it is about none
    Mend mend;
};

/// What is wrong in the claims of a period; each line leads to the field that mends it.
class FindingsList final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsList(Desk& desk, QWidget* parent = nullptr);

    void setChecked(const claim::CheckedPeriod& checked);
    void clear();
    const std::vector<FindingRow>& shownRows() const { return m_model->rows(); }
    /// What chooses by severity: stands where the page has room for it.
    QComboBox* filter() const { return m_filter; }

Q_SIGNALS:
    void wanted(const tramyte::ui::Target& target);
    void said(const QString& sentence);

private:
    void showChosen();
    void showCurrent();
    void open(int row);
    QString labelOf(const claim::Finding& finding, const claim::CheckedClaim* claim) const;

    Desk& m_desk;
    claim::DefinitionBook m_book;
    std::vector<FindingRow> m_rows;
    QComboBox* m_filter;
    TableBox* m_table;
    RowsModel<FindingRow>* m_model;
    QLabel* m_detail;
    QLabel* m_place;
    QPushButton* m_open;
};

} // namespace tramyte::ui
