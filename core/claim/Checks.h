// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Claim.h"
#include "core/claim/Definitions.h"
#include "core/claim/Finding.h"
#include "core/claim/StationView.h"
#include "core/insurance/Parameters.h"

namespace tramyte::claim {

/// What the checks of one claim look at.
struct CheckScope {
    const Claim& claim;
    QDate day; ///< by which codes and lists are judged
    const TableDefinitions& definitions;
    const insurance::Parameters* parameters = nullptr; ///< null on a day before the first known lists
    const StationView* station = nullptr;              ///< the station's own lists; null without a station
};

/// The groups of checks. Each looks at the whole claim and adds what it finds.
/// Source: bhyt XML rules, section 8.
void checkFields(const CheckScope& scope, Findings& findings);      ///< A4, A5: types, lengths, required, short lists
void checkRepeats(const CheckScope& scope, Findings& findings);     ///< fields that XML6, 13, 14, 15 repeat from XML1
void checkDates(const CheckScope& scope, Findings& findings);       ///< B
void checkConditions(const CheckScope& scope, Findings& findings);  ///< C
void checkEntitlement(const CheckScope& scope, Findings& findings); ///< D
void checkMoney(const CheckScope& scope, Findings& findings);       ///< E
void checkCodes(const CheckScope& scope, Findings& findings);       ///< F
void checkCatalogue(const CheckScope& scope, Findings& findings);   ///< everything that needs the station's lists

/// One row against the fields of its table: presence, length, form, short lists.
void checkRow(const Row& row, const TableDefinition& table, int line, const insurance::Parameters* parameters,
    Findings& findings);
/// Forms of identity numbers and facility codes of a row that describes a visit.
void checkShapes(const Row& row, const QString& table, Findings& findings);
/// The cards of a row (XML1 or check-in): their form, their days and whether they cover the visit.
/// `graceDays`: how long a card that expires during treatment still holds.
void checkCards(const Row& row, const QString& table, int graceDays, Findings& findings);

} // namespace tramyte::claim
