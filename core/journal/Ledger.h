// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ChangeFeed.h"
#include "core/base/IdGenerator.h"
#include "core/journal/DoneTokens.h"
#include "core/journal/Journal.h"

namespace tramyte::journal {

/// What every service writes with; made once by the program and handed on.
struct Ledger {
    storage::Database& db;
    const Clock& clock;
    IdGenerator& ids;
    Journal& journal;
    DoneTokens& tokens;
    ChangeFeed& changes;
};

} // namespace tramyte::journal
