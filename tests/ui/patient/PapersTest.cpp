// SPDX-License-Identifier: GPL-3.0-or-later
// Registration of people without the usual papers, at the counter of somebody who only registers.
#include "tests/catch.hpp"

#include "core/patient/CardService.h"
#include "core/patient/IdentityService.h"
#include "core/security/UserService.h"
#include "core/visit/QueueService.h"
#include "core/visit/VisitService.h"
#include "tests/ui/patient/People.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/patient/PersonPick.h"
#include "ui/patient/RegistrationPage.h"
#include "ui/patient/TicketBanner.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tramyte;

namespace {

// made-up people's cards: of before and after districts, and an insurance card (Nguyễn Thị Hồng, 05/03/1956)
const QString kOldCard = QStringLiteral("024156000111||Nguyễn Thị Hồng|05031956|Nữ|"
                                        "Thôn Ba, Xã Cũ, Huyện Yên Thế, Tỉnh Bắc Giang|22122021");
const QString kNewCard = QStringLiteral("001156009876|012345678|Nguyễn Thị Hồng|05031956|Nữ|"
                                        "Thôn 3, Xã Bố Hạ, Tỉnh Bắc Ninh|22122025");
const QString kInsurance
    = QStringLiteral("HN2010123456789|4e677579e1bb856e205468e1bb8b2048e1bb936e67|05/03/1956|2|-|01 - 015|01/01/2026|"
                     "31/12/2026|15/12/2025|01010123456789|-|4|01/01/2020|0123456789abcdef-1202|$");

QLineEdit& line(const ui::Page& page, const char* name)
{
    auto* edit = page.findChild<QLineEdit*>(QString::fromLatin1(name) + "Edit");
    REQUIRE(edit);
    return *edit;
}

QComboBox& choice(const ui::Page& page, const char* name)
{
    auto* box = page.findChild<QComboBox*>(QString::fromLatin1(name) + "ComboBox");
    REQUIRE(box);
    return *box;
}

void press(ui::Page& page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    page.activateWindow(); // offscreen, a list that closes takes the active window with it
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key, modifiers);
    settle();
}

void type(ui::Page& page, const QString& text)
{
    for (const QChar letter : text)
        typeText(*page.focusWidget(), QString(letter));
    press(page, Qt::Key_Return);
}

void scan(ui::Page& page, const QString& code)
{
    line(page, "scan").setFocus();
    type(page, code);
}

void choosePapers(ui::Page& page, int index)
{
    auto& box = choice(page, "papers");
    box.setFocus();
    for (int step = 0; step < index; ++step)
        press(page, Qt::Key_Down);
    press(page, Qt::Key_Return);
    CHECK(box.currentIndex() == index);
}

QString notices(const ui::Page& page)
{
    QStringList said;
    for (const auto* it : page.findChildren<ui::Notice*>())
        if (it->isVisible())
            said << it->sentence();
    return said.join(u' ');
}

std::vector<patient::Found> known(TestDesk& station, const char* text)
{
    std::vector<patient::PatientId> ids;
    for (const patient::Found& it : ok(station.desk().patients.search(station.session(), QString::fromUtf8(text))))
        ids.push_back(it.patient.id);
    return ok(station.desk().patients.list(station.session(), ids)); // whole records
}

/// Somebody who only registers is at work.
void becomeReception(TestDesk& station)
{
    ok(station.services().users.add(station.session(),
        {"hoa", "Trần Thị Hoà", {}, {}, {security::Role::Reception}, "another passphrase for tests"}));
    ok(station.door.prove("hoa", "another passphrase for tests"));
    ok(station.door.enter("hoa"));
}

} // namespace

TEST_CASE("after saving the queue number is said and seen, and the next one is waited for", "[ui][registration][queue]")
{
    TestDesk station;
    becomeReception(station);
    ui::RegistrationPage page(station.desk());
    Wishes wishes(page);
    QStringList said;
    QObject::connect(&page, &ui::Page::said, &page, [&](const QString& sentence) { said << sentence; });
    showPage(page, {"registration", 0, {}});
    for (int number = 1; number <= 2; ++number) {
        type(page, number == 1 ? "Nguyễn Thị Hồng" : "Trần Văn Út");
        type(page, "1956");
        choice(page, "sex").setCurrentIndex(2);
        press(page, Qt::Key_F8);
        const auto* banner = page.findChild<ui::TicketBanner*>();
        CHECK(banner->isVisible());
        CHECK(page.findChild<QLabel*>("ticketLabel")->text() == QString::number(number));
        CHECK(said.last().contains(QString::number(number)));
        CHECK(line(page, "fullName").text().isEmpty());
        CHECK(page.focusWidget() == &line(page, "fullName"));
    }
    CHECK(wishes.targets.empty());
    QTest::mouseClick(page.findChild<QPushButton*>("ticketRecordButton"), Qt::LeftButton);
    REQUIRE(wishes.targets.size() == 1);
    CHECK(wishes.targets[0].id == known(station, "tran van ut").at(0).patient.id.value);
}

