// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/ClaimSource.h"

namespace tramyte::claim {

/// The made-up visit of the worked example: one examination, two drugs, everything paid by the fund.
ClaimSource sampleVisit();
/// Its second drug line alone, with another quantity, price, insured percentage and benefit, split anew.
ClaimDrugLine sampleDrug(int units, const QString& price, int insuredPercent, int benefitPercent);

} // namespace tramyte::claim
