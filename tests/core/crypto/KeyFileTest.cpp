// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyFile.h"

#include "core/base/SafeFile.h"
#include "core/crypto/Passphrase.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "tests/support/Check.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace tramyte;
using namespace tramyte::crypto;

namespace {

constexpr DerivationCost kCheap{kLeastMemoryKiB, 1};

SecretBytes phrase(const char* text)
{
    return passphraseBytes(QString::fromUtf8(text));
}

KeyFile::Created aKeyFile()
{
    return ok(KeyFile::create("01234", "lan", phrase("một câu dễ nhớ"), kCheap));
}

/// Puts a right checksum under bytes that someone changed on purpose.
QByteArray withRightChecksum(QByteArray bytes)
{
    const qsizetype at = bytes.size() - 3 - 64 - 11; // ,"sha256":"
    const QByteArray covered = bytes.first(at);
    return covered + ",\"sha256\":\"" + Sha256::of(covered).toHex() + "\"}\n";
}

} // namespace

TEST_CASE("a key file gives its key to the right passphrase only", "[crypto]")
{
    const auto made = aKeyFile();
    CHECK(made.databaseKey.size() == 32);
    const KeyFile file = ok(KeyFile::parse(made.file.bytes()));
    CHECK(ok(file.unlock("lan", phrase("một câu dễ nhớ"))) == made.databaseKey);
    CHECK(ok(file.unlock("LAN ", phrase("một câu dễ nhớ"))) == made.databaseKey);
    // the same letters, typed as letter and accent
    const QString decomposed = QString::fromUtf8("một câu dễ nhớ").normalized(QString::NormalizationForm_D);
    CHECK(ok(file.unlock("lan", passphraseBytes(decomposed))) == made.databaseKey);

    const Error wrong = errorOf(file.unlock("lan", phrase("một câu dễ quên")));
    CHECK(wrong.kind == ErrorKind::Passphrase);
    const Error unknown = errorOf(file.unlock("hoa", phrase("một câu dễ nhớ")));
    CHECK(unknown.kind == wrong.kind);
    CHECK(unknown.code == wrong.code);
    CHECK(unknown.message == wrong.message);
    CHECK(errorOf(file.unlock("lan", phrase(""))).kind == ErrorKind::Passphrase);
}

TEST_CASE("two key files never share a key, salt or nonce", "[crypto]")
{
    const auto one = aKeyFile();
    const auto two = aKeyFile();
    CHECK_FALSE(one.databaseKey == two.databaseKey);
    CHECK(one.file.keySlots()[0].salt != two.file.keySlots()[0].salt);
    CHECK(one.file.keySlots()[0].keys[0].nonce != two.file.keySlots()[0].keys[0].nonce);
    CHECK_FALSE(one.file.bytes().contains(one.databaseKey.view().toByteArray().toHex()));
}

TEST_CASE("a key file is JSON that says what it is", "[crypto]")
{
    const auto made = aKeyFile();
    const QJsonObject object = QJsonDocument::fromJson(made.file.bytes()).object();
    CHECK(object["format"].toString() == "tramyte.keys/1");
    CHECK(object["station"].toString() == "01234");
    CHECK(object["profile"].toObject()["pageSize"].toInt() == 4096);
    CHECK(object["profile"].toObject()["compatibility"].toInt() == 3);
}

TEST_CASE("every flipped bit, lost tail and added byte of a key file is damage, never a wrong passphrase", "[crypto]")
{
    auto made = aKeyFile();
    ok(made.file.setRecoveryKey(made.databaseKey, RecoveryKey::generate(), kCheap));
    const QByteArray good = made.file.bytes();
    for (qsizetype i = 0; i < good.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ (1 << bit));
            const auto parsed = KeyFile::parse(bad);
            if (parsed || parsed.error().kind != ErrorKind::Damaged)
                FAIL("byte " << i << " bit " << bit);
        }
    for (qsizetype size = 0; size < good.size(); ++size)
        if (KeyFile::parse(good.first(size)))
            FAIL("cut to " << size);
    CHECK(errorOf(KeyFile::parse(good + '\n')).kind == ErrorKind::Damaged);
    CHECK(errorOf(KeyFile::parse("{}")).kind == ErrorKind::Damaged);
}