TEST_CASE("from a scan to a stored patient in one confirmation", "[ui][registration][scan]")
{
    TestDesk station;
    ui::RegistrationPage page(station.desk());
    showPage(page, {"registration", 0, kNewCard});
    CHECK(choice(page, "idSource").currentData() == "scanned");
    CHECK(page.focusWidget() == &line(page, "hamlet")); // what the card does not say is asked
    press(page, Qt::Key_F8);
    const auto people = known(station, "001156009876");
    REQUIRE(people.size() == 1);
    REQUIRE(people[0].patient.identifiers.size() == 1);
    CHECK(people[0].patient.identifiers[0].source == "scanned");
    CHECK(ok(station.desk().visits.listOfDay(station.session(), QDate(2026, 11, 20))).size() == 1);
}

TEST_CASE("a scan proves the number of somebody known, once", "[ui][registration][scan]")
{
    TestDesk station;
    auto form = personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3");
    form.citizenId = QStringLiteral("001156009876");
    form.oldId = QStringLiteral("012345678");
    form.address = QStringLiteral("Thôn 3, Xã Bố Hạ, Tỉnh Bắc Ninh");
    form.communeCode = QStringLiteral("07294");
    form.provinceCode = QStringLiteral("24");
    const auto person = enrol(station, form);
    ui::RegistrationPage page(station.desk());
    showPage(page, {"registration", person.id.value, {}});
    scan(page, kNewCard);
    CHECK(choice(page, "idSource").property("filled").toBool());
    press(page, Qt::Key_S, Qt::ControlModifier);
    const auto proven = ok(station.desk().patients.list(station.session(), {person.id}))[0].patient;
    CHECK(proven.identifiers.at(0).source == "scanned");
    page.open({"registration", person.id.value, {}});
    scan(page, kNewCard);
    CHECK_FALSE(choice(page, "idSource").property("filled").toBool());
    press(page, Qt::Key_S, Qt::ControlModifier);
    CHECK(ok(station.desk().patients.list(station.session(), {person.id}))[0].patient.revision == proven.revision);
}

TEST_CASE("the words of an old card are kept and today's commune is asked for", "[ui][registration][scan][place]")
{
    TestDesk station;
    ui::RegistrationPage page(station.desk());
    showPage(page, {"registration", 0, kOldCard});
    CHECK_FALSE(line(page, "oldAddress").isVisible()); // the same as the address, still
    CHECK(line(page, "oldAddress").text() == "Thôn Ba, Xã Cũ, Huyện Yên Thế, Tỉnh Bắc Giang");
    CHECK(choice(page, "provinceCode").currentData() == "24"); // Bắc Giang is a part of Bắc Ninh now
    CHECK(page.focusWidget() == &line(page, "communeCode"));
    type(page, "bo ha");
    CHECK(line(page, "communeCode").text().startsWith("07294"));
    CHECK(line(page, "address").text().startsWith("Thôn Ba, "));
    CHECK(line(page, "address").text().contains("Bố Hạ"));
    CHECK(line(page, "oldAddress").isVisible());
    press(page, Qt::Key_S, Qt::ControlModifier);
    const auto people = known(station, "024156000111");
    REQUIRE(people.size() == 1);
    CHECK(people[0].patient.communeCode == "07294");
    REQUIRE(people[0].patient.pastAddresses.size() == 1);
    CHECK(people[0].patient.pastAddresses[0].text.contains("Huyện Yên Thế"));

    page.open({"registration", 0, QString(kOldCard).replace("024156000111", "024156000222")});
    CHECK(line(page, "communeCode").text().startsWith("07294")); // as it was picked before
    CHECK(line(page, "communeCode").property("filled").toBool());
    CHECK(page.focusWidget() == &line(page, "hamlet"));
}

