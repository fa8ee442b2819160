// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ClaimService.h"

#include "core/claim/ClaimLog.h"
#include "core/claim/Compose.h"
#include "core/claim/FileFiller.h"
#include "core/claim/MonthCheck.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <algorithm>

namespace tramyte::claim {

using security::Permission;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::claim", text);
}

Result<void> checkPeriod(QDate from, QDate to)
{
    if (from.isValid() && to.isValid() && from <= to)
        return {};
    return failField(QStringLiteral("to"), QStringLiteral("period.wrong"), tr("The period ends before it begins."));
}

Money askedFor(const ClaimSource& source)
{
    Money sum;
    for (const ClaimDrugLine& line : source.drugs)
        sum += line.amounts.fund;
    for (const ClaimServiceLine& line : source.services)
        sum += line.amounts.fund;
    return sum;
}

CheckedClaim claimOf(const DueVisit& due, const ClaimSource& source, const std::vector<Finding>& findings)
{
    CheckedClaim claim{
        due.visit, due.patient, source.visit.code, source.patient.fullName, due.closedAt, due.isSent, 0, 0};
    for (const Finding& finding : findings)
        ++(finding.severity == Severity::Error ? claim.errors : claim.warnings);
    return claim;
}

} // namespace

const CheckedClaim* CheckedPeriod::find(const QString& code) const
{
    const auto found = std::ranges::find(visits, code, &CheckedClaim::code);
    return code.isEmpty() || found == visits.end() ? nullptr : &*found;
}

ClaimService::ClaimService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station)
    : m_ledger(ledger), m_catalogue(catalogue), m_station(std::move(station))
{
}

Result<CheckedPeriod> ClaimService::check(
    const security::Session& session, QDate from, QDate to, const std::function<bool(int, int)>& progress)
{
    TRY(session.require(Permission::CheckClaims));
    TRY(checkPeriod(from, to));
    TRY_LET(visits, ClaimLog(m_ledger.db).due(from, to));
    SourceReader reader(m_ledger.db, m_station);
    TRY_LET(staff, reader.staffNames());
    const DefinitionBook book(m_catalogue);
    ClaimChecker checker(m_catalogue, book, {&m_catalogue, staff});
    MonthTally tally(from, to, m_ledger.clock.today());
    CheckedPeriod result;
    result.due = static_cast<int>(visits.size());
    for (const DueVisit& due : visits) {
        result.stopped = progress && !progress(result.claims, result.due);
        if (result.stopped)
            return result; // a month that was checked in part is not written down
        TRY_LET(source, reader.read(due.visit));
        const Claim claim = compose(source);
        TRY_LET(findings, checker.check(claim));
        tally.add(claim.day(), findings);
        result.visits.push_back(claimOf(due, source, findings));
        result.asked += askedFor(source);
        result.findings.insert(result.findings.end(), findings.begin(), findings.end());
        ++result.claims;
    }
    TRY(tally.write(m_ledger.db, m_ledger.clock.now()));
    return result;
}

Result<void> ClaimService::writeFiles(
    const ExportOptions& options, const std::function<bool(int, int)>& progress, ExportOutcome& outcome)
{
    TRY_LET(visits, ClaimLog(m_ledger.db).due(options.from, options.to));
    if (options.sinceLast)
        std::erase_if(visits, [](const DueVisit& due) { return due.isSent; });
    outcome.due = static_cast<int>(visits.size());
    SourceReader reader(m_ledger.db, m_station);
    const DefinitionBook book(m_catalogue);
    FileFiller filler(m_ledger, book, m_station, options, outcome);
    int taken = 0;
    for (const DueVisit& due : visits) {
        outcome.stopped = progress && !progress(taken, outcome.due);
        if (outcome.stopped)
            return filler.stop();
        TRY_LET(source, reader.read(due.visit));
        TRY(filler.add(due, compose(source), composeCheckIn(source)));
        ++taken;
    }
    return filler.finish();
}

Result<void> ClaimService::writeDown(
    const security::Session& session, const ExportOptions& options, const ExportOutcome& outcome, bool whole)
{
    const DoneExport done{m_ledger.ids.next<ExportId>(), options, outcome.claims,
        static_cast<int>(outcome.files.size()), whole, m_ledger.clock.now(), {}};
    return m_ledger.db.transaction([&]() -> Result<void> {
        TRY(ClaimLog(m_ledger.db).insert(done, session.user));
        TRY(m_ledger.journal.record(session.user, journal::Action::Export, {QStringLiteral("claim"), done.id.value}));
        return {};
    });
}

Result<ExportOutcome> ClaimService::exportTo(
    const security::Session& session, const ExportOptions& options, const std::function<bool(int, int)>& progress)
{
    TRY(session.require(Permission::ExportClaims));
    TRY(checkPeriod(options.from, options.to));
    if (!QDir().mkpath(QDir(options.folder).filePath(QStringLiteral("checkin"))))
        return fail(ErrorKind::Io, QStringLiteral("claim.folder"),
            tr("The folder %1 cannot be made. Check the disk and its permissions.").arg(options.folder));
    ExportOutcome outcome;
    const auto written = writeFiles(options, progress, outcome);
    if (written || !outcome.files.isEmpty()) // also what an error left behind is written down
        TRY(writeDown(session, options, outcome, written && !outcome.stopped));
    m_ledger.changes.announce(Topic::Claims);
    TRY(written);
    return outcome;
}

Result<std::vector<DoneExport>> ClaimService::exports(const security::Session& session, int limit) const
{
    TRY(session.require(Permission::CheckClaims));
    return ClaimLog(m_ledger.db).exports(limit);
}

} // namespace tramyte::claim
