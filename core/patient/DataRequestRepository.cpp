// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/DataRequestRepository.h"

#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::patient {

namespace {

constexpr auto kColumns = "r.id, r.number, r.patient_id, r.kind, r.kind_name, r.received_at, r.asked_by, r.relation, "
                          "r.channel, r.wish, r.third_party, r.acknowledge_by, r.due, r.acknowledged_at, r.extended, "
                          "r.extension_reason, r.state, r.outcome, r.closed_at, r.closed_by, r.entered_at, "
                          "r.entered_by, r.revision";

DataRequest fromRow(const storage::Row& row)
{
    DataRequest it;
    it.id = row.id<DataRequestId>(0);
    it.number = row.text(1);
    it.patient = row.id<PatientId>(2);
    it.kind = row.text(3);
    it.kindName = row.text(4);
    it.receivedAt = row.instant(5);
    it.askedBy = row.text(6);
    it.relation = row.text(7);
    it.channel = row.text(8);
    it.wish = row.text(9);
    it.thirdParty = row.flag(10);
    it.acknowledgeBy = row.day(11);
    it.due = row.day(12);
    it.acknowledgedAt = row.maybeInstant(13);
    it.extended = row.flag(14);
    it.extensionReason = row.text(15);
    it.state = requestStateOf(row.text(16)).value_or(DataRequest::State::Open);
    it.outcome = row.text(17);
    it.closedAt = row.maybeInstant(18);
    it.closedBy = row.id<UserId>(19);
    it.enteredAt = row.instant(20);
    it.enteredBy = row.id<UserId>(21);
    it.revision = row.number(22);
    return it;
}

ListedRequest listedFromRow(const storage::Row& row)
{
    return {fromRow(row), row.text(23), row.text(24)};
}

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

} // namespace

Result<std::optional<DataRequest>> DataRequestRepository::find(DataRequestId id) const
{
    static const QByteArray sql = QByteArray("SELECT ") + kColumns + " FROM data_request r WHERE r.id = :id";
    return m_db.query(sql.constData()).bind(":id", id).one(fromRow);
}

Result<std::optional<DataRequest>> DataRequestRepository::findByNumber(const QString& number) const
{
    static const QByteArray sql = QByteArray("SELECT ") + kColumns + " FROM data_request r WHERE r.number = :number";
    return m_db.query(sql.constData()).bind(":number", number).one(fromRow);
}

Result<DataRequest> DataRequestRepository::require(DataRequestId id) const
{
    TRY_LET(found, find(id));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("request.notFound"),
            tr("There is no such request. Open the list anew."));
    return std::move(*found);
}

Result<std::vector<DataRequest>> DataRequestRepository::list(PatientId patient) const
{
    static const QByteArray sql
        = QByteArray("SELECT ") + kColumns + " FROM data_request r WHERE r.patient_id = :patient ORDER BY r.id DESC";
    return m_db.query(sql.constData()).bind(":patient", patient).all(fromRow);
}

Result<std::vector<ListedRequest>> DataRequestRepository::listOpen() const
{
    static const QByteArray sql = QByteArray("SELECT ") + kColumns
        + ", p.code, p.full_name FROM data_request r JOIN patient p ON p.id = r.patient_id WHERE r.state = 'open' "
          "ORDER BY CASE WHEN r.acknowledged_at IS NULL THEN r.acknowledge_by ELSE r.due END, r.id";
    return m_db.query(sql.constData()).all(listedFromRow);
}

Result<std::vector<ListedRequest>> DataRequestRepository::listClosed(DataRequestId before, int limit) const
{
    static const QByteArray sql = QByteArray("SELECT ") + kColumns
        + ", p.code, p.full_name FROM data_request r JOIN patient p ON p.id = r.patient_id "
          "WHERE r.state <> 'open' AND (:before = 0 OR r.id < :before) ORDER BY r.id DESC LIMIT :limit";
    return m_db.query(sql.constData()).bind(":before", before.value).bind(":limit", limit).all(listedFromRow);
}

Result<void> DataRequestRepository::insert(const DataRequest& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO data_request(id, number, patient_id, kind, kind_name, received_at, asked_by, relation, channel,
                                 wish, third_party, acknowledge_by, due, state, entered_at, entered_by, revision)
        VALUES (:id, :number, :patient, :kind, :kindName, :receivedAt, :askedBy, :relation, :channel, :wish,
                :thirdParty, :acknowledgeBy, :due, :state, :enteredAt, :enteredBy, :revision))sql")
            .bind(":id", it.id)
            .bind(":number", it.number)
            .bind(":patient", it.patient)
            .bind(":kind", it.kind)
            .bind(":kindName", it.kindName)
            .bind(":receivedAt", it.receivedAt)
            .bind(":askedBy", it.askedBy)
            .bind(":relation", it.relation)
            .bind(":channel", it.channel)
            .bind(":wish", it.wish)
            .bind(":thirdParty", it.thirdParty)
            .bind(":acknowledgeBy", it.acknowledgeBy)
            .bind(":due", it.due)
            .bind(":state", wordOf(it.state))
            .bind(":enteredAt", it.enteredAt)
            .bind(":enteredBy", it.enteredBy)
            .bind(":revision", it.revision)
            .run());
    return {};
}

Result<void> DataRequestRepository::update(const DataRequest& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE data_request SET due = :due, acknowledged_at = :acknowledgedAt, extended = :extended,
            extension_reason = :extensionReason, state = :state, outcome = :outcome, closed_at = :closedAt,
            closed_by = :closedBy, revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":due", it.due)
            .bind(":acknowledgedAt", it.acknowledgedAt)
            .bind(":extended", it.extended)
            .bind(":extensionReason", it.extensionReason)
            .bind(":state", wordOf(it.state))
            .bind(":outcome", it.outcome)
            .bind(":closedAt", it.closedAt)
            .bind(":closedBy", it.closedBy)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("request.changedMeanwhile"),
            tr("Someone else changed this request meanwhile. Open the list anew."));
    return {};
}

} // namespace tramyte::patient
