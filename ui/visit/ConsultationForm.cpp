// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/ConsultationForm.h"

#include "ui/common/CodeEdit.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/visit/DiagnosisEdit.h"
#include "ui/visit/MedicineList.h"
#include "ui/visit/ServiceList.h"
#include "ui/visit/VitalsEdit.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStyle>

namespace tramyte::ui {

ConsultationForm::ConsultationForm(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_visitPart(new QWidget), m_reason(makeLineEdit(QStringLiteral("reasonEdit"))),
      m_vitals(new VitalsEdit), m_diagnoses(new DiagnosisEdit(desk)), m_services(new ServiceList(desk)),
      m_advice(makeLineEdit(QStringLiteral("adviceEdit"))),
      m_appointment(makeLineEdit(QStringLiteral("appointmentEdit"), tr("28, or 18/12/2026"))),
      m_appointmentNote(makeLineEdit(QStringLiteral("appointmentNoteEdit"))), m_outcome(new QComboBox),
      m_outcomePart(new Field({}, m_outcome)), m_medicines(new MedicineList(desk))
{
    auto* layout = new QVBoxLayout(m_visitPart);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    const auto add = [&](const char* name, const QString& label, QWidget* control) {
        auto* field = new Field(label, control);
        m_fields.add(QLatin1String(name), field);
        return field;
    };
    layout->addWidget(add("reason", tr("&Reason for coming"), m_reason));
    layout->addWidget(m_vitals);
    auto* findings = new QHBoxLayout;
    findings->setSpacing(8);
    m_history = addText(findings, "history", tr("&History of this illness"), 3);
    m_examination = addText(findings, "examination", tr("E&xamination"), 3);
    layout->addLayout(findings);
    layout->addWidget(m_diagnoses->mainPart());
    auto* adding = new QHBoxLayout; // what is added to stands side by side, what was added below
    adding->setSpacing(8);
    adding->addWidget(m_diagnoses->addPart(), 1, Qt::AlignTop);
    adding->addWidget(m_services->addPart(), 1, Qt::AlignTop);
    layout->addLayout(adding);
    layout->addWidget(m_diagnoses);
    layout->addWidget(m_services);

    m_outcome->setObjectName(QStringLiteral("outcomeComboBox"));
    m_outcome->setAccessibleName(tr("Outcome of the treatment"));
    m_outcome->addItem(tr("choose: 2 improved, 1 cured ..."), QString());
    for (int number = 1; number <= 8; ++number) { // the decree's numbers are the keys
        const auto outcome = static_cast<visit::Outcome>(number);
        m_outcome->addItem(
            QStringLiteral("%1 · %2").arg(number).arg(visit::vietnameseLabel(outcome)), visit::wordOf(outcome));
    }
    m_fields.add(QStringLiteral("outcome"), m_outcomePart);
    auto* end = new QGridLayout;
    end->setHorizontalSpacing(8);
    end->setVerticalSpacing(8);
    end->addWidget(add("advice", tr("&Advice"), m_advice), 0, 0, 1, 5, Qt::AlignTop);
    end->addWidget(add("appointmentDay", tr("Co&me back (days or date)"), m_appointment), 1, 0, 1, 2, Qt::AlignTop);
    end->addWidget(add("appointmentNote", tr("Note for the appointment"), m_appointmentNote), 1, 2, 1, 3, Qt::AlignTop);
    for (int column = 0; column < 5; ++column)
        end->setColumnStretch(column, 1);
    layout->addLayout(end);
    layout->addStretch();

    for (QLineEdit* edit : {m_reason, m_advice, m_appointment, m_appointmentNote})
        connect(edit, &QLineEdit::textEdited, this, &ConsultationForm::edited);
    for (QPlainTextEdit* edit : {m_history, m_examination})
        connect(edit, &QPlainTextEdit::textChanged, this, &ConsultationForm::edited);
    connect(m_appointment, &QLineEdit::textEdited, this, &ConsultationForm::showAppointment);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        sayOutcome();
        Q_EMIT edited();
    });
    connect(m_vitals, &VitalsEdit::edited, this, &ConsultationForm::edited);
    connect(m_diagnoses, &DiagnosisEdit::edited, this, &ConsultationForm::edited);
    connect(m_services, &ServiceList::edited, this, &ConsultationForm::edited);
    connect(m_medicines, &MedicineList::edited, this, &ConsultationForm::edited);
}

