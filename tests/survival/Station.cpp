// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/survival/Station.h"

#include "tests/catch.hpp"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <sys/stat.h>

namespace tramyte::survival {

namespace {

const QString passphrase = QStringLiteral("a long enough passphrase");

quint64 inodeOf(const QString& path)
{
    struct stat file;
    REQUIRE(::stat(QFile::encodeName(path).constData(), &file) == 0);
    return file.st_ino;
}

} // namespace

Station::Station(const QString& preload) : m_preload(preload)
{
    REQUIRE(m_scratch.isValid());
    for (const QString folder : {"home", "tmp", "disk"})
        REQUIRE(QDir(scratch()).mkdir(folder));
    // The folder itself is there for good, as a user's data folder is; what is put into it may be lost.
    REQUIRE(QDir(scratch()).mkdir("station"));
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
        environment.insert("POWER_CUT_ROOT", QFileInfo(folder()).canonicalFilePath());
        environment.insert("POWER_CUT_DISK", scratch() + "/disk");
        environment.insert("ASAN_OPTIONS", "verify_asan_link_order=0");
    }
    for (auto entry = call.environment.begin(); entry != call.environment.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    process.setProcessEnvironment(environment);
    process.setProgram(TRAMYTE_CLI);
    process.setArguments(QStringList{"--station", folder(), "--user", "admin", "--json"} + call.arguments);
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
    const QDir disk(scratch() + "/disk");
    const QString lost = scratch() + "/lost";
    REQUIRE(QDir().rename(folder(), lost));
    REQUIRE(QDir().mkdir(folder()));
    for (const QByteArray& line : bytesOf(disk.filePath("names")).split('\n')) {
        if (line.isEmpty())
            continue;
        const qsizetype blank = line.indexOf(' ');
        const QString path = QString::fromUtf8(line.mid(blank + 1));
        if (path.endsWith('/')) {
            REQUIRE(QDir(folder()).mkpath(path));
            continue;
        }
        const QString kept = disk.filePath(QString::fromUtf8(line.left(blank)));
        REQUIRE(QDir(folder()).mkpath(QFileInfo(path).path()));
        setBytes(file(path), bytesOf(kept)); // never synced: empty
        // As private as it was: a file of keys is looked at for that.
        QFile::setPermissions(file(path), QFile::permissions(lost + '/' + path));
    }
    REQUIRE(QDir(lost).removeRecursively());
    forgetDisk();
}

/// After the cut everything there is on the disk, under new inodes.
void Station::forgetDisk()
{
    QDir disk(scratch() + "/disk");
    REQUIRE(disk.removeRecursively());
    REQUIRE(QDir().mkdir(disk.path()));
    QByteArray names;
    QDirIterator entries(
        folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QByteArray inode = QByteArray::number(inodeOf(path));
        const bool isFolder = entries.fileInfo().isDir();
        names += inode + ' ' + path.mid(folder().size() + 1).toUtf8() + (isFolder ? "/\n" : "\n");
        if (!isFolder)
            REQUIRE(QFile::copy(path, disk.filePath(QString::fromUtf8(inode))));
    }
    setBytes(disk.filePath("names"), names);
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
