// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "core/patient/HouseholdService.h"
#include "tests/ui/patient/People.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/patient/HouseholdAction.h"
#include "ui/patient/PatientsPage.h"
#include "ui/patient/RecordPage.h"
#include "ui/patient/RegistrationPage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <algorithm>

using namespace tramyte;

namespace {

/// A page of patients on a station with one household of three and somebody who lives in none.
struct Commune {
    Commune()
    {
        hung = put("Trần Văn Hùng", "1980-02-01", "H-17", "head");
        mai = put("Lê Thị Mai", "1983-05-06", "H-17", "spouse");
        lan = put("Trần Thị Lan", "2010-09-10", "H-17", "child");
        tam = put("Nguyễn Thị Tám", "1950", "", "");
        home = ok(station.desk().households.idOf(station.session(), "H-17"));
        page = std::make_unique<ui::PatientsPage>(station.desk());
        wishes = std::make_unique<Wishes>(*page);
        showPage(*page, {"patients", 0, "households"});
    }

    patient::PatientId put(const char* name, const char* birth, const char* code, const char* relation)
    {
        auto form = personForm(name, birth, "Thôn 3");
        if (*code)
            form.household = QString::fromLatin1(code);
        form.householdRelation = QString::fromLatin1(relation);
        return enrol(station, form).id;
    }
    template <class Widget>
    Widget* find(const char* name)
    {
        auto* widget = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString cell(const char* table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    int rows(const char* table) { return find<QTableView>(table)->model()->rowCount(); }
    QString bookNotice()
    {
        for (const auto* notice : page->findChildren<ui::Notice*>())
            if (notice->isVisible())
                return notice->sentence();
        return {};
    }
    /// Looks a household up by typing, and opens its book with Enter.
    void openBook(const QString& typed)
    {
        auto* edit = find<QLineEdit>("findHouseholdEdit");
        edit->setFocus();
        typeText(*edit, typed);
        settle();
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    void choose(const char* comboBox, qint64 value)
    {
        auto* box = find<QComboBox>(comboBox);
        const int at = box->findData(value);
        REQUIRE(at >= 0);
        box->setCurrentIndex(at);
    }
    void type(const char* edit, const QString& text)
    {
        auto* line = find<QLineEdit>(edit);
        line->clear();
        line->setFocus();
        typeText(*line, text);
    }
    patient::HouseholdBook book() { return ok(station.desk().households.view(station.session(), home)); }

    TestDesk station;
    patient::PatientId hung, mai, lan, tam;
    patient::HouseholdId home;
    std::unique_ptr<ui::PatientsPage> page;
    std::unique_ptr<Wishes> wishes;
};

} // namespace

TEST_CASE("the households of a hamlet and their books", "[ui][household]")
{
    Commune it;

    SECTION("the hamlet is listed by households and by people, those in none among them")
    {
        REQUIRE(it.rows("hamletHouseholdsTable") == 1);
        CHECK(it.cell("hamletHouseholdsTable", 0, 1) == "Trần Văn Hùng");
        CHECK(it.cell("hamletHouseholdsTable", 0, 2) == "3");
        it.find<QComboBox>("hamletViewComboBox")->setCurrentIndex(1);
        CHECK(it.rows("hamletPeopleTable") == 4);
        new QAbstractItemModelTester(it.find<QTableView>("hamletPeopleTable")->model(), it.page.get());
        QTest::keyClick(it.find<QTableView>("hamletPeopleTable"), Qt::Key_Down);
        QTest::keyClick(it.find<QTableView>("hamletPeopleTable"), Qt::Key_Return);
        REQUIRE(it.wishes->targets.size() == 1);
        CHECK(it.wishes->targets.front().page == "patient");
    }
    SECTION("a book opens by the name of its head, and Escape leads back")
    {
        it.openBook("tran van hung");
        REQUIRE(it.rows("householdMembersTable") == 3);
        CHECK(it.cell("householdMembersTable", 0, 0) == "Trần Văn Hùng");
        QTest::keyClick(it.find<QTableView>("householdMembersTable"), Qt::Key_Escape);
        CHECK(it.find<QLineEdit>("findHouseholdEdit")->isVisible());
    }
    SECTION("somebody is added by keys alone")
    {
        it.openBook("H-17");
        REQUIRE(QTest::qWaitForWindowActive(it.page.get()));
        QTest::keyClick(it.find<QTableView>("householdMembersTable"), Qt::Key_1, Qt::ControlModifier);
        auto* who = it.find<QLineEdit>("memberPersonEdit");
        CHECK(it.page->focusWidget() == who);
        typeText(*who, "nguyen thi tam");
        settle();
        QTest::keyClick(who, Qt::Key_Return);
        CHECK(who->text() == "Nguyễn Thị Tám");
        it.find<QComboBox>("relationComboBox")
            ->setCurrentIndex(it.find<QComboBox>("relationComboBox")->findData("parent"));
        QTest::keyClick(who, Qt::Key_F8);
        settle();
        CHECK(it.book().members.size() == 4);
        CHECK(it.rows("householdMembersTable") == 4);
        CHECK_FALSE(it.find<ui::HouseholdAction>("householdAction")->isAsking());
    }
    SECTION("what is wrong stands beside its field, and what was typed stays")
    {
        it.openBook("H-17");
        it.click("addMemberButton");
        it.type("memberPersonEdit", "Không Ai Cả");
        it.click("saveHouseholdButton");
        CHECK(it.find<QLineEdit>("memberPersonEdit")->text() == "Không Ai Cả");
        CHECK(it.find<ui::HouseholdAction>("householdAction")->isAsking());
        CHECK(it.book().members.size() == 3);

        it.click("leaveButton");
        it.choose("memberComboBox", it.lan.value);
        it.type("householdDayEdit", "31/02/2026");
        it.click("saveHouseholdButton");
        CHECK(it.book().members.size() == 3);
        it.type("householdDayEdit", "01/11/2027");
        it.click("saveHouseholdButton");
        CHECK(it.book().members.size() == 3);
        it.type("householdDayEdit", "01/11/2026");
        it.type("toPlaceEdit", "Hà Nội");
        it.click("saveHouseholdButton");
        CHECK(it.book().members.size() == 2);
        CHECK(it.book().former.front().stay.toPlace == "Hà Nội");
        CHECK(it.rows("householdFormerTable") == 1);
    }
    SECTION("the head's death asks for a new one, and can be taken back")
    {
        it.openBook("H-17");
        it.click("deathButton");
        it.choose("memberComboBox", it.hung.value);
        it.type("householdDayEdit", "10/11/2026");
        it.type("deathCauseEdit", "Già yếu");
        it.click("saveHouseholdButton");
        settle();
        CHECK(it.bookNotice().contains("H-17"));
        it.click("headButton");
        it.choose("memberComboBox", it.mai.value);
        it.click("saveHouseholdButton");
        settle();
        CHECK(it.book().members.front().patient.id == it.mai);
        CHECK(it.book().members.front().stay.relation == "head");

        it.find<QTableView>("householdFormerTable")->selectRow(0);
        ui::Prompt::answerInAdvance({"no"});
        it.click("withdrawDeathButton");
        CHECK(it.book().members.size() == 2);
        it.find<QTableView>("householdFormerTable")->selectRow(0);
        ui::Prompt::answerInAdvance({"yes"});
        it.click("withdrawDeathButton");
        CHECK(it.book().members.size() == 3);
        CHECK(ui::Prompt::answersLeft() == 0);
    }
    SECTION("a household splits by ticks")
    {
        it.openBook("H-17");
        it.page->findChild<QAction*>("splitAction")->trigger();
        auto* people = it.find<QListWidget>("splitPeopleList");
        for (int row = 0; row < people->count(); ++row)
            people->item(row)->setCheckState(
                people->item(row)->data(Qt::UserRole).toLongLong() == it.mai.value ? Qt::Checked : Qt::Unchecked);
        it.choose("memberComboBox", it.mai.value);
        it.click("saveHouseholdButton");
        settle();
        CHECK(it.book().members.size() == 2);
        CHECK(it.rows("householdMembersTable") == 1); // the book of the new one
    }
    SECTION("a new household without a number gets one of the series")
    {
        it.click("newHouseholdButton");
        it.type("householdHamletEdit", "Thôn 9");
        it.click("saveHouseholdButton");
        settle();
        const auto found = ok(it.station.desk().households.search(it.station.session(), "HO01-000001"));
        REQUIRE(found.size() == 1);
        CHECK(found.front().hamlet == "Thôn 9");
    }
    SECTION("somebody new is registered into the household: its place, and what they are to the head")
    {
        it.page->open({"patients", it.home.value, "households"});
        it.click("addMemberButton");
        it.find<QLineEdit>("memberPersonEdit")->setText("Trần Văn Út");
        it.click("registerMemberButton");
        REQUIRE_FALSE(it.wishes->targets.empty());
        const ui::Target target = it.wishes->targets.back();
        CHECK(target.page == "registration");
        CHECK(target.household == it.home.value);
        ui::RegistrationPage form(it.station.desk());
        Wishes after(form);
        showPage(form, target);
        const auto line = [&](const char* name) { return form.findChild<QLineEdit*>(QLatin1String(name)); };
        CHECK(line("fullNameEdit")->text() == "Trần Văn Út");
        CHECK(line("householdEdit")->text() == "H-17");
        CHECK(line("hamletEdit")->text() == "Thôn 3");
        auto* relation = form.findChild<QComboBox*>("householdRelationComboBox");
        REQUIRE(relation->isEnabled());
        CHECK(relation->currentData().toString().isEmpty()); // it is asked
        relation->setCurrentIndex(relation->findData("child"));
        line("birthEdit")->setText("2015");
        form.findChild<QComboBox*>("sexComboBox")->setCurrentIndex(1);
        QTest::mouseClick(form.findChild<QPushButton*>("saveButton"), Qt::LeftButton);
        const auto book = ok(it.station.desk().households.view(it.station.session(), it.home));
        REQUIRE(book.members.size() == 4);
        CHECK(std::ranges::count_if(book.members, [](const patient::BookLine& member) {
            return member.patient.fullName == "Trần Văn Út" && member.stay.relation == "child";
        }) == 1);
        REQUIRE_FALSE(after.targets.empty());
        CHECK(after.targets.back().id == it.home.value); // back to the book
    }
    SECTION("Enter in a field throws nothing away")
    {
        it.openBook("H-17");
        it.click("leaveButton");
        it.type("toPlaceEdit", "Hà Nội");
        QTest::keyClick(it.find<QLineEdit>("toPlaceEdit"), Qt::Key_Return);
        CHECK(it.find<QLineEdit>("toPlaceEdit")->text() == "Hà Nội");
        QTest::keyClick(it.find<QLineEdit>("toPlaceEdit"), Qt::Key_Escape);
        CHECK(it.find<QLineEdit>("toPlaceEdit")->isVisible());
    }
}

TEST_CASE("a doctor's residents, and who looks after whom", "[ui][household]")
{
    Commune it;
    it.page->open({"patients", 0, "panel"});
    const auto isRead = [&](int rows) { return QTest::qWaitFor([&] { return it.rows("panelTable") == rows; }, 10000); };
    CHECK(isRead(0));
    it.click("assignButton");
    it.find<QComboBox>("assignHamletComboBox")->setCurrentIndex(1);
    it.find<QComboBox>("assignDoctorComboBox")
        ->setCurrentIndex(it.find<QComboBox>("assignDoctorComboBox")->findData("lan"));
    it.type("assignFromEdit", "not a day");
    it.click("saveAssignmentButton");
    CHECK(it.find<QWidget>("assignCard")->isVisible());
    it.type("assignFromEdit", "01/11/2026");
    it.click("saveAssignmentButton");
    CHECK_FALSE(it.find<QWidget>("assignCard")->isVisible());
    CHECK(isRead(4));
    it.find<QComboBox>("panelFilterComboBox")->setCurrentIndex(2); // long-lasting diseases: nobody
    CHECK(it.rows("panelTable") == 0);
    it.find<QComboBox>("panelFilterComboBox")->setCurrentIndex(1);
    CHECK(it.rows("panelTable") == 4);
    QTest::keyClick(it.find<QTableView>("panelTable"), Qt::Key_Down);
    QTest::keyClick(it.find<QTableView>("panelTable"), Qt::Key_Return);
    REQUIRE(it.wishes->targets.size() == 1);
    CHECK(it.wishes->targets.front().page == "patient");
}

TEST_CASE("the record says with whom a person lives and leads there", "[ui][household]")
{
    Commune it;
    ui::RecordPage record(it.station.desk());
    Wishes wishes(record);
    showPage(record, {"patient", it.lan.value, {}});
    auto* open = record.findChild<QPushButton*>("openHouseholdLink");
    REQUIRE(open);
    CHECK(open->text().contains("H-17"));
    CHECK(record.findChildren<QPushButton*>("householdPersonLink").size() == 2);
    QTest::mouseClick(open, Qt::LeftButton);
    REQUIRE(wishes.targets.size() == 1);
    CHECK(wishes.targets.front().page == "patients");
    CHECK(wishes.targets.front().field == "households");
    CHECK(wishes.targets.front().id == it.home.value);

    showPage(record, {"patient", it.tam.value, {}});
    auto* death = record.findChild<QPushButton*>("enterDeathLink");
    REQUIRE(death);
    QTest::mouseClick(death, Qt::LeftButton);
    settle();
    auto* save = record.findChild<QPushButton*>("saveHouseholdButton");
    REQUIRE(save);
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(ok(it.station.desk().households.residence(it.station.session(), it.tam)).death);
}
