// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Exchange.h"
#include "app/cli/Commands.h"

#include "core/backup/BackupReader.h"
#include "core/backup/BackupService.h"
#include "core/base/SafeFile.h"
#include "core/sync/BundleCheck.h"
#include "core/sync/BundleService.h"

#include <QDir>

namespace tramyte::cli {

namespace {

constexpr qint64 kMostPem = 1 << 20;

/// The way into a backup: the recovery key when it is given, else user and passphrase.
Result<backup::KeyOpener> openerFor(const Desk& desk)
{
    if (!desk.recoveryKeyFile.isEmpty()) {
        TRY_LET(key, desk.recoveryKey());
        return backup::openBy(key);
    }
    TRY_LET(user, desk.user());
    TRY_LET(passphrase, desk.passphrase());
    return backup::openBy(user, passphrase);
}

} // namespace

Result<Reply> createBundle(Desk& desk, const QString& certificate, const QString& folder)
{
    TRY_LET(pem, readWhole(certificate, kMostPem));
    TRY_LET(station, desk.station());
    const auto progress = [line = progressLine()](
                              const sync::BundleProgress& it) { return !line || line(it.entriesDone, it.entriesAll); };
    TRY_LET(written, station->services().bundles.create(station->session(), pem, folder, progress));
    QJsonArray files;
    QJsonObject counts;
    for (const sync::WrittenBundle& bundle : written) {
        files.append(
            QJsonObject{{QStringLiteral("file"), bundle.path}, {QStringLiteral("firstSeq"), bundle.manifest.firstSeq},
                {QStringLiteral("lastSeq"), bundle.manifest.lastSeq}, {QStringLiteral("size"), bundle.size},
                {QStringLiteral("sha256"), QString::fromLatin1(bundle.sha256.toHex())}});
        for (auto it = bundle.manifest.counts.begin(); it != bundle.manifest.counts.end(); ++it)
            counts.insert(it.key(), counts.value(it.key()).toInteger() + it.value().toInteger());
    }
    return Reply{QJsonObject{{QStringLiteral("files"), files}, {QStringLiteral("counts"), counts}}};
}

Result<Reply> listReceivers(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY_LET(receivers, station->services().exchange.receivers(station->session()));
    QJsonArray rows;
    for (const sync::ReceiverInfo& it : receivers)
        rows.append(toJson(it));
    return Reply{rows};
}

Result<Reply> addReceiver(Desk& desk, const QString& certificate, const QString& fingerprint)
{
    TRY_LET(pem, readWhole(certificate, kMostPem));
    TRY_LET(station, desk.station());
    if (fingerprint.isEmpty()) {
        TRY_LET(info, station->services().exchange.inspect(station->session(), pem));
        return Reply{toJson(info)};
    }
    TRY_LET(receiver, station->services().exchange.confirm(station->session(), pem, fingerprint));
    return Reply{toJson(receiver)};
}

Result<Reply> withdrawReceiver(Desk& desk, const QString& fingerprint)
{
    TRY_LET(station, desk.station());
    TRY_LET(receiver, station->services().exchange.withdraw(station->session(), fingerprint));
    return Reply{toJson(receiver)};
}

Result<Reply> showPending(Desk& desk, const QString& fingerprint)
{
    TRY_LET(station, desk.station());
    TRY_LET(pending, station->services().exchange.pending(station->session(), fingerprint));
    return Reply{toJson(pending)};
}

Result<Reply> verifyBundle(const QString& file, const QString& keyFile)
{
    std::optional<crypto::PrivateKey> key;
    if (!keyFile.isEmpty()) {
        TRY_LET(pem, readWhole(keyFile, kMostPem));
        TRY_LET(parsed, crypto::PrivateKey::parse(pem));
        key = std::move(parsed);
    }
    TRY_LET(report, sync::checkBundle(file, key));
    return Reply{report.toJson()};
}

Result<Reply> createBackup(Desk& desk, const QString& folder)
{
    TRY_LET(station, desk.station());
    const auto progress = [line = progressLine()](int done, int all) { return line(done, all); };
    TRY_LET(written,
        station->services().backups.create(
            station->session(), station->keys().file, station->keys().databaseKey, folder, progress));
    return Reply{written.toJson()};
}

Result<Reply> listBackups(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY_LET(backups, station->services().backups.made(station->session()));
    QJsonArray rows;
    for (const backup::MadeBackup& it : backups)
        rows.append(toJson(it));
    return Reply{rows};
}

Result<Reply> doDueBackups(Desk& desk)
{
    TRY_LET(station, desk.station());
    backup::BackupService& backups = station->services().backups;
    const security::KeyRing& keys = station->keys();
    TRY_LET(made, backups.createDue(station->session(), {keys.file, keys.databaseKey}));
    TRY_LET(proven, backups.proveDue(station->session(), keys.databaseKey, app::journalProof(desk.clock)));
    return Reply{QJsonObject{{QStringLiteral("made"), made ? QJsonValue(made->toJson()) : QJsonValue()},
        {QStringLiteral("proven"), proven ? QJsonValue(proven->toJson()) : QJsonValue()}}};
}

Result<Reply> verifyBackup(const Desk& desk, const QString& file)
{
    TRY_LET(opener, openerFor(desk));
    TRY_LET(report, backup::verifyBackup(file, opener, app::journalProof(desk.clock)));
    return Reply{report.toJson()};
}

Result<Reply> restoreBackup(const Desk& desk, const QString& file, const QString& folder)
{
    TRY_LET(opener, openerFor(desk));
    TRY_LET(report,
        backup::restoreBackup(
            file, folder, opener, app::journalProof(desk.clock), app::restoreEntry(desk.userName, desk.clock)));
    for (const char* part : {"backups", "outbox", "inbox"})
        QDir(folder).mkdir(QString::fromLatin1(part));
    QJsonObject json = report.toJson();
    json.insert(QStringLiteral("folder"), folder);
    return Reply{json};
}

} // namespace tramyte::cli
