// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QFile>
#include <memory>

namespace tramyte {

/// A file that appears under its name whole or not at all: written beside it under a temporary name, flushed to the
/// disk, renamed, and the folder flushed. What is not committed is taken away; an older file of that name stays as it
/// is.
class SafeFile final {
public:
    /// Readable by its owner only when `ownerOnly`. Error: Io.
    static Result<std::unique_ptr<SafeFile>> create(const QString& path, bool ownerOnly = false);
    /// Takes over a file that another library wrote under `temporaryNameFor(path)`; more may be written at its end.
    static Result<std::unique_ptr<SafeFile>> adopt(const QString& path, const QString& temporaryPath);
    static QString temporaryNameFor(const QString& path);
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    /// Where the bytes lie until they are committed.
    QString temporaryPath() const { return m_file.fileName(); }
    Result<void> write(QByteArrayView bytes);
    /// Writes over bytes that were written already; the end stays the end.
    Result<void> overwrite(qint64 offset, QByteArrayView bytes);
    /// Flushes to the disk under the temporary name, so that the bytes can be read back before they are published.
    Result<void> flush();
    /// Flushes and renames. `replace` false: Conflict when a file of that name exists.
    Result<void> commit(bool replace = true);

private:
    SafeFile(const QString& path, const QString& temporaryPath);

    QString m_path;
    QFile m_file;
    bool m_committed = false;
};

/// Writes a small file as SafeFile does.
Result<void> writeSafely(const QString& path, QByteArrayView bytes, bool ownerOnly = false);
/// Reads a whole file. Errors: NotFound, Io (also when it is larger than `limit` bytes).
Result<QByteArray> readWhole(const QString& path, qint64 limit);
/// Renames a file over another and flushes the folder. Error: Io.
Result<void> renameSafely(const QString& from, const QString& to);

/// The refusal of a file that cannot be read; `why` is the system's text.
Error cannotRead(const QString& path, const QString& why);
/// The refusal of a file that cannot be written; a full disk is named as such (`errorNumber` as the system left it).
Error cannotWrite(const QString& path, int errorNumber, const QString& why);

} // namespace tramyte
