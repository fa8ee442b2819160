// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SafeFile.h"
#include "core/crypto/CmsWriter.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/sync/BundleCheck.h"
#include "core/sync/BundleWriter.h"
#include "core/sync/ZipMember.h"
#include "core/sync/ZipReader.h"
#include "core/sync/ZipWriter.h"
#include "tests/support/Check.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace tramyte;
using namespace tramyte::sync;

namespace {

const Instant kNow = {QDateTime::currentMSecsSinceEpoch()};

struct Party {
    crypto::PrivateKey key;
    crypto::Certificate certificate;
};

Party aParty(const QString& code)
{
    const auto key = ok(crypto::PrivateKey::generate());
    return {key, ok(crypto::Certificate::makeFor(code, "Trạm Y tế xã A", key, kNow))};
}

Manifest aManifest(qint64 first = 1, qint64 last = 20)
{
    Manifest manifest;
    manifest.station = "01234";
    manifest.device = 3;
    manifest.epoch = "0badcafe";
    manifest.firstSeq = first;
    manifest.lastSeq = last;
    manifest.journalHead = crypto::Sha256::of("head");
    manifest.counts = {{"patient", 2}};
    manifest.program = "tramyte 0.1.0";
    manifest.schema = 7;
    return manifest;
}

std::shared_ptr<const ZipMember> aFile(const QString& name, const QByteArray& text)
{
    auto file = std::make_shared<ZipMember>(name);
    file->add(text);
    file->finish();
    return file;
}

const QByteArray kPatients = "{\"id\":\"1\",\"fullName\":\"Nguyễn Thị Hồng\"}\n{\"id\":\"2\"}\n";

BundleContent aContent(qint64 first = 1, qint64 last = 20)
{
    return {aManifest(first, last),
        {aFile("data/patient.ndjson", kPatients), aFile("journal.ndjson", ""),
            aFile("claims/0123.xml", QByteArray(5000, 'x'))}};
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray contentOf(const BundleReader& bundle, const QString& name)
{
    QByteArray all;
    ok(bundle.read(name, [&](QByteArrayView bytes) -> Result<void> {
        all.append(bytes.data(), bytes.size());
        return {};
    }));
    return all;
}

int run(const QString& program, const QStringList& arguments, QByteArray* output = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitCode();
}

/// Encrypts a ZIP of one's own making, as an evil sender would.
void sealZip(
    const QString& path, const Party& from, const Party& to, const std::vector<std::pair<QString, QByteArray>>& files)
{
    auto file = ok(SafeFile::create(path));
    auto cms = ok(crypto::CmsWriter::start(*file, from.certificate, from.key, to.certificate, kNow));
    ZipWriter zip([&](QByteArrayView bytes) { return cms->write(bytes); }, kNow);
    for (const auto& [name, bytes] : files)
        ok(zip.add(*aFile(name, bytes)));
    ok(zip.finish());
    ok(cms->finish());
    ok(file->commit());
}

} // namespace

TEST_CASE("a bundle comes back as it was packed", "[sync][bundle]")
{
    QTemporaryDir folder;
    const Party from = aParty("01234");
    const Party to = aParty("79000");
    const BundleWriter writer(from.certificate, from.key, to.certificate);
    const WrittenBundle written = ok(writer.write(folder.path(), aContent(), {}, kNow));
    CHECK(QFileInfo(written.path).fileName() == "01234-3-0badcafe-1-20.tyb");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"01234-3-0badcafe-1-20.tyb"});
    CHECK(written.size == QFileInfo(written.path).size());
    CHECK(written.sha256 == ok(crypto::Sha256::ofFile(written.path)));

    const BundleReader bundle = ok(BundleReader::open(written.path, to.key));
    CHECK(bundle.manifest() == written.manifest);
    CHECK(bundle.manifest().previousSha256.isEmpty());
    CHECK(bundle.manifest().files.size() == 3);
    CHECK(bundle.signer() == from.certificate);
    CHECK(bundle.sha256() == written.sha256);
    CHECK(contentOf(bundle, "data/patient.ndjson") == kPatients);
    CHECK(contentOf(bundle, "journal.ndjson").isEmpty());
    CHECK(contentOf(bundle, "claims/0123.xml") == QByteArray(5000, 'x'));
    CHECK(errorOf(bundle.read("data/visit.ndjson", [](auto) { return Result<void>(); })).kind == ErrorKind::NotFound);
    std::vector<QByteArray> lines;
    ok(bundle.eachLine("data/patient.ndjson", [&](const QByteArray& line) -> Result<void> {
        lines.push_back(line);
        return {};
    }));
    CHECK(lines == std::vector<QByteArray>{"{\"id\":\"1\",\"fullName\":\"Nguyễn Thị Hồng\"}", "{\"id\":\"2\"}"});

    CHECK(errorOf(writer.write(folder.path(), aContent(), {}, kNow)).code == "bundle.exists");
    CHECK(errorOf(BundleReader::open(written.path, from.key)).code == "cms.otherReceiver");
}

