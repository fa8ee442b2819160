// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prescription/PrescriptionService.h"

#include "core/prescription/PrescriptionRules.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::prescription {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::prescription", text);
}

Result<void> requireOpen(const visit::Visit& visit)
{
    if (visit.status == visit::Status::Open)
        return {};
    return fail(ErrorKind::Validation, QStringLiteral("visit.notOpen"),
        tr("The visit %1 is closed. Amend it first if something must be put right.").arg(visit.code));
}

} // namespace

PrescriptionService::PrescriptionService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station)
    : m_ledger(ledger), m_catalogue(catalogue), m_prescriptions(ledger.db), m_visits(ledger.db), m_patients(ledger.db),
      m_settings(ledger.db), m_lots(ledger.db), m_writer(ledger, std::move(station)), m_gate(ledger, catalogue)
{
}

Result<Line> PrescriptionService::lineOf(const PrescribeForm& form, const visit::Visit& visit, LineId id) const
{
    TRY_LET(entry, m_catalogue.find(catalog::Kind::Medicine, form.medicine, visit.day()));
    if (!entry)
        return failField(QStringLiteral("medicine"), QStringLiteral("medicine.unknown"),
            tr("%1 is not in the medicine list of that day.").arg(form.medicine));
    return Line{id, *entry, form.quantity, form.dose, form.days, form.overrideReason, {}};
}

Result<Prescribed> PrescriptionService::prescribe(const Session& session, const PrescribeForm& form)
{
    TRY(session.require(Permission::Prescribe));
    auto done = m_ledger.db.transaction([&]() -> Result<Prescribed> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier) {
            TRY_LET(id, m_prescriptions.findByLine(LineId{*earlier}));
            TRY_LET(known, m_prescriptions.require(id.value_or(PrescriptionId{})));
            return Prescribed{known, LineId{*earlier}, {}};
        }
        TRY_LET(visit, m_visits.require(form.visit));
        TRY(requireOpen(visit));
        TRY_LET(patient, m_patients.require(visit.patient));
        TRY_LET(line, lineOf(form, visit, m_ledger.ids.next<LineId>()));
        const Instant at = form.at.value_or(visit.arrivedAt);
        if (at < visit.arrivedAt)
            return failField(QStringLiteral("at"), QStringLiteral("prescription.beforeVisit"),
                tr("The prescription lies before the visit."));
        TRY_LET(limits, limitsOn(m_catalogue, m_settings, visit.day()));
        TRY_LET(before, m_prescriptions.listOfVisit(visit.id));
        TRY_LET(warnings, judge(line, {visit, patient, session, limits}, before));
        std::vector<Prescription> ofVisit = before;
        const LineId id = line.id;
        const Prescription& changed = add(ofVisit, visit.id, std::move(line), at, session.user);
        const auto known = std::ranges::find(before, changed.id, &Prescription::id);
        TRY_LET(after,
            known == before.end() ? m_writer.writeNew(session, changed) : m_writer.write(session, *known, changed));
        TRY(m_ledger.tokens.insert(form.token, id.value));
        return Prescribed{std::move(after), id, std::move(warnings)};
    });
    if (done)
        m_ledger.changes.announce(Topic::Prescriptions, {done->prescription.id.value});
    return done;
}

Result<PrescriptionService::Place> PrescriptionService::placeOf(LineId line) const
{
    TRY_LET(id, m_prescriptions.findByLine(line));
    if (!id)
        return fail(ErrorKind::NotFound, QStringLiteral("prescription.lineNotFound"),
            tr("This medicine is not prescribed any more. Open the visit anew."));
    TRY_LET(prescription, m_prescriptions.require(*id));
    TRY_LET(visit, m_visits.require(prescription.visit));
    TRY(requireOpen(visit));
    const auto found = std::ranges::find(prescription.lines, line, &Line::id);
    TRY(checkNotHandedOut(*found));
    return Place{std::move(prescription), std::move(visit)};
}

Result<Prescribed> PrescriptionService::replace(const Session& session, LineId id, const PrescribeForm& form)
{
    TRY(session.require(Permission::Prescribe));
    auto done = m_ledger.db.transaction([&]() -> Result<Prescribed> {
        TRY_LET(place, placeOf(id));
        Prescription prescription = place.prescription;
        Line& line = *std::ranges::find(prescription.lines, id, &Line::id);
        TRY_LET(wanted, lineOf(form, place.visit, id));
        if (wanted.entry.code == line.entry.code)
            wanted.entry = line.entry;
        if (typeOf(wanted.medicine().control) != prescription.type)
            return failField(QStringLiteral("medicine"), QStringLiteral("prescription.otherForm"),
                tr("%1 stands on a form of its own: take the line off and prescribe it anew.").arg(wanted.entry.name));
        line = wanted;
        TRY_LET(patient, m_patients.require(place.visit.patient));
        TRY_LET(limits, limitsOn(m_catalogue, m_settings, place.visit.day()));
        TRY_LET(others, m_prescriptions.listOfVisit(place.visit.id));
        TRY_LET(warnings, judge(wanted, {place.visit, patient, session, limits}, others));
        TRY_LET(after, m_writer.write(session, place.prescription, prescription));
        return Prescribed{std::move(after), id, std::move(warnings)};
    });
    if (done)
        m_ledger.changes.announce(Topic::Prescriptions, {done->prescription.id.value});
    return done;
}

