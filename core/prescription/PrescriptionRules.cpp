// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prescription/PrescriptionRules.h"

#include "core/catalog/Field.h"
#include "core/patient/EstimatedBirth.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::prescription {

namespace {

constexpr int kChildMonths = 72; // TT 26/2025/TT-BYT Art. 6: completed months below this need weight and guardian

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::prescription", text);
}

bool isLongTerm(const Limits& limits, const visit::Visit& visit, QChar type)
{
    return std::ranges::any_of(visit.diagnoses, [&](const visit::Diagnosis& diagnosis) {
        return std::ranges::any_of(limits.longTerm, [&](const auto& row) {
            const auto& [code, types] = row;
            return types.contains(type) && (diagnosis.code == code || diagnosis.code.startsWith(code + u'.'));
        });
    });
}

/// Without a title, or without a list of titles, nobody can tell: that is said, not stopped (see oddities).
Result<void> checkPrescriber(const security::Session& prescriber, const Limits& limits)
{
    if (prescriber.title.isEmpty() || limits.titles.empty())
        return {};
    const catalog::ProfessionalTitle* title = catalog::titleMeant(limits.titles, prescriber.title);
    if (title && title->mayPrescribe)
        return {};
    return fail(ErrorKind::Permission, QStringLiteral("prescriber.title"),
        title ? tr("Only a doctor or assistant doctor may prescribe; %1 is entered as %2.")
                    .arg(prescriber.name, prescriber.title)
              : tr("Only a doctor or assistant doctor may prescribe; the title of %1, “%2”, is none of the list. The "
                   "administrator chooses it under Station, Users.")
                    .arg(prescriber.name, prescriber.title));
}

std::optional<int> limitOf(const Limits& limits, QChar type, bool longTerm)
{
    if (type == u'N')
        return limits.narcotic;
    if (type == u'H')
        return longTerm ? limits.psychotropicLong : limits.psychotropic;
    return longTerm ? limits.ordinaryLong : limits.ordinary;
}

} // namespace

std::optional<qint64> daysOf(const Line& line)
{
    const auto perDay = line.dose.perDay();
    const bool sameUnit = line.dose.unit.isEmpty()
        || text::fold(line.dose.unit) == text::fold(line.entry.field(QStringLiteral("unit")));
    if (!perDay || !sameUnit || perDay->thousandths <= 0)
        return std::nullopt;
    return line.quantity.thousandths / perDay->thousandths;
}

Result<Limits> limitsOn(const catalog::Catalogue& catalogue, const settings::SettingRepository& settings, QDate day)
{
    Limits limits;
    const std::pair<const char*, std::optional<int>*> rows[]
        = {{"C", &limits.ordinary}, {"C-long", &limits.ordinaryLong}, {"N", &limits.narcotic},
            {"H", &limits.psychotropic}, {"H-long", &limits.psychotropicLong}};
    for (const auto& [code, limit] : rows) {
        TRY_LET(entry, catalogue.find(catalog::Kind::PrescriptionLimit, QString::fromLatin1(code), day));
        if (entry) {
            if (const int days = catalog::numberField(*entry, QStringLiteral("days"), 0); days > 0)
                *limit = days;
        }
    }
    TRY_LET(diseases, catalogue.list(catalog::Kind::LongTermDisease, day));
    for (const catalog::Entry& entry : diseases)
        limits.longTerm.emplace_back(entry.code, entry.field(QStringLiteral("type")));
    TRY_LET(doses, doseLimitsOn(catalogue, settings, day));
    limits.doses = std::move(doses);
    TRY_LET(titles, catalog::titlesOn(catalogue, day));
    limits.titles = std::move(titles);
    return limits;
}

Result<Issues> judge(const Line& line, const Prescribing& about, const std::vector<Prescription>& others)
{
    TRY_LET(issues, checkAllowed(line, about));
    TRY_LET(doses, passOver(checkDose(line, about, others), line.overrideReason));
    const Issues odd = oddities(line, about.visit, others, about.prescriber);
    issues.insert(issues.end(), doses.begin(), doses.end());
    issues.insert(issues.end(), odd.begin(), odd.end());
    return issues;
}

Result<Issues> checkAllowed(const Line& line, const Prescribing& about)
{
    TRY(checkLegal(line, about));
    const auto allergy = checkAllergies(line, about.patient);
    if (allergy)
        return Issues{};
    const Error& block = allergy.error();
    return passOver({{Severity::Error, block.code, block.field, block.message}}, line.overrideReason);
}

Issues checkDose(const Line& line, const Prescribing& about, const std::vector<Prescription>& others)
{
    const auto& birth = about.patient.birth;
    const QDate day = about.visit.day();
    return checkDose(line,
        {birth ? std::optional(ageInMonths(*birth, day)) : std::nullopt, about.visit.weightG(),
            patient::isBirthEstimated(about.patient)},
        about.limits.doses, others);
}

