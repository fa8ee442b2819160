// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/base/Result.h"
#include "core/catalog/Entry.h"
#include "core/visit/Visit.h"

#include <QStringList>

namespace tramyte::visit {

/// A service to be ordered or put right.
struct OrderForm {
    VisitId visit;
    QString code;
    Quantity quantity = Quantity::units(1);
    std::optional<Instant> at;
    std::optional<Instant> doneAt;
    std::optional<Instant> resultAt;
    QString performer; ///< log-in name
    QString result;
    QString token;
};

// The parts of a visit, each put in by its rules; a refused part leaves the visit as it was.

/// Takes a measuring in: in the place of the one with its id, else beside the others. Nothing measured and an id: takes
/// that one off. Errors: see checkVitals.
Result<void> putVitals(Visit& visit, const VitalSigns& signs);

/// All diagnoses anew; none at all when everything is empty. Fields: `main`, `others.0`, `others.1` ...
/// Errors: Validation `diagnosis.mainMissing`, `diagnosis.unknown`, see checkDiagnoses.
Result<Issues> putDiagnoses(
    Visit& visit, const QString& main, const QStringList& others, Sex sex, const catalog::Catalogue& catalogue);

/// A service with its price of the day. Errors: Validation `quantity.notPositive`, `service.unknown`, see checkMoments.
Result<ServiceOrder> makeOrder(
    const Visit& visit, const OrderForm& form, ServiceOrderId id, UserId by, const catalog::Catalogue& catalogue);
/// Puts an ordered service right; price and moments stay. Error: Validation `quantity.notPositive`.
Result<void> putOrder(ServiceOrder& order, Quantity quantity, const QString& performer, const QString& result);
/// Error: NotFound `service.notFound`.
Result<void> removeOrder(Visit& visit, ServiceOrderId id);

/// The follow-up slip's day and note; a new slip has no number yet. Error: Validation `appointment.day`.
Result<void> putAppointment(Visit& visit, QDate day, const QString& note);

} // namespace tramyte::visit
