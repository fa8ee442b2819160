// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupReader.h"
#include "core/backup/BackupWriter.h"
#include "core/backup/MadeBackup.h"
#include "core/journal/Ledger.h"
#include "core/security/Session.h"

namespace tramyte::backup {

/// How a station keeps its backups: the settings of today.
struct BackupPlan {
    QString folder; ///< never empty
    int everyDays = 1;
    int keepDays = 14;
    int keepMonths = 12;
    int proveDays = 7;
};

/// The line of the status bar.
struct BackupState {
    std::optional<Instant> madeAt;   ///< empty: never
    std::optional<Instant> provenAt; ///< of the last backup that was proven good
    int days = 0;                    ///< since the last one, or since this station began
    bool due = false;                ///< by the plan
    bool proofDue = false;           ///< a backup lies there and none was proven for long
    bool proofFailed = false;        ///< the newest one that was put to the proof did not stand it
};

/// What a key opens and proves a backup with, without asking for a passphrase again.
struct BackupKeys {
    const crypto::KeyFile& file;
    const crypto::SecretBytes& databaseKey;
};

/// Backups as a person makes them, and as the program makes them by itself.
class BackupService final {
public:
    using CopyProgress = std::function<bool(int done, int all)>;

    explicit BackupService(journal::Ledger& ledger) : m_ledger(ledger), m_made(ledger.db) {}

    /// Enters the backup into the journal and writes it into any folder; the copy holds the entry.
    /// Errors: Permission, and those of `writeBackup`.
    Result<WrittenBackup> create(const security::Session& session, const crypto::KeyFile& keys,
        const crypto::SecretBytes& key, const QString& folder, const CopyProgress& progress = {});
    /// Restores a backup into a scratch place with the key that is in use, looks at everything and notes what came out.
    /// Errors: Permission, those of `verifyBackup` (noted too, unless someone stopped it).
    Result<BackupReport> prove(const security::Session& session, const QString& path, const crypto::SecretBytes& key,
        const JournalProof& proof, const ProofProgress& progress = {});
    /// The backups that this station made, newest first, and whether they still lie there. Error: Permission.
    Result<std::vector<MadeBackup>> made(const security::Session& session, int limit = 50) const;
    Result<BackupPlan> plan(const security::Session& session) const;

    /// What the program does by itself, whoever works: nobody must be asked for a backup to be made. Makes one by the
    /// plan when it is time, and takes superfluous ones of this station away; empty when it is not time.
    Result<std::optional<WrittenBackup>> createDue(
        const security::Session& session, const BackupKeys& keys, const CopyProgress& progress = {});
    /// Puts the newest backup to the proof when the last good proof is too old; empty when it is not time.
    /// Errors: what is wrong with the backup.
    Result<std::optional<BackupReport>> proveDue(const security::Session& session, const crypto::SecretBytes& key,
        const JournalProof& proof, const ProofProgress& progress = {});
    /// For everybody: how old the last backup and its proof are.
    Result<BackupState> state(const security::Session& session) const;

private:
    Result<BackupPlan> planOfToday() const;
    Result<std::vector<MadeBackup>> existing() const;
    Result<BackupState> stateOf(const BackupPlan& plan) const;
    Result<WrittenBackup> write(const security::Session& session, const crypto::KeyFile& keys,
        const crypto::SecretBytes& key, const QString& folder, const CopyProgress& progress);
    Result<BackupReport> proveOne(const security::Session& session, const QString& path, const crypto::SecretBytes& key,
        const JournalProof& proof, const ProofProgress& progress);
    Result<void> takeSuperfluous(const BackupPlan& plan) const;

    journal::Ledger& m_ledger;
    MadeBackupRepository m_made;
};

} // namespace tramyte::backup
