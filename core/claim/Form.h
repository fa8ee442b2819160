// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/ClaimSource.h"

namespace tramyte::claim {

/// How values are written in a claim. Source: bhyt XML rules, section 4. What is absent becomes an empty text.

QString formDay(QDate day);                               ///< yyyymmdd
QString formMoment(const std::optional<Instant>& moment); ///< yyyymmddHHMM, local time
QString formBirth(const std::optional<PartialDate>& birth, const std::optional<QTime>& time); ///< zeros for the unknown
QString formAmount(Money amount);                            ///< `0`, or always two decimals
QString formWeight(const std::optional<Quantity>& weightKg); ///< two decimals
QString formStaff(const StaffRef& staff);                    ///< the licence, or `(user)`
QString formStaff(const std::vector<StaffRef>& staff);       ///< parted by ';'
QString formNumber(int number);                              ///< empty for 0

} // namespace tramyte::claim
