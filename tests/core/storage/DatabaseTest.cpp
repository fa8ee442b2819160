// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"
#include "core/storage/BulkWork.h"
#include "core/storage/Migrator.h"
#include "core/storage/NumberSeries.h"
#include "core/storage/Reading.h"
#include "core/storage/StationLock.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

#include <QFile>

using namespace tramyte;
using namespace tramyte::storage;

TEST_CASE("a database opens with its key only and never lies in plain text", "[storage]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.db");
    {
        auto db = ok(Database::create(path, testKey()));
        ok(db->execute("CREATE TABLE t(name TEXT); INSERT INTO t VALUES ('Nguyễn Thị Mẫu')"));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains("SQLite format 3"));
    CHECK_FALSE(bytes.contains("Mẫu"));
    CHECK(errorOf(Database::open(path, testKey('x'))).kind == ErrorKind::Damaged);
    auto db = ok(Database::open(path, testKey()));
    CHECK(ok(db->query("SELECT name FROM t").one([](const Row& row) { return row.text(0); })) == "Nguyễn Thị Mẫu");
    CHECK(errorOf(Database::create(path, testKey())).kind == ErrorKind::Conflict);
    CHECK(errorOf(Database::open(folder.filePath("none.db"), testKey())).kind == ErrorKind::NotFound);
}

