// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/VisitService.h"

#include "core/patient/HouseholdRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"
#include "core/visit/QueueService.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::visit {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

const QString kKind = QStringLiteral("visit");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::visit", text);
}

} // namespace

VisitService::VisitService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, int device)
    : m_ledger(ledger), m_catalogue(catalogue), m_station(std::move(station)), m_device(device), m_visits(ledger.db),
      m_patients(ledger.db), m_settings(ledger.db), m_series(ledger.db), m_writer(ledger, device), m_queue(ledger.db),
      m_gate(ledger, catalogue)
{
}

Result<Changed> VisitService::open(const Session& session, const OpenForm& form)
{
    TRY(session.require(Permission::OpenVisits));
    const Instant now = m_ledger.clock.now();
    auto done = m_ledger.db.transaction([&]() -> Result<Changed> {
        Changed result;
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier) {
            TRY_LET(known, m_visits.require(VisitId{*earlier}));
            return Changed{known, *earlier, {}};
        }
        TRY_LET(patient, m_patients.require(form.patient));
        TRY_LET(visit, begin(form, patient, now, m_catalogue, result.warnings));
        const QDate day = visit.day();
        TRY_LET(stillOpen, m_visits.listOpen(patient.id));
        if (!stillOpen.empty()) {
            TRY_LET(first, m_visits.require(stillOpen.front()));
            result.warnings.push_back({Severity::Warning, QStringLiteral("visit.alreadyOpen"),
                QStringLiteral("patient"),
                tr("The visit %1 of this person, begun on %2, is still open. Go on with that one and cancel this one, "
                   "or close it.")
                    .arg(first.code, first.day().toString(QStringLiteral("dd/MM/yyyy")))});
        }
        TRY_LET(died, patient::HouseholdRepository(m_ledger.db).diedOn(patient.id));
        if (died.isValid() && died < day)
            result.warnings.push_back({Severity::Warning, QStringLiteral("patient.dead"), QStringLiteral("patient"),
                tr("This person is known to have died on %1. Check that it is the right person, or withdraw the death.")
                    .arg(died.toString(QStringLiteral("dd/MM/yyyy")))});
        TRY_LET(department, m_settings.value(QStringLiteral("visit.department"), day));
        visit.department = department;
        visit.enteredBy = session.user;
        visit.id = m_ledger.ids.next<VisitId>();
        TRY_LET(number, m_series.next(kKind, day.year(), m_device));
        visit.code = codeOf(m_station, day.year(), m_device, number);
        TRY_LET(exam, m_settings.value(QStringLiteral("visit.examService"), day));
        if (!exam.isEmpty()) {
            OrderForm fee;
            fee.code = exam;
            TRY_LET(order, makeOrder(visit, fee, m_ledger.ids.next<ServiceOrderId>(), session.user, m_catalogue));
            visit.services.push_back(std::move(order));
        }
        TRY(m_visits.insert(visit));
        TRY_LET(ticket, nextTicket(m_series, day, m_device));
        TRY(m_queue.insert(visit.id, day, m_device, ticket));
        TRY(m_patients.writeLastVisit(patient.id, day));
        TRY(m_ledger.journal.record(
            session.user, Action::Create, {kKind, visit.id.value, visit.revision, std::nullopt, toJson(visit)}));
        TRY(m_ledger.tokens.insert(form.token, visit.id.value));
        result.part = visit.id.value;
        result.visit = std::move(visit);
        result.ticket = static_cast<int>(ticket);
        return result;
    });
    if (done)
        m_ledger.changes.announce(Topic::Visits, {done->visit.id.value});
    return done;
}

Result<Changed> VisitService::change(
    const Session& session, Permission permission, VisitId id, Action action, const Change& work)
{
    TRY(session.require(permission));
    auto done = m_ledger.db.transaction([&]() -> Result<Changed> {
        TRY_LET(before, m_visits.require(id));
        if (before.status != Status::Open)
            return fail(ErrorKind::Validation, QStringLiteral("visit.notOpen"),
                tr("The visit %1 is closed. Amend it first if something must be put right.").arg(before.code));
        TRY_LET(changed, work(before));
        TRY_LET(after, m_writer.write(session, action, before, std::move(changed.visit)));
        changed.visit = std::move(after);
        return changed;
    });
    if (done)
        m_ledger.changes.announce(Topic::Visits, {id.value});
    return done;
}

Result<Changed> VisitService::changeReason(const Session& session, VisitId id, const QString& reason)
{
    return change(session, Permission::RecordVitals, id, Action::Change, [&](Visit visit) -> Result<Changed> {
        visit.reason = text::tidy(reason);
        return Changed{std::move(visit), id.value, {}};
    });
}

Result<Changed> VisitService::recordVitals(const Session& session, VisitId id, const VitalSigns& signs)
{
    return change(session, Permission::RecordVitals, id, Action::Change, [&](Visit visit) -> Result<Changed> {
        VitalSigns measured = signs;
        if (measured.id && std::ranges::find(visit.vitals, measured.id, &VitalSigns::id) == visit.vitals.end())
            return fail(ErrorKind::NotFound, QStringLiteral("vitals.notFound"),
                tr("This measuring is not part of the visit. Open the visit anew."));
        if (!measured.id)
            measured.id = m_ledger.ids.next<VitalSignsId>();
        if (measured.at.ms == 0)
            measured.at = visit.arrivedAt;
        TRY(putVitals(visit, measured));
        return Changed{std::move(visit), measured.id.value, {}};
    });
}

