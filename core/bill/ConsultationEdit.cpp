// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/ConsultationEdit.h"

#include "core/bill/Closing.h"
#include "core/text/Fold.h"
#include "core/visit/VisitParts.h"
#include "core/visit/VisitRules.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::bill {

using security::Permission;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::bill", text);
}

std::function<QString(const QString&)> always(const QString& control)
{
    return [control](const QString&) { return control; };
}

bool isMeasured(visit::VitalSigns signs)
{
    signs.id = {};
    signs.at = {};
    return signs != visit::VitalSigns{};
}

} // namespace

Consultation shownTo(const security::Session& session, Consultation it)
{
    if (session.may(Permission::ReadVisits))
        return it;
    Consultation shown;
    shown.visit = it.visit;
    shown.revision = it.revision;
    shown.reason = it.reason;
    if (session.may(Permission::RecordVitals))
        shown.vitals = it.vitals;
    return shown;
}

ConsultationEdit::ConsultationEdit(const ConsultationRecord& stored, const Around& around)
    : m_stored(stored), m_around(around), m_record(stored),
      m_shown(shownTo(around.session, consultationOf(stored.visit, stored.prescriptions))),
      m_moment(std::max(stored.visit.arrivedAt, std::min(around.now, stored.visit.closedAt.value_or(around.now))))
{
}

QString ConsultationEdit::rowOf(const char* list, int row)
{
    return QStringLiteral("%1.%2").arg(QLatin1String(list)).arg(row);
}

void ConsultationEdit::apply(const Consultation& wanted)
{
    applyReason(wanted);
    applyVitals(wanted);
    applyTexts(wanted);
    applyDiagnoses(wanted);
    applyMedicines(wanted);
    applyServices(wanted);
    applyAppointment(wanted);
    applyOutcome(wanted);
    tellOfMedicines();

    visit::Visit examined = m_record.visit;
    examined.reason = m_stored.visit.reason;
    examined.vitals = m_stored.visit.vitals;
    if (examined != m_stored.visit)
        m_record.visit.clinician = m_around.session.user;
}

QString ConsultationEdit::controlOf(const QString& field) const
{
    if (field == u"main")
        return QStringLiteral("mainDiagnosis");
    const auto line = field.startsWith(u"line.") ? parseId<prescription::LineId>(field.mid(5)) : std::nullopt;
    if (!line)
        return field;
    const auto row = m_rows.find(*line);
    return row == m_rows.end() ? QStringLiteral("medicines") : rowOf("medicines", row->second);
}

void ConsultationEdit::attempt(Permission permission, const Control& control, const Step& step)
{
    refuse(m_around.session.require(permission).and_then(step), control);
}

void ConsultationEdit::refuse(Result<void> done, const Control& control)
{
    if (done)
        return;
    Error error = std::move(done).error();
    error.field = control(error.field);
    m_errors.push_back(std::move(error));
}

void ConsultationEdit::warn(const Issues& issues, const Control& control)
{
    for (Issue issue : issues) {
        issue.field = control(issue.field);
        if (std::ranges::find(m_warnings, issue) == m_warnings.end())
            m_warnings.push_back(std::move(issue));
    }
}

void ConsultationEdit::applyReason(const Consultation& wanted)
{
    if (text::tidy(wanted.reason) == m_shown.reason)
        return;
    attempt(Permission::RecordVitals, always(QStringLiteral("reason")), [&]() -> Result<void> {
        m_record.visit.reason = text::tidy(wanted.reason);
        return {};
    });
}

void ConsultationEdit::applyVitals(const Consultation& wanted)
{
    if (wanted.vitals == m_shown.vitals || (!wanted.vitals.id && !isMeasured(wanted.vitals)))
        return;
    const auto control = [](const QString& field) { return field.isEmpty() ? QStringLiteral("vitals") : field; };
    const Issues impossible = visit::impossibleVitals(wanted.vitals);
    if (!impossible.empty()) { // all of them at once, each at its control
        for (const Issue& it : impossible)
            attempt(Permission::RecordVitals, control,
                [&]() -> Result<void> { return failField(it.field, it.code, it.message); });
        return;
    }
    attempt(Permission::RecordVitals, control, [&]() -> Result<void> {
        visit::VitalSigns signs = wanted.vitals;
        if (signs.id && !partOf(m_record.visit.vitals, signs.id))
            return fail(ErrorKind::NotFound, QStringLiteral("vitals.notFound"),
                tr("This measuring is not part of the visit any more. Open the visit anew."));
        if (!signs.id)
            signs.id = m_around.ids.next<visit::VitalSignsId>();
        if (signs.at.ms == 0)
            signs.at = m_moment;
        return putVitals(m_record.visit, signs);
    });
}

