// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/ConsultationService.h"

#include "core/storage/Database.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::bill {

using journal::Action;
using prescription::Prescription;
using security::Permission;
using security::Session;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::bill", text);
}

/// Whether both say the same; when they were read does not count.
bool sayTheSame(Consultation one, const Consultation& other)
{
    one.revision = other.revision;
    one.medicinesSeen = other.medicinesSeen;
    for (std::size_t i = 0; i < std::min(one.medicines.size(), other.medicines.size()); ++i)
        one.medicines[i].handedOut = other.medicines[i].handedOut;
    return one == other;
}

bool isStale(const Consultation& typed, const Consultation& shown)
{
    return typed.revision != shown.revision || typed.medicinesSeen != shown.medicinesSeen;
}

Error changedMeanwhile()
{
    return {ErrorKind::Conflict, QStringLiteral("visit.changedMeanwhile"),
        tr("Someone else changed this visit meanwhile. Open it anew.")};
}

Error notOpen(const visit::Visit& visit)
{
    return {ErrorKind::Validation, QStringLiteral("visit.notOpen"),
        tr("The visit %1 is closed. Amend it first if something must be put right.").arg(visit.code)};
}

Issue issueOf(const Error& error)
{
    return {Severity::Error, error.code, error.field, error.message};
}

/// The control of a warning of the closing, on the screen as it is stored.
QString controlOf(const QString& field, const Consultation& stored)
{
    const auto line = std::ranges::find_if(
        stored.medicines, [&](const PlannedMedicine& it) { return field == QStringLiteral("line.") + format(it.id); });
    if (line != stored.medicines.end())
        return QStringLiteral("medicines.%1").arg(line - stored.medicines.begin());
    return field == u"main" ? QStringLiteral("mainDiagnosis") : field;
}

void addNew(Issues& issues, Issue issue)
{
    if (std::ranges::find(issues, issue) == issues.end())
        issues.push_back(std::move(issue));
}

} // namespace

ConsultationService::ConsultationService(
    journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, int device)
    : m_ledger(ledger),
      m_catalogue(catalogue), m_parts{ledger.db, ledger.clock, ledger.ids, ledger.journal, ledger.tokens, m_held},
      m_visits(ledger.db), m_prescriptions(ledger.db), m_patients(ledger.db), m_settings(ledger.db), m_bills(ledger.db),
      m_visitWriter(ledger, device), m_prescriptionWriter(ledger, std::move(station)), m_pricer(ledger.db, catalogue),
      m_closing(m_parts, catalogue, device), m_gate(ledger, catalogue)
{
}

Result<ConsultationRecord> ConsultationService::recordOf(visit::VisitId id) const
{
    TRY_LET(visit, m_visits.require(id));
    TRY_LET(prescriptions, m_prescriptions.listOfVisit(id));
    TRY_LET(patient, m_patients.require(visit.patient));
    return ConsultationRecord{std::move(visit), std::move(prescriptions), std::move(patient)};
}

Result<Consultation> ConsultationService::shown(const Session& session, visit::VisitId id) const
{
    TRY_LET(visit, m_visits.require(id));
    TRY_LET(prescriptions, m_prescriptions.listOfVisit(id));
    return shownTo(session, consultationOf(visit, prescriptions));
}

void ConsultationService::announce(visit::VisitId visit) const
{
    m_ledger.changes.announce(Topic::Visits, {visit.value});
    m_ledger.changes.announce(Topic::Prescriptions, {visit.value});
}

Result<Consultation> ConsultationService::read(const Session& session, visit::VisitId id)
{
    TRY(session.require(Permission::ReadQueue));
    return m_ledger.db.transaction([&]() -> Result<Consultation> {
        TRY_LET(consultation, shown(session, id));
        TRY(m_gate.check(session, id));
        TRY(m_ledger.journal.record(
            session.user, Action::View, {QStringLiteral("visit"), id.value, consultation.revision}));
        return consultation;
    });
}

