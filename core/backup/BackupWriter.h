// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupFile.h"
#include "core/crypto/KeyFile.h"

#include <functional>

namespace tramyte::storage {
class Database;
}

namespace tramyte::backup {

struct WrittenBackup {
    QString path;
    qint64 size = 0;
    BackupHeader header;
    QByteArray sha256; ///< as its last line says

    QJsonObject toJson() const;
};

/// Copies a live station into one file in `folder`: every page as of one moment, under the same key, with the key file.
/// Written under a temporary name, flushed, read back, renamed; never a byte in plain text. The station may be at work
/// meanwhile. `progress` gets pages done and all and may return false to stop.
/// Errors: Io, Conflict (that name exists; stopped; a change of the key is under way), Damaged (a page of the station's
/// own file does not hold, or the key file is not of this key).
Result<WrittenBackup> writeBackup(storage::Database& live, const crypto::KeyFile& keys, const crypto::SecretBytes& key,
    const QString& folder, Instant now, const std::function<bool(int done, int all)>& progress = {});

} // namespace tramyte::backup
