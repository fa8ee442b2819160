// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"
#include "ui/common/Desk.h"
#include "ui/common/Field.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

/// What a person does not tolerate, and a line to add to it by those who examine.
class AllergyCard final : public Card {
    Q_OBJECT
public:
    explicit AllergyCard(Desk& desk, QWidget* parent = nullptr);

    void tell(const patient::Patient& patient);

Q_SIGNALS:
    void added(const tramyte::patient::Patient& patient);
    /// A refusal that is about none of the fields here.
    void refused(const QString& sentence);

private:
    void ask(bool asks);
    void add();

    Desk& m_desk;
    patient::PatientId m_id;
    QString m_token;
    QVBoxLayout* m_list;
    QWidget* m_strip;
    QPushButton* m_addButton;
    QLineEdit* m_substance;
    QLineEdit* m_reaction;
    FieldSet m_fields;
};

} // namespace tramyte::ui
