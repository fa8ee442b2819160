// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <map>

namespace tramyte::storage {
class Database;
}

namespace tramyte::sync {

/// What changed in a stretch of the journal.
struct News {
    qint64 entries = 0;               ///< without those that only say that someone looked
    std::map<QString, qint64> things; ///< how many of each kind
};

/// What changed after an entry. Whom bundles go to is no news by itself: else each receiver that is confirmed would
/// call for a bundle to every other.
Result<News> newsAfter(storage::Database& db, qint64 seq);

} // namespace tramyte::sync
