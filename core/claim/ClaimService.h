// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/ClaimChecker.h"
#include "core/claim/ClaimWriter.h"
#include "core/claim/Export.h"
#include "core/claim/SourceReader.h"
#include "core/claim/Verify.h"
#include "core/journal/Ledger.h"

namespace tramyte::claim {

/// One claim of a checked period, as a person looks for it.
struct CheckedClaim {
    visit::VisitId visit;
    patient::PatientId patient;
    QString code;     ///< MA_LK
    QString fullName; ///< of the patient
    Instant closedAt;
    bool isSent = false; ///< went out in its present state
    int errors = 0;
    int warnings = 0;
};

struct CheckedPeriod final : Verification {
    std::vector<CheckedClaim> visits; ///< in the order of their end
    Money asked;                      ///< T_BHTT of all of them
    int due = 0;                      ///< visits of the period; more than `claims` when the check was stopped
    bool stopped = false;

    /// By MA_LK; none for a finding of no claim.
    const CheckedClaim* find(const QString& code) const;
};

/// The station's claims: checked before they are sent, and written.
class ClaimService {
public:
    ClaimService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station);

    /// Checks every closed insured visit that ended in the period, with the station's own lists. `progress` gets claims
    /// done and all and may return false to stop: what was found until then is the answer.
    /// Error: Permission, Validation (a period that ends before it begins).
    Result<CheckedPeriod> check(const security::Session& session, QDate from, QDate to,
        const std::function<bool(int done, int all)>& progress = {});
    /// Writes claim files and, under `checkin/`, the status notices. Files of an earlier export are replaced; only what
    /// goes `sinceLast` gets a name of its own beside them. A stop ends between two files: each that is there is whole.
    /// Errors: Permission, Validation, Io.
    Result<ExportOutcome> exportTo(const security::Session& session, const ExportOptions& options,
        const std::function<bool(int done, int all)>& progress = {});
    /// What was exported, newest first. Error: Permission.
    Result<std::vector<DoneExport>> exports(const security::Session& session, int limit = 50) const;

private:
    Result<void> writeFiles(
        const ExportOptions& options, const std::function<bool(int done, int all)>& progress, ExportOutcome& outcome);
    Result<void> writeDown(
        const security::Session& session, const ExportOptions& options, const ExportOutcome& outcome, bool whole);

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    QString m_station;
};

} // namespace tramyte::claim
