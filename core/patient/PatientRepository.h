// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// All SQL of patients, cards, allergies and households; keeps the search tables beside them.
class PatientRepository {
public:
    explicit PatientRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Patient>> find(PatientId id) const;
    /// Error: NotFound.
    Result<Patient> require(PatientId id) const;
    Result<std::optional<PatientId>> findByCode(const QString& code) const;
    /// People who carry this citizen ID, card, insurance number or phone, archived ones left out.
    Result<std::vector<PatientId>> listByNumber(const QString& number) const;

    /// Writes the patient with cards and allergies.
    Result<void> insert(const Patient& patient);
    /// Writes what changed, cards and allergies that are new included. Error: Conflict.
    Result<void> update(const Patient& patient);
    Result<HouseholdId> householdOf(const QString& code, HouseholdId newId, Instant enteredAt);
    /// Remembers the last visit for search results.
    Result<void> writeLastVisit(PatientId id, QDate day);

private:
    Result<void> writeParts(const Patient& patient);
    Result<void> writeAllergies(const Patient& patient);
    Result<void> writeSearch(const Patient& patient);

    storage::Database& m_db;
};

} // namespace tramyte::patient
