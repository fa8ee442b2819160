// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/SuggestEdit.h"

namespace tramyte::ui {

/// Picks a person who has a record, by name or number. Shows the name of who is picked.
class PersonPick final : public SuggestEdit, public Remembers {
    Q_OBJECT
public:
    explicit PersonPick(Desk& desk, QWidget* parent = nullptr);

    patient::PatientId person() const { return m_person; }
    void setPerson(patient::PatientId person);
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void picked(qint64 person);

private:
    Suggestions lookUp(const QString& text) const;

    Desk& m_desk;
    patient::PatientId m_person;
    QString m_shown;
};

} // namespace tramyte::ui
