// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientForm.h"
#include "core/patient/ScannedText.h"

namespace tramyte::patient {

/// What a scan puts into the registration form: only the fields that were read. Empty for payment codes, visit slips
/// and what was not recognised.
PatientForm formOf(const ScannedText& scanned);

} // namespace tramyte::patient
