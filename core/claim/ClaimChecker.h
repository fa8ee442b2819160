// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Checks.h"

namespace tramyte::claim {

/// Runs every check on claims and check-ins. Codes, lists and forms are judged by the day of the visit; a day before a
/// list's first version silences the rule. Keeps what it has read of the lists from claim to claim.
class ClaimChecker {
public:
    /// `lists`: the dated lists that the program brings, or the station's catalogue that begins with them.
    ClaimChecker(const catalog::Catalogue& lists, const DefinitionBook& book, const StationLists& station = {})
        : m_lists(lists), m_book(book), m_station(station)
    {
    }

    /// Adds everything that is wrong with the contents of the claim. `day`: see Claim::day.
    Result<void> check(const Claim& claim, QDate day, Findings& findings);
    Result<void> check(const CheckInFile& file, Findings& findings);
    /// The findings of a claim that was composed here and is not written yet.
    Result<std::vector<Finding>> check(const Claim& claim);

private:
    const insurance::Parameters* parametersOn(QDate day);

    const catalog::Catalogue& m_lists;
    const DefinitionBook& m_book;
    StationView m_station;
    std::map<QDate, std::optional<insurance::Parameters>> m_parameters;
};

} // namespace tramyte::claim
