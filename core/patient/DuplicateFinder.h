// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Likeness.h"

#include <functional>

namespace tramyte::patient {

/// A record in use, as it is compared with the others.
struct Candidate {
    PatientId id;
    Traits traits;
};

/// Two records that may be of one person.
struct LikePair {
    PatientId a; ///< the older of both: ids rise with time
    PatientId b;
    int score = 0;

    bool operator==(const LikePair&) const = default;
};

/// Pairs among `people` from `kPossible` on, and those that share a number, best first. Only records that agree in
/// something telling (a number, name and year, date of birth ...) are compared at all. `progress` gets people done and
/// all and may return false to stop. Error: Conflict `duplicates.stopped`.
Result<std::vector<LikePair>> findPairs(
    const std::vector<Candidate>& people, const std::function<bool(qint64 done, qint64 all)>& progress = {});

} // namespace tramyte::patient