TEST_CASE("openssl and unzip open a bundle without this program", "[sync][bundle]")
{
    QTemporaryDir folder;
    const Party from = aParty("01234");
    const Party to = aParty("79000");
    const BundleWriter writer(from.certificate, from.key, to.certificate);
    const QByteArray previous = crypto::Sha256::of("previous");
    const WrittenBundle written = ok(writer.write(folder.path(), aContent(), previous, kNow));
    put(folder.filePath("to.pem"), to.certificate.pem());
    put(folder.filePath("to.key"), to.key.pem());
    put(folder.filePath("from.pem"), from.certificate.pem());
    REQUIRE(run("openssl",
                {"cms", "-decrypt", "-binary", "-inform", "DER", "-recip", folder.filePath("to.pem"), "-inkey",
                    folder.filePath("to.key"), "-in", written.path, "-out", folder.filePath("signed")})
        == 0);
    REQUIRE(run("openssl",
                {"cms", "-verify", "-binary", "-inform", "DER", "-certfile", folder.filePath("from.pem"), "-CAfile",
                    folder.filePath("from.pem"), "-in", folder.filePath("signed"), "-out", folder.filePath("x.zip")})
        == 0);
    CHECK(run("unzip", {"-t", folder.filePath("x.zip")}) == 0);
    QByteArray names;
    REQUIRE(run("unzip", {"-Z1", folder.filePath("x.zip")}, &names) == 0);
    CHECK(names == "data/patient.ndjson\njournal.ndjson\nclaims/0123.xml\nmanifest.json\n");
    QByteArray text;
    REQUIRE(run("unzip", {"-p", folder.filePath("x.zip"), "manifest.json"}, &text) == 0);
    const QJsonObject manifest = QJsonDocument::fromJson(text).object();
    CHECK(manifest.keys()
        == QStringList{"counts", "device", "epoch", "files", "firstSeq", "format", "journalHead", "lastSeq",
            "previousSha256", "program", "schema", "station"});
    CHECK(manifest["previousSha256"].toString() == QString::fromLatin1(previous.toHex()));
    CHECK(manifest["firstSeq"].toInteger() == 1);
    CHECK(manifest["lastSeq"].toInteger() == 20);
    const QJsonObject file = manifest["files"].toArray()[0].toObject();
    CHECK(file.keys() == QStringList{"name", "sha256", "size"});
    CHECK(file["sha256"].toString() == QString::fromLatin1(crypto::Sha256::of(kPatients).toHex()));
}

