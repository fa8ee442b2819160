// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <vector>

namespace tramyte::storage {
class Database;
}

namespace tramyte::report {

/// Something that went wrong at one place of the program, by its stable code: never a sentence, which may name people.
struct Trouble {
    QString code;  ///< `file.full`
    QString place; ///< page of the windows, or `cli`
    QString kind;  ///< of the error: `io`, `damaged`, ...
    qint64 times = 0;
    Instant firstAt;
    Instant lastAt;
    QString version; ///< of the program, the last time
};

class TroubleRepository {
public:
    explicit TroubleRepository(storage::Database& db) : m_db(db) {}

    /// Counts one more.
    Result<void> add(const Trouble& once);
    /// The latest first.
    Result<std::vector<Trouble>> list(int limit) const;

private:
    storage::Database& m_db;
};

} // namespace tramyte::report
