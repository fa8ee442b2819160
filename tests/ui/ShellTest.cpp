// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "app/Translations.h"
#include "tests/support/Check.h"
#include "tests/ui/support/TestDesk.h"
#include "ui/shell/LoginPage.h"
#include "ui/shell/Shell.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tramyte;

namespace {

bool speak(const QString& language)
{
    return installTranslator(*qApp, language);
}

void logIn(ui::Shell& shell, const QString& passphrase)
{
    auto* page = shell.findChild<ui::LoginPage*>();
    REQUIRE(page);
    page->findChild<QLineEdit*>("passphraseEdit")->setText(passphrase);
    QTest::keyClick(page->findChild<QLineEdit*>("passphraseEdit"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return page->isEnabled(); }, 10000));
    settle();
}

} // namespace

TEST_CASE("the log-in", "[ui][shell]")
{
    TestDesk station;
    ui::Shell shell(station.door, speak);
    shell.show();

    SECTION("asks who of the station's users works")
    {
        CHECK(shell.findChild<QComboBox*>("userComboBox")->itemText(0) == "lan");
        CHECK_FALSE(shell.work());
    }
    SECTION("opens the work for the right passphrase")
    {
        logIn(shell, TestDesk::kPassphrase);
        CHECK(shell.work());
        REQUIRE(shell.focusWidget());
        CHECK(shell.focusWidget()->objectName() == "queueTable"); // Enter opens who is first in the queue
    }
    SECTION("says so for a wrong one, and takes it away")
    {
        logIn(shell, "not this one, surely");
        CHECK_FALSE(shell.work());
        CHECK(shell.findChild<QLineEdit*>("passphraseEdit")->text().isEmpty());
    }
    SECTION("locks, and the same user finds the work as it was")
    {
        logIn(shell, TestDesk::kPassphrase);
        auto* work = shell.work();
        shell.lock();
        settle();
        CHECK(shell.findChild<ui::LoginPage*>()->isVisible());
        logIn(shell, TestDesk::kPassphrase);
        CHECK(shell.work() == work);
    }
}
