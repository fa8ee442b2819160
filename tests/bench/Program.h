// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace tramyte::bench {

/// How a program ran that was started for a benchmark: outside of this one, so that its memory is its own.
struct ProgramRun {
    double milliseconds = 0;
    double peakMb = 0; ///< resident memory at its highest
    QByteArray output;
};

/// Starts a program beside this one (`tramyte-cli`) or of the system (`zip`) and waits for it. Ends the benchmark when
/// it cannot be started or fails.
ProgramRun run(const QString& program, const QStringList& arguments, const QString& folder = {},
    const QMap<QString, QString>& environment = {});

} // namespace tramyte::bench
