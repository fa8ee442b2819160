// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/DraftService.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

#include <QJsonArray>

using namespace tramyte;
using namespace tramyte::security;

namespace {

Session sessionNo(qint64 user)
{
    return {{user}, "lan", "Lan", {}, {}, {Role::Reception}};
}

} // namespace

TEST_CASE("drafts come back to who typed them", "[security][draft]")
{
    TestDatabase db;
    ok((*db).execute("INSERT INTO user(id, name, full_name, entered_at) VALUES (2, 'hoa', 'Hoa', 0)"));
    DraftService drafts(db.ledger);
    const Session lan = sessionNo(1);
    const Session hoa = sessionNo(2);
    const QJsonObject typed{{"reason", "Ho, sốt"}, {"lines", QJsonArray{1, "2", QJsonValue()}}};
    ok(drafts.save(lan, "consultation", 7, typed));

    SECTION("whole, with the moment of saving")
    {
        const auto found = ok(drafts.find(lan, "consultation", 7));
        REQUIRE(found);
        CHECK(*found == Draft{"consultation", 7, typed, db.clock.now()});
        CHECK_FALSE(ok(drafts.find(lan, "consultation", 8)));
        CHECK_FALSE(ok(drafts.find(lan, "registration", 7)));
    }
    SECTION("and to nobody else")
    {
        CHECK_FALSE(ok(drafts.find(hoa, "consultation", 7)));
        CHECK(ok(drafts.list(hoa)).empty());
        ok(drafts.save(hoa, "consultation", 7, {{"reason", "Khác"}}));
        ok(drafts.discard(hoa, "consultation", 7));
        CHECK(ok(drafts.find(lan, "consultation", 7))->content == typed);
        CHECK(errorOf(drafts.find(sessionNo(0), "consultation", 7)).kind == ErrorKind::Permission);
        CHECK(errorOf(drafts.save(sessionNo(0), "consultation", 7, typed)).kind == ErrorKind::Permission);
        CHECK(errorOf(drafts.discard(sessionNo(0), "consultation", 7)).kind == ErrorKind::Permission);
        CHECK(errorOf(drafts.list(sessionNo(0))).kind == ErrorKind::Permission);
    }
    SECTION("from the disk, when the program was killed without closing anything")
    {
        const auto after = ok(storage::Database::open(db.folder() + "/station.db", testKey()));
        const auto found = ok(DraftRepository(*after).find({1}, "consultation", 7));
        REQUIRE(found);
        CHECK(found->content == typed);
    }
    SECTION("in their latest state, one for each form and thing")
    {
        db.clock.set({db.clock.now().ms + 1000});
        ok(drafts.save(lan, "consultation", 7, {{"reason", "Ho"}}));
        ok(drafts.save(lan, "registration", 0, {{"fullName", "Nguyễn Thị Mẫu"}}));
        const auto all = ok(drafts.list(lan));
        REQUIRE(all.size() == 2);
        CHECK(all[0].content == QJsonObject{{"reason", "Ho"}});
        CHECK(all[1].form == "registration");
    }
    SECTION("until they are discarded")
    {
        ok(drafts.discard(lan, "consultation", 7));
        CHECK_FALSE(ok(drafts.find(lan, "consultation", 7)));
        ok(drafts.discard(lan, "consultation", 7));
    }
    SECTION("or are older than thirty days")
    {
        constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;
        db.clock.set({db.clock.now().ms + 30 * kDayMs});
        CHECK(ok(drafts.list(lan)).size() == 1);
        db.clock.set({db.clock.now().ms + 1});
        CHECK(ok(drafts.list(lan)).empty());
        CHECK_FALSE(ok(drafts.find(lan, "consultation", 7)));
    }
    SECTION("and leave no trace in the journal")
    {
        CHECK(ok(db.journal.head()).seq == 0);
        CHECK(errorOf(drafts.save(lan, "", 7, typed)).code == "draft.form");
    }
}
