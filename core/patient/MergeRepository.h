// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Merge.h"
#include "core/patient/PatientRepository.h"

namespace tramyte::patient {

/// All SQL of what was said about records of one person: merges and "these are two people".
class MergeRepository {
public:
    explicit MergeRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Merge>> find(MergeId id) const;
    /// The merge that holds for a record which was made one with another; empty when there is none.
    Result<std::optional<Merge>> findOfDropped(PatientId drop) const;
    /// By its own id, the dropped record's id or the dropped record's code.
    Result<std::optional<MergeId>> findByText(const QString& typed) const;
    /// Latest first, undone ones too.
    Result<std::vector<MergeId>> list(int limit) const;
    Result<void> insert(const Merge& merge);
    /// Writes who undid it. Error: Conflict.
    Result<void> writeUndone(const Merge& merge);

    Result<std::optional<Distinct>> findDistinct(DistinctId id) const;
    /// What holds for two records; the order does not matter.
    Result<std::optional<Distinct>> findDistinct(PatientId one, PatientId other) const;
    Result<std::vector<DistinctId>> listDistinct(int limit) const;
    Result<void> insert(const Distinct& distinct);
    Result<void> writeWithdrawn(const Distinct& distinct);

    /// The records in use behind every pair of people of whom that was said, lower id first.
    Result<std::set<std::pair<PatientId, PatientId>>> distinctPairs() const;
    /// The record in use that this one leads to; itself when it is in use.
    Result<PatientId> inUse(PatientId id) const;
    /// Who was named by a row that names `now`, as the record was kept before merges that came at `moment` or later.
    Result<Patient> personAsOf(const QString& table, qint64 row, const Patient& now, Instant moment) const;

private:
    storage::Database& m_db;
};

} // namespace tramyte::patient
