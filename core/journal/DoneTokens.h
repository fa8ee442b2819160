// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <optional>

namespace tramyte::storage {
class Database;
}

namespace tramyte::journal {

/// Every opened form carries a token; what was saved under it once is not saved again. Both calls belong into the
/// transaction of the save.
class DoneTokens {
public:
    DoneTokens(storage::Database& db, const Clock& clock) : m_db(db), m_clock(clock) {}

    /// The id of the thing that was saved under this token; empty when none was, or for an empty token.
    Result<std::optional<qint64>> find(const QString& token) const;
    /// Notes the token as used; nothing for an empty one.
    Result<void> insert(const QString& token, qint64 thing);

private:
    storage::Database& m_db;
    const Clock& m_clock;
};

} // namespace tramyte::journal
