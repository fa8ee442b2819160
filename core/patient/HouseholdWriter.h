// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/catalog/Entry.h"
#include "core/journal/Ledger.h"
#include "core/patient/HouseholdRepository.h"
#include "core/patient/PatientRepository.h"
#include "core/storage/NumberSeries.h"

namespace tramyte::patient {

/// The journalled steps of which everything that happens to households is made, within somebody's transaction and with
/// somebody's permission.
class HouseholdWriter {
public:
    HouseholdWriter(journal::Ledger& ledger, int device)
        : m_ledger(ledger), m_device(device), m_households(ledger.db), m_patients(ledger.db), m_series(ledger.db)
    {
    }

    /// A new household; without a code it gets the next of the station's series.
    Result<Household> create(UserId user, Household household);
    Result<Household> write(UserId user, const Household& before, const Household& household);
    /// The household of a code, made when nobody knows it yet: it lies where its first person lives.
    Result<HouseholdId> ofCode(UserId user, const QString& code, const Patient& first);

    Result<Stay> begin(UserId user, Stay stay);
    Result<Stay> write(UserId user, const Stay& before, const Stay& stay);
    /// How a stay ended; the household is told in `toHousehold` when it was for another one.
    Result<Stay> end(UserId user, const Stay& stay, Ending ending, QDate day, const QString& toPlace = {},
        HouseholdId toHousehold = {});
    Result<Death> write(UserId user, const std::optional<Death>& before, Death death);

    /// The record of a person says where they live now: in `household`, or in none.
    Result<void> house(UserId user, PatientId patient, const Household* household);
    /// Stays follow a record that was entered, imported or changed by its form. A second head of a household is not
    /// taken. Warnings: `household.noHead`, `household.twoHeads`.
    Result<Issues> follow(UserId user, const Patient& patient, HouseholdId before, const QString& relation);
    /// `household.noHead` when somebody lives there and nobody is the head.
    Result<Issues> headless(HouseholdId household) const;

private:
    journal::Ledger& m_ledger;
    int m_device;
    HouseholdRepository m_households;
    PatientRepository m_patients;
    storage::NumberSeries m_series;
};

/// The code of a relation that was typed by code or in words ("Vợ", "con đẻ"); empty when the list of the day does not
/// know it.
Result<QString> relationCode(const catalog::Catalogue& catalogue, const QString& typed, QDate day);

} // namespace tramyte::patient
