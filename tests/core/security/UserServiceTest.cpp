// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/UserService.h"

#include "core/base/SafeFile.h"
#include "core/crypto/Passphrase.h"
#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

using namespace tramyte;
using namespace tramyte::security;

namespace {

constexpr crypto::DerivationCost kCheap{crypto::kLeastMemoryKiB, 1};
const QString kPhrase = QStringLiteral("một câu dễ nhớ lắm");

/// A station with the administrator `lan` (user 1) and the clinician `minh`.
struct Office {
    TestDatabase db;
    KeyRing keys;
    UserService users{db.ledger, keys, [](const QString& typed) -> Result<QString> {
                          if (typed == u"y s")
                              return failField("title", "user.title", "Choose a title of the list.");
                          return typed.trimmed();
                      }};
    Session lan{{1}, "lan", "Lan", {}, {}, {Role::Administrator}};

    Office() : keys(makeKeys())
    {
        ok(keys.file.save(keys.path));
        ok((*db).execute("INSERT INTO user_role(user_id, role) VALUES (1, 'administrator')"));
        ok(users.add(lan, {"minh", "Lê Minh", "y sĩ", "0001", {Role::Clinician}, "a long enough phrase"}));
    }

    KeyRing makeKeys()
    {
        auto created = ok(crypto::KeyFile::create("01234", "lan", crypto::passphraseBytes(kPhrase), kCheap));
        return {std::move(created.file), std::move(created.databaseKey), db.folder() + "/station.keys", kCheap};
    }
    KnownUser known(const QString& name)
    {
        for (const KnownUser& it : ok(users.list(lan)))
            if (it.user.name == name)
                return it;
        FAIL("no such user");
        return {};
    }
    qint64 entries() { return ok(db.journal.head()).seq; }
    bool opens(const QString& name, const QString& phrase)
    {
        return ok(crypto::KeyFile::load(keys.path)).unlock(name, crypto::passphraseBytes(phrase)).has_value();
    }
    UserChange change(const QString& name)
    {
        UserChange it;
        it.name = name;
        return it;
    }
};

} // namespace

TEST_CASE("changing a user writes what is given and leaves the rest", "[security][users]")
{
    Office office;
    const User before = office.known("minh").user;
    UserChange change = office.change("MINH");
    change.fullName = "  Lê  Văn Minh ";
    change.roles = std::set{Role::Clinician, Role::Pharmacist};
    change.revision = before.revision;
    const User after = ok(office.users.update(office.lan, change));
    CHECK(after.fullName == "Lê Văn Minh");
    CHECK(after.title == "y sĩ");
    CHECK(after.licence == "0001");
    CHECK(after.roles == std::set{Role::Clinician, Role::Pharmacist});
    CHECK(after.revision == before.revision + 1);
    const auto entries = ok(office.db.journal.of("user", after.id.value));
    CHECK(entries.back().action == "change");
    CHECK(journal::previousState(entries.back()) == toJson(before));
    CHECK(office.opens("minh", "a long enough phrase"));

    SECTION("open, save, nothing changed is no entry")
    {
        const qint64 seq = office.entries();
        CHECK(ok(office.users.update(office.lan, office.change("minh"))) == after);
        change.revision.reset();
        CHECK(ok(office.users.update(office.lan, change)) == after);
        CHECK(office.entries() == seq);
    }
    SECTION("somebody else's change meanwhile is told")
    {
        change.title = "bác sĩ";
        CHECK(errorOf(office.users.update(office.lan, change)).kind == ErrorKind::Conflict);
        CHECK(office.known("minh").user == after);
    }
    SECTION("nobody is left without a role, nobody is made up")
    {
        change = office.change("minh");
        change.roles = std::set<Role>();
        CHECK(errorOf(office.users.update(office.lan, change)).code == "user.noRole");
        CHECK(errorOf(office.users.update(office.lan, office.change("hoa"))).code == "user.notFound");
    }
    SECTION("a title that the list does not have is refused; one of before stays until it is changed")
    {
        change = office.change("minh");
        change.title = "y s";
        const Error error = errorOf(office.users.update(office.lan, change));
        CHECK(error.code == "user.title");
        CHECK(error.field == "title");
        CHECK(office.known("minh").user == after);
        CHECK(errorOf(office.users.add(office.lan, {"hoa", {}, "y s", {}, {Role::Clinician}, "a long enough phrase"}))
                  .code
            == "user.title");
        ok((*office.db).execute("UPDATE user SET title = 'y s' WHERE name = 'minh'"));
        change.fullName = "Lê Minh Khác";
        CHECK(ok(office.users.update(office.lan, change)).title == "y s");
    }
    SECTION("an emptied full name becomes the log-in name")
    {
        change = office.change("minh");
        change.fullName = " ";
        CHECK(ok(office.users.update(office.lan, change)).fullName == "minh");
    }
}

