// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CardCheck.h"

#include "core/text/Fold.h"

#include <QCoreApplication>

namespace tramyte::insurance {

namespace {

Issue warning(const char* code, const char* field, const QString& message)
{
    return {Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message};
}

Issue error(const char* code, const char* field, const QString& message)
{
    return {Severity::Error, QString::fromLatin1(code), QString::fromLatin1(field), message};
}

QString shown(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

void checkPeriod(const CardAtDesk& card, const Parameters& parameters, Issues& issues)
{
    const QDate day = parameters.day;
    const QDate start = card.visitStart.isValid() ? card.visitStart : day;
    if (card.validFrom.isValid() && day < card.validFrom)
        issues.push_back(error("card.notYetValid", "cardFrom",
            QCoreApplication::translate("tramyte::insurance", "The card is valid from %1 only.")
                .arg(shown(card.validFrom))));
    else if (!coversVisit(card.validFrom, card.validTo, start, day, parameters.graceDays))
        issues.push_back(error("card.expired", "cardTo",
            QCoreApplication::translate("tramyte::insurance", "The card was valid until %1 only.")
                .arg(shown(card.validTo))));
}

void checkHolder(const CardAtDesk& card, Issues& issues)
{
    if (card.identityConfirmed)
        return;
    if (!card.holderName.isEmpty() && !card.personName.isEmpty()
        && text::fold(card.holderName) != text::fold(card.personName))
        issues.push_back(error("card.otherName", "fullName",
            QCoreApplication::translate("tramyte::insurance",
                "The name on the card differs from the ID. Confirm that they are the same person.")));
    if (card.holderBirth && card.personBirth && card.holderBirth->year() != card.personBirth->year())
        issues.push_back(error("card.otherBirth", "birth",
            QCoreApplication::translate("tramyte::insurance",
                "The year of birth on the card differs from the ID. Confirm that they are the same person.")));
}

void checkChildCard(const CardAtDesk& card, const Parameters& parameters, Issues& issues)
{
    const auto birth = card.personBirth ? card.personBirth : card.holderBirth;
    if (card.code.object() != u"TE" || !birth)
        return;
    if (ageInYears(*birth, parameters.day) >= 18)
        issues.push_back(warning("card.adultChildCard", "cardCode",
            QCoreApplication::translate("tramyte::insurance", "This is a child's card, but its holder is an adult.")));
    else if (parameters.day > childCardEnds(*birth, parameters.childCardMonths))
        issues.push_back(warning("card.childTooOld", "cardCode",
            QCoreApplication::translate(
                "tramyte::insurance", "This is a card for children under six, and its time is over.")));
}

} // namespace

int countedDigit(const QString& object, int printedDigit, const Parameters& parameters)
{
    const auto known = parameters.objects.find(object);
    return known != parameters.objects.end() && known->second.printedDigit == printedDigit ? known->second.digit
                                                                                           : printedDigit;
}

Issues checkCode(const CardCode& code, const Parameters& parameters)
{
    Issues issues;
    if (code.form() != CardCode::Form::Card)
        return issues;
    const auto object = parameters.objects.find(code.object());
    if (object == parameters.objects.end())
        issues.push_back(warning("card.unknownObject", "cardCode",
            QCoreApplication::translate("tramyte::insurance", "The object code %1 is not in the list.")
                .arg(code.object())));
    else if (countedDigit(code.object(), *code.digit(), parameters) != object->second.digit)
        issues.push_back(warning("card.unusualPair", "cardCode",
            QCoreApplication::translate(
                "tramyte::insurance", "The object code %1 usually goes with the benefit digit %2, not %3.")
                .arg(code.object())
                .arg(object->second.digit)
                .arg(*code.digit())));
    if (!parameters.cardIssuers.count(code.issuer()))
        issues.push_back(warning("card.unknownIssuer", "cardCode",
            QCoreApplication::translate("tramyte::insurance", "The province code %1 on the card is not in the list.")
                .arg(code.issuer())));
    if (object != parameters.objects.end() && parameters.benefitRates.count(5) && object->second.digit == 5)
        issues.push_back(warning("card.uniformed", "cardCode",
            QCoreApplication::translate("tramyte::insurance",
                "For army, police and cipher staff the portal may know nothing: ask for the paper card.")));
    return issues;
}

bool coversVisit(QDate validFrom, QDate validTo, QDate visitStart, QDate visitEnd, int graceDays)
{
    if (validFrom.isValid() && visitEnd < validFrom)
        return false;
    if (!validTo.isValid() || visitEnd <= validTo)
        return true;
    return visitStart <= validTo && visitEnd <= validTo.addDays(graceDays);
}

QDate childCardEnds(const PartialDate& birth, int childCardMonths)
{
    const QDate born = birth.latest();
    const QDate last = born.addMonths(childCardMonths);
    const QDate september(last.year(), 9, 30);
    if (last < september)
        return september;
    return QDate(last.year(), last.month(), last.daysInMonth());
}

Issues checkCard(const CardAtDesk& card, const Parameters& parameters)
{
    Issues issues;
    checkPeriod(card, parameters, issues);
    checkHolder(card, issues);
    const Issues ofCode = checkCode(card.code, parameters);
    issues.insert(issues.end(), ofCode.begin(), ofCode.end());
    checkChildCard(card, parameters, issues);
    if (!card.fiveYear.isValid())
        issues.push_back(warning("card.noFiveYear", "fiveYear",
            QCoreApplication::translate(
                "tramyte::insurance", "The day from which five continuous years count is not known.")));
    if (!card.facility.isEmpty() && !isFacilityCode(card.facility))
        issues.push_back(warning("card.facility", "cardFacility",
            QCoreApplication::translate(
                "tramyte::insurance", "The code of the initial facility should have 5 characters.")));
    if (card.checkedOn.isValid() && card.checkedOn < parameters.day)
        issues.push_back(warning("card.staleAnswer", "checkedOn",
            QCoreApplication::translate(
                "tramyte::insurance", "The portal's answer about this card is older than today.")));
    return issues;
}

} // namespace tramyte::insurance
