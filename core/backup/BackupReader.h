// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupFile.h"
#include "core/crypto/KeyFile.h"

#include <functional>

namespace tramyte::storage {
class Database;
}

namespace tramyte::backup {

/// Gives the database key out of a backup's key file: by user and passphrase or by the recovery key.
using KeyOpener = std::function<Result<crypto::SecretBytes>(const crypto::KeyFile&)>;
KeyOpener openBy(const QString& userName, const QString& passphrase);
KeyOpener openBy(const crypto::RecoveryKey& recoveryKey);

/// Follows the journal's chain in a restored database (the rooms of the subjects read the states, so the program hands
/// this in).
using JournalProof = std::function<Result<void>(storage::Database&)>;

/// What a backup was found to be.
struct BackupReport {
    BackupHeader header;
    qint64 size = 0;
    int schema = 0; ///< after bringing the copy to this program's schema

    QJsonObject toJson() const;
};

/// Restores into a scratch folder and takes it away again: every byte against the hash, a key slot, every page and the
/// structure, counts and journal's head against the header, this program's schema, the journal's proof.
/// Errors: NotFound, Io, Damaged, Newer, Passphrase.
Result<BackupReport> verifyBackup(const QString& path, const KeyOpener& opener, const JournalProof& proof = {});

/// Makes a station of a backup in `folder`, which must be empty or absent: `station.db` and `station.keys`, after all
/// checks of `verifyBackup`, with a new epoch. `finish` runs in the restored database as the last step (journal entry).
/// Nothing stays in the folder after an error.
/// Errors: as above; Conflict (the folder is not empty).
Result<BackupReport> restoreBackup(const QString& path, const QString& folder, const KeyOpener& opener,
    const JournalProof& proof = {}, const std::function<Result<void>(storage::Database&)>& finish = {});

} // namespace tramyte::backup
