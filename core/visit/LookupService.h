// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/journal/Ledger.h"
#include "core/patient/Patient.h"
#include "core/security/Session.h"
#include "core/visit/Visit.h"

namespace tramyte::visit {

/// A card that is to be looked up at the insurer's portal when there is a line.
struct CardLookup {
    patient::PatientId patient;
    QString patientCode;
    QString fullName;
    std::optional<PartialDate> birth; ///< the portal asks for name and birth besides a number
    QString citizenId;
    patient::CardId card;
    QString cardCode;
    QDate validTo;
    VisitId visit;          ///< the last that used it; none: it was asked for by hand
    Instant since;          ///< when it was used, or asked for
    bool isPending = false; ///< asked for by hand: the portal did not answer
};

/// Which cards are still to be looked up. What the portal says is entered by CardService::check.
/// Source: insurance rules 7.2: when the portal fails the patient is admitted all the same and the look-up is made up.
class LookupService {
public:
    LookupService(journal::Ledger& ledger, const catalog::Catalogue& catalogue)
        : m_ledger(ledger), m_catalogue(catalogue)
    {
    }

    /// Cards of visits of the last days (parameter `cardLookupDays`) about which the portal has said nothing since, and
    /// those asked for by hand; the longest waiting first.
    Result<std::vector<CardLookup>> list(const security::Session& session, int limit = 500) const;

    static Result<int> count(storage::Database& db, const catalog::Catalogue& catalogue, QDate today);

private:
    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
};

} // namespace tramyte::visit
