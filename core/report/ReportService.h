// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/journal/Ledger.h"
#include "core/report/ReportFile.h"
#include "core/security/Session.h"

namespace tramyte::report {

/// A report that can be run, as a list of reports shows it.
struct Listing {
    QString name;
    QString title;
    QString shows;                          ///< one sentence: what it counts
    std::vector<Granularity> granularities; ///< the steps that it takes; empty: its rows are no steps
    bool takesLevel = false;                ///< whether it tells diagnoses apart by category or by code
};

/// The station's figures. They are computed anew from the visits each time, by SQL; archived visits never count.
class ReportService {
public:
    ReportService(journal::Ledger& ledger, const catalog::Catalogue& catalogue)
        : m_ledger(ledger), m_catalogue(catalogue)
    {
    }

    /// Every report, in the language of the moment.
    static std::vector<Listing> list();
    /// Errors: Usage `report.unknown`; Validation `period.wrong`, `period.tooLong`, `report.granularity` (this report
    /// takes other steps); Permission.
    Result<Report> run(const security::Session& session, const QString& name, const ReportPeriod& period) const;
    /// Writes a report as it was run; who took it out is noted. Errors: Permission; Io, and the old file is whole.
    Result<void> exportTo(
        const security::Session& session, const Report& report, FileFormat format, const QString& path);

private:
    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
};

} // namespace tramyte::report
