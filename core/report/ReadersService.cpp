// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReadersService.h"

#include "core/base/Json.h"
#include "core/security/UserRepository.h"
#include "core/settings/Settings.h"
#include "core/storage/Database.h"
#include "core/visit/RecordGate.h"

#include <QJsonDocument>
#include <algorithm>
#include <limits>

namespace tramyte::report {

using security::Permission;
using security::Session;

namespace {

constexpr int kMostRows = 1000;

// From the person's things to their entries, never through the whole journal.
constexpr auto kReadings = R"sql(
    SELECT j.seq, j.at, j.user_id, j.action, j.kind, j.previous_state, t.code
    FROM (SELECT 'patient' AS kind, :patient AS thing, '' AS code
          UNION ALL SELECT 'visit', v.id, v.code FROM visit v WHERE v.patient_id = :patient
          UNION ALL SELECT 'prescription', p.id, v.code FROM visit v CROSS JOIN prescription p ON p.visit_id = v.id
                    WHERE v.patient_id = :patient
          UNION ALL SELECT 'bill', b.id, v.code FROM visit v CROSS JOIN bill b ON b.visit_id = v.id
                    WHERE v.patient_id = :patient
          UNION ALL SELECT 'problem', id, '' FROM problem WHERE patient_id = :patient
          UNION ALL SELECT 'consent', id, '' FROM consent WHERE patient_id = :patient
          UNION ALL SELECT 'request', id, '' FROM data_request WHERE patient_id = :patient
          UNION ALL SELECT 'disclosure', id, '' FROM disclosure WHERE patient_id = :patient) t
         CROSS JOIN journal j INDEXED BY journal_thing ON j.kind = t.kind AND j.thing = t.thing
    WHERE j.seq < :before AND j.action IN ('view', 'print', 'export') AND (:action = '' OR j.action = :action)
          AND (:user = 0 OR j.user_id = :user) AND j.at >= :from AND j.at < :end
    ORDER BY j.seq DESC LIMIT :limit)sql";

QJsonObject saidIn(const QByteArray& state)
{
    return state.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(qUncompress(state)).object();
}

} // namespace

QJsonObject toJson(const RecordReading& it)
{
    return {{QStringLiteral("seq"), it.seq}, {QStringLiteral("at"), formatLocal(it.at)},
        {QStringLiteral("user"), it.doer.name}, {QStringLiteral("fullName"), it.doer.fullName},
        {QStringLiteral("action"), it.action}, {QStringLiteral("kind"), it.kind},
        {QStringLiteral("visit"), json::orNull(it.visit)}, {QStringLiteral("paper"), json::orNull(it.paper)},
        {QStringLiteral("reason"), json::orNull(it.reason)}, {QStringLiteral("recipient"), json::orNull(it.recipient)}};
}

Result<std::map<journal::UserId, security::Doer>> ReadersService::doers() const
{
    TRY_LET(users, security::UserRepository(m_ledger.db).list());
    std::map<journal::UserId, security::Doer> known;
    for (const security::User& user : users)
        known[user.id] = {user.id, user.name, user.fullName};
    return known;
}

Result<ReadersPage> ReadersService::list(
    const Session& session, patient::PatientId patient, const ReadersFilter& filter, qint64 beforeSeq, int limit) const
{
    TRY(session.require(Permission::ReadReaders));
    limit = std::clamp(limit, 1, kMostRows);
    TRY_LET(known, doers());
    constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
    TRY_LET(rows,
        m_ledger.db.query(kReadings)
            .bind(":patient", patient)
            .bind(":before", beforeSeq > 0 ? beforeSeq : kEnd)
            .bind(":action", filter.action)
            .bind(":user", filter.user.value)
            .bind(":from", filter.from.isValid() ? startOfDay(filter.from) : Instant{0})
            .bind(":end", filter.to.isValid() ? startOfDay(filter.to.addDays(1)) : Instant{kEnd})
            .bind(":limit", limit + 1)
            .all([&](const storage::Row& row) {
                RecordReading it;
                it.seq = row.integer(0);
                it.at = row.instant(1);
                const auto doer = known.find(row.id<journal::UserId>(2));
                it.doer = doer == known.end() ? security::Doer{row.id<journal::UserId>(2), {}, {}} : doer->second;
                it.action = row.text(3);
                it.kind = row.text(4);
                const QJsonObject said = saidIn(row.bytes(5));
                it.paper = said.value(QStringLiteral("paper")).toString();
                it.reason = said.value(QStringLiteral("reason")).toString();
                it.recipient = said.value(QStringLiteral("recipient")).toString();
                it.visit = row.text(6);
                return it;
            }));
    ReadersPage page{std::move(rows), false};
    page.more = static_cast<int>(page.rows.size()) > limit;
    if (page.more)
        page.rows.pop_back();
    return page;
}

Result<std::vector<security::Doer>> ReadersService::people(const Session& session) const
{
    TRY(session.require(Permission::ReadReaders));
    TRY_LET(known, doers());
    std::vector<security::Doer> people;
    for (auto& [id, doer] : known)
        people.push_back(std::move(doer));
    std::ranges::sort(people, {}, &security::Doer::name);
    return people;
}

Result<ReadersRetention> ReadersService::retention(const Session& session) const
{
    TRY(session.require(Permission::ReadReaders));
    const QDate today = m_ledger.clock.today();
    TRY_LET(years, settings::SettingRepository(m_ledger.db).value(QStringLiteral("record.readersYears"), today));
    ReadersRetention kept{years.toInt(), today.addYears(-years.toInt()), false};
    TRY_LET(first, m_ledger.db.query("SELECT at FROM journal ORDER BY seq LIMIT 1").number());
    kept.anyDue = first > 0 && localDay({first}) < kept.keptSince;
    return kept;
}

Result<std::vector<PrintedPaper>> ReadersService::printed(
    const Session& session, patient::PatientId patient, int limit) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY(visit::RecordGate(m_ledger, m_catalogue).check(session, patient));
    TRY_LET(known, doers());
    return m_ledger.db
        .query(R"sql(
        SELECT j.at, j.user_id, j.previous_state, v.code, v.id
        FROM visit v CROSS JOIN journal j INDEXED BY journal_thing ON j.kind = 'visit' AND j.thing = v.id
        WHERE v.patient_id = :patient AND j.action = 'print' ORDER BY j.seq DESC LIMIT :limit)sql")
        .bind(":patient", patient)
        .bind(":limit", limit)
        .all([&](const storage::Row& row) {
            PrintedPaper it;
            it.at = row.instant(0);
            const auto doer = known.find(row.id<journal::UserId>(1));
            it.by = doer == known.end() ? QString() : doer->second.fullName;
            it.paper = saidIn(row.bytes(2)).value(QStringLiteral("paper")).toString();
            it.visit = row.text(3);
            it.visitId = row.integer(4);
            return it;
        });
}

} // namespace tramyte::report
