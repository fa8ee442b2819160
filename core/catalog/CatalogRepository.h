// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/catalog/Entry.h"

#include <QJsonObject>

namespace tramyte::storage {
class Database;
}

namespace tramyte::catalog {

using EntryId = Id<struct CatalogEntryTag>;

/// A line as the station's file holds it.
struct StoredEntry {
    EntryId id;
    Entry entry;
    int revision = 1;
};

/// The station's own lists: all SQL of the catalogue.
class CatalogRepository final : public Catalogue {
public:
    explicit CatalogRepository(storage::Database& db) : m_db(db) {}

    /// Another number after each import of a list, whoever imported: what was read before may be out of date.
    static Result<qint64> version(storage::Database& db);

    Result<std::optional<Entry>> find(Kind kind, const QString& code, QDate day) const override;
    Result<std::vector<Entry>> list(Kind kind, QDate day) const override;

    Result<std::optional<StoredEntry>> find(EntryId id) const;
    /// The line of a code that begins on that very day.
    Result<std::optional<StoredEntry>> findLine(Kind kind, const QString& code, QDate validFrom) const;
    /// Every line of a code, oldest first.
    Result<std::vector<StoredEntry>> history(Kind kind, const QString& code) const;
    /// How many lines hold on `day`.
    Result<qint64> countOpen(Kind kind, QDate day) const;
    /// Every line of a kind, whenever it holds, by code and first day.
    Result<std::vector<StoredEntry>> all(Kind kind) const;
    /// Lines that hold on `day` and have every word of `text` in code (with or without its dot), name, English name or
    /// substance; the code itself first. Nothing for a text without letters and digits.
    Result<std::vector<Entry>> search(Kind kind, const QString& text, QDate day, int limit = 50) const;
    /// The state of a line as the journal hashes it; empty when there is no such line.
    Result<std::optional<QJsonObject>> state(qint64 id) const;
    Result<void> insert(EntryId id, const Entry& entry);
    /// Writes name, end and fields of a line.
    Result<void> update(EntryId id, const Entry& entry);

private:
    storage::Database& m_db;
};

} // namespace tramyte::catalog
