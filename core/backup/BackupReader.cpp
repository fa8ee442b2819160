// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupReader.h"

#include "core/backup/Facts.h"
#include "core/crypto/Passphrase.h"
#include "core/settings/Installation.h"
#include "core/storage/Database.h"
#include "core/storage/Migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>

namespace tramyte::backup {

namespace {

const QString kDatabase = QStringLiteral("station.db");
const QString kKeys = QStringLiteral("station.keys");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::backup", text);
}

struct Restored {
    BackupReport report;
    crypto::KeyFile keys;
    crypto::SecretBytes key;
};

/// Lays the database of a backup down as `database` and puts it to every proof.
Result<Restored> unpackAndProve(const QString& path, const QString& database, const KeyOpener& opener,
    const JournalProof& proof, const ProofProgress& progress = {})
{
    const auto of = [&](ProofStage stage) -> BytesProgress {
        if (!progress)
            return {};
        return [&progress, stage](qint64 done, qint64 all) { return progress(stage, done, all); };
    };
    TRY_LET(header, checkBackupFile(path, of(ProofStage::Reading)));
    TRY_LET(keyBytes, extractKeys(path, header));
    TRY_LET(keys, crypto::KeyFile::parse(keyBytes));
    TRY_LET(key, opener(keys)); // before anything is written: a wrong passphrase is the commonest mistake
    {
        TRY_LET(file, SafeFile::create(database, true));
        TRY(extractDatabase(path, header, *file, of(ProofStage::Unpacking)));
        TRY(file->commit(false));
    }
    TRY_LET(db, storage::Database::open(database, key, keys.profile()));
    if (progress && !progress(ProofStage::Checking, 0, 1))
        return fail(ErrorKind::Conflict, QStringLiteral("backup.stopped"), tr("The check was stopped."));
    TRY(db->checkIntegrity());
    TRY_LET(found, factsOf(*db));
    TRY(compareFacts(header, found));
    TRY(storage::migrate(*db, storage::builtInMigrations()));
    if (proof)
        TRY(proof(*db));
    const int schema = db->schemaVersion();
    TRY(db->makeSingleFile());
    return Restored{{header, QFileInfo(path).size(), schema}, std::move(keys), std::move(key)};
}

/// Takes the half-restored files away again, and the folder when it was made for them.
struct Undo {
    QString folder;
    bool madeFolder = false;
    bool kept = false;

    ~Undo()
    {
        if (kept)
            return;
        for (const char* suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(QDir(folder).filePath(kDatabase) + QLatin1String(suffix));
        QFile::remove(QDir(folder).filePath(kKeys));
        if (madeFolder)
            QDir().rmdir(folder);
    }
};

} // namespace

KeyOpener openBy(const QString& userName, const QString& passphrase)
{
    return [userName, passphrase](
               const crypto::KeyFile& keys) { return keys.unlock(userName, crypto::passphraseBytes(passphrase)); };
}

KeyOpener openBy(const crypto::RecoveryKey& recoveryKey)
{
    const auto text = std::make_shared<crypto::SecretBytes>(recoveryKey.secret().clone());
    return [text](const crypto::KeyFile& keys) -> Result<crypto::SecretBytes> {
        TRY_LET(key, crypto::RecoveryKey::parse(QString::fromLatin1(text->view())));
        return keys.unlock(key);
    };
}

KeyOpener openBy(const crypto::SecretBytes& databaseKey)
{
    const auto key = std::make_shared<crypto::SecretBytes>(databaseKey.clone());
    return [key](const crypto::KeyFile& keys) -> Result<crypto::SecretBytes> {
        if (!keys.checkProof(*key))
            return fail(ErrorKind::Passphrase, QStringLiteral("backup.otherKey"),
                tr("This backup was made under another key of the station. Prove it with the passphrase or recovery "
                   "key of that time."));
        return key->clone();
    };
}

QJsonObject BackupReport::toJson() const
{
    QJsonObject counts;
    for (const auto& [table, count] : header.counts)
        counts.insert(table, count);
    return {{QStringLiteral("ok"), true}, {QStringLiteral("size"), size}, {QStringLiteral("station"), header.station},
        {QStringLiteral("device"), header.device}, {QStringLiteral("epoch"), header.epoch},
        {QStringLiteral("takenAt"), formatLocal(header.takenAt)}, {QStringLiteral("program"), header.program},
        {QStringLiteral("schema"), header.schema}, {QStringLiteral("journalSeq"), header.journalSeq},
        {QStringLiteral("journalHead"), QString::fromLatin1(header.journalHead.toHex())},
        {QStringLiteral("counts"), counts}};
}

Result<BackupReport> verifyBackup(
    const QString& path, const KeyOpener& opener, const JournalProof& proof, const ProofProgress& progress)
{
    QTemporaryDir scratch;
    if (!scratch.isValid())
        return tl::unexpected(cannotWrite(QDir::temp().filePath(kDatabase), errno, scratch.errorString()));
    TRY_LET(restored, unpackAndProve(path, scratch.filePath(kDatabase), opener, proof, progress));
    return restored.report;
}

Result<BackupReport> restoreBackup(const QString& path, const QString& folder, const KeyOpener& opener,
    const JournalProof& proof, const std::function<Result<void>(storage::Database&)>& finish)
{
    const QDir target(folder);
    if (QFileInfo(folder).exists() && !QFileInfo(folder).isDir())
        return fail(ErrorKind::Conflict, QStringLiteral("backup.notAFolder"), tr("%1 is not a folder.").arg(folder));
    if (target.exists()
        && !target.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).isEmpty())
        return fail(ErrorKind::Conflict, QStringLiteral("backup.notEmpty"),
            tr("The folder %1 is not empty. A backup is restored into an empty folder only.").arg(folder));
    Undo undo{folder, !target.exists()};
    if (!QDir().mkpath(folder))
        return tl::unexpected(cannotWrite(target.filePath(kDatabase), errno, {}));

    TRY_LET(restored, unpackAndProve(path, target.filePath(kDatabase), opener, proof));
    {
        TRY_LET(db, storage::Database::open(target.filePath(kDatabase), restored.key, restored.keys.profile()));
        // the level above must never take this copy's numbers for those of the copy that went on without it
        TRY(settings::InstallationRepository(*db).writeEpoch(settings::newEpoch()));
        if (finish)
            TRY(finish(*db));
        TRY(db->makeSingleFile());
    }
    TRY(restored.keys.save(target.filePath(kKeys))); // last: a folder without keys is no station
    undo.kept = true;
    return restored.report;
}

} // namespace tramyte::backup