TEST_CASE("after much work at once a connection keeps as many pages as before", "[storage]")
{
    TestDatabase db;
    const auto kept = [&] { return ok((*db).query("PRAGMA cache_size").number()); };
    const qint64 usual = kept();
    CHECK(usual < -20'000); // KiB; 2,000 is what SQLite has by itself
    {
        const BulkWork bulk(db);
        CHECK(kept() < usual);
    }
    CHECK(kept() == usual);
    ok((*db).beginBulkLoad());
    CHECK(kept() < usual);
    ok((*db).endBulkLoad());
    CHECK(kept() == usual);
}

TEST_CASE("a reading sees the file as it was, and nothing is written meanwhile", "[storage]")
{
    TestDatabase db;
    ok((*db).execute("CREATE TABLE t(n INTEGER)"));
    const auto other = ok(Database::open((*db).path(), testKey()));
    const auto count = [&] { return ok((*db).query("SELECT count(*) FROM t").number()); };
    {
        const auto reading = ok(Reading::begin(db));
        CHECK(count() == 0);
        ok(other->execute("INSERT INTO t VALUES (1)"));
        CHECK(count() == 0);
        CHECK_FALSE((*db).transaction([&] { return (*db).query("INSERT INTO t VALUES (2)").run(); }));
        CHECK(count() == 0);
    }
    CHECK(count() == 1);
    ok((*db).transaction([&] { return (*db).query("INSERT INTO t VALUES (2)").run(); }));
    CHECK(count() == 2);
    ok((*db).transaction([&]() -> Result<void> { // within a transaction it is that one, and one stands within another
        TRY((*db).query("INSERT INTO t VALUES (3)").run());
        const auto outer = ok(Reading::begin(db));
        const auto inner = ok(Reading::begin(db));
        CHECK(count() == 3);
        return {};
    }));
    ok(other->execute("INSERT INTO t VALUES (4)")); // nothing is held any more
    CHECK(count() == 4);
}

TEST_CASE("a transaction keeps a value and takes an error back", "[storage]")
{
    TestDatabase db;
    Database& file = *db;
    ok(file.execute("CREATE TABLE t(n INTEGER)"));
    const auto count = [&] { return ok(file.query("SELECT count(*) FROM t").number()); };
    const auto insert = [&] { return file.query("INSERT INTO t VALUES (:n)").bind(":n", 1).run(); };

    ok(file.transaction([&] { return insert(); }));
    CHECK(count() == 1);
    const auto refused = file.transaction([&]() -> Result<int> {
        TRY(insert());
        return fail(ErrorKind::Validation, "test", "no");
    });
    CHECK(errorOf(refused).code == "test");
    CHECK(count() == 1);

    SECTION("an inner one that fails takes back only its own work")
    {
        ok(file.transaction([&]() -> Result<int> {
            TRY(insert());
            const auto inner = file.transaction([&]() -> Result<int> {
                TRY(insert());
                return fail(ErrorKind::Validation, "inner", "no");
            });
            CHECK(errorOf(inner).code == "inner");
            return insert();
        }));
        CHECK(count() == 3);
    }
    SECTION("an error of the hook before the commit takes it back")
    {
        file.setBeforeCommit([]() -> Result<void> { return fail(ErrorKind::Io, "hook", "no"); });
        CHECK(errorOf(file.transaction([&] { return insert(); })).code == "hook");
        file.setBeforeCommit({});
        CHECK(count() == 1);
    }
    SECTION("a wrong name of a value is an error, not a silent NULL")
    {
        CHECK_FALSE(file.query("INSERT INTO t VALUES (:n)").bind(":m", 1).run());
        CHECK_FALSE(file.query("INSERT INTO nowhere VALUES (1)").run());
    }
    SECTION("the same statement may stand on a row twice")
    {
        ok(insert());
        int pairs = 0;
        ok(file.query("SELECT n FROM t").each([&](const Row&) {
            ok(file.query("SELECT n FROM t").each([&](const Row&) { ++pairs; }));
        }));
        CHECK(pairs == 4);
    }
}

TEST_CASE("migrations go forward only, whole or not at all", "[storage]")
{
    QTemporaryDir folder;
    auto db = ok(Database::create(folder.filePath("a.db"), testKey()));
    std::vector<Migration> steps = {{1, "one", "CREATE TABLE a(n INTEGER); INSERT INTO a VALUES (7)"}};
    ok(migrate(*db, steps));
    CHECK(db->schemaVersion() == 1);

    SECTION("one that breaks midway leaves the file as it was")
    {
        steps.push_back({2, "two", "CREATE TABLE b(n INTEGER); INSERT INTO nowhere VALUES (1)"});
        bool copied = false;
        CHECK_FALSE(migrate(*db, steps, [&]() -> Result<void> {
            copied = true;
            return {};
        }));
        CHECK(copied);
        CHECK(db->schemaVersion() == 1);
        CHECK(ok(db->query("SELECT count(*) FROM sqlite_master WHERE name = 'b'").number()) == 0);
        CHECK(ok(db->query("SELECT n FROM a").number()) == 7);
    }
    SECTION("one that leaves references to nothing is refused")
    {
        steps.push_back({2, "two",
            "CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p INTEGER REFERENCES p(id)); "
            "INSERT INTO c VALUES (5)"});
        CHECK(errorOf(migrate(*db, steps)).code == "storage.migrationOrphans");
        CHECK(db->schemaVersion() == 1);
    }
    SECTION("a newer file is refused")
    {
        ok(db->execute("PRAGMA user_version = 9"));
        CHECK(errorOf(migrate(*db, steps)).kind == ErrorKind::Newer);
    }
}

TEST_CASE("the built-in migrations make a sound database", "[storage]")
{
    TestDatabase db;
    ok((*db).checkIntegrity());
    CHECK((*db).schemaVersion() == static_cast<int>(builtInMigrations().size()));
}

TEST_CASE("a series counts without a gap even when the work is taken back", "[storage]")
{
    TestDatabase db;
    NumberSeries series(db);
    const auto next = [&](int year, int point) {
        return ok((*db).transaction([&] { return series.next("receipt", year, point); }));
    };
    CHECK(next(2026, 1) == 1);
    CHECK(next(2026, 1) == 2);
    CHECK(next(2027, 1) == 1);
    CHECK(next(2026, 2) == 1);
    const auto lost = (*db).transaction([&]() -> Result<qint64> {
        TRY(series.next("receipt", 2026, 1));
        return fail(ErrorKind::Validation, "no", "no");
    });
    CHECK_FALSE(lost);
    CHECK(next(2026, 1) == 3);
}

TEST_CASE("a second program is told that the station is open", "[storage]")
{
    QTemporaryDir folder;
    auto first = ok(StationLock::take(folder.path()));
    CHECK(errorOf(StationLock::take(folder.path(), 0)).code == "station.inUse");
    first.reset();
    ok(StationLock::take(folder.path(), 0));
}

TEST_CASE("a copy to another key is complete and not plain", "[storage]")
{
    TestDatabase db;
    QTemporaryDir folder;
    const QString path = folder.filePath("copy.db");
    {
        auto copy = ok(Database::create(path, testKey('z')));
        ok((*db).copyTo(*copy));
        ok(copy->makeSingleFile());
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("SQLite format 3"));
    auto copy = ok(Database::open(path, testKey('z')));
    ok(copy->checkIntegrity());
    CHECK(ok(copy->query("SELECT count(*) FROM user").number()) == 1);
}

TEST_CASE("a flipped byte in a page that holds data is found", "[storage]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.db");
    {
        auto db = ok(Database::create(path, testKey()));
        ok(db->execute("CREATE TABLE t(x TEXT)"));
        for (int i = 0; i < 200; ++i)
            ok(db->query("INSERT INTO t VALUES (:x)").bind(":x", QString(100, 'a')).run());
        ok(db->makeSingleFile());
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const int step = 509;
    for (qsizetype at = 0; at < whole.size(); at += step) {
        if (at % 4096 >= 4084) // the end of a page is neither used nor checked by the cipher
            continue;
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(flipped);
        file.close();
        auto db = Database::open(path, testKey());
        const auto checked = db ? (*db)->checkIntegrity() : tl::unexpected(db.error());
        INFO("byte " << at);
        CHECK(errorOf(checked).kind == ErrorKind::Damaged);
    }
}