void ConsultationEdit::applyTexts(const Consultation& wanted)
{
    const std::tuple<const char*, const QString&, const QString&, QString&> texts[]
        = {{"history", wanted.history, m_shown.history, m_record.visit.history},
            {"examination", wanted.examination, m_shown.examination, m_record.visit.examination},
            {"diagnosisText", wanted.diagnosisText, m_shown.diagnosisText, m_record.visit.diagnosisText},
            {"advice", wanted.advice, m_shown.advice, m_record.visit.advice}};
    for (const auto& [name, typed, shown, kept] : texts) {
        if (text::tidy(typed) == shown)
            continue;
        attempt(Permission::Examine, always(QString::fromLatin1(name)),
            [target = &kept, words = text::tidy(typed)]() -> Result<void> {
                *target = words;
                return {};
            });
    }
}

void ConsultationEdit::applyDiagnoses(const Consultation& wanted)
{
    QStringList others;
    std::vector<qsizetype> rows; // of the screen, blank ones left out
    for (qsizetype row = 0; row < wanted.otherDiagnoses.size(); ++row) {
        if (wanted.otherDiagnoses[row].trimmed().isEmpty())
            continue;
        others << visit::normalisedDiagnosisCode(wanted.otherDiagnoses[row]);
        rows.push_back(row);
    }
    const QString main = visit::normalisedDiagnosisCode(wanted.mainDiagnosis);
    if (main == m_shown.mainDiagnosis && others == m_shown.otherDiagnoses)
        return;
    const auto control = [&](const QString& field) {
        const qsizetype position = field.startsWith(u"others.") ? field.mid(7).toLongLong() : -1;
        return position >= 0 && position < static_cast<qsizetype>(rows.size())
            ? rowOf("otherDiagnoses", static_cast<int>(rows[static_cast<std::size_t>(position)]))
            : field == u"others" ? QStringLiteral("otherDiagnoses")
                                 : QStringLiteral("mainDiagnosis");
    };
    attempt(Permission::Examine, control, [&]() -> Result<void> {
        TRY_LET(warnings, visit::putDiagnoses(m_record.visit, main, others, m_record.patient.sex, m_around.catalogue));
        warn(warnings, control);
        return {};
    });
}

void ConsultationEdit::applyAppointment(const Consultation& wanted)
{
    const QString note = text::tidy(wanted.appointmentNote);
    if (wanted.appointmentDay == m_shown.appointmentDay && note == m_shown.appointmentNote)
        return;
    attempt(Permission::Examine, always(QStringLiteral("appointmentDay")), [&]() -> Result<void> {
        if (wanted.appointmentDay.isValid() || !note.isEmpty())
            return visit::putAppointment(m_record.visit, wanted.appointmentDay, note);
        m_record.visit.appointment.reset();
        return {};
    });
}

void ConsultationEdit::applyOutcome(const Consultation& wanted)
{
    if (wanted.outcome == m_shown.outcome)
        return;
    attempt(Permission::Examine, always(QStringLiteral("outcome")), [&]() -> Result<void> {
        if (wanted.outcome.trimmed().isEmpty()) {
            m_record.visit.outcome.reset();
            return {};
        }
        TRY_LET(outcome, requireOutcome(wanted.outcome));
        m_record.visit.outcome = outcome;
        return {};
    });
}

void ConsultationEdit::applyServices(const Consultation& wanted)
{
    for (const PlannedService& shown : m_shown.services) {
        if (!partOf(wanted.services, shown.id))
            attempt(Permission::Examine, always(QStringLiteral("services")),
                [&] { return visit::removeOrder(m_record.visit, shown.id); });
    }
    for (int row = 0; PlannedService planned : wanted.services) {
        planned.performer = text::tidyLine(planned.performer);
        planned.result = text::tidy(planned.result);
        const QString control = rowOf("services", row++);
        const bool isBlank
            = !planned.id && planned.code.isEmpty() && planned.performer.isEmpty() && planned.result.isEmpty();
        if (isBlank || std::ranges::find(m_shown.services, planned) != m_shown.services.end())
            continue;
        attempt(Permission::Examine, always(control),
            [&] { return putService(planned, partOf(m_record.visit.services, planned.id)); });
    }
}

Result<void> ConsultationEdit::putService(const PlannedService& planned, const visit::ServiceOrder* known)
{
    if (planned.id && !known)
        return fail(ErrorKind::NotFound, QStringLiteral("service.notFound"),
            tr("This service is not ordered in this visit any more. Open the visit anew."));
    auto& services = m_record.visit.services;
    if (known && known->entry.code == planned.code)
        return visit::putOrder(*std::ranges::find(services, planned.id, &visit::ServiceOrder::id), planned.quantity,
            planned.performer, planned.result);
    visit::OrderForm form;
    form.code = planned.code;
    form.quantity = planned.quantity;
    form.at = m_moment;
    form.performer = planned.performer;
    form.result = planned.result;
    TRY_LET(order,
        visit::makeOrder(m_record.visit, form, m_around.ids.next<visit::ServiceOrderId>(), m_around.session.user,
            m_around.catalogue));
    std::erase_if(services, [&](const visit::ServiceOrder& it) { return planned.id && it.id == planned.id; });
    services.push_back(std::move(order));
    return {};
}

} // namespace tramyte::bill
