// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientForm.h"

namespace tramyte::ui {

/// What was typed into the search box and found nobody, for a form: a name, perhaps with a birth behind it, or a phone
/// number.
patient::PatientForm formOfWords(const QString& text, QDate today);
/// The same form with province and commune as the lists of `today` tell them of the address. One of before 01/07/2025
/// is kept as the old address besides; its province is that of today, its commune is for a person to pick.
patient::PatientForm withPlace(patient::PatientForm form, const catalog::Catalogue& catalogue, QDate today);

} // namespace tramyte::ui
