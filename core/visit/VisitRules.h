// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/base/Result.h"
#include "core/catalog/Diagnosis.h"
#include "core/visit/Visit.h"

namespace tramyte::visit {

/// The values that cannot be a living person's: errors `vitals.impossible`, one for each field, naming its range.
Issues impossibleVitals(const VitalSigns& signs);
/// All of those as one error about the first of them.
Result<void> checkVitals(const VitalSigns& signs);

/// Whether these diagnoses may stand together for this patient; the first is the main one.
/// Errors: Validation: no main, more than 12 others, the same code twice, a code that may not be main, that needs more
/// characters, that is for the other sex or only a cause of death.
/// Source: TT 06/2026/TT-BYT columns 24 to 29; QĐ 4750/QĐ-BYT (at most 12 comorbidities).
Result<Issues> checkDiagnoses(const std::vector<catalog::Diagnosis>& diagnoses, Sex sex);

/// What a diagnosis is called as a field: `main`, then `others.0`, `others.1` ...
QString diagnosisField(std::size_t position);

/// The code as the list has it: capitals, the dot after the third character, no dagger or asterisk.
QString normalisedDiagnosisCode(const QString& typed);

/// Whether a service's moments follow each other inside the visit: arrival <= order <= done <= result (<= end).
Result<void> checkMoments(const Visit& visit, const ServiceOrder& order);

} // namespace tramyte::visit
