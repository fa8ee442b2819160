// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "core/security/DraftService.h"
#include "core/visit/VisitService.h"
#include "tests/ui/patient/People.h"
#include "ui/common/ChoiceKeys.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/patient/RegistrationPage.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tramyte;

namespace {

// a made-up person's card
const QString kCard = QStringLiteral("001156009876|012345678|Nguyễn Thị Hồng|05031956|Nữ|"
                                     "Thôn 3, Xã Bố Hạ, Tỉnh Bắc Ninh|22122021");

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

ui::Field& fieldOf(QWidget& control)
{
    return *qobject_cast<ui::Field*>(control.parentWidget());
}

void press(ui::Page& page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key, modifiers);
    settle();
}

/// Types into what has the focus, and goes on.
void type(ui::Page& page, const QString& text)
{
    for (const QChar letter : text)
        typeText(*page.focusWidget(), QString(letter)); // as a scanner: what has the focus may change meanwhile
    press(page, Qt::Key_Return);
}

std::vector<patient::Found> known(TestDesk& station, const char* text)
{
    return ok(station.desk().patients.search(station.session(), QString::fromUtf8(text)));
}

QStringList notices(const ui::Page& page)
{
    QStringList said;
    for (const auto* it : page.findChildren<ui::Notice*>())
        if (it->isVisible())
            said << it->sentence();
    return said;
}

} // namespace

TEST_CASE("registering a new person", "[ui][registration]")
{
    TestDesk station;
    ui::RegistrationPage page(station.desk());
    Wishes wishes(page);
    showPage(page, {"registration", 0, {}});

    SECTION("goes by keys alone, from the name to the record")
    {
        CHECK(page.focusWidget() == &line(page, "fullName"));
        type(page, "Nguyễn Thị Hồng");
        type(page, "5/3/1956");
        CHECK(page.focusWidget() == &choice(page, "sex"));
        press(page, Qt::Key_Down);
        press(page, Qt::Key_Down);
        press(page, Qt::Key_Return);
        CHECK(page.focusWidget()->objectName() == "citizenIdEdit");
        press(page, Qt::Key_S, Qt::ControlModifier);

        const auto people = known(station, "nguyen thi hong");
        REQUIRE(people.size() == 1);
        const auto& it = people[0].patient;
        CHECK(format(*it.birth) == "1956-03-05");
        CHECK(it.sex == Sex::Female);
        CHECK(it.provinceCode == "01"); // the station's own
        CHECK(it.communeCode == "00001");
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].page == "patient");
        CHECK(wishes.targets[0].id == it.id.value);
    }
    SECTION("takes births as people write them, and tells the age")
    {
        const std::pair<const char*, const char*> births[]
            = {{"5/3/1956", "70"}, {"3/1956", "70"}, {"1956", "70"}, {"05031956", "70"}};
        for (const auto& [typed, age] : births) {
            line(page, "birth").setText(typed);
            auto* hint = fieldOf(line(page, "birth")).findChildren<QLabel*>().last();
            CHECK(hint->text().contains(age));
        }
    }
    SECTION("says what is wrong beside the field, and stores nothing")
    {
        type(page, "Trần Văn Út");
        type(page, "31/2/1980");
        CHECK_FALSE(fieldOf(line(page, "birth")).error().isEmpty());
        line(page, "citizenId").setFocus();
        type(page, "12345");
        CHECK_FALSE(fieldOf(line(page, "citizenId")).error().isEmpty());
        press(page, Qt::Key_F8);
        CHECK(page.focusWidget() == &line(page, "birth"));
        CHECK(known(station, "tran van ut").empty());
        CHECK(notices(page).isEmpty());
        CHECK(wishes.targets.empty());
    }
    SECTION("does not complain about what one has not come to yet")
    {
        type(page, "Trần Văn Út");
        CHECK(fieldOf(line(page, "birth")).error().isEmpty());
        press(page, Qt::Key_S, Qt::ControlModifier);
        CHECK_FALSE(fieldOf(line(page, "birth")).error().isEmpty());
    }
    SECTION("asks for the guardian of a child under six")
    {
        CHECK_FALSE(line(page, "guardianName").isVisible());
        line(page, "birth").setText("1/10/2024");
        CHECK(line(page, "guardianName").isVisible());
        line(page, "birth").setText("1/10/2014");
        CHECK_FALSE(line(page, "guardianName").isVisible());
    }
    SECTION("says in words what a card means")
    {
        line(page, "cardCode").setText("HN2010123456789");
        const QString words = page.findChild<QLabel*>("cardWordsLabel")->text();
        CHECK(words.contains("Hộ nghèo"));
        CHECK(words.contains("100"));
    }
    SECTION("shows people who may be meant, without stopping")
    {
        const auto other = enrol(station, personForm("Nguyễn Thị Hồng", "1956", "Thôn 7"));
        type(page, "nguyen thi hong");
        type(page, "1956");
        auto* like = page.findChild<QPushButton*>("likePersonButton");
        REQUIRE(like);
        QTest::mouseClick(like, Qt::LeftButton);
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].page == "patient");
        CHECK(wishes.targets[0].id == other.id.value);
        press(page, Qt::Key_S, Qt::ControlModifier);
        CHECK(known(station, "nguyen thi hong").size() == 2);
    }
    SECTION("takes the words of the search box for the name, and a birth behind it")
    {
        page.open({"registration", 0, "Phạm Văn Mới 1980"});
        CHECK(line(page, "fullName").text() == "Phạm Văn Mới");
        CHECK(line(page, "birth").text() == "1980");
        CHECK(page.focusWidget() == &choice(page, "sex"));
    }
}

