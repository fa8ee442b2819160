// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientForm.h"
#include "core/patient/PatientSearch.h"

namespace tramyte::patient {

/// Someone whom a form may mean.
struct LikePerson {
    Found found;
    QString field; ///< what both share: `citizenId`, `cardCode`, `phone`; `fullName`: name and birth
};

/// People who share a number with the form, then those of the same name and birth. Never a reason to stop: in a commune
/// many share their name, and families share a phone. `except` is the person being changed. At most `limit`.
Result<std::vector<LikePerson>> likePeople(
    storage::Database& db, const PatientForm& form, PatientId except, int limit = 5);

} // namespace tramyte::patient
