// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/WorkLine.h"
#include "core/patient/PatientForm.h"

namespace tramyte::cli {

/// The fields of `register` as a form. Error: Validation `field.form`.
Result<patient::PatientForm> personForm(const WorkLine& line);
/// What each field of `register` takes, for --help.
std::string personFieldsHelp();

} // namespace tramyte::cli