TEST_CASE("the sex is picked by its letters without accents", "[ui][registration]")
{
    TestDesk station;
    ui::RegistrationPage page(station.desk());
    showPage(page, {"registration", 0, {}});
    QComboBox& sex = choice(page, "sex");
    sex.clear();
    sex.addItem("", "");
    sex.addItem("nam", "male");
    sex.addItem("nữ", "female");
    sex.setFocus();
    for (const auto& [letters, expected] :
        {std::pair("nu", "female"), {"nữ", "female"}, {"na", "male"}, {"nam", "male"}, {"x", ""}}) {
        sex.setCurrentIndex(0);
        ui::ChoiceKeys fresh(nullptr); // as after a pause
        sex.installEventFilter(&fresh);
        for (const QChar letter : QString::fromUtf8(letters)) {
            QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&sex, &key);
        }
        INFO(letters);
        CHECK(sex.currentData() == expected);
        sex.removeEventFilter(&fresh);
    }
}

TEST_CASE("a scan while registering", "[ui][registration][scan]")
{
    TestDesk station;
    ui::RegistrationPage page(station.desk());
    Wishes wishes(page);
    showPage(page, {"registration", 0, {}});

    SECTION("fills the fields and marks them")
    {
        CHECK(page.takeScan(kCard));
        CHECK(line(page, "phone").text().isEmpty());
        CHECK(line(page, "fullName").text() == "Nguyễn Thị Hồng");
        CHECK(line(page, "birth").text() == "05/03/1956");
        CHECK(line(page, "citizenId").text() == "001156009876");
        CHECK(choice(page, "sex").currentData() == "female");
        CHECK(line(page, "fullName").property("filled").toBool());
        CHECK_FALSE(line(page, "phone").property("filled").toBool());
        press(page, Qt::Key_S, Qt::ControlModifier);
        const auto people = known(station, "001156009876");
        REQUIRE(people.size() == 1);
        CHECK(people[0].patient.oldId == "012345678");
    }
    SECTION("comes from the search box as well")
    {
        page.open({"registration", 0, kCard});
        CHECK(line(page, "citizenId").text() == "001156009876");
    }
    SECTION("of somebody known shows the record with what is new")
    {
        auto form = personForm("Nguyễn Thị Hồng", "1956", "Thôn 7");
        form.citizenId = QStringLiteral("001156009876");
        const auto before = enrol(station, form);
        line(page, "scan").setFocus();
        type(page, kCard);
        CHECK(line(page, "hamlet").text() == "Thôn 7");
        CHECK(line(page, "birth").text() == "05/03/1956");
        CHECK(line(page, "birth").property("filled").toBool());
        CHECK_FALSE(line(page, "citizenId").property("filled").toBool());
        press(page, Qt::Key_S, Qt::ControlModifier);
        const auto people = known(station, "001156009876");
        REQUIRE(people.size() == 1);
        CHECK(people[0].patient.id == before.id);
        CHECK(format(*people[0].patient.birth) == "1956-03-05");
    }
    SECTION("of somebody else never overwrites what is being typed")
    {
        auto form = personForm("Nguyễn Thị Hồng", "1956", "Thôn 7");
        form.citizenId = QStringLiteral("001156009876");
        const auto other = enrol(station, form);
        type(page, "Trần Văn Út");
        line(page, "scan").setFocus();
        type(page, kCard);
        CHECK(line(page, "fullName").text() == "Trần Văn Út");
        CHECK(line(page, "citizenId").text().isEmpty());
        CHECK(notices(page).join(' ').contains("Nguyễn Thị Hồng"));
    }
    SECTION("of the next person does not mix two people on a form that is not saved")
    {
        page.takeScan("001080000002|023456789|Trần Văn Hùng|15071980|Nam|Thôn 3, Xã Bố Hạ, Tỉnh Bắc Ninh|22122021");
        page.takeScan(kCard);
        CHECK(line(page, "fullName").text() == "Trần Văn Hùng");
        CHECK(line(page, "citizenId").text() == "001080000002");
        CHECK(notices(page).join(' ').contains("Nguyễn Thị Hồng"));
        QPushButton* anew = nullptr;
        for (auto* button : page.findChildren<QPushButton*>())
            if (QString(button->text()).remove(QChar('&')).contains("với thẻ này"))
                anew = button;
        REQUIRE(anew);
        anew->click();
        settle();
        CHECK(line(page, "fullName").text() == "Nguyễn Thị Hồng");
        CHECK(line(page, "citizenId").text() == "001156009876");
        press(page, Qt::Key_S, Qt::ControlModifier);
        const auto people = known(station, "Nguyễn Thị Hồng");
        REQUIRE(people.size() == 1);
        CHECK(people[0].patient.oldId == "012345678");
    }
    SECTION("whose old number stands on another person's record renames nobody")
    {
        auto form = personForm("Lê Thị Mai", "1990", "Thôn 7");
        form.oldId = QStringLiteral("012345678"); // entered there by mistake
        const auto mai = enrol(station, form);
        page.takeScan(kCard);
        CHECK(line(page, "fullName").text() == "Nguyễn Thị Hồng");
        CHECK(notices(page).join(' ').contains("Lê Thị Mai"));
        press(page, Qt::Key_S, Qt::ControlModifier);
        settle();
        const auto still = ok(station.desk().patients.list(station.session(), {mai.id}));
        CHECK(still.front().patient.fullName == "Lê Thị Mai");
        CHECK(known(station, "001156009876").size() <= 1);
    }
    SECTION("is followed by an empty form when one starts anew")
    {
        page.takeScan(kCard);
        press(page, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(line(page, "fullName").text().isEmpty());
        CHECK(line(page, "citizenId").text().isEmpty());
    }
    SECTION("that is no card is told so")
    {
        line(page, "scan").setFocus();
        type(page, "abc|def|ghi");
        CHECK(notices(page).size() == 1);
        CHECK(line(page, "fullName").text().isEmpty());
    }
}

TEST_CASE("changing a known person", "[ui][registration]")
{
    TestDesk station;
    auto form = personForm("Nguyễn Thị Hồng", "1956-03", "Thôn 3");
    form.cardCode = QStringLiteral("HN2010123456789");
    form.cardFrom = QStringLiteral("2026-01-01");
    form.cardTo = QStringLiteral("2026-12-31");
    form.ethnicity = QStringLiteral("01");
    form.communeCode = QStringLiteral("07294");
    form.phone = QStringLiteral("0912345678");
    const auto before = enrol(station, form);
    ui::RegistrationPage page(station.desk());
    Wishes wishes(page);
    showPage(page, {"registration", before.id.value, {}});
    const auto state = [&] { return ok(station.desk().patients.list(station.session(), {before.id}))[0].patient; };

    SECTION("open, save, nothing changed writes nothing")
    {
        const auto head = ok(station.services().ledger().journal.head());
        press(page, Qt::Key_S, Qt::ControlModifier);
        CHECK(state() == before);
        CHECK(ok(station.services().ledger().journal.head()).seq == head.seq);
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].id == before.id.value);
    }
    SECTION("writes only the field that was changed")
    {
        line(page, "hamlet").setText("Thôn 9");
        press(page, Qt::Key_S, Qt::ControlModifier);
        auto wanted = before;
        wanted.hamlet = QStringLiteral("Thôn 9");
        wanted.revision = 2;
        CHECK(state() == wanted);
    }
    SECTION("a new card stands beside the old one")
    {
        line(page, "cardCode").setText("GD4010123456789");
        line(page, "cardFrom").setText("1/1/2027");
        line(page, "cardTo").setText("31/12/2027");
        press(page, Qt::Key_S, Qt::ControlModifier);
        REQUIRE(state().cards.size() == 2);
        CHECK(state().cards[1].validTo == QDate(2027, 12, 31));
    }
}

