// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// All SQL of a person's numbers, earlier addresses and relatives; a part of PatientRepository.
class PersonHistory {
public:
    explicit PersonHistory(storage::Database& db) : m_db(db) {}

    Result<void> read(Patient& patient) const;
    /// Of a new person.
    Result<void> write(const Patient& patient);
    Result<void> replace(const Patient& patient);
    Result<QString> communeOfOldPlace(const QString& oldAddress) const;

private:
    storage::Database& m_db;
};

} // namespace tramyte::patient