TEST_CASE("a bundle is checked with a key and without, and says how far", "[sync][bundle]")
{
    QTemporaryDir folder;
    const Party from = aParty("01234");
    const Party to = aParty("79000");
    const WrittenBundle written
        = ok(BundleWriter(from.certificate, from.key, to.certificate).write(folder.path(), aContent(), {}, kNow));
    const QJsonObject without = ok(checkBundle(written.path, std::nullopt)).toJson();
    CHECK(without["ok"].toBool());
    CHECK(without["checked"].toArray() == QJsonArray{"file"});
    CHECK(without["notChecked"].toArray().size() == 4);
    CHECK_FALSE(without.contains("manifest"));
    const QJsonObject with = ok(checkBundle(written.path, to.key)).toJson();
    CHECK(with["notChecked"].toArray().isEmpty());
    CHECK(with["nameFits"].toBool());
    CHECK(with["manifest"].toObject()["epoch"].toString() == "0badcafe");
    CHECK(with["signer"].toObject()["certificateSha256"].toString() == from.certificate.fingerprint());
    REQUIRE(QFile::rename(written.path, folder.filePath("copy.tyb")));
    CHECK_FALSE(ok(checkBundle(folder.filePath("copy.tyb"), to.key)).nameFits);
    CHECK(errorOf(checkBundle(folder.filePath("absent"), std::nullopt)).kind == ErrorKind::NotFound);
    CHECK(errorOf(checkBundle(folder.filePath("copy.tyb"), from.key)).code == "cms.otherReceiver");
}

TEST_CASE("every flipped byte of a bundle is told, with a key and without", "[sync][bundle]")
{
    QTemporaryDir folder;
    const Party from = aParty("01234");
    const Party to = aParty("79000");
    const WrittenBundle written
        = ok(BundleWriter(from.certificate, from.key, to.certificate).write(folder.path(), aContent(), {}, kNow));
    const QByteArray good = ok(readWhole(written.path, 1 << 24));
    const QString path = folder.filePath("bad.tyb");
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ (1 << (i % 8)));
        put(path, bad);
        const auto without = checkBundle(path, std::nullopt);
        if (without || without.error().kind != ErrorKind::Damaged)
            FAIL("byte " << i);
        if (i % 16 == 0 && checkBundle(path, to.key))
            FAIL("byte " << i << " with a key");
    }
    for (qsizetype size = 0; size < good.size(); size += 101) {
        put(path, good.first(size));
        if (checkBundle(path, std::nullopt))
            FAIL("cut to " << size);
    }
}

TEST_CASE("a large bundle tells a flip anywhere and how much it may hold", "[sync][bundle]")
{
    QTemporaryDir folder;
    const Party from = aParty("01234");
    const Party to = aParty("79000");
    BundleContent content{aManifest(), {}};
    constexpr qint64 size = 9LL << 20;
    QByteArray noise(1 << 20, Qt::Uninitialized); // does not compress
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32*>(noise.data()), noise.size() / 4);
    auto large = std::make_shared<ZipMember>("data/visit.ndjson");
    for (qint64 at = 0; at < size; at += noise.size())
        large->add(noise);
    large->finish();
    content.files.push_back(large);
    const WrittenBundle written
        = ok(BundleWriter(from.certificate, from.key, to.certificate).write(folder.path(), content, {}, kNow));
    CHECK(written.zipSize > size);
    CHECK(ok(checkBundle(written.path, to.key)).manifest->files[0].size == size);
    QFile file(written.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (int i = 0; i < 40; ++i) {
        const qint64 at = i == 0 ? file.size() - 1 : random.bounded(static_cast<int>(file.size()));
        char byte = 0;
        const auto flip = [&] {
            REQUIRE((file.seek(at) && file.read(&byte, 1) == 1));
            byte = static_cast<char>(byte ^ 0x10);
            REQUIRE((file.seek(at) && file.write(&byte, 1) == 1 && file.flush()));
        };
        flip();
        CHECK(errorOf(checkBundle(written.path, std::nullopt)).kind == ErrorKind::Damaged);
        flip();
    }
    ok(checkBundle(written.path, std::nullopt));
    BundleLimits small;
    small.unpackedBytes = 1 << 20;
    CHECK(errorOf(checkBundle(written.path, to.key, small)).code == "bundle.foreignFile");
}

