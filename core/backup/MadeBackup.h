// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/User.h"

#include <optional>

namespace tramyte::storage {
class Database;
}

namespace tramyte::backup {

/// A backup that this station made.
struct MadeBackup {
    qint64 id = 0;
    QString path;
    Instant madeAt;
    security::UserId madeBy;
    qint64 size = 0;
    QByteArray sha256;               ///< as the last line of the file says
    std::optional<Instant> provenAt; ///< when it was last put to the proof
    QString proof;                   ///< what came out: `good`, or the code of the error
    bool exists = true;              ///< whether the file lies there now

    bool isProven() const { return proof == u"good"; }
};

QJsonObject toJson(const MadeBackup& backup);

/// All SQL of the backups that were made.
class MadeBackupRepository final {
public:
    explicit MadeBackupRepository(storage::Database& db) : m_db(db) {}

    /// Newest first. Does not look at the disk.
    Result<std::vector<MadeBackup>> list(int limit) const;
    /// The newest one of that path.
    Result<std::optional<MadeBackup>> find(const QString& path) const;
    Result<void> insert(const MadeBackup& backup);
    Result<void> writeProof(qint64 id, Instant at, const QString& proof);

private:
    storage::Database& m_db;
};

} // namespace tramyte::backup
