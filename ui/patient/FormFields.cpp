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
        {"idSource", &PatientForm::idSource},
        {"nationality", &PatientForm::nationality},
        {"birthCertificate", &PatientForm::birthCertificate},
        {"phone", &PatientForm::phone},
        {"ethnicity", &PatientForm::ethnicity},
        {"occupation", &PatientForm::occupation},
        {"address", &PatientForm::address},
        {"oldAddress", &PatientForm::oldAddress},
        {"hamlet", &PatientForm::hamlet},
        {"household", &PatientForm::household},
        {"householdRelation", &PatientForm::householdRelation},
        {"communeCode", &PatientForm::communeCode},
        {"provinceCode", &PatientForm::provinceCode},
        {"cardCode", &PatientForm::cardCode},
        {"cardFrom", &PatientForm::cardFrom},
        {"cardTo", &PatientForm::cardTo},
        {"cardFacility", &PatientForm::cardFacility},
        {"cardArea", &PatientForm::cardArea},
        {"cardFiveYear", &PatientForm::cardFiveYear},
        {"cardExemptFrom", &PatientForm::cardExemptFrom},
        {"cardHolderName", &PatientForm::cardHolderName},
        {"cardHolderBirth", &PatientForm::cardHolderBirth},
        {"cardSource", &PatientForm::cardSource},
        {"guardianName", &PatientForm::guardianName},
        {"guardianRelation", &PatientForm::guardianRelation},
        {"guardianPhone", &PatientForm::guardianPhone},
        {"mother", &PatientForm::mother},
        {"guardian", &PatientForm::guardian},
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
    form.occupation = it.occupationText.isEmpty() ? it.occupation : it.occupationText;
    form.nationality = it.nationality;
    for (const patient::Identifier& number : it.identifiers) {
        if (number.kind == u"birthCertificate")
            form.birthCertificate = number.value;
        else if (number.value == it.citizenId && number.holds())
            form.idSource = number.source;
    }
    for (const patient::PastAddress& past : it.pastAddresses)
        if (past.to == patient::lastDayOfDistricts())
            form.oldAddress = past.text;
    for (const auto& [relation, picked] : {std::pair("mother", &form.mother), {"guardian", &form.guardian}})
        if (const auto* relative = patient::relativeOf(it, QLatin1String(relation)); relative && relative->person)
            *picked = format(relative->person);
    if (patient::openTemporary(it))
        form.unidentified = true;
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
    form.cardExemptFrom = isoOf(shown.exemptFrom);
    form.cardHolderName = shown.holderName;
    form.cardHolderBirth = shown.holderBirth ? format(*shown.holderBirth) : QString();
    form.cardBenefitDigit = shown.benefitDigit;
    form.cardSameHolder = shown.sameHolder;
    return form;
}

PatientForm changedFields(const PatientForm& shown, const PatientForm& typed)
{
    PatientForm changed;
    bool isCardChanged = shown.cardBenefitDigit != typed.cardBenefitDigit
        || shown.cardSameHolder.value_or(false) != typed.cardSameHolder.value_or(false);
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
    changed.cardSameHolder = isCardChanged && hasCard ? typed.cardSameHolder : std::nullopt;
    if (shown.unidentified.value_or(false) != typed.unidentified.value_or(false))
        changed.unidentified = typed.unidentified.value_or(false);
    if (changed.citizenId && !changed.idSource)
        changed.idSource = typed.idSource; // a new number, come by as the old one was
    return changed;
}

bool isBlank(const PatientForm& form)
{
    return !form.cardBenefitDigit && !form.unidentified
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
    if (form.cardSameHolder)
        object.insert(QStringLiteral("cardSameHolder"), *form.cardSameHolder);
    if (form.unidentified)
        object.insert(QStringLiteral("unidentified"), *form.unidentified);
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
    for (const auto& [name, member] :
        {std::pair("cardSameHolder", &PatientForm::cardSameHolder), {"unidentified", &PatientForm::unidentified}})
        if (const auto said = object.value(QLatin1String(name)); said.isBool())
            form.*member = said.toBool();
    return form;
}

} // namespace tramyte::ui
