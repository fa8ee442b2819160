// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/patient/DuplicateRepository.h"
#include "core/patient/MergeRepository.h"
#include "core/security/Session.h"

namespace tramyte::patient {

/// Two records that may be of one person, as a list shows them.
struct ListedPair {
    Found a;
    Found b;
    Likeness likeness; ///< of what both say now
};

struct PairList {
    std::vector<ListedPair> pairs; ///< best first
    int all = 0;                   ///< how many there are
    SearchedState searched;
};

/// What was decided about two records: they were made one, or said to be of two people.
struct Decision {
    std::optional<Merge> merge; ///< else `distinct`
    std::optional<Distinct> distinct;
    Found a; ///< the kept one
    Found b;
    QString by; ///< full name
    Instant at() const { return merge ? merge->mergedAt : distinct->decidedAt; }
    bool holds() const { return merge ? !merge->undoneAt : !distinct->withdrawnAt; }
};

/// Looks for records of one person, and keeps what people said of them.
class DuplicateService final {
public:
    explicit DuplicateService(journal::Ledger& ledger);

    /// Compares all records in use and remembers the pairs; slow work for a thread of its own. `progress` gets people
    /// done and all and may return false to stop. Errors: Permission, Conflict `duplicates.stopped`.
    Result<SearchedState> search(
        const security::Session& session, const std::function<bool(qint64 done, qint64 all)>& progress = {});
    /// The pairs of the last search that nobody has decided on and that still look alike.
    Result<PairList> list(const security::Session& session, int limit = 50) const;
    /// These are two people: the pair is not shown again. Saying it twice is saying it once. Errors: NotFound,
    /// Validation `distinct.sameRecord`.
    Result<Distinct> setDistinct(
        const security::Session& session, PatientId one, PatientId other, const QString& reason = {});
    /// Takes that back. Error: Validation `distinct.withdrawn`.
    Result<Distinct> withdrawDistinct(const security::Session& session, PatientId one, PatientId other);
    /// Latest first, those that were taken back too.
    Result<std::vector<Decision>> decisions(const security::Session& session, int limit = 50) const;

private:
    journal::Ledger& m_ledger;
    PatientRepository m_patients;
    MergeRepository m_merges;
    DuplicateRepository m_duplicates;
};

} // namespace tramyte::patient
