// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/MergeRepository.h"

#include "core/base/Json.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <limits>

namespace tramyte::patient {

namespace {

QByteArray written(const std::vector<TakenFact>& facts)
{
    QJsonArray rows;
    for (const TakenFact& it : facts)
        rows.append(QJsonArray{it.name, it.before, it.after});
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

std::vector<TakenFact> factsFrom(const QByteArray& bytes)
{
    std::vector<TakenFact> facts;
    for (const QJsonValue row : QJsonDocument::fromJson(bytes).array()) {
        const QJsonArray it = row.toArray();
        facts.push_back({it.at(0).toString(), it.at(1).toString(), it.at(2).toString()});
    }
    return facts;
}

Merge mergeFromRow(const storage::Row& row)
{
    Merge it;
    it.id = row.id<MergeId>(0);
    it.keep = row.id<PatientId>(1);
    it.drop = row.id<PatientId>(2);
    it.wasArchived = row.flag(3);
    it.reason = row.text(4);
    it.facts = factsFrom(row.bytes(5));
    it.mergedAt = row.instant(6);
    it.mergedBy = row.id<UserId>(7);
    it.undoneAt = row.maybeInstant(8);
    it.undoneBy = row.id<UserId>(9);
    it.revision = row.number(10);
    return it;
}

constexpr auto kDistinct = "id, a_id, b_id, reason, decided_at, decided_by, withdrawn_at, withdrawn_by, revision";

Distinct distinctFromRow(const storage::Row& row)
{
    return {row.id<DistinctId>(0), row.id<PatientId>(1), row.id<PatientId>(2), row.text(3), row.instant(4),
        row.id<UserId>(5), row.maybeInstant(6), row.id<UserId>(7), row.number(8)};
}

tl::unexpected<Error> changedMeanwhile()
{
    return fail(ErrorKind::Conflict, QStringLiteral("merge.changedMeanwhile"),
        QCoreApplication::translate("tramyte::patient", "Someone else decided on this meanwhile. Look at it anew."));
}

} // namespace

Result<std::optional<Merge>> MergeRepository::find(MergeId id) const
{
    TRY_LET(found,
        m_db.query(R"sql(
        SELECT id, keep_id, drop_id, was_archived, reason, fields, merged_at, merged_by, undone_at, undone_by, revision
        FROM patient_merge WHERE id = :id)sql")
            .bind(":id", id)
            .one(mergeFromRow));
    if (!found)
        return std::nullopt;
    Merge merge = std::move(*found);
    TRY_LET(rows,
        m_db.query(R"sql(
        SELECT table_name, column_name, row_id, from_id, to_id FROM patient_merge_row
        WHERE merge_id = :id ORDER BY position)sql")
            .bind(":id", id)
            .all([](const storage::Row& row) {
                return TurnedRow{row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)};
            }));
    merge.rows = std::move(rows);
    return merge;
}

Result<std::optional<Merge>> MergeRepository::findOfDropped(PatientId drop) const
{
    TRY_LET(id,
        m_db.query("SELECT id FROM patient_merge WHERE drop_id = :drop AND undone_at IS NULL ORDER BY id DESC LIMIT 1")
            .bind(":drop", drop)
            .one([](const storage::Row& row) { return row.id<MergeId>(0); }));
    if (!id)
        return std::nullopt;
    return find(*id);
}

Result<std::optional<MergeId>> MergeRepository::findByText(const QString& typed) const
{
    return m_db
        .query(R"sql(
        SELECT m.id FROM patient_merge m JOIN patient p ON p.id = m.drop_id
        WHERE m.id = :id OR (m.undone_at IS NULL AND (m.drop_id = :id OR p.code = :code))
        ORDER BY m.id DESC LIMIT 1)sql")
        .bind(":id", typed.toLongLong())
        .bind(":code", typed)
        .one([](const storage::Row& row) { return row.id<MergeId>(0); });
}

Result<std::vector<MergeId>> MergeRepository::list(int limit) const
{
    return m_db.query("SELECT id FROM patient_merge ORDER BY id DESC LIMIT :limit")
        .bind(":limit", limit)
        .all([](const storage::Row& row) { return row.id<MergeId>(0); });
}

Result<void> MergeRepository::insert(const Merge& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO patient_merge(id, keep_id, drop_id, was_archived, reason, fields, merged_at, merged_by)
        VALUES (:id, :keep, :drop, :archived, :reason, :fields, :at, :by))sql")
            .bind(":id", it.id)
            .bind(":keep", it.keep)
            .bind(":drop", it.drop)
            .bind(":archived", it.wasArchived)
            .bind(":reason", it.reason)
            .bind(":fields", written(it.facts))
            .bind(":at", it.mergedAt)
            .bind(":by", it.mergedBy)
            .run());
    int position = 0;
    for (const TurnedRow& row : it.rows)
        TRY(m_db.query(R"sql(
            INSERT INTO patient_merge_row(merge_id, position, table_name, column_name, row_id, from_id, to_id)
            VALUES (:merge, :position, :table, :column, :row, :from, :to))sql")
                .bind(":merge", it.id)
                .bind(":position", ++position)
                .bind(":table", row.table)
                .bind(":column", row.column)
                .bind(":row", row.row)
                .bind(":from", row.from)
                .bind(":to", row.to)
                .run());
    return {};
}

