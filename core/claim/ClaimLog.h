// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/IdGenerator.h"
#include "core/claim/Export.h"
#include "core/patient/Patient.h"
#include "core/security/Session.h"
#include "core/visit/Visit.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::claim {

/// A closed insured visit of a period.
struct DueVisit {
    visit::VisitId visit;
    int revision = 0;
    patient::PatientId patient;
    Instant closedAt;
    bool isSent = false; ///< went out in this very state
};

/// When a visit went out, if it did.
struct SentState {
    std::optional<Instant> firstAt;
    bool isCurrent = false; ///< and it is as it was then
};

/// All SQL of what claims are due and what went out.
class ClaimLog final {
public:
    explicit ClaimLog(storage::Database& db) : m_db(db) {}

    /// In the order of their end.
    Result<std::vector<DueVisit>> due(QDate from, QDate to) const;
    /// One file with the state of the visits in it.
    Result<void> insertFile(
        IdGenerator& ids, const QString& file, const QString& sha256, const std::vector<DueVisit>& visits, Instant at);
    Result<SentState> sentState(visit::VisitId visit) const;
    /// The visit counts one change more, and says in a claim what it said: what was sent of it stays sent.
    Result<void> carryOver(IdGenerator& ids, visit::VisitId visit, int fromRevision, int toRevision);
    Result<void> insert(const DoneExport& done, security::UserId by);
    /// Newest first.
    Result<std::vector<DoneExport>> exports(int limit) const;

private:
    storage::Database& m_db;
};

} // namespace tramyte::claim
