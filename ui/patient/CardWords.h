// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insurance/Parameters.h"
#include "core/insurance/Route.h"

namespace tramyte::ui {

/// What a card's code says, in words: whom it is for, what the fund pays. Empty for a text that is no code.
QString cardWords(const QString& code, std::optional<int> benefitDigit, const insurance::Parameters& parameters);
/// What it means where a card is registered, for a visit at this station.
QString routeWords(insurance::Route route);
/// What an arrival code means for the bill of a visit at this station.
QString arrivalWords(const insurance::ArrivalCode& arrival);

} // namespace tramyte::ui
