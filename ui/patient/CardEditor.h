// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientForm.h"
#include "ui/common/Desk.h"
#include "ui/common/Field.h"
#include "ui/common/Memory.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace tramyte::ui {

/// What is done with a card that is known: the portal's answer is typed in, fields are put right, or the card ends.
/// Asks for what the task needs and calls the service.
class CardEditor final : public QWidget, public Remembers {
    Q_OBJECT
public:
    enum class Task { Answer, Correct, End };

    explicit CardEditor(Desk& desk, QWidget* parent = nullptr);

    /// Takes the focus.
    void begin(Task task, patient::PatientId patient, const patient::InsuranceCard& card);
    /// The task with what is typed; empty while it is hidden.
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    /// It was stored; `said` tells what.
    void done(const tramyte::patient::Patient& patient, const QString& said);
    void refused(const tramyte::Error& error);
    void cancelled();

private:
    void save();
    patient::PatientForm changed();
    void showTask();

    Desk& m_desk;
    Task m_task = Task::Answer;
    patient::PatientId m_patient;
    patient::InsuranceCard m_card;
    FieldSet m_fields;
    QLabel* m_heading;
    QComboBox* m_result;
    QGridLayout* m_grid;
    std::map<QString, QLineEdit*> m_lines;
    std::map<QString, Field*> m_byName;
};

} // namespace tramyte::ui
