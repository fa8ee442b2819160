// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

namespace tramyte::insurance {

/// A share that the fund pays (MUC_HUONG): thousandths, because half of 95 % is 47.5 %.
struct Rate {
    int permille = 0;

    static constexpr Rate percent(int percent) { return {percent * 10}; }
    auto operator<=>(const Rate&) const = default;
};

/// `80`, `47.5`: at most 4 characters, as MUC_HUONG takes since QĐ 1931/QĐ-BYT.
inline QString format(Rate rate)
{
    return formatThousandths(rate.permille * 100LL);
}

/// Reads 0..100 with at most one decimal.
inline std::optional<Rate> rateFromThousandths(qint64 percentThousandths)
{
    if (percentThousandths < 0 || percentThousandths > 100'000 || percentThousandths % 100 != 0)
        return std::nullopt;
    return Rate{static_cast<int>(percentThousandths / 100)};
}

/// round2(amount x rate).
inline Money shareOf(Money amount, Rate rate)
{
    return lineAmount(Quantity{rate.permille}, amount);
}

/// The product of two shares (80 % x 40 % = 32 %), cut to the tenths of a percent that MUC_HUONG can carry.
inline Rate product(Rate rate, Rate other)
{
    return {rate.permille * other.permille / 1000};
}

} // namespace tramyte::insurance
