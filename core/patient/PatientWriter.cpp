// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientWriter.h"

namespace tramyte::patient {

namespace {

const QString kKind = QStringLiteral("patient");

} // namespace

Result<void> PatientWriter::completeParts(const security::Session& session, Patient& patient)
{
    const Instant now = m_ledger.clock.now();
    for (InsuranceCard& card : patient.cards) {
        if (!card.id) {
            card.id = m_ledger.ids.next<CardId>();
            card.enteredAt = now;
        }
        for (CardCheckNote& note : card.checks) {
            if (!note.by)
                note.by = session.user;
            if (note.at.ms == 0)
                note.at = now;
        }
    }
    for (Allergy& allergy : patient.allergies) {
        if (!allergy.id) {
            allergy.id = m_ledger.ids.next<AllergyId>();
            allergy.enteredAt = now;
        }
    }
    for (Identifier& identifier : patient.identifiers)
        if (identifier.enteredAt.ms == 0)
            identifier.enteredAt = now;
    patient.household = {};
    if (!patient.householdCode.isEmpty()) {
        TRY_LET(household, m_homes.ofCode(session.user, patient.householdCode, patient));
        patient.household = household;
    }
    return {};
}

Result<Patient> PatientWriter::insert(const security::Session& session, Patient patient, journal::Action action)
{
    patient.id = m_ledger.ids.next<PatientId>();
    TRY_LET(number, m_series.next(kKind, 0, m_device));
    patient.code
        = QStringLiteral("BN%1-%2").arg(m_device, 2, 10, QLatin1Char('0')).arg(number, 6, 10, QLatin1Char('0'));
    patient.enteredAt = m_ledger.clock.now();
    patient.enteredBy = session.user;
    patient.revision = 1;
    TRY(completeParts(session, patient));
    TRY(m_patients.insert(patient));
    Patient after = patient;
    if (action
        != journal::Action::Import) { // texts of lists hold nothing that the file would keep otherwise than it came
        TRY_LET(read, m_patients.require(patient.id));
        after = std::move(read);
    }
    TRY(m_ledger.journal.record(
        session.user, action, {kKind, after.id.value, after.revision, std::nullopt, toJson(after)}));
    return after;
}

Result<Patient> PatientWriter::write(
    const security::Session& session, const Patient& before, Patient after, journal::Action action)
{
    TRY(completeParts(session, after));
    if (after == before)
        return before;
    TRY(m_patients.update(after));
    TRY_LET(kept, m_patients.require(before.id));
    TRY(m_ledger.journal.record(
        session.user, action, {kKind, kept.id.value, kept.revision, toJson(before), toJson(kept)}));
    return kept;
}

Result<QString> PatientWriter::nextTemporary()
{
    TRY_LET(number, m_series.next(QStringLiteral("temporaryPerson"), 0, m_device));
    return QStringLiteral("KD%1-%2").arg(m_device, 2, 10, QLatin1Char('0')).arg(number, 6, 10, QLatin1Char('0'));
}

} // namespace tramyte::patient
