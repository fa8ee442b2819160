// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insurance/Parameters.h"

namespace tramyte::insurance {

/// Professional level of a place of care since 01/07/2025 (cấp chuyên môn kỹ thuật). A commune station is initial.
enum class CareLevel { Initial, Basic, Specialised };

/// What decides the rate of a visit. The day is that of the parameters: the end of the visit.
struct VisitCover {
    bool validCard = true;         ///< a card that covers the visit (see `coversVisit`)
    QString object = {};           ///< two letters as printed; empty when only the BHXH number is known
    std::optional<int> digit = {}; ///< benefit digit as printed; absent when not known
    QString arrivalCode = {};      ///< MA_DOITUONG_KCB
    QString careType = {};         ///< MA_LOAI_KCB; tells inpatients and medicine without examination
    CareLevel level = CareLevel::Initial;
    std::optional<Money> insuredTotal = {}; ///< T_TONGCHI_BH of the whole visit
    QDate exemptFrom = {};                  ///< day from which the year is free of co-payment; not valid = not reached
    bool dispenseOnly = false;              ///< examined at a higher level, medicine only handed out here
    bool dispenseAtCardRate = true;         ///< setting: such visits get the card's rate, not the station's 100 %
};

/// Why the rate is what it is.
enum class RateReason {
    NotInsured,     ///< no valid card, or arrival code 9
    InitialLevel,   ///< arrival code 1.2: 100 % whatever the card says
    CopayExempt,    ///< own co-payments of the year have passed six base salaries
    FullDigit,      ///< benefit digit 1, 2 or 5
    BelowThreshold, ///< in-scope total strictly below 15 % of the base salary
    CardRate,       ///< 95 or 80 by the digit
};

struct Entitlement {
    Rate rate; ///< MUC_HUONG
    RateReason reason = RateReason::NotInsured;
    Rate ratio = Rate::percent(100);      ///< share of the card's rate that the arrival code leaves
    std::optional<int> countedDigit = {}; ///< digit after the conversions of the day

    bool operator==(const Entitlement&) const = default;
};

/// MUC_HUONG of a visit, by the six steps and the product of partial rates, in the given order.
/// Errors: Validation `entitlement.unknownArrivalCode`, `entitlement.noRate` (code 8 takes a claim back),
/// `entitlement.level` (code 1.2 at a place that is not of the initial level), `entitlement.digitMissing`,
/// `entitlement.totalMissing`.
/// Source: insurance rules 5.
Result<Entitlement> entitlement(const VisitCover& cover, const Parameters& parameters);

/// `notInsured`, `initialLevel`, `copayExempt`, `fullDigit`, `belowThreshold`, `cardRate`.
QString format(RateReason reason);

} // namespace tramyte::insurance
