// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupFile.h"

#include "core/base/Json.h"
#include "core/crypto/Sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace tramyte::backup {

namespace {

const QByteArray kFormatName = "tramyte.backup/";
constexpr int kFormatVersion = 1;
constexpr qsizetype kSizeDigits = 10;
constexpr qsizetype kHashDigits = 64;
const QByteArray kTailStart = kFormatName + QByteArray::number(kFormatVersion) + ' ';
const qsizetype kTailSize = kTailStart.size() + kSizeDigits + 1 + kHashDigits + 1;
constexpr qint64 kLargestHeader = 1 << 20;
constexpr qint64 kLargestKeys = 1 << 20;
constexpr qsizetype kPiece = 1 << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::backup", text);
}

tl::unexpected<Error> damaged(const QString& why)
{
    return fail(ErrorKind::Damaged, QStringLiteral("backup.damaged"),
        tr("This backup is damaged or is not a backup at all. Take another one."), why);
}

/// Hands the bytes from `offset` on out in pieces.
Result<void> eachPiece(QFile& file, qint64 offset, qint64 size, const std::function<Result<void>(QByteArrayView)>& take,
    const BytesProgress& progress = {})
{
    const qint64 all = size;
    if (!file.seek(offset))
        return tl::unexpected(cannotRead(file.fileName(), file.errorString()));
    QByteArray piece(kPiece, Qt::Uninitialized);
    while (size > 0) {
        const qint64 got = file.read(piece.data(), std::min<qint64>(size, piece.size()));
        if (got < 0)
            return tl::unexpected(cannotRead(file.fileName(), file.errorString()));
        if (got == 0)
            return damaged(QStringLiteral("cut off"));
        TRY(take(QByteArrayView(piece).first(got)));
        size -= got;
        if (progress && !progress(all - size, all))
            return fail(ErrorKind::Conflict, QStringLiteral("backup.stopped"), tr("The check was stopped."));
    }
    return {};
}

Result<QByteArray> readAt(QFile& file, qint64 offset, qint64 size)
{
    QByteArray bytes;
    TRY(eachPiece(file, offset, size, [&](QByteArrayView piece) -> Result<void> {
        bytes.append(piece.data(), piece.size());
        return {};
    }));
    return bytes;
}

Result<void> openFile(QFile& file)
{
    if (!file.exists())
        return fail(
            ErrorKind::NotFound, QStringLiteral("file.missing"), tr("There is no file %1.").arg(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotRead(file.fileName(), file.errorString()));
    return {};
}

QByteArray tailOf(qsizetype headerSize, const QByteArray& hash)
{
    return kTailStart + QByteArray::number(headerSize).rightJustified(kSizeDigits, '0') + ' ' + hash.toHex() + '\n';
}

} // namespace

QString BackupHeader::fileName() const
{
    return QStringLiteral("%1-%2-%3-%4.tybak")
        .arg(station)
        .arg(device)
        .arg(epoch, localTime(takenAt).toString(QStringLiteral("yyyyMMdd-HHmmss")));
}

QByteArray BackupHeader::toJson() const
{
    QJsonObject rows;
    for (const auto& [table, count] : counts)
        rows.insert(table, count);
    return json::canonical(
               {{QStringLiteral("format"), QString::fromLatin1(kFormatName) + QString::number(kFormatVersion)},
                   {QStringLiteral("station"), station}, {QStringLiteral("device"), device},
                   {QStringLiteral("epoch"), epoch}, {QStringLiteral("takenAt"), formatLocal(takenAt)},
                   {QStringLiteral("takenAtMs"), takenAt.ms}, {QStringLiteral("program"), program},
                   {QStringLiteral("schema"), schema}, {QStringLiteral("journalSeq"), journalSeq},
                   {QStringLiteral("journalHead"), QString::fromLatin1(journalHead.toHex())},
                   {QStringLiteral("counts"), rows}, {QStringLiteral("databaseSize"), databaseSize},
                   {QStringLiteral("keysSize"), keysSize}})
        + '\n';
}

