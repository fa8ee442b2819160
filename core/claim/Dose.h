// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <optional>

namespace tramyte::claim {

/// What LIEU_DUNG says, as far as it follows the published form.
struct Dose {
    std::optional<Quantity> total; ///< of the whole prescription; empty when only the daily dose is spelled out
    std::optional<int> days;
    QString unit; ///< of one dose; may be empty
};

/// Reads "1 viên/lần * 4 lần/ngày * 5 ngày [4 viên/ngày]", "12g * 1 thang * 5 ngày" and texts that spell out the times
/// of day and end in "[2 viên/ngày]". Empty for anything else. Source: bhyt XML rules, XML2.LIEU_DUNG.
std::optional<Dose> readDose(QStringView text);

} // namespace tramyte::claim
