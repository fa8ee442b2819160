// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <limits>
#include <optional>
#include <vector>

namespace tramyte::sync {

/// A mounted volume as the operating system tells of it.
struct Volume {
    QString root;   ///< where its files lie: `/media/lan/STICK`, `E:/`
    QString device; ///< `/dev/sdb1`; on Windows a volume name
    QString label;
    QString fileSystem; ///< `vfat`, `exFAT`, `NTFS`, `ext4`
    qint64 free = 0;    ///< bytes that this user may still write
    qint64 size = 0;
    bool readOnly = false;
    bool isSystem = false;           ///< where the operating system, the program or the user's data lie
    std::optional<bool> removable{}; ///< a stick or card; empty when the system does not tell
};

/// A volume that a person may export to.
struct Drive {
    QString root;
    QString name; ///< its label, else where it lies
    QString fileSystem;
    qint64 free = 0;
    bool writable = false;  ///< as the operating system says; `checkWritable` makes sure
    bool removable = false; ///< a stick or card, as far as is known
    qint64 largestFile = std::numeric_limits<qint64>::max(); ///< FAT32 holds no file of 4 GiB
};

/// What of the mounted volumes is worth offering: sticks first, then other disks; neither the system's own disk nor the
/// many things that a system mounts for itself.
std::vector<Drive> drivesAmong(const std::vector<Volume>& volumes);
/// The volumes that are mounted now.
std::vector<Volume> mountedVolumes();
/// Both in one.
std::vector<Drive> drives();

/// Whether a file can really be written into `folder` (which need not exist yet) by making one and taking it away.
/// Error: Io, saying why.
Result<void> checkWritable(const QString& folder);
/// Whether `needed` more bytes have room in the volume of `folder`. Error: Io `drive.full`.
Result<void> checkRoom(const QString& folder, qint64 needed);

} // namespace tramyte::sync
