// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Disclosure.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// All SQL of copies given out.
class DisclosureRepository {
public:
    explicit DisclosureRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Disclosure>> find(DisclosureId id) const;
    /// Error: NotFound.
    Result<Disclosure> require(DisclosureId id) const;
    /// The newest first.
    Result<std::vector<Disclosure>> list(PatientId patient) const;
    Result<void> insert(const Disclosure& disclosure);
    /// Writes whether it was delivered. Error: Conflict.
    Result<void> update(const Disclosure& disclosure);

private:
    storage::Database& m_db;
};

} // namespace tramyte::patient
