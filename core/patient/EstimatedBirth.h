// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::patient {

/// Whether the year of birth is only somebody's guess: of a person whom nobody can name yet. The mark goes with the
/// temporary number, once the person is known.
inline bool isBirthEstimated(const Patient& patient)
{
    return patient.birth && patient.birth->month() == 0 && openTemporary(patient);
}

} // namespace tramyte::patient
