// SPDX-License-Identifier: GPL-3.0-or-later
// How households and hamlets are found without reading every one of them; what lists and books show of them is in
// HouseholdReader.cpp.
#include "core/patient/HouseholdReader.h"

#include "core/patient/NameSearch.h"
#include "core/storage/Database.h"
#include "core/storage/Reading.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace tramyte::patient {

namespace {

constexpr int kNamesTried = 100; ///< of people whose households a name may mean

/// Households to be shown, each once, and no more than wanted.
class HouseholdIds {
public:
    explicit HouseholdIds(int limit) : m_limit(static_cast<std::size_t>(limit)) {}

    bool isFull() const { return m_ids.size() >= m_limit; }
    void take(HouseholdId id)
    {
        if (id && !isFull() && m_seen.insert(id).second)
            m_ids.push_back(id);
    }
    const std::vector<HouseholdId>& ids() const { return m_ids; }

private:
    std::size_t m_limit;
    std::vector<HouseholdId> m_ids;
    std::set<HouseholdId> m_seen;
};

/// From each name straight to the next one in the index: a commune has dozens of them and thousands of households.
Result<QStringList> hamletNames(storage::Database& db)
{
    QStringList names;
    for (const char* sql : {
             R"sql(
        WITH RECURSIVE known(name) AS (
            SELECT min(hamlet) FROM household
            UNION ALL
            SELECT (SELECT min(h.hamlet) FROM household h WHERE h.hamlet > known.name) FROM known
            WHERE known.name IS NOT NULL)
        SELECT name FROM known WHERE name IS NOT NULL)sql",
             R"sql(
        WITH RECURSIVE known(name) AS (
            SELECT min(hamlet) FROM patient WHERE household_id IS NULL
            UNION ALL
            SELECT (SELECT min(p.hamlet) FROM patient p WHERE p.household_id IS NULL AND p.hamlet > known.name)
            FROM known WHERE known.name IS NOT NULL)
        SELECT name FROM known WHERE name IS NOT NULL)sql"})
        TRY(db.query(sql).each([&](const storage::Row& row) { names << row.text(0); }));
    names.removeDuplicates();
    return names;
}

/// Digits may stand anywhere in the number of a household, everything else is looked for at its beginning first.
Result<void> takeCodes(storage::Database& db, const QString& text, int limit, HouseholdIds& ids)
{
    const auto take = [&](const storage::Row& row) { ids.take(row.id<HouseholdId>(0)); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (std::ranges::all_of(text, isDigit)) // no letter case to think of
        return db
            .query("SELECT id FROM household WHERE instr(code, :text) > 0 ORDER BY length(code), code LIMIT :limit")
            .bind(":text", text)
            .bind(":limit", limit)
            .each(take);
    TRY(db.query(R"sql(
        SELECT id FROM household WHERE code COLLATE NOCASE >= :from AND code COLLATE NOCASE < :to
        ORDER BY code COLLATE NOCASE LIMIT :limit)sql")
            .bind(":from", text)
            .bind(":to", QString(text + QChar(0xffff)))
            .bind(":limit", limit)
            .each(take));
    if (!ids.ids().empty() || std::ranges::none_of(text, isDigit))
        return {};
    return db
        .query(R"sql(
        SELECT id FROM household WHERE instr(upper(code), upper(:text)) > 0
        ORDER BY length(code), code LIMIT :limit)sql")
        .bind(":text", text)
        .bind(":limit", limit)
        .each(take);
}

/// Households in which somebody lives whom the text names: those of heads before those of the others.
Result<void> takePeoples(storage::Database& db, const QString& text, HouseholdIds& ids)
{
    TRY_LET(people, NameSearch(db, readSearchText(text), kNamesTried).run());
    std::vector<HouseholdId> others;
    for (const PatientId person : people)
        TRY(db.query("SELECT household_id, relation FROM stay WHERE patient_id = :id AND ending IS NULL")
                .bind(":id", person)
                .each([&](const storage::Row& row) {
                    if (row.text(1) == relation::kHead)
                        ids.take(row.id<HouseholdId>(0));
                    else
                        others.push_back(row.id<HouseholdId>(0));
                }));
    for (const HouseholdId id : others)
        ids.take(id);
    return {};
}

Result<void> takeHamlets(storage::Database& db, const QString& text, int limit, HouseholdIds& ids)
{
    const QString folded = text::fold(text);
    if (folded.isEmpty())
        return {};
    TRY_LET(names, hamletNames(db));
    std::map<QString, QStringList> fitting; // spellings of one hamlet stand together
    for (const QString& name : names)
        if (const QString known = text::fold(name); (u' ' + known).contains(u' ' + folded))
            fitting[known] << name;
    for (const auto& [known, spellings] : fitting)
        for (const QString& name : spellings) {
            if (ids.isFull())
                return {};
            TRY(db.query("SELECT id FROM household WHERE hamlet = :hamlet ORDER BY code LIMIT :limit")
                    .bind(":hamlet", name)
                    .bind(":limit", limit)
                    .each([&](const storage::Row& row) { ids.take(row.id<HouseholdId>(0)); }));
        }
    return {};
}

} // namespace

Result<QStringList> HouseholdReader::spellings(const QString& hamlet) const
{
    const QString wanted = text::fold(hamlet);
    TRY_LET(names, hamletNames(m_db));
    QStringList found{hamlet};
    for (const QString& name : names)
        if (name != hamlet && text::fold(name) == wanted)
            found << name;
    found.sort();
    return found;
}

Result<std::vector<HamletLine>> HouseholdReader::hamlets() const
{
    std::map<QString, HamletLine> found; // by what tells hamlets apart
    TRY(m_db.query("SELECT hamlet, count(*) FROM household GROUP BY hamlet").each([&](const storage::Row& row) {
        HamletLine& line = found[text::fold(row.text(0))];
        if (line.hamlet.isEmpty())
            line.hamlet = row.text(0);
        line.households += row.number(1);
    }));
    TRY(m_db.query("SELECT DISTINCT hamlet FROM care_assignment WHERE hamlet <> ''").each([&](const storage::Row& row) {
        HamletLine& line = found[text::fold(row.text(0))];
        if (line.hamlet.isEmpty())
            line.hamlet = row.text(0);
    }));
    std::vector<HamletLine> lines;
    for (auto& [key, line] : found)
        lines.push_back(std::move(line));
    return lines;
}

Result<std::vector<HouseholdLine>> HouseholdReader::search(const QString& typed, int limit, QDate day) const
{
    const QString text = text::tidyLine(typed);
    if (text.isEmpty())
        return std::vector<HouseholdLine>();
    TRY_LET(reading, storage::Reading::begin(m_db));
    HouseholdIds ids(limit);
    TRY(takeCodes(m_db, text, limit, ids));
    if (!ids.isFull())
        TRY(takePeoples(m_db, text, ids));
    if (!ids.isFull())
        TRY(takeHamlets(m_db, text, limit, ids));
    std::vector<HouseholdLine> lines;
    for (const HouseholdId id : ids.ids()) {
        TRY_LET(line, this->line(id, day));
        if (line)
            lines.push_back(std::move(*line));
    }
    return lines;
}

} // namespace tramyte::patient
