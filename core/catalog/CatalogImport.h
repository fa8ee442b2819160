// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/BuiltInCatalogue.h"
#include "core/catalog/CatalogRepository.h"
#include "core/catalog/ImportCheck.h"
#include "core/journal/Ledger.h"
#include "core/security/Session.h"

namespace tramyte::catalog {

struct CatalogOutcome {
    int rows = 0;
    int added = 0;   ///< new lines
    int updated = 0; ///< lines of the same code and first day that now say something else
    int closed = 0;  ///< lines that end earlier: a later line follows them, or with `replace` their code was absent
    std::vector<Refusal> refused; ///< when not empty, nothing was changed
    bool loaded = false;
};

/// Brings a list into the station: all of it or none of it.
///
/// The journal's thing `catalog` is the list of a kind as a whole (its id is the number of the kind; the state is the
/// count of its lines and a hash over them) and each line that was written anew (its id is the line's), so that what a
/// line said before stays readable.
class CatalogImport final {
public:
    explicit CatalogImport(journal::Ledger& ledger) : m_ledger(ledger), m_entries(ledger.db) {}

    /// Merges a table in one transaction. A new first day closes the line before; the same code and first day is
    /// written anew; what was ordered keeps its price. With `replace` codes that the table does not have end on the day
    /// before today. A row without a first day also takes the place of the dated lines that the program brought for its
    /// code as a start (field `starter`). Error: Permission.
    Result<CatalogOutcome> import(
        const security::Session& session, Kind kind, const sheet::Table& table, bool replace = false);
    /// What a new station starts with: every list that the program brings.
    Result<void> installBuiltIn(const security::Session& session, const BuiltInCatalogue& lists);

    /// The state of a list or line for the journal's proof.
    static journal::StateReader stateReader(storage::Database& db);

private:
    Result<void> merge(
        const security::Session& session, Kind kind, std::vector<Entry> entries, bool replace, CatalogOutcome& outcome);
    Result<void> rewrite(const security::Session& session, const StoredEntry& before, const Entry& after);
    Result<void> recordList(const security::Session& session, Kind kind, const std::optional<QJsonObject>& before);

    journal::Ledger& m_ledger;
    CatalogRepository m_entries;
};

} // namespace tramyte::catalog
