// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/Closing.h"

#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::bill {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::bill", text);
}

void warn(Issues& warnings, const char* code, const char* field, const QString& message)
{
    warnings.push_back({Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message});
}

} // namespace

Result<visit::Outcome> requireOutcome(const QString& text)
{
    const auto outcome = visit::outcomeOf(text);
    if (!outcome)
        return failField(QStringLiteral("outcome"), QStringLiteral("visit.outcome"),
            tr("%1 is not an outcome. Known are: cured, improved, unchanged, worse, died, terminal, "
               "undetermined, deadOnArrival.")
                .arg(text));
    return *outcome;
}

Result<Issues> end(visit::Visit& visit, const CloseForm& form, Instant now, journal::UserId by)
{
    Issues warnings;
    if (visit.status != visit::Status::Open)
        return fail(ErrorKind::Validation, QStringLiteral("visit.notOpen"),
            tr("The visit %1 is closed already.").arg(visit.code));
    const Instant at = form.at.value_or(std::max(now, visit.arrivedAt));
    if (at < visit.arrivedAt)
        return failField(QStringLiteral("at"), QStringLiteral("visit.endsBeforeArrival"),
            tr("The visit would end (%1) before the patient arrived (%2).")
                .arg(formatLocal(at), formatLocal(visit.arrivedAt)));
    auto outcome = visit.outcome;
    if (!form.outcome.isEmpty()) {
        TRY_LET(told, requireOutcome(form.outcome));
        outcome = told;
    }
    if (!outcome)
        warn(warnings, "visit.outcomeMissing", "outcome", tr("The outcome is not entered, and claims need it."));
    if (form.discharge && (*form.discharge < 1 || *form.discharge > 5))
        return failField(QStringLiteral("discharge"), QStringLiteral("visit.discharge"),
            tr("The kind of discharge is a number from 1 to 5."));
    visit.closedAt = at;
    visit.outcome = outcome;
    visit.discharge = form.discharge ? form.discharge : std::optional(visit.discharge.value_or(1));
    if (form.advice)
        visit.advice = text::tidy(*form.advice);
    if (visit.diagnoses.empty())
        warn(warnings, "visit.noDiagnosis", "main", tr("The visit has no diagnosis."));
    if (!visit.clinician)
        visit.clinician = by;
    visit.status = visit::Status::Closed;
    return warnings;
}

} // namespace tramyte::bill
