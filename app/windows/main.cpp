// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "app/demo/Demo.h"
#include "app/windows/DemoSetup.h"
#include "app/windows/Screenshots.h"
#include "app/windows/StationDoor.h"
#include "ui/common/Preferences.h"
#include "ui/common/Theme.h"
#include "ui/shell/Shell.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <sys/resource.h>

using namespace tramyte;

namespace {

/// The words of the command line.
struct Line {
    Q_DECLARE_TR_FUNCTIONS(tramyte::app)
};

struct Options {
    QString station;
    QString screenshots; ///< folder
    bool demo = false;
};

bool hasArgument(int argc, char* argv[], std::initializer_list<std::string_view> names)
{
    return std::any_of(argv + 1, argv + argc,
        [&](const char* argument) { return std::ranges::find(names, std::string_view(argument)) != names.end(); });
}

/// Whether nothing says where windows could be shown.
bool isWithoutDisplay(int argc, char* argv[])
{
    return !hasArgument(argc, argv, {"-platform", "--platform", "-display", "--display"})
        && std::ranges::all_of(std::initializer_list<const char*>{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
            [](const char* name) { return qEnvironmentVariableIsEmpty(name); });
}

void sayNoDisplay()
{
    std::fprintf(stderr, "%s\n",
        Line::tr("There is no display to show the windows on. Log in at a screen, or use tramyte-cli.")
            .toUtf8()
            .constData());
}

/// Ends the program in words where the toolkit would abort it: the display that is named cannot be reached.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext&, const QString&)
{
    if (type != QtFatalMsg)
        return;
    sayNoDisplay();
    std::_Exit(1);
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("tramyte"));
    QCoreApplication::setOrganizationName(QStringLiteral("tramyte"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAMYTE_VERSION));
}

Options parse(const QCoreApplication& application)
{
    QCommandLineParser line;
    line.addHelpOption();
    line.addVersionOption();
    const QCommandLineOption station(
        QStringLiteral("station"), Line::tr("folder of the station"), QStringLiteral("folder"));
    const QCommandLineOption demo(
        QStringLiteral("demo"), Line::tr("the demo station: made-up people, made when it is not there"));
    const QCommandLineOption shots(
        QStringLiteral("screenshots"), Line::tr("pictures of every page of the demo station"));
    const QCommandLineOption out(QStringLiteral("out"), Line::tr("folder of the pictures"), QStringLiteral("folder"));
    line.addOptions({station, demo, shots, out});
    line.process(application);
    Options options;
    options.demo = line.isSet(demo) || line.isSet(shots);
    options.screenshots
        = line.isSet(shots) ? (line.isSet(out) ? line.value(out) : QStringLiteral("screenshots")) : QString();
    options.station = line.isSet(station) ? line.value(station)
                                          : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + (options.demo ? QStringLiteral("/tramyte/demo") : QStringLiteral("/tramyte/station"));
    return options;
}

int failed(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.message.toUtf8().constData());
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // no patient's name is left in a core file
    nameProgram();
    const bool asksForWords = hasArgument(argc, argv, {"--help", "-h", "--help-all", "--version", "-v"});
    if (asksForWords || isWithoutDisplay(argc, argv)) {
        QCoreApplication words(argc, argv);
        installTranslator(words, ui::Preferences::language());
        if (asksForWords)
            parse(words); // says them and ends the program
        sayNoDisplay();
        return 1;
    }
    const auto toolkit = qInstallMessageHandler(endWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(toolkit);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tramyte.svg")));
    installTranslator(application, ui::Preferences::language());
    const Options options = parse(application);
    if (!options.screenshots.isEmpty())
        QStandardPaths::setTestModeEnabled(true); // the choices of the person at this PC stay as they are
    ui::applyTheme(application, ui::Preferences::theme());

    if (options.demo)
        if (const auto made = app::requireDemo(options.station); !made)
            return failed(made.error());
    const SystemClock systemClock;
    const app::DemoClock demoClock(instantOf(demo::DemoOptions().to, QTime(10, 30)));
    const Clock& clock = options.demo ? static_cast<const Clock&>(demoClock) : systemClock;
    app::StationDoor door(options.station, clock, options.demo);
    ui::Shell shell(door, [&](const QString& language) { return installTranslator(application, language); });
    if (!options.screenshots.isEmpty()) {
        const auto taken = app::takeScreenshots(door, shell, options.screenshots);
        if (!taken)
            return failed(taken.error());
        std::printf("%d\n", *taken);
        return 0;
    }
    shell.show();
    return QApplication::exec();
}
