// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Claim.h"
#include "core/claim/ClaimSource.h"

namespace tramyte::claim {

/// The rows of the tables that list things, in the order of the source; STT counts from 1.
std::vector<Row> drugRows(const ClaimSource& source);    ///< XML2
std::vector<Row> serviceRows(const ClaimSource& source); ///< XML3
std::vector<Row> resultRows(const ClaimSource& source);  ///< XML4
std::vector<Row> noteRows(const ClaimSource& source);    ///< XML5

/// T_NGUONKHAC of a line: the sum of its four sources.
Money otherSources(const ClaimAmounts& amounts);

} // namespace tramyte::claim
