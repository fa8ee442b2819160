// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ConsentRepository.h"

#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::patient {

namespace {

Consent fromRow(const storage::Row& row)
{
    Consent it;
    it.id = row.id<ConsentId>(0);
    it.patient = row.id<PatientId>(1);
    it.purpose = row.text(2);
    it.purposeName = row.text(3);
    it.shown = row.text(4);
    it.shownFrom = row.day(5);
    it.given = row.flag(6);
    it.byPatient = row.flag(7);
    it.representative = row.text(8);
    it.relation = row.text(9);
    it.way = consentWayOf(row.text(10)).value_or(ConsentWay::Paper);
    it.witness = row.text(11);
    it.note = row.text(12);
    it.at = row.instant(13);
    if (!row.isNull(14))
        it.withdrawal = Consent::Withdrawal{
            row.instant(14), row.text(15), consentWayOf(row.text(16)).value_or(ConsentWay::Paper), row.text(17)};
    it.enteredAt = row.instant(18);
    it.enteredBy = row.id<UserId>(19);
    it.revision = row.number(20);
    return it;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

} // namespace

Result<std::optional<Consent>> ConsentRepository::find(ConsentId id) const
{
    return m_db
        .query(R"sql(
        SELECT id, patient_id, purpose, purpose_name, shown, shown_from, given, by_patient, representative, relation,
               form, witness, note, at, withdrawn_at, withdrawn_by, withdrawn_form, withdrawn_note, entered_at,
               entered_by, revision
        FROM consent WHERE id = :id)sql")
        .bind(":id", id)
        .one(fromRow);
}

Result<Consent> ConsentRepository::require(ConsentId id) const
{
    TRY_LET(found, find(id));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("consent.notFound"),
            tr("There is no such consent. Open the record anew."));
    return std::move(*found);
}

Result<std::vector<Consent>> ConsentRepository::list(PatientId patient) const
{
    return m_db
        .query(R"sql(
        SELECT id, patient_id, purpose, purpose_name, shown, shown_from, given, by_patient, representative, relation,
               form, witness, note, at, withdrawn_at, withdrawn_by, withdrawn_form, withdrawn_note, entered_at,
               entered_by, revision
        FROM consent WHERE patient_id = :patient ORDER BY at DESC, id DESC)sql")
        .bind(":patient", patient)
        .all(fromRow);
}

Result<std::optional<Consent>> ConsentRepository::findLatest(PatientId patient, const QString& purpose) const
{
    return m_db
        .query(R"sql(
        SELECT id, patient_id, purpose, purpose_name, shown, shown_from, given, by_patient, representative, relation,
               form, witness, note, at, withdrawn_at, withdrawn_by, withdrawn_form, withdrawn_note, entered_at,
               entered_by, revision
        FROM consent WHERE patient_id = :patient AND purpose = :purpose ORDER BY at DESC, id DESC LIMIT 1)sql")
        .bind(":patient", patient)
        .bind(":purpose", purpose)
        .one(fromRow);
}

Result<void> ConsentRepository::insert(const Consent& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO consent(id, patient_id, purpose, purpose_name, shown, shown_from, given, by_patient,
                            representative, relation, form, witness, note, at, entered_at, entered_by, revision)
        VALUES (:id, :patient, :purpose, :name, :shown, :from, :given, :byPatient, :representative, :relation, :form,
                :witness, :note, :at, :enteredAt, :enteredBy, :revision))sql")
            .bind(":id", it.id)
            .bind(":patient", it.patient)
            .bind(":purpose", it.purpose)
            .bind(":name", it.purposeName)
            .bind(":shown", it.shown)
            .bind(":from", it.shownFrom)
            .bind(":given", it.given)
            .bind(":byPatient", it.byPatient)
            .bind(":representative", it.representative)
            .bind(":relation", it.relation)
            .bind(":form", wordOf(it.way))
            .bind(":witness", it.witness)
            .bind(":note", it.note)
            .bind(":at", it.at)
            .bind(":enteredAt", it.enteredAt)
            .bind(":enteredBy", it.enteredBy)
            .bind(":revision", it.revision)
            .run());
    return {};
}

Result<void> ConsentRepository::updateWithdrawal(const Consent& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE consent SET withdrawn_at = :at, withdrawn_by = :by, withdrawn_form = :form, withdrawn_note = :note,
                           revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":at", it.withdrawal->at)
            .bind(":by", it.withdrawal->by)
            .bind(":form", wordOf(it.withdrawal->way))
            .bind(":note", it.withdrawal->note)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("consent.changedMeanwhile"),
            tr("Someone else changed this consent meanwhile. Open the record anew."));
    return {};
}

} // namespace tramyte::patient
