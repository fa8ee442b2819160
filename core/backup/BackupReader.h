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
/// By the database key that a running station holds; asks nobody, and proves that the slots in the backup are of that
/// key. Error: Passphrase `backup.otherKey` (the station's key has changed since).
KeyOpener openBy(const crypto::SecretBytes& databaseKey);

/// Follows the journal's chain in a restored database (the rooms of the subjects read the states, so the program hands
/// this in).
using JournalProof = std::function<Result<void>(storage::Database&)>;

/// How far a proof is.
enum class ProofStage {
    Reading,   ///< every byte against the hash; bytes
    Unpacking, ///< into the scratch place; bytes
    Checking,  ///< every page and the structure
    Following, ///< the journal; told by who hands the journal's proof in; entries
};
/// May return false to stop.
using ProofProgress = std::function<bool(ProofStage stage, qint64 done, qint64 all)>;

/// What a backup was found to be.
struct BackupReport {
    BackupHeader header;
    qint64 size = 0;
    int schema = 0; ///< after bringing the copy to this program's schema

    QJsonObject toJson() const;
};

/// Restores into a scratch folder and takes it away again: every byte against the hash, a key slot, every page and the
/// structure, counts and journal's head against the header, this program's schema, the journal's proof.
/// Errors: NotFound, Io, Damaged, Newer, Passphrase, Conflict (stopped).
Result<BackupReport> verifyBackup(
    const QString& path, const KeyOpener& opener, const JournalProof& proof = {}, const ProofProgress& progress = {});

/// Makes a station of a backup in `folder`, which must be empty or absent: `station.db` and `station.keys`, after all
/// checks of `verifyBackup`, with a new epoch. `finish` runs in the restored database as the last step (journal entry).
/// Nothing stays in the folder after an error.
/// Errors: as above; Conflict (the folder is not empty).
Result<BackupReport> restoreBackup(const QString& path, const QString& folder, const KeyOpener& opener,
    const JournalProof& proof = {}, const std::function<Result<void>(storage::Database&)>& finish = {});

} // namespace tramyte::backup