TEST_CASE("a slot that was changed on purpose is told by the proof", "[crypto]")
{
    auto made = aKeyFile();
    ok(made.file.addUser(made.databaseKey, "hoa", phrase("passphrase of hoa"), kCheap));
    const QByteArray good = made.file.bytes();

    SECTION("another user's slot renamed")
    {
        const KeyFile file = ok(KeyFile::parse(withRightChecksum(QByteArray(good).replace("\"hoa\"", "\"bin\""))));
        CHECK(errorOf(file.unlock("lan", phrase("một câu dễ nhớ"))).code == "keys.changed");
        CHECK(errorOf(file.unlock("bin", phrase("passphrase of hoa"))).kind == ErrorKind::Passphrase);
    }
    SECTION("moved to another station")
    {
        const KeyFile file = ok(KeyFile::parse(withRightChecksum(QByteArray(good).replace("\"01234\"", "\"01235\""))));
        CHECK_FALSE(file.unlock("lan", phrase("một câu dễ nhớ")));
    }
    SECTION("a file of a newer program")
    {
        const auto newer = withRightChecksum(QByteArray(good).replace("tramyte.keys/1", "tramyte.keys/2"));
        CHECK(errorOf(KeyFile::parse(newer)).kind == ErrorKind::Newer);
    }
    SECTION("absurd cost")
    {
        const auto absurd = withRightChecksum(QByteArray(good).replace("\"memoryKiB\":8", "\"memoryKiB\":99999999"));
        CHECK(errorOf(KeyFile::parse(absurd)).kind == ErrorKind::Damaged);
    }
}

TEST_CASE("users come, change their passphrase and go; the last one stays", "[crypto]")
{
    auto made = aKeyFile();
    KeyFile& file = made.file;
    ok(file.addUser(made.databaseKey, "Nguyễn Hoa", phrase("passphrase of hoa"), kCheap));
    CHECK(file.userNames() == QStringList{"lan", "Nguyễn Hoa"});
    CHECK(ok(file.unlock("nguyễn hoa", phrase("passphrase of hoa"))) == made.databaseKey);
    CHECK(errorOf(file.addUser(made.databaseKey, "NGUYỄN HOA", phrase("x"), kCheap)).kind == ErrorKind::Conflict);
    CHECK(errorOf(file.addUser(made.databaseKey, "  ", phrase("x"), kCheap)).kind == ErrorKind::Validation);
    CHECK(errorOf(file.addUser(SecretBytes::random(32), "tom", phrase("x"), kCheap)).kind == ErrorKind::Damaged);

    ok(file.changePassphrase(made.databaseKey, "lan", phrase("another sentence"), kCheap));
    CHECK(errorOf(file.unlock("lan", phrase("một câu dễ nhớ"))).kind == ErrorKind::Passphrase);
    CHECK(ok(file.unlock("lan", phrase("another sentence"))) == made.databaseKey);

    ok(file.removeUser(made.databaseKey, "lan"));
    CHECK(errorOf(file.unlock("lan", phrase("another sentence"))).kind == ErrorKind::Passphrase);
    CHECK(errorOf(file.removeUser(made.databaseKey, "nguyễn hoa")).code == "keys.lastUser");
    CHECK(errorOf(file.removeUser(made.databaseKey, "tom")).kind == ErrorKind::NotFound);
    CHECK(ok(KeyFile::parse(file.bytes())).userNames() == QStringList{"Nguyễn Hoa"});
}

TEST_CASE("the recovery key opens the station and can be replaced", "[crypto]")
{
    auto made = aKeyFile();
    CHECK_FALSE(made.file.hasRecoveryKey());
    const RecoveryKey key = RecoveryKey::generate();
    ok(made.file.setRecoveryKey(made.databaseKey, key, kCheap));
    CHECK(made.file.hasRecoveryKey());
    const KeyFile file = ok(KeyFile::parse(made.file.bytes()));
    CHECK(ok(file.unlock(ok(RecoveryKey::parse(key.text().toLower())))) == made.databaseKey);
    CHECK(errorOf(file.unlock(RecoveryKey::generate())).kind == ErrorKind::Passphrase);
    CHECK(errorOf(file.unlock("recovery", key.secret())).kind == ErrorKind::Passphrase);

    const RecoveryKey second = RecoveryKey::generate();
    ok(made.file.setRecoveryKey(made.databaseKey, second, kCheap));
    CHECK(errorOf(made.file.unlock(key)).kind == ErrorKind::Passphrase);
    CHECK(ok(made.file.unlock(second)) == made.databaseKey);
    CHECK(made.file.keySlots().size() == 2);
}

