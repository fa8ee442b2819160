// SPDX-License-Identifier: GPL-3.0-or-later
// A flipped byte in whatever a station keeps or sends is noticed and named; what is damaged is never taken for good.
#include "tests/catch.hpp"
#include "tests/survival/Station.h"
#include <QDir>
#include <QRandomGenerator>

using namespace tramyte::survival;

namespace {

constexpr int kPageSize = 4096;
constexpr int kUnusedTail = 12; ///< bytes at the end of each page that this cipher profile neither uses nor checks

/// So many places of a file, from its first to its last byte; more in a soak.
QList<qsizetype> placesIn(qsizetype size, int count, quint32 seed)
{
    if (qEnvironmentVariableIsSet("TRAMYTE_SOAK_SECONDS"))
        count *= 20;
    QRandomGenerator random(seed);
    QList<qsizetype> places{0, size / 2, size - 1};
    while (places.size() < count)
        places << static_cast<qsizetype>(random.bounded(static_cast<quint64>(size)));
    return places;
}

/// A station with the first visits of the day, closed by the program itself.
void work(const Station& station)
{
    const Outcome done = station.run({{"work", "run", "-"}, {}, dayOfWork().mid(0, 80).join('\n')});
    INFO(done.out.right(300).toStdString() << done.err.toStdString());
    REQUIRE(done.exit == 0);
}

QString onlyFileIn(const QString& folder, const QString& pattern)
{
    const QStringList files = QDir(folder).entryList({pattern}, QDir::Files);
    REQUIRE(files.size() == 1);
    return folder + '/' + files.first();
}

/// Flips one bit at each place in turn and calls `check`; the file is whole again afterwards.
void flipEach(const QString& path, const QList<qsizetype>& places, const std::function<void()>& check)
{
    const QByteArray whole = bytesOf(path);
    for (const qsizetype place : places) {
        QByteArray flipped = whole;
        flipped[place] = static_cast<char>(flipped.at(place) ^ (1 << (place % 8)));
        setBytes(path, flipped);
        INFO(path.toStdString() << " byte " << place << " of " << whole.size());
        check();
    }
    setBytes(path, whole);
}

void checkRefused(const Outcome& outcome)
{
    INFO(outcome.out.toStdString() << outcome.err.toStdString());
    CHECK_FALSE(outcome.crashed);
    CHECK((outcome.exit == 1 || outcome.exit == 3 || outcome.exit == 4));
    CHECK(outcome.out.contains("\"code\""));
}

} // namespace

TEST_CASE("a flipped byte in the file of keys is noticed", "[survival][damage]")
{
    Station station;
    const QString keys = station.file("station.keys");
    flipEach(keys, placesIn(bytesOf(keys).size(), 30, 1), [&] { checkRefused(station.run({"journal", "verify"})); });
    CHECK(station.run({"journal", "verify"}).exit == 0);
}

TEST_CASE("a flipped byte in a backup is noticed", "[survival][damage]")
{
    Station station;
    work(station);
    REQUIRE(QDir(station.scratch()).mkdir("backup"));
    REQUIRE(station.run({"backup", "create", "--out", station.scratch() + "/backup"}).exit == 0);
    const QString backup = onlyFileIn(station.scratch() + "/backup", "*");
    flipEach(backup, placesIn(bytesOf(backup).size(), 20, 2), [&] {
        checkRefused(station.run({"backup", "verify", backup}));
    });
    // Also what is missing at the end, and nothing of it is restored.
    const QByteArray whole = bytesOf(backup);
    setBytes(backup, whole.left(whole.size() - 1));
    checkRefused(station.run({"backup", "restore", backup, "--into", station.scratch() + "/restored"}));
    CHECK_FALSE(QFile::exists(station.scratch() + "/restored/station.db"));
    setBytes(backup, whole);
    CHECK(station.run({"backup", "verify", backup}).exit == 0);
}

TEST_CASE("a flipped byte in a bundle is noticed", "[survival][damage]")
{
    Station station;
    work(station);
    const QString key = station.scratch() + "/key.pem";
    const QString certificate = station.scratch() + "/certificate.pem";
    QProcess openssl;
    openssl.start("openssl",
        {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650", "-subj",
            "/CN=Test receiver", "-addext", "keyUsage=critical,keyAgreement,digitalSignature", "-keyout", key, "-out",
            certificate});
    REQUIRE(openssl.waitForFinished());
    REQUIRE(openssl.exitCode() == 0);
    REQUIRE(QDir(station.scratch()).mkdir("out"));
    const Outcome made = station.run({"bundle", "create", "--to", certificate, "--out", station.scratch() + "/out"});
    INFO(made.out.toStdString() << made.err.toStdString());
    REQUIRE(made.exit == 0);
    const QString bundle = onlyFileIn(station.scratch() + "/out", "*.tyb");
    REQUIRE(station.run({"bundle", "verify", bundle, "--key", key}).exit == 0);
    flipEach(bundle, placesIn(bytesOf(bundle).size(), 60, 3), [&] {
        checkRefused(station.run({"bundle", "verify", bundle, "--key", key}));
    });
}

TEST_CASE("a flipped byte in the database is noticed when a backup reads every page", "[survival][damage]")
{
    Station station;
    work(station);
    const QString database = station.file("station.db");
    QList<qsizetype> places = placesIn(bytesOf(database).size(), 25, 4);
    places.removeIf([](qsizetype place) { return place % kPageSize >= kPageSize - kUnusedTail; });
    const QString out = station.scratch() + "/backup";
    flipEach(database, places, [&] {
        REQUIRE(QDir().mkpath(out));
        checkRefused(station.run({"backup", "create", "--out", out}));
        CHECK(QDir(out).entryList(QDir::Files).isEmpty()); // no backup is better than a bad one
        REQUIRE(QDir(out).removeRecursively());
    });
    CHECK(station.run({"journal", "verify"}).exit == 0);
}

TEST_CASE("a file that is none of ours is refused as such", "[survival][damage]")
{
    Station station;
    const QString file = station.scratch() + "/file";
    for (const QByteArray& bytes : {QByteArray(), QByteArray("hello"), QByteArray(100'000, '\0'), QByteArray("{}")}) {
        setBytes(file, bytes);
        INFO(bytes.left(10).toStdString() << bytes.size());
        CHECK(station.run({"backup", "verify", file}).exit == 4);
        CHECK(station.run({"backup", "restore", file, "--into", station.scratch() + "/restored"}).exit == 4);
    }
    setBytes(station.file("station.keys"), "{}");
    CHECK(station.run({"journal", "verify"}).exit == 4);
}
