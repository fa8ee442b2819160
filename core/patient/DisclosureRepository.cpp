// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/DisclosureRepository.h"

#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::patient {

namespace {

Disclosure fromRow(const storage::Row& row)
{
    Disclosure it;
    it.id = row.id<DisclosureId>(0);
    it.number = row.text(1);
    it.patient = row.id<PatientId>(2);
    it.recipient = row.text(3);
    it.relation = row.text(4);
    it.basis = row.text(5);
    it.basisNote = row.text(6);
    it.sensitive = row.flag(7);
    it.request = row.id<DataRequestId>(8);
    it.files = filesFromText(row.text(9).toUtf8());
    it.delivered = row.flag(10);
    it.madeAt = row.instant(11);
    it.madeBy = row.id<UserId>(12);
    it.revision = row.number(13);
    return it;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

} // namespace

Result<std::optional<Disclosure>> DisclosureRepository::find(DisclosureId id) const
{
    return m_db
        .query(R"sql(
        SELECT id, number, patient_id, recipient, relation, basis, basis_note, sensitive, request_id, files, delivered,
               made_at, made_by, revision
        FROM disclosure WHERE id = :id)sql")
        .bind(":id", id)
        .one(fromRow);
}

Result<Disclosure> DisclosureRepository::require(DisclosureId id) const
{
    TRY_LET(found, find(id));
    if (!found)
        return fail(
            ErrorKind::NotFound, QStringLiteral("disclosure.notFound"), tr("No copy was given out under this number."));
    return std::move(*found);
}

Result<std::vector<Disclosure>> DisclosureRepository::list(PatientId patient) const
{
    return m_db
        .query(R"sql(
        SELECT id, number, patient_id, recipient, relation, basis, basis_note, sensitive, request_id, files, delivered,
               made_at, made_by, revision
        FROM disclosure WHERE patient_id = :patient ORDER BY id DESC)sql")
        .bind(":patient", patient)
        .all(fromRow);
}

Result<void> DisclosureRepository::insert(const Disclosure& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO disclosure(id, number, patient_id, recipient, relation, basis, basis_note, sensitive, request_id,
                               files, delivered, made_at, made_by, revision)
        VALUES (:id, :number, :patient, :recipient, :relation, :basis, :basisNote, :sensitive, :request, :files,
                :delivered, :madeAt, :madeBy, :revision))sql")
            .bind(":id", it.id)
            .bind(":number", it.number)
            .bind(":patient", it.patient)
            .bind(":recipient", it.recipient)
            .bind(":relation", it.relation)
            .bind(":basis", it.basis)
            .bind(":basisNote", it.basisNote)
            .bind(":sensitive", it.sensitive)
            .bind(":request", it.request)
            .bind(":files", QString::fromUtf8(filesToText(it.files)))
            .bind(":delivered", it.delivered)
            .bind(":madeAt", it.madeAt)
            .bind(":madeBy", it.madeBy)
            .bind(":revision", it.revision)
            .run());
    return {};
}

Result<void> DisclosureRepository::update(const Disclosure& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE disclosure SET delivered = :delivered, revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":delivered", it.delivered)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("disclosure.changedMeanwhile"),
            tr("Someone else changed this entry meanwhile. Open the record anew."));
    return {};
}

} // namespace tramyte::patient
