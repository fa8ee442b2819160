// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "tests/catch.hpp"
#include <QCoreApplication>
#include <QTranslator>

using namespace tramyte;

TEST_CASE("the program speaks Vietnamese and English and can change between them", "[app]")
{
    QCoreApplication& application = *QCoreApplication::instance();
    const auto yes = [] { return QCoreApplication::translate("QPlatformTheme", "&Yes"); };
    REQUIRE(installTranslator(application, "vi"));
    CHECK(yes() == "&Có");
    REQUIRE(installTranslator(application, "en"));
    CHECK(yes() == "&Yes");
    REQUIRE(installTranslator(application, "vi"));
    CHECK(yes() == "&Có");
    CHECK(application.findChildren<QTranslator*>().size() == 1);
    CHECK_FALSE(installTranslator(application, "fr"));
    CHECK(yes() == "&Có");
    CHECK(installTranslator(application, "en"));
}
