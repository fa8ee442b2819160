// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insurance/Parameters.h"

namespace tramyte::insurance {

/// Own co-payments of one calendar year as they stood at the end of a day (the portal's figures are cumulative already:
/// the largest counts, they are never added up).
struct CopayRecord {
    QDate day;        ///< discharge of the episode
    Money cumulative; ///< right-route co-payments of the year up to and including it
};

/// How far a person is from being free of co-payments for the rest of the year.
struct CopayStatus {
    Money threshold; ///< must be passed, not only met
    Money accumulated;
    Money missing; ///< up to the threshold; 0 when it is reached
    bool passed = false;
    QDate passedOn = {};    ///< discharge of the first episode that passed it; not valid when none
    bool fiveYears = false; ///< five continuous years are reached on the day
    QDate exemptFrom = {};  ///< both conditions: until 31 December visits are free of co-payment; not valid = not yet

    bool operator==(const CopayStatus&) const = default;
};

/// The threshold on the parameters' day for someone whose co-payments stood so at the changes of the base salary:
/// what was paid counts in the salaries of its time, what is left of the six in the new one.
/// Records of other years and after that day are left out. Errors: Validation `copay.negative`.
/// Source: insurance rules 6; law on health insurance Art. 22(1)(đ), NĐ 188/2025/NĐ-CP Art. 18(2).
Result<Money> copayThreshold(const std::vector<CopayRecord>& records, const Parameters& parameters);

/// Threshold, what is missing, and the day from which the person is exempt.
/// `fiveYear` is the day on which five continuous years are reached; not valid when not known.
Result<CopayStatus> copayStatus(const std::vector<CopayRecord>& records, QDate fiveYear, const Parameters& parameters);

} // namespace tramyte::insurance