Result<void> MergeRepository::writeUndone(const Merge& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE patient_merge SET undone_at = :at, undone_by = :by, revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":at", it.undoneAt)
            .bind(":by", it.undoneBy)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    return changed == 0 ? Result<void>(changedMeanwhile()) : Result<void>();
}

Result<std::optional<Distinct>> MergeRepository::findDistinct(DistinctId id) const
{
    static const QByteArray sql = QByteArray("SELECT ") + kDistinct + " FROM distinct_people WHERE id = :id";
    return m_db.query(sql.constData()).bind(":id", id).one(distinctFromRow);
}

Result<std::optional<Distinct>> MergeRepository::findDistinct(PatientId one, PatientId other) const
{
    static const QByteArray sql = QByteArray("SELECT ") + kDistinct
        + " FROM distinct_people WHERE a_id = :a AND b_id = :b AND withdrawn_at IS NULL";
    return m_db.query(sql.constData())
        .bind(":a", std::min(one, other))
        .bind(":b", std::max(one, other))
        .one(distinctFromRow);
}

Result<std::vector<DistinctId>> MergeRepository::listDistinct(int limit) const
{
    return m_db.query("SELECT id FROM distinct_people ORDER BY id DESC LIMIT :limit")
        .bind(":limit", limit)
        .all([](const storage::Row& row) { return row.id<DistinctId>(0); });
}

Result<void> MergeRepository::insert(const Distinct& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO distinct_people(id, a_id, b_id, reason, decided_at, decided_by)
        VALUES (:id, :a, :b, :reason, :at, :by))sql")
            .bind(":id", it.id)
            .bind(":a", it.a)
            .bind(":b", it.b)
            .bind(":reason", it.reason)
            .bind(":at", it.decidedAt)
            .bind(":by", it.decidedBy)
            .run());
    return {};
}

Result<void> MergeRepository::writeWithdrawn(const Distinct& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE distinct_people SET withdrawn_at = :at, withdrawn_by = :by, revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":at", it.withdrawnAt)
            .bind(":by", it.withdrawnBy)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    return changed == 0 ? Result<void>(changedMeanwhile()) : Result<void>();
}

Result<PatientId> MergeRepository::inUse(PatientId id) const
{
    TRY_LET(found,
        m_db.query(R"sql(
        WITH RECURSIVE chain(id, next) AS (
            SELECT id, merged_into FROM patient WHERE id = :id
            UNION ALL
            SELECT p.id, p.merged_into FROM chain c JOIN patient p ON p.id = c.next)
        SELECT id FROM chain WHERE next IS NULL)sql")
            .bind(":id", id)
            .one([](const storage::Row& row) { return row.id<PatientId>(0); }));
    return found.value_or(id);
}

Result<std::set<std::pair<PatientId, PatientId>>> MergeRepository::distinctPairs() const
{
    std::map<PatientId, PatientId> leads;
    TRY(m_db.query("SELECT id, merged_into FROM patient WHERE merged_into IS NOT NULL")
            .each([&](const storage::Row& row) { leads[row.id<PatientId>(0)] = row.id<PatientId>(1); }));
    const auto behind = [&](PatientId id) {
        for (auto next = leads.find(id); next != leads.end(); next = leads.find(id))
            id = next->second;
        return id;
    };
    std::set<std::pair<PatientId, PatientId>> pairs;
    TRY(m_db.query("SELECT a_id, b_id FROM distinct_people WHERE withdrawn_at IS NULL")
            .each([&](const storage::Row& row) {
                pairs.insert(std::minmax(behind(row.id<PatientId>(0)), behind(row.id<PatientId>(1))));
            }));
    return pairs;
}

Result<Patient> MergeRepository::personAsOf(const QString& table, qint64 row, const Patient& now, Instant moment) const
{
    const PatientRepository patients(m_db);
    Patient person = now;
    for (MergeId later{std::numeric_limits<qint64>::max()};;) { // from the latest back
        TRY_LET(id,
            m_db.query(R"sql(
            SELECT id FROM patient_merge
            WHERE keep_id = :keep AND id < :later AND merged_at >= :moment AND undone_at IS NULL
            ORDER BY id DESC LIMIT 1)sql")
                .bind(":keep", person.id)
                .bind(":later", later)
                .bind(":moment", moment)
                .one([](const storage::Row& it) { return it.id<MergeId>(0); }));
        if (!id)
            return person;
        later = *id;
        TRY_LET(found, find(*id));
        if (!found)
            return person;
        const Merge& merge = *found;
        const bool wasTurned = std::ranges::any_of(merge.rows,
            [&](const TurnedRow& it) { return it.table == table && it.row == row && it.to == person.id.value; });
        if (wasTurned) {
            TRY_LET(other, patients.require(merge.drop));
            person = std::move(other);
        } else {
            person = withoutFacts(std::move(person), merge.facts);
        }
    }
}

} // namespace tramyte::patient
