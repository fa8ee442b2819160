// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

#include <QJsonObject>

#include <functional>
#include <map>

namespace tramyte::cli {

/// One pure rule as `tramyte-cli calc NAME` offers it: one JSON object in, one out. Needs neither station nor log-in.
struct CalcFunction {
    std::function<Result<QJsonObject>(const QJsonObject&)> run;
    QString help; ///< one line: its fields
};

using CalcFunctions = std::map<QString, CalcFunction>;

/// Every rule over the lists that the program brings, by name.
const CalcFunctions& calcFunctions();

// The rules of one subject each, over any lists (which must outlive them); `calcFunctions` puts them together.
CalcFunctions insuranceCalc(const catalog::Catalogue& lists); ///< cost-split entitlement copay-threshold card-code
CalcFunctions identityCalc(const catalog::Catalogue& lists);  ///< citizen-id province ethnic
CalcFunctions medicineCalc(const catalog::Catalogue& lists);  ///< daily-dose
CalcFunctions textCalc();                                     ///< amount-words payment-code

} // namespace tramyte::cli
