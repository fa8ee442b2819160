// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupService.h"

#include "core/storage/Database.h"

namespace tramyte::backup {

Result<WrittenBackup> BackupService::create(const security::Session& session, const crypto::KeyFile& keys,
    const crypto::SecretBytes& key, const QString& folder, const std::function<bool(int, int)>& progress)
{
    TRY(session.require(security::Permission::MakeBackups));
    // before the copy: the copy holds the entry of its own making, so a restored station knows who made it
    TRY(m_ledger.db.transaction([&]() -> Result<qint64> {
        return m_ledger.journal.record(session.user, journal::Action::Backup, {QStringLiteral("backup"), 0});
    }));
    return writeBackup(m_ledger.db, keys, key, folder, m_ledger.clock.now(), progress);
}

} // namespace tramyte::backup