Result<Issues> passOver(Issues issues, const QString& reason)
{
    for (Issue& issue : issues) {
        if (issue.severity == Severity::Error && reason.isEmpty())
            return tl::unexpected(
                Error{ErrorKind::Validation, issue.code, issue.message, {}, issue.field, mayPassOver(issue.code)});
        issue.severity = Severity::Warning;
    }
    return issues;
}

bool mayPassOver(const QString& code)
{
    static const QStringList codes{QStringLiteral("allergy.known"), QStringLiteral("dose.tooMuch"),
        QStringLiteral("dose.unlikely"), QStringLiteral("days.unlikely"), QStringLiteral("quantity.unlikely")};
    return codes.contains(code);
}

Result<void> checkLegal(const Line& line, const Prescribing& about)
{
    const auto& [visit, patient, prescriber, limits] = about;
    TRY(checkPrescriber(prescriber, limits));
    if (line.quantity.thousandths <= 0)
        return failField(
            QStringLiteral("quantity"), QStringLiteral("quantity.notPositive"), tr("The quantity must be above zero."));
    if ((line.dose.each && line.dose.each->thousandths <= 0) || (line.dose.times && *line.dose.times <= 0))
        return failField(
            QStringLiteral("dose"), QStringLiteral("dose.notPositive"), tr("The dose must be above zero."));
    if (line.days && *line.days <= 0)
        return failField(
            QStringLiteral("days"), QStringLiteral("days.notPositive"), tr("The number of days must be above zero."));
    if (patient.birth && ageInMonths(*patient.birth, visit.day()) < kChildMonths) {
        if (!visit.weightG())
            return failField(QStringLiteral("weightKg"), QStringLiteral("child.weightMissing"),
                tr("For a child under 72 months the weight must be recorded before prescribing."));
        if (patient.guardianName.isEmpty())
            return failField(QStringLiteral("guardianName"), QStringLiteral("child.guardianMissing"),
                tr("For a child under 72 months the name of a parent or of who brings it must be recorded."));
    }
    return checkDays(line, visit, limits);
}

Result<void> checkDays(const Line& line, const visit::Visit& visit, const Limits& limits)
{
    const QChar type = typeOf(line.medicine().control);
    const bool longTerm = isLongTerm(limits, visit, type);
    const auto limit = limitOf(limits, type, longTerm);
    const qint64 days = line.days ? *line.days : daysOf(line).value_or(0);
    if (limit && days > *limit)
        return failField(QStringLiteral("days"), QStringLiteral("days.tooMany"),
            longTerm || type == u'N'
                ? tr("%1 days are too many: %2 may be prescribed for %3 days at most.")
                      .arg(days)
                      .arg(line.entry.name)
                      .arg(*limit)
                : tr("%1 days are too many: %2 may be prescribed for %3 days at most, unless the diagnosis is one that "
                     "allows a longer prescription.")
                      .arg(days)
                      .arg(line.entry.name)
                      .arg(*limit));
    return {};
}

Result<void> checkNotHandedOut(const Line& line)
{
    if (line.dispensed.empty())
        return {};
    return failField(QStringLiteral("medicine"), QStringLiteral("prescription.handedOut"),
        tr("%1 was handed out already (%2): it stays as it is. Prescribe what is needed besides.")
            .arg(line.entry.name, format(line.dispensedQuantity())));
}

Result<void> checkAllergies(const Line& line, const patient::Patient& patient)
{
    const QString substance = text::fold(line.medicine().substance + u' ' + line.entry.name);
    for (const patient::Allergy& allergy : patient.allergies) {
        const QString known = text::fold(allergy.substance);
        if (known.size() < 3 || !substance.contains(known))
            continue;
        Error block{ErrorKind::Validation, QStringLiteral("allergy.known"),
            tr("The patient is allergic to %1. Choose another medicine, or give a reason.").arg(allergy.substance), {},
            QStringLiteral("medicine"), true};
        return tl::unexpected(block);
    }
    return {};
}

Issues oddities(const Line& line, const visit::Visit& visit, const std::vector<Prescription>& others,
    const security::Session& prescriber)
{
    Issues issues;
    const auto warn = [&](const char* code, const char* field, const QString& message) {
        issues.push_back({Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message});
    };
    if (prescriber.title.isEmpty())
        warn("prescriber.titleMissing", "title",
            tr("The prescriber's title is not entered: the administrator adds it under Station, Users."));
    if (visit.diagnoses.empty())
        warn("prescription.noDiagnosis", "main", tr("A prescription needs a diagnosis: enter one before closing."));
    if (line.dose == Dose{})
        warn("dose.missing", "dose", tr("The dose is missing."));
    const QString substance = text::fold(line.medicine().substance);
    for (const Prescription& other : others) {
        for (const Line& it : other.lines) {
            if (!substance.isEmpty() && it.id != line.id && text::fold(it.medicine().substance) == substance)
                warn("medicine.twice", "medicine", tr("%1 is already prescribed in this visit.").arg(it.entry.name));
        }
    }
    return issues;
}

} // namespace tramyte::prescription