TEST_CASE("saving and opening a visit", "[ui][registration][visit]")
{
    TestDesk station;
    ui::RegistrationPage page(station.desk());
    Wishes wishes(page);
    showPage(page, {"registration", 0, {}});
    type(page, "Nguyễn Thị Hồng");
    type(page, "1956");
    choice(page, "sex").setCurrentIndex(2);
    const auto visits = [&] { return ok(station.desk().visits.listOfDay(station.session(), QDate(2026, 11, 20))); };

    SECTION("goes on to the consultation")
    {
        line(page, "reason").setText("Ho, sốt");
        press(page, Qt::Key_F8);
        REQUIRE(visits().size() == 1);
        CHECK(visits()[0].reason == "Ho, sốt");
        CHECK(visits()[0].arrivalCode == "9");
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].page == "consultation");
        CHECK(wishes.targets[0].id == visits()[0].id.value);
    }
    SECTION("takes the card's arrival code when the card is valid")
    {
        line(page, "cardCode").setFocus();
        type(page, "HN2010123456789");
        CHECK(choice(page, "arrival").currentData() == "1.2");
        press(page, Qt::Key_F8);
        REQUIRE(visits().size() == 1);
        CHECK(visits()[0].arrivalCode == "1.2");
        CHECK(bool(visits()[0].card));
    }
    SECTION("of a card that has ended is refused beside the field, and goes on with a reason")
    {
        line(page, "cardCode").setFocus();
        type(page, "HN2010123456789");
        line(page, "cardTo").setFocus();
        type(page, "31/12/2025");
        auto& arrival = choice(page, "arrival");
        arrival.setCurrentIndex(arrival.findData("1.2"));
        press(page, Qt::Key_F8);
        CHECK(visits().empty());
        CHECK(known(station, "nguyen thi hong").size() == 1);
        CHECK(fieldOf(arrival).error().contains("31/12/2025"));
        CHECK(page.focusWidget() == &line(page, "override"));
        typeText(line(page, "override"), "Thẻ mới chưa về, có giấy hẹn");
        press(page, Qt::Key_F8);
        REQUIRE(visits().size() == 1);
        CHECK(visits()[0].note == "Thẻ mới chưa về, có giấy hẹn");
        CHECK(known(station, "nguyen thi hong").size() == 1); // registered once
    }
}

