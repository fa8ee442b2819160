// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupService.h"

#include "core/backup/Rotation.h"
#include "core/settings/Installation.h"
#include "core/settings/Settings.h"
#include "core/storage/Database.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace tramyte::backup {

using security::Permission;

namespace {

constexpr int kRemembered = 1000;
const QString kGood = QStringLiteral("good");

int daysBetween(Instant from, Instant to)
{
    return static_cast<int>(std::max<qint64>(0, localDay(from).daysTo(localDay(to))));
}

} // namespace

Result<WrittenBackup> BackupService::create(const security::Session& session, const crypto::KeyFile& keys,
    const crypto::SecretBytes& key, const QString& folder, const CopyProgress& progress)
{
    TRY(session.require(Permission::MakeBackups));
    return write(session, keys, key, folder, progress);
}

Result<WrittenBackup> BackupService::write(const security::Session& session, const crypto::KeyFile& keys,
    const crypto::SecretBytes& key, const QString& folder, const CopyProgress& progress)
{
    MadeBackup made;
    made.id = m_ledger.ids.nextValue();
    made.madeAt = m_ledger.clock.now();
    made.madeBy = session.user;
    // before the copy: the copy holds the entry of its own making, so a restored station knows who made it
    TRY(m_ledger.db.transaction([&]() -> Result<qint64> {
        return m_ledger.journal.record(session.user, journal::Action::Backup, {QStringLiteral("backup"), made.id});
    }));
    TRY_LET(written, writeBackup(m_ledger.db, keys, key, folder, made.madeAt, progress));
    made.path = QFileInfo(written.path).absoluteFilePath();
    made.size = written.size;
    made.sha256 = written.sha256;
    TRY(m_ledger.db.transaction([&] { return m_made.insert(made); }));
    m_ledger.changes.announce(Topic::Exports);
    return written;
}

Result<BackupReport> BackupService::prove(const security::Session& session, const QString& path,
    const crypto::SecretBytes& key, const JournalProof& proof, const ProofProgress& progress)
{
    TRY(session.require(Permission::MakeBackups));
    return proveOne(session, path, key, proof, progress);
}

Result<BackupReport> BackupService::proveOne(const security::Session& session, const QString& path,
    const crypto::SecretBytes& key, const JournalProof& proof, const ProofProgress& progress)
{
    auto report = verifyBackup(path, openBy(key), proof, progress);
    if (!report && (report.error().kind == ErrorKind::Conflict || report.error().kind == ErrorKind::Passphrase))
        return report; // stopped, or of an older key: nothing is known of the backup
    const QString result = report ? kGood : report.error().code;
    const auto noted = m_ledger.db.transaction([&]() -> Result<void> {
        TRY_LET(made, m_made.find(QFileInfo(path).absoluteFilePath()));
        if (made)
            TRY(m_made.writeProof(made->id, m_ledger.clock.now(), result));
        TRY(m_ledger.journal.record(
            session.user, journal::Action::Backup, {QStringLiteral("proof"), made ? made->id : 0}));
        return {};
    });
    TRY(noted);
    m_ledger.changes.announce(Topic::Exports);
    return report;
}

Result<std::vector<MadeBackup>> BackupService::made(const security::Session& session, int limit) const
{
    TRY(session.require(Permission::MakeBackups));
    TRY_LET(backups, m_made.list(limit));
    for (MadeBackup& backup : backups)
        backup.exists = QFileInfo::exists(backup.path);
    return backups;
}

Result<BackupPlan> BackupService::plan(const security::Session& session) const
{
    TRY(session.require(Permission::MakeBackups));
    return planOfToday();
}

Result<BackupPlan> BackupService::planOfToday() const
{
    const settings::SettingRepository settings(m_ledger.db);
    const QDate today = m_ledger.clock.today();
    BackupPlan plan;
    TRY_LET(folder, settings.value(QStringLiteral("backup.folder"), today));
    plan.folder
        = folder.isEmpty() ? QFileInfo(m_ledger.db.path()).absoluteDir().filePath(QStringLiteral("backups")) : folder;
    const std::pair<const char*, int*> numbers[]
        = {{"backup.everyDays", &plan.everyDays}, {"backup.keepDays", &plan.keepDays},
            {"backup.keepMonths", &plan.keepMonths}, {"backup.proveDays", &plan.proveDays}};
    for (const auto& [name, number] : numbers) {
        TRY_LET(value, settings.value(QString::fromLatin1(name), today));
        *number = value.toInt();
    }
    return plan;
}

