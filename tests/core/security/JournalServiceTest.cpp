// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/JournalService.h"

#include "core/security/UserRepository.h"
#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

#include <QJsonDocument>

using namespace tramyte;
using namespace tramyte::security;
using journal::Action;

namespace {

/// A journal about one patient, told by states in memory.
struct Office {
    TestDatabase db;
    std::optional<QJsonObject> patient = QJsonObject{{"fullName", "Nguyễn Thị Hồng"}, {"phone", "0900000001"}};
    JournalService journal{db.ledger,
        {{"patient", [this](qint64) -> Result<std::optional<QJsonObject>> { return patient; }},
            {"key", [](qint64) -> Result<std::optional<QJsonObject>> { return std::nullopt; }}}};
    Session head{{1}, "lan", "Lan", {}, {}, {Role::Head}};
    Session administrator{{1}, "lan", "Lan", {}, {}, {Role::Administrator}};

    Office()
    {
        ok(db.journal.record({1}, Action::Login, {"user", 1}));
        ok(db.journal.record({1}, Action::Create, {"patient", 100, 1, std::nullopt, patient}));
        change("0900000002");
        ok(db.journal.record({9}, Action::View, {"patient", 100, 2}));
    }
    void change(const QString& phone)
    {
        const auto before = patient;
        (*patient)["phone"] = phone;
        ok(db.journal.record({1}, Action::Change, {"patient", 100, 2, before, patient}));
    }
};

} // namespace

TEST_CASE("the journal is shown with who did it and without what was done", "[security][journal]")
{
    Office office;
    const JournalPage page = ok(office.journal.list(office.administrator, {}));
    REQUIRE(page.rows.size() == 4);
    CHECK_FALSE(page.more);
    CHECK(page.rows[0].entry.action == "view");
    CHECK(page.rows[0].doer.fullName.isEmpty()); // nobody of that id is known
    CHECK(page.rows[1].entry.kind == "patient");
    CHECK(page.rows[1].entry.thing == 100);
    CHECK(page.rows[1].doer.name == "lan");
    CHECK(page.rows[1].doer.fullName == "Lan");
    for (const JournalRow& row : page.rows)
        CHECK_FALSE(QJsonDocument(toJson(row)).toJson().contains(QString("Hồng").toUtf8()));

    journal::JournalFilter looked;
    looked.kind = "patient";
    looked.thing = 100;
    looked.action = "view";
    CHECK(ok(office.journal.list(office.head, looked)).rows.size() == 1); // who looked at this record
}

TEST_CASE("the journal comes page by page", "[security][journal]")
{
    Office office;
    for (int i = 0; i < 120; ++i)
        ok(office.db.journal.record({1}, Action::View, {"visit", i}));
    const JournalPage first = ok(office.journal.list(office.head, {}));
    CHECK(first.rows.size() == 50);
    CHECK(first.more);
    const JournalPage second = ok(office.journal.list(office.head, {}, first.rows.back().entry.seq));
    CHECK(second.rows.front().entry.seq == first.rows.back().entry.seq - 1);
    const JournalPage last = ok(office.journal.list(office.head, {}, second.rows.back().entry.seq));
    CHECK(last.rows.size() == 24);
    CHECK_FALSE(last.more);
    CHECK(ok(office.journal.list(office.head, {}, 0, 124)).more == false);
    CHECK(ok(office.journal.people(office.head)).size() == 1);
    CHECK(ok(office.journal.kinds(office.head)) == QStringList{"patient", "user", "visit"});
}

TEST_CASE("what a record said before stays readable, and looking at it is entered", "[security][journal]")
{
    Office office;
    const auto states = ok(office.journal.statesOf(office.head, "patient", 100));
    REQUIRE(states.size() == 2);
    CHECK(states[0].action == "create");
    CHECK(states[0].state->value("phone") == "0900000001");
    CHECK(states[1].state->value("phone") == "0900000002");
    CHECK(states[1].doer.name == "lan");
    CHECK(states[0].holds);
    CHECK(states[1].holds);
    const auto entries = ok(office.db.journal.of("patient", 100));
    CHECK(entries.back().action == "view");
    CHECK(entries.back().user == office.head.user);

    SECTION("a state that is not the one of the journal says so")
    {
        (*office.patient)["phone"] = "0999999999";
        const auto changed = ok(office.journal.statesOf(office.head, "patient", 100));
        CHECK(changed[0].holds);
        CHECK_FALSE(changed[1].holds);
    }
    SECTION("an administrator sees no patient's record, a clinician does")
    {
        CHECK(errorOf(office.journal.statesOf(office.administrator, "patient", 100)).code == "permission.denied");
        CHECK(errorOf(office.journal.statesOf(office.administrator, "anything", 100)).code == "permission.denied");
        const Session clinician{{1}, "lan", "Lan", {}, {}, {Role::Clinician}};
        CHECK(ok(office.journal.statesOf(clinician, "patient", 100)).size() == 2);
        CHECK(errorOf(office.journal.list(clinician, {})).code == "permission.denied");
    }
    SECTION("a key has changes and no state; nothing is entered for looking at them")
    {
        ok(office.db.journal.record({1}, Action::Change, {"key", 1}));
        const qint64 seq = ok(office.db.journal.head()).seq;
        const auto key = ok(office.journal.statesOf(office.administrator, "key", 1));
        REQUIRE(key.size() == 1);
        CHECK_FALSE(key[0].state);
        CHECK(key[0].holds);
        CHECK(ok(office.db.journal.head()).seq == seq);
    }
}

TEST_CASE("the journal's proof asks for its right and finds what is wrong", "[security][journal]")
{
    Office office;
    const Session clinician{{1}, "lan", "Lan", {}, {}, {Role::Clinician}};
    CHECK(errorOf(office.journal.verify(clinician)).code == "permission.denied");
    CHECK(ok(office.journal.verify(office.administrator)).entries == 4);
    office.patient.reset();
    CHECK(errorOf(office.journal.verify(office.administrator)).kind == ErrorKind::Damaged);
}

TEST_CASE("actions and kinds have words", "[security][journal]")
{
    CHECK(sayAction("login") == "Logged in");
    CHECK(sayKind("patient") == "Patient");
    CHECK(sayKind("somethingNew") == "somethingNew");
}
