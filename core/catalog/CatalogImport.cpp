// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogImport.h"

#include "core/catalog/EntryJson.h"
#include "core/catalog/Timeline.h"
#include "core/storage/Database.h"

#include <QCryptographicHash>

namespace tramyte::catalog {

namespace {

constexpr qint64 kMostKinds = 1000; // ids of lines are far above
const QString kThing = QStringLiteral("catalog");

using StoredByDay = std::map<QDate, StoredEntry>;

std::map<QString, StoredByDay> byCode(std::vector<StoredEntry> lines)
{
    std::map<QString, StoredByDay> codes;
    for (StoredEntry& line : lines)
        codes[line.entry.code].emplace(line.entry.validFrom, std::move(line));
    return codes;
}

Timeline timelineOf(const StoredByDay& lines)
{
    Timeline timeline;
    for (const auto& [from, line] : lines)
        timeline.emplace(from, line.entry);
    return timeline;
}

/// Count of the lines of a kind and a hash over them; empty when there are none.
Result<std::optional<QJsonObject>> stateOfList(storage::Database& db, Kind kind)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 lines = 0;
    const auto read = db.query(R"sql(
        SELECT code, name, valid_from, valid_to, fields FROM catalog_entry WHERE kind = :kind
        ORDER BY code, valid_from)sql")
                          .bind(":kind", wordOf(kind))
                          .each([&](const storage::Row& row) {
                              for (int column = 0; column < 5; ++column) {
                                  hash.addData(row.bytes(column));
                                  hash.addData(QByteArrayView("\0", 1));
                              }
                              ++lines;
                          });
    TRY(read);
    if (lines == 0)
        return std::nullopt;
    return QJsonObject{{QStringLiteral("kind"), wordOf(kind)}, {QStringLiteral("lines"), lines},
        {QStringLiteral("sha256"), QString::fromLatin1(hash.result().toHex())}};
}

} // namespace

journal::StateReader CatalogImport::stateReader(storage::Database& db)
{
    return [&db](qint64 id) -> Result<std::optional<QJsonObject>> {
        if (id < kMostKinds)
            return stateOfList(db, static_cast<Kind>(id));
        return CatalogRepository(db).state(id);
    };
}

Result<CatalogOutcome> CatalogImport::import(
    const security::Session& session, Kind kind, const sheet::Table& table, bool replace)
{
    TRY(session.require(security::Permission::EditCatalog));
    CheckedTable checked = checkTable(kind, table);
    CatalogOutcome outcome;
    outcome.rows = checked.rows;
    outcome.refused = std::move(checked.refused);
    if (!outcome.refused.empty())
        return outcome;
    const auto done = m_ledger.db.transaction([&]() -> Result<void> {
        TRY_LET(before, stateOfList(m_ledger.db, kind));
        TRY(merge(session, kind, std::move(checked.entries), replace, outcome));
        return recordList(session, kind, before);
    });
    TRY(done);
    outcome.loaded = true;
    if (outcome.added + outcome.updated + outcome.closed > 0)
        m_ledger.changes.announce(Topic::Catalog);
    return outcome;
}

Result<void> CatalogImport::merge(
    const security::Session& session, Kind kind, std::vector<Entry> entries, bool replace, CatalogOutcome& outcome)
{
    std::map<QString, std::vector<Entry>> given;
    for (Entry& entry : entries)
        given[entry.code].push_back(std::move(entry));
    TRY_LET(lines, m_entries.all(kind));
    auto known = byCode(std::move(lines));
    for (const auto& [code, rows] : given)
        known[code]; // a new code has no line yet
    for (const auto& [code, stored] : known) {
        const auto rows = given.find(code);
        if (rows == given.end() && !replace)
            continue;
        const Timeline timeline = rows != given.end() ? merged(timelineOf(stored), rows->second)
                                                      : ended(timelineOf(stored), m_ledger.clock.today().addDays(-1));
        for (const auto& [from, line] : timeline) {
            const auto before = stored.find(from);
            if (before == stored.end()) {
                TRY(m_entries.insert(m_ledger.ids.next<EntryId>(), line));
                ++outcome.added;
            } else if (before->second.entry != line) {
                TRY(rewrite(session, before->second, line));
                Entry onlyEnded = before->second.entry;
                onlyEnded.validTo = line.validTo;
                ++(onlyEnded == line ? outcome.closed : outcome.updated);
            }
        }
    }
    return {};
}

Result<void> CatalogImport::rewrite(const security::Session& session, const StoredEntry& before, const Entry& after)
{
    TRY(m_entries.update(before.id, after));
    TRY_LET(state, m_entries.state(before.id.value));
    TRY(m_ledger.journal.record(session.user, journal::Action::Import,
        {kThing, before.id.value, before.revision + 1, toJson(before.entry), std::move(state)}));
    return {};
}

Result<void> CatalogImport::recordList(
    const security::Session& session, Kind kind, const std::optional<QJsonObject>& before)
{
    TRY_LET(after, stateOfList(m_ledger.db, kind));
    if (after == before)
        return {};
    TRY(m_ledger.journal.record(
        session.user, journal::Action::Import, {kThing, static_cast<qint64>(kind), 1, before, after}));
    return {};
}

Result<void> CatalogImport::installBuiltIn(const security::Session& session, const BuiltInCatalogue& lists)
{
    TRY(session.require(security::Permission::EditCatalog));
    return m_ledger.db.transaction([&]() -> Result<void> {
        for (const Kind kind : allKinds()) {
            for (const Entry& entry : lists.all(kind))
                TRY(m_entries.insert(m_ledger.ids.next<EntryId>(), entry));
            TRY(recordList(session, kind, std::nullopt));
        }
        return {};
    });
}

} // namespace tramyte::catalog
