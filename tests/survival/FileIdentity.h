// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <string>
#include <sys/stat.h>

namespace tramyte::survival {

/// What tells a file from every other: its inode and, since the numbers are used again, the instant of its birth (zero
/// where the file system does not know it). Empty when there is no such file.
inline std::string identityOf(const char* path)
{
    struct statx file;
    if (statx(AT_FDCWD, path, 0, STATX_INO | STATX_BTIME, &file) != 0)
        return {};
    const bool born = (file.stx_mask & STATX_BTIME) != 0;
    return std::to_string(file.stx_ino) + '-' + std::to_string(born ? file.stx_btime.tv_sec : 0) + '-'
        + std::to_string(born ? file.stx_btime.tv_nsec : 0);
}

} // namespace tramyte::survival
