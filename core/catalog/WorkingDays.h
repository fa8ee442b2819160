// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

namespace tramyte::catalog {

/// The last of `days` working days after `from`: neither Saturday nor Sunday nor a day of the list of holidays. A day
/// that the list does not know counts as a working day, so that a deadline is never too late.
Result<QDate> afterWorkingDays(const Catalogue& catalogue, QDate from, int days);

} // namespace tramyte::catalog
