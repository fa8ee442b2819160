// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "app/windows/StationDoor.h"
#include "ui/common/Theme.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Shell.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>

#include <sys/resource.h>

using namespace tramyte;

int main(int argc, char* argv[])
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // no patient's name is left in a core file
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tramyte"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAMYTE_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tramyte.svg")));
    installTranslator(application, ui::Preferences::language());
    ui::applyTheme(application, ui::Preferences::theme());

    QCommandLineParser line;
    line.addHelpOption();
    line.addVersionOption();
    const QCommandLineOption station(QStringLiteral("station"),
        QCoreApplication::translate("tramyte::app", "folder of the station"), QStringLiteral("folder"));
    line.addOption(station);
    line.process(application);

    const SystemClock clock;
    const QString folder = line.isSet(station)
        ? line.value(station)
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tramyte/station");
    app::StationDoor door(folder, clock);
    ui::Shell shell(door, [&](const QString& language) { return installTranslator(application, language); });
    shell.show();
    return QApplication::exec();
}