Result<BackupHeader> BackupHeader::parse(const QByteArray& text)
{
    const auto parsed = json::parseObject(text);
    if (!parsed)
        return damaged(QStringLiteral("header"));
    const QJsonObject& object = *parsed;
    const auto number = [&](const QString& name) { return object.value(name).toInteger(-1); };
    if (object.value(QStringLiteral("format")).toString().toLatin1() + ' ' != kTailStart)
        return damaged(QStringLiteral("format"));
    BackupHeader header;
    header.station = object.value(QStringLiteral("station")).toString();
    header.device = static_cast<int>(number(QStringLiteral("device")));
    header.epoch = object.value(QStringLiteral("epoch")).toString();
    header.takenAt = {number(QStringLiteral("takenAtMs"))};
    header.program = object.value(QStringLiteral("program")).toString();
    header.schema = static_cast<int>(number(QStringLiteral("schema")));
    header.journalSeq = number(QStringLiteral("journalSeq"));
    header.journalHead = QByteArray::fromHex(object.value(QStringLiteral("journalHead")).toString().toLatin1());
    const QJsonObject rows = object.value(QStringLiteral("counts")).toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        header.counts[it.key()] = it.value().toInteger(-1);
    header.databaseSize = number(QStringLiteral("databaseSize"));
    header.keysSize = number(QStringLiteral("keysSize"));
    if (header.databaseSize < 1 || header.keysSize < 1 || header.keysSize > kLargestKeys || header.schema < 1
        || header.journalSeq < 0 || header.journalHead.size() != 32)
        return damaged(QStringLiteral("header"));
    return header;
}

Result<BackupHeader> appendEnd(SafeFile& file, BackupHeader header, qint64 databaseSize, const QByteArray& keys)
{
    header.databaseSize = databaseSize;
    header.keysSize = keys.size();
    const QByteArray json = header.toJson();
    crypto::Sha256 hash;
    QFile database(file.temporaryPath());
    TRY(openFile(database));
    TRY(eachPiece(database, 0, databaseSize, [&](QByteArrayView piece) -> Result<void> {
        hash.add(piece);
        return {};
    }));
    // the hash covers the last line too, up to itself
    const QByteArray end = keys + json + tailOf(json.size(), {}).chopped(1);
    hash.add(end);
    TRY(file.write(end + hash.finish().toHex() + '\n'));
    return header;
}

Result<QByteArray> sealOf(const QString& path)
{
    QFile file(path);
    TRY(openFile(file));
    if (file.size() <= kTailSize)
        return damaged(QStringLiteral("size"));
    TRY_LET(digits, readAt(file, file.size() - kHashDigits - 1, kHashDigits));
    return QByteArray::fromHex(digits);
}

Result<BackupHeader> checkBackupFile(const QString& path, const BytesProgress& progress)
{
    QFile file(path);
    TRY(openFile(file));
    const qint64 size = file.size();
    if (size <= kTailSize)
        return damaged(QStringLiteral("size"));
    TRY_LET(tail, readAt(file, size - kTailSize, kTailSize));
    const QByteArray sizeDigits = tail.mid(kTailStart.size(), kSizeDigits);
    const qint64 headerSize = sizeDigits.toLongLong();
    crypto::Sha256 hash;
    const auto add = [&](QByteArrayView piece) -> Result<void> {
        hash.add(piece);
        return {};
    };
    TRY(eachPiece(file, 0, size - kHashDigits - 1, add, progress));
    if (!tail.endsWith(hash.finish().toHex() + '\n'))
        return damaged(QStringLiteral("hash"));
    // what follows was written so by a program, undamaged: a newer one perhaps
    static const QRegularExpression newer(QStringLiteral("\\Atramyte\\.backup/[0-9]+ "));
    if (!tail.startsWith(kTailStart) && newer.match(QString::fromLatin1(tail)).hasMatch())
        return fail(ErrorKind::Newer, QStringLiteral("backup.newer"),
            tr("This backup was made by a newer version of the program. Install that version."));
    if (!tail.startsWith(kTailStart) || headerSize < 2 || headerSize > kLargestHeader || headerSize > size - kTailSize)
        return damaged(QStringLiteral("last line"));
    TRY_LET(json, readAt(file, size - kTailSize - headerSize, headerSize));
    TRY_LET(header, BackupHeader::parse(json));
    if (header.databaseSize > size - kTailSize - headerSize
        || header.databaseSize + header.keysSize != size - kTailSize - headerSize)
        return damaged(QStringLiteral("sizes"));
    return header;
}

Result<void> extractDatabase(
    const QString& path, const BackupHeader& header, SafeFile& target, const BytesProgress& progress)
{
    QFile file(path);
    TRY(openFile(file));
    const auto write = [&](QByteArrayView piece) { return target.write(piece); };
    return eachPiece(file, 0, header.databaseSize, write, progress);
}

Result<QByteArray> extractKeys(const QString& path, const BackupHeader& header)
{
    QFile file(path);
    TRY(openFile(file));
    return readAt(file, header.databaseSize, header.keysSize);
}

} // namespace tramyte::backup