TEST_CASE("a second visit of the same person is asked about before it is opened", "[ui][registration][visit]")
{
    TestDesk station;
    const auto person = enrol(station, personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3"));
    visit::OpenForm form;
    form.patient = person.id;
    form.at = instantOf(QDate(2026, 11, 18), QTime(8, 5)); // forgotten two days ago
    const auto first = ok(station.services().visits.open(station.session(), form)).visit;
    ui::RegistrationPage page(station.desk());
    Wishes wishes(page);
    showPage(page, {"registration", person.id.value, {}});
    press(page, Qt::Key_F8);
    const auto openOnes = [&] { return ok(station.desk().visits.openOf(station.session(), person.id)); };
    REQUIRE(openOnes().size() == 1);
    CHECK(wishes.targets.empty());
    const QStringList said = notices(page);
    REQUIRE(said.size() == 1);
    CHECK(said.front().contains(first.code));

    SECTION("going to the first by the key that has the focus")
    {
        press(page, Qt::Key_Space);
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].page == "consultation");
        CHECK(wishes.targets[0].id == first.id.value);
        CHECK(openOnes().size() == 1);
    }
    SECTION("opening another one all the same")
    {
        press(page, Qt::Key_Tab);
        press(page, Qt::Key_Space);
        CHECK(openOnes().size() == 2);
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].id == openOnes().back().id.value);
    }
}

