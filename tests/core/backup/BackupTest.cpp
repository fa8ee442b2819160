// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupReader.h"
#include "core/backup/BackupWriter.h"
#include "core/backup/Rotation.h"
#include "core/crypto/Passphrase.h"
#include "core/crypto/Sha256.h"
#include "core/settings/Installation.h"
#include "core/storage/Database.h"
#include "core/storage/Migrator.h"
#include "tests/support/Check.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace tramyte;
using namespace tramyte::backup;

namespace {

constexpr crypto::DerivationCost kCheap{crypto::kLeastMemoryKiB, 1};
const Instant kNow = instantOf(QDate(2026, 11, 20), QTime(17, 5, 9));
const QString kPhrase = QStringLiteral("một câu dễ nhớ lắm");

/// A small but real station in a folder of its own.
struct Station {
    QTemporaryDir folder;
    crypto::SecretBytes key;
    crypto::RecoveryKey recovery = crypto::RecoveryKey::generate();
    std::optional<crypto::KeyFile> keys;
    std::unique_ptr<storage::Database> db;

    Station()
    {
        auto made = ok(crypto::KeyFile::create("01234", "lan", crypto::passphraseBytes(kPhrase), kCheap));
        key = std::move(made.databaseKey);
        ok(made.file.setRecoveryKey(key, recovery, kCheap));
        keys = made.file;
        db = ok(storage::Database::create(folder.filePath("station.db"), key));
        ok(storage::migrate(*db, storage::builtInMigrations()));
        ok(settings::InstallationRepository(*db).insert(
            {"installation", "0badcafe", "01234", 3, 0, "certificate", "private key", kNow, false}));
        addUser(1);
    }

