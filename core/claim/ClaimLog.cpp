// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ClaimLog.h"

#include "core/storage/Database.h"

namespace tramyte::claim {

Result<std::vector<DueVisit>> ClaimLog::due(QDate from, QDate to) const
{
    return m_db
        .query(R"sql(
        SELECT id, revision, patient_id, closed_at,
               EXISTS (SELECT 1 FROM claim_sent s WHERE s.visit_id = visit.id AND s.visit_revision = visit.revision)
        FROM visit
        WHERE closed_at >= :from AND closed_at < :to AND status = 'closed' AND card_id IS NOT NULL
        ORDER BY closed_at, id)sql")
        .bind(":from", startOfDay(from))
        .bind(":to", startOfDay(to.addDays(1)))
        .all([](const storage::Row& row) {
            return DueVisit{
                row.id<visit::VisitId>(0), row.number(1), row.id<patient::PatientId>(2), row.instant(3), row.flag(4)};
        });
}

Result<void> ClaimLog::insertFile(
    IdGenerator& ids, const QString& file, const QString& sha256, const std::vector<DueVisit>& visits, Instant at)
{
    for (const DueVisit& due : visits)
        TRY(m_db.query(R"sql(
            INSERT INTO claim_sent(id, visit_id, visit_revision, file, sha256, sent_at)
            VALUES (:id, :visit, :revision, :file, :sha256, :at))sql")
                .bind(":id", ids.next<Id<struct ClaimSentTag>>())
                .bind(":visit", due.visit)
                .bind(":revision", due.revision)
                .bind(":file", file)
                .bind(":sha256", sha256)
                .bind(":at", at)
                .run());
    return {};
}

Result<SentState> ClaimLog::sentState(visit::VisitId visit) const
{
    TRY_LET(found,
        m_db.query(R"sql(
        SELECT min(s.sent_at), max(s.visit_revision = v.revision)
        FROM claim_sent s JOIN visit v ON v.id = s.visit_id WHERE s.visit_id = :visit)sql")
            .bind(":visit", visit)
            .one([](const storage::Row& row) {
                return SentState{row.maybeInstant(0), row.flag(1)};
            }));
    return found.value_or(SentState());
}

Result<void> ClaimLog::carryOver(IdGenerator& ids, visit::VisitId visit, int fromRevision, int toRevision)
{
    TRY_LET(sent,
        m_db.query("SELECT id FROM claim_sent WHERE visit_id = :visit AND visit_revision = :revision ORDER BY id")
            .bind(":visit", visit)
            .bind(":revision", fromRevision)
            .all([](const storage::Row& row) { return row.integer(0); }));
    for (const qint64 row : sent)
        TRY(m_db.query(R"sql(
            INSERT INTO claim_sent(id, visit_id, visit_revision, file, sha256, sent_at)
            SELECT :id, visit_id, :revision, file, sha256, sent_at FROM claim_sent WHERE id = :row)sql")
                .bind(":id", ids.next<Id<struct ClaimSentTag>>())
                .bind(":revision", toRevision)
                .bind(":row", row)
                .run());
    return {};
}

Result<void> ClaimLog::insert(const DoneExport& done, security::UserId by)
{
    TRY(m_db.query(R"sql(
        INSERT INTO claim_export(id, from_day, to_day, per, since_last, folder, claims, files, whole, exported_at,
                                 exported_by)
        VALUES (:id, :from, :to, :per, :since, :folder, :claims, :files, :whole, :at, :by))sql")
            .bind(":id", done.id)
            .bind(":from", done.options.from)
            .bind(":to", done.options.to)
            .bind(":per", wordOf(done.options.per))
            .bind(":since", done.options.sinceLast)
            .bind(":folder", done.options.folder)
            .bind(":claims", done.claims)
            .bind(":files", done.files)
            .bind(":whole", done.whole)
            .bind(":at", done.at)
            .bind(":by", by)
            .run());
    return {};
}

Result<std::vector<DoneExport>> ClaimLog::exports(int limit) const
{
    return m_db
        .query(R"sql(
        SELECT e.id, e.from_day, e.to_day, e.per, e.since_last, e.folder, e.claims, e.files, e.whole, e.exported_at,
               u.full_name
        FROM claim_export e JOIN user u ON u.id = e.exported_by
        ORDER BY e.id DESC LIMIT :limit)sql")
        .bind(":limit", limit)
        .all([](const storage::Row& row) {
            DoneExport done;
            done.id = row.id<ExportId>(0);
            done.options.from = row.day(1);
            done.options.to = row.day(2);
            done.options.per = perFileOf(row.text(3)).value_or(PerFile::Visit);
            done.options.sinceLast = row.flag(4);
            done.options.folder = row.text(5);
            done.claims = row.number(6);
            done.files = row.number(7);
            done.whole = row.flag(8);
            done.at = row.instant(9);
            done.by = row.text(10);
            return done;
        });
}

} // namespace tramyte::claim
