// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/StationBackups.h"

#include "app/Exchange.h"

namespace tramyte::app {

backup::JournalProof StationBackups::proof(const backup::ProofProgress& progress) const
{
    return journalProof(m_station.clock(), [progress](qint64 done, qint64 all) {
        return !progress || progress(backup::ProofStage::Following, done, all);
    });
}

Result<backup::WrittenBackup> StationBackups::make(
    const QString& folder, const backup::BackupService::CopyProgress& progress)
{
    const security::Session session = m_station.session(); // another user may take over meanwhile
    const security::KeyRing& keys = m_station.keys();
    return m_services.backups.create(session, keys.file, keys.databaseKey, folder, progress);
}

Result<backup::BackupReport> StationBackups::prove(const QString& path, const backup::ProofProgress& progress)
{
    const security::Session session = m_station.session();
    return m_services.backups.prove(session, path, m_station.keys().databaseKey, proof(progress), progress);
}

Result<bool> StationBackups::doDue(const std::function<bool()>& goOn)
{
    const security::Session session = m_station.session();
    const security::KeyRing& keys = m_station.keys();
    TRY_LET(
        made, m_services.backups.createDue(session, {keys.file, keys.databaseKey}, [&](int, int) { return goOn(); }));
    const backup::ProofProgress watch = [&](backup::ProofStage, qint64, qint64) { return goOn(); };
    TRY_LET(proven, m_services.backups.proveDue(session, keys.databaseKey, proof(watch), watch));
    return made.has_value() || proven.has_value();
}

} // namespace tramyte::app
