// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/IdGenerator.h"
#include "core/patient/ReferenceTurner.h"

namespace tramyte::claim {

/// What visits and claims know of two records that are made one: two open visits stand in the way, and what was sent
/// of a visit stays sent. `db` and `ids` live longer.
patient::MergeHelp mergeHelp(storage::Database& db, IdGenerator& ids, journal::StateReaders readers);

} // namespace tramyte::claim
