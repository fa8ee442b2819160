// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Population.h"
#include "core/visit/Visit.h"

namespace tramyte::demo {

/// Vital signs that fit age, sex, build and complaint. Whole numbers only; the medians are rough and made for the demo,
/// not a reference of growth. Blood pressure is taken from 15 years on.
visit::VitalSigns measure(const Person& person, const Complaint& complaint, QDate day, bool getsBetter, Random& random);

} // namespace tramyte::demo
