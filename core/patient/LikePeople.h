// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Likeness.h"
#include "core/patient/PatientSearch.h"

namespace tramyte::patient {

/// Someone whom a form may mean.
struct LikePerson {
    Found found;
    Likeness likeness;
};

/// What the station knows of two names, of which `unsaved` are not counted yet.
Result<NameFacts> nameFacts(storage::Database& db, const QString& one, const QString& other, int unsaved = 0);

/// People whom a form may mean, the likeliest first: who shares a number or the phone with it, who has the same name
/// and may have the same birth, and who is near enough in both. Never a reason to stop: in a commune many share their
/// name, and families share a phone. `except` is the person being changed. At most `limit`.
Result<std::vector<LikePerson>> likePeople(
    storage::Database& db, const PatientForm& form, PatientId except, int limit = 5);

} // namespace tramyte::patient
