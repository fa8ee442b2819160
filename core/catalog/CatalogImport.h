// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/BuiltInCatalogue.h"
#include "core/catalog/CatalogRepository.h"
#include "core/catalog/ImportCheck.h"
#include "core/journal/Ledger.h"
#include "core/security/Session.h"

namespace tramyte::catalog {

/// What a table does to one line of a list.
struct LineChange {
    enum class Kind {
        Added,
        Updated, ///< says something else from the same first day on
        Closed,  ///< ends earlier
    };
    Kind kind = Kind::Added;
    std::optional<Entry> before; ///< none when it is new
    Entry after;
};

/// `{change: added|updated|closed, code, before, after}`.
QJsonObject toJson(const LineChange& change);

struct CatalogOutcome {
    int rows = 0;
    int added = 0;   ///< new lines
    int updated = 0; ///< lines of the same code and first day that now say something else
    int closed = 0;  ///< lines that end earlier: a later line follows them, or with `replace` their code was absent
    std::vector<Refusal> refused; ///< when not empty, nothing was changed
    bool loaded = false;
    std::vector<LineChange> changes; ///< by code; only what differs
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
    /// What `import` of the same would do, and nothing is written. Error: Permission.
    Result<CatalogOutcome> preview(
        const security::Session& session, Kind kind, const sheet::Table& table, bool replace = false) const;
    /// What a new station starts with: every list that the program brings.
    Result<void> installBuiltIn(const security::Session& session, const BuiltInCatalogue& lists);
    /// Whether the station is older than a list that the program brings and needs (most doses of a day, titles).
    Result<bool> lacksNewLists() const;
    /// Gives an older station those lists; one that has lines already stays as it is.
    Result<void> installNew(const security::Session& session, const BuiltInCatalogue& lists);

    /// The state of a list or line for the journal's proof.
    static journal::StateReader stateReader(storage::Database& db);

private:
    struct Step { ///< of an import: one line to be written
        std::optional<StoredEntry> before;
        Entry after;
    };
    Result<std::vector<Step>> plan(Kind kind, std::vector<Entry> entries, bool replace) const;
    static void tell(CatalogOutcome& outcome, const std::vector<Step>& steps);
    Result<void> rewrite(const security::Session& session, const StoredEntry& before, const Entry& after);
    Result<std::vector<Kind>> newKinds() const;
    Result<void> install(
        const security::Session& session, const BuiltInCatalogue& lists, const std::vector<Kind>& kinds);
    Result<void> recordList(const security::Session& session, Kind kind, const std::optional<QJsonObject>& before);

    journal::Ledger& m_ledger;
    CatalogRepository m_entries;
};

} // namespace tramyte::catalog
