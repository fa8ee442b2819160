// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "app/Services.h"
#include "app/Translations.h"
#include "tests/support/Check.h"
#include "tests/ui/patient/People.h"
#include "tests/ui/support/TestDesk.h"
#include "ui/shell/LoginPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Shell.h"

#include <QApplication>
#include <QCheckBox>
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

TEST_CASE("another language leaves the work as it stands", "[ui][shell][language]")
{
    TestDesk station;
    const auto person = enrol(station, personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3"));
    visit::OpenForm form;
    form.patient = person.id;
    form.reason = "Ho";
    const auto open = ok(station.services().visits.open(station.session(), form)).visit.id;
    ui::Shell shell(station.door, speak);
    shell.show();
    shell.begin("lan");
    settle();
    const auto edit = [&](const char* name) {
        for (auto* it : shell.work()->currentPage()->findChildren<QLineEdit*>(QLatin1String(name)))
            if (it->isVisible())
                return it;
        FAIL("no line is called " << name);
        return static_cast<QLineEdit*>(nullptr);
    };
    const auto click = [&](const char* name) {
        for (auto* button : shell.work()->currentPage()->findChildren<QPushButton*>(QLatin1String(name)))
            if (button->isVisible()) {
                button->click();
                return settle();
            }
        FAIL("no button is called " << name);
    };
    const auto speakEnglish = [&] {
        shell.setLanguage("en");
        settle();
    };

    SECTION("a registration that is not saved, the field that has the focus included")
    {
        shell.work()->go({"registration", 0, {}});
        settle();
        edit("fullNameEdit")->setFocus();
        typeText(*edit("fullNameEdit"), "Trần Văn Út");
        edit("phoneEdit")->setFocus();
        typeText(*edit("phoneEdit"), "0912345678");
        speakEnglish();
        CHECK(shell.work()->currentKey() == "registration");
        CHECK(edit("fullNameEdit")->text() == "Trần Văn Út");
        CHECK(edit("phoneEdit")->text() == "0912345678");
        CHECK(shell.focusWidget() == edit("phoneEdit"));
        click("saveButton"); // nobody is registered without a birth, and nothing was lost
        CHECK(edit("fullNameEdit")->text() == "Trần Văn Út");
    }
    SECTION("a visit with what was typed, without a word of a draft")
    {
        shell.work()->go({"consultation", open.value, {}});
        settle();
        typeText(*edit("adviceEdit"), "Uống nhiều nước");
        typeText(*edit("mainDiagnosisEdit"), "vie");
        typeText(*edit("pulseEdit"), "8x");
        speakEnglish();
        CHECK(edit("reasonEdit")->text() == "Ho");
        CHECK(edit("adviceEdit")->text() == "Uống nhiều nước");
        CHECK(edit("mainDiagnosisEdit")->text() == "vie");
        CHECK(edit("pulseEdit")->text() == "8x");
    }
    SECTION("a closed visit")
    {
        visit::DiagnoseForm diagnosis;
        diagnosis.visit = open;
        diagnosis.main = "J20.9";
        ok(station.services().visits.diagnose(station.session(), diagnosis));
        bill::CloseForm closing;
        closing.visit = open;
        closing.outcome = "improved";
        ok(station.services().bills.close(station.session(), closing));
        shell.work()->go({"consultation", open.value, {}});
        settle();
        speakEnglish();
        CHECK(edit("reasonEdit")->text() == "Ho");
        CHECK(shell.work()->currentPage()->findChild<QPushButton*>("amendButton")->isVisible());
    }
    SECTION("the record with a question that is being answered")
    {
        shell.work()->go({"patient", person.id.value, {}});
        settle();
        click("addAllergyButton");
        typeText(*edit("substanceEdit"), "penicillin");
        speakEnglish();
        CHECK(edit("substanceEdit")->text() == "penicillin");
        click("inlineSubmitButton");
        CHECK(ok(station.services().patients.view(station.session(), person.id)).allergies.size() == 1);
    }
    SECTION("a household's book and what happens to it")
    {
        auto neighbour = personForm("Lê Văn Tám", "1950", "Thôn 3");
        neighbour.household = QStringLiteral("H-17");
        enrol(station, neighbour);
        const auto home = ok(station.services().households.idOf(station.session(), "H-17"));
        shell.work()->go({"patients", home.value, "households"});
        settle();
        click("leaveButton");
        typeText(*edit("toPlaceEdit"), "Hà Nội");
        speakEnglish();
        CHECK(edit("toPlaceEdit")->text() == "Hà Nội");
        click("saveHouseholdButton");
        CHECK(ok(station.services().households.view(station.session(), home)).members.empty());
    }
    SECTION("a new user, with the roles that were ticked")
    {
        shell.work()->go({"station", 0, "users"});
        settle();
        click("newUserButton");
        typeText(*edit("userNameEdit"), "mai");
        shell.work()->currentPage()->findChild<QCheckBox*>("receptionCheckBox")->click();
        speakEnglish();
        CHECK(edit("userNameEdit")->text() == "mai");
        CHECK(edit("passphraseEdit")->isVisible()); // still of somebody new
        CHECK(shell.work()->currentPage()->findChild<QCheckBox*>("receptionCheckBox")->isChecked());
    }
    SECTION("pages that are not in view, when they are opened again")
    {
        shell.work()->go({"patients", 0, {}});
        typeText(*edit("peopleEdit"), "hong");
        settle();
        shell.work()->go({"today", 0, {}});
        speakEnglish();
        CHECK(shell.work()->currentKey() == "today");
        shell.work()->go({"patients", 0, {}});
        settle();
        CHECK(edit("peopleEdit")->text() == "hong");
    }
    SECTION("and the help, which Escape takes away, giving the focus back")
    {
        shell.work()->go({"registration", 0, {}});
        settle();
        edit("phoneEdit")->setFocus();
        shell.findChild<QPushButton*>("helpButton")->click();
        settle();
        speakEnglish();
        auto* close = shell.findChild<QPushButton*>("closeHelpButton");
        REQUIRE(close->isVisible());
        shell.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&shell));
        QTest::keyClick(shell.focusWidget(), Qt::Key_Escape);
        settle();
        CHECK_FALSE(close->isVisible());
        CHECK(shell.focusWidget() == edit("phoneEdit"));
    }
    installTranslator(*qApp, "vi");
}

TEST_CASE("who comes back after somebody else finds the work as it was", "[ui][shell][language]")
{
    TestDesk station;
    security::UserForm mai{"mai", "Lê Thị Mai", "Điều dưỡng", {}, {security::Role::Reception}, "words of nobody else"};
    ok(station.services().users.add(station.session(), mai));
    ui::Shell shell(station.door, speak);
    shell.show();
    shell.begin("lan");
    settle();
    shell.work()->go({"patients", 0, {}});
    settle();
    typeText(*shell.work()->currentPage()->findChild<QLineEdit*>("peopleEdit"), "hong");
    shell.lock();
    ok(station.door.prove("mai", "words of nobody else"));
    ok(station.door.enter("mai"));
    shell.begin("mai");
    settle();
    CHECK(shell.work()->currentKey() == "today");
    CHECK_FALSE(shell.work()->pageKeys().contains("consultation")); // the desk sees nothing of what ails people
    shell.lock();
    ok(station.door.prove("lan", TestDesk::kPassphrase));
    ok(station.door.enter("lan"));
    shell.begin("lan");
    settle();
    CHECK(shell.work()->currentKey() == "patients");
    CHECK(shell.work()->currentPage()->findChild<QLineEdit*>("peopleEdit")->text() == "hong");
}
