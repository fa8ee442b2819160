// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

#include <map>

namespace tramyte::catalog {

/// The lines of one code by their first day.
using Timeline = std::map<QDate, Entry>;

/// Puts new lines into the timeline of their code: the same first day replaces, and each line ends at the latest on the
/// day before the next begins. A line that was void stays void.
Timeline merged(Timeline known, const std::vector<Entry>& added);

/// Ends every line on `lastDay` at the latest; a line that begins later holds on no day any more.
Timeline ended(Timeline known, QDate lastDay);

} // namespace tramyte::catalog
