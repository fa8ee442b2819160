// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Consent.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// All SQL of consents.
class ConsentRepository {
public:
    explicit ConsentRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Consent>> find(ConsentId id) const;
    /// Error: NotFound.
    Result<Consent> require(ConsentId id) const;
    /// The latest answers first.
    Result<std::vector<Consent>> list(PatientId patient) const;
    /// The latest answer to one purpose.
    Result<std::optional<Consent>> findLatest(PatientId patient, const QString& purpose) const;
    Result<void> insert(const Consent& consent);
    /// Writes the withdrawal. Error: Conflict.
    Result<void> updateWithdrawal(const Consent& consent);

private:
    storage::Database& m_db;
};

} // namespace tramyte::patient
