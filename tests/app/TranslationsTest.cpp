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

TEST_CASE("a message is found by its room and by its class", "[app]")
{
    QCoreApplication& application = *QCoreApplication::instance();
    REQUIRE(installTranslator(application, "vi"));
    const char* message = "There is no user %1.";
    for (const char* context : {"tramyte::security", "tramyte::security::UserService", "tramyte"})
        CHECK(QCoreApplication::translate(context, message) == QString::fromUtf8("Không có người dùng %1."));
    CHECK(QCoreApplication::translate("Other", message) == message);
    CHECK(QCoreApplication::translate("tramyte", "never said") == "never said");
    CHECK(installTranslator(application, "en"));
}
