// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/base/SafeFile.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <map>

namespace tramyte::backup {

/// What a backup says about itself. No patient data, no keys.
struct BackupHeader {
    QString station;
    int device = 0;
    QString epoch;
    Instant takenAt;
    QString program;
    int schema = 0;
    qint64 journalSeq = 0;
    QByteArray journalHead;           ///< hash of that entry, 32 bytes
    std::map<QString, qint64> counts; ///< rows by table
    qint64 databaseSize = 0;          ///< bytes of database, from the first of the file
    qint64 keysSize = 0;              ///< bytes of key file after it

    bool operator==(const BackupHeader&) const = default;

    /// `<station>-<device>-<epoch>-<yyyymmdd-hhmmss>.tybak`, local time of Viet Nam
    QString fileName() const;
    QByteArray toJson() const;
    static Result<BackupHeader> parse(const QByteArray& json);
};

/// A backup is one file: the keyed database copy (which is so written in place, without a second copy on the stick),
/// the key file, the header as one line of JSON, and a last line of fixed length, `tramyte.backup/1 <size of the
/// header, 10 digits> <SHA-256 of every byte before this hash>`.

/// Puts keys, header and last line behind the database in `file`; fills in the sizes. The database
/// lies in the file already, and nothing else.
Result<BackupHeader> appendEnd(SafeFile& file, BackupHeader header, qint64 databaseSize, const QByteArray& keys);

/// Gets bytes done and all, and may return false to stop.
using BytesProgress = std::function<bool(qint64 done, qint64 all)>;

/// Reads a backup whole and checks every byte against its hash. Errors: NotFound, Io, Newer, Damaged (cut off, a byte
/// flipped, or no backup at all), Conflict (stopped).
Result<BackupHeader> checkBackupFile(const QString& path, const BytesProgress& progress = {});
/// The hash in the last line of a backup. Errors: NotFound, Io, Damaged.
Result<QByteArray> sealOf(const QString& path);

/// Copies the database out of a checked backup into a new file. Errors: Io, Damaged (cut off since), Conflict
/// (stopped).
Result<void> extractDatabase(
    const QString& path, const BackupHeader& header, SafeFile& target, const BytesProgress& progress = {});
/// The key file in a checked backup. Errors: Io, Damaged.
Result<QByteArray> extractKeys(const QString& path, const BackupHeader& header);

} // namespace tramyte::backup
