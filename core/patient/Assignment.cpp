// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Assignment.h"

#include "core/base/Json.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::patient {

namespace {

Assignment fromRow(const storage::Row& row)
{
    return {row.id<AssignmentId>(0), row.id<UserId>(1), row.id<PatientId>(2), row.text(3), row.day(4), row.day(5),
        row.instant(6), row.id<UserId>(7), row.number(8)};
}

#define COLUMNS                                                                                                        \
    "SELECT id, doctor_id, patient_id, hamlet, from_day, to_day, entered_at, entered_by, revision"                     \
    " FROM care_assignment "

} // namespace

QJsonObject toJson(const Assignment& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("doctor"), format(it.doctor)},
        {QStringLiteral("patient"), it.patient ? QJsonValue(format(it.patient)) : QJsonValue()},
        {QStringLiteral("hamlet"), json::orNull(it.hamlet)}, {QStringLiteral("from"), json::orNull(it.from)},
        {QStringLiteral("to"), json::orNull(it.to)}, {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)},
        {QStringLiteral("enteredBy"), format(it.enteredBy)}, {QStringLiteral("revision"), it.revision}};
}

Result<std::optional<Assignment>> AssignmentRepository::find(AssignmentId id) const
{
    return m_db.query(COLUMNS "WHERE id = :id").bind(":id", id).one(fromRow);
}

Result<std::vector<Assignment>> AssignmentRepository::listOf(PatientId patient) const
{
    return m_db.query(COLUMNS "WHERE patient_id = :patient ORDER BY from_day DESC, id DESC")
        .bind(":patient", patient)
        .all(fromRow);
}

Result<std::vector<Assignment>> AssignmentRepository::listOfHamlets() const
{
    return m_db.query(COLUMNS "WHERE patient_id IS NULL ORDER BY hamlet, from_day DESC, id DESC").all(fromRow);
}

Result<std::vector<Assignment>> AssignmentRepository::listOfPeople(UserId doctor) const
{
    return m_db.query(COLUMNS "WHERE doctor_id = :doctor AND patient_id IS NOT NULL ORDER BY id")
        .bind(":doctor", doctor)
        .all(fromRow);
}

#undef COLUMNS

Result<void> AssignmentRepository::insert(const Assignment& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO care_assignment(id, doctor_id, patient_id, hamlet, from_day, to_day, entered_at, entered_by, revision)
        VALUES (:id, :doctor, :patient, :hamlet, :from, :to, :at, :by, :revision))sql")
            .bind(":id", it.id)
            .bind(":doctor", it.doctor)
            .bind(":patient", it.patient)
            .bind(":hamlet", it.hamlet)
            .bind(":from", it.from)
            .bind(":to", it.to)
            .bind(":at", it.enteredAt)
            .bind(":by", it.enteredBy)
            .bind(":revision", it.revision)
            .run());
    return {};
}

Result<void> AssignmentRepository::update(const Assignment& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE care_assignment SET from_day = :from, to_day = :to, revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":from", it.from)
            .bind(":to", it.to)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("assignment.changedMeanwhile"),
            QCoreApplication::translate("tramyte::patient", "Someone else changed this meanwhile. Open it anew."));
    return {};
}

} // namespace tramyte::patient
