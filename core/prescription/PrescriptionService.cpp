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

const QString kKind = QStringLiteral("prescription");

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
    : m_ledger(ledger), m_catalogue(catalogue), m_station(std::move(station)), m_prescriptions(ledger.db),
      m_visits(ledger.db), m_patients(ledger.db), m_lots(ledger.db)
{
}

Result<Prescription> PrescriptionService::beginOrFind(
    const Session& session, const visit::Visit& visit, QChar type, Instant at, bool& isNew)
{
    TRY_LET(known, m_prescriptions.listOfVisit(visit.id));
    const auto same = std::ranges::find_if(known, [&](const Prescription& it) { return it.type == type; });
    isNew = same == known.end();
    if (!isNew)
        return *same;
    Prescription prescription;
    prescription.id = m_ledger.ids.next<PrescriptionId>();
    prescription.visit = visit.id;
    prescription.type = type;
    prescription.prescribedAt = at;
    prescription.prescriber = session.user;
    prescription.enteredAt = m_ledger.clock.now();
    for (bool taken = true; taken;) { // random, so a code that was given already is possible
        prescription.code = newCode(m_station, type);
        TRY_LET(isTaken, m_prescriptions.isCodeTaken(prescription.code));
        taken = isTaken;
    }
    return prescription;
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
        TRY_LET(entry, m_catalogue.find(catalog::Kind::Medicine, form.medicine, visit.day()));
        if (!entry)
            return failField(QStringLiteral("medicine"), QStringLiteral("medicine.unknown"),
                tr("%1 is not in the medicine list of that day.").arg(form.medicine));
        const Instant at = form.at.value_or(visit.arrivedAt);
        if (at < visit.arrivedAt)
            return failField(QStringLiteral("at"), QStringLiteral("prescription.beforeVisit"),
                tr("The prescription lies before the visit."));
        Line line{m_ledger.ids.next<LineId>(), *entry, form.quantity, form.dose, form.days, form.overrideReason, {}};
        TRY_LET(limits, limitsOn(m_catalogue, visit.day()));
        TRY(checkLegal(line, visit, patient, session, limits));
        Prescribed result;
        if (auto allergy = checkAllergies(line, patient); !allergy) {
            if (form.overrideReason.isEmpty())
                return tl::unexpected(allergy.error());
            result.warnings.push_back(
                {Severity::Warning, allergy.error().code, allergy.error().field, allergy.error().message});
        }
        TRY_LET(others, m_prescriptions.listOfVisit(visit.id));
        const Issues odd = oddities(line, visit, others, session);
        result.warnings.insert(result.warnings.end(), odd.begin(), odd.end());

        bool isNew = false;
        TRY_LET(before, beginOrFind(session, visit, typeOf(line.medicine().control), at, isNew));
        Prescription prescription = before;
        result.line = line.id;
        prescription.lines.push_back(std::move(line));
        if (isNew)
            TRY(m_prescriptions.insert(prescription));
        else
            TRY(m_prescriptions.update(prescription));
        TRY_LET(after, m_prescriptions.require(prescription.id));
        TRY(m_ledger.journal.record(session.user, isNew ? Action::Create : Action::Change,
            {kKind, after.id.value, after.revision, isNew ? std::nullopt : std::optional(toJson(before)),
                toJson(after)}));
        TRY(m_ledger.tokens.insert(form.token, result.line.value));
        result.prescription = std::move(after);
        return result;
    });
    if (done)
        m_ledger.changes.announce(Topic::Prescriptions, {done->prescription.id.value});
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
            TRY(m_prescriptions.update(prescription));
            TRY_LET(after, m_prescriptions.require(prescription.id));
            TRY(m_ledger.journal.record(
                session.user, Action::Change, {kKind, after.id.value, after.revision, toJson(before), toJson(after)}));
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
    return m_prescriptions.listOfVisit(visit);
}

} // namespace tramyte::prescription
