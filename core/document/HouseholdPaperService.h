// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/HouseholdPapers.h"
#include "core/document/PaperFacts.h"
#include "core/document/Templates.h"
#include "core/journal/Ledger.h"
#include "core/patient/AssignmentService.h"
#include "core/security/Session.h"

namespace tramyte::document {

/// The household book and the list of a hamlet on paper; who printed them is noted.
class HouseholdPaperService {
public:
    /// `station`: facility code; `demo`: every page is marked as of the demo station.
    HouseholdPaperService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, bool demo);

    /// Errors: NotFound, Permission, and those of `paperOf`.
    Result<Paper> book(const security::Session& session, patient::HouseholdId household);
    Result<Paper> hamletList(const security::Session& session, const QString& hamlet);

private:
    /// What both papers say of the station and of who prints.
    template <class Sheet>
    Result<void> fillFrame(const security::Session& session, Sheet& sheet) const;
    Result<Paper> note(const security::Session& session, qint64 household, Result<Paper> paper);

    journal::Ledger& m_ledger;
    PaperFacts m_facts;
    Templates m_templates;
    patient::HouseholdReader m_reader;
    patient::AssignmentService m_assignments;
};

} // namespace tramyte::document
