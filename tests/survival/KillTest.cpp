// SPDX-License-Identifier: GPL-3.0-or-later
// Killed in the middle of work, with the disk as it is and with a disk that forgets all that was not synced: every line
// that was acknowledged is there, and nothing else is damaged.
#include "tests/catch.hpp"
#include "tests/survival/Station.h"
#include <QRandomGenerator>
#include <QSet>
#include <QThread>
#include <csignal>

using namespace tramyte::survival;

namespace {

/// The work of a day, done in pieces by a program that is killed again and again.
class InterruptedDay {
public:
    explicit InterruptedDay(Station& station, quint32 seed)
        : m_station(station), m_random(seed), m_lines(dayOfWork()), m_acks(station.scratch() + "/acks.jsonl")
    {
        setBytes(m_acks, {});
    }

    bool isDone() const { return m_next > m_lines.size(); }
    int kills() const { return m_kills; }
    const QList<QJsonObject>& acknowledged() const { return m_acknowledged; }

    /// Works until so many lines are acknowledged, and a moment longer, then kills the program.
    void workAndKill(int lines)
    {
        QProcess process;
        m_station.prepare(process,
            {{"work", "run", testData("day.jsonl"), "--keep-going", "--from-line", QString::number(m_next), "--refs",
                m_acks}});
        process.start();
        REQUIRE(process.waitForStarted());
        QByteArray out;
        while (out.count('\n') < lines && process.waitForReadyRead(60'000))
            out += process.readAllStandardOutput();
        QThread::usleep(m_random.bounded(12'000)); // somewhere inside one of the next transactions
        if (process.state() == QProcess::Running && ::kill(static_cast<pid_t>(process.processId()), SIGKILL) == 0)
            ++m_kills;
        process.waitForFinished();
        out += process.readAllStandardOutput();
        INFO(process.readAllStandardError().toStdString());
        REQUIRE((m_kills > 0 || process.exitCode() == 0));
        out.truncate(out.lastIndexOf('\n') + 1); // half a line acknowledges nothing
        take(out);
    }

private:
    void take(const QByteArray& out)
    {
        bool first = true;
        for (const QByteArray& line : out.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject ack = QJsonDocument::fromJson(line).object();
            INFO(line.toStdString());
            REQUIRE(ack["line"].toInteger() == m_next);
            if (ack.contains("error")) // done before the kill, but not acknowledged any more: done once is enough
                REQUIRE((first && m_kills > 0));
            else
                m_acknowledged << ack;
            first = false;
            ++m_next;
        }
        QFile acks(m_acks);
        REQUIRE(acks.open(QIODevice::Append));
        acks.write(out);
    }

    Station& m_station;
    QRandomGenerator m_random;
    QList<QByteArray> m_lines;
    QString m_acks;
    QList<QJsonObject> m_acknowledged;
    qint64 m_next = 1;
    int m_kills = 0;
};

/// Every acknowledged visit is listed and every acknowledged person found; at most one thing a kill is there besides.
void checkAllThere(const Station& station, const InterruptedDay& day)
{
    const Outcome verified = station.run({"journal", "verify"});
    INFO(verified.out.toStdString() << verified.err.toStdString());
    REQUIRE(verified.exit == 0);

    const Outcome listed = station.run({"visit", "list", "--day", "2026-11-20"});
    REQUIRE(listed.exit == 0);
    QSet<QString> present;
    for (const QJsonValue& visit : listed.array())
        present << visit["id"].toString();
    int acknowledged = 0;
    for (const QJsonObject& ack : day.acknowledged())
        if (ack["do"] == "openVisit") {
            INFO(QJsonDocument(ack).toJson().toStdString());
            REQUIRE(present.contains(ack["id"].toString()));
            ++acknowledged;
        }
    CHECK(present.size() >= acknowledged);
    CHECK(present.size() <= acknowledged + day.kills());
}

/// What was acknowledged for a visit stands in it.
void checkContent(const Station& station, const InterruptedDay& day, int visits)
{
    const QList<QByteArray> lines = dayOfWork();
    QMap<QString, QString> ids;          // of visits, by their name in the day
    QMap<QString, QStringList> expected; // codes ordered in them
    for (const QJsonObject& ack : day.acknowledged()) {
        const QJsonObject line = QJsonDocument::fromJson(lines.at(ack["line"].toInteger() - 1)).object();
        const QString visit = line["visit"].toString();
        if (line["do"] == "openVisit")
            ids[line["ref"].toString()] = ack["id"].toString();
        else if (line["do"] == "prescribe")
            expected[visit] << line["medicine"].toString();
        else if (line["do"] == "service")
            expected[visit] << line["code"].toString();
        else if (line["do"] == "diagnose")
            expected[visit] << line["main"].toString();
    }
    REQUIRE(ids.size() >= visits);
    for (auto visit = ids.end(); visits > 0; --visits) { // the last ones were nearest to the kills
        --visit;
        const Outcome shown = station.run({"visit", "show", visit.value()});
        REQUIRE(shown.exit == 0);
        for (const QString& code : expected[visit.key()]) {
            INFO(visit.key().toStdString() << ' ' << code.toStdString() << ' ' << shown.out.toStdString());
            CHECK(shown.out.contains('"' + code.toUtf8() + '"'));
        }
    }
}

} // namespace

TEST_CASE("what was acknowledged survives kill -9 at any moment", "[survival][rounds][kill]")
{
    const qint64 started = nowMs();
    for (int round = 0; goesOn(round, 1, started); ++round) {
        Station station;
        InterruptedDay day(station, static_cast<quint32>(round));
        QRandomGenerator random(static_cast<quint32>(round));
        for (int kill = 0; kill < 12 && !day.isDone(); ++kill)
            day.workAndKill(random.bounded(1, 30));
        REQUIRE(day.kills() >= 8);
        checkAllThere(station, day);
        checkContent(station, day, 6);
    }
}

TEST_CASE("what was acknowledged survives a power cut that forgets every unsynced write", "[survival][rounds][power]")
{
    const qint64 started = nowMs();
    for (int round = 0; goesOn(round, 1, started); ++round) {
        Station station(TRAMYTE_POWERCUT);
        station.cutPower(); // what `station create` and the imports promised is there too
        InterruptedDay day(station, static_cast<quint32>(100 + round));
        QRandomGenerator random(static_cast<quint32>(round));
        for (int cut = 0; cut < 12 && !day.isDone(); ++cut) {
            day.workAndKill(random.bounded(1, 30));
            station.cutPower();
            if (cut % 4 == 3)
                checkAllThere(station, day);
        }
        checkAllThere(station, day);
        checkContent(station, day, 6);
    }
}
