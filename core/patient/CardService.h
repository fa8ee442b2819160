// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insurance/ParameterBook.h"
#include "core/journal/Ledger.h"
#include "core/patient/PatientForm.h"
#include "core/patient/PatientWriter.h"
#include "core/security/Session.h"

#include <functional>

namespace tramyte::patient {

/// What came of looking at a card, or of asking the insurer's portal about it.
struct CardLook {
    CardId card;
    QString how;               ///< scanned, typed, seen, portal
    QString result;            ///< of the portal: valid, invalid, pending; empty for the others
    QString note;              ///< in words
    std::optional<Instant> at; ///< now when not told
    PatientForm says;          ///< the fields of the card that the portal says otherwise; none: nothing changes
};

/// A look at a card that was made, with who made it.
struct MadeLook {
    CardId card;
    CardCheckNote look;
    QString user; ///< full name
};

/// How a card was kept before it was corrected or ended.
struct EarlierCard {
    Instant at;   ///< of the change
    QString user; ///< full name of who changed it
    InsuranceCard was;
};

/// The insurance cards of a person after they were entered: put right, ended, looked up. A new card is added by
/// PatientService::update.
class CardService {
public:
    CardService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, int device)
        : m_ledger(ledger), m_catalogue(catalogue), m_device(device), m_patients(ledger.db), m_writer(ledger, device),
          m_series(ledger.db), m_parameters(ledger.db, catalogue)
    {
    }

    /// Puts the fields that the form has right, empty ones included; the state before stays readable.
    /// Errors: NotFound, Validation, Permission.
    Result<Patient> correct(const security::Session& session, PatientId patient, CardId card, const PatientForm& form);
    /// The card counts no longer than `lastDay`. Errors: NotFound, Validation (no reason, a day before it begins).
    Result<Patient> end(
        const security::Session& session, PatientId patient, CardId card, QDate lastDay, const QString& reason);
    /// Notes a look at the card, or what the portal answered. Errors: NotFound, Validation.
    Result<Patient> check(const security::Session& session, PatientId patient, const CardLook& look);
    /// Every look at the person's cards, the latest first.
    Result<std::vector<MadeLook>> looks(const security::Session& session, PatientId patient) const;
    /// How the person's cards were kept before they were changed, the latest change first.
    Result<std::vector<EarlierCard>> earlier(const security::Session& session, PatientId patient) const;
    /// The form of a child with a card code that stands until the card comes: only for a child that has none and is
    /// young enough. Its form is the list's parameter `temporaryChildCard`. Error: Validation.
    Result<PatientForm> temporaryCard(const security::Session& session, const PatientForm& form);

private:
    using Change = std::function<Result<void>(Patient& patient, InsuranceCard& card)>;
    Result<Patient> change(const security::Session& session, PatientId patient, CardId card, const Change& work);

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    int m_device;
    PatientRepository m_patients;
    PatientWriter m_writer;
    storage::NumberSeries m_series;
    insurance::ParameterBook m_parameters;
};

} // namespace tramyte::patient
