// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientForm.h"

#include "core/insurance/CardCheck.h"
#include "core/insurance/CardCode.h"
#include "core/insurance/Parameters.h"
#include "core/patient/CitizenId.h"
#include "core/patient/ListMatch.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr int kLongestName = 255;     // HO_TEN of the claim
constexpr int kLongestAddress = 1024; // DIA_CHI of the claim

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

/// What the filling collects.
struct Filling {
    Patient patient;
    Issues warnings;

    void warn(const char* code, const char* field, const QString& message)
    {
        warnings.push_back({Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message});
    }
};

Result<QDate> dayOf(const QString& text, const char* field)
{
    if (text.trimmed().isEmpty())
        return QDate();
    const auto day = parseDay(text.trimmed());
    if (!day)
        return failField(QString::fromLatin1(field), QStringLiteral("day.impossible"),
            tr("%1 is not a day. Write year-month-day, for example 2026-12-31.").arg(text));
    return *day;
}

Result<void> fillName(Filling& it, const PatientForm& form)
{
    if (form.fullName)
        it.patient.fullName = text::tidyLine(*form.fullName);
    if (it.patient.fullName.isEmpty())
        return failField(QStringLiteral("fullName"), QStringLiteral("patient.nameMissing"), tr("The name is missing."));
    if (it.patient.fullName.size() > kLongestName)
        return failField(QStringLiteral("fullName"), QStringLiteral("patient.nameLong"),
            tr("The name has more than %1 characters.").arg(kLongestName));
    if (it.patient.fullName.contains(QRegularExpression(QStringLiteral("[0-9\\x{FFFD}]"))))
        it.warn("patient.nameOdd", "fullName", tr("The name holds digits or damaged letters. Scan again or mend it."));
    return {};
}

Result<void> fillCitizenId(Filling& it, const PatientForm& form, const insurance::Parameters* parameters, QDate today)
{
    static const QRegularExpression others(
        QStringLiteral("^([0-9]{9}|[A-Z][0-9]{7,8})$")); // old identity card, passport
    for (const auto& [typed, kept] :
        {std::pair(&form.citizenId, &it.patient.citizenId), {&form.oldId, &it.patient.oldId}}) {
        if (!*typed)
            continue;
        const QString number = insurance::normalisedCode(**typed);
        if (!number.isEmpty() && number.size() != 12 && !others.match(number).hasMatch())
            return failField(QStringLiteral("citizenId"), QStringLiteral("citizenId.malformed"),
                tr("A citizen ID has 12 digits, an old identity card 9, a passport a letter and 7 digits."));
        *kept = number;
    }
    if (it.patient.citizenId.size() == 12) {
        TRY_LET(id, CitizenId::parse(it.patient.citizenId));
        const std::map<QString, QString> none;
        for (const Issue& issue : checkCitizenId(id, form.sex ? parseSex(*form.sex) : std::nullopt, it.patient.birth,
                 parameters ? parameters->oldProvinces : none, today)) {
            if (issue.severity == Severity::Error)
                return failField(QStringLiteral("citizenId"), issue.code, issue.message);
            if (parameters || issue.code != u"citizenId.unknownProvince")
                it.warnings.push_back(issue);
        }
    }
    return {};
}