    void addUser(int id)
    {
        ok(db->query("INSERT INTO user(id, name, full_name, entered_at) VALUES (:id, :name, 'Nguyễn Thị Hồng', 0)")
                .bind(":id", id)
                .bind(":name", QString("user%1").arg(id))
                .run());
    }
};

Result<WrittenBackup> backUp(Station& station, const QString& folder)
{
    return writeBackup(*station.db, *station.keys, station.key, folder, kNow);
}

QByteArray contentOf(const QString& path)
{
    return ok(readWhole(path, 1LL << 30));
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// A backup that says something else, with a right hash.
QByteArray withRightHash(QByteArray bytes)
{
    bytes.chop(65);
    return bytes + crypto::Sha256::of(bytes).toHex() + '\n';
}

} // namespace

TEST_CASE("a backup of a station at work opens by passphrase and by recovery key", "[backup]")
{
    Station station;
    QTemporaryDir out;
    const WrittenBackup written = ok(backUp(station, out.path()));
    CHECK(QFileInfo(written.path).fileName() == "01234-3-0badcafe-20261120-170509.tybak");
    CHECK(namesIn(out.path()) == QStringList{"01234-3-0badcafe-20261120-170509.tybak"});
    CHECK(written.header.counts.at("user") == 1);
    CHECK(written.header.counts.at("installation") == 1);
    station.addUser(2); // the station goes on

    const BackupReport report = ok(verifyBackup(written.path, openBy("lan", kPhrase)));
    CHECK(report.header == written.header);
    CHECK(report.toJson()["station"].toString() == "01234");
    ok(verifyBackup(written.path, openBy(station.recovery)));
    CHECK(errorOf(verifyBackup(written.path, openBy("lan", "wrong"))).kind == ErrorKind::Passphrase);
    CHECK(errorOf(verifyBackup(written.path, openBy(crypto::RecoveryKey::generate()))).kind == ErrorKind::Passphrase);
    CHECK(errorOf(verifyBackup(out.filePath("absent"), openBy("lan", kPhrase))).kind == ErrorKind::NotFound);
    CHECK(errorOf(backUp(station, out.path())).kind == ErrorKind::Conflict);
    CHECK(namesIn(out.path()).size() == 1);
    CHECK(namesIn(station.folder.path()).filter("part").isEmpty());
}

TEST_CASE("a backup holds nothing in plain text", "[backup]")
{
    Station station;
    QTemporaryDir out;
    const QByteArray bytes = contentOf(ok(backUp(station, out.path())).path);
    CHECK(bytes.size() > 50'000);
    for (const char* plain : {"SQLite format 3", "CREATE TABLE", "private key", "Nguy\xE1\xBB\x85n"})
        CHECK_FALSE(bytes.contains(plain));
    CHECK_FALSE(bytes.contains(QByteArray(200, '\0')));
    CHECK_FALSE(bytes.contains(station.key.view().toByteArray()));
}

TEST_CASE("a flipped byte anywhere in a backup, or a lost end, is told", "[backup]")
{
    Station station;
    QTemporaryDir out;
    const WrittenBackup written = ok(backUp(station, out.path()));
    const QByteArray good = contentOf(written.path);
    const QString path = out.filePath("bad.tybak");
    put(path, good);
    ok(checkBackupFile(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QRandomGenerator random(11);
    std::vector<qint64> places;
    for (qint64 at = written.header.databaseSize; at < good.size(); ++at) // keys, header, last line: each byte
        places.push_back(at);
    for (qint64 at = 4084; at < 4096; ++at) // bytes of a page that the cipher itself does not check
        places.push_back(at);
    for (int i = 0; i < 100; ++i)
        places.push_back(random.bounded(static_cast<int>(good.size())));
    for (const qint64 at : places) {
        char bad = static_cast<char>(good[at] ^ (1 << (at % 8)));
        REQUIRE((file.seek(at) && file.write(&bad, 1) == 1));
        const auto checked = checkBackupFile(path);
        if (checked || checked.error().kind != ErrorKind::Damaged)
            FAIL("byte " << at);
        bad = good[at];
        REQUIRE((file.seek(at) && file.write(&bad, 1) == 1));
    }
    ok(checkBackupFile(path));
    file.close();
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(90), good.size() / 2, good.size() - 1}) {
        put(path, good.first(size));
        CHECK(errorOf(verifyBackup(path, openBy("lan", kPhrase))).kind == ErrorKind::Damaged);
    }
    put(path, good + '\n');
    CHECK(errorOf(checkBackupFile(path)).kind == ErrorKind::Damaged);
}

TEST_CASE("a backup that lies about its contents is found out", "[backup]")
{
    Station station;
    QTemporaryDir out;
    const QByteArray good = contentOf(ok(backUp(station, out.path())).path);
    const QString path = out.filePath("lie.tybak");
    put(path, withRightHash(QByteArray(good).replace("\"user\":1", "\"user\":2")));
    CHECK(errorOf(verifyBackup(path, openBy("lan", kPhrase))).code == "backup.contents");
    put(path, withRightHash(QByteArray(good).replace("\"journalSeq\":0", "\"journalSeq\":7")));
    CHECK(errorOf(verifyBackup(path, openBy("lan", kPhrase))).code == "backup.contents");
    QByteArray page = good;
    page[5000] = static_cast<char>(page[5000] ^ 1);
    put(path, withRightHash(page));
    CHECK(errorOf(verifyBackup(path, openBy("lan", kPhrase))).kind == ErrorKind::Damaged);
    put(path, withRightHash(QByteArray(good).replace("\ntramyte.backup/1 ", "\ntramyte.backup/2 ")));
    CHECK(errorOf(verifyBackup(path, openBy("lan", kPhrase))).kind == ErrorKind::Newer);

    bool proven = false;
    put(path, good);
    CHECK(errorOf(verifyBackup(path, openBy("lan", kPhrase),
                      [&](storage::Database& db) -> Result<void> {
                          proven = ok(db.query("SELECT count(*) FROM user").number()) == 1;
                          return fail(ErrorKind::Damaged, "journal.broken", "The journal does not hold.");
                      }))
              .code
        == "journal.broken");
    CHECK(proven);
}

TEST_CASE("a restored station works, under a new epoch", "[backup]")
{
    Station station;
    QTemporaryDir out;
    const WrittenBackup written = ok(backUp(station, out.path()));
    const QString folder = out.filePath("new/station");
    bool finished = false;
    const auto finish = [&](storage::Database&) -> Result<void> {
        finished = true;
        return {};
    };
    const bool byRecoveryKey = GENERATE(false, true);
    ok(restoreBackup(
        written.path, folder, byRecoveryKey ? openBy(station.recovery) : openBy("lan", kPhrase), {}, finish));
    CHECK(finished);
    CHECK(namesIn(folder) == QStringList{"station.db", "station.keys"});
    const auto keys = ok(crypto::KeyFile::load(folder + "/station.keys"));
    CHECK(keys.bytes() == station.keys->bytes());
    auto db = ok(storage::Database::open(
        folder + "/station.db", ok(keys.unlock("lan", crypto::passphraseBytes(kPhrase))), keys.profile()));
    const auto installation = ok(settings::InstallationRepository(*db).require());
    CHECK(installation.station == "01234");
    CHECK(installation.device == 3);
    CHECK(installation.epoch != "0badcafe");
    CHECK_FALSE(installation.epoch.isEmpty());
    ok(db->query("UPDATE user SET full_name = 'Hoa'").run());
    CHECK_FALSE(contentOf(folder + "/station.db").startsWith("SQLite format 3"));
}

TEST_CASE("a restore touches no folder in use and leaves nothing behind when it fails", "[backup]")
{
    Station station;
    QTemporaryDir out;
    const WrittenBackup written = ok(backUp(station, out.path()));
    CHECK(errorOf(restoreBackup(written.path, out.path(), openBy("lan", kPhrase))).code == "backup.notEmpty");
    CHECK(errorOf(restoreBackup(written.path, written.path, openBy("lan", kPhrase))).code == "backup.notAFolder");
    const QString folder = out.filePath("station");
    CHECK(errorOf(restoreBackup(written.path, folder, openBy("lan", "wrong"))).kind == ErrorKind::Passphrase);
    CHECK_FALSE(QFileInfo::exists(folder));
    REQUIRE(QDir().mkpath(folder));
    const auto broken = [](storage::Database&) -> Result<void> {
        return fail(ErrorKind::Damaged, "journal.broken", "The journal does not hold.");
    };
    CHECK(errorOf(restoreBackup(written.path, folder, openBy("lan", kPhrase), broken)).code == "journal.broken");
    CHECK(errorOf(restoreBackup(written.path, folder, openBy("lan", kPhrase), {}, broken)).code == "journal.broken");
    CHECK(QFileInfo::exists(folder));
    CHECK(namesIn(folder).isEmpty());
    put(folder + "/.hidden", "x");
    CHECK(errorOf(restoreBackup(written.path, folder, openBy("lan", kPhrase))).code == "backup.notEmpty");
}

TEST_CASE("a backup is stopped, refused a foreign key file, or without room: nothing is left", "[backup]")
{
    Station station;
    QTemporaryDir out;
    const auto stopped
        = writeBackup(*station.db, *station.keys, station.key, out.path(), kNow, [](int, int) { return false; });
    // a small file may be copied in one step, without a question
    if (!stopped)
        CHECK(stopped.error().kind == ErrorKind::Conflict);
    else
        REQUIRE(QFile::remove(stopped->path));
    auto other = ok(crypto::KeyFile::create("01234", "lan", crypto::passphraseBytes(kPhrase), kCheap));
    CHECK(errorOf(writeBackup(*station.db, other.file, station.key, out.path(), kNow)).kind == ErrorKind::Damaged);
    CHECK(errorOf(backUp(station, "/proc/x")).kind == ErrorKind::Io);
    crypto::KeyFile rotating = *station.keys;
    ok(rotating.beginRotation(station.key));
    CHECK(errorOf(writeBackup(*station.db, rotating, station.key, out.path(), kNow)).code == "backup.rotating");
#ifndef Q_OS_WIN
    const qint64 size = ok(backUp(station, out.filePath("good"))).size;
    REQUIRE(QDir(out.filePath("good")).removeRecursively());
    for (const qint64 room : {qint64(10'000), size - 3000, size - 10}) {
        rlimit before{};
        REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = static_cast<rlim_t>(room);
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto written = backUp(station, out.path());
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        INFO(room);
        CHECK(errorOf(written).kind == ErrorKind::Io);
        CHECK(namesIn(out.path()).isEmpty());
    }
#endif
    station.addUser(5); // the station itself is unharmed
    ok(station.db->checkIntegrity());
}

TEST_CASE("rotation keeps a backup a day and one a month, and other people's files", "[backup]")
{
    QStringList names{"readme.txt", "x.tybak"};
    for (int day = 1; day <= 30; ++day)
        for (const char* time : {"080000", "170000"})
            names << QString("01234-1-e1-202611%1-%2.tybak").arg(day, 2, 10, QChar('0')).arg(time);
    names << "01234-1-e0-20261015-080000.tybak"
          << "01234-1-e0-20261031-080000.tybak";
    names << "01234-2-e0-20200101-080000.tybak";
    const QStringList gone = superfluousBackups(names, 3, 2);
    QStringList kept = names;
    for (const QString& name : gone)
        CHECK(kept.removeAll(name) == 1);
    kept.sort();
    CHECK(kept
        == QStringList{"01234-1-e0-20261031-080000.tybak", "01234-1-e1-20261128-170000.tybak",
            "01234-1-e1-20261129-170000.tybak", "01234-1-e1-20261130-170000.tybak", "01234-2-e0-20200101-080000.tybak",
            "readme.txt", "x.tybak"});
}
