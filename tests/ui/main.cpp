// SPDX-License-Identifier: GPL-3.0-or-later
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/catch.hpp"

#include "app/Translations.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char* argv[])
{
    // Set here and not by ctest, whose environment is not there while tests are listed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName("tramyte-tests");
    QStandardPaths::setTestModeEnabled(true); // settings of the person at this PC stay as they are
    tramyte::installTranslator(application, "vi");
    tramyte::ui::applyTheme(application, tramyte::ui::ThemeMode::Light);
    return Catch::Session().run(argc, argv);
}
