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

QJsonObject toJson(const LineChange& change)
{
    const QString word = change.kind == LineChange::Kind::Added ? QStringLiteral("added")
        : change.kind == LineChange::Kind::Updated              ? QStringLiteral("updated")
                                                                : QStringLiteral("closed");
    return {{QStringLiteral("change"), word}, {QStringLiteral("code"), change.after.code},
        {QStringLiteral("before"), change.before ? QJsonValue(toJson(*change.before)) : QJsonValue()},
        {QStringLiteral("after"), toJson(change.after)}};
}

journal::StateReader CatalogImport::stateReader(storage::Database& db)
{
    return [&db](qint64 id) -> Result<std::optional<QJsonObject>> {
        if (id < kMostKinds)
            return stateOfList(db, static_cast<Kind>(id));
        return CatalogRepository(db).state(id);
    };
}

Result<CatalogOutcome> CatalogImport::preview(
    const security::Session& session, Kind kind, const sheet::Table& table, bool replace) const
{
    TRY(session.require(security::Permission::EditCatalog));
    CheckedTable checked = checkTable(kind, table);
    CatalogOutcome outcome;
    outcome.rows = checked.rows;
    outcome.refused = std::move(checked.refused);
    if (!outcome.refused.empty())
        return outcome;
    TRY_LET(steps, plan(kind, std::move(checked.entries), replace));
    tell(outcome, steps);
    return outcome;
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
        TRY_LET(steps, plan(kind, std::move(checked.entries), replace));
        for (const Step& step : steps) {
            if (step.before)
                TRY(rewrite(session, *step.before, step.after));
            else
                TRY(m_entries.insert(m_ledger.ids.next<EntryId>(), step.after));
        }
        tell(outcome, steps);
        return recordList(session, kind, before);
    });
    TRY(done);
    outcome.loaded = true;
    if (!outcome.changes.empty())
        m_ledger.changes.announce(Topic::Catalog);
    return outcome;
}

/// What is to be written, by code and first day.
Result<std::vector<CatalogImport::Step>> CatalogImport::plan(Kind kind, std::vector<Entry> entries, bool replace) const
{
    std::map<QString, std::vector<Entry>> given;
    for (Entry& entry : entries)
        given[entry.code].push_back(std::move(entry));
    TRY_LET(lines, m_entries.all(kind));
    auto known = byCode(std::move(lines));
    for (const auto& [code, rows] : given)
        known[code]; // a new code has no line yet
    std::vector<Step> steps;
    for (const auto& [code, stored] : known) {
        const auto rows = given.find(code);
        if (rows == given.end() && !replace)
            continue;
        const Timeline timeline = rows != given.end() ? merged(timelineOf(stored), rows->second)
                                                      : ended(timelineOf(stored), m_ledger.clock.today().addDays(-1));
        for (const auto& [from, line] : timeline) {
            const auto before = stored.find(from);
            if (before == stored.end())
                steps.push_back({std::nullopt, line});
            else if (before->second.entry != line)
                steps.push_back({before->second, line});
        }
    }
    return steps;
}

void CatalogImport::tell(CatalogOutcome& outcome, const std::vector<Step>& steps)
{
    for (const Step& step : steps) {
        LineChange change{LineChange::Kind::Added, std::nullopt, step.after};
        if (step.before) {
            change.before = step.before->entry;
            Entry onlyEnded = step.before->entry;
            onlyEnded.validTo = step.after.validTo;
            change.kind = onlyEnded == step.after ? LineChange::Kind::Closed : LineChange::Kind::Updated;
        }
        ++(change.kind == LineChange::Kind::Added          ? outcome.added
                : change.kind == LineChange::Kind::Updated ? outcome.updated
                                                           : outcome.closed);
        outcome.changes.push_back(std::move(change));
    }
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
    return install(session, lists, allKinds());
}

Result<std::vector<Kind>> CatalogImport::newKinds() const
{
    std::vector<Kind> lacking;
    for (const Kind kind : {Kind::DoseLimit, Kind::ProfessionalTitle}) { // came after the first edition
        TRY_LET(lines, m_entries.all(kind));
        if (lines.empty())
            lacking.push_back(kind);
    }
    return lacking;
}

Result<bool> CatalogImport::lacksNewLists() const
{
    TRY_LET(lacking, newKinds());
    return !lacking.empty();
}

Result<void> CatalogImport::installNew(const security::Session& session, const BuiltInCatalogue& lists)
{
    TRY(session.require(security::Permission::EditCatalog));
    TRY_LET(lacking, newKinds());
    return install(session, lists, lacking);
}

Result<void> CatalogImport::install(
    const security::Session& session, const BuiltInCatalogue& lists, const std::vector<Kind>& kinds)
{
    return m_ledger.db.transaction([&]() -> Result<void> {
        for (const Kind kind : kinds) {
            for (const Entry& entry : lists.all(kind))
                TRY(m_entries.insert(m_ledger.ids.next<EntryId>(), entry));
            TRY(recordList(session, kind, std::nullopt));
        }
        return {};
    });
}

} // namespace tramyte::catalog
