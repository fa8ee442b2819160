// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

using namespace tramyte;
using namespace tramyte::journal;

TEST_CASE("the journal proves what happened", "[journal]")
{
    TestDatabase db;
    std::optional<QJsonObject> state = QJsonObject{{"name", "a"}};
    const StateReaders readers = {{"thing", [&](qint64) -> Result<std::optional<QJsonObject>> { return state; }}};
    ok(db.journal.record({1}, Action::Create, {"thing", 5, 1, std::nullopt, state}));
    const auto before = state;
    state = QJsonObject{{"name", "b"}};
    ok(db.journal.record({1}, Action::Change, {"thing", 5, 2, before, state}));
    ok(db.journal.record({1}, Action::View, {"thing", 5, 2}));

    SECTION("and holds when nobody touched it")
    {
        const Proof proof = ok(db.journal.verify(readers));
        CHECK(proof.entries == 3);
        CHECK(proof.things == 1);
        CHECK(proof.head.hash == ok(db.journal.head()).hash);
    }
    SECTION("and keeps the earlier state")
    {
        const auto entries = ok(db.journal.of("thing", 5));
        REQUIRE(entries.size() == 3);
        CHECK(previousState(entries[1]) == before);
        CHECK(isReading(entries[2]));
    }
    SECTION("a changed thing is found")
    {
        state = QJsonObject{{"name", "c"}};
        CHECK(errorOf(db.journal.verify(readers)).kind == ErrorKind::Damaged);
    }
    SECTION("a vanished thing is found")
    {
        state.reset();
        CHECK(errorOf(db.journal.verify(readers)).kind == ErrorKind::Damaged);
    }
    SECTION("every changed column of an entry is found")
    {
        const char* change = GENERATE("at = at + 1", "user_id = 2", "device = 3", "epoch = 'x'", "action = 'view'",
            "kind = 'other'", "thing = 6", "revision = 9", "before_hash = x'00'", "after_hash = x'00'",
            "previous_state = x'00'", "previous_hash = x'00'", "hash = x'00'");
        const QByteArray sql = QByteArray("UPDATE journal SET ") + change + " WHERE seq = 2";
        ok((*db).execute(sql));
        CHECK(errorOf(db.journal.verify(readers)).kind == ErrorKind::Damaged);
    }
    SECTION("a removed entry is found")
    {
        ok((*db).execute("DELETE FROM journal WHERE seq = 2"));
        CHECK(errorOf(db.journal.verify(readers)).kind == ErrorKind::Damaged);
    }
    SECTION("a clock set back leaves the entries in order")
    {
        db.clock.set(startOfDay(QDate(2020, 5, 1)));
        ok(db.journal.record({1}, Action::View, {"thing", 5, 2}));
        const auto entries = ok(db.journal.of("thing", 5));
        CHECK(entries.back().at >= entries.front().at);
    }
    SECTION("the check can be stopped")
    {
        int calls = 0;
        for (int i = 0; i < 1000; ++i)
            ok(db.journal.record({1}, Action::View, {"thing", 5, 2}));
        CHECK(
            errorOf(db.journal.verify(readers, [&](qint64, qint64) { return ++calls < 1; })).code == "journal.stopped");
    }
}
