// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/bill/Bill.h"
#include "core/bill/Consultation.h"
#include "ui/common/Desk.h"
#include "ui/common/Field.h"

#include <QJsonObject>
#include <QObject>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tramyte::ui {

class DiagnosisEdit;
class MedicineList;
class ServiceList;
class VitalsEdit;

/// The controls of a consultation as one form: a plain value in, a plain value out, issues to their places. Holds no
/// rule and calls no service that writes.
class ConsultationForm final : public QObject {
    Q_OBJECT
public:
    explicit ConsultationForm(Desk& desk, QObject* parent = nullptr);

    QWidget* visitPart() const
    {
        return m_visitPart;
    } ///< reason, vital signs, findings, diagnoses, services, what next
    MedicineList* medicines() const { return m_medicines; }
    /// How the visit ends: stands beside the button that closes it.
    Field* outcomePart() const { return m_outcomePart; }
    /// Says beside it that it has to be chosen, and goes there. False when it is.
    bool asksForOutcome();

    void show(const bill::Consultation& consultation, QDate day);
    bill::Consultation value() const;
    /// What was typed: the value, and beside it the texts that are no values yet.
    QJsonObject draft() const;
    void takeDraft(const QJsonObject& draft, QDate day);

    /// Puts each issue beside its control and gives back those that have none. Errors show beside fields that were
    /// left; all of them when `all`.
    Issues setIssues(const Issues& issues, bool all);
    void setPrice(const std::optional<bill::Bill>& bill);
    /// False when something cannot be read; said beside the field.
    bool isReadable();
    void focusFirstError();
    bool focusField(const QString& name);
    void focusReason();
    void setReadOnly(bool readOnly, bool mayExamine, bool mayRecordVitals);

Q_SIGNALS:
    void edited();

private:
    QPlainTextEdit* addText(QBoxLayout* row, const char* name, const QString& label, int lines);
    QWidget* controlOf(const QString& field) const;
    std::optional<QDate> appointmentDay() const;
    void showAppointment();
    void sayOutcome();

    Desk& m_desk;
    QWidget* m_visitPart;
    FieldSet m_fields;
    QLineEdit* m_reason;
    VitalsEdit* m_vitals;
    QPlainTextEdit* m_history;
    QPlainTextEdit* m_examination;
    DiagnosisEdit* m_diagnoses;
    ServiceList* m_services;
    QLineEdit* m_advice;
    QLineEdit* m_appointment;
    QLineEdit* m_appointmentNote;
    QComboBox* m_outcome;
    Field* m_outcomePart;
    MedicineList* m_medicines;
    bool m_asksOutcome = false; ///< since somebody wanted to close
    bill::Consultation m_shown;
    QDate m_day;
};

} // namespace tramyte::ui
