// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Identity.h"
#include "app/demo/Staff.h"

namespace tramyte::demo {

/// What the household books hold besides who lives where: some who died or moved lately, the
/// poor and nearly poor, and the doctor of each hamlet. By the services alone; the same people make the same books.
Result<void> keepHouseholdBooks(
    app::Station& station, const Staff& staff, const Population& population, const Identity& identity, QDate to);

} // namespace tramyte::demo
