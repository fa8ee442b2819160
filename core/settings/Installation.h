// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/journal/Journal.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::settings {

/// This copy of a station: one PC, between two restores.
struct Installation {
    QString id;            ///< random, for life
    QString epoch;         ///< random, new with each restore: sequence numbers of another epoch are never ours
    QString station;       ///< facility code (mã cơ sở KCB)
    int device = 1;        ///< given by the main station, never used again
    qint64 lastId = 0;     ///< the highest id given out
    QString certificate;   ///< PEM
    QByteArray privateKey; ///< PEM; lies in the encrypted file only
    Instant createdAt;
    bool demo = false; ///< made-up people; marked on every screen and paper

    journal::Origin origin() const { return {device, epoch}; }
};

class InstallationRepository {
public:
    explicit InstallationRepository(storage::Database& db) : m_db(db) {}

    /// Error: Damaged when the file is not a station.
    Result<Installation> require() const;
    Result<void> insert(const Installation& installation);
    Result<void> writeLastId(qint64 lastId);
    Result<void> writeEpoch(const QString& epoch);

private:
    storage::Database& m_db;
};

/// Eight random hexadecimal digits.
QString newEpoch();

} // namespace tramyte::settings