QPlainTextEdit* ConsultationForm::addText(QBoxLayout* row, const char* name, const QString& label, int lines)
{
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1String(name) + QStringLiteral("Edit"));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 18);
    auto* field = new Field(label, edit);
    m_fields.add(QLatin1String(name), field);
    row->addWidget(field, 1, Qt::AlignTop);
    return edit;
}

void ConsultationForm::show(const bill::Consultation& consultation, QDate day)
{
    const QSignalBlocker quiet(this);
    m_shown = consultation;
    m_day = day;
    m_asksOutcome = false;
    m_fields.clearErrors();
    m_reason->setText(consultation.reason);
    m_vitals->show(consultation.vitals);
    m_history->setPlainText(consultation.history);
    m_examination->setPlainText(consultation.examination);
    m_diagnoses->show(consultation.mainDiagnosis, consultation.otherDiagnoses, day);
    m_services->show(consultation.services, day);
    m_advice->setText(consultation.advice);
    m_appointment->setText(shownDay(consultation.appointmentDay));
    m_appointmentNote->setText(consultation.appointmentNote);
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(consultation.outcome)));
    m_medicines->show(consultation.medicines, day);
    for (QLineEdit* edit : {m_advice, m_appointmentNote})
        edit->setCursorPosition(0); // a long one is read from its beginning
    showAppointment();
}

bill::Consultation ConsultationForm::value() const
{
    bill::Consultation it = m_shown;
    it.reason = m_reason->text().trimmed();
    it.vitals = m_vitals->value();
    it.history = m_history->toPlainText().trimmed();
    it.examination = m_examination->toPlainText().trimmed();
    it.mainDiagnosis = m_diagnoses->main();
    it.otherDiagnoses = m_diagnoses->others();
    it.services = m_services->value();
    it.advice = m_advice->text().trimmed();
    it.appointmentDay = appointmentDay().value_or(QDate());
    it.appointmentNote = m_appointmentNote->text().trimmed();
    it.outcome = m_outcome->currentData().toString();
    it.medicines = m_medicines->value();
    return it;
}

QJsonObject ConsultationForm::draft() const
{
    return {{QStringLiteral("value"), bill::toJson(value())}, {QStringLiteral("vitals"), m_vitals->typed()},
        {QStringLiteral("appointment"), m_appointment->text()}, {QStringLiteral("medicines"), m_medicines->typed()}};
}

void ConsultationForm::takeDraft(const QJsonObject& draft, QDate day)
{
    const auto value = bill::consultationFrom(draft.value(QStringLiteral("value")).toObject());
    if (!value)
        return;
    const bill::Consultation stored = m_shown;
    show(*value, day);
    const QSignalBlocker quiet(this);
    m_shown.revision = stored.revision;
    m_shown.medicinesSeen = stored.medicinesSeen;
    m_vitals->setTyped(draft.value(QStringLiteral("vitals")).toObject());
    m_appointment->setText(draft.value(QStringLiteral("appointment")).toString());
    m_medicines->setTyped(draft.value(QStringLiteral("medicines")).toArray());
    showAppointment();
}

Issues ConsultationForm::setIssues(const Issues& issues, bool all)
{
    m_fields.clearErrors();
    m_vitals->clearErrors();
    m_diagnoses->clearErrors();
    m_vitals->isReadable(all);
    sayOutcome();
    Issues homeless;
    for (const Issue& it : issues) {
        const bool isLine
            = it.field.startsWith(QLatin1String("medicines.")) || it.field.startsWith(QLatin1String("services."));
        if (isLine)
            continue; // said by the rows themselves
        if (it.severity != Severity::Error) {
            homeless.push_back(it);
            continue;
        }
        QWidget* control = controlOf(it.field);
        if (!control) {
            homeless.push_back(it);
            continue;
        }
        // not while one types, and not before one has been there
        if (!all && (control->hasFocus() || !control->property("left").toBool()))
            continue;
        if (!m_vitals->setError(it.field, it.message) && !m_diagnoses->setError(it.field, it.message))
            m_fields.setError(it.field, it.message);
    }
    m_medicines->setIssues(issues);
    m_services->setIssues(issues);
    return homeless;
}

