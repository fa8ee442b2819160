// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/Bill.h"
#include "core/insurance/Parameters.h"

namespace tramyte::bill {

/// One medicine to be charged.
struct DrugToCharge {
    const prescription::Prescription* prescription = nullptr;
    const prescription::Line* line = nullptr;
    Quantity quantity;               ///< handed out, or prescribed when the station keeps no stock of it
    std::optional<Instant> handedAt; ///< of the last part
};

/// Everything that the price of a visit depends on.
struct PricingInput {
    explicit PricingInput(const visit::Visit& priced) : visit(priced) {}

    const visit::Visit& visit;
    const patient::InsuranceCard* card = nullptr;      ///< none: not insured
    const insurance::Parameters* parameters = nullptr; ///< of the day that the visit ended; none is known: not insured
    std::vector<DrugToCharge> drugs;
    int earlierExams = 0;           ///< examinations of the patient on this day before this visit
    Instant end;                    ///< of the visit, or now while it lasts
    int payMethod = 1;              ///< MA_PTTT of the station
    bool dispenseAtCardRate = true; ///< setting: medicine by appointment gets the card's rate
};

/// The price of a visit: each line with its share, and the sums. Used while the visit lasts and once more, for good,
/// when it is closed. Errors: Validation of the rules (an unknown arrival code, amounts too large ...). Source:
/// insurance rules 5 and 8.
Result<Bill> price(const PricingInput& input);

/// Moments that nobody told, laid inside the visit: arrival <= order <= done <= result <= end.
struct Moments {
    Instant ordered;
    Instant done;
    Instant result;
};
Moments completeMoments(Instant arrived, Instant end, std::optional<Instant> ordered, std::optional<Instant> done,
    std::optional<Instant> result);

} // namespace tramyte::bill
