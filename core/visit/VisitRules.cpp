// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/VisitRules.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace tramyte::visit {

namespace {

constexpr int kMostOthers = 12;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::visit", text);
}

/// A range outside which a value is a slip of the finger, not a measurement.
struct Range {
    const char* field;
    const char* name;
    std::optional<int> VitalSigns::*value;
    int least;
    int most;
    int thousandthsEach; ///< to show it in the unit in which it is typed
};

constexpr Range kRanges[] = {
    {"weightKg", QT_TRANSLATE_NOOP("tramyte::visit", "The weight"), &VitalSigns::weightG, 200, 300'000, 1},
    {"heightCm", QT_TRANSLATE_NOOP("tramyte::visit", "The height"), &VitalSigns::heightMm, 200, 2500, 100},
    {"systolic", QT_TRANSLATE_NOOP("tramyte::visit", "The upper blood pressure"), &VitalSigns::systolic, 30, 320, 1000},
    {"diastolic", QT_TRANSLATE_NOOP("tramyte::visit", "The lower blood pressure"), &VitalSigns::diastolic, 10, 220,
        1000},
    {"pulse", QT_TRANSLATE_NOOP("tramyte::visit", "The pulse"), &VitalSigns::pulse, 10, 350, 1000},
    {"temperatureC", QT_TRANSLATE_NOOP("tramyte::visit", "The temperature"), &VitalSigns::temperatureHundredths, 2000,
        4500, 10},
    {"respiration", QT_TRANSLATE_NOOP("tramyte::visit", "The breathing rate"), &VitalSigns::respiration, 2, 150, 1000},
    {"spo2", QT_TRANSLATE_NOOP("tramyte::visit", "The oxygen saturation"), &VitalSigns::spo2, 20, 100, 1000},
};

} // namespace

Issues impossibleVitals(const VitalSigns& signs)
{
    Issues issues;
    const auto say = [&](const QString& field, const QString& sentence) {
        issues.push_back({Severity::Error, QStringLiteral("vitals.impossible"), field, sentence});
    };
    for (const Range& range : kRanges) {
        const auto value = signs.*range.value;
        if (value && (*value < range.least || *value > range.most)) {
            const auto shown = [&](int number) { return formatThousandths(qint64(number) * range.thousandthsEach); };
            say(QString::fromLatin1(range.field),
                tr("%1 = %2 cannot be: expected is %3 to %4. Measure or type it again.")
                    .arg(tr(range.name), shown(*value), shown(range.least), shown(range.most)));
        }
    }
    const bool isPressureSaid = std::ranges::any_of(
        issues, [](const Issue& it) { return it.field == u"systolic" || it.field == u"diastolic"; });
    if (!isPressureSaid && signs.systolic && signs.diastolic && *signs.systolic <= *signs.diastolic)
        say(QStringLiteral("systolic"),
            tr("The upper blood pressure must be higher than the lower one (%1/%2).")
                .arg(*signs.systolic)
                .arg(*signs.diastolic));
    return issues;
}

Result<void> checkVitals(const VitalSigns& signs)
{
    const Issues issues = impossibleVitals(signs);
    if (issues.empty())
        return {};
    QStringList sentences;
    for (const Issue& it : issues)
        sentences << it.message;
    return failField(issues.front().field, issues.front().code, sentences.join(QLatin1Char(' ')));
}

Result<Issues> checkDiagnoses(const std::vector<catalog::Diagnosis>& diagnoses, Sex sex)
{
    Issues warnings;
    if (static_cast<int>(diagnoses.size()) > kMostOthers + 1)
        return failField(QStringLiteral("others"), QStringLiteral("diagnosis.tooMany"),
            tr("At most %1 accompanying diagnoses can be stated.").arg(kMostOthers));
    std::set<QString> seen;
    for (std::size_t i = 0; i < diagnoses.size(); ++i) {
        const catalog::Diagnosis& it = diagnoses[i];
        const QString field = diagnosisField(i);
        if (!seen.insert(it.code).second)
            return failField(field, QStringLiteral("diagnosis.twice"), tr("%1 is stated twice.").arg(it.code));
        if (it.needsMoreDetail)
            return failField(field, QStringLiteral("diagnosis.needsMoreDetail"),
                tr("%1 has subdivisions: choose the one that applies.").arg(it.code));
        if (it.onlyCauseOfDeath)
            return failField(field, QStringLiteral("diagnosis.onlyCauseOfDeath"),
                tr("%1 may only be stated as a cause of death.").arg(it.code));
        if ((it.sex == catalog::Diagnosis::Sex::Female && sex == Sex::Male)
            || (it.sex == catalog::Diagnosis::Sex::Male && sex == Sex::Female))
            return failField(field, QStringLiteral("diagnosis.sex"),
                tr("%1 does not occur in a person of this sex. Check the diagnosis or the patient's sex.")
                    .arg(it.code));
        if (i > 0)
            continue;
        if (it.notAsMain || it.mark == catalog::Diagnosis::Mark::Asterisk)
            return failField(field, QStringLiteral("diagnosis.notAsMain"),
                tr("%1 may not be the main diagnosis: state the underlying disease first.").arg(it.code));
        if (it.discouragedAsMain)
            warnings.push_back({Severity::Warning, QStringLiteral("diagnosis.discouragedAsMain"), field,
                tr("%1 should not be the main diagnosis if a more definite one is known.").arg(it.code)});
    }
    return warnings;
}

QString diagnosisField(std::size_t position)
{
    return position == 0 ? QStringLiteral("main") : QStringLiteral("others.%1").arg(position - 1);
}

QString normalisedDiagnosisCode(const QString& typed)
{
    QString code = typed.trimmed().toUpper();
    while (code.endsWith(u'*') || code.endsWith(u'†') || code.endsWith(u'+'))
        code.chop(1);
    if (code.size() > 3 && code[3] != u'.')
        code.insert(3, u'.');
    return code;
}

Result<void> checkMoments(const Visit& visit, const ServiceOrder& order)
{
    Instant last = visit.arrivedAt;
    const std::pair<const char*, std::optional<Instant>> moments[]
        = {{"at", order.orderedAt}, {"doneAt", order.doneAt}, {"resultAt", order.resultAt}};
    for (const auto& [field, moment] : moments) {
        if (!moment)
            continue;
        if (*moment < last)
            return failField(QString::fromLatin1(field), QStringLiteral("service.order"),
                tr("%1 (%2) lies before the step ahead of it (%3).")
                    .arg(QString::fromLatin1(field), formatLocal(*moment), formatLocal(last)));
        last = *moment;
    }
    return {};
}

} // namespace tramyte::visit