Result<Prescription> PrescriptionService::remove(const Session& session, LineId id)
{
    TRY(session.require(Permission::Prescribe));
    auto done = m_ledger.db.transaction([&]() -> Result<Prescription> {
        TRY_LET(place, placeOf(id));
        Prescription prescription = place.prescription;
        std::erase_if(prescription.lines, [&](const Line& it) { return it.id == id; });
        return m_writer.write(session, place.prescription, prescription);
    });
    if (done)
        m_ledger.changes.announce(Topic::Prescriptions, {done->id.value});
    return done;
}

Result<void> PrescriptionService::handOut(const Session& session, Line& line, Quantity quantity, Instant at)
{
    TRY_LET(lots, m_lots.listRemaining(line.entry.code));
    TRY_LET(takings, stock::chooseLots(lots, quantity, localDay(at)));
    for (const stock::Taking& taking : takings) {
        TRY_LET(before, m_lots.require(taking.lot));
        stock::Lot lot = before;
        lot.remaining = lot.remaining - taking.quantity;
        TRY(m_lots.update(lot));
        TRY_LET(after, m_lots.require(lot.id));
        TRY(m_ledger.journal.record(session.user, Action::Change,
            {QStringLiteral("lot"), after.id.value, after.revision, stock::toJson(before), stock::toJson(after)}));
        line.dispensed.push_back({m_ledger.ids.next<DispensingId>(), taking.lot, taking.quantity, at, session.user});
    }
    return {};
}

Result<std::vector<Prescription>> PrescriptionService::dispense(const Session& session, const DispenseForm& form)
{
    TRY(session.require(Permission::Dispense));
    auto done = m_ledger.db.transaction([&]() -> Result<std::vector<Prescription>> {
        TRY_LET(visit, m_visits.require(form.visit));
        TRY_LET(prescriptions, m_prescriptions.listOfVisit(form.visit));
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier)
            return prescriptions;
        TRY(requireOpen(visit));
        const Instant at = form.at.value_or(visit.arrivedAt);
        bool found = false;
        for (Prescription& prescription : prescriptions) {
            const Prescription before = prescription;
            for (Line& line : prescription.lines) {
                const Quantity left = line.quantity - line.dispensedQuantity();
                if (form.line && line.id != *form.line)
                    continue;
                found = true;
                if (!form.line && left.thousandths <= 0)
                    continue;
                const Quantity wanted = form.line ? form.quantity.value_or(left) : left;
                if (wanted.thousandths <= 0 || wanted > left)
                    return failField(QStringLiteral("quantity"), QStringLiteral("dispense.quantity"),
                        tr("%1 of %2 cannot be handed out: %3 are left on the prescription.")
                            .arg(format(wanted), line.entry.name, format(left)));
                TRY(handOut(session, line, wanted, at));
            }
            if (prescription == before)
                continue;
            TRY_LET(after, m_writer.write(session, before, prescription));
            prescription = std::move(after);
        }
        if (!found)
            return fail(ErrorKind::NotFound, QStringLiteral("dispense.nothing"),
                tr("This visit has no such medicine to hand out."));
        TRY(m_ledger.tokens.insert(form.token, form.visit.value));
        return prescriptions;
    });
    if (done)
        m_ledger.changes.announce(Topic::Stock);
    return done;
}

Result<std::vector<Prescription>> PrescriptionService::listOfVisit(const Session& session, visit::VisitId visit) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY(m_gate.check(session, visit));
    return m_prescriptions.listOfVisit(visit);
}

Result<std::vector<CurrentMedicine>> PrescriptionService::currentMedicines(
    const Session& session, patient::PatientId patient, QDate day) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY(m_gate.check(session, patient));
    TRY_LET(prescriptions,
        m_prescriptions.listOfPatient(patient, startOfDay(day.addYears(-1)), startOfDay(day.addDays(1))));
    std::vector<CurrentMedicine> medicines;
    for (const Prescription& prescription : prescriptions) {
        for (const Line& line : prescription.lines) {
            CurrentMedicine it{prescription.visit, line, localDay(prescription.prescribedAt), {}, false};
            const auto days = line.days ? std::optional<qint64>(*line.days) : daysOf(line);
            if (days && *days > 0)
                it.until = it.from.addDays(*days - 1);
            it.isRunning = it.until && *it.until >= day;
            if (it.isRunning || prescription.visit == prescriptions.front().visit)
                medicines.push_back(std::move(it));
        }
    }
    return medicines;
}

} // namespace tramyte::prescription
