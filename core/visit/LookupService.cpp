// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/LookupService.h"

#include "core/catalog/Field.h"
#include "core/storage/Database.h"

namespace tramyte::visit {

namespace {

constexpr int kDaysWithoutList = 60;

Result<QDate> firstDay(const catalog::Catalogue& catalogue, QDate today)
{
    TRY_LET(rule, catalogue.find(catalog::Kind::Parameter, QStringLiteral("cardLookupDays"), today));
    const int days = rule ? catalog::numberField(*rule, QStringLiteral("value"), kDaysWithoutList) : kDaysWithoutList;
    return today.addDays(-days);
}

/// The cards that are open, since when; the day of a visit begins at midnight of Viet Nam, 7 hours ahead of UTC. By the
/// days, which are few: left alone, SQLite goes through all visits there ever were, card by card.
constexpr const char* kOpen = R"sql(
    SELECT v.card_id AS card, max(v.id) AS visit, min(v.arrived_at) AS since, 0 AS pending
    FROM visit v INDEXED BY visit_arrived
    WHERE v.arrived_at >= :from AND v.status <> 'archived' AND v.card_id IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM card_check k
                          WHERE k.card_id = v.card_id AND k.how = 'portal' AND k.result IN ('valid', 'invalid')
                                AND k.checked_at >= v.arrived_at - (v.arrived_at + 25200000) % 86400000)
    GROUP BY v.card_id
    UNION ALL
    SELECT k.card_id, NULL, min(k.checked_at), 1
    FROM card_check k
    WHERE k.result = 'pending'
          AND NOT EXISTS (SELECT 1 FROM card_check a WHERE a.card_id = k.card_id AND a.ordinal > k.ordinal
                                                           AND a.result IN ('valid', 'invalid'))
    GROUP BY k.card_id)sql";

} // namespace

Result<std::vector<CardLookup>> LookupService::list(const security::Session& session, int limit) const
{
    TRY(session.require(security::Permission::ReadPatients));
    TRY_LET(from, firstDay(m_catalogue, m_ledger.clock.today()));
    static const QByteArray sql = QByteArray(R"sql(
        SELECT p.id, p.code, p.full_name, p.birth, p.citizen_id, c.id, c.code, c.valid_to, max(o.visit), min(o.since),
               max(o.pending)
        FROM ()sql")
        + kOpen + R"sql() o JOIN insurance_card c ON c.id = o.card JOIN patient p ON p.id = c.patient_id
        WHERE p.archived = 0 GROUP BY c.id ORDER BY min(o.since), c.id LIMIT :limit)sql";
    return m_ledger.db.query(sql.constData())
        .bind(":from", startOfDay(from))
        .bind(":limit", limit)
        .all([](const storage::Row& row) {
            CardLookup it;
            it.patient = row.id<patient::PatientId>(0);
            it.patientCode = row.text(1);
            it.fullName = row.text(2);
            it.birth = PartialDate::parse(row.text(3));
            it.citizenId = row.text(4);
            it.card = row.id<patient::CardId>(5);
            it.cardCode = row.text(6);
            it.validTo = row.day(7);
            it.visit = row.id<VisitId>(8);
            it.since = row.instant(9);
            it.isPending = row.flag(10);
            return it;
        });
}

Result<int> LookupService::count(storage::Database& db, const catalog::Catalogue& catalogue, QDate today)
{
    TRY_LET(from, firstDay(catalogue, today));
    static const QByteArray sql = QByteArray("SELECT count(DISTINCT o.card) FROM (") + kOpen
        + ") o JOIN insurance_card c ON c.id = o.card JOIN patient p ON p.id = c.patient_id WHERE p.archived = 0";
    TRY_LET(open, db.query(sql.constData()).bind(":from", startOfDay(from)).number());
    return static_cast<int>(open);
}

} // namespace tramyte::visit