TEST_CASE("a disabled user has no key and gets a new one after being enabled", "[security][users]")
{
    Office office;
    UserChange change = office.change("minh");
    change.active = false;
    CHECK_FALSE(ok(office.users.update(office.lan, change)).active);
    CHECK_FALSE(office.known("minh").hasKey);
    CHECK_FALSE(office.opens("minh", "a long enough phrase"));
    CHECK(ok(office.db.journal.of("user", office.known("minh").user.id.value)).back().action == "archive");
    CHECK(errorOf(office.users.addKey(office.lan, "minh", kPhrase)).code == "user.disabled");
    change.active = true;
    CHECK(ok(office.users.update(office.lan, change)).active);
    CHECK_FALSE(office.known("minh").hasKey);
    ok(office.users.addKey(office.lan, "minh", kPhrase));
    CHECK(office.known("minh").hasKey);
    CHECK(office.opens("minh", kPhrase));
}

TEST_CASE("the last administrator stays", "[security][users]")
{
    Office office;
    UserChange demoted = office.change("lan");
    demoted.roles = std::set{Role::Head};
    UserChange gone = office.change("lan");
    gone.active = false;
    const auto refusal
        = [&](const UserChange& change) { return errorOf(office.users.update(office.lan, change)).code; };
    CHECK(refusal(demoted) == "user.lastAdministrator");
    CHECK(refusal(gone) == "user.self");
    CHECK(errorOf(office.users.disable(office.lan, "lan")).code == "user.self");
    CHECK(office.known("lan").hasKey);

    UserChange promoted = office.change("minh");
    promoted.roles = std::set{Role::Clinician, Role::Administrator};
    const Session minh = sessionOf(ok(office.users.update(office.lan, promoted)));
    SECTION("one without a key is no other one")
    {
        ok(office.users.removeKey(office.lan, "minh"));
        CHECK(refusal(demoted) == "user.lastAdministrator");
        CHECK(errorOf(office.users.disable(minh, "lan")).code == "user.lastAdministrator");
        CHECK(errorOf(office.users.removeKey(minh, "lan")).code == "user.lastAdministrator");
    }
    SECTION("with another one he may go")
    {
        CHECK(ok(office.users.update(office.lan, demoted)).roles == std::set{Role::Head});
        CHECK_FALSE(ok(office.users.disable(minh, "lan")).active);
    }
}

TEST_CASE("whoever works changes their own passphrase, and only by the old one", "[security][users]")
{
    Office office;
    const Session minh = sessionOf(office.known("minh").user);
    const QString fresh = "một câu khác hẳn";
    const QByteArray fileBefore = ok(readWhole(office.keys.path, 1 << 20));
    const qint64 seq = office.entries();
    const auto wrong = errorOf(office.users.changeOwnPassphrase(minh, "not this phrase", fresh));
    CHECK(wrong.kind == ErrorKind::Passphrase);
    CHECK(wrong.field == "oldPassphrase");
    CHECK(errorOf(office.users.changeOwnPassphrase(minh, "a long enough phrase", "short")).code == "passphrase.short");
    CHECK(errorOf(office.users.changeOwnPassphrase(minh, "a long enough phrase", "a long enough phrase")).code
        == "passphrase.same");
    CHECK(ok(readWhole(office.keys.path, 1 << 20)) == fileBefore);
    CHECK(office.entries() == seq);

    ok(office.users.changeOwnPassphrase(minh, "a long enough phrase", fresh));
    CHECK(office.opens("minh", fresh));
    CHECK_FALSE(office.opens("minh", "a long enough phrase"));
    CHECK(office.opens("lan", kPhrase));
    const auto entries = ok(office.db.journal.of("key", minh.user.value));
    CHECK(entries.back().action == "change");
    CHECK(entries.back().user == minh.user);
}

TEST_CASE("a passphrase that could not be saved leaves the old one in use", "[security][users]")
{
    Office office;
    const Session minh = sessionOf(office.known("minh").user);
    const QString path = office.keys.path;
    office.keys.path = office.db.folder() + "/absent/station.keys";
    const qint64 seq = office.entries();
    CHECK(errorOf(office.users.changeOwnPassphrase(minh, "a long enough phrase", kPhrase)).kind == ErrorKind::Io);
    CHECK(office.entries() == seq);
    office.keys.path = path;
    CHECK(office.opens("minh", "a long enough phrase"));
}

TEST_CASE("the list of users tells who can log in and who did last", "[security][users]")
{
    Office office;
    CHECK_FALSE(office.known("minh").lastLogin);
    const Instant at = office.db.clock.now();
    ok(office.db.journal.record(office.known("minh").user.id, journal::Action::Login, {"user", 2}));
    office.db.clock.set({at.ms + 60'000});
    ok(office.db.journal.record(office.known("minh").user.id, journal::Action::View, {"visit", 2}));
    const KnownUser minh = office.known("minh");
    CHECK(minh.lastLogin == at);
    CHECK(minh.hasKey);
    CHECK(toJson(minh)["lastLogin"].toString() == formatLocal(at));
    CHECK(toJson(office.known("lan"))["lastLogin"].isNull());
}