TEST_CASE("a child without papers is registered from its mother's record", "[ui][registration][child]")
{
    TestDesk station;
    auto form = personForm("Nguyễn Thị Hồng", "1998-05-01", "Thôn 3");
    form.phone = QStringLiteral("0912345678");
    const auto mother = enrol(station, form);
    ui::RegistrationPage page(station.desk());
    showPage(page, {"registration", 0, {}});
    choosePapers(page, 1);
    CHECK(page.focusWidget() == &line(page, "mother"));
    typeText(line(page, "mother"), "Không Có Ai");
    press(page, Qt::Key_S, Qt::ControlModifier); // typed and nobody picked: told, and kept
    CHECK_FALSE(qobject_cast<ui::Field*>(line(page, "mother").parentWidget())->error().isEmpty());
    CHECK(line(page, "mother").text() == "Không Có Ai");
    line(page, "mother").setFocus();
    line(page, "mother").clear();
    type(page, "nguyen thi hong");
    CHECK(line(page, "fullName").text() == "Con bà Nguyễn Thị Hồng");
    CHECK(line(page, "guardianPhone").text() == "0912345678");
    CHECK(line(page, "hamlet").text() == "Thôn 3");
    CHECK(line(page, "guardianName").property("filled").toBool());
    CHECK(page.focusWidget() == &line(page, "birth"));
    type(page, "19/11/2026");
    choice(page, "sex").setCurrentIndex(1);
    QTest::mouseClick(page.findChild<QPushButton*>("temporaryCardButton"), Qt::LeftButton);
    CHECK(line(page, "cardCode").text().startsWith("TE1"));
    press(page, Qt::Key_S, Qt::ControlModifier);
    const auto children = known(station, "con ba nguyen thi hong");
    REQUIRE(children.size() == 1);
    const auto& child = children[0].patient;
    REQUIRE(patient::relativeOf(child, "mother"));
    CHECK(patient::relativeOf(child, "mother")->person == mother.id);
    REQUIRE(child.cards.size() == 1);
    CHECK(child.cards[0].benefitDigit == 1);
    CHECK(child.cards[0].checks.empty()); // nobody saw a card
    CHECK(child.cardOn(QDate(2026, 11, 20)));

    SECTION("and opening it again changes nothing")
    {
        page.open({"registration", child.id.value, {}});
        CHECK(line(page, "mother").text() == "Nguyễn Thị Hồng");
        press(page, Qt::Key_S, Qt::ControlModifier);
        CHECK(ok(station.desk().patients.list(station.session(), {child.id}))[0].patient.revision == child.revision);
    }
}

TEST_CASE("somebody unknown and a foreigner are registered by what is known of them", "[ui][registration][unknown]")
{
    TestDesk station;
    ui::RegistrationPage page(station.desk());
    showPage(page, {"registration", 0, {}});

    SECTION("unknown: an estimate and the sex")
    {
        choosePapers(page, 3);
        CHECK(page.focusWidget() == &line(page, "birth"));
        type(page, "1985");
        choice(page, "sex").setCurrentIndex(1);
        press(page, Qt::Key_S, Qt::ControlModifier);
        const auto unknown = ok(station.desk().identities.unknown(station.session()));
        REQUIRE(unknown.size() == 1);
        page.open({"registration", unknown[0].patient.value, {}});
        CHECK(choice(page, "papers").currentIndex() == 3);
        line(page, "fullName").setFocus();
        line(page, "fullName").selectAll();
        type(page, "Trần Văn Út");
        press(page, Qt::Key_S, Qt::ControlModifier);
        CHECK(ok(station.desk().identities.unknown(station.session())).empty()); // a name ends it
    }
    SECTION("foreigner: passport and country")
    {
        choosePapers(page, 2);
        type(page, "John Example");
        type(page, "1980");
        choice(page, "sex").setCurrentIndex(1);
        line(page, "citizenId").setFocus();
        type(page, "AB1234567");
        line(page, "nationality").setFocus();
        type(page, "USA");
        press(page, Qt::Key_S, Qt::ControlModifier);
        const auto people = known(station, "john example");
        REQUIRE(people.size() == 1);
        CHECK(people[0].patient.nationality == "USA");
        CHECK(people[0].patient.identifiers.at(0).kind == "passport");
    }
}

