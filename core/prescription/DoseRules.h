// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/catalog/Entry.h"
#include "core/catalog/Strength.h"
#include "core/prescription/Prescription.h"

#include <QStringList>

namespace tramyte::settings {
class SettingRepository;
}

namespace tramyte::prescription {

/// The most of one ingredient that may be taken in a day: one dated line of the list `dose_limit`.
struct DoseLimit {
    QString name;
    QStringList substances; ///< folded; a medicine's ingredient is one of them, or one of them and a salt
    QStringList routes;     ///< folded beginnings; empty: any
    std::optional<catalog::Amount> adult;
    std::optional<catalog::Amount> childPerKg; ///< a child never gets more than an adult, though
    int adultFromYears = 0;
    QString basis; ///< where the figures come from

    static DoseLimit from(const catalog::Entry& entry);
};

/// What one line may hold before somebody is asked whether it is meant: slips of the finger, not medicine.
struct Plausible {
    int unitsADay = 0; ///< 0: nothing is asked, here and below
    int days = 0;
    int units = 0;
};

struct DoseLimits {
    std::vector<DoseLimit> daily;
    Plausible plausible;
};

/// As they hold on one day: the list `dose_limit` and the settings `prescription.most...`.
Result<DoseLimits> doseLimitsOn(
    const catalog::Catalogue& catalogue, const settings::SettingRepository& settings, QDate day);

/// Whose doses are judged.
struct DosedPerson {
    std::optional<int> ageMonths; ///< empty: not known
    std::optional<int> weightG;
    bool isAgeEstimated = false;
};

/// What the numbers of a line say. Errors stop the line until somebody gives a reason: `dose.tooMuch` (more of an
/// ingredient in a day than the list allows, the visit's other lines counted in), `dose.unlikely`, `days.unlikely`,
/// `quantity.unlikely`. Warnings: `dose.quantity` (more or less than it needs), `dose.unchecked` (there is a limit, but
/// strength or dose cannot be read), `dose.weightUnknown`, `dose.ageUnknown`.
Issues checkDose(
    const Line& line, const DosedPerson& person, const DoseLimits& limits, const std::vector<Prescription>& ofVisit);

/// The most of an ingredient for this person in a day; empty when the list tells none.
std::optional<catalog::Amount> dailyMost(const DoseLimit& limit, const DosedPerson& person);

} // namespace tramyte::prescription