Result<Changed> VisitService::diagnose(const Session& session, const DiagnoseForm& form)
{
    return change(session, Permission::Examine, form.visit, Action::Change, [&](Visit visit) -> Result<Changed> {
        Changed result;
        if (!form.main.isEmpty() || !form.others.isEmpty()) {
            TRY_LET(patient, m_patients.require(visit.patient));
            TRY_LET(warnings, putDiagnoses(visit, form.main, form.others, patient.sex, m_catalogue));
            result.warnings = std::move(warnings);
        }
        putFindings(visit, {form.text, form.history, form.examination, form.advice});
        visit.clinician = session.user;
        result.part = visit.id.value;
        result.visit = std::move(visit);
        return result;
    });
}

Result<Changed> VisitService::order(const Session& session, const OrderForm& form)
{
    return change(session, Permission::Examine, form.visit, Action::Change, [&](Visit visit) -> Result<Changed> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier)
            return Changed{std::move(visit), *earlier, {}};
        TRY_LET(order, makeOrder(visit, form, m_ledger.ids.next<ServiceOrderId>(), session.user, m_catalogue));
        const qint64 id = order.id.value;
        TRY(m_ledger.tokens.insert(form.token, id));
        visit.services.push_back(std::move(order));
        return Changed{std::move(visit), id, {}};
    });
}

Result<Changed> VisitService::removeOrder(const Session& session, VisitId id, ServiceOrderId order)
{
    return change(session, Permission::Examine, id, Action::Change, [&](Visit visit) -> Result<Changed> {
        TRY(visit::removeOrder(visit, order));
        return Changed{std::move(visit), order.value, {}};
    });
}

Result<Changed> VisitService::appoint(const Session& session, const AppointForm& form)
{
    return change(session, Permission::Examine, form.visit, Action::Change, [&](Visit visit) -> Result<Changed> {
        TRY(putAppointment(visit, form.day, form.note));
        const qint64 id = visit.id.value;
        return Changed{std::move(visit), id, {}};
    });
}

Result<Changed> VisitService::cancelAppointment(const Session& session, VisitId id)
{
    return change(session, Permission::Examine, id, Action::Change, [&](Visit visit) -> Result<Changed> {
        visit.appointment.reset();
        return Changed{std::move(visit), id.value, {}};
    });
}

Result<Changed> VisitService::refer(const Session& session, const ReferForm& form)
{
    return change(session, Permission::Examine, form.visit, Action::Change, [&](Visit visit) -> Result<Changed> {
        TRY(putReferral(visit, form.referral));
        const qint64 id = visit.id.value;
        return Changed{std::move(visit), id, {}};
    });
}

Result<Changed> VisitService::archive(const Session& session, VisitId id, const QString& reason)
{
    return change(session, Permission::AmendVisits, id, Action::Archive, [&](Visit visit) -> Result<Changed> {
        if (text::tidy(reason).isEmpty())
            return failField(
                QStringLiteral("reason"), QStringLiteral("visit.reasonMissing"), tr("Say why the visit is archived."));
        visit.status = Status::Archived;
        visit.note = text::tidy(reason);
        const qint64 part = visit.id.value;
        return Changed{std::move(visit), part, {}};
    });
}

Result<Visit> VisitService::view(const Session& session, VisitId id)
{
    TRY(session.require(Permission::ReadVisits));
    return m_ledger.db.transaction([&]() -> Result<Visit> {
        TRY_LET(visit, m_visits.require(id));
        TRY(m_gate.check(session, visit.patient));
        TRY(m_ledger.journal.record(session.user, Action::View, {kKind, id.value, visit.revision}));
        return visit;
    });
}

Result<VisitId> VisitService::idOf(const Session& session, const QString& typed) const
{
    TRY(session.require(Permission::ReadQueue));
    if (const auto id = parseId<VisitId>(typed))
        return *id;
    TRY_LET(known, m_visits.findByCode(typed));
    if (!known)
        return fail(ErrorKind::NotFound, QStringLiteral("visit.notFound"),
            tr("There is no visit with the number %1.").arg(typed));
    return *known;
}

Result<std::vector<TimelineRow>> VisitService::timeline(
    const Session& session, patient::PatientId patient, int limit) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY(m_gate.check(session, patient));
    return TimelineRepository(m_ledger.db).list(patient, limit);
}

Result<std::vector<OpenVisit>> VisitService::openOf(const Session& session, patient::PatientId patient) const
{
    TRY(session.require(Permission::ReadQueue));
    TRY_LET(ids, m_visits.listOpen(patient));
    std::vector<OpenVisit> visits;
    for (const VisitId id : ids) {
        TRY_LET(visit, m_visits.require(id));
        visits.push_back({id, visit.code, visit.arrivedAt});
    }
    return visits;
}

Result<std::vector<Visit>> VisitService::listOfDay(const Session& session, QDate day)
{
    TRY(session.require(Permission::ReadQueue));
    TRY_LET(ids, m_visits.listArrived(day));
    std::vector<Visit> visits;
    visits.reserve(ids.size());
    for (const VisitId id : ids) {
        TRY_LET(visit, m_visits.require(id));
        if (!session.may(Permission::ReadVisits)) { // the desk sees who is here, not what ails them
            visit.diagnoses.clear();
            visit.diagnosisText.clear();
            visit.history.clear();
            visit.examination.clear();
            visit.advice.clear();
            visit.vitals.clear();
            visit.services.clear();
        }
        visits.push_back(std::move(visit));
    }
    return visits;
}

} // namespace tramyte::visit
