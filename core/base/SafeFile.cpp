// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SafeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tramyte {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::base", text);
}

bool flushToDisk(QFile& file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

/// A renamed file is only sure once its folder is on the disk. Some file systems of sticks cannot do it: no reason to
/// refuse.
void flushFolder([[maybe_unused]] const QString& folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

std::filesystem::path systemPath(const QString& path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace

Error cannotRead(const QString& path, const QString& why)
{
    return {ErrorKind::Io, QStringLiteral("file.cannotRead"),
        tr("The file %1 cannot be read. Check the disk or stick and the permissions.").arg(path), why};
}

Error cannotWrite(const QString& path, int errorNumber, const QString& why)
{
    const QString folder = QFileInfo(path).path();
    bool full = errorNumber == ENOSPC || errorNumber == EFBIG;
#ifndef Q_OS_WIN
    full = full || errorNumber == EDQUOT;
#endif
    if (full)
        return {ErrorKind::Io, QStringLiteral("file.diskFull"),
            tr("The disk with the folder %1 is full. Free some space and try again.").arg(folder), why};
    if (errorNumber == EROFS || errorNumber == EACCES || errorNumber == EPERM)
        return {ErrorKind::Io, QStringLiteral("file.readOnly"),
            tr("The folder %1 cannot be written to. Check the disk or stick and the permissions.").arg(folder), why};
    return {ErrorKind::Io, QStringLiteral("file.cannotWrite"),
        tr("The file %1 cannot be written. Check the disk or stick.").arg(path), why};
}

SafeFile::SafeFile(const QString& path, const QString& temporaryPath) : m_path(path), m_file(temporaryPath)
{
}

QString SafeFile::temporaryNameFor(const QString& path)
{
    return QStringLiteral("%1/.%2.%3.part")
        .arg(QFileInfo(path).path(), QFileInfo(path).fileName())
        .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

Result<std::unique_ptr<SafeFile>> SafeFile::create(const QString& path, bool ownerOnly)
{
    std::unique_ptr<SafeFile> made(new SafeFile(path, temporaryNameFor(path)));
    const auto mode = QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered;
    errno = 0;
    const bool opened = ownerOnly ? made->m_file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                                  : made->m_file.open(mode);
    if (!opened)
        return tl::unexpected(cannotWrite(path, errno, made->m_file.errorString()));
    return made;
}

Result<std::unique_ptr<SafeFile>> SafeFile::adopt(const QString& path, const QString& temporaryPath)
{
    std::unique_ptr<SafeFile> made(new SafeFile(path, temporaryPath));
    errno = 0;
    if (!made->m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        || !made->m_file.seek(made->m_file.size()))
        return tl::unexpected(cannotWrite(path, errno, made->m_file.errorString()));
    return made;
}

SafeFile::~SafeFile()
{
    m_file.close();
    if (!m_committed)
        m_file.remove();
}

Result<void> SafeFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        errno = 0;
        const qint64 written = m_file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return tl::unexpected(cannotWrite(m_path, errno, m_file.errorString()));
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> SafeFile::overwrite(qint64 offset, QByteArrayView bytes)
{
    const qint64 end = m_file.size();
    Q_ASSERT(offset >= 0 && offset + bytes.size() <= end);
    if (!m_file.seek(offset))
        return tl::unexpected(cannotWrite(m_path, errno, m_file.errorString()));
    TRY(write(bytes));
    if (!m_file.seek(end))
        return tl::unexpected(cannotWrite(m_path, errno, m_file.errorString()));
    return {};
}

Result<void> SafeFile::flush()
{
    errno = 0;
    if (!m_file.flush() || !flushToDisk(m_file))
        return tl::unexpected(cannotWrite(m_path, errno, m_file.errorString()));
#ifdef POSIX_FADV_DONTNEED
    ::posix_fadvise(m_file.handle(), 0, 0, POSIX_FADV_DONTNEED); // reading back then asks the disk, not the memory
#endif
    return {};
}

Result<void> SafeFile::commit(bool replace)
{
    TRY(flush());
    m_file.close();
    if (!replace && QFile::exists(m_path))
        return fail(ErrorKind::Conflict, QStringLiteral("file.exists"),
            tr("%1 exists already; it is not overwritten.").arg(m_path));
    TRY(renameSafely(m_file.fileName(), m_path));
    m_committed = true;
    return {};
}

Result<void> writeSafely(const QString& path, QByteArrayView bytes, bool ownerOnly)
{
    TRY_LET(file, SafeFile::create(path, ownerOnly));
    TRY(file->write(bytes));
    return file->commit();
}

Result<QByteArray> readWhole(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("file.missing"), tr("There is no file %1.").arg(path));
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotRead(path, file.errorString()));
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(cannotRead(path, file.errorString()));
    if (bytes.size() > limit)
        return fail(ErrorKind::Io, QStringLiteral("file.tooLarge"),
            tr("The file %1 is too large to be what it should be.").arg(path));
    return bytes;
}

Result<void> renameSafely(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::rename(systemPath(from), systemPath(to), error);
    if (error)
        return tl::unexpected(cannotWrite(to, error.value(), QString::fromStdString(error.message())));
    flushFolder(QFileInfo(to).path());
    return {};
}

} // namespace tramyte
