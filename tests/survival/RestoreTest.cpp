// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one station, and a station that is lost: brought back elsewhere from a backup and the recovery key.
#include "tests/catch.hpp"
#include "tests/survival/Station.h"
#include <QDir>

using namespace tramyte::survival;

namespace {

QString onlyFileIn(const QString& folder)
{
    const QStringList files = QDir(folder).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    return folder + '/' + files.first();
}

} // namespace

TEST_CASE("the second program on a station is told, and the lock dies with the first", "[survival]")
{
    Station station;
    QProcess first;
    station.prepare(first, {{"work", "run", "-"}});
    first.start();
    REQUIRE(first.waitForStarted());
    first.write(dayOfWork().first() + '\n');
    REQUIRE(first.waitForReadyRead(60'000)); // acknowledged: it holds the station and waits for more

    const Outcome second = station.run({"work", "run", testData("day.jsonl")});
    INFO(second.out.toStdString() << second.err.toStdString());
    CHECK(second.exit == 1);
    CHECK(second.out.contains("\"code\""));

    first.kill();
    REQUIRE(first.waitForFinished());
    CHECK(station.run({"visit", "list", "--day", "2026-11-20"}).exit == 0);
}

TEST_CASE("a lost station comes back elsewhere from a backup with the recovery key alone", "[survival]")
{
    Station station;
    REQUIRE(station.run({{"work", "run", "-"}, {}, dayOfWork().mid(0, 120).join('\n')}).exit == 0);
    const QJsonArray before = station.run({"visit", "list", "--day", "2026-11-20"}).array();
    REQUIRE(before.size() > 5);
    const QString folder = station.scratch() + "/backup";
    REQUIRE(QDir().mkdir(folder));
    REQUIRE(station.run({"backup", "create", "--out", folder}).exit == 0);
    const QString backup = onlyFileIn(folder);
    REQUIRE(QDir(station.folder()).removeRecursively());

    const QString recovery = station.scratch() + "/recovery-key.txt";
    setBytes(recovery, station.recoveryKey().toUtf8() + '\n');
    const QString elsewhere = station.scratch() + "/elsewhere";
    const auto restore = [&](const QString& keyFile) {
        return station.run({{"backup", "restore", backup, "--into", elsewhere, "--recovery-key-file", keyFile},
            {{"TRAMYTE_PASSPHRASE", QString()}}});
    };
    QByteArray mistyped = station.recoveryKey().toUtf8();
    mistyped[2] = mistyped.at(2) == 'A' ? 'B' : 'A';
    setBytes(station.scratch() + "/mistyped.txt", mistyped);
    CHECK(restore(station.scratch() + "/mistyped.txt").exit == 1); // told before it is tried
    setBytes(station.scratch() + "/other.txt", Station().recoveryKey().toUtf8());
    CHECK(restore(station.scratch() + "/other.txt").exit == 3);
    CHECK_FALSE(QFile::exists(elsewhere + "/station.db"));

    const Outcome restored = restore(recovery);
    INFO(restored.out.toStdString() << restored.err.toStdString());
    REQUIRE(restored.exit == 0);
    const Outcome after = station.run({{"visit", "list", "--day", "2026-11-20"}, {}, {}, {}, {}, elsewhere});
    INFO(after.out.left(300).toStdString() << after.err.toStdString());
    REQUIRE(after.exit == 0);
    CHECK(after.array() == before);
    CHECK(station.run({{"journal", "verify"}, {}, {}, {}, {}, elsewhere}).exit == 0);
}
