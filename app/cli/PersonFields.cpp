// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PersonFields.h"

namespace tramyte::cli {

namespace {

using patient::PatientForm;

struct TextField {
    const char* name;
    std::optional<QString> PatientForm::*member;
    const char* help;
};

const std::vector<TextField>& textFields()
{
    static const std::vector<TextField> fields = {
        {"fullName", &PatientForm::fullName,
            "as written; may be left out for a newborn with `mother` or when unidentified"},
        {"sex", &PatientForm::sex, "male, female, other"},
        {"birth", &PatientForm::birth, "1956, 1956-03 or 1956-03-05; ~40 is about 40 years, of somebody unidentified"},
        {"citizenId", &PatientForm::citizenId, "12 digits, an old identity card's 9, or a passport"},
        {"oldId", &PatientForm::oldId, "the number before"},
        {"idSource", &PatientForm::idSource, "how the number was come by: scanned, typed, chip, vneid"},
        {"birthCertificate", &PatientForm::birthCertificate, "number of a child's birth certificate"},
        {"cardCode", &PatientForm::cardCode, "15 characters, 10 or 12 digits"},
        {"cardFrom", &PatientForm::cardFrom, "first day"},
        {"cardTo", &PatientForm::cardTo, "last day"},
        {"cardFacility", &PatientForm::cardFacility, "place of first registration, 5 characters"},
        {"area", &PatientForm::cardArea, "living area: K1, K2, K3"},
        {"fiveYear", &PatientForm::cardFiveYear, "day on which five continuous years are reached"},
        {"exemptFrom", &PatientForm::cardExemptFrom, "day from which the year is free of co-payment"},
        {"cardHolderName", &PatientForm::cardHolderName, "the name on the card"},
        {"cardHolderBirth", &PatientForm::cardHolderBirth, "the birth on the card"},
        {"cardSource", &PatientForm::cardSource, "how the card was looked at: scanned, typed, seen"},
        {"phone", &PatientForm::phone, "8 to 15 digits"},
        {"address", &PatientForm::address, "in words, as on the card"},
        {"oldAddress", &PatientForm::oldAddress, "in the words of before 01/07/2025"},
        {"provinceCode", &PatientForm::provinceCode, "2 digits, list of today"},
        {"communeCode", &PatientForm::communeCode, "5 digits, list of today"},
        {"hamlet", &PatientForm::hamlet, "thôn, ấp, bản, tổ dân phố"},
        {"ethnicity", &PatientForm::ethnicity, "code or name, synonyms too"},
        {"occupation", &PatientForm::occupation, "code, name of the list, or free words"},
        {"occupationText", &PatientForm::occupationText, "free words beside a code"},
        {"nationality", &PatientForm::nationality, "code of the country; 000 is Viet Nam"},
        {"guardianName", &PatientForm::guardianName, "of a child"},
        {"guardianRelation", &PatientForm::guardianRelation, "mẹ, cha, bà ..."},
        {"guardianPhone", &PatientForm::guardianPhone, "8 to 15 digits"},
        {"household", &PatientForm::household, "code of the household"},
        {"relation", &PatientForm::householdRelation, "to the head of the household: code or words"},
        {"mother", &PatientForm::mother, "ref, id or code of her record: home and guardian are taken over"},
        {"guardian", &PatientForm::guardian, "the same of another guardian"},
    };
    return fields;
}

} // namespace

Result<PatientForm> personForm(const WorkLine& line)
{
    PatientForm form;
    for (const TextField& field : textFields()) {
        TRY_LET(value, line.text(field.name));
        form.*field.member = std::move(value);
    }
    TRY_LET(digit, line.number("benefitDigit"));
    form.cardBenefitDigit = digit;
    TRY_LET(sameHolder, line.flag("cardSameHolder"));
    form.cardSameHolder = sameHolder;
    TRY_LET(unidentified, line.flag("unidentified"));
    form.unidentified = unidentified;
    return form;
}

std::string personFieldsHelp()
{
    std::string help;
    for (const TextField& field : textFields())
        help += std::string("\n    ") + field.name + ": " + field.help;
    help += "\n    benefitDigit: 1 to 5, of a card whose code does not tell it"
            "\n    cardSameHolder: true when somebody says that card and person belong together"
            "\n    unidentified: true for somebody whom nobody can name; a temporary number stands for the name";
    return help;
}

} // namespace tramyte::cli
