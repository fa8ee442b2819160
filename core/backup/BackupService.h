// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupWriter.h"
#include "core/journal/Ledger.h"
#include "core/security/Session.h"

namespace tramyte::backup {

/// Backups as a person makes them.
class BackupService final {
public:
    explicit BackupService(journal::Ledger& ledger) : m_ledger(ledger) {}

    /// Enters the backup into the journal and writes it into any folder; the copy holds the entry.
    /// Errors: Permission, and those of `writeBackup`.
    Result<WrittenBackup> create(const security::Session& session, const crypto::KeyFile& keys,
        const crypto::SecretBytes& key, const QString& folder,
        const std::function<bool(int done, int all)>& progress = {});

private:
    journal::Ledger& m_ledger;
};

} // namespace tramyte::backup