Result<void> fillSexAndBirth(Filling& it, const PatientForm& form, QDate today)
{
    const bool hasId = it.patient.citizenId.size() == 12;
    if (form.sex && !form.sex->isEmpty()) {
        const auto sex = parseSex(*form.sex);
        if (!sex)
            return failField(QStringLiteral("sex"), QStringLiteral("patient.sex"),
                tr("The sex is one of male, female and other; %1 is none of them.").arg(*form.sex));
        it.patient.sex = *sex;
    } else if (it.patient.revision == 0) { // new, and nobody told
        if (hasId) {
            it.patient.sex = CitizenId::parse(it.patient.citizenId)->sex();
        } else {
            it.warn("patient.sexMissing", "sex", tr("The sex is not entered."));
        }
    }
    if (form.birth && !form.birth->isEmpty()) {
        it.patient.birth = PartialDate::parse(form.birth->trimmed());
        if (!it.patient.birth)
            return failField(QStringLiteral("birth"), QStringLiteral("birth.impossible"),
                tr("%1 is not a date of birth. Write the year, year-month or year-month-day.").arg(*form.birth));
    } else if (!it.patient.birth && hasId) {
        it.patient.birth = PartialDate::of(CitizenId::parse(it.patient.citizenId)->birthYear());
        it.warn("birth.fromCitizenId", "birth", tr("The year of birth was taken from the citizen ID."));
    }
    if (!it.patient.birth)
        return failField(QStringLiteral("birth"), QStringLiteral("birth.missing"),
            tr("The date of birth is missing; the year alone suffices."));
    if (it.patient.birth->earliest() > today)
        return failField(QStringLiteral("birth"), QStringLiteral("birth.future"),
            tr("The date of birth %1 lies in the future.").arg(formatVietnamese(*it.patient.birth)));
    constexpr int kOldest = 130;
    if (today.year() - it.patient.birth->year() > kOldest)
        return failField(QStringLiteral("birth"), QStringLiteral("birth.tooLongAgo"),
            tr("A birth in %1 cannot be. Check the year.").arg(it.patient.birth->year()));
    return {};
}

Result<void> fillCard(Filling& it, const PatientForm& form, const insurance::Parameters* parameters, QDate today)
{
    if (!form.cardCode || text::tidyLine(*form.cardCode).isEmpty())
        return {};
    auto code = insurance::CardCode::parse(*form.cardCode);
    if (!code)
        return failField(QStringLiteral("cardCode"), code.error().code, code.error().message);
    InsuranceCard card;
    card.code = code->text();
    card.number = code->number();
    card.benefitDigit = code->digit() ? code->digit() : form.cardBenefitDigit;
    TRY_LET(from, dayOf(form.cardFrom.value_or(QString()), "cardFrom"));
    TRY_LET(to, dayOf(form.cardTo.value_or(QString()), "cardTo"));
    TRY_LET(fiveYears, dayOf(form.cardFiveYear.value_or(QString()), "cardFiveYear"));
    if (from.isValid() && to.isValid() && to < from)
        return failField(QStringLiteral("cardTo"), QStringLiteral("card.endsBeforeBegin"),
            tr("The card would end (%1) before it begins (%2).")
                .arg(to.toString(QStringLiteral("dd/MM/yyyy")), from.toString(QStringLiteral("dd/MM/yyyy"))));
    card.validFrom = from;
    card.validTo = to;
    card.fiveYears = fiveYears;
    card.facility = insurance::normalisedCode(form.cardFacility.value_or(QString()));
    card.area = form.cardArea.value_or(QString());
    if (parameters) {
        insurance::CardAtDesk desk{*code};
        desk.validFrom = from;
        desk.validTo = to;
        desk.facility = card.facility;
        desk.fiveYear = fiveYears;
        desk.personBirth = it.patient.birth;
        desk.holderBirth = it.patient.birth;
        desk.checkedOn = today;
        for (Issue issue : insurance::checkCard(desk, *parameters)) {
            issue.severity = Severity::Warning; // registration never stops for a card; the visit asks again
            it.warnings.push_back(std::move(issue));
        }
    }
    const auto known = std::ranges::find_if(it.patient.cards, [&](const InsuranceCard& other) {
        return other.code == card.code && (other.validFrom == card.validFrom || !card.validFrom.isValid());
    });
    if (known == it.patient.cards.end()) {
        it.patient.cards.push_back(std::move(card));
        return {};
    }
    if (card.validFrom.isValid())
        known->validFrom = card.validFrom;
    if (card.validTo.isValid())
        known->validTo = card.validTo;
    if (!card.facility.isEmpty())
        known->facility = card.facility;
    if (!card.area.isEmpty())
        known->area = card.area;
    if (card.fiveYears.isValid())
        known->fiveYears = card.fiveYears;
    return {};
}

