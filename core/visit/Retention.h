// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/patient/Patient.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::visit {

/// Until which day the law has a person's visits kept: the years of the dated list, counted from the end of the year of
/// each visit; longer for deaths and for mental disease. Empty when there is no visit. Nothing is ever deleted by it.
/// Source: TT 33/2025/TT-BYT.
Result<std::optional<QDate>> keptUntil(
    storage::Database& db, const catalog::Catalogue& catalogue, patient::PatientId patient, QDate today);

} // namespace tramyte::visit
