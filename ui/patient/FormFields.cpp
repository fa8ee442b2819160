// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/FormFields.h"

#include <algorithm>

namespace tramyte::ui {

namespace {

using patient::PatientForm;

QString isoOf(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

bool isOfCard(const FormField& field)
{
    return QLatin1String(field.name).startsWith(QLatin1String("card"));
}

} // namespace

const std::vector<FormField>& formFields()
{
    static const std::vector<FormField> fields = {
        {"fullName", &PatientForm::fullName},
        {"birth", &PatientForm::birth},
        {"sex", &PatientForm::sex},
        {"citizenId", &PatientForm::citizenId},
        {"oldId", &PatientForm::oldId},
        {"phone", &PatientForm::phone},
        {"ethnicity", &PatientForm::ethnicity},
        {"occupation", &PatientForm::occupation},
        {"address", &PatientForm::address},
        {"hamlet", &PatientForm::hamlet},
        {"household", &PatientForm::household},
        {"communeCode", &PatientForm::communeCode},
        {"provinceCode", &PatientForm::provinceCode},
        {"cardCode", &PatientForm::cardCode},
        {"cardFrom", &PatientForm::cardFrom},
        {"cardTo", &PatientForm::cardTo},
        {"cardFacility", &PatientForm::cardFacility},
        {"cardArea", &PatientForm::cardArea},
        {"cardFiveYear", &PatientForm::cardFiveYear},
        {"guardianName", &PatientForm::guardianName},
        {"guardianRelation", &PatientForm::guardianRelation},
        {"guardianPhone", &PatientForm::guardianPhone},
    };
    return fields;
}

PatientForm formOf(const patient::Patient& it, QDate today)
{
    PatientForm form;
    form.fullName = it.fullName;
    form.birth = it.birth ? format(*it.birth) : QString();
    form.sex = format(it.sex);
    form.citizenId = it.citizenId;
    form.oldId = it.oldId;
    form.phone = it.phone;
    form.ethnicity = it.ethnicity;
    form.occupation = it.occupation;
    form.address = it.address;
    form.hamlet = it.hamlet;
    form.household = it.householdCode;
    form.communeCode = it.communeCode;
    form.provinceCode = it.provinceCode;
    form.guardianName = it.guardianName;
    form.guardianRelation = it.guardianRelation;
    form.guardianPhone = it.guardianPhone;
    const patient::InsuranceCard* card = it.cardOn(today);
    if (!card && !it.cards.empty())
        card = &it.cards.back();
    const patient::InsuranceCard none;
    const patient::InsuranceCard& shown = card ? *card : none;
    form.cardCode = shown.code;
    form.cardFrom = isoOf(shown.validFrom);
    form.cardTo = isoOf(shown.validTo);
    form.cardFacility = shown.facility;
    form.cardArea = shown.area;
    form.cardFiveYear = isoOf(shown.fiveYears);
    form.cardBenefitDigit = shown.benefitDigit;
    return form;
}

PatientForm changedFields(const PatientForm& shown, const PatientForm& typed)
{
    PatientForm changed;
    bool isCardChanged = shown.cardBenefitDigit != typed.cardBenefitDigit;
    for (const FormField& field : formFields()) {
        const auto& now = typed.*field.member;
        if (!now || now->trimmed() == (shown.*field.member).value_or(QString()).trimmed())
            continue;
        changed.*field.member = now;
        isCardChanged = isCardChanged || isOfCard(field);
    }
    const bool hasCard = typed.cardCode && !typed.cardCode->trimmed().isEmpty();
    for (const FormField& field : formFields())
        if (isOfCard(field))
            changed.*field.member = isCardChanged && hasCard ? typed.*field.member : std::nullopt;
    changed.cardBenefitDigit = isCardChanged && hasCard ? typed.cardBenefitDigit : std::nullopt;
    return changed;
}

bool isBlank(const PatientForm& form)
{
    return !form.cardBenefitDigit
        && std::ranges::none_of(formFields(), [&](const FormField& field) { return (form.*field.member).has_value(); });
}

QJsonObject toJson(const PatientForm& form)
{
    QJsonObject object;
    for (const FormField& field : formFields())
        if (const auto& text = form.*field.member)
            object.insert(QLatin1String(field.name), *text);
    if (form.cardBenefitDigit)
        object.insert(QStringLiteral("cardBenefitDigit"), *form.cardBenefitDigit);
    return object;
}

PatientForm personFormFrom(const QJsonObject& object)
{
    PatientForm form;
    for (const FormField& field : formFields())
        if (const auto text = object.value(QLatin1String(field.name)); text.isString())
            form.*field.member = text.toString();
    if (const auto digit = object.value(QStringLiteral("cardBenefitDigit")); digit.isDouble())
        form.cardBenefitDigit = digit.toInt();
    return form;
}

} // namespace tramyte::ui
