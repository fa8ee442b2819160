// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/PaperFacts.h"
#include "core/document/ReportTable.h"
#include "core/document/Templates.h"
#include "core/journal/Ledger.h"
#include "core/security/Session.h"

namespace tramyte::document {

/// The station's figures on paper; who printed them is noted.
class ReportPaperService {
public:
    /// `station`: facility code; `demo`: every page is marked as of the demo station.
    ReportPaperService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, bool demo);

    /// Fills in the station, its head and who prints; the rest of `table` is the caller's.
    /// Errors: Permission, and those of `paperOf`.
    Result<Paper> paper(const security::Session& session, ReportTable table);

private:
    journal::Ledger& m_ledger;
    PaperFacts m_facts;
    Templates m_templates;
};

} // namespace tramyte::document
