// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Drives.h"

#include "tests/support/Check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <limits>

using namespace tramyte;
using namespace tramyte::sync;

namespace {

Volume volume(const QString& root, const QString& device, const QString& kind)
{
    return {root, device, {}, kind, 1 << 30, 8LL << 30, false, false, {}};
}

QStringList rootsOf(const std::vector<Drive>& drives)
{
    QStringList roots;
    for (const Drive& drive : drives)
        roots << drive.root;
    return roots;
}

} // namespace

TEST_CASE("sticks are offered first, then other disks, and nothing of the system's", "[sync][drives]")
{
    Volume system = volume("/", "/dev/sda1", "ext4");
    system.isSystem = true;
    Volume data = volume("/mnt/data", "/dev/sda2", "ext4");
    data.removable = false;
    Volume stick = volume("/media/lan/STICK", "/dev/sdb1", "vfat");
    stick.label = "USB trạm";
    Volume card = volume("/run/media/lan/0A-1B", "/dev/mmcblk1p1", "exfat");
    Volume locked = volume("/media/lan/KHOA", "/dev/sdc1", "ntfs");
    locked.readOnly = true;
    locked.removable = true;
    Volume again = volume("/mnt/again", "/dev/sdb1", "vfat");
    Volume empty = volume("/media/lan/CARD", "/dev/sdd1", "vfat");
    empty.size = 0;
    const auto drives = drivesAmong({system, volume("/proc", "proc", "proc"), volume("/run", "tmpfs", "tmpfs"),
        volume("/boot/efi", "/dev/sda3", "vfat"), volume("/snap/core/1", "/dev/loop0", "squashfs"), data, stick, card,
        locked, again, empty, volume("/media/cdrom0", "/dev/sr0", "iso9660")});
    CHECK(rootsOf(drives) == QStringList{"/media/lan/KHOA", "/run/media/lan/0A-1B", "/media/lan/STICK", "/mnt/data"});
    CHECK(drives[0].removable);
    CHECK_FALSE(drives[0].writable);
    CHECK(drives[0].name == QDir::toNativeSeparators("/media/lan/KHOA"));
    CHECK(drives[1].removable); // by its place: nobody said
    CHECK(drives[1].largestFile == std::numeric_limits<qint64>::max());
    CHECK(drives[2].name == "USB trạm");
    CHECK(drives[2].largestFile == 4'294'967'295LL);
    CHECK(drives[2].free == 1 << 30);
    CHECK(drives[2].writable);
    CHECK_FALSE(drives[3].removable);
    CHECK(drivesAmong({}).empty());
}

TEST_CASE("the volumes of this computer can be asked for", "[sync][drives]")
{
    for (const Volume& it : mountedVolumes())
        CHECK_FALSE(it.root.isEmpty());
    for (const Drive& it : drives())
        CHECK(it.root != "/");
}

TEST_CASE("whether a folder can be written to is found by writing", "[sync][drives]")
{
    QTemporaryDir folder;
    ok(checkWritable(folder.path()));
    ok(checkWritable(folder.filePath("not/yet/there")));
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)); // nothing stays
    QFile file(folder.filePath("file"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(errorOf(checkWritable(file.fileName())).code == "drive.notAFolder");
    CHECK(errorOf(checkWritable(file.fileName() + "/below")).code == "drive.notAFolder");
    CHECK(errorOf(checkWritable("/proc")).kind == ErrorKind::Io);
}

TEST_CASE("room is counted before anything is written", "[sync][drives]")
{
    QTemporaryDir folder;
    ok(checkRoom(folder.filePath("new"), 1));
    const Error error = errorOf(checkRoom(folder.path(), std::numeric_limits<qint64>::max() / 2));
    CHECK(error.code == "drive.full");
    CHECK(error.message.contains(QString::number((std::numeric_limits<qint64>::max() / 2 + (1 << 20) - 1) >> 20)));
}
