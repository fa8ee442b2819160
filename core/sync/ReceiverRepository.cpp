// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ReceiverRepository.h"

#include "core/storage/Database.h"

namespace tramyte::sync {

namespace {

Receiver receiverFromRow(const storage::Row& row)
{
    return {row.text(0), row.text(1), row.text(2), row.instant(3), row.id<security::UserId>(4), row.maybeInstant(5)};
}

SentBundle sentFromRow(const storage::Row& row)
{
    return {row.text(0), row.instant(1), row.integer(2), row.integer(3), row.text(4), row.integer(5), row.bytes(6)};
}

} // namespace

Result<std::optional<Receiver>> ReceiverRepository::find(const QString& fingerprint) const
{
    return m_db
        .query(R"sql(
        SELECT fingerprint, pem, name, confirmed_at, confirmed_by, withdrawn_at FROM receiver_certificate
        WHERE fingerprint = :fingerprint)sql")
        .bind(":fingerprint", fingerprint)
        .one(receiverFromRow);
}

Result<std::optional<Receiver>> ReceiverRepository::find(qint64 thing) const
{
    const QString prefix = QString::number(thing, 16).rightJustified(15, u'0');
    return m_db
        .query(R"sql(
        SELECT fingerprint, pem, name, confirmed_at, confirmed_by, withdrawn_at FROM receiver_certificate
        WHERE fingerprint >= :from AND fingerprint < :to)sql")
        .bind(":from", prefix)
        .bind(":to", QString(prefix + u'g')) // 'g' follows 'f'
        .one(receiverFromRow);
}

Result<std::vector<Receiver>> ReceiverRepository::list() const
{
    return m_db
        .query(R"sql(
        SELECT fingerprint, pem, name, confirmed_at, confirmed_by, withdrawn_at FROM receiver_certificate
        ORDER BY confirmed_at, fingerprint)sql")
        .all(receiverFromRow);
}

Result<void> ReceiverRepository::insert(const Receiver& receiver)
{
    TRY(m_db.query(R"sql(
        INSERT INTO receiver_certificate(fingerprint, pem, name, confirmed_at, confirmed_by, withdrawn_at)
        VALUES (:fingerprint, :pem, :name, :at, :by, :withdrawn))sql")
            .bind(":fingerprint", receiver.fingerprint)
            .bind(":pem", receiver.pem)
            .bind(":name", receiver.name)
            .bind(":at", receiver.confirmedAt)
            .bind(":by", receiver.confirmedBy)
            .bind(":withdrawn", receiver.withdrawnAt)
            .run());
    return {};
}

Result<void> ReceiverRepository::update(const Receiver& receiver)
{
    TRY(m_db.query(R"sql(
        UPDATE receiver_certificate SET confirmed_at = :at, confirmed_by = :by, withdrawn_at = :withdrawn
        WHERE fingerprint = :fingerprint)sql")
            .bind(":at", receiver.confirmedAt)
            .bind(":by", receiver.confirmedBy)
            .bind(":withdrawn", receiver.withdrawnAt)
            .bind(":fingerprint", receiver.fingerprint)
            .run());
    return {};
}

Result<std::optional<SentBundle>> ReceiverRepository::lastSent(const QString& receiver, const QString& epoch) const
{
    return m_db
        .query(R"sql(
        SELECT receiver, created_at, first_seq, last_seq, file, size, sha256 FROM bundle_sent
        WHERE receiver = :receiver AND epoch = :epoch ORDER BY first_seq DESC LIMIT 1)sql")
        .bind(":receiver", receiver)
        .bind(":epoch", epoch)
        .one(sentFromRow);
}

Result<std::optional<SentBundle>> ReceiverRepository::lastSent(const QString& receiver) const
{
    TRY_LET(bundles, sent(receiver, 1));
    return bundles.empty() ? std::nullopt : std::optional(std::move(bundles.front()));
}

Result<std::optional<SentBundle>> ReceiverRepository::lastSent() const
{
    return m_db
        .query(R"sql(
        SELECT receiver, created_at, first_seq, last_seq, file, size, sha256 FROM bundle_sent
        ORDER BY created_at DESC, id DESC LIMIT 1)sql")
        .one(sentFromRow);
}

Result<std::vector<SentBundle>> ReceiverRepository::sent(const QString& receiver, int limit) const
{
    return m_db
        .query(R"sql(
        SELECT receiver, created_at, first_seq, last_seq, file, size, sha256 FROM bundle_sent
        WHERE receiver = :receiver ORDER BY created_at DESC, id DESC LIMIT :limit)sql")
        .bind(":receiver", receiver)
        .bind(":limit", limit)
        .all(sentFromRow);
}

Result<void> ReceiverRepository::insert(
    qint64 id, const QString& epoch, const SentBundle& bundle, const QByteArray& journalHead)
{
    TRY(m_db.query(R"sql(
        INSERT INTO bundle_sent(id, receiver, epoch, first_seq, last_seq, file, size, sha256, journal_head, created_at)
        VALUES (:id, :receiver, :epoch, :first, :last, :file, :size, :sha256, :head, :at))sql")
            .bind(":id", id)
            .bind(":receiver", bundle.receiver)
            .bind(":epoch", epoch)
            .bind(":first", bundle.firstSeq)
            .bind(":last", bundle.lastSeq)
            .bind(":file", bundle.file)
            .bind(":size", bundle.size)
            .bind(":sha256", bundle.sha256)
            .bind(":head", journalHead)
            .bind(":at", bundle.at)
            .run());
    return {};
}

journal::StateReader ReceiverRepository::stateReader(storage::Database& db)
{
    return [&db](qint64 thing) -> Result<std::optional<QJsonObject>> {
        TRY_LET(receiver, ReceiverRepository(db).find(thing));
        return receiver ? std::optional(toJson(*receiver)) : std::nullopt;
    };
}

} // namespace tramyte::sync
