// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full or may not be written: a clear sentence, the old state whole.
#include "tests/catch.hpp"
#include "tests/survival/Station.h"
#include <QDir>
#include <QDirIterator>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace tramyte::survival;

namespace {

/// No file of the process may grow beyond this: what a full disk looks like, without needing one.
std::function<void()> withFilesUpTo(rlim_t bytes)
{
    return [bytes] {
        std::signal(SIGXFSZ, SIG_IGN); // a write then fails with EFBIG, as it fails with ENOSPC on a full disk
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
}

/// Root may write everywhere; without this right it is bound by permissions as a user is.
void giveUpRootsRights()
{
    constexpr int dacOverride = 1;
    constexpr int dacReadSearch = 2;
    ::prctl(PR_CAPBSET_DROP, dacOverride);
    ::prctl(PR_CAPBSET_DROP, dacReadSearch);
}

bool permissionsBind()
{
    return ::getuid() != 0 || ::prctl(PR_CAPBSET_READ, 8 /* CAP_SETPCAP */) == 1;
}

int visitsOf(const Station& station)
{
    const Outcome listed = station.run({"visit", "list", "--day", "2026-11-20"});
    INFO(listed.err.toStdString() << listed.out.toStdString());
    REQUIRE(listed.exit == 0);
    return static_cast<int>(listed.array().size());
}

void checkSound(const Station& station)
{
    const Outcome verified = station.run({"journal", "verify"});
    INFO(verified.out.toStdString() << verified.err.toStdString());
    CHECK(verified.exit == 0);
}

/// Last line of `work run`'s output as an object.
QJsonObject lastLine(const QByteArray& out)
{
    return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
}

QStringList filesIn(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("a disk that fills up during work stops it with a sentence and keeps what was acknowledged", "[survival]")
{
    Station station;
    // Room for a little more than there is: the limit is met within the day.
    const rlim_t size = static_cast<rlim_t>(QFileInfo(station.file("station.db")).size());
    const Outcome work
        = station.run({{"work", "run", testData("day.jsonl")}, {}, {}, {}, withFilesUpTo(size + 96 * 1024)});
    INFO(work.out.right(400).toStdString() << work.err.toStdString());
    CHECK_FALSE(work.crashed);
    REQUIRE(work.exit == 1);
    const QJsonObject last = lastLine(work.out);
    CHECK_FALSE(last["error"].toObject()["code"].toString().isEmpty());
    CHECK(last["error"].toObject()["message"].toString().size() > 10);
    int opened = 0;
    for (const QByteArray& line : work.out.split('\n'))
        opened += QJsonDocument::fromJson(line).object()["do"] == "openVisit"
            && !QJsonDocument::fromJson(line).object().contains("error");
    CHECK(opened > 0);
    CHECK(visitsOf(station) == opened);
    checkSound(station);
    // With room again the work goes on where it stopped.
    setBytes(station.scratch() + "/acks.jsonl", work.out);
    const Outcome rest = station.run({"work", "run", testData("day.jsonl"), "--from-line",
        QString::number(last["line"].toInteger()), "--refs", station.scratch() + "/acks.jsonl"});
    INFO(rest.out.right(400).toStdString() << rest.err.toStdString());
    CHECK(rest.exit == 0);
    CHECK(visitsOf(station) == 50);
}

TEST_CASE("what is written out to a full disk is refused and leaves no stub", "[survival]")
{
    Station station;
    const Outcome work = station.run({"work", "run", testData("day.jsonl")});
    REQUIRE(work.exit == 0);
    const QString out = station.scratch() + "/out";
    REQUIRE(QDir().mkdir(out));
    QString visit;
    for (const QByteArray& line : work.out.split('\n'))
        if (const QJsonObject ack = QJsonDocument::fromJson(line).object(); ack["ref"] == "v3")
            visit = ack["id"].toString();
    const QStringList calls[] = {{"backup", "create", "--out", out},
        {"claim", "export", "--from", "2026-11-20", "--to", "2026-11-20", "--out", out, "--per", "day"},
        {"print", "visit-slip", visit, "--out", out + "/slip.pdf"}};
    const QStringList& call = calls[GENERATE(0, 1, 2)];
    const Outcome refused = station.run({call, {}, {}, {}, withFilesUpTo(4096)});
    INFO(call.join(' ').toStdString() << refused.out.toStdString() << refused.err.toStdString());
    CHECK_FALSE(refused.crashed);
    CHECK(refused.exit == 1);
    CHECK_FALSE(refused.errorCode().isEmpty());
    CHECK(filesIn(out).isEmpty());
    checkSound(station);
    const Outcome done = station.run(call);
    INFO(done.out.toStdString() << done.err.toStdString());
    CHECK(done.exit == 0);
}

TEST_CASE("an acknowledgement that cannot be written stops the work", "[survival]")
{
    Station station;
    const Outcome work = station.run({{"work", "run", testData("day.jsonl")}, {}, {}, "/dev/full", {}});
    INFO(work.err.toStdString());
    CHECK_FALSE(work.crashed);
    CHECK(work.exit == 1);
    CHECK(work.err.size() > 10);
    CHECK(visitsOf(station) <= 1); // the first line is done, nothing runs on unheard
    checkSound(station);
}

TEST_CASE("a folder that may not be written is told, and what is in it stays", "[survival]")
{
    if (!permissionsBind())
        WARN("root without the right to give up rights: this machine cannot try a read-only folder");
    else {
        Station station;
        const QByteArray keys = bytesOf(station.file("station.keys"));
        const auto write = QFileDevice::WriteOwner | QFileDevice::WriteUser;
        const QStringList files = filesIn(station.folder());
        const auto setWritable = [&](bool writable) {
            for (const QString& path : files + QStringList{station.folder()}) {
                const auto now = QFile::permissions(path);
                QFile::setPermissions(path, writable ? now | write : now & ~write);
            }
        };
        setWritable(false);
        const Outcome work
            = station.run({{"work", "run", testData("day.jsonl")}, {}, {}, {}, [] { giveUpRootsRights(); }});
        const Outcome user = station.run({{"user", "add", "lan", "--roles", "reception"},
            {{"TRAMYTE_NEW_PASSPHRASE", "another long passphrase"}}, {}, {}, [] { giveUpRootsRights(); }});
        setWritable(true);
        for (const Outcome& refused : {work, user}) {
            INFO(refused.out.toStdString() << refused.err.toStdString());
            CHECK_FALSE(refused.crashed);
            CHECK(refused.exit == 1);
        }
        CHECK(bytesOf(station.file("station.keys")) == keys);
        CHECK(visitsOf(station) == 0);
        checkSound(station);
    }
}
