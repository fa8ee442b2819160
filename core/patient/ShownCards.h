// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::patient {

/// What lists show of a person's cards, as it stands in the person's own row: a line for each card with its id, its
/// code and from when to when it is valid, parted by tabs.
QString formatShownCards(const std::vector<InsuranceCard>& cards);
/// Cards with no more than that, the first entered first.
std::vector<InsuranceCard> parseShownCards(QStringView text);

} // namespace tramyte::patient
