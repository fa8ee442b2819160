// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/bill/Bill.h"
#include "ui/common/Desk.h"
#include "ui/visit/MedicineRow.h"

#include <QJsonArray>
#include <QWidget>

class QVBoxLayout;

namespace tramyte::ui {

class CodeEdit;
class Field;

/// The prescription: one line to add by name or substance, and the medicines below.
class MedicineList final : public QWidget {
    Q_OBJECT
public:
    explicit MedicineList(Desk& desk, QWidget* parent = nullptr);

    void show(const std::vector<bill::PlannedMedicine>& medicines, QDate day);
    std::vector<bill::PlannedMedicine> value() const;
    /// Of every row; those of `medicines.N` are said there.
    void setIssues(const Issues& issues);
    void setAmounts(const std::optional<bill::Bill>& bill);
    /// Whether all of it can be read, what was typed into the line to add by included; says there what cannot.
    bool isReadable();
    bool focusFirstError() const;
    void setReadOnly(bool readOnly);
    CodeEdit* addEdit() const { return m_add; }
    /// The line to add by, with what is wrong with what was typed there: it stands above the list.
    Field* addPart() const { return m_addPart; }
    QJsonArray typed() const;
    void setTyped(const QJsonArray& rows);

Q_SIGNALS:
    void edited();

private:
    MedicineRow* addRow(const bill::PlannedMedicine& medicine);
    void clear();

    Desk& m_desk;
    CodeEdit* m_add;
    Field* m_addPart;
    QVBoxLayout* m_layout;
    std::vector<MedicineRow*> m_rows;
    std::vector<bool> m_hasError;
    QDate m_day;
};

} // namespace tramyte::ui