TEST_CASE("the database key changes without anyone's passphrase, and both keys open in between", "[crypto]")
{
    auto made = aKeyFile();
    ok(made.file.addUser(made.databaseKey, "hoa", phrase("passphrase of hoa"), kCheap));
    const RecoveryKey recovery = RecoveryKey::generate();
    ok(made.file.setRecoveryKey(made.databaseKey, recovery, kCheap));
    const SecretBytes next = ok(made.file.beginRotation(made.databaseKey));
    CHECK_FALSE(next == made.databaseKey);

    KeyFile file = ok(KeyFile::parse(made.file.bytes()));
    CHECK(file.isRotating());
    CHECK(ok(file.unlock("hoa", phrase("passphrase of hoa"))) == made.databaseKey);
    CHECK(ok(file.unlockNext("hoa", phrase("passphrase of hoa"))) == next);
    CHECK(errorOf(file.unlockNext("hoa", phrase("guess"))).kind == ErrorKind::Passphrase);
    CHECK(errorOf(file.beginRotation(made.databaseKey)).kind == ErrorKind::Conflict);
    CHECK(errorOf(file.addUser(made.databaseKey, "tom", phrase("x"), kCheap)).kind == ErrorKind::Conflict);

    SECTION("finished")
    {
        ok(file.finishRotation(made.databaseKey, next));
        file = ok(KeyFile::parse(file.bytes()));
        CHECK_FALSE(file.isRotating());
        CHECK(ok(file.unlock("lan", phrase("một câu dễ nhớ"))) == next);
        CHECK(ok(file.unlock(recovery)) == next);
        ok(file.changePassphrase(next, "lan", phrase("another sentence"), kCheap));
        CHECK(ok(ok(KeyFile::parse(file.bytes())).unlock("lan", phrase("another sentence"))) == next);
    }
    SECTION("given up")
    {
        ok(file.abandonRotation(made.databaseKey));
        file = ok(KeyFile::parse(file.bytes()));
        CHECK_FALSE(file.isRotating());
        CHECK(ok(file.unlock("lan", phrase("một câu dễ nhớ"))) == made.databaseKey);
    }
}

TEST_CASE("a key file on disk is whole or the old one", "[crypto]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("station.keys");
    CHECK(errorOf(KeyFile::load(path)).kind == ErrorKind::NotFound);
    auto made = aKeyFile();
    ok(made.file.save(path));
    CHECK(ok(KeyFile::load(path)).bytes() == made.file.bytes());
    CHECK(QFile::permissions(path).testFlag(QFileDevice::ReadGroup) == false);
    CHECK(QFile::permissions(path).testFlag(QFileDevice::ReadOther) == false);
    const QByteArray old = made.file.bytes();
    ok(made.file.addUser(made.databaseKey, "hoa", phrase("passphrase of hoa"), kCheap));

#ifndef Q_OS_WIN
    SECTION("when the disk is full")
    {
        rlimit before{};
        REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 300;
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto saved = made.file.save(path);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        CHECK(errorOf(saved).kind == ErrorKind::Io);
        CHECK(errorOf(saved).code == "file.diskFull");
        CHECK(ok(KeyFile::load(path)).bytes() == old);
    }
    SECTION("when the folder is gone or cannot be written to")
    {
        CHECK(errorOf(made.file.save(folder.filePath("absent/station.keys"))).kind == ErrorKind::Io);
        CHECK(errorOf(made.file.save("/proc/station.keys")).kind == ErrorKind::Io);
        CHECK(ok(KeyFile::load(path)).bytes() == old);
    }
#endif
    SECTION("when all is well")
    {
        ok(made.file.save(path));
        CHECK(ok(KeyFile::load(path)).userNames().size() == 2);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"station.keys"});
}
