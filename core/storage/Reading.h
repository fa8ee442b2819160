// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace tramyte::storage {

/// Does all reading of `work` on one state of the file, inside a transaction or not: what others write meanwhile is not
/// seen, and the file is locked once instead of for each statement. Nothing may be written in it.
template <class Work>
auto reading(Database& db, Work&& work) -> decltype(work())
{
    TRY(db.query("SAVEPOINT reading").run());
    auto done = work();
    if (auto released = db.query("RELEASE reading").run(); done && !released)
        return tl::unexpected(std::move(released).error());
    return done;
}

} // namespace tramyte::storage