Result<void> fillPlaces(Filling& it, const PatientForm& form, const catalog::Catalogue& catalogue, QDate today)
{
    if (form.address)
        it.patient.address = text::tidyLine(*form.address).left(kLongestAddress);
    if (form.hamlet)
        it.patient.hamlet = text::tidyLine(*form.hamlet);
    if (form.provinceCode) {
        it.patient.provinceCode = text::tidyLine(*form.provinceCode);
        TRY_LET(known, catalogue.find(catalog::Kind::Province, it.patient.provinceCode, today));
        if (!known && !it.patient.provinceCode.isEmpty())
            it.warn("province.unknown", "provinceCode",
                tr("%1 is not a province code of the current list.").arg(it.patient.provinceCode));
    }
    if (form.communeCode) {
        it.patient.communeCode = text::tidyLine(*form.communeCode);
        TRY_LET(known, catalogue.find(catalog::Kind::Area, it.patient.communeCode, today));
        if (!known && !it.patient.communeCode.isEmpty())
            it.warn("commune.unknown", "communeCode",
                tr("%1 is not in the station's list of communes.").arg(it.patient.communeCode));
    }
    if (form.ethnicity) {
        const QString typed = text::tidyLine(*form.ethnicity);
        it.patient.ethnicity = typed;
        TRY_LET(byCode, catalogue.find(catalog::Kind::EthnicGroup, typed, today));
        if (!typed.isEmpty() && !byCode) {
            TRY_LET(groups, catalogue.list(catalog::Kind::EthnicGroup, today));
            if (const auto known = matchByName(groups, typed))
                it.patient.ethnicity = known->code;
            else
                it.warn("ethnicity.unknown", "ethnicity", tr("%1 is not in the list of ethnic groups.").arg(typed));
        }
    }
    if (form.occupation)
        it.patient.occupation = text::tidyLine(*form.occupation);
    if (form.nationality && !form.nationality->isEmpty())
        it.patient.nationality = text::tidyLine(*form.nationality);
    return {};
}

Result<void> fillContacts(Filling& it, const PatientForm& form)
{
    static const QRegularExpression separators(QStringLiteral("[\\s.()\\-]"));
    static const QRegularExpression phone(QStringLiteral("^\\+?[0-9]{8,15}$"));
    const std::tuple<const std::optional<QString>&, QString&, const char*> phones[]
        = {{form.phone, it.patient.phone, "phone"}, {form.guardianPhone, it.patient.guardianPhone, "guardianPhone"}};
    for (const auto& [typed, kept, field] : phones) {
        if (!typed)
            continue;
        kept = QString(text::tidyLine(*typed)).remove(separators);
        if (!kept.isEmpty() && !phone.match(kept).hasMatch())
            return failField(QString::fromLatin1(field), QStringLiteral("phone.malformed"),
                tr("%1 is not a phone number: 8 to 15 digits are expected.").arg(*typed));
    }
    if (form.guardianName)
        it.patient.guardianName = text::tidyLine(*form.guardianName);
    if (form.guardianRelation)
        it.patient.guardianRelation = text::tidyLine(*form.guardianRelation);
    if (form.household)
        it.patient.householdCode = text::tidyLine(*form.household);
    return {};
}

} // namespace

Result<FilledPatient> fill(Patient patient, const PatientForm& form, const catalog::Catalogue& catalogue,
    const insurance::Parameters* rules, QDate today)
{
    Filling it{std::move(patient), {}};
    TRY(fillName(it, form));
    if (form.birth && !form.birth->isEmpty())
        it.patient.birth = PartialDate::parse(form.birth->trimmed());
    TRY(fillCitizenId(it, form, rules, today));
    TRY(fillSexAndBirth(it, form, today));
    TRY(fillCard(it, form, rules, today));
    TRY(fillPlaces(it, form, catalogue, today));
    TRY(fillContacts(it, form));
    return FilledPatient{std::move(it.patient), std::move(it.warnings)};
}

} // namespace tramyte::patient
