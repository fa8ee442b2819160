// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/MergeRepository.h"
#include "core/patient/ReferenceTurner.h"
#include "core/security/Session.h"

namespace tramyte::patient {

/// Two records side by side, before anything is done.
struct Comparison {
    Found keep;
    Found drop;
    Likeness likeness;
    std::vector<FactChoice> facts;
    std::map<QString, int> keepRows; ///< how many rows of each table are whose
    std::map<QString, int> dropRows;
    Issues issues; ///< errors stand in the way; see MergeService::merge
};

struct MergeForm {
    PatientId keep;
    PatientId drop;
    std::map<QString, bool> takesDrop; ///< by field; as proposed where nothing is said
    QString reason;                    ///< asked for where something speaks against it
    QString token;
};

struct Merged {
    Merge merge;
    Patient kept;
    Issues warnings;
};

/// What came of taking a merge back.
struct Parted {
    Merge merge;
    Patient kept;
    Patient dropped;
    int turnedBack = 0; ///< rows that went back
    int stayed = 0;     ///< rows that were changed since and stay with the kept record
};

/// Makes two records of one person one, and parts them again.
class MergeService final {
public:
    MergeService(journal::Ledger& ledger, MergeHelp help);

    /// Both records in whole; looking at each is noted. `asTold`: which one stays is told; else it is the one with more
    /// behind it. Errors: NotFound, Permission.
    Result<Comparison> compare(const security::Session& session, PatientId keep, PatientId drop, bool asTold = true);
    /// All that names `drop` names `keep` from now on; `drop` is archived and leads to `keep`. One transaction. Errors:
    /// Validation `merge.sameRecord`, `merge.archived`, `merge.openVisits`, `merge.field`; overridable by a reason:
    /// `merge.differentCitizenIds`, `merge.saidDistinct` (by whoever may merge despite a proof); Permission, Conflict.
    Result<Merged> merge(const security::Session& session, const MergeForm& form);
    /// Everything goes back where it was. What was entered since stays with the kept record, and so does what was
    /// changed since: facts that say something else by now, rows that were turned elsewhere. A card that came from the
    /// other record and was used since is there for both. Error: Validation `merge.undone`, `merge.laterMerge`.
    Result<Parted> unmerge(const security::Session& session, MergeId id);
    /// The merge that a text means: its id, or id or code of the dropped record. Error: NotFound.
    Result<MergeId> mergeOf(const security::Session& session, const QString& typed) const;

private:
    Result<Issues> check(const Patient& keep, const Patient& drop, const Likeness& likeness) const;
    Result<Likeness> likenessOf(const Patient& keep, const Patient& drop) const;
    Result<std::map<QString, int>> countRows(PatientId id) const;
    Result<void> withdrawDistinct(const security::Session& session, PatientId one, PatientId other);
    /// Where the person lives follows what the record says now.
    Result<void> follow(const security::Session& session, const Patient& patient, HouseholdId before);
    Result<Patient> record(const security::Session& session, journal::Action action, const Patient& before);
    Result<Parted> part(const security::Session& session, const Merge& merge);

    journal::Ledger& m_ledger;
    MergeHelp m_help;
    PatientRepository m_patients;
    MergeRepository m_merges;
};

} // namespace tramyte::patient
