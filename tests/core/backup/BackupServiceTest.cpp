// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupService.h"

#include "core/catalog/SettingService.h"
#include "core/crypto/Passphrase.h"
#include "core/settings/Installation.h"
#include "core/storage/Migrator.h"
#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace tramyte;
using namespace tramyte::backup;

namespace {

constexpr crypto::DerivationCost kCheap{crypto::kLeastMemoryKiB, 1};
const Instant kNow = instantOf(QDate(2026, 11, 20), QTime(17, 5, 9));
const QString kPhrase = QStringLiteral("một câu dễ nhớ lắm");

/// A station whose database is under the key of its key file.
struct Office {
    QTemporaryDir folder;
    QTemporaryDir out;
    crypto::KeyFile::Created made
        = ok(crypto::KeyFile::create("01234", "lan", crypto::passphraseBytes(kPhrase), kCheap));
    std::unique_ptr<storage::Database> db = openNew();
    FixedClock clock{kNow};
    IdGenerator ids{clock, 3, 0};
    journal::Journal journal{*db, clock, {3, "0badcafe"}};
    journal::DoneTokens tokens{*db, clock};
    ChangeFeed changes;
    journal::Ledger ledger{*db, clock, ids, journal, tokens, changes};
    BackupService service{ledger};
    security::Session head{{1}, "lan", "Lan", {}, {}, {security::Role::Head}};
    security::Session anyone{{1}, "lan", "Lan", {}, {}, {security::Role::Reception}};

    std::unique_ptr<storage::Database> openNew()
    {
        auto fresh = ok(storage::Database::create(folder.filePath("station.db"), made.databaseKey));
        ok(storage::migrate(*fresh, storage::builtInMigrations()));
        ok(settings::InstallationRepository(*fresh).insert(
            {"installation", "0badcafe", "01234", 3, 0, "certificate", "private key", kNow, false}));
        ok(fresh->execute("INSERT INTO user(id, name, full_name, entered_at) VALUES (1, 'lan', 'Lan', 0)"));
        return fresh;
    }
    WrittenBackup create() { return ok(service.create(head, made.file, made.databaseKey, out.path())); }
    Result<BackupReport> prove(const QString& path, const ProofProgress& progress = {})
    {
        return service.prove(head, path, made.databaseKey, {}, progress);
    }
    std::optional<WrittenBackup> createDue() { return ok(service.createDue(anyone, {made.file, made.databaseKey})); }
    Result<std::optional<BackupReport>> proveDue() { return service.proveDue(anyone, made.databaseKey, {}); }
    void goOn(int days) { clock.set({clock.now().ms + days * 86'400'000LL}); }
    void set(const QString& name, const QString& value)
    {
        ok(catalog::SettingService(ledger).set(head, name, QDate(2026, 1, 1), value));
    }
    QStringList names() { return QDir(out.path()).entryList(QDir::Files, QDir::Name); }
};

void flipMiddle(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    const char byte = file.read(1).at(0);
    REQUIRE(file.seek(file.size() / 2));
    REQUIRE(file.write(QByteArray(1, static_cast<char>(byte ^ 1))) == 1);
}

} // namespace

TEST_CASE("only who may makes a backup, and the journal names it", "[backup]")
{
    Office office;
    CHECK(
        errorOf(office.service.create(office.anyone, office.made.file, office.made.databaseKey, office.out.path())).kind
        == ErrorKind::Permission);
    CHECK(office.names().isEmpty());
    const WrittenBackup written = office.create();
    CHECK(ok(verifyBackup(written.path, openBy("lan", kPhrase))).header.journalSeq == 1); // its own entry
    CHECK(ok(office.journal.head()).seq == 1);
    CHECK(ok(office.db->query("SELECT count(*) FROM journal WHERE action = 'backup' AND user_id = 1").number()) == 1);
}

TEST_CASE("the backups that were made are remembered with their proof", "[backup]")
{
    Office office;
    CHECK(ok(office.service.made(office.head)).empty());
    const WrittenBackup first = office.create();
    office.goOn(1);
    const WrittenBackup second = office.create();
    auto made = ok(office.service.made(office.head));
    REQUIRE(made.size() == 2);
    CHECK(made[0].path == second.path);
    CHECK(made[0].madeAt == office.clock.now());
    CHECK(made[0].size == QFileInfo(second.path).size());
    CHECK(made[0].sha256 == second.sha256);
    CHECK(made[0].sha256.size() == 32);
    CHECK(made[1].sha256 != made[0].sha256);
    CHECK_FALSE(made[0].provenAt);

    const qint64 seq = ok(office.journal.head()).seq;
    CHECK(ok(office.prove(second.path)).header == second.header);
    CHECK(ok(office.journal.head()).seq == seq + 1); // a trial of restoring is entered, by whom and when
    flipMiddle(first.path);
    CHECK(errorOf(office.prove(first.path)).kind == ErrorKind::Damaged);
    made = ok(office.service.made(office.head));
    CHECK(made[0].isProven());
    CHECK(made[0].provenAt == office.clock.now());
    CHECK_FALSE(made[1].isProven());
    CHECK(made[1].proof == "backup.damaged");
    REQUIRE(QFile::remove(first.path));
    CHECK_FALSE(ok(office.service.made(office.head))[1].exists);
}

