// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/MadeBackup.h"

#include "core/storage/Database.h"

namespace tramyte::backup {

namespace {

MadeBackup fromRow(const storage::Row& row)
{
    return {row.integer(0), row.text(1), row.instant(2), row.id<security::UserId>(3), row.integer(4), row.bytes(5),
        row.maybeInstant(6), row.text(7), true};
}

} // namespace

QJsonObject toJson(const MadeBackup& backup)
{
    return {{QStringLiteral("file"), backup.path}, {QStringLiteral("madeAt"), formatLocal(backup.madeAt)},
        {QStringLiteral("size"), backup.size}, {QStringLiteral("sha256"), QString::fromLatin1(backup.sha256.toHex())},
        {QStringLiteral("exists"), backup.exists},
        {QStringLiteral("provenAt"), backup.provenAt ? QJsonValue(formatLocal(*backup.provenAt)) : QJsonValue()},
        {QStringLiteral("proof"), backup.provenAt ? QJsonValue(backup.proof) : QJsonValue()}};
}

Result<std::vector<MadeBackup>> MadeBackupRepository::list(int limit) const
{
    return m_db
        .query(R"sql(
        SELECT id, path, made_at, made_by, size, sha256, proven_at, proof FROM backup_made
        ORDER BY made_at DESC, id DESC LIMIT :limit)sql")
        .bind(":limit", limit)
        .all(fromRow);
}

Result<std::optional<MadeBackup>> MadeBackupRepository::find(const QString& path) const
{
    return m_db
        .query(R"sql(
        SELECT id, path, made_at, made_by, size, sha256, proven_at, proof FROM backup_made
        WHERE path = :path ORDER BY made_at DESC, id DESC LIMIT 1)sql")
        .bind(":path", path)
        .one(fromRow);
}

Result<void> MadeBackupRepository::insert(const MadeBackup& backup)
{
    TRY(m_db.query(R"sql(
        INSERT INTO backup_made(id, path, made_at, made_by, size, sha256)
        VALUES (:id, :path, :at, :by, :size, :sha256))sql")
            .bind(":id", backup.id)
            .bind(":path", backup.path)
            .bind(":at", backup.madeAt)
            .bind(":by", backup.madeBy)
            .bind(":size", backup.size)
            .bind(":sha256", backup.sha256)
            .run());
    return {};
}

Result<void> MadeBackupRepository::writeProof(qint64 id, Instant at, const QString& proof)
{
    TRY(m_db.query("UPDATE backup_made SET proven_at = :at, proof = :proof WHERE id = :id")
            .bind(":at", at)
            .bind(":proof", proof)
            .bind(":id", id)
            .run());
    return {};
}

} // namespace tramyte::backup