void ConsultationForm::setPrice(const std::optional<bill::Bill>& bill)
{
    m_medicines->setAmounts(bill);
}

bool ConsultationForm::isReadable()
{
    bool good = m_vitals->isReadable(true);
    if (!m_appointment->text().trimmed().isEmpty() && !appointmentDay()) {
        m_fields.setError(QStringLiteral("appointmentDay"), tr("Type a number of days or a date such as 18/12/2026."));
        good = false;
    }
    const bool medicines = m_medicines->isReadable(); // each says what is wrong with it
    const bool services = m_services->isReadable();
    return medicines && services && good;
}

bool ConsultationForm::asksForOutcome()
{
    m_asksOutcome = m_outcome->currentData().toString().isEmpty();
    sayOutcome();
    if (m_asksOutcome)
        m_outcome->setFocus(Qt::OtherFocusReason);
    return m_asksOutcome;
}

void ConsultationForm::sayOutcome()
{
    const bool isMissing = m_asksOutcome && m_outcome->currentData().toString().isEmpty();
    m_outcomePart->setError(isMissing ? tr("Choose: key 2 is improved, 1 is cured. Then F8 again.") : QString());
}

void ConsultationForm::focusFirstError()
{
    if (!m_vitals->focusFirstError() && !m_diagnoses->focusFirstError() && !m_fields.focusFirstError()
        && !m_services->focusFirstError())
        m_medicines->focusFirstError();
}

QWidget* ConsultationForm::controlOf(const QString& field) const
{
    if (QWidget* edit = m_vitals->edit(field))
        return edit;
    if (field == u"mainDiagnosis")
        return m_diagnoses->mainEdit();
    if (field.startsWith(QLatin1String("otherDiagnoses")))
        return m_diagnoses->addEdit();
    if (const Field* known = m_fields.find(field))
        return known->control();
    return nullptr;
}

bool ConsultationForm::focusField(const QString& name)
{
    QWidget* control = name.startsWith(QLatin1String("medicines")) ? m_medicines->addEdit()
        : name.startsWith(QLatin1String("services"))               ? m_services->addEdit()
                                                                   : controlOf(name);
    if (control)
        control->setFocus(Qt::ShortcutFocusReason);
    return control != nullptr;
}

void ConsultationForm::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll();
}

void ConsultationForm::setReadOnly(bool readOnly, bool mayExamine, bool mayRecordVitals)
{
    m_reason->setReadOnly(readOnly || !mayRecordVitals);
    m_vitals->setReadOnly(readOnly || !mayRecordVitals);
    const bool fixed = readOnly || !mayExamine;
    for (QLineEdit* edit : {m_advice, m_appointment, m_appointmentNote})
        edit->setReadOnly(fixed);
    for (QPlainTextEdit* edit : {m_history, m_examination}) {
        edit->setReadOnly(fixed);
        edit->style()->unpolish(edit); // its look depends on it
        edit->style()->polish(edit);
    }
    m_outcome->setEnabled(!fixed);
    m_diagnoses->setReadOnly(fixed);
    m_services->setReadOnly(fixed);
    m_medicines->setReadOnly(fixed);
}

std::optional<QDate> ConsultationForm::appointmentDay() const
{
    static const QRegularExpression days(QStringLiteral("^\\d{1,3}$"));
    const QString typed = m_appointment->text().trimmed();
    if (days.match(typed).hasMatch())
        return m_day.addDays(typed.toInt());
    return typedDay(typed, m_day);
}

void ConsultationForm::showAppointment()
{
    Field* field = m_fields.find(QStringLiteral("appointmentDay"));
    const auto day = appointmentDay();
    field->setHint(day && !m_appointment->text().trimmed().isEmpty() ? shownDayOf(*day) : QString());
}

} // namespace tramyte::ui