TEST_CASE("a long stretch becomes consecutive chained bundles", "[sync][bundle]")
{
    QTemporaryDir folder;
    const Party from = aParty("01234");
    const Party to = aParty("79000");
    const BundleWriter writer(from.certificate, from.key, to.certificate, 100'000);
    int asked = 0;
    const auto contentOfStretch = [&](qint64 first, qint64 last) -> Result<BundleContent> {
        ++asked;
        QByteArray bytes;
        for (qint64 seq = first; seq <= last; ++seq)
            bytes += crypto::randomBytes(1000);
        return BundleContent{aManifest(first, last), {aFile("journal.ndjson", bytes)}};
    };
    const auto chain
        = ok(writer.writeChain(folder.path(), 5, 1004, crypto::Sha256::of("before"), contentOfStretch, kNow));
    REQUIRE(chain.size() >= 10);
    CHECK(chain.size() < 25);
    CHECK(asked < 40);
    qint64 next = 5;
    QByteArray previous = crypto::Sha256::of("before");
    for (const WrittenBundle& bundle : chain) {
        const BundleReader read = ok(BundleReader::open(bundle.path, to.key));
        CHECK(read.manifest().firstSeq == next);
        CHECK(read.manifest().previousSha256 == previous);
        CHECK(bundle.zipSize <= 100'000);
        next = read.manifest().lastSeq + 1;
        previous = read.sha256();
    }
    CHECK(next == 1005);

    SECTION("one entry that is too large is told and nothing stays")
    {
        QTemporaryDir other;
        const auto withGiant = [&](qint64 first, qint64 last) -> Result<BundleContent> {
            TRY_LET(content, contentOfStretch(first, last));
            if (first <= 400 && last >= 400)
                content.files.push_back(aFile("claims/big.xml", crypto::randomBytes(200'000)));
            return content;
        };
        CHECK(errorOf(writer.writeChain(other.path(), 1, 1000, {}, withGiant, kNow)).code == "bundle.tooLarge");
        CHECK(QDir(other.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
    SECTION("an error of the gathering is handed on and nothing stays")
    {
        QTemporaryDir other;
        const auto stopped = [&](qint64 first, qint64 last) -> Result<BundleContent> {
            if (first > 1)
                return fail(ErrorKind::Conflict, "test.stopped", "Stopped.");
            return contentOfStretch(first, last);
        };
        CHECK(errorOf(writer.writeChain(other.path(), 1, 900, {}, stopped, kNow)).code == "test.stopped");
        CHECK(QDir(other.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

TEST_CASE("a bundle that an evil sender made is refused whole", "[sync][bundle]")
{
    QTemporaryDir folder;
    const Party from = aParty("01234");
    const Party to = aParty("79000");
    const QString path = folder.filePath("evil.tyb");
    Manifest manifest = aManifest();
    manifest.files = {{"data/a.ndjson", 2, crypto::Sha256::of("{}")}};
    const auto codeOf = [&](const std::vector<std::pair<QString, QByteArray>>& files) {
        sealZip(path, from, to, files);
        return errorOf(BundleReader::open(path, to.key)).code;
    };
    sealZip(path, from, to, {{"data/a.ndjson", "{}"}, {"manifest.json", manifest.toJson()}});
    ok(BundleReader::open(path, to.key));

    CHECK(codeOf({{"data/a.ndjson", "{}"}}) == "bundle.contents");
    CHECK(codeOf({{"manifest.json", manifest.toJson()}}) == "bundle.contents");
    CHECK(codeOf({{"data/a.ndjson", "{ }"}, {"manifest.json", manifest.toJson()}}) == "bundle.contents");
    CHECK(codeOf({{"data/a.ndjson", "[]"}, {"manifest.json", manifest.toJson()}}) == "bundle.contents");
    CHECK(codeOf({{"data/a.ndjson", "{}"}, {"extra", "x"}, {"manifest.json", manifest.toJson()}}) == "bundle.contents");
    CHECK(codeOf({{"../evil", "x"}, {"manifest.json", manifest.toJson()}}) == "bundle.foreignFile");
    CHECK(codeOf({{"/etc/passwd", "x"}, {"manifest.json", manifest.toJson()}}) == "bundle.foreignFile");
    CHECK(codeOf({{"data/a.ndjson", "{}"}, {"data/a.ndjson", "{}"}, {"manifest.json", manifest.toJson()}})
        == "bundle.foreignFile");
    CHECK(codeOf({{"data/a.ndjson", "{}"}, {"manifest.json", "nonsense"}}) == "bundle.manifest");
    CHECK(codeOf({{"data/a.ndjson", "{}"},
              {"manifest.json", manifest.toJson().replace("tramyte.bundle/1", "tramyte.bundle/2")}})
        == "bundle.newer");
    CHECK(codeOf({{"data/a.ndjson", "{}"},
              {"manifest.json", manifest.toJson().replace("\"epoch\":\"0badcafe\"", "\"epoch\":\"../../x\"")}})
        == "bundle.manifest");

    // 3 GB of zeros in 3 MB
    auto file = ok(SafeFile::create(path));
    auto cms = ok(crypto::CmsWriter::start(*file, from.certificate, from.key, to.certificate, kNow));
    ZipMember bomb("data/a.ndjson");
    const QByteArray zeros(1 << 20, '\0');
    for (int i = 0; i < 80; ++i)
        bomb.add(zeros);
    bomb.finish();
    ZipWriter zip([&](QByteArrayView bytes) { return cms->write(bytes); }, kNow);
    ok(zip.add(bomb));
    ok(zip.finish());
    ok(cms->finish());
    ok(file->commit());
    BundleLimits limits;
    limits.unpackedBytes = 64 << 20;
    CHECK(errorOf(BundleReader::open(path, to.key, limits)).code == "bundle.foreignFile");
}

TEST_CASE("damaged or foreign bytes are no ZIP", "[sync][bundle]")
{
    const ZipVisitor all{[](const QString&) -> Result<bool> { return true; },
        [](QByteArrayView) -> Result<void> { return {}; }, []() -> Result<void> { return {}; }};
    CHECK_FALSE(walkZip("not a zip at all", all));
    QByteArray bytes;
    ZipWriter zip(
        [&](QByteArrayView piece) -> Result<void> {
            bytes.append(piece.data(), piece.size());
            return {};
        },
        kNow);
    ok(zip.add(*aFile("a", "some text, some text, some text")));
    ok(zip.finish());
    CHECK(zip.size() == bytes.size());
    ok(walkZip(bytes, all));
    CHECK(bytes.size() < 400);
    CHECK_FALSE(walkZip(QByteArrayView(bytes).chopped(30), all));
}

TEST_CASE("manifests say exactly what they mean", "[sync][bundle]")
{
    Manifest manifest = aManifest();
    manifest.files = {{"a", 0, crypto::Sha256::of("")}};
    CHECK(ok(Manifest::parse(manifest.toJson())) == manifest);
    for (const char* name : {"a", "data/patient.ndjson", "fhir/Patient.ndjson", "claims/1-2_3.xml"})
        CHECK(isSafeName(name));
    for (const char* name :
        {"", "/a", "a/", "a//b", "..", "a/../b", "./a", ".hidden", "a\\b", "C:/x", "a b", "ấ", "a\n"})
        CHECK_FALSE(isSafeName(name));
}

#ifndef Q_OS_WIN
TEST_CASE("a full disk leaves no bundle, a read-only folder says so", "[sync][bundle]")
{
    QTemporaryDir folder;
    const Party from = aParty("01234");
    const BundleWriter writer(from.certificate, from.key, from.certificate);
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 1000;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto written = writer.write(folder.path(), aContent(), {}, kNow);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(errorOf(written).code == "file.diskFull");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK(errorOf(writer.write("/proc", aContent(), {}, kNow)).kind == ErrorKind::Io);
}
#endif
