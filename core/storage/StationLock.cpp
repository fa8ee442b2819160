// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StationLock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <sys/file.h>
#endif

namespace tramyte::storage {

namespace {

// QLockFile keeps a file with a process number, which outlives a killed process and can name a stranger: so the
// operating system's own lock.
bool tryLock(QFile& file)
{
#ifdef Q_OS_WIN
    OVERLAPPED whole{};
    return LockFileEx(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())),
        LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &whole);
#else
    return flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
#endif
}

} // namespace

Result<std::unique_ptr<StationLock>> StationLock::take(const QString& folder, int waitMs)
{
    auto file = std::make_unique<QFile>(QDir(folder).filePath(QStringLiteral("station.lock")));
    if (!file->open(QIODevice::ReadWrite))
        return fail(ErrorKind::Io, QStringLiteral("storage.lockFile"),
            QCoreApplication::translate(
                "tramyte::storage", "The station's folder %1 cannot be written to. Check the disk and its permissions.")
                .arg(folder),
            file->errorString());
    const QDeadlineTimer deadline(waitMs);
    while (!tryLock(*file)) {
        if (deadline.hasExpired())
            return fail(ErrorKind::Conflict, QStringLiteral("station.inUse"),
                QCoreApplication::translate(
                    "tramyte::storage", "Another program has this station open. Close it there and try again."));
        QThread::msleep(20);
    }
    return std::unique_ptr<StationLock>(new StationLock(std::move(file)));
}

StationLock::StationLock(std::unique_ptr<QFile> file) : m_file(std::move(file))
{
}

StationLock::~StationLock() = default;

} // namespace tramyte::storage