TEST_CASE("a number of somebody else asks whether they are the same", "[ui][registration][clash]")
{
    TestDesk station;
    auto form = personForm("Nguyễn Thị Hồng", "1956", "Thôn 7");
    form.citizenId = QStringLiteral("001156009876");
    const auto owner = enrol(station, form);
    ui::RegistrationPage page(station.desk());
    Wishes wishes(page);
    showPage(page, {"registration", 0, {}});
    type(page, "Nguyễn Thị Hồng Hoa");
    type(page, "1956");
    choice(page, "sex").setCurrentIndex(2);
    line(page, "citizenId").setFocus();
    type(page, "001156009876");
    line(page, "phone").setFocus();
    type(page, "0912345678");
    press(page, Qt::Key_S, Qt::ControlModifier);
    CHECK(known(station, "001156009876").size() == 1); // nothing stored before the answer
    CHECK(notices(page).contains("Nguyễn Thị Hồng"));
    auto* notice = page.findChildren<ui::Notice*>().last();
    REQUIRE(notice->findChildren<QPushButton*>().size() == 2);

    SECTION("another person is stored beside")
    {
        QTest::mouseClick(notice->findChildren<QPushButton*>().last(), Qt::LeftButton);
        settle();
        CHECK(known(station, "001156009876").size() == 2);
    }
    SECTION("the same: what was typed goes into that record")
    {
        QTest::mouseClick(notice->findChildren<QPushButton*>().first(), Qt::LeftButton);
        settle();
        CHECK(line(page, "hamlet").text() == "Thôn 7");
        CHECK(line(page, "phone").text() == "0912345678");
        CHECK(line(page, "phone").property("filled").toBool());
        press(page, Qt::Key_S, Qt::ControlModifier);
        const auto people = known(station, "001156009876");
        REQUIRE(people.size() == 1);
        CHECK(people[0].patient.id == owner.id);
        CHECK(people[0].patient.phone == "0912345678");
    }
}

TEST_CASE("an insurance card never renames anybody and is noted as seen", "[ui][registration][card]")
{
    TestDesk station;
    auto form = personForm("Nguyễn Thị Hồng Vân", "1956", "Thôn 7");
    form.cardCode = QStringLiteral("HN2010123456789");
    form.cardFrom = QStringLiteral("2025-01-01");
    form.cardTo = QStringLiteral("2025-12-31");
    const auto before = enrol(station, form);
    ui::RegistrationPage page(station.desk());
    showPage(page, {"registration", before.id.value, {}});
    const auto state = [&] { return ok(station.desk().patients.list(station.session(), {before.id}))[0].patient; };
    scan(page, kInsurance);
    CHECK(line(page, "fullName").text() == "Nguyễn Thị Hồng Vân");
    CHECK(line(page, "birth").text() == "05/03/1956"); // fuller than it was known
    auto* same = page.findChild<QCheckBox*>("sameHolderCheckBox");
    CHECK(same->isVisible());
    press(page, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(state().cards.size() == 2);
    CHECK(state().cards[1].holderName == "Nguyễn Thị Hồng");
    CHECK_FALSE(state().cards[1].sameHolder);
    REQUIRE(state().cards[1].checks.size() == 1);
    CHECK(state().cards[1].checks[0].how == "scanned");

    page.open({"registration", before.id.value, {}});
    same->click();
    press(page, Qt::Key_S, Qt::ControlModifier);
    CHECK(state().cards[1].sameHolder);
    page.open({"registration", before.id.value, {}});
    scan(page, kInsurance); // says nothing new, and was looked at all the same
    CHECK(state().cards[1].checks.size() == 2);
    CHECK(ok(station.desk().cards.earlier(station.session(), before.id)).size() >= 1);
}

TEST_CASE("a known person has an open visit within six keys after the scan", "[ui][registration][scan][visit]")
{
    TestDesk station;
    auto form = personForm("Nguyễn Thị Hồng", "1956", "Thôn 3");
    form.citizenId = QStringLiteral("001156009876");
    enrol(station, form);
    ui::MainWindow window(station.desk());
    window.resize(1366, 728);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    auto* box = window.findChild<ui::SearchBox*>();
    box->setFocus();
    typeText(*box, kNewCard);
    QTest::keyClick(box, Qt::Key_Return); // the scanner's own
    settle();
    int keys = 0;
    for (const Qt::Key key : {Qt::Key_F8, Qt::Key_Return}) {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(window.focusWidget(), key);
        settle();
        ++keys;
    }
    CHECK(ok(station.desk().visits.listOfDay(station.session(), QDate(2026, 11, 20))).size() == 1);
    CHECK(keys <= 6);
}
