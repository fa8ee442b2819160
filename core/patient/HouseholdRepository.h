// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Household.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// All SQL that writes households, stays and deaths, and what rules ask of single ones; lists: `HouseholdReader`.
class HouseholdRepository {
public:
    explicit HouseholdRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Household>> find(HouseholdId id) const;
    /// Error: NotFound.
    Result<Household> require(HouseholdId id) const;
    Result<std::optional<HouseholdId>> findByCode(const QString& code) const;
    Result<void> insert(const Household& household);
    /// Error: Conflict.
    Result<void> update(const Household& household);

    Result<std::optional<Stay>> findStay(StayId id) const;
    /// The stay of a person that has not ended.
    Result<std::optional<Stay>> currentStay(PatientId patient) const;
    /// The last stay of a person that ended.
    Result<std::optional<Stay>> lastStay(PatientId patient) const;
    /// Who lives there now, archived records left out, in the order in which they came; `former`: who did.
    Result<std::vector<Stay>> listCurrent(HouseholdId household) const;
    Result<std::vector<Stay>> listFormer(HouseholdId household) const;
    /// A person's households, latest first.
    Result<std::vector<Stay>> listOf(PatientId patient) const;
    /// The stay of the head of today; empty when nobody is.
    Result<std::optional<Stay>> head(HouseholdId household) const;
    Result<void> insert(const Stay& stay);
    Result<void> update(const Stay& stay);

    /// Withdrawn ones too.
    Result<std::optional<Death>> findDeath(PatientId patient) const;
    /// The day on which a person died; invalid when they live.
    Result<QDate> diedOn(PatientId patient) const;
    Result<void> insert(const Death& death);
    Result<void> update(const Death& death);

    /// The day of a person's last visit; invalid when there was none.
    Result<QDate> lastVisit(PatientId patient) const;

private:
    Result<void> writeHardships(const Household& household);
    Result<void> conflictUnless(int changed) const;

    storage::Database& m_db;
};

} // namespace tramyte::patient
