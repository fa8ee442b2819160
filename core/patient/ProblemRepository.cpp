// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ProblemRepository.h"

#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::patient {

namespace {

Problem fromRow(const storage::Row& row)
{
    Problem it;
    it.id = row.id<ProblemId>(0);
    it.patient = row.id<PatientId>(1);
    it.code = row.text(2);
    it.name = row.text(3);
    it.since = PartialDate::parse(row.text(4));
    it.state = problemStateOf(row.text(5)).value_or(Problem::State::Active);
    it.ended = row.day(6);
    it.note = row.text(7);
    it.enteredAt = row.instant(8);
    it.enteredBy = row.id<UserId>(9);
    it.revision = row.number(10);
    return it;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

} // namespace

Result<std::optional<Problem>> ProblemRepository::find(ProblemId id) const
{
    return m_db
        .query(R"sql(
        SELECT id, patient_id, code, name, since, state, ended, note, entered_at, entered_by, revision
        FROM problem WHERE id = :id)sql")
        .bind(":id", id)
        .one(fromRow);
}

Result<Problem> ProblemRepository::require(ProblemId id) const
{
    TRY_LET(found, find(id));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("problem.notFound"),
            tr("There is no such problem. Open the record anew."));
    return std::move(*found);
}

Result<std::vector<Problem>> ProblemRepository::list(PatientId patient) const
{
    return m_db
        .query(R"sql(
        SELECT id, patient_id, code, name, since, state, ended, note, entered_at, entered_by, revision
        FROM problem WHERE patient_id = :patient ORDER BY state <> 'active', state, since, id)sql")
        .bind(":patient", patient)
        .all(fromRow);
}

Result<void> ProblemRepository::insert(const Problem& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO problem(id, patient_id, code, name, since, state, ended, note, entered_at, entered_by, revision)
        VALUES (:id, :patient, :code, :name, :since, :state, :ended, :note, :at, :by, :revision))sql")
            .bind(":id", it.id)
            .bind(":patient", it.patient)
            .bind(":code", it.code)
            .bind(":name", it.name)
            .bind(":since", it.since ? format(*it.since) : QString())
            .bind(":state", wordOf(it.state))
            .bind(":ended", it.ended)
            .bind(":note", it.note)
            .bind(":at", it.enteredAt)
            .bind(":by", it.enteredBy)
            .bind(":revision", it.revision)
            .run());
    return {};
}

Result<void> ProblemRepository::update(const Problem& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE problem SET since = :since, state = :state, ended = :ended, note = :note, revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":since", it.since ? format(*it.since) : QString())
            .bind(":state", wordOf(it.state))
            .bind(":ended", it.ended)
            .bind(":note", it.note)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("problem.changedMeanwhile"),
            tr("Someone else changed this problem meanwhile. Open the record anew."));
    return {};
}

} // namespace tramyte::patient
