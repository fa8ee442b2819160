// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/CmsReader.h"
#include "core/crypto/CmsWriter.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "tests/support/Check.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace tramyte;
using namespace tramyte::crypto;

namespace {

const Instant kNow = {QDateTime::currentMSecsSinceEpoch()};
constexpr qint64 kLimit = 100 << 20;

struct Party {
    PrivateKey key;
    Certificate certificate;
};

Party aParty(const QString& code = "01234", Instant now = kNow)
{
    const PrivateKey key = ok(PrivateKey::generate());
    return {key, ok(Certificate::makeFor(code, "Trạm Y tế xã A", key, now))};
}

int openssl(const QStringList& arguments)
{
    QProcess process;
    process.start("openssl", arguments);
    REQUIRE(process.waitForFinished());
    return process.exitCode();
}

/// RSA certificates come from elsewhere: made by the openssl command, as a receiver would.
Party anRsaParty(const QTemporaryDir& folder, const QString& usage = "keyEncipherment")
{
    REQUIRE(
        openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Trung tam", "-days", "30", "-addext",
            "keyUsage=" + usage, "-keyout", folder.filePath("rsa.key"), "-out", folder.filePath("rsa.pem")})
        == 0);
    return {ok(PrivateKey::parse(ok(readWhole(folder.filePath("rsa.key"), 1 << 16)))),
        ok(Certificate::parse(ok(readWhole(folder.filePath("rsa.pem"), 1 << 16))))};
}

