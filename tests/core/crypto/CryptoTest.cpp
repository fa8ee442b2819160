// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/Passphrase.h"
#include "core/crypto/Random.h"
#include "core/crypto/RecoveryKey.h"
#include "core/crypto/Sha256.h"
#include "core/crypto/Sodium.h"
#include "tests/support/Check.h"

#include <QTemporaryDir>
#include <set>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tramyte;
using namespace tramyte::crypto;

TEST_CASE("the ciphers agree with the published vectors", "[crypto]")
{
    ok(selfCheck());
}

TEST_CASE("SHA-256 of bytes, pieces and files is the same", "[crypto]")
{
    // FIPS 180-4 examples: the empty text and 56 letters
    CHECK(Sha256::of("").toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const QByteArray text = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    const QByteArray expected = "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
    CHECK(Sha256::of(text).toHex() == expected);
    Sha256 pieces;
    for (const char c : text)
        pieces.add(QByteArrayView(&c, 1));
    CHECK(pieces.finish().toHex() == expected);
    CHECK(pieces.finish() == Sha256::of(""));

    QTemporaryDir folder;
    QFile file(folder.filePath("x"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    CHECK(ok(Sha256::ofFile(file.fileName())).toHex() == expected);
    CHECK(errorOf(Sha256::ofFile(folder.filePath("absent"))).kind == ErrorKind::Io);
}

TEST_CASE("secrets move, compare and show themselves in hexadecimal", "[crypto]")
{
    SecretBytes one = SecretBytes::copyOf(QByteArray::fromHex("00ff10"));
    CHECK(one.toHex("x'", "'") == SecretBytes::copyOf("x'00ff10'"));
    SecretBytes two = std::move(one);
    CHECK(one.isEmpty());
    CHECK(two.size() == 3);
    CHECK(two == two.clone());
    CHECK_FALSE(two == SecretBytes::copyOf(QByteArray::fromHex("00ff11")));
    CHECK_FALSE(two == SecretBytes::copyOf(QByteArray::fromHex("00ff")));
    CHECK_FALSE(SecretBytes::random(32) == SecretBytes::random(32));
    CHECK(SecretBytes(4) == SecretBytes::copyOf(QByteArray(4, '\0')));
    CHECK(SecretBytes() == SecretBytes::copyOf(""));

    QByteArray typed = QByteArray("secret").repeated(2);
    const SecretBytes taken = SecretBytes::takeFrom(typed);
    CHECK(typed.isEmpty());
    CHECK(taken == SecretBytes::copyOf("secretsecret"));
}

TEST_CASE("random bytes differ and have the size that was asked for", "[crypto]")
{
    CHECK(randomBytes(0).isEmpty());
    CHECK(randomBytes(24).size() == 24);
    CHECK(randomBytes(24) != randomBytes(24));
    CHECK(randomHex(4).size() == 8);
}

TEST_CASE("a derived key depends on passphrase, salt and cost", "[crypto]")
{
    const QByteArray salt(kSaltSize, 's');
    const SecretBytes phrase = SecretBytes::copyOf("a passphrase");
    const SecretBytes key = ok(deriveKey(phrase, salt, {8, 1}));
    CHECK(key.size() == 32);
    CHECK(ok(deriveKey(phrase, salt, {8, 1})) == key);
    CHECK_FALSE(ok(deriveKey(SecretBytes::copyOf("A passphrase"), salt, {8, 1})) == key);
    CHECK_FALSE(ok(deriveKey(phrase, QByteArray(kSaltSize, 't'), {8, 1})) == key);
    CHECK_FALSE(ok(deriveKey(phrase, salt, {16, 1})) == key);
    CHECK_FALSE(ok(deriveKey(phrase, salt, {8, 2})) == key);
    CHECK(isPlausible(DerivationCost{}));
    CHECK_FALSE(isPlausible({7, 1}));
    CHECK_FALSE(isPlausible({8, 0}));
    CHECK_FALSE(isPlausible({kMostMemoryKiB + 1, 1}));
}

TEST_CASE("calibration never goes below the default", "[crypto]")
{
    CHECK(ok(calibrate(std::chrono::milliseconds(0))) == DerivationCost{});
}

#ifndef Q_OS_WIN
TEST_CASE("too little memory is not taken for a wrong passphrase", "[crypto]")
{
    // in a child, since the limit stays with the process
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        rlimit limit{200UL << 20, 200UL << 20};
        setrlimit(RLIMIT_AS, &limit);
        const auto derived = deriveKey(SecretBytes::copyOf("x"), QByteArray(kSaltSize, 's'), {1024 * 1024, 1});
        _exit(!derived && derived.error().kind == ErrorKind::Io && derived.error().code == "crypto.memory" ? 0 : 1);
    }
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}
#endif

TEST_CASE("a recovery key is read back as people type it", "[crypto]")
{
    const RecoveryKey key = RecoveryKey::generate();
    const QString text = key.text();
    CHECK(text.size() == 8 * 5 + 7);
    CHECK(ok(RecoveryKey::parse(text)).text() == text);
    CHECK(ok(RecoveryKey::parse(text.toLower())).text() == text);
    CHECK(ok(RecoveryKey::parse(QString(text).replace('-', ' ') + "\n")).text() == text);
    CHECK(ok(RecoveryKey::parse(QString(text).remove('-'))).text() == text);
    CHECK(RecoveryKey::generate().text() != text);
    for (const QChar c : QString("01IO"))
        CHECK_FALSE(text.contains(c));
}

TEST_CASE("a slip in a recovery key is told by its group", "[crypto]")
{
    const QString alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const QString text = RecoveryKey::generate().text();
    SECTION("each wrong character")
    {
        for (int i = 0; i < text.size(); ++i) {
            if (text[i] == '-')
                continue;
            for (const QChar other : alphabet) {
                if (other == text[i])
                    continue;
                QString wrong = text;
                wrong[i] = other;
                const Error error = errorOf(RecoveryKey::parse(wrong));
                REQUIRE(error.kind == ErrorKind::Validation);
                REQUIRE(error.code == "recoveryKey.mistyped");
                REQUIRE(error.message.contains(QString::number(i / 6 + 1)));
            }
        }
    }
    SECTION("two characters of a group in the wrong order")
    {
        for (int i = 0; i + 1 < text.size(); ++i) {
            if (text[i] == '-' || text[i + 1] == '-' || text[i] == text[i + 1])
                continue;
            QString wrong = text;
            std::swap(wrong[i], wrong[i + 1]);
            CHECK(errorOf(RecoveryKey::parse(wrong)).code == "recoveryKey.mistyped");
        }
    }
    SECTION("two groups in the wrong order")
    {
        QStringList groups = text.split('-');
        std::swap(groups[2], groups[5]);
        CHECK(errorOf(RecoveryKey::parse(groups.join('-'))).code == "recoveryKey.mistyped");
    }
    SECTION("characters that no key has, too few, too many")
    {
        CHECK(errorOf(RecoveryKey::parse("0" + text.mid(1))).code == "recoveryKey.mistyped");
        CHECK(errorOf(RecoveryKey::parse("Đ" + text.mid(1))).code == "recoveryKey.mistyped");
        CHECK(errorOf(RecoveryKey::parse(text.left(20))).code == "recoveryKey.length");
        CHECK(errorOf(RecoveryKey::parse(text + "A")).code == "recoveryKey.length");
        CHECK(errorOf(RecoveryKey::parse("")).code == "recoveryKey.length");
    }
}

TEST_CASE("a new passphrase needs length and nothing else", "[crypto]")
{
    ok(checkNewPassphrase("mười bốn chữ ạ"));
    ok(checkNewPassphrase(QString("mười bốn chữ ạ").normalized(QString::NormalizationForm_D)));
    CHECK(errorOf(checkNewPassphrase("mười ba chữ ạ")).code == "passphrase.short");
    CHECK(errorOf(checkNewPassphrase("")).field == "passphrase");
    CHECK(errorOf(checkNewPassphrase(QString(20, 'a'))).code == "passphrase.uniform");
    CHECK(errorOf(checkNewPassphrase(QString(2000, 'a'))).code == "passphrase.long");
}
