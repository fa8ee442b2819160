// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"
#include "core/patient/HouseholdRepository.h"
#include "core/patient/PatientRepository.h"

namespace tramyte {

/// How the journal's proof finds people and where they live, for tests without the program's own services.
inline journal::StateReaders peopleReaders(storage::Database& file)
{
    const auto reader = [](auto find) {
        return [find](qint64 id) -> Result<std::optional<QJsonObject>> {
            TRY_LET(found, find(id));
            return found ? std::optional(toJson(*found)) : std::nullopt;
        };
    };
    return {{"patient", reader([&](qint64 id) { return patient::PatientRepository(file).find({id}); })},
        {"household", reader([&](qint64 id) { return patient::HouseholdRepository(file).find({id}); })},
        {"stay", reader([&](qint64 id) { return patient::HouseholdRepository(file).findStay({id}); })},
        {"death", reader([&](qint64 id) { return patient::HouseholdRepository(file).findDeath({id}); })}};
}

} // namespace tramyte