Result<std::vector<MadeBackup>> BackupService::existing() const
{
    TRY_LET(backups, m_made.list(kRemembered));
    std::erase_if(backups, [](const MadeBackup& backup) { return !QFileInfo::exists(backup.path); });
    return backups;
}

Result<BackupState> BackupService::stateOf(const BackupPlan& plan) const
{
    const Instant now = m_ledger.clock.now();
    TRY_LET(backups, m_made.list(kRemembered));
    BackupState state;
    TRY_LET(installation, settings::InstallationRepository(m_ledger.db).require());
    state.days = daysBetween(backups.empty() ? installation.createdAt : backups.front().madeAt, now);
    if (!backups.empty())
        state.madeAt = backups.front().madeAt;
    // the first one of a new station does not wait
    state.due = plan.everyDays > 0 && (backups.empty() || state.days >= plan.everyDays);
    bool seen = false;
    for (const MadeBackup& backup : backups) {
        if (!backup.provenAt)
            continue;
        state.proofFailed = state.proofFailed || (!seen && !backup.isProven());
        seen = true;
        if (backup.isProven() && (!state.provenAt || *state.provenAt < *backup.provenAt))
            state.provenAt = backup.provenAt;
    }
    state.proofDue = !backups.empty() && (!state.provenAt || daysBetween(*state.provenAt, now) >= plan.proveDays);
    return state;
}

Result<BackupState> BackupService::state(const security::Session& session) const
{
    TRY(session.require(Permission::UseProgram));
    TRY_LET(plan, planOfToday());
    return stateOf(plan);
}

Result<std::optional<WrittenBackup>> BackupService::createDue(
    const security::Session& session, const BackupKeys& keys, const CopyProgress& progress)
{
    TRY(session.require(Permission::UseProgram));
    TRY_LET(plan, planOfToday());
    TRY_LET(state, stateOf(plan));
    if (!state.due)
        return std::nullopt;
    TRY_LET(written, write(session, keys.file, keys.databaseKey, plan.folder, progress));
    TRY(takeSuperfluous(plan));
    return written;
}

Result<std::optional<BackupReport>> BackupService::proveDue(const security::Session& session,
    const crypto::SecretBytes& key, const JournalProof& proof, const ProofProgress& progress)
{
    TRY(session.require(Permission::UseProgram));
    TRY_LET(plan, planOfToday());
    TRY_LET(state, stateOf(plan));
    TRY_LET(backups, existing());
    if (!state.proofDue || backups.empty())
        return std::nullopt;
    const auto& tried = backups.front().provenAt; // one that does not stand it is tried once a day, not all day
    if (tried && localDay(*tried) == m_ledger.clock.today())
        return std::nullopt;
    TRY_LET(report, proveOne(session, backups.front().path, key, proof, progress));
    return report;
}

Result<void> BackupService::takeSuperfluous(const BackupPlan& plan) const
{
    TRY_LET(installation, settings::InstallationRepository(m_ledger.db).require());
    TRY_LET(backups, existing());
    const auto proven = std::ranges::find_if(backups, &MadeBackup::isProven);
    // a stick may hold those of other stations too: only ours go, and never the last one that is known to restore
    const QDir folder(plan.folder);
    const QString ours = QStringLiteral("%1-%2-").arg(installation.station).arg(installation.device);
    const QStringList names = folder.entryList({ours + u'*'}, QDir::Files);
    for (const QString& name : superfluousBackups(names, plan.keepDays, plan.keepMonths)) {
        const QString path = QFileInfo(folder.filePath(name)).absoluteFilePath();
        if (proven == backups.end() || proven->path != path)
            QFile::remove(path);
    }
    return {};
}

} // namespace tramyte::backup
