// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CardCheck.h"
#include "core/patient/Filling.h"
#include "core/text/Fold.h"

#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr int kPrintedLength = 15; // of a code that tells the benefit itself

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

/// What the card itself says of its holder, kept while the record says something else.
void putHolder(InsuranceCard& card, const PatientForm& form, const Patient& patient)
{
    const QString name = text::tidyLine(form.cardHolderName.value_or(QString()));
    card.holderName = text::fold(name) == text::fold(patient.fullName) ? QString() : name;
    const auto birth = PartialDate::parse(form.cardHolderBirth.value_or(QString()));
    if (birth && patient.birth && birth->year() != patient.birth->year())
        card.holderBirth = birth;
    card.sameHolder = form.cardSameHolder.value_or(false) && (!card.holderName.isEmpty() || card.holderBirth);
}

void judge(Filling& it, const InsuranceCard& card, const insurance::CardCode& code,
    const insurance::Parameters& parameters, QDate answered)
{
    insurance::CardAtDesk desk{code};
    desk.validFrom = card.validFrom;
    desk.validTo = card.validTo;
    desk.facility = card.facility;
    desk.fiveYear = card.fiveYears;
    desk.personName = it.patient.fullName;
    desk.personBirth = it.patient.birth;
    desk.holderName = card.holderName;
    desk.holderBirth = card.holderBirth;
    desk.identityConfirmed = card.sameHolder;
    desk.checkedOn = answered;
    for (Issue issue : insurance::checkCard(desk, parameters)) {
        issue.severity = Severity::Warning; // registration never stops for a card; the visit asks again
        if (issue.code == u"card.otherName" || issue.code == u"card.otherBirth")
            issue.field = QStringLiteral("cardCode"); // it is the card that is odd
        it.warnings.push_back(std::move(issue));
    }
    const auto other = std::ranges::find_if(it.patient.cards, [&](const InsuranceCard& known) {
        return !known.number.isEmpty() && !card.number.isEmpty() && known.number != card.number;
    });
    if (other != it.patient.cards.end())
        it.warn("card.otherNumber", "cardCode",
            tr("The insurance number %1 differs from the number %2 of an earlier card. Check whose card it is.")
                .arg(card.number, other->number));
}

/// The known card says what the form says anew; what the form leaves open stays.
void update(InsuranceCard& known, const InsuranceCard& card)
{
    if (card.validFrom.isValid())
        known.validFrom = card.validFrom;
    if (card.validTo.isValid())
        known.validTo = card.validTo;
    if (!card.facility.isEmpty())
        known.facility = card.facility;
    if (!card.area.isEmpty())
        known.area = card.area;
    if (card.fiveYears.isValid())
        known.fiveYears = card.fiveYears;
    if (card.exemptFrom.isValid())
        known.exemptFrom = card.exemptFrom;
    if (card.benefitDigit)
        known.benefitDigit = card.benefitDigit;
}

} // namespace

Result<void> correctCard(InsuranceCard& card, const PatientForm& form)
{
    if (form.cardCode) {
        const auto code = insurance::CardCode::parse(*form.cardCode);
        if (!code)
            return failField(QStringLiteral("cardCode"), code.error().code, code.error().message);
        card.code = code->text();
        card.number = code->number();
        if (code->digit())
            card.benefitDigit = code->digit();
    }
    if (form.cardBenefitDigit && card.code.size() != kPrintedLength) { // else the code says it
        if (*form.cardBenefitDigit < 1 || *form.cardBenefitDigit > 5)
            return failField(QStringLiteral("benefitDigit"), QStringLiteral("card.benefitDigit"),
                tr("The benefit on a card is a number from 1 to 5."));
        card.benefitDigit = form.cardBenefitDigit;
    }
    const std::tuple<const std::optional<QString>&, QDate&, const char*> days[] = {
        {form.cardFrom, card.validFrom, "cardFrom"}, {form.cardTo, card.validTo, "cardTo"},
        {form.cardFiveYear, card.fiveYears, "cardFiveYear"}, {form.cardExemptFrom, card.exemptFrom, "cardExemptFrom"}};
    for (const auto& [typed, kept, field] : days) {
        if (!typed)
            continue;
        TRY_LET(day, dayOf(*typed, field));
        kept = day;
    }
    if (card.validFrom.isValid() && card.validTo.isValid() && card.validTo < card.validFrom)
        return failField(QStringLiteral("cardTo"), QStringLiteral("card.endsBeforeBegin"),
            tr("The card would end (%1) before it begins (%2).")
                .arg(card.validTo.toString(QStringLiteral("dd/MM/yyyy")),
                    card.validFrom.toString(QStringLiteral("dd/MM/yyyy"))));
    if (form.cardFacility)
        card.facility = insurance::normalisedCode(*form.cardFacility);
    if (form.cardArea)
        card.area = text::tidyLine(*form.cardArea);
    if (!card.area.isEmpty() && card.area != u"K1" && card.area != u"K2" && card.area != u"K3")
        return failField(QStringLiteral("cardArea"), QStringLiteral("card.area"),
            tr("The living area is K1, K2 or K3, or nothing."));
    if (form.cardSameHolder)
        card.sameHolder = *form.cardSameHolder;
    return {};
}

Result<void> fillCard(Filling& it, const PatientForm& form, const insurance::Parameters* parameters, QDate today)
{
    if (!form.cardCode || text::tidyLine(*form.cardCode).isEmpty())
        return {};
    const auto code = insurance::CardCode::parse(*form.cardCode);
    if (!code)
        return failField(QStringLiteral("cardCode"), code.error().code, code.error().message);
    InsuranceCard card;
    TRY(correctCard(card, form));
    const auto known = std::ranges::find_if(it.patient.cards, [&](const InsuranceCard& other) {
        return other.code == card.code && (other.validFrom == card.validFrom || !card.validFrom.isValid());
    });
    const bool isKnown = known != it.patient.cards.end();
    QDate answered = today; // no answer is none that is too old
    if (isKnown && !form.cardHolderName && !form.cardHolderBirth) {
        card.holderName = known->holderName;
        card.holderBirth = known->holderBirth;
        card.sameHolder = form.cardSameHolder.value_or(known->sameHolder);
    } else {
        putHolder(card, form, it.patient);
    }
    if (isKnown)
        for (const CardCheckNote& note : known->checks)
            if (note.how == u"portal" && note.result == u"valid")
                answered = localDay(note.at);
    if (parameters)
        judge(it, card, *code, *parameters, answered);
    const QString how = form.cardSource.value_or(QString());
    if (!how.isEmpty() && how != u"scanned" && how != u"typed" && how != u"seen")
        return failField(QStringLiteral("cardSource"), QStringLiteral("card.source"),
            tr("A card was scanned, typed or seen; %1 is none of them.").arg(how));
    InsuranceCard& kept = isKnown ? *known : it.patient.cards.emplace_back(card);
    if (isKnown) {
        update(kept, card);
        kept.holderName = card.holderName;
        kept.holderBirth = card.holderBirth;
        kept.sameHolder = card.sameHolder;
    }
    if (!how.isEmpty())
        kept.checks.push_back({{}, {}, how, {}, {}}); // who and when: the service knows
    return {};
}

} // namespace tramyte::patient
