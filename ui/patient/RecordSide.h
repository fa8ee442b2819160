// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"
#include "ui/common/Desk.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

class InlineForm;

/// What comes next for a person, the earliest first; one line each.
class RecordDues final : public Card {
    Q_OBJECT
public:
    explicit RecordDues(Desk& desk, QWidget* parent = nullptr);

    Result<void> tell(patient::PatientId patient);

private:
    Desk& m_desk;
};

/// The papers that were printed of a person's visits, the latest first.
class RecordPapers final : public Card {
    Q_OBJECT
public:
    explicit RecordPapers(Desk& desk, QWidget* parent = nullptr);

    Result<void> tell(patient::PatientId patient);

Q_SIGNALS:
    void visitWanted(qint64 id);

private:
    Desk& m_desk;
};

/// Stands in the place of an extra-sensitive record until somebody says why they open it.
class RecordReason final : public Card {
    Q_OBJECT
public:
    explicit RecordReason(Desk& desk, QWidget* parent = nullptr);

    void ask(patient::PatientId patient);
    void focusReason();

Q_SIGNALS:
    void opened();

private:
    Desk& m_desk;
    patient::PatientId m_patient;
    InlineForm* m_form;
};

} // namespace tramyte::ui
