// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ClaimService.h"

#include "core/base/SafeFile.h"
#include "core/claim/Compose.h"
#include "core/claim/MonthCheck.h"
#include "core/crypto/Sha256.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace tramyte::claim {

namespace {

const QString kCheckIns = QStringLiteral("checkin");

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

tl::unexpected<Error> stopped()
{
    return fail(ErrorKind::Conflict, QStringLiteral("claim.stopped"), tr("The work was stopped."));
}

/// The name of the file that a visit goes into.
QString fileName(PerFile per, const QString& station, const Claim& claim)
{
    switch (per) {
    case PerFile::Visit: return claim.visit() + QStringLiteral(".xml");
    case PerFile::Day:
        return station + u'-' + claim.day().toString(QStringLiteral("yyyyMMdd")) + QStringLiteral(".xml");
    case PerFile::Month:
        return station + u'-' + claim.day().toString(QStringLiteral("yyyyMM")) + QStringLiteral(".xml");
    }
    Q_UNREACHABLE();
}

} // namespace

ClaimService::ClaimService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station)
    : m_ledger(ledger), m_catalogue(catalogue), m_station(std::move(station))
{
}

Result<std::vector<ClaimService::Due>> ClaimService::insuredVisits(QDate from, QDate to, bool sinceLast)
{
    static const char* all = R"sql(
        SELECT id, revision FROM visit
        WHERE closed_at >= :from AND closed_at < :to AND status = 'closed' AND card_id IS NOT NULL
        ORDER BY closed_at, id)sql";
    static const char* unsent = R"sql(
        SELECT id, revision FROM visit
        WHERE closed_at >= :from AND closed_at < :to AND status = 'closed' AND card_id IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM claim_sent s WHERE s.visit_id = visit.id
                              AND s.visit_revision = visit.revision)
        ORDER BY closed_at, id)sql";
    return m_ledger.db.query(sinceLast ? unsent : all)
        .bind(":from", startOfDay(from))
        .bind(":to", startOfDay(to.addDays(1)))
        .all([](const storage::Row& row) {
            return Due{row.id<visit::VisitId>(0), row.number(1)};
        });
}

Result<Verification> ClaimService::check(
    const security::Session& session, QDate from, QDate to, const std::function<bool(int, int)>& progress)
{
    TRY(session.require(security::Permission::CheckClaims));
    TRY(checkPeriod(from, to));
    TRY_LET(visits, insuredVisits(from, to, false));
    SourceReader reader(m_ledger.db, m_station);
    TRY_LET(staff, reader.staffNames());
    const DefinitionBook book(m_catalogue);
    ClaimChecker checker(m_catalogue, book, {&m_catalogue, staff});
    MonthTally tally(from, to, m_ledger.clock.today());
    Verification result;
    for (const Due& due : visits) {
        if (progress && !progress(result.claims, static_cast<int>(visits.size())))
            return stopped();
        TRY_LET(source, reader.read(due.visit));
        const Claim claim = compose(source);
        TRY_LET(findings, checker.check(claim));
        tally.add(claim.day(), findings);
        result.findings.insert(result.findings.end(), findings.begin(), findings.end());
        ++result.claims;
    }
    TRY(tally.write(m_ledger.db, m_ledger.clock.now()));
    return result;
}

Result<void> ClaimService::writeFile(
    const ExportOptions& options, const QString& name, const std::vector<Claim>& claims, const std::vector<Due>& visits)
{
    const DefinitionBook book(m_catalogue);
    TRY_LET(bytes, ClaimWriter(book).write(ClaimFile{m_station, m_ledger.clock.today(), claims}));
    TRY(writeSafely(QDir(options.folder).filePath(name), bytes));
    const QString sha256 = QString::fromLatin1(crypto::Sha256::of(bytes).toHex());
    const Instant now = m_ledger.clock.now();
    return m_ledger.db.transaction([&]() -> Result<void> {
        for (const Due& due : visits)
            TRY(m_ledger.db
                    .query(R"sql(
                INSERT INTO claim_sent(id, visit_id, visit_revision, file, sha256, sent_at)
                VALUES (:id, :visit, :revision, :file, :sha256, :at))sql")
                    .bind(":id", m_ledger.ids.next<Id<struct ClaimSentTag>>())
                    .bind(":visit", due.visit)
                    .bind(":revision", due.revision)
                    .bind(":file", name)
                    .bind(":sha256", sha256)
                    .bind(":at", now)
                    .run());
        return {};
    });
}

Result<ExportOutcome> ClaimService::exportTo(
    const security::Session& session, const ExportOptions& options, const std::function<bool(int, int)>& progress)
{
    TRY(session.require(security::Permission::ExportClaims));
    TRY(checkPeriod(options.from, options.to));
    if (!QDir().mkpath(QDir(options.folder).filePath(kCheckIns)))
        return fail(ErrorKind::Io, QStringLiteral("claim.folder"),
            tr("The folder %1 cannot be made. Check the disk and its permissions.").arg(options.folder));
    TRY_LET(visits, insuredVisits(options.from, options.to, options.sinceLast));
    SourceReader reader(m_ledger.db, m_station);
    const DefinitionBook book(m_catalogue);
    ClaimWriter writer(book);
    ExportOutcome outcome;
    std::vector<Claim> claims; // of the file that is being filled
    std::vector<Due> inFile;
    QString name;
    const auto finish = [&]() -> Result<void> {
        if (claims.empty())
            return {};
        TRY(writeFile(options, name, claims, inFile));
        outcome.files << name;
        claims.clear();
        inFile.clear();
        return {};
    };
    for (const Due& due : visits) { // in the order of their end, so each file's visits follow each other
        if (progress && !progress(outcome.claims, static_cast<int>(visits.size())))
            return stopped();
        TRY_LET(source, reader.read(due.visit));
        Claim claim = compose(source);
        const QString wanted = fileName(options.per, m_station, claim);
        if (wanted != name) {
            TRY(finish());
            name = wanted;
        }
        if (const auto notice = composeCheckIn(source)) {
            TRY_LET(bytes, writer.write(CheckInFile{{*notice}}));
            const QString file = kCheckIns + u'/' + claim.visit() + QStringLiteral(".xml");
            TRY(writeSafely(QDir(options.folder).filePath(file), bytes));
            outcome.checkIns << file;
        }
        claims.push_back(std::move(claim));
        inFile.push_back(due);
        ++outcome.claims;
    }
    TRY(finish());
    TRY(m_ledger.db.transaction([&] {
        return m_ledger.journal.record(
            session.user, journal::Action::Export, {QStringLiteral("claim"), outcome.claims});
    }));
    m_ledger.changes.announce(Topic::Claims);
    return outcome;
}

} // namespace tramyte::claim
