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

/// What reception tells when someone comes.
struct OpenForm {
    patient::PatientId patient;
    std::optional<Instant> at; ///< now when not told
    QString reason;
    QString careType = QStringLiteral("01");
    QString arrivalCode; ///< empty: 1.2 with a card valid on the day, else 9
    QString referredFrom;
    QString referralPaper;
    QString overrideReason; ///< why a block is passed over
    QString token;
};

/// A visit as it begins, without id, number, department and fee. Errors: Validation `patient.archived`,
/// `visit.beforeBirth`, `visit.tooFarAhead`, `visit.unknownCode`, `card.notValidOnDay` (which a reason overrides).
Result<Visit> begin(const OpenForm& form, const patient::Patient& patient, Instant now,
    const catalog::Catalogue& catalogue, Issues& warnings);
/// MA_LK: station, year, device and number of the year's series.
QString codeOf(const QString& station, int year, int device, qint64 number);
/// Of the year's series of one kind of slips: `12/2026`.
QString slipNumberOf(int year, qint64 number);

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

/// What was found and advised; texts that are not told stay.
struct Findings {
    std::optional<QString> text;
    std::optional<QString> history;
    std::optional<QString> examination;
    std::optional<QString> advice;
};
void putFindings(Visit& visit, const Findings& findings);

/// The follow-up slip's day and note; a new slip has no number yet. Error: Validation `appointment.day`.
Result<void> putAppointment(Visit& visit, QDate day, const QString& note);
/// The referral slip; a new one has no number yet, a known one keeps its own. Errors: Validation `referral.facility`,
/// `referral.reason`.
Result<void> putReferral(Visit& visit, Referral slip);

} // namespace tramyte::visit
