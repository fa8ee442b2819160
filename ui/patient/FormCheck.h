// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientForm.h"

#include <map>

namespace tramyte::ui {

/// What is wrong and what is odd about a form, by field.
struct FormVerdict {
    std::map<QString, QString> errors;
    std::map<QString, QString> warnings;
};

/// Judges what a form would do to `patient` (one of revision 0 is new), so that every wrong field is told at once and
/// not the first alone. The rules are those of `patient::fill`, asked for one part of the form after the other. With a
/// field: only the part in which that stands. `rules` as `patient::fill` has them.
FormVerdict checkForm(const patient::PatientForm& form, const patient::Patient& patient,
    const catalog::Catalogue& catalogue, const insurance::Parameters* rules, QDate today, const QString& ofField = {});

} // namespace tramyte::ui
