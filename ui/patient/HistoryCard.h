// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/patient/RecordPart.h"

class QComboBox;
class QLineEdit;

namespace tramyte::ui {

class PersonPick;

/// The numbers, earlier addresses and relatives of a person, each with its time. Hidden while there is nothing to tell
/// and nothing may be added.
class HistoryCard final : public RecordPart, public Remembers {
    Q_OBJECT
public:
    explicit HistoryCard(Desk& desk, QWidget* parent = nullptr);

    void tell(const patient::Patient& patient) override;
    Memory memory() const override;
    void recall(const Memory& memory) override;

private:
    void tellNumbers();
    void tellAddresses();
    void tellRelatives();
    void addRow(const QString& what, const QString& value, const QString& detail, QWidget* action = nullptr);
    QWidget* makeNumberStrip();
    QWidget* makeRelativeStrip();
    void keepNumber();
    void keepRelative();
    void take(const Result<patient::Patient>& stored, const QString& said);

    Desk& m_desk;
    QVBoxLayout* m_list;
    QWidget* m_numberStrip = nullptr;
    QWidget* m_relativeStrip = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_value = nullptr;
    QComboBox* m_relation = nullptr;
    PersonPick* m_person = nullptr;
    QLineEdit* m_phone = nullptr;
    patient::Patient m_patient;
};

} // namespace tramyte::ui
