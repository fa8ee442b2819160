// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/patient/HouseholdWriter.h"
#include "core/patient/PatientRepository.h"
#include "core/security/Session.h"
#include "core/storage/NumberSeries.h"

namespace tramyte::patient {

/// Writes a patient with the journal's entry, inside the transaction of a service. New parts get their ids, new looks
/// at a card who looked and when.
class PatientWriter {
public:
    PatientWriter(journal::Ledger& ledger, int device)
        : m_ledger(ledger), m_device(device), m_patients(ledger.db), m_series(ledger.db), m_homes(ledger, device)
    {
    }

    Result<Patient> insert(const security::Session& session, Patient patient, journal::Action action);
    /// Nothing changed is nothing written.
    Result<Patient> write(
        const security::Session& session, const Patient& before, Patient after, journal::Action action);
    /// The next temporary number for somebody unknown; its letters keep it apart from every other number.
    Result<QString> nextTemporary();

private:
    Result<void> completeParts(const security::Session& session, Patient& patient);

    journal::Ledger& m_ledger;
    int m_device;
    PatientRepository m_patients;
    storage::NumberSeries m_series;
    HouseholdWriter m_homes;
};

} // namespace tramyte::patient
