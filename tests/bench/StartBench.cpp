// SPDX-License-Identifier: GPL-3.0-or-later
// From the correct passphrase to a window that can be worked with: this program started anew in the role of the real
// one (`--window FOLDER`), on a station whose key derivation costs nothing.
#include "app/demo/Clinic.h"
#include "app/demo/Demo.h"
#include "app/windows/StationDoor.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"
#include "tests/bench/Program.h"
#include "tests/bench/RawFile.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Shell.h"

#include <QApplication>
#include <QStandardPaths>
#include <cstdio>

using namespace tramyte;
using namespace tramyte::bench;

namespace {

constexpr qint64 kWarm = 20;
constexpr qint64 kCold = 5;

/// Lets everything happen that waits to happen: timers at once, posted events, painting.
void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

struct Start {
    double milliseconds = 0;
    double residentMb = 0;
};

Start startOn(const QString& folder)
{
    const ProgramRun ran = run(QStringLiteral("tramyte-bench"), {"--window", folder});
    const auto words = ran.output.trimmed().split(' ');
    if (words.size() != 2)
        giveUp({ErrorKind::Io, QStringLiteral("bench.window"), QString::fromUtf8(ran.output)});
    return {words[0].toDouble(), words[1].toDouble()};
}

Timings startsOn(const QString& folder, qint64 count, bool cold, double& residentMb)
{
    std::vector<double> milliseconds;
    for (qint64 i = 0; i < count; ++i) {
        if (cold)
            forgetFile(folder + QStringLiteral("/station.db"));
        const Start start = startOn(folder);
        milliseconds.push_back(start.milliseconds);
        residentMb = std::max(residentMb, start.residentMb);
    }
    return Timings(std::move(milliseconds));
}

} // namespace

int tramyte::bench::openWindow(const QString& folder)
{
    QStandardPaths::setTestModeEnabled(true); // the choices of the person at this PC stay as they are
    ui::applyTheme(*qApp, ui::ThemeMode::Light);
    app::StationDoor door(folder, demoClock(), true, {64, 1});
    ui::Shell shell(door, [](const QString&) { return true; });
    shell.resize(1366, 728);
    shell.show();
    settle();
    const demo::DemoUser& user = demo::demoUsers()[1]; // the head, who sees the most
    const double milliseconds = once([&] {
        expect(door.prove(user.name, user.passphrase));
        expect(door.enter(user.name));
        shell.begin(user.name);
        settle();
        shell.grab(); // painted whole
    });
    if (!shell.work() || !shell.work()->isVisible())
        return 1;
    std::printf("%.3f %.1f\n", milliseconds, residentMemoryMb());
    return 0;
}

BENCH("start.window", "from the passphrase to a usable window: under 500 ms; resident memory under 200 MB")
{
    const QString folder = demoStation(kMillion);
    double residentMb = 0;
    startOn(folder);
    const Timings warm = startsOn(folder, std::max<qint64>(Report::scaled(kWarm), 2), false, residentMb);
    const Timings cold = startsOn(folder, std::max<qint64>(Report::scaled(kCold), 1), true, residentMb);
    report.add("p50", warm.p50(), {}, warm.count());
    report.add("max", warm.max(), {}, warm.count());
    report.add("cold.p50", cold.p50(), {}, cold.count());
    report.add("cold.max", cold.max(), {}, cold.count());
    report.addAs("MB", "memory", residentMb, {}, warm.count() + cold.count());
}
