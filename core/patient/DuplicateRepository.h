// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/DuplicateFinder.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// When doubles were last looked for.
struct SearchedState {
    std::optional<Instant> at; ///< empty: never
    int people = 0;            ///< how many records were compared
    int addedSince = 0;        ///< records that are newer
};

/// All SQL of the search for doubles: everybody as they are compared, and the pairs that the last search found.
class DuplicateRepository {
public:
    explicit DuplicateRepository(storage::Database& db) : m_db(db) {}

    /// Every record in use.
    Result<std::vector<Candidate>> candidates() const;
    /// Takes the place of what was found before.
    Result<void> replace(const std::vector<LikePair>& pairs, int people, Instant at);
    /// Pairs of records that are both in use, best first.
    Result<std::vector<LikePair>> pairs() const;
    Result<SearchedState> state() const;

private:
    storage::Database& m_db;
};

} // namespace tramyte::patient
