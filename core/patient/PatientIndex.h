// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// What people are found by and lists show: each name and each hamlet once, who carries them, every number of a person,
/// and in the person's own row the last visit and the cards. Derived from the patients, written with them, never
/// journalled. `PatientSearch` reads them.
class PatientIndex {
public:
    explicit PatientIndex(storage::Database& db) : m_db(db) {}

    /// To be called whenever a patient was written.
    Result<void> write(const Patient& patient);
    /// Remembers the last visit; an earlier day than the one known changes nothing.
    Result<void> writeLastVisit(PatientId id, QDate day);
    /// Whatever was known before; an invalid day: never here.
    Result<void> replaceLastVisit(PatientId id, QDate day);
    /// Makes names, hamlets, who carries them and what lists show of cards anew from the patients, for whoever wrote
    /// patients in bulk; last visits that stand in `person_search` stay. Numbers are not touched.
    Result<void> rebuildNames();

private:
    Result<qint64> nameOf(const QString& fullName);
    Result<std::optional<qint64>> hamletOf(const QString& hamlet);
    Result<void> writeNumbers(const Patient& patient);

    storage::Database& m_db;
};

/// A birth as the index has it: 19560305, 19560300 (March 1956) or 19560000.
int indexedBirth(const PartialDate& birth);

} // namespace tramyte::patient
