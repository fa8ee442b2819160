// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientForm.h"

#include "core/insurance/CardCode.h"
#include "core/patient/CitizenId.h"
#include "core/patient/EstimatedBirth.h"
#include "core/patient/Filling.h"
#include "core/patient/FormPeople.h"
#include "core/patient/HouseholdWriter.h"
#include "core/text/Fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr int kLongestName = 255; // HO_TEN of the claim
constexpr int kOldest = 130;
constexpr int kUnknownAge = 40; // of somebody whom nobody knows, until somebody looks closer

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
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
    static const QRegularExpression odd(QStringLiteral("[0-9\\x{FFFD}]"));
    const bool isUnknown
        = form.unidentified.value_or(false) || openTemporary(it.patient); // a number stands for the name
    if (!isUnknown && it.patient.fullName.contains(odd))
        it.warn("patient.nameOdd", "fullName", tr("The name holds digits or damaged letters. Scan again or mend it."));
    if (isTemporaryName(it.patient.fullName))
        it.warn("patient.temporaryName", "fullName",
            tr("The child is called after its mother. Enter its own name when there is one."));
    return {};
}

Result<void> fillCitizenId(Filling& it, const PatientForm& form, const insurance::Parameters* parameters, QDate today)
{
    static const QRegularExpression others(
        QStringLiteral("^([0-9]{9}|[A-Z][0-9]{7,8})$"));                         // old identity card, passport
    static const QRegularExpression foreign(QStringLiteral("^[A-Z0-9]{5,20}$")); // passports of other countries
    const QString nationality = text::tidyLine(form.nationality.value_or(it.patient.nationality));
    const bool isForeigner = !nationality.isEmpty() && nationality != u"000";
    for (const auto& [typed, kept] :
        {std::pair(&form.citizenId, &it.patient.citizenId), {&form.oldId, &it.patient.oldId}}) {
        if (!*typed)
            continue;
        const QString number = insurance::normalisedCode(**typed);
        const bool isPossible = number.isEmpty() || kindOfNumber(number) == u"citizenId"
            || others.match(number).hasMatch() || (isForeigner && foreign.match(number).hasMatch());
        if (!isPossible)
            return failField(QStringLiteral("citizenId"), QStringLiteral("citizenId.malformed"),
                tr("A citizen ID has 12 digits, an old identity card 9, a passport a letter and 7 digits."));
        *kept = number;
    }
    if (form.idSource && !form.idSource->isEmpty() && !identifierSources().contains(*form.idSource))
        return failField(QStringLiteral("idSource"), QStringLiteral("identifier.source"),
            tr("A number was come by in one of these ways: %1.").arg(identifierSources().join(QStringLiteral(", "))));
    if (kindOfNumber(it.patient.citizenId) == u"citizenId") {
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

/// The citizen ID when it is one; nothing for other papers and for one that is refused.
std::optional<CitizenId> citizenIdOf(const Patient& patient)
{
    if (kindOfNumber(patient.citizenId) != u"citizenId")
        return std::nullopt;
    const auto id = CitizenId::parse(patient.citizenId);
    return id ? std::optional(*id) : std::nullopt;
}

/// Whether a number stands for the name, after this form.
bool isUnidentified(const Patient& patient, const PatientForm& form)
{
    return form.unidentified.value_or(openTemporary(patient) != nullptr);
}

/// "~40" is about forty years old: the year of birth of somebody who cannot tell it.
Result<PartialDate> estimatedBirth(const QString& written, QDate today)
{
    bool isNumber = false;
    const int age = written.mid(1).trimmed().toInt(&isNumber);
    const auto birth = isNumber && age >= 0 && age <= kOldest ? PartialDate::of(today.year() - age) : std::nullopt;
    if (!birth)
        return failField(QStringLiteral("birth"), QStringLiteral("birth.impossible"),
            tr("%1 is not an estimated age. Write ~ and the age in years, for example ~40.").arg(written));
    return *birth;
}

Result<void> fillSex(Filling& it, const PatientForm& form)
{
    if (form.sex && !form.sex->isEmpty()) {
        const auto sex = parseSex(*form.sex);
        if (!sex)
            return failField(QStringLiteral("sex"), QStringLiteral("patient.sex"),
                tr("The sex is one of male, female and other; %1 is none of them.").arg(*form.sex));
        it.patient.sex = *sex;
    } else if (it.patient.revision == 0) { // new, and nobody told
        if (const auto id = citizenIdOf(it.patient))
            it.patient.sex = id->sex();
        else
            it.warn("patient.sexMissing", "sex", tr("The sex is not entered."));
    }
    return {};
}

Result<void> fillBirth(Filling& it, const PatientForm& form, QDate today, bool isNamed)
{
    const bool isEstimate = form.birth && form.birth->trimmed().startsWith(u'~');
    if (isEstimate && !isUnidentified(it.patient, form))
        return failField(QStringLiteral("birth"), QStringLiteral("birth.estimated"),
            tr("An estimated age is for somebody whom nobody can name. Enter the year of birth."));
    if (isEstimate) {
        TRY_LET(estimated, estimatedBirth(form.birth->trimmed(), today));
        it.patient.birth = estimated;
    } else if (form.birth && !form.birth->isEmpty()) {
        it.patient.birth = PartialDate::parse(form.birth->trimmed());
        if (!it.patient.birth)
            return failField(QStringLiteral("birth"), QStringLiteral("birth.impossible"),
                tr("%1 is not a date of birth. Write the year, year-month or year-month-day.").arg(*form.birth));
    } else if (const auto id = citizenIdOf(it.patient); !it.patient.birth && id) {
        it.patient.birth = PartialDate::of(id->birthYear());
        it.warn("birth.fromCitizenId", "birth", tr("The year of birth was taken from the citizen ID."));
    }
    if (isNamed && isBirthEstimated(it.patient) && (!form.birth || form.birth->isEmpty()))
        it.warn("birth.wasEstimated", "birth", tr("The year of birth was only estimated. Enter the right one."));
    if (!it.patient.birth && isUnidentified(it.patient, form)) {
        it.patient.birth = PartialDate::of(today.year() - kUnknownAge);
        it.warn("birth.estimated", "birth",
            tr("Nobody told the birth: %1 stands there, as of somebody of about %2 years. Better write ~ and the age "
               "that you estimate, for example ~30.")
                .arg(it.patient.birth->year())
                .arg(kUnknownAge));
    }
    if (!it.patient.birth)
        return failField(QStringLiteral("birth"), QStringLiteral("birth.missing"),
            tr("The date of birth is missing; the year alone suffices."));
    if (it.patient.birth->earliest() > today)
        return failField(QStringLiteral("birth"), QStringLiteral("birth.future"),
            tr("The date of birth %1 lies in the future.").arg(formatVietnamese(*it.patient.birth)));
    if (today.year() - it.patient.birth->year() > kOldest)
        return failField(QStringLiteral("birth"), QStringLiteral("birth.tooLongAgo"),
            tr("A birth in %1 cannot be. Check the year.").arg(it.patient.birth->year()));
    return {};
}

/// One number, that of the paper which the parents hold.
void putBirthCertificate(Patient& patient, const QString& number)
{
    const QString kind = QStringLiteral("birthCertificate");
    const auto known = std::ranges::find(patient.identifiers, kind, &Identifier::kind);
    if (known != patient.identifiers.end()) {
        if (number.isEmpty())
            patient.identifiers.erase(known);
        else
            known->value = number;
    } else if (!number.isEmpty()) {
        patient.identifiers.push_back({kind, number, {}, {}, {}, QStringLiteral("typed")});
    }
}

Result<void> fillPhone(QString& kept, const std::optional<QString>& typed, const char* field)
{
    static const QRegularExpression separators(QStringLiteral("[\\s.()\\-]"));
    static const QRegularExpression phone(QStringLiteral("^\\+?[0-9]{8,15}$"));
    if (!typed)
        return {};
    kept = QString(text::tidyLine(*typed)).remove(separators);
    if (!kept.isEmpty() && !phone.match(kept).hasMatch())
        return failField(QString::fromLatin1(field), QStringLiteral("phone.malformed"),
            tr("%1 is not a phone number: 8 to 15 digits are expected.").arg(*typed));
    return {};
}

void fillPeople(Patient& patient, const PatientForm& form)
{
    if (form.guardianName)
        patient.guardianName = text::tidyLine(*form.guardianName);
    if (form.guardianRelation)
        patient.guardianRelation = text::tidyLine(*form.guardianRelation);
    if (form.household)
        patient.householdCode = text::tidyLine(*form.household);
    if (form.birthCertificate)
        putBirthCertificate(patient, text::tidyLine(*form.birthCertificate));
}

} // namespace

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

Result<FilledPatient> fill(Patient patient, const PatientForm& form, const catalog::Catalogue& catalogue,
    const insurance::Parameters* rules, QDate today, std::vector<Error>* faults)
{
    Filling it{std::move(patient), {}};
    const Identifier* temporary = openTemporary(it.patient);
    const bool hadNumber = temporary && it.patient.fullName.contains(temporary->value);
    if (form.birth && !form.birth->isEmpty()) // the citizen ID is compared with it
        it.patient.birth = PartialDate::parse(form.birth->trimmed());
    else if (form.citizenId && kindOfNumber(insurance::normalisedCode(*form.citizenId)) == u"citizenId"
        && isBirthEstimated(it.patient))
        it.patient.birth.reset(); // the number knows the year
    std::vector<Error> all;
    // one part that is refused says nothing of the others; what is no fault of the form ends it
    const auto keep = [&all](Result<void> done) -> Result<void> {
        if (!done && done.error().kind == ErrorKind::Validation)
            all.push_back(std::move(done).error());
        else
            TRY(std::move(done));
        return {};
    };
    TRY(keep(fillName(it, form)));
    const bool isNamed
        = form.unidentified ? !*form.unidentified : hadNumber && !it.patient.fullName.contains(temporary->value);
    TRY(keep(fillCitizenId(it, form, rules, today)));
    TRY(keep(fillSex(it, form)));
    TRY(keep(fillBirth(it, form, today, isNamed)));
    TRY(keep(fillCard(it, form, rules, today)));
    TRY(keep(fillHome(it, form, catalogue, today)));
    TRY(keep(fillPhone(it.patient.phone, form.phone, "phone")));
    TRY(keep(fillPhone(it.patient.guardianPhone, form.guardianPhone, "guardianPhone")));
    fillPeople(it.patient, form);
    QString relation;
    if (form.householdRelation && !form.householdRelation->trimmed().isEmpty()) {
        TRY_LET(code, relationCode(catalogue, *form.householdRelation, today));
        relation = code;
        if (code.isEmpty())
            it.warn("relation.unknown", "householdRelation",
                tr("%1 is not in the list of relations to the head of a household.").arg(*form.householdRelation));
    }
    if (!all.empty()) {
        const Error first = all.front();
        if (faults)
            *faults = std::move(all);
        return tl::unexpected(first);
    }
    return FilledPatient{std::move(it.patient), std::move(it.warnings), std::move(relation)};
}

} // namespace tramyte::patient
