// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/survival/Station.h"

#include "tests/catch.hpp"
#include "tests/survival/FileIdentity.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tramyte::survival {

namespace {

const QString passphrase = QStringLiteral("a long enough passphrase");

QString identityOf(const QString& path)
{
    const QString identity = QString::fromStdString(survival::identityOf(QFile::encodeName(path).constData()));
    REQUIRE_FALSE(identity.isEmpty());
    return identity;
}

} // namespace

Station::Station(const QString& preload) : m_preload(preload)
{
    REQUIRE(m_scratch.isValid());
    // data is there for good, as a user's data folder is; what is put into it may be lost.
    for (const QString folder : {"home", "tmp", "disk", "data"})
        REQUIRE(QDir(scratch()).mkdir(folder));
    const Outcome made = run({"station", "create", "--code", "01234", "--name", "Trạm Y tế xã Mẫu", "--province", "01",
        "--commune", "00376", "--admin", "admin"});
    INFO(made.err.toStdString() << made.out.toStdString());
    REQUIRE(made.exit == 0);
    m_recoveryKey = made.object()["recoveryKey"].toString();
    REQUIRE_FALSE(m_recoveryKey.isEmpty());
    for (const QString kind : {"medicine", "service"})
        REQUIRE(run({"catalog", "import", kind, testData(kind + ".csv")}).exit == 0);
}

void Station::prepare(QProcess& process, const Call& call) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("HOME", scratch() + "/home");
    for (const QString variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.remove(variable);
    environment.insert("TMPDIR", scratch() + "/tmp");
    environment.insert("TRAMYTE_PASSPHRASE", passphrase);
    if (!m_preload.isEmpty()) {
        environment.insert("LD_PRELOAD", m_preload);
        environment.insert("POWER_CUT_ROOT", QFileInfo(scratch() + "/data").canonicalFilePath());
        environment.insert("POWER_CUT_DISK", scratch() + "/disk");
        environment.insert("ASAN_OPTIONS", "verify_asan_link_order=0");
    }
    for (auto entry = call.environment.begin(); entry != call.environment.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    process.setProcessEnvironment(environment);
    process.setProgram(TRAMYTE_CLI);
    const QString where = call.station.isEmpty() ? folder() : call.station;
    process.setArguments(QStringList{"--station", where, "--user", "admin", "--json"} + call.arguments);
    if (!call.output.isEmpty())
        process.setStandardOutputFile(call.output);
    if (call.inChild)
        process.setChildProcessModifier(call.inChild);
}

Outcome Station::run(const Call& call) const
{
    QProcess process;
    prepare(process, call);
    process.start();
    REQUIRE(process.waitForStarted());
    process.write(call.input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitCode(), process.exitStatus() == QProcess::CrashExit, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

void Station::cutPower()
{
    const QString data = scratch() + "/data";
    const QString lost = scratch() + "/lost";
    const QString root = identityOf(data);
    REQUIRE(QDir().rename(data, lost));
    bringBack(root, data);
    REQUIRE(QDir(lost).removeRecursively());
    // What is there now is on the disk, as other files.
    REQUIRE(QDir(scratch() + "/disk").removeRecursively());
    REQUIRE(QDir().mkdir(scratch() + "/disk"));
    settle(data);
}

/// Makes a folder of what was kept of it.
void Station::bringBack(const QString& identity, const QString& path)
{
    const auto kept = [this](const QString& of) { return scratch() + "/disk/" + of; };
    REQUIRE(QDir().mkdir(path));
    for (const QByteArray& line : bytesOf(kept(identity)).split('\n')) {
        const qsizetype blank = line.indexOf(' ');
        if (blank < 0)
            continue;
        const QString child = QString::fromUtf8(line.left(blank));
        QString name = QString::fromUtf8(line.mid(blank + 1));
        if (name.endsWith('/')) {
            name.chop(1);
            bringBack(child, path + '/' + name);
            continue;
        }
        setBytes(path + '/' + name, bytesOf(kept(child))); // never synced: empty
        // As private as before: the program may look at that.
        QFile::setPermissions(path + '/' + name, QFile::ReadOwner | QFile::WriteOwner);
    }
}

/// Puts all there is in a folder on the power-cut disk.
void Station::settle(const QString& folder)
{
    QByteArray names;
    for (const QFileInfo& entry : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString identity = identityOf(entry.filePath());
        names += identity.toUtf8() + ' ' + entry.fileName().toUtf8() + (entry.isDir() ? "/\n" : "\n");
        if (entry.isDir())
            settle(entry.filePath());
        else
            REQUIRE(QFile::copy(entry.filePath(), scratch() + "/disk/" + identity));
    }
    setBytes(scratch() + "/disk/" + identityOf(folder), names);
}

QString testData(const QString& name)
{
    return QStringLiteral(TRAMYTE_SOURCE_DIR "/tests/data/") + name;
}

QList<QByteArray> dayOfWork()
{
    QList<QByteArray> lines = bytesOf(testData("day.jsonl")).split('\n');
    lines.removeAll(QByteArray());
    REQUIRE(lines.size() > 300);
    return lines;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

bool goesOn(int round, int rounds, qint64 startedMs)
{
    const qint64 seconds = qEnvironmentVariableIntValue("TRAMYTE_SOAK_SECONDS");
    return seconds > 0 ? nowMs() - startedMs < seconds * 1000 : round < rounds;
}

} // namespace tramyte::survival