Result<void> writeCms(
    const QString& path, const QByteArray& content, const Party& from, const Certificate& to, qsizetype piece = 1000)
{
    TRY_LET(file, SafeFile::create(path));
    TRY_LET(writer, CmsWriter::start(*file, from.certificate, from.key, to, kNow));
    for (qsizetype at = 0; at < content.size(); at += piece)
        TRY(writer->write(QByteArrayView(content).sliced(at, std::min(piece, content.size() - at))));
    TRY(writer->finish());
    return file->commit();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a station's certificate says whose it is and lasts ten years", "[crypto][cms]")
{
    const Party party = aParty();
    const Certificate read = ok(Certificate::parse(party.certificate.pem()));
    CHECK(read == party.certificate);
    CHECK(ok(Certificate::parse(party.certificate.der())) == party.certificate);
    CHECK(read.stationCode() == "01234");
    CHECK(read.name() == "Trạm Y tế xã A");
    CHECK(read.fingerprint().size() == 64);
    CHECK(read.belongsTo(party.key));
    CHECK_FALSE(read.belongsTo(ok(PrivateKey::generate())));
    CHECK(read.belongsTo(ok(PrivateKey::parse(party.key.pem()))));
    ok(read.checkReceiver(kNow));
    ok(read.checkSigner(kNow));
    constexpr qint64 day = 86'400'000;
    ok(read.checkReceiver({kNow.ms + 3650 * day}));
    CHECK(errorOf(read.checkReceiver({kNow.ms + 3700 * day})).code == "certificate.expired");
    CHECK(errorOf(read.checkReceiver({kNow.ms - 3 * day})).code == "certificate.notYetValid");

    const PrivateKey key = ok(PrivateKey::generate());
    CHECK(ok(Certificate::makeFor("9", QString(100, u'ế'), key, kNow)).name() == QString(64, u'ế'));
}

TEST_CASE("what is no certificate or no key is refused with its own sentence", "[crypto][cms]")
{
    const Party party = aParty();
    CHECK(errorOf(Certificate::parse("")).code == "certificate.unreadable");
    CHECK(errorOf(Certificate::parse("nonsense")).code == "certificate.unreadable");
    CHECK(errorOf(Certificate::parse(party.certificate.pem().left(200))).code == "certificate.unreadable");
    CHECK(errorOf(Certificate::parse(party.key.pem())).code == "certificate.isKey");
    CHECK(errorOf(PrivateKey::parse("")).code == "certificate.keyUnreadable");
    CHECK(errorOf(PrivateKey::parse(party.certificate.pem())).code == "certificate.keyUnreadable");

    QTemporaryDir folder;
    const QString path = folder.filePath("k");
    REQUIRE(openssl({"genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-aes256", "-pass",
                "pass:word", "-out", path})
        == 0);
    CHECK(errorOf(PrivateKey::parse(ok(readWhole(path, 1 << 16)))).code == "certificate.keyLocked");
    REQUIRE(openssl({"genpkey", "-algorithm", "ED25519", "-out", path}) == 0);
    CHECK(errorOf(PrivateKey::parse(ok(readWhole(path, 1 << 16)))).code == "certificate.keyKind");

    CHECK(errorOf(anRsaParty(folder, "digitalSignature").certificate.checkReceiver(kNow)).code
        == "certificate.cannotReceive");
}

TEST_CASE("what was written for a receiver comes back whole, with its signer", "[crypto][cms]")
{
    QTemporaryDir folder;
    const Party from = aParty();
    const Party to = GENERATE(0, 1) == 0 ? aParty("79000") : anRsaParty(folder);
    const QString path = folder.filePath("x.tyb");
    const qsizetype size = GENERATE(1, 12345, 300'000);
    const QByteArray content = randomBytes(size);
    ok(writeCms(path, content, from, to.certificate));
    ok(checkCmsSeal(path));
    const CmsContent opened = ok(openCms(path, to.key, kLimit));
    CHECK(opened.bytes == content);
    CHECK(opened.signer == from.certificate);
    CHECK(std::abs(opened.signedAt.ms - kNow.ms) < 600'000);
    ok(requireKnown(opened.signer, {to.certificate, from.certificate}));
    CHECK(errorOf(requireKnown(opened.signer, {to.certificate})).code == "cms.unknownSigner");
    CHECK(errorOf(openCms(path, from.key, kLimit)).code == "cms.otherReceiver");
}

TEST_CASE("the openssl commands open what was written", "[crypto][cms]")
{
    QTemporaryDir folder;
    const Party from = aParty();
    const Party to = GENERATE(0, 1) == 0 ? aParty("79000") : anRsaParty(folder);
    const QByteArray content = randomBytes(70'000);
    ok(writeCms(folder.filePath("x.tyb"), content, from, to.certificate));
    put(folder.filePath("to.pem"), to.certificate.pem());
    put(folder.filePath("to.key"), to.key.pem());
    put(folder.filePath("from.pem"), from.certificate.pem());
    CHECK(openssl({"cms", "-decrypt", "-binary", "-inform", "DER", "-recip", folder.filePath("to.pem"), "-inkey",
              folder.filePath("to.key"), "-in", folder.filePath("x.tyb"), "-out", folder.filePath("signed")})
        == 0);
    CHECK(openssl({"cms", "-verify", "-binary", "-inform", "DER", "-certfile", folder.filePath("from.pem"), "-CAfile",
              folder.filePath("from.pem"), "-in", folder.filePath("signed"), "-out", folder.filePath("plain")})
        == 0);
    CHECK(ok(readWhole(folder.filePath("plain"), 1 << 20)) == content);
    CHECK(openssl({"cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in", folder.filePath("x.tyb")}) == 0);
}

TEST_CASE("every flipped byte, lost tail and added byte of an encrypted file is told", "[crypto][cms]")
{
    QTemporaryDir folder;
    const Party from = aParty();
    const Party to = aParty("79000");
    ok(writeCms(folder.filePath("x"), randomBytes(500), from, to.certificate));
    const QByteArray good = ok(readWhole(folder.filePath("x"), 1 << 20));
    const QString path = folder.filePath("bad");
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ (1 << (i % 8)));
        put(path, bad);
        const auto checked = checkCmsSeal(path);
        if (checked || checked.error().kind != ErrorKind::Damaged || openCms(path, to.key, kLimit))
            FAIL("byte " << i);
    }
    for (qsizetype size = 0; size < good.size(); size += 7) {
        put(path, good.first(size));
        if (checkCmsSeal(path) || openCms(path, to.key, kLimit))
            FAIL("cut to " << size);
    }
    put(path, good + '\0');
    CHECK(errorOf(openCms(path, to.key, kLimit)).kind == ErrorKind::Damaged);
    CHECK(errorOf(openCms(folder.filePath("absent"), to.key, kLimit)).kind == ErrorKind::NotFound);
    CHECK(errorOf(openCms(folder.filePath("x"), to.key, 100)).code == "file.tooLarge");
}

TEST_CASE("what was changed under a new seal still fails at decryption", "[crypto][cms]")
{
    QTemporaryDir folder;
    const Party from = aParty();
    const Party to = aParty("79000");
    ok(writeCms(folder.filePath("x"), randomBytes(5000), from, to.certificate));
    QByteArray bad = ok(readWhole(folder.filePath("x"), 1 << 20));
    bad[bad.size() / 2] = static_cast<char>(bad[bad.size() / 2] ^ 1);
    constexpr qsizetype hashAt = 22 + 19; // frame, then the seal up to its hash
    bad.replace(hashAt, 32, QByteArray(32, '\0'));
    bad.replace(hashAt, 32, Sha256::of(bad));
    put(folder.filePath("bad"), bad);
    ok(checkCmsSeal(folder.filePath("bad")));
    CHECK(errorOf(openCms(folder.filePath("bad"), to.key, kLimit)).code == "cms.damaged");
}

TEST_CASE("a writer refuses wrong parties before it writes", "[crypto][cms]")
{
    QTemporaryDir folder;
    const Party from = aParty();
    const Party old = aParty("79000", {kNow.ms - 4000LL * 86'400'000});
    auto file = ok(SafeFile::create(folder.filePath("x")));
    CHECK(errorOf(CmsWriter::start(*file, from.certificate, from.key, old.certificate, kNow)).code
        == "certificate.expired");
    CHECK(errorOf(CmsWriter::start(*file, from.certificate, old.key, from.certificate, kNow)).code == "cms.signerKey");
}

#ifndef Q_OS_WIN
TEST_CASE("a full disk leaves no half file", "[crypto][cms]")
{
    QTemporaryDir folder;
    const Party from = aParty();
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const long limit = GENERATE(10, 30, 700, 20'000);
    rlimit small = before;
    small.rlim_cur = static_cast<rlim_t>(limit);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto written = writeCms(folder.filePath("x"), QByteArray(100'000, 'x'), from, from.certificate);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(errorOf(written).code == "file.diskFull");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}
#endif
