// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/insurance/Rate.h"

#include <map>

namespace tramyte::insurance {

/// One object code of cards, as it holds on one day.
struct CardObject {
    QString code;
    QString label;                        ///< empty when the meaning was never published
    int digit = 0;                        ///< benefit digit that normally goes with it
    std::optional<int> printedDigit = {}; ///< this printed digit counts as `digit` (conversion of 2026: CN3, LH4 -> 2)
};

/// What an arrival code (MA_DOITUONG_KCB) does to the rate of a visit.
enum class ArrivalRule {
    Card,     ///< the card's rate times the ratio
    Full,     ///< 100 % whatever the card says: an initial-level place
    None,     ///< not insured
    Dispense, ///< medicine by appointment, without examination
    Recall,   ///< takes a sent claim back; has no rate
};

/// One arrival code, as it holds on one day.
struct ArrivalCode {
    QString code;
    QString name;
    ArrivalRule rule = ArrivalRule::Card;
    Rate ratio = Rate::percent(100);          ///< share of the card's rate for outpatients
    Rate inpatientRatio = Rate::percent(100); ///< the same for inpatients
    bool needsSlip = false;                   ///< GIAY_CHUYEN_TUYEN must be filled
    bool needsOrigin = false;                 ///< MA_NOI_DI must be filled
    bool selfReferred = false;                ///< MA_NOI_DI must stay empty
    bool atStation = false;                   ///< practical at a commune station
};

/// One kind of care (MA_LOAI_KCB), as it holds on one day.
struct CareType {
    QString code;
    QString name;
    bool inpatient = false;
    bool dispenseOnly = false; ///< medicine without examination
    bool atStation = false;
};

/// A base salary and the day on which it began.
struct BaseSalary {
    QDate from;
    Money amount;

    bool operator==(const BaseSalary&) const = default;
};

/// Every dated number and code list of the insurance rules, as they hold on one day.
struct Parameters {
    QDate day;
    std::vector<BaseSalary> baseSalaries; ///< in force in this calendar year up to `day`, oldest first; never empty
    int oneVisitPercent = 0;              ///< of the base salary: visits below it are free of co-payment
    int exemptionMonths = 0;              ///< base salaries of own co-payments after which the year is free of them
    int deviceCapMonths = 0;              ///< base salaries that one use of technical supplies may cost the fund
    int graceDays = 0;                    ///< days for which a card that expires during treatment still pays
    int childCardMonths = 0;              ///< age up to which the child's card (TE) is meant
    std::map<int, Rate> benefitRates;     ///< by benefit digit
    std::map<QString, CardObject> objects;
    std::map<QString, ArrivalCode> arrivals;
    std::map<QString, CareType> careTypes;
    std::vector<int> examRates;              ///< TYLE_TT_DV of the first, second ... examination of a day
    std::map<QString, QString> oldProvinces; ///< names of the 63 provinces before 01/07/2025, by their two digits
    std::map<QString, QString> cardIssuers;  ///< two-digit codes on cards: the 63 old provinces, army, police

    Money baseSalary() const { return baseSalaries.back().amount; }
    /// 15 % of the base salary: the visit must stay strictly below it.
    Money oneVisitThreshold() const { return percentOf(baseSalary(), oneVisitPercent); }
    /// The most that the fund pays for the technical supplies of one use.
    Money deviceCap() const { return {baseSalary().thousandths * deviceCapMonths}; }
    /// TYLE_TT_DV of the n-th examination (from 1) of one patient on one day at one place.
    int examRate(int ordinal) const;
};

/// Takes the day's lines out of the catalogues.
/// Errors: NotFound `parameters.missing` (no line of a needed parameter holds on that day),
/// Validation `parameters.malformed`.
Result<Parameters> parametersOn(const catalog::Catalogue& catalogue, QDate day);

} // namespace tramyte::insurance
