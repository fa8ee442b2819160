// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqliteError.h"

#include <QCoreApplication>

namespace tramyte::storage {

namespace {

// Primary result codes of SQLite (its header cannot stand beside SQLiteCpp's)
constexpr int kError = 1;
constexpr int kBusy = 5;
constexpr int kReadOnly = 8;
constexpr int kIoError = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCantOpen = 14;
constexpr int kConstraint = 19;
constexpr int kNotADatabase = 26;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::storage", text);
}

} // namespace

Error sqliteError(int code, const char* what)
{
    // A page whose seal does not hold makes SQLCipher 3 stop with the plain code 1 and no text of its own; a mistake in
    // an SQL text always has one.
    if (code == kError && QByteArrayView(what).startsWith("SQL logic error"))
        code = kCorrupt;
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(what));
    switch (code & 0xFF) {
    case kBusy:
        return {ErrorKind::Conflict, QStringLiteral("storage.busy"),
            tr("The station's file is in use by another program. Close that program and try again."), detail};
    case kReadOnly:
        return {ErrorKind::Io, QStringLiteral("storage.readOnly"),
            tr("The station's folder cannot be written to. Check the disk and its permissions."), detail};
    case kFull:
        return {ErrorKind::Io, QStringLiteral("storage.full"),
            tr("The disk is full. Nothing was changed. Free some space and try again."), detail};
    case kIoError:
        return {ErrorKind::Io, QStringLiteral("storage.io"),
            tr("The disk could not be read or written. Nothing was changed. Check the disk."), detail};
    case kCorrupt:
    case kNotADatabase:
        return {ErrorKind::Damaged, QStringLiteral("storage.damaged"),
            tr("The station's database is damaged. Restore the last backup into a new folder."), detail};
    case kCantOpen:
        return {ErrorKind::Io, QStringLiteral("storage.cannotOpen"), tr("The station's database cannot be opened."),
            detail};
    case kConstraint:
        return {ErrorKind::Conflict, QStringLiteral("storage.constraint"),
            tr("These values contradict what is already stored."), detail};
    default: return {ErrorKind::Io, QStringLiteral("storage.failed"), tr("The database refused the work."), detail};
    }
}

} // namespace tramyte::storage
