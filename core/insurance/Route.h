// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tramyte::insurance {

/// Where a card is registered for first care, seen from this station. Since 01/07/2025 the arrival code decides what
/// the fund pays: at a commune station every insured person comes by the right way. Source: insurance rules 4.
enum class Route {
    Unknown,  ///< the card does not say
    Here,     ///< at this station
    Elsewhere ///< at another place
};

inline Route routeOf(const QString& cardFacility, const QString& station)
{
    if (cardFacility.isEmpty() || cardFacility.endsWith(QLatin1String("000"))) // a card that stands in for the true one
        return Route::Unknown;
    return cardFacility == station ? Route::Here : Route::Elsewhere;
}

} // namespace tramyte::insurance
