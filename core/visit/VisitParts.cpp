// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/VisitParts.h"

#include "core/text/Fold.h"
#include "core/visit/VisitRules.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::visit {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::visit", text);
}

bool isBlank(VitalSigns signs)
{
    signs.id = {};
    signs.at = {};
    return signs == VitalSigns{};
}

Result<void> checkQuantity(Quantity quantity)
{
    if (quantity.thousandths > 0)
        return {};
    return failField(
        QStringLiteral("quantity"), QStringLiteral("quantity.notPositive"), tr("The quantity must be above zero."));
}

} // namespace

Result<void> putVitals(Visit& visit, const VitalSigns& signs)
{
    const auto known = std::ranges::find(visit.vitals, signs.id, &VitalSigns::id);
    if (isBlank(signs)) {
        if (signs.id && known != visit.vitals.end())
            visit.vitals.erase(known);
        return {};
    }
    TRY(checkVitals(signs));
    if (known != visit.vitals.end())
        *known = signs;
    else
        visit.vitals.push_back(signs);
    std::ranges::stable_sort(visit.vitals, {}, [](const VitalSigns& it) { return std::pair(it.at, it.id); });
    return {};
}

Result<Issues> putDiagnoses(
    Visit& visit, const QString& main, const QStringList& others, Sex sex, const catalog::Catalogue& catalogue)
{
    if (main.trimmed().isEmpty() && others.isEmpty()) {
        visit.diagnoses.clear();
        return Issues{};
    }
    if (main.trimmed().isEmpty())
        return failField(QStringLiteral("main"), QStringLiteral("diagnosis.mainMissing"),
            tr("State the main diagnosis before the accompanying ones."));
    std::vector<catalog::Diagnosis> diagnoses;
    std::vector<Diagnosis> stated;
    for (const QString& typed : QStringList{main} + others) {
        const QString code = normalisedDiagnosisCode(typed);
        TRY_LET(entry, catalogue.find(catalog::Kind::Icd10, code, visit.day()));
        if (!entry)
            return failField(diagnosisField(diagnoses.size()), QStringLiteral("diagnosis.unknown"),
                tr("%1 is not in the list of diagnoses (ICD-10) of this station.").arg(typed));
        diagnoses.push_back(catalog::Diagnosis::from(*entry));
        stated.push_back({diagnoses.back().code, diagnoses.back().nameVi});
    }
    TRY_LET(warnings, checkDiagnoses(diagnoses, sex));
    visit.diagnoses = std::move(stated);
    return warnings;
}

Result<ServiceOrder> makeOrder(
    const Visit& visit, const OrderForm& form, ServiceOrderId id, UserId by, const catalog::Catalogue& catalogue)
{
    TRY(checkQuantity(form.quantity));
    TRY_LET(entry, catalogue.find(catalog::Kind::Service, form.code, visit.day()));
    if (!entry)
        return failField(QStringLiteral("code"), QStringLiteral("service.unknown"),
            tr("%1 is not in the service list of that day.").arg(form.code));
    ServiceOrder order{id, *entry, form.quantity, form.at, form.doneAt, form.resultAt, by,
        text::tidyLine(form.performer), text::tidy(form.result)};
    TRY(checkMoments(visit, order));
    return order;
}

Result<void> putOrder(ServiceOrder& order, Quantity quantity, const QString& performer, const QString& result)
{
    TRY(checkQuantity(quantity));
    order.quantity = quantity;
    order.performer = text::tidyLine(performer);
    order.result = text::tidy(result);
    return {};
}

Result<void> removeOrder(Visit& visit, ServiceOrderId id)
{
    if (std::erase_if(visit.services, [&](const ServiceOrder& it) { return it.id == id; }) == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("service.notFound"),
            tr("This service is not ordered in this visit. Open the visit anew."));
    return {};
}

Result<void> putAppointment(Visit& visit, QDate day, const QString& note)
{
    if (!day.isValid() || day <= visit.day())
        return failField(QStringLiteral("day"), QStringLiteral("appointment.day"),
            tr("The next appointment must lie after the visit."));
    Appointment slip = visit.appointment.value_or(Appointment{}); // one for each visit: a change keeps its number
    slip.day = day;
    slip.note = text::tidy(note);
    visit.appointment = slip;
    return {};
}

} // namespace tramyte::visit
