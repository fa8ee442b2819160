// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"
#include "ui/common/Desk.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

class InlineForm;

/// What a person does not tolerate; that there is nothing is an answer of its own. Those who examine add and end.
class AllergyCard final : public Card {
    Q_OBJECT
public:
    explicit AllergyCard(Desk& desk, QWidget* parent = nullptr);

    void tell(const patient::Patient& patient);

Q_SIGNALS:
    /// Somebody changed it; the sentence says what was done.
    void changed(const tramyte::patient::Patient& patient, const QString& sentence);
    /// A refusal that is about no field here.
    void refused(const QString& sentence);

private:
    void addRow(const patient::Allergy& allergy);
    void addEnded();
    void askToAdd();
    void askToEnd(const patient::Allergy& allergy);
    void deny();

    Desk& m_desk;
    patient::Patient m_patient;
    bool m_mayChange;
    bool m_showsEnded = false;
    QVBoxLayout* m_list;
    InlineForm* m_form;
    QPushButton* m_add;
    QPushButton* m_none;
};

} // namespace tramyte::ui
