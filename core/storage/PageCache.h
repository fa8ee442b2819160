// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tramyte::storage {

/// How much of its file a connection keeps at hand in everyday work, KiB: a page that is not kept is read and
/// decrypted anew.
inline constexpr int kUsualPagesKiB = 32'000;

/// The statement that makes a connection keep so much.
inline std::string keepPages(int kib = kUsualPagesKiB)
{
    return "PRAGMA cache_size = -" + std::to_string(kib);
}

} // namespace tramyte::storage
