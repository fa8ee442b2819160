// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/HouseholdReader.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

/// With whom a person lives, who looks after them, and that they died; leads to the household's book.
class HouseholdCard final : public Card, public Remembers {
    Q_OBJECT
public:
    explicit HouseholdCard(Desk& desk, QWidget* parent = nullptr);

    void tell(const patient::Patient& patient);
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void householdWanted(qint64 household);
    void personWanted(qint64 patient);

private:
    void addPeople(const patient::Residence& residence, patient::PatientId self);
    void withdrawDeath();
    void enterDeath();
    void clear();

    Desk& m_desk;
    patient::PatientId m_patient;
    QString m_name;
    class HouseholdAction* m_action = nullptr;
};

} // namespace tramyte::ui
