// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prescription/PrescriptionWriter.h"

#include <algorithm>

namespace tramyte::prescription {

using journal::Action;

namespace {

const QString kKind = QStringLiteral("prescription");

} // namespace

Prescription begin(visit::VisitId visit, QChar type, Instant at, UserId prescriber)
{
    Prescription prescription;
    prescription.visit = visit;
    prescription.type = type;
    prescription.prescribedAt = at;
    prescription.prescriber = prescriber;
    return prescription;
}

Prescription& add(std::vector<Prescription>& ofVisit, visit::VisitId visit, Line line, Instant at, UserId prescriber)
{
    const QChar type = typeOf(line.medicine().control);
    auto same = std::ranges::find(ofVisit, type, &Prescription::type);
    if (same == ofVisit.end())
        same = ofVisit.insert(ofVisit.end(), begin(visit, type, at, prescriber));
    same->lines.push_back(std::move(line));
    return *same;
}

Result<Prescription> PrescriptionWriter::write(
    const security::Session& session, const Prescription& before, const Prescription& after)
{
    if (after == before)
        return before;
    TRY(m_prescriptions.update(after));
    Prescription stored = after;
    ++stored.revision;
    TRY(m_ledger.journal.record(
        session.user, Action::Change, {kKind, stored.id.value, stored.revision, toJson(before), toJson(stored)}));
    return stored;
}

Result<Prescription> PrescriptionWriter::writeNew(const security::Session& session, Prescription begun)
{
    begun.id = m_ledger.ids.next<PrescriptionId>();
    begun.enteredAt = m_ledger.clock.now();
    for (bool taken = true; taken;) { // random, so a code that was given already is possible
        begun.code = newCode(m_station, begun.type);
        TRY_LET(isTaken, m_prescriptions.isCodeTaken(begun.code));
        taken = isTaken;
    }
    TRY(m_prescriptions.insert(begun));
    TRY(m_ledger.journal.record(
        session.user, Action::Create, {kKind, begun.id.value, begun.revision, std::nullopt, toJson(begun)}));
    return begun;
}

} // namespace tramyte::prescription
