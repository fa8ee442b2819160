// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Problem.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// All SQL of problems.
class ProblemRepository {
public:
    explicit ProblemRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Problem>> find(ProblemId id) const;
    /// Error: NotFound.
    Result<Problem> require(ProblemId id) const;
    /// Active ones first, the oldest first; all states.
    Result<std::vector<Problem>> list(PatientId patient) const;
    Result<void> insert(const Problem& problem);
    /// Error: Conflict.
    Result<void> update(const Problem& problem);

private:
    storage::Database& m_db;
};

} // namespace tramyte::patient