TEST_CASE("the draft of a registration", "[ui][registration][draft]")
{
    TestDesk station;
    const auto drafts = [&] { return ok(station.desk().drafts.list(station.session())).size(); };
    {
        ui::RegistrationPage page(station.desk());
        showPage(page, {"registration", 0, {}});
        page.keepDraft();
        CHECK(drafts() == 0); // nothing typed
        type(page, "Nguyễn Thị Hồng");
        line(page, "reason").setText("Ho");
        page.keepDraft();
        CHECK(drafts() == 1);
    }
    ui::RegistrationPage page(station.desk());
    Wishes wishes(page);
    showPage(page, {"registration", 0, {}});

    SECTION("is offered on the next opening and comes back whole")
    {
        CHECK(line(page, "fullName").text().isEmpty());
        CHECK(notices(page).join(' ').contains("Nguyễn Thị Hồng"));
        auto* button = page.findChildren<ui::Notice*>().first()->findChildren<QPushButton*>().first();
        QTest::mouseClick(button, Qt::LeftButton);
        CHECK(line(page, "fullName").text() == "Nguyễn Thị Hồng");
        CHECK(line(page, "reason").text() == "Ho");
        CHECK(notices(page).isEmpty());
        line(page, "birth").setText("1956");
        choice(page, "sex").setCurrentIndex(2);
        press(page, Qt::Key_S, Qt::ControlModifier);
        CHECK(known(station, "nguyen thi hong").size() == 1);
        CHECK(drafts() == 0);
    }
    SECTION("is thrown away when one says so")
    {
        QTest::mouseClick(
            page.findChildren<ui::Notice*>().first()->findChildren<QPushButton*>().last(), Qt::LeftButton);
        CHECK(drafts() == 0);
        CHECK(notices(page).isEmpty());
    }
    SECTION("survives while another person is registered first")
    {
        page.open({"registration", 0, {}});
        type(page, "Trần Văn Út");
        type(page, "1970");
        choice(page, "sex").setCurrentIndex(1);
        press(page, Qt::Key_S, Qt::ControlModifier);
        CHECK(known(station, "tran van ut").size() == 1);
        CHECK(drafts() == 1);
        page.open({"registration", 0, {}});
        CHECK(notices(page).join(' ').contains("Nguyễn Thị Hồng"));
    }
    SECTION("is kept a second after typing stops, by itself")
    {
        ui::RegistrationPage other(station.desk());
        const auto person = enrol(station, personForm("Lê Thị Mơ", "1998"));
        showPage(other, {"registration", person.id.value, {}});
        line(other, "hamlet").setFocus();
        typeText(line(other, "hamlet"), "Thôn 9");
        CHECK(QTest::qWaitFor(
            [&] {
                const auto kept = ok(station.desk().drafts.find(station.session(), "registration", person.id.value));
                return kept.has_value();
            },
            5000));
    }
}
