// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/FormCheck.h"

#include "ui/patient/FormFields.h"

#include <QStringList>

namespace tramyte::ui {

namespace {

using patient::PatientForm;

/// Parts that are judged apart; numbers go with what they are compared with.
const std::vector<QStringList>& parts()
{
    static const std::vector<QStringList> all = [] {
        std::vector<QStringList> made;
        for (const char* names : {"fullName", "birth sex citizenId oldId idSource nationality birthCertificate",
                 "cardCode cardFrom cardTo cardFacility cardArea cardFiveYear cardExemptFrom cardHolderName "
                 "cardHolderBirth",
                 "phone guardianPhone",
                 "address oldAddress hamlet household householdRelation communeCode provinceCode ethnicity occupation "
                 "guardianName guardianRelation"})
            made.push_back(QString::fromLatin1(names).split(QLatin1Char(' ')));
        return made;
    }();
    return all;
}

/// The name that the form has for what an issue is about.
QString fieldOf(const QString& issueField)
{
    return issueField == u"fiveYear" ? QStringLiteral("cardFiveYear") : issueField;
}

bool isBlankText(const std::optional<QString>& text)
{
    return !text || text->trimmed().isEmpty();
}

/// The part alone. Of a new person what is missing elsewhere is stood in for: it is told there.
PatientForm partOf(const PatientForm& form, const QStringList& part, bool isNew, QDate today)
{
    PatientForm asked;
    for (const FormField& field : formFields())
        if (part.contains(QLatin1String(field.name)))
            asked.*field.member = form.*field.member;
    if (part.contains(QStringLiteral("cardCode"))) {
        asked.cardBenefitDigit = form.cardBenefitDigit;
        asked.cardSameHolder = form.cardSameHolder;
    }
    if (part.contains(QStringLiteral("birth")))
        asked.unidentified = form.unidentified;
    const bool isCard = part.contains(QStringLiteral("cardCode"));
    if (isCard && form.fullName)
        asked.fullName = form.fullName; // the card's holder is compared with it
    if (!isNew)
        return asked;
    if (!part.contains(QStringLiteral("fullName")) || form.unidentified.value_or(false)) {
        if (isBlankText(form.fullName))
            asked.fullName = isBlankText(form.cardHolderName) ? QStringLiteral("x") : *form.cardHolderName;
        else if (!asked.fullName)
            asked.fullName = form.fullName;
    }
    if (!part.contains(QStringLiteral("birth"))) {
        const bool isKnown = form.birth && PartialDate::parse(form.birth->trimmed());
        asked.birth = isKnown ? form.birth : today.toString(Qt::ISODate);
    }
    return asked;
}

void judge(const QStringList& part, const PatientForm& form, const patient::Patient& patient,
    const catalog::Catalogue& catalogue, const insurance::Parameters* rules, QDate today, FormVerdict& verdict)
{
    const PatientForm asked = partOf(form, part, patient.revision == 0, today);
    if (isBlank(asked))
        return;
    const auto filled = patient::fill(patient, asked, catalogue, rules, today);
    if (!filled) {
        if (part.contains(fieldOf(filled.error().field)))
            verdict.errors[fieldOf(filled.error().field)] = filled.error().message;
        return;
    }
    for (const Issue& issue : filled->warnings) {
        if (!part.contains(fieldOf(issue.field)))
            continue;
        QString& told = verdict.warnings[fieldOf(issue.field)];
        told += (told.isEmpty() ? QString() : QStringLiteral(" ")) + issue.message;
    }
}

} // namespace

FormVerdict checkForm(const PatientForm& form, const patient::Patient& patient, const catalog::Catalogue& catalogue,
    const insurance::Parameters* rules, QDate today, const QString& ofField)
{
    FormVerdict verdict;
    for (const QStringList& part : parts())
        if (ofField.isEmpty() || part.contains(ofField))
            judge(part, form, patient, catalogue, rules, today, verdict);
    return verdict;
}

} // namespace tramyte::ui
