// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace tramyte::claim {

/// The refusals of the writer, in one place because several of its steps share them.
tl::unexpected<Error> noDay();
tl::unexpected<Error> unknownTable(const QString& table);
tl::unexpected<Error> unknownField(const QString& table, const QString& tag);
tl::unexpected<Error> severalRows(const QString& table);

} // namespace tramyte::claim
