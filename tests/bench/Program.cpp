// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Program.h"

#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <algorithm>

namespace tramyte::bench {

namespace {

constexpr int kLookMs = 10; ///< how often the memory of a running program is looked at

} // namespace

ProgramRun run(const QString& program, const QStringList& arguments, const QString& folder,
    const QMap<QString, QString>& environment)
{
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(program);
    QProcess process;
    process.setProgram(QFileInfo::exists(beside) ? beside : program);
    process.setArguments(arguments);
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    ProgramRun ran;
    ran.milliseconds = once([&] {
        process.start();
        // the peak only rises: the last look before the end is as good as one at the end
        while (!process.waitForFinished(kLookMs) && process.state() != QProcess::NotRunning)
            ran.peakMb = std::max(ran.peakMb, peakMemoryMb(process.processId()));
    });
    ran.output = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0
        || process.error() == QProcess::FailedToStart)
        giveUp({ErrorKind::Io, QStringLiteral("bench.program"),
            program + u' ' + arguments.join(u' ') + QStringLiteral(": ") + process.errorString(),
            QString::fromUtf8(ran.output.left(500))});
    return ran;
}

} // namespace tramyte::bench
