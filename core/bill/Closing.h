// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/base/Result.h"
#include "core/visit/Visit.h"

namespace tramyte::bill {

struct CloseForm {
    visit::VisitId visit;
    std::optional<Instant> at;    ///< now when not told
    QString outcome;              ///< see visit::outcomeOf; empty: not told
    std::optional<int> discharge; ///< MA_LOAI_RV; 1, or what a referral says
    std::optional<QString> advice;
    QString token;
};

/// What an outcome is called. Error: Validation `visit.outcome`.
Result<visit::Outcome> requireOutcome(const QString& text);

/// Makes an open visit a closed one, by `by` at `now` unless the form tells otherwise; what is odd about it. Its price
/// is another matter. Errors: Validation, naming the field: it is not open, it would end before the arrival, an unknown
/// outcome or discharge.
Result<Issues> end(visit::Visit& visit, const CloseForm& form, Instant now, journal::UserId by);

} // namespace tramyte::bill
