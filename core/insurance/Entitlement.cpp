// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/Entitlement.h"

#include "core/insurance/CardCheck.h"

#include <QCoreApplication>

namespace tramyte::insurance {

namespace {

/// Steps 3 to 6: the card's own rate, before the arrival code's ratio.
Result<Entitlement> cardRate(const VisitCover& cover, const Parameters& parameters)
{
    Entitlement found;
    if (cover.digit)
        found.countedDigit = countedDigit(cover.object, *cover.digit, parameters);
    const QDate exempt = cover.exemptFrom;
    if (exempt.isValid() && exempt <= parameters.day && exempt.year() == parameters.day.year()) {
        found.rate = Rate::percent(100);
        found.reason = RateReason::CopayExempt;
        return found;
    }
    if (!found.countedDigit)
        return failField(QStringLiteral("digit"), QStringLiteral("entitlement.digitMissing"),
            QCoreApplication::translate("tramyte::insurance",
                "The benefit digit of the card is not known: look the card up or read it from the card."));
    const auto known = parameters.benefitRates.find(*found.countedDigit);
    if (known == parameters.benefitRates.end())
        return failField(QStringLiteral("digit"), QStringLiteral("entitlement.digitMissing"),
            QCoreApplication::translate("tramyte::insurance", "The benefit digit of a card is a number from 1 to 5."));
    found.rate = known->second;
    found.reason = RateReason::FullDigit;
    if (found.rate == Rate::percent(100))
        return found;
    if (!cover.insuredTotal)
        return failField(QStringLiteral("total"), QStringLiteral("entitlement.totalMissing"),
            QCoreApplication::translate(
                "tramyte::insurance", "The insured total of the visit is needed for this card's rate."));
    const bool below = *cover.insuredTotal < parameters.oneVisitThreshold();
    found.reason = below ? RateReason::BelowThreshold : RateReason::CardRate;
    if (below)
        found.rate = Rate::percent(100);
    return found;
}

Entitlement fixed(int percent, RateReason reason)
{
    return {.rate = Rate::percent(percent), .reason = reason};
}

bool isInpatient(const VisitCover& cover, const Parameters& parameters)
{
    const auto care = parameters.careTypes.find(cover.careType);
    return care != parameters.careTypes.end() && care->second.inpatient;
}

bool isDispenseOnly(const VisitCover& cover, const ArrivalCode& arrival, const Parameters& parameters)
{
    const auto care = parameters.careTypes.find(cover.careType);
    return cover.dispenseOnly || arrival.rule == ArrivalRule::Dispense
        || (care != parameters.careTypes.end() && care->second.dispenseOnly);
}

} // namespace

Result<Entitlement> entitlement(const VisitCover& cover, const Parameters& parameters)
{
    if (!cover.validCard)
        return fixed(0, RateReason::NotInsured);
    const auto found = parameters.arrivals.find(cover.arrivalCode);
    if (found == parameters.arrivals.end())
        return failField(QStringLiteral("arrivalCode"), QStringLiteral("entitlement.unknownArrivalCode"),
            QCoreApplication::translate("tramyte::insurance", "The arrival code \"%1\" is not in the list of that day.")
                .arg(cover.arrivalCode.left(20)));
    const ArrivalCode& arrival = found->second;
    if (arrival.rule == ArrivalRule::None)
        return fixed(0, RateReason::NotInsured);
    if (arrival.rule == ArrivalRule::Recall)
        return failField(QStringLiteral("arrivalCode"), QStringLiteral("entitlement.noRate"),
            QCoreApplication::translate(
                "tramyte::insurance", "This arrival code takes a sent claim back and has no rate of its own."));
    if (arrival.rule == ArrivalRule::Full && cover.level != CareLevel::Initial)
        return failField(QStringLiteral("arrivalCode"), QStringLiteral("entitlement.level"),
            QCoreApplication::translate("tramyte::insurance",
                "This arrival code is only for commune stations and other places of the initial level."));

    const bool stationTerms = arrival.rule == ArrivalRule::Full
        || (arrival.rule == ArrivalRule::Dispense && cover.level == CareLevel::Initial);
    const bool cardTerms = cover.dispenseAtCardRate && isDispenseOnly(cover, arrival, parameters);
    if (stationTerms && !cardTerms)
        return fixed(100, RateReason::InitialLevel);

    TRY_LET(entitled, cardRate(cover, parameters));
    entitled.ratio = isInpatient(cover, parameters) ? arrival.inpatientRatio : arrival.ratio;
    entitled.rate = product(entitled.rate, entitled.ratio);
    return entitled;
}

QString format(RateReason reason)
{
    switch (reason) {
    case RateReason::NotInsured: return QStringLiteral("notInsured");
    case RateReason::InitialLevel: return QStringLiteral("initialLevel");
    case RateReason::CopayExempt: return QStringLiteral("copayExempt");
    case RateReason::FullDigit: return QStringLiteral("fullDigit");
    case RateReason::BelowThreshold: return QStringLiteral("belowThreshold");
    case RateReason::CardRate: return QStringLiteral("cardRate");
    }
    Q_UNREACHABLE();
}

} // namespace tramyte::insurance
