// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/QueueRepository.h"

#include "core/storage/Database.h"

namespace tramyte::visit {

namespace {

QueueRow fromRow(const storage::Row& row)
{
    QueueRow it;
    it.visit = row.id<VisitId>(0);
    it.ticket = row.number(1);
    it.patient = row.id<patient::PatientId>(2);
    it.patientCode = row.text(3);
    it.fullName = row.text(4);
    it.birth = PartialDate::parse(row.text(5));
    it.sex = parseSex(row.text(6)).value_or(Sex::Other);
    it.hamlet = row.text(7);
    it.guardianName = row.text(8);
    it.reason = row.text(9);
    it.arrivedAt = row.instant(10);
    it.calledAt = row.maybeInstant(11);
    it.calledBy = row.text(12);
    it.status = row.text(14) == wordOf(Status::Closed) ? Status::Closed : Status::Open;
    it.closedAt = row.maybeInstant(15);
    it.priorityReason = row.text(16);
    it.code = row.text(17);
    it.arrivalCode = row.text(18);
    return it;
}

ExpectedRow expectedFromRow(const storage::Row& row)
{
    return {row.id<patient::PatientId>(0), row.text(1), row.text(2), PartialDate::parse(row.text(3)),
        parseSex(row.text(4)).value_or(Sex::Other), row.text(5), row.text(6), row.id<VisitId>(7),
        localDay(row.instant(8)), row.text(9)};
}

} // namespace

Result<std::vector<QueueRow>> QueueRepository::list(QDate day, const PriorityAges& ages) const
{
    return m_db
        .query(R"sql(
        SELECT v.id, t.number, p.id, p.code, p.full_name, p.birth, p.sex, p.hamlet, p.guardian_name, v.reason,
               v.arrived_at, t.called_at, u.full_name, t.priority, v.status, v.closed_at, t.priority_reason, v.code,
               v.arrival_code
        FROM visit v JOIN patient p ON p.id = v.patient_id LEFT JOIN queue_ticket t ON t.visit_id = v.id
             LEFT JOIN user u ON u.id = t.called_by
        WHERE v.arrived_at >= :from AND v.arrived_at < :to AND v.status <> 'archived')sql")
        .bind(":from", startOfDay(day))
        .bind(":to", startOfDay(day.addDays(1)))
        .all([&](const storage::Row& row) {
            QueueRow it = fromRow(row);
            it.priority
                = row.isNull(13) ? priorityByRule(it.arrivalCode, it.birth, day, ages) : priorityOf(row.text(13));
            return it;
        });
}

Result<std::vector<QueueRow>> QueueRepository::leftOpen(QDate day, int most) const
{
    return m_db
        .query(R"sql(
        SELECT v.id, t.number, p.id, p.code, p.full_name, p.birth, p.sex, p.hamlet, p.guardian_name, v.reason,
               v.arrived_at, t.called_at, u.full_name, t.priority, v.status, v.closed_at, t.priority_reason, v.code,
               v.arrival_code
        FROM visit v INDEXED BY visit_open JOIN patient p ON p.id = v.patient_id
             LEFT JOIN queue_ticket t ON t.visit_id = v.id LEFT JOIN user u ON u.id = t.called_by
        WHERE v.status = 'open' AND v.arrived_at < :before ORDER BY v.arrived_at, v.id LIMIT :most)sql")
        .bind(":before", startOfDay(day))
        .bind(":most", most)
        .all(fromRow);
}

Result<Expected> QueueRepository::expected(QDate day, int most) const
{
    TRY_LET(rows,
        m_db.query(R"sql(
        SELECT p.id, p.code, p.full_name, p.birth, p.sex, p.hamlet, p.phone, v.id, v.arrived_at, a.note
        FROM appointment a JOIN visit v ON v.id = a.visit_id JOIN patient p ON p.id = v.patient_id
        WHERE a.day = :day AND v.status <> 'archived' AND p.archived = 0
              AND NOT EXISTS (SELECT 1 FROM visit w WHERE w.patient_id = v.patient_id AND w.arrived_at >= :from
                                                          AND w.arrived_at < :to AND w.status <> 'archived')
        ORDER BY p.full_name, p.id, v.id LIMIT :most)sql")
            .bind(":day", day)
            .bind(":from", startOfDay(day))
            .bind(":to", startOfDay(day.addDays(1)))
            .bind(":most", most + 1)
            .all(expectedFromRow));
    Expected expected;
    expected.more = static_cast<int>(rows.size()) > most;
    if (expected.more)
        rows.resize(static_cast<std::size_t>(most));
    expected.rows = std::move(rows);
    return expected;
}

Result<bool> QueueRepository::hasTicket(VisitId visit) const
{
    TRY_LET(
        count, m_db.query("SELECT count(*) FROM queue_ticket WHERE visit_id = :visit").bind(":visit", visit).number());
    return count > 0;
}

Result<void> QueueRepository::insert(VisitId visit, QDate day, int device, qint64 number)
{
    TRY(m_db.query(R"sql(
        INSERT INTO queue_ticket(visit_id, day, device, number) VALUES (:visit, :day, :device, :number))sql")
            .bind(":visit", visit)
            .bind(":day", day)
            .bind(":device", device)
            .bind(":number", number)
            .run());
    return {};
}

Result<void> QueueRepository::writeCall(VisitId visit, std::optional<Instant> at, UserId by)
{
    TRY(m_db.query("UPDATE queue_ticket SET called_at = :at, called_by = :by WHERE visit_id = :visit")
            .bind(":at", at)
            .bind(":by", at ? by : UserId{})
            .bind(":visit", visit)
            .run());
    return {};
}

Result<void> QueueRepository::writePriority(
    VisitId visit, std::optional<Priority> priority, const QString& reason, UserId by)
{
    TRY(m_db.query(R"sql(
        UPDATE queue_ticket SET priority = :priority, priority_reason = :reason, priority_by = :by
        WHERE visit_id = :visit)sql")
            .bind(":priority", priority ? std::optional(wordOf(*priority)) : std::nullopt)
            .bind(":reason", reason)
            .bind(":by", by)
            .bind(":visit", visit)
            .run());
    return {};
}

} // namespace tramyte::visit
