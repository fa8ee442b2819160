// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupService.h"

#include "core/storage/Database.h"

namespace tramyte::backup {

Result<WrittenBackup> BackupService::create(const security::Session& session, const crypto::KeyFile& keys,
    const crypto::SecretBytes& key, const QString& folder, const std::function<bool(int, int)>& progress)
{
    TRY(session.require(security::Permission::MakeBackups));
    TRY_LET(written, writeBackup(m_ledger.db, keys, key, folder, m_ledger.clock.now(), progress));
    TRY(m_ledger.db.transaction([&]() -> Result<qint64> {
        return m_ledger.journal.record(session.user, journal::Action::Backup, {QStringLiteral("backup"), 0});
    }));
    return written;
}

} // namespace tramyte::backup
