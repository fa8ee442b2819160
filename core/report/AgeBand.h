// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PartialDate.h"

#include <vector>

namespace tramyte::report {

/// Under 1; 1 to under 6 (72 months); 6-14; 15-24; 25-44; 45-59; 60-74; 75 and older.
struct AgeBand {
    QString key; ///< `0`, `1-5`, `6-14`, ... `75+`: completed years
    QString label;
};

/// The bands from the youngest, labels in the language of the moment.
std::vector<AgeBand> ageBands();
/// Where someone of that birth belongs on `day`.
std::size_t ageBandOf(const PartialDate& birth, QDate day);

} // namespace tramyte::report
