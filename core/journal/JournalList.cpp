// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalList.h"

#include "core/storage/Database.h"

#include <algorithm>
#include <limits>

namespace tramyte::journal {

namespace {

ListedEntry fromRow(const storage::Row& row)
{
    return {row.integer(0), row.instant(1), row.id<UserId>(2), row.number(3), row.text(4), row.text(5), row.integer(6),
        row.number(7)};
}

// Each picks by the narrowest index and reads the entries themselves only for the rows that are shown. The index is
// named: without statistics the planner would take the primary key for the order's sake and walk through everything.
constexpr auto kOfThing = R"sql(
    SELECT seq, at, user_id, device, action, kind, thing, revision FROM journal INDEXED BY journal_thing
    WHERE kind = :kind AND thing = :thing AND seq BETWEEN :first AND :last
      AND (:action = '' OR action = :action) AND (:user = 0 OR user_id = :user)
    ORDER BY seq DESC LIMIT :limit)sql";
constexpr auto kOfUser = R"sql(
    SELECT seq, at, user_id, device, action, kind, thing, revision FROM journal WHERE seq IN (
        SELECT seq FROM journal INDEXED BY journal_user
        WHERE user_id = :user AND seq BETWEEN :first AND :last
          AND (:action = '' OR action = :action) AND (:kind = '' OR kind = :kind)
        ORDER BY seq DESC LIMIT :limit)
    ORDER BY seq DESC)sql";
constexpr auto kOfAction = R"sql(
    SELECT seq, at, user_id, device, action, kind, thing, revision FROM journal WHERE seq IN (
        SELECT seq FROM journal INDEXED BY journal_action
        WHERE action = :action AND seq BETWEEN :first AND :last AND (:kind = '' OR kind = :kind)
        ORDER BY seq DESC LIMIT :limit)
    ORDER BY seq DESC)sql";
constexpr auto kOfKind = R"sql(
    SELECT seq, at, user_id, device, action, kind, thing, revision FROM journal WHERE seq IN (
        SELECT seq FROM journal INDEXED BY journal_thing WHERE kind = :kind AND seq BETWEEN :first AND :last
        ORDER BY seq DESC LIMIT :limit)
    ORDER BY seq DESC)sql";
constexpr auto kOfAll = R"sql(
    SELECT seq, at, user_id, device, action, kind, thing, revision FROM journal
    WHERE seq BETWEEN :first AND :last ORDER BY seq DESC LIMIT :limit)sql";

} // namespace

const char* JournalList::statementFor(const JournalFilter& filter)
{
    if (!filter.kind.isEmpty() && filter.thing)
        return kOfThing;
    if (filter.user)
        return kOfUser;
    if (!filter.action.isEmpty())
        return kOfAction;
    return filter.kind.isEmpty() ? kOfAll : kOfKind;
}

Result<std::vector<ListedEntry>> JournalList::page(const JournalFilter& filter, qint64 beforeSeq, int limit) const
{
    qint64 first = 1;
    qint64 last = std::numeric_limits<qint64>::max();
    if (filter.from.isValid()) {
        TRY_LET(since, firstSince(startOfDay(filter.from)));
        first = since;
    }
    if (filter.to.isValid()) {
        TRY_LET(after, firstSince(startOfDay(filter.to.addDays(1))));
        last = after - 1;
    }
    if (beforeSeq > 0)
        last = std::min(last, beforeSeq - 1);
    const char* statement = statementFor(filter);
    auto query = m_db.query(statement).bind(":first", first).bind(":last", last).bind(":limit", limit);
    // a name that a statement does not have may not be bound
    if (statement == kOfThing)
        std::move(query).bind(":thing", *filter.thing);
    if (statement == kOfThing || statement == kOfUser)
        std::move(query).bind(":user", filter.user.value);
    if (statement != kOfAll && statement != kOfKind)
        std::move(query).bind(":action", filter.action);
    if (statement != kOfAll)
        std::move(query).bind(":kind", filter.kind);
    return std::move(query).all(fromRow);
}

Result<std::optional<Instant>> JournalList::lastOf(UserId user, Action action) const
{
    return m_db
        .query(R"sql(
        SELECT at FROM journal WHERE seq = (
            SELECT seq FROM journal INDEXED BY journal_user WHERE user_id = :user AND action = :action
            ORDER BY seq DESC LIMIT 1))sql")
        .bind(":user", user)
        .bind(":action", wordOf(action))
        .one([](const storage::Row& row) { return row.instant(0); });
}

Result<QStringList> JournalList::kinds() const
{
    // from one kind to the next by the index: there are a dozen kinds and perhaps a million entries
    QStringList found;
    QString last;
    while (true) {
        TRY_LET(next,
            m_db.query("SELECT kind FROM journal WHERE kind > :last ORDER BY kind LIMIT 1")
                .bind(":last", last)
                .one([](const storage::Row& row) { return row.text(0); }));
        if (!next)
            return found;
        found << *next;
        last = *next;
    }
}

Result<qint64> JournalList::firstSince(Instant at) const
{
    // entries never go back in time and have no gaps, so the days need no index of their own
    TRY_LET(last, m_db.query("SELECT max(seq) FROM journal").number());
    qint64 low = 1;
    qint64 high = last + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        TRY_LET(then,
            m_db.query("SELECT at FROM journal WHERE seq >= :seq ORDER BY seq LIMIT 1").bind(":seq", middle).number());
        if (then < at.ms)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace tramyte::journal