Result<Preview> ConsultationService::preview(const Session& session, const Consultation& wanted) const
{
    TRY(session.require(Permission::ReadQueue));
    TRY_LET(stored, recordOf(wanted.visit));
    const Consultation shownNow = shownTo(session, consultationOf(stored.visit, stored.prescriptions));
    Preview preview;
    if (stored.visit.status != visit::Status::Open) {
        if (session.may(Permission::ReadVisits)) {
            TRY_LET(frozen, m_bills.findOfVisit(wanted.visit));
            preview.bill = std::move(frozen);
        }
        if (!sayTheSame(wanted, shownNow))
            preview.issues.push_back(issueOf(notOpen(stored.visit)));
        return preview;
    }
    if (isStale(wanted, shownNow)) {
        preview.issues.push_back(issueOf(changedMeanwhile()));
        return preview;
    }
    const Instant now = m_ledger.clock.now();
    TRY_LET(limits, prescription::limitsOn(m_catalogue, m_settings, stored.visit.day()));
    ConsultationEdit edit(stored, {session, m_catalogue, limits, m_ledger.ids, now, true});
    edit.apply(wanted);
    for (const Error& error : edit.errors())
        preview.issues.push_back(issueOf(error));
    for (const Issue& warning : edit.warnings())
        addNew(preview.issues, warning);
    if (!session.may(Permission::ReadVisits))
        return preview;
    visit::Visit ended = edit.record().visit;
    CloseForm form;
    form.at = ended.closedAt;
    auto warnings = end(ended, form, now, session.user);
    TRY(warnings);
    auto bill = m_pricer.price(
        ended, stored.patient, edit.record().prescriptions, *ended.closedAt, &*warnings, Charged::Prescribed);
    for (Issue& warning : *warnings) {
        warning.field = edit.controlOf(warning.field);
        addNew(preview.issues, std::move(warning));
    }
    if (bill)
        preview.bill = std::move(*bill);
    else
        preview.issues.push_back(issueOf(bill.error()));
    return preview;
}

Result<void> ConsultationService::write(
    const Session& session, const ConsultationRecord& stored, const ConsultationRecord& wanted)
{
    TRY(m_visitWriter.write(session, Action::Change, stored.visit, wanted.visit));
    for (const Prescription& prescription : wanted.prescriptions) {
        const auto before = std::ranges::find(stored.prescriptions, prescription.id, &Prescription::id);
        if (before != stored.prescriptions.end())
            TRY(m_prescriptionWriter.write(session, *before, prescription));
        else
            TRY(m_prescriptionWriter.writeNew(session, prescription));
    }
    return {};
}

Result<Saved> ConsultationService::saveWithin(const Session& session, const Consultation& wanted)
{
    TRY_LET(stored, recordOf(wanted.visit));
    const Consultation shownNow = shownTo(session, consultationOf(stored.visit, stored.prescriptions));
    if (sayTheSame(wanted, shownNow))
        return Saved{shownNow, {}};
    if (stored.visit.status != visit::Status::Open)
        return tl::unexpected(notOpen(stored.visit));
    if (isStale(wanted, shownNow))
        return tl::unexpected(changedMeanwhile());
    TRY_LET(limits, prescription::limitsOn(m_catalogue, m_settings, stored.visit.day()));
    ConsultationEdit edit(stored, {session, m_catalogue, limits, m_ledger.ids, m_ledger.clock.now()});
    edit.apply(wanted);
    if (!edit.errors().empty())
        return tl::unexpected(edit.errors().front());
    TRY(write(session, stored, edit.record()));
    TRY_LET(after, shown(session, wanted.visit));
    return Saved{std::move(after), edit.warnings()};
}

Result<Saved> ConsultationService::save(const Session& session, const Consultation& wanted, const QString& token)
{
    TRY(session.require(Permission::ReadQueue));
    auto done = m_ledger.db.transaction([&]() -> Result<Saved> {
        TRY_LET(earlier, m_ledger.tokens.find(token));
        if (earlier) {
            TRY_LET(stored, shown(session, wanted.visit));
            return Saved{std::move(stored), {}};
        }
        TRY_LET(saved, saveWithin(session, wanted));
        TRY(m_ledger.tokens.insert(token, wanted.visit.value));
        return saved;
    });
    if (done)
        announce(wanted.visit);
    return done;
}

Result<Closed> ConsultationService::finish(
    const Session& session, const Consultation& wanted, const CloseForm& form, const QString& token)
{
    TRY(session.require(Permission::CloseVisits));
    auto done = m_ledger.db.transaction([&]() -> Result<Closed> {
        TRY_LET(visit, m_visits.require(wanted.visit));
        TRY_LET(known, m_bills.findOfVisit(wanted.visit));
        TRY_LET(earlier, m_ledger.tokens.find(token));
        if (earlier && known)
            return Closed{std::move(visit), std::move(*known), {}};
        TRY_LET(saved, saveWithin(session, wanted));
        CloseForm closing = form;
        closing.visit = wanted.visit;
        closing.token = token;
        if (!closing.at)
            closing.at = visit.closedAt; // of an amended visit
        TRY_LET(closed, m_closing.close(session, closing));
        Issues warnings = std::move(saved.warnings);
        for (Issue warning : closed.warnings) {
            warning.field = controlOf(warning.field, saved.consultation);
            addNew(warnings, std::move(warning));
        }
        closed.warnings = std::move(warnings);
        return closed;
    });
    if (done) {
        announce(wanted.visit);
        m_ledger.changes.announce(Topic::Bills, {done->bill.id.value});
    }
    return done;
}

Result<std::vector<EarlierState>> ConsultationService::earlier(const Session& session, visit::VisitId id) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY(m_gate.check(session, id));
    return EarlierStates(m_ledger).of(id);
}

} // namespace tramyte::bill
