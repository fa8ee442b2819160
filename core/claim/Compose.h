// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Claim.h"
#include "core/claim/ClaimSource.h"

#include <optional>

namespace tramyte::claim {

/// The tables of one closed visit: XML1, XML2 when there are drugs, XML3 when there are services or supplies, XML4 when
/// there are results, XML5 for stays and courses, XML13 on referral, XML14 for each booked re-visit. Totals are sums of
/// the lines; what is empty is left to the writer, which knows every tag.
/// Source: bhyt XML rules 5 and 7.3.
Claim compose(const ClaimSource& source);

/// The status notice of the visit, about its first charge: the line that was ordered first. Empty when nothing was
/// charged yet and for emergencies, which need none.
/// Source: bhyt XML rules 2.3 and 5.0.
std::optional<Row> composeCheckIn(const ClaimSource& source);

} // namespace tramyte::claim
