// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// All SQL of patients, cards and allergies, and through PersonHistory of what was before; keeps the search tables
/// beside them.
class PatientRepository {
public:
    explicit PatientRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Patient>> find(PatientId id) const;
    /// Error: NotFound.
    Result<Patient> require(PatientId id) const;
    /// The record in use that a printed number leads to: of a record that was made one with another, the other.
    Result<std::optional<PatientId>> findByCode(const QString& code) const;
    /// People who carry this citizen ID, card, insurance number or phone, archived ones left out.
    Result<std::vector<PatientId>> listByNumber(const QString& number) const;
    /// People whose birth is written just so, archived ones left out.
    Result<std::vector<PatientId>> listByBirth(const PartialDate& birth, int limit) const;

    /// The commune that most people live in today whose address of before 01/07/2025 ends in the same three places.
    Result<QString> communeOfOldPlace(const QString& oldAddress) const;

    /// Writes the patient with cards and allergies.
    Result<void> insert(const Patient& patient);
    /// Writes what changed, cards and allergies that are new included. Error: Conflict.
    Result<void> update(const Patient& patient);
    /// Remembers the last visit for search results.
    Result<void> writeLastVisit(PatientId id, QDate day);
    /// The same, found anew among the visits that are this patient's now.
    Result<void> renewLastVisit(PatientId id);

private:
    Result<void> readChecks(Patient& patient) const;
    Result<void> writeParts(const Patient& patient);
    Result<void> writeCard(PatientId patient, const InsuranceCard& card);
    Result<void> writeAllergies(const Patient& patient);

    storage::Database& m_db;
};

} // namespace tramyte::patient
