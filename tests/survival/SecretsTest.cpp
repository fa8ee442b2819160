// SPDX-License-Identifier: GPL-3.0-or-later
// No name of a patient lies on the disk in a form that can be read, wherever the program writes.
#include "core/text/Fold.h"
#include "tests/catch.hpp"
#include "tests/survival/Station.h"
#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QStringConverter>
#include <csignal>

using namespace tramyte::survival;

namespace {

/// Whole names, numbers and distinctive words of the day, in every spelling that a program might store.
QList<QByteArray> secretsOfTheDay()
{
    QSet<QString> words;
    for (const QByteArray& text : dayOfWork()) {
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        for (const QString field : {"fullName", "citizenId", "cardCode", "guardianName", "reason"})
            if (const QString value = line[field].toString(); value.size() > 8)
                words << value;
    }
    QList<QByteArray> secrets;
    for (const QString& word : words)
        for (const QString& spelling :
            QSet<QString>{word, word.toUpper(), word.normalized(QString::NormalizationForm_D),
                tramyte::text::fold(word), word.section(' ', 0, 1) + ' ' + word.section(' ', 2)}) {
            secrets << spelling.toUtf8();
            for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
                secrets << QStringEncoder(encoding)(spelling);
        }
    return secrets;
}

QStringList findings(const QString& folder, const QList<QByteArray>& secrets)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = bytesOf(path);
        for (const QByteArray& secret : secrets)
            if (bytes.contains(secret) || QFile::encodeName(path).contains(secret)) {
                found << path + ": " + QString::fromUtf8(secret);
                break;
            }
    }
    return found;
}

} // namespace

TEST_CASE("no name of a patient lies on the disk in plain", "[survival]")
{
    const QList<QByteArray> secrets = secretsOfTheDay();
    REQUIRE(secrets.size() > 1000);
    Station station;
    setBytes(station.scratch() + "/control.jsonl", dayOfWork().join('\n'));
    REQUIRE(findings(station.scratch(), secrets).size() == 1); // the search finds what there is
    REQUIRE(QFile::remove(station.scratch() + "/control.jsonl"));

    // Killed in the middle: what a crash leaves behind must be unreadable too.
    QProcess work;
    station.prepare(work, {{"work", "run", testData("day.jsonl")}});
    work.start();
    QByteArray out;
    while (out.count('\n') < 250 && work.waitForReadyRead(60'000))
        out += work.readAllStandardOutput();
    REQUIRE(::kill(static_cast<pid_t>(work.processId()), SIGKILL) == 0);
    work.waitForFinished();
    REQUIRE(out.count('\n') >= 250);
    INFO(findings(station.scratch(), secrets).join('\n').toStdString());
    CHECK(findings(station.scratch(), secrets).isEmpty());

    REQUIRE(station.run({"patient", "search", "nguyen"}).exit == 0);
    REQUIRE(QDir(station.scratch()).mkdir("backup"));
    REQUIRE(station.run({"backup", "create", "--out", station.scratch() + "/backup"}).exit == 0);
    CHECK(findings(station.scratch(), secrets).isEmpty());
}

TEST_CASE("messages on standard error and refusals name nobody", "[survival]")
{
    Station station;
    const QByteArray person
        = R"({"do":"register","ref":"p","fullName":"Nguyễn Thị Bí Mật","sex":"female","birth":"1956-03","cardCode":"XX"})"
          "\n";
    const Outcome work = station.run({{"work", "run", "-", "--keep-going"}, {},
        person + R"({"do":"openVisit","ref":"v","patient":"nobody","at":"2026-11-20T08:05"})" + "\n" + "{broken\n"});
    CHECK_FALSE(work.err.contains("Bí Mật"));
    CHECK_FALSE(work.out.contains("Bí Mật"));
    CHECK(work.exit == 1);
}