TEST_CASE("a proof asks for no passphrase, tells how far it is and can be stopped", "[backup]")
{
    Office office;
    const WrittenBackup written = office.create();
    std::vector<ProofStage> stages;
    ok(office.prove(written.path, [&](ProofStage stage, qint64 done, qint64 all) {
        CHECK(done <= all);
        if (stages.empty() || stages.back() != stage)
            stages.push_back(stage);
        return true;
    }));
    CHECK(stages == std::vector{ProofStage::Reading, ProofStage::Unpacking, ProofStage::Checking});

    const WrittenBackup other = [&] {
        office.goOn(1);
        return office.create();
    }();
    const ProofStage at = GENERATE(ProofStage::Reading, ProofStage::Unpacking, ProofStage::Checking);
    CHECK(errorOf(office.prove(other.path, [&](ProofStage stage, qint64, qint64) { return stage != at; })).code
        == "backup.stopped");
    CHECK_FALSE(ok(office.service.made(office.head))[0].provenAt); // nothing is known of it
}

TEST_CASE("a backup of another key is told from a bad one", "[backup]")
{
    Office office;
    const WrittenBackup written = office.create();
    const auto otherKey = crypto::SecretBytes::random(32);
    CHECK(errorOf(office.service.prove(office.head, written.path, otherKey, {})).code == "backup.otherKey");
    CHECK_FALSE(ok(office.service.made(office.head))[0].provenAt);
    CHECK(errorOf(verifyBackup(written.path, openBy(otherKey))).kind == ErrorKind::Passphrase);
}

TEST_CASE("backups are made and proven when it is time, whoever works", "[backup]")
{
    Office office;
    office.set("backup.folder", office.out.path());
    const auto state = [&] { return ok(office.service.state(office.anyone)); };
    CHECK(state().due); // a new station's first one
    CHECK_FALSE(state().madeAt);
    CHECK_FALSE(state().proofDue);
    CHECK_FALSE(ok(office.proveDue()));
    REQUIRE(office.createDue());
    CHECK_FALSE(state().due);
    CHECK(state().madeAt == kNow);
    CHECK_FALSE(office.createDue());
    CHECK(state().proofDue);
    REQUIRE(ok(office.proveDue()));
    CHECK(state().provenAt == kNow);
    CHECK_FALSE(ok(office.proveDue()));

    for (int day = 1; day < 7; ++day) {
        office.goOn(1);
        CHECK(state().due);
        REQUIRE(office.createDue());
        CHECK_FALSE(state().proofDue);
    }
    office.goOn(1);
    CHECK(state().proofDue);
    REQUIRE(office.createDue());
    CHECK(ok(office.proveDue())->header.takenAt == office.clock.now()); // the newest
    office.set("backup.everyDays", "0");
    office.goOn(30);
    CHECK_FALSE(state().due);
    CHECK(state().days == 30);
    CHECK_FALSE(office.createDue());
}

TEST_CASE("a bad backup is told on every screen and tried once a day", "[backup]")
{
    Office office;
    office.set("backup.folder", office.out.path());
    const QString path = office.createDue()->path;
    flipMiddle(path);
    CHECK(errorOf(office.proveDue()).kind == ErrorKind::Damaged);
    CHECK(ok(office.service.state(office.anyone)).proofFailed);
    CHECK_FALSE(ok(office.proveDue())); // not all day
    office.goOn(1);
    REQUIRE(office.createDue());
    REQUIRE(ok(office.proveDue()));
    CHECK_FALSE(ok(office.service.state(office.anyone)).proofFailed);
}

TEST_CASE("superfluous backups go, but neither other files nor the last proven one", "[backup]")
{
    Office office;
    office.set("backup.folder", office.out.path());
    office.set("backup.keepDays", "2");
    office.set("backup.keepMonths", "0");
    const QString foreign = office.out.filePath("99999-1-e0-20200101-080000.tybak");
    const QString older = office.out.filePath("99999-1-e0-20190101-080000.tybak");
    for (const QString& path : {foreign, older}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    const QString proven = office.createDue()->path;
    REQUIRE(ok(office.proveDue()));
    for (int day = 0; day < 4; ++day) {
        office.goOn(1);
        REQUIRE(office.createDue());
    }
    CHECK(office.names()
        == QStringList{"01234-3-0badcafe-20261120-170509.tybak", "01234-3-0badcafe-20261123-170509.tybak",
            "01234-3-0badcafe-20261124-170509.tybak", "99999-1-e0-20190101-080000.tybak",
            "99999-1-e0-20200101-080000.tybak"});
    CHECK(QFileInfo(proven).fileName() == "01234-3-0badcafe-20261120-170509.tybak");
    const auto made = ok(office.service.made(office.head));
    CHECK(made.size() == 5);
    CHECK(std::ranges::count_if(made, &MadeBackup::exists) == 3);
}

TEST_CASE("without a setting backups lie in the station's own folder", "[backup]")
{
    Office office;
    CHECK(
        ok(office.service.plan(office.head)).folder == QFileInfo(office.folder.filePath("backups")).absoluteFilePath());
    CHECK(QFileInfo(office.createDue()->path).absolutePath() == office.folder.filePath("backups"));
}
