// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prescription/Dose.h"
#include "core/stock/StockService.h"
#include "core/visit/Visit.h"

#include <variant>

namespace tramyte::demo {

/// How far a visit has come; on the demo's last day some people still wait.
enum class Stage { Waiting, Measured, Examined, Closed };

/// What was done wrong on purpose, so that the check of the claims has something to find. `demo create --help` names
/// them.
enum class Fault { None, NoWeight, NoOutcome, SamePerson, WrongQuantity, CardCut };

struct PlannedTest {
    QString code;
    QString result;
    Instant orderedAt;
    Instant doneAt;
    Instant resultAt;
    QString performer; ///< log-in name
};

struct PlannedDrug {
    QString medicine;
    Quantity quantity;
    prescription::Dose dose;
    int days = 0;
};

/// Everything that happens in one visit and when.
struct VisitPlan {
    int person = 0;
    Stage stage = Stage::Closed;
    Fault fault = Fault::None;
    bool byMidwife = false;
    Instant arrivedAt;
    Instant measuredAt;
    Instant examinedAt;
    Instant prescribedAt;
    Instant dispensedAt;
    Instant closedAt;
    Instant paidAt;
    QString reason;
    QString careType;
    visit::VitalSigns vitals;
    QString main;
    QStringList others;
    QString history;
    QString examination;
    QString advice;
    std::vector<PlannedTest> tests;
    std::vector<PlannedDrug> drugs;
    bool dispensed = false; ///< the pharmacy keeps its stock in the program by then
    QDate appointment;      ///< not valid: none
    QString appointmentNote;
    std::optional<visit::Referral> referral;
    QString outcome;
    QString payMethod;
};

/// A newborn, or someone who was there from the start, comes into the list.
struct PlannedRegistration {
    int person = 0;
    Instant at;
};

using Happening = std::variant<stock::ReceiveForm, PlannedRegistration, VisitPlan>;

} // namespace tramyte::demo
