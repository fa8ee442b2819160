// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientSearch.h"
#include "ui/common/Desk.h"

namespace tramyte::ui {

/// Whom one is likely to look for before anything is typed. Nobody stands in both.
struct PeopleOfNow {
    std::vector<patient::Found> opened;   ///< whose records this user opened last, the latest first
    std::vector<patient::Found> expected; ///< with an appointment today, not come yet, by name
};

/// Empty for a user who may not see them.
PeopleOfNow peopleOfNow(const Desk& desk);

} // namespace tramyte::ui
