// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/FieldNames.h"

#include <QCoreApplication>
#include <map>

namespace tramyte::ui {

QString shownField(const QString& name)
{
    static const std::map<QString, const char*> words = {
        {QStringLiteral("fullName"), QT_TRANSLATE_NOOP("tramyte::ui", "Full name")},
        {QStringLiteral("birth"), QT_TRANSLATE_NOOP("tramyte::ui", "Date of birth")},
        {QStringLiteral("sex"), QT_TRANSLATE_NOOP("tramyte::ui", "Sex")},
        {QStringLiteral("citizenId"), QT_TRANSLATE_NOOP("tramyte::ui", "Citizen ID")},
        {QStringLiteral("oldId"), QT_TRANSLATE_NOOP("tramyte::ui", "Old number")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("tramyte::ui", "Phone")},
        {QStringLiteral("ethnicity"), QT_TRANSLATE_NOOP("tramyte::ui", "Ethnic group")},
        {QStringLiteral("occupation"), QT_TRANSLATE_NOOP("tramyte::ui", "Occupation")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("tramyte::ui", "Address")},
        {QStringLiteral("hamlet"), QT_TRANSLATE_NOOP("tramyte::ui", "Hamlet")},
        {QStringLiteral("household"), QT_TRANSLATE_NOOP("tramyte::ui", "Household")},
        {QStringLiteral("householdRelation"), QT_TRANSLATE_NOOP("tramyte::ui", "Relation to the head")},
        {QStringLiteral("provinceCode"), QT_TRANSLATE_NOOP("tramyte::ui", "Province")},
        {QStringLiteral("communeCode"), QT_TRANSLATE_NOOP("tramyte::ui", "Commune")},
        {QStringLiteral("cardCode"), QT_TRANSLATE_NOOP("tramyte::ui", "Card code")},
        {QStringLiteral("cardFrom"), QT_TRANSLATE_NOOP("tramyte::ui", "Valid from")},
        {QStringLiteral("cardTo"), QT_TRANSLATE_NOOP("tramyte::ui", "Valid to")},
        {QStringLiteral("cardFacility"), QT_TRANSLATE_NOOP("tramyte::ui", "Facility of registration")},
        {QStringLiteral("cardArea"), QT_TRANSLATE_NOOP("tramyte::ui", "Living area")},
        {QStringLiteral("cardFiveYear"), QT_TRANSLATE_NOOP("tramyte::ui", "Five years on")},
        {QStringLiteral("cardExemptFrom"), QT_TRANSLATE_NOOP("tramyte::ui", "Free of co-payment from")},
        {QStringLiteral("oldAddress"), QT_TRANSLATE_NOOP("tramyte::ui", "Address on old papers")},
        {QStringLiteral("birthCertificate"), QT_TRANSLATE_NOOP("tramyte::ui", "Birth certificate")},
        {QStringLiteral("guardianName"), QT_TRANSLATE_NOOP("tramyte::ui", "Guardian's name")},
        {QStringLiteral("guardianRelation"), QT_TRANSLATE_NOOP("tramyte::ui", "Relation")},
        {QStringLiteral("guardianPhone"), QT_TRANSLATE_NOOP("tramyte::ui", "Guardian's phone")},
        {QStringLiteral("nationality"), QT_TRANSLATE_NOOP("tramyte::ui", "Nationality")},
        {QStringLiteral("familyName"), QT_TRANSLATE_NOOP("tramyte::ui", "Family and middle name")},
        {QStringLiteral("maleMark"), QT_TRANSLATE_NOOP("tramyte::ui", "Male (mark or birth)")},
        {QStringLiteral("femaleMark"), QT_TRANSLATE_NOOP("tramyte::ui", "Female (mark or birth)")},
        {QStringLiteral("birthDay"), QT_TRANSLATE_NOOP("tramyte::ui", "Day of birth")},
        {QStringLiteral("birthMonth"), QT_TRANSLATE_NOOP("tramyte::ui", "Month of birth")},
        {QStringLiteral("birthYear"), QT_TRANSLATE_NOOP("tramyte::ui", "Year of birth")},
        {QStringLiteral("insuranceNumber"), QT_TRANSLATE_NOOP("tramyte::ui", "BHXH number")},
        {QStringLiteral("motherName"), QT_TRANSLATE_NOOP("tramyte::ui", "Mother's name")},
        {QStringLiteral("fatherName"), QT_TRANSLATE_NOOP("tramyte::ui", "Father's name")},
        {QStringLiteral("patientCode"), QT_TRANSLATE_NOOP("tramyte::ui", "Patient code")},
    };
    const auto it = words.find(name);
    return it == words.end() ? name : QCoreApplication::translate("tramyte::ui", it->second);
}

const QStringList& listFieldsInOrder()
{
    static const QStringList fields = QStringLiteral(
        "fullName familyName birth birthDay birthMonth birthYear sex maleMark femaleMark citizenId oldId cardCode "
        "insuranceNumber cardFrom cardTo cardFacility phone address hamlet household provinceCode communeCode "
        "ethnicity "
        "occupation nationality guardianName motherName fatherName guardianRelation guardianPhone patientCode")
                                          .split(QLatin1Char(' '));
    return fields;
}

} // namespace tramyte::ui
