// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/catalog/ProfessionalTitle.h"
#include "core/patient/Patient.h"
#include "core/prescription/DoseRules.h"
#include "core/security/Session.h"

namespace tramyte::prescription {

/// For how many days and in which doses prescriptions may be written, as it holds on one day.
struct Limits {
    std::optional<int> ordinary; ///< empty: the law of that day is not known to the station
    std::optional<int> ordinaryLong;
    std::optional<int> narcotic;
    std::optional<int> psychotropic;
    std::optional<int> psychotropicLong;
    std::vector<std::pair<QString, QString>> longTerm; ///< code or category, and the types it counts for (`C`, `CH`)
    DoseLimits doses;
    std::vector<catalog::ProfessionalTitle> titles;
};

/// Source: TT 26/2025/TT-BYT; the numbers are dated lists and settings of the station.
Result<Limits> limitsOn(const catalog::Catalogue& catalogue, const settings::SettingRepository& settings, QDate day);

/// Who prescribes what for whom under which limits.
struct Prescribing {
    const visit::Visit& visit;
    const patient::Patient& patient;
    const security::Session& prescriber;
    const Limits& limits;
};

/// Every rule on one line that is put on or put right: what is odd about it, or the error of the first rule that stops
/// it (see checkLegal, checkAllergies, checkDose). A reason on the line passes over what the law leaves to the
/// prescriber. `others`: the visit's prescriptions; the line itself may be among them.
Result<Issues> judge(const Line& line, const Prescribing& about, const std::vector<Prescription>& others);

/// The rules of `judge` that ask nothing of the visit's other lines; what an allergy that is passed over says.
Result<Issues> checkAllowed(const Line& line, const Prescribing& about);

/// What the numbers of the line say, see the other checkDose.
Issues checkDose(const Line& line, const Prescribing& about, const std::vector<Prescription>& others);
/// The errors among the issues stop a line without a reason; with one they only warn.
Result<Issues> passOver(Issues issues, const QString& reason);
/// Whether a person may pass over the rule of this code with a reason.
bool mayPassOver(const QString& code);

/// What the law demands of prescribing this line in this visit; none of it may be passed over.
/// Errors: Validation: under 72 months without weight or guardian (Art. 6), more days than allowed, a quantity that is
/// not above zero, no dose at all; Permission: a title that has no right to prescribe.
Result<void> checkLegal(const Line& line, const Prescribing& about);

/// For how many days the line may be written with the visit's diagnoses. Error: Validation `days.tooMany`.
Result<void> checkDays(const Line& line, const visit::Visit& visit, const Limits& limits);

/// Whether a line may still be changed or taken off. Error: Validation `prescription.handedOut`.
Result<void> checkNotHandedOut(const Line& line);

/// An allergy that this medicine touches: a block that a person may pass over with a reason.
Result<void> checkAllergies(const Line& line, const patient::Patient& patient);

/// What is odd but needs no answer: no dose, the same substance twice, no diagnosis yet.
Issues oddities(const Line& line, const visit::Visit& visit, const std::vector<Prescription>& others,
    const security::Session& prescriber);

/// Days that the quantity lasts at the dose, rounded down; empty when the dose is not in numbers of the same unit.
std::optional<qint64> daysOf(const Line& line);

} // namespace tramyte::prescription
