// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/ClaimChecker.h"
#include "core/claim/ClaimWriter.h"
#include "core/claim/SourceReader.h"
#include "core/claim/Verify.h"
#include "core/journal/Ledger.h"

namespace tramyte::claim {

/// How many claims go into one file.
enum class PerFile { Visit, Day, Month };

struct ExportOptions {
    QDate from;
    QDate to;
    QString folder;
    PerFile per = PerFile::Visit;
    bool sinceLast = false; ///< only visits that never went out in their present state
};

struct ExportOutcome {
    QStringList files;    ///< claim files, names within the folder
    QStringList checkIns; ///< status notices, names within the folder
    int claims = 0;
};

/// The station's claims: checked before they are sent, and written.
class ClaimService {
public:
    ClaimService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station);

    /// Checks every closed insured visit that ended in the period, with the station's own lists. `progress` gets claims
    /// done and all and may return false to stop. Error: Permission, Validation (a period that ends before it begins).
    Result<Verification> check(const security::Session& session, QDate from, QDate to,
        const std::function<bool(int done, int all)>& progress = {});
    /// Writes claim files and, under `checkin/`, the status notices. Files of an earlier export are replaced.
    /// Errors: Permission, Validation, Io.
    Result<ExportOutcome> exportTo(const security::Session& session, const ExportOptions& options,
        const std::function<bool(int done, int all)>& progress = {});

private:
    struct Due {
        visit::VisitId visit;
        int revision = 0;
    };
    Result<std::vector<Due>> insuredVisits(QDate from, QDate to, bool sinceLast);
    Result<void> writeFile(const ExportOptions& options, const QString& name, const std::vector<Claim>& claims,
        const std::vector<Due>& visits);

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    QString m_station;
};

} // namespace tramyte::claim
