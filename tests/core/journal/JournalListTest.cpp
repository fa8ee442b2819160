// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalList.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

#include <list>

using namespace tramyte;
using namespace tramyte::journal;

namespace {

/// The plan of a statement, one step a line.
QStringList planOf(storage::Database& db, const char* sql)
{
    static std::list<QByteArray> kept; // a statement's text must live on
    kept.push_back(QByteArray("EXPLAIN QUERY PLAN ") + sql);
    QStringList steps;
    ok(db.query(kept.back().constData()).each([&](const storage::Row& row) { steps << row.text(3); }));
    return steps;
}

std::vector<qint64> seqsOf(const std::vector<ListedEntry>& entries)
{
    std::vector<qint64> seqs;
    for (const ListedEntry& entry : entries)
        seqs.push_back(entry.seq);
    return seqs;
}

} // namespace

TEST_CASE("a page of the journal takes an index, whatever is asked", "[journal]")
{
    TestDatabase db;
    const struct {
        JournalFilter filter;
        const char* index;
    } cases[] = {
        {{}, "INTEGER PRIMARY KEY"},
        {{QDate(2026, 1, 1), QDate(2026, 1, 2)}, "INTEGER PRIMARY KEY"},
        {{{}, {}, {7}}, "COVERING INDEX journal_user (user_id=? AND seq>? AND seq<?)"},
        {{{}, {}, {7}, "view", "visit"}, "COVERING INDEX journal_user (user_id=? AND seq>? AND seq<?)"},
        {{{}, {}, {}, "view"}, "COVERING INDEX journal_action (action=? AND seq>? AND seq<?)"},
        {{{}, {}, {}, {}, "visit"}, "COVERING INDEX journal_thing (kind=?)"},
        {{{}, {}, {7}, "view", "visit", 200}, "INDEX journal_thing (kind=? AND thing=? AND seq>? AND seq<?)"},
    };
    for (const auto& it : cases) {
        const QStringList plan = planOf(db, JournalList::statementFor(it.filter));
        INFO(plan.join('\n').toStdString());
        CHECK(plan.filter(it.index).size() == 1);
        CHECK(plan.filter("SCAN").isEmpty());
    }
}

TEST_CASE("a page of the journal holds what its filter says, newest first", "[journal]")
{
    TestDatabase db(instantOf(QDate(2026, 11, 1), QTime(7, 0)));
    std::vector<Entry> all;
    const Action actions[] = {Action::View, Action::Change, Action::Print};
    const QString kinds[] = {"patient", "visit"};
    ok((*db).transaction([&]() -> Result<void> { // one flush to the disk instead of 600
        for (int i = 0; i < 600; ++i) {
            db.clock.set({db.clock.now().ms + (i % 5 == 0 ? 0 : 3'600'000)}); // 20 days, some entries of one moment
            ok(db.journal.record({1 + i % 4}, actions[i % 3], {kinds[i / 3 % 2], 100 + i % 7, i}));
        }
        return {};
    }));
    ok(db.journal.each(0, [&](const Entry& entry) {
        all.push_back(entry);
        return true;
    }));
    const JournalList list(db);
    const QDate from = GENERATE(QDate(), QDate(2026, 11, 5), QDate(2027, 1, 1));
    const QDate to = GENERATE(QDate(), QDate(2026, 11, 9), QDate(2020, 1, 1));
    const qint64 user = GENERATE(0, 3);
    const QString action = GENERATE(as<QString>(), "", "print");
    const QString kind = GENERATE(as<QString>(), "", "visit");
    const qint64 thing = GENERATE(0, 103);
    if (thing != 0 && kind.isEmpty())
        return;
    JournalFilter filter{from, to, {user}, action, kind, {}};
    if (thing != 0)
        filter.thing = thing;

    std::vector<qint64> wanted;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const QDate day = localDay(it->at);
        if ((!from.isValid() || day >= from) && (!to.isValid() || day <= to) && (user == 0 || it->user.value == user)
            && (action.isEmpty() || it->action == action) && (kind.isEmpty() || it->kind == kind)
            && (thing == 0 || it->thing == thing))
            wanted.push_back(it->seq);
    }
    std::vector<qint64> found;
    qint64 before = 0;
    while (true) { // page by page
        const auto page = ok(list.page(filter, before, 17));
        for (const qint64 seq : seqsOf(page))
            found.push_back(seq);
        if (page.size() < 17)
            break;
        before = page.back().seq;
    }
    CHECK(found == wanted);
}

TEST_CASE("the last time of a user and the kinds of things are found", "[journal]")
{
    TestDatabase db;
    const JournalList list(db);
    CHECK(ok(list.kinds()).isEmpty());
    CHECK(ok(list.page({QDate(2026, 1, 1), QDate(2027, 1, 1)}, 0, 5)).empty());
    CHECK_FALSE(ok(list.lastOf({1}, Action::Login)));
    const Instant first = db.clock.now();
    ok(db.journal.record({1}, Action::Login, {"user", 1}));
    db.clock.set({first.ms + 1000});
    ok(db.journal.record({1}, Action::View, {"visit", 5}));
    ok(db.journal.record({2}, Action::Login, {"user", 2}));
    CHECK(ok(list.lastOf({1}, Action::Login)) == first);
    CHECK_FALSE(ok(list.lastOf({1}, Action::Print)));
    CHECK(ok(list.kinds()) == QStringList{"user", "visit"});
}
