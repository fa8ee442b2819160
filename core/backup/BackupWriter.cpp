// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupWriter.h"

#include "core/backup/Facts.h"
#include "core/settings/Installation.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace tramyte::backup {

namespace {

/// Takes the files of an unfinished copy away, SQLite's own beside it too.
struct Sweeper {
    QString path;
    bool done = false;

    ~Sweeper()
    {
        for (const char* suffix : {"-journal", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        if (!done)
            QFile::remove(path);
    }
};

/// Copies all pages into a new keyed file of one part and says what is in it.
Result<BackupHeader> copyDatabase(storage::Database& live, const QString& path, const crypto::SecretBytes& key,
    const crypto::CipherProfile& profile, const std::function<bool(int, int)>& progress)
{
    // the one place that makes targets always keys them: without a key SQLCipher would write plain text
    TRY_LET(copy, storage::Database::create(path, key, profile));
    TRY(copy->makeSingleFile()); // pages go straight into the file, not by way of a second one
    TRY(live.copyTo(*copy, progress));
    TRY(copy->makeSingleFile()); // the copied first page says otherwise
    return factsOf(*copy);
}

} // namespace

QJsonObject WrittenBackup::toJson() const
{
    QJsonObject counts;
    for (const auto& [table, count] : header.counts)
        counts.insert(table, count);
    return {{QStringLiteral("file"), path}, {QStringLiteral("size"), size}, {QStringLiteral("station"), header.station},
        {QStringLiteral("device"), header.device}, {QStringLiteral("epoch"), header.epoch},
        {QStringLiteral("takenAt"), formatLocal(header.takenAt)}, {QStringLiteral("schema"), header.schema},
        {QStringLiteral("journalSeq"), header.journalSeq},
        {QStringLiteral("journalHead"), QString::fromLatin1(header.journalHead.toHex())},
        {QStringLiteral("counts"), counts}};
}

Result<WrittenBackup> writeBackup(storage::Database& live, const crypto::KeyFile& keys, const crypto::SecretBytes& key,
    const QString& folder, Instant now, const std::function<bool(int, int)>& progress)
{
    TRY(keys.checkProof(key)); // a backup whose slots do not open it would be worth nothing
    if (keys.isRotating())
        return fail(ErrorKind::Conflict, QStringLiteral("backup.rotating"),
            QCoreApplication::translate(
                "tramyte::backup", "A change of the station's key is under way. Finish it before making a backup."));
    if (!QDir().mkpath(folder))
        return tl::unexpected(cannotWrite(QDir(folder).filePath(QStringLiteral("backup")), errno, {}));
    TRY_LET(installation, settings::InstallationRepository(live).require());
    BackupHeader name;
    name.station = installation.station;
    name.device = installation.device;
    name.epoch = installation.epoch;
    name.takenAt = now;
    WrittenBackup written;
    written.path = QDir(folder).filePath(name.fileName());

    const QString temporary = SafeFile::temporaryNameFor(written.path);
    Sweeper sweeper{temporary};
    TRY_LET(facts, copyDatabase(live, temporary, key, keys.profile(), progress));
    facts.takenAt = now;
    facts.program = QStringLiteral("tramyte " TRAMYTE_VERSION);
    TRY_LET(file, SafeFile::adopt(written.path, temporary));
    TRY_LET(header, appendEnd(*file, facts, QFileInfo(temporary).size(), keys.bytes()));
    TRY(file->flush());
    TRY_LET(readBack, checkBackupFile(temporary));
    if (!(readBack == header))
        return fail(ErrorKind::Io, QStringLiteral("backup.readBack"),
            QCoreApplication::translate(
                "tramyte::backup", "The backup could not be read back as it was written. Use another disk or stick."));
    TRY_LET(seal, sealOf(temporary));
    written.sha256 = std::move(seal);
    written.size = QFileInfo(temporary).size();
    written.header = std::move(header);
    TRY(file->commit(false));
    sweeper.done = true;
    return written;
}

} // namespace tramyte::backup
