// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "core/visit/VisitService.h"
#include "tests/ui/patient/People.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/patient/RecordPage.h"
#include "ui/patient/RecordVisits.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tramyte;

namespace {

void press(ui::Page& page, Qt::Key key)
{
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key);
    settle();
}

bool shows(const ui::Page& page, const QString& text)
{
    for (const auto* it : page.findChildren<QLabel*>())
        if (it->isVisible() && it->text().contains(text))
            return true;
    return false;
}

std::vector<visit::Visit> visitsOfToday(TestDesk& station)
{
    return ok(station.desk().visits.listOfDay(station.session(), QDate(2026, 11, 20)));
}

} // namespace

TEST_CASE("the record of a person", "[ui][patient]")
{
    TestDesk station;
    auto form = personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3");
    form.cardCode = QStringLiteral("HN2010123456789");
    form.cardFrom = QStringLiteral("2025-01-01");
    form.cardTo = QStringLiteral("2025-12-31");
    form.ethnicity = QStringLiteral("02");
    form.phone = QStringLiteral("0912345678");
    const auto person = enrol(station, form);
    ui::RecordPage page(station.desk());
    Wishes wishes(page);
    showPage(page, {"patient", person.id.value, {}});

    SECTION("tells who this is, and what the card is worth today")
    {
        for (const char* text : {"Nguyễn Thị Hồng", "Thôn 3", "Tày", "0912345678", "31/12/2025"})
            CHECK(shows(page, QString::fromUtf8(text)));
    }
    SECTION("opens a visit in two keys")
    {
        press(page, Qt::Key_F8);
        CHECK(page.focusWidget() == page.findChild<QLineEdit*>("reasonEdit"));
        press(page, Qt::Key_Return);
        REQUIRE(visitsOfToday(station).size() == 1);
        CHECK(visitsOfToday(station)[0].arrivalCode == "9"); // the card has ended
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].page == "consultation");
        CHECK(wishes.targets[0].id == visitsOfToday(station)[0].id.value);

        page.open({"patient", person.id.value, {}});
        settle();
        press(page, Qt::Key_F8); // goes on with it
        CHECK(visitsOfToday(station).size() == 1);
        REQUIRE(wishes.targets.size() == 2);
        CHECK(wishes.targets[1].id == visitsOfToday(station)[0].id.value);
    }
    SECTION("lists the visits, the latest first, and Enter opens one")
    {
        station.clock.set(instantOf(QDate(2026, 10, 2), QTime(8, 0)));
        visit::OpenForm old;
        old.patient = person.id;
        old.reason = QStringLiteral("Đau đầu");
        old.at = instantOf(QDate(2026, 10, 2), QTime(8, 0));
        const auto first = ok(station.desk().visits.open(station.session(), old)).visit.id;
        visit::VitalSigns signs;
        signs.systolic = 150;
        signs.diastolic = 95;
        ok(station.desk().visits.recordVitals(station.session(), first, signs));
        station.clock.set(instantOf(QDate(2026, 11, 20), QTime(9, 0)));
        old.at.reset();
        old.reason = QStringLiteral("Ho");
        ok(station.desk().visits.open(station.session(), old));
        settle();
        auto* table = page.findChild<QTableView*>("recordVisitsTable");
        REQUIRE(table->model()->rowCount() == 2);
        CHECK(table->model()->index(0, 1).data().toString() == "Ho");
        CHECK(table->model()->index(1, 3).data().toString() == "150/95");
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].page == "consultation");
        CHECK(wishes.targets[0].id == first.value);
    }
    SECTION("leaves the visit unopened by Escape, but never what was typed")
    {
        auto* reason = page.findChild<QLineEdit*>("reasonEdit");
        press(page, Qt::Key_F8);
        press(page, Qt::Key_Escape);
        CHECK_FALSE(reason->isVisible());
        press(page, Qt::Key_F8);
        typeText(*reason, "Ho");
        press(page, Qt::Key_Escape);
        CHECK(reason->isVisible());
        CHECK(reason->text() == "Ho");
        CHECK(visitsOfToday(station).empty());
    }
    SECTION("refuses an ended card beside the field, and takes a reason")
    {
        press(page, Qt::Key_F8);
        auto* arrival = page.findChild<QComboBox*>("arrivalComboBox");
        arrival->setCurrentIndex(arrival->findData("1.2"));
        press(page, Qt::Key_F8);
        CHECK(visitsOfToday(station).empty());
        CHECK(page.focusWidget() == page.findChild<QLineEdit*>("overrideEdit"));
        typeText(*page.focusWidget(), "Có giấy hẹn");
        press(page, Qt::Key_Return);
        REQUIRE(visitsOfToday(station).size() == 1);
        CHECK(visitsOfToday(station)[0].note == "Có giấy hẹn");
    }
    SECTION("takes an allergy, which stands in the band from then on")
    {
        press(page, Qt::Key_F4);
        CHECK(page.focusWidget() == page.findChild<QLineEdit*>("substanceEdit"));
        press(page, Qt::Key_Return);
        press(page, Qt::Key_Return); // nothing was said: beside the field
        CHECK(page.focusWidget() == page.findChild<QLineEdit*>("substanceEdit"));
        typeText(*page.focusWidget(), "Penicillin");
        press(page, Qt::Key_Return);
        typeText(*page.focusWidget(), "nổi mẩn");
        press(page, Qt::Key_Return);
        const auto stored = ok(station.desk().patients.list(station.session(), {person.id}))[0].patient.allergies;
        REQUIRE(stored.size() == 1);
        CHECK(stored[0].reaction == "nổi mẩn");
        CHECK(shows(page, "Penicillin"));
        CHECK_FALSE(page.findChild<QLineEdit*>("substanceEdit")->isVisible());
    }
    SECTION("goes to the form by F2")
    {
        press(page, Qt::Key_F2);
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].page == "registration");
        CHECK(wishes.targets[0].id == person.id.value);
    }
    SECTION("is archived only when one is sure")
    {
        auto* archive = page.findChild<QAction*>("archiveAction");
        ui::Prompt::answerInAdvance({"no", "yes"});
        archive->trigger();
        CHECK(ok(station.desk().patients.search(station.session(), "hong")).size() == 1);
        archive->trigger();
        CHECK(ok(station.desk().patients.search(station.session(), "hong")).empty());
        CHECK_FALSE(page.findChild<QPushButton*>("openVisitButton")->isVisible());
        CHECK(page.findChild<ui::Notice*>()->isVisible());
        ui::Prompt::answerInAdvance({});
    }
    SECTION("of somebody unknown says so and offers nothing")
    {
        page.open({"patient", 4711, {}});
        CHECK(page.findChild<ui::Notice*>()->isVisible());
        CHECK_FALSE(shows(page, "0912345678"));
        CHECK_FALSE(page.findChild<QPushButton*>("openVisitButton")->isVisible());
    }
}

TEST_CASE("the model of a person's visits keeps the rules of models", "[ui][patient]")
{
    ui::RowsModel<visit::TimelineRow> model(ui::visitColumns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    visit::TimelineRow row;
    row.id = visit::VisitId{7};
    row.day = QDate(2026, 11, 20);
    row.diagnoses = {{"I10", "Tăng huyết áp"}, {"E11.9", "Đái tháo đường"}};
    model.reset({row});
    CHECK(model.index(0, 2).data().toString() == "I10 Tăng huyết áp, E11.9");
    CHECK(model.index(0, 3).data().toString().isEmpty());
    model.reset({});
}
