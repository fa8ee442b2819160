// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Drives.h"

#include "core/base/SafeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace tramyte::sync {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::sync", text);
}

/// File systems that hold no one's files: what Linux mounts for itself.
bool isInner(const Volume& volume)
{
    static const QStringList kinds = {QStringLiteral("tmpfs"), QStringLiteral("devtmpfs"), QStringLiteral("proc"),
        QStringLiteral("sysfs"), QStringLiteral("overlay"), QStringLiteral("squashfs"), QStringLiteral("ramfs"),
        QStringLiteral("cgroup"), QStringLiteral("cgroup2"), QStringLiteral("autofs"), QStringLiteral("efivarfs"),
        QStringLiteral("fuse.portal"), QStringLiteral("fuse.gvfsd-fuse"), QStringLiteral("iso9660")};
    static const QStringList places
        = {QStringLiteral("/boot"), QStringLiteral("/snap"), QStringLiteral("/sys"), QStringLiteral("/proc"),
            QStringLiteral("/dev"), QStringLiteral("/run/user"), QStringLiteral("/var"), QStringLiteral("/etc")};
    const auto below
        = [&](const QString& place) { return volume.root == place || volume.root.startsWith(place + u'/'); };
    return kinds.contains(volume.fileSystem) || std::ranges::any_of(places, below);
}

bool isFat32(const QString& fileSystem)
{
    static const QStringList names = {QStringLiteral("vfat"), QStringLiteral("fat"), QStringLiteral("fat32"),
        QStringLiteral("fat16"), QStringLiteral("msdos"), QStringLiteral("msdosfs")};
    return names.contains(fileSystem.toLower());
}

/// Where sticks are mounted when the system does not say what is one.
bool looksRemovable(const QString& root)
{
    return root.startsWith(u"/media/") || root.startsWith(u"/run/media/") || root.startsWith(u"/Volumes/");
}

#ifdef Q_OS_WIN
std::optional<bool> isRemovable(const QStorageInfo& storage)
{
    const UINT type = GetDriveTypeW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(storage.rootPath()).utf16()));
    return type == DRIVE_REMOVABLE;
}
#else
/// What the kernel says of the disk of a partition: `/sys/class/block/sdb1/../removable`.
std::optional<bool> isRemovable(const QStorageInfo& storage)
{
    const QString name = QFileInfo(QString::fromUtf8(storage.device())).canonicalFilePath().section(u'/', -1);
    if (name.isEmpty())
        return std::nullopt;
    const QString block = QFileInfo(QStringLiteral("/sys/class/block/") + name).canonicalFilePath();
    for (const QString& disk : {block, QFileInfo(block).path()}) {
        QFile flag(disk + QStringLiteral("/removable"));
        if (!disk.isEmpty() && flag.open(QIODevice::ReadOnly))
            // disks in a case with a USB plug call themselves fixed
            return flag.readAll().trimmed() == "1" || block.contains(QStringLiteral("/usb"));
    }
    return std::nullopt;
}
#endif

} // namespace

std::vector<Drive> drivesAmong(const std::vector<Volume>& volumes)
{
    std::vector<Drive> found;
    QStringList devices;
    for (const Volume& volume : volumes) {
        if (volume.isSystem || isInner(volume) || volume.size <= 0)
            continue;
        if (!volume.device.isEmpty() && devices.contains(volume.device))
            continue; // the same disk at a second place
        devices << volume.device;
        Drive drive;
        drive.root = volume.root;
        drive.name = volume.label.isEmpty() ? QDir::toNativeSeparators(volume.root) : volume.label;
        drive.fileSystem = volume.fileSystem;
        drive.free = volume.free;
        drive.writable = !volume.readOnly;
        drive.removable = volume.removable.value_or(looksRemovable(volume.root));
        if (isFat32(volume.fileSystem))
            drive.largestFile = (4LL << 30) - 1;
        found.push_back(std::move(drive));
    }
    std::ranges::stable_sort(found, [](const Drive& a, const Drive& b) {
        return std::pair(!a.removable, a.name.toLower()) < std::pair(!b.removable, b.name.toLower());
    });
    return found;
}

std::vector<Volume> mountedVolumes()
{
    const auto rootOf = [](const QString& path) { return QStorageInfo(path).rootPath(); };
    const QStringList system = {QStorageInfo::root().rootPath(), rootOf(QCoreApplication::applicationDirPath()),
        rootOf(QDir::homePath()), rootOf(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))};
    std::vector<Volume> volumes;
    for (const QStorageInfo& storage : QStorageInfo::mountedVolumes()) {
        if (!storage.isValid() || !storage.isReady())
            continue;
        Volume volume;
        volume.root = storage.rootPath();
        volume.device = QString::fromUtf8(storage.device());
        volume.label = storage.name();
        volume.fileSystem = QString::fromUtf8(storage.fileSystemType());
        volume.free = storage.bytesAvailable();
        volume.size = storage.bytesTotal();
        volume.readOnly = storage.isReadOnly();
        volume.isSystem = storage.isRoot() || system.contains(volume.root);
        volume.removable = isRemovable(storage);
        volumes.push_back(std::move(volume));
    }
    return volumes;
}

std::vector<Drive> drives()
{
    return drivesAmong(mountedVolumes());
}

Result<void> checkWritable(const QString& folder)
{
    // the folder itself is made when something is written: until then whatever lies above it must do
    QString existing = QFileInfo(folder).absoluteFilePath();
    while (!QFileInfo::exists(existing) && existing != QFileInfo(existing).path())
        existing = QFileInfo(existing).path();
    if (!QFileInfo(existing).isDir())
        return fail(
            ErrorKind::Io, QStringLiteral("drive.notAFolder"), tr("%1 is not a folder. Choose another.").arg(folder));
    TRY_LET(file, SafeFile::create(QDir(existing).filePath(QStringLiteral("tramyte-test"))));
    TRY(file->write("tramyte"));
    return file->flush(); // never committed: it goes again by itself
}

Result<void> checkRoom(const QString& folder, qint64 needed)
{
    QString existing = QFileInfo(folder).absoluteFilePath();
    while (!QFileInfo::exists(existing) && existing != QFileInfo(existing).path())
        existing = QFileInfo(existing).path();
    const QStorageInfo storage(existing);
    if (!storage.isValid() || storage.bytesAvailable() >= needed)
        return {};
    return fail(ErrorKind::Io, QStringLiteral("drive.full"),
        tr("%1 MB are needed and only %2 MB are free. Free some space or choose another disk or stick.")
            .arg((needed + (1 << 20) - 1) >> 20)
            .arg(storage.bytesAvailable() >> 20));
}

} // namespace tramyte::sync
