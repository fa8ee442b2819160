// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "core/patient/DuplicateService.h"
#include "core/patient/MergeService.h"
#include "tests/ui/patient/People.h"
#include "ui/common/SuggestEdit.h"
#include "ui/patient/DuplicatesTab.h"
#include "ui/patient/MergePanel.h"
#include "ui/patient/PatientsPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace tramyte;

namespace {

/// A woman who was registered twice, the second time in haste, and somebody else.
struct Twice {
    Twice()
    {
        auto second = personForm("Nguyen Thi Hong", "1956-03-05", "Thôn 3");
        second.phone = QStringLiteral("0612345678");
        keep = enrol(station, personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3")).id;
        drop = enrol(station, second).id;
        enrol(station, personForm("Lê Thị Mơ", "1998-01-02", "Thôn 5"));
    }

    template <class T>
    T* find(const char* name)
    {
        return page->findChild<T*>(QLatin1String(name));
    }
    patient::Patient stored(patient::PatientId id)
    {
        return ok(station.desk().patients.list(station.session(), {id})).at(0).patient;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), Qt::Key(key), modifiers);
        settle();
    }
    int pairs() { return find<QTableView>("pairsTable")->model()->rowCount(); }
    /// The page with its tab, records compared, the first pair in view.
    void look()
    {
        page = std::make_unique<ui::PatientsPage>(station.desk());
        showPage(*page, {"patients", 0, "duplicates"});
        press(Qt::Key_F5);
        REQUIRE(QTest::qWaitFor([&] { return find<QPushButton>("lookThroughButton")->isEnabled(); }, 10000));
        REQUIRE(QTest::qWaitFor([&] { return find<QPushButton>("mergeButton")->isVisible(); }, 5000));
    }

    TestDesk station;
    patient::PatientId keep;
    patient::PatientId drop;
    std::unique_ptr<ui::PatientsPage> page;
};

} // namespace

TEST_CASE("records of one person are found and made one by keys alone", "[ui][duplicates]")
{
    Twice it;
    it.look();
    REQUIRE(it.pairs() == 1);
    CHECK(it.find<QLabel>("likenessLabel")->text().contains(u'%'));
    CHECK(it.find<QRadioButton>("fullNameKeep")->isChecked()); // the one with its marks
    CHECK(it.find<QRadioButton>("phoneDrop")->isChecked());    // the only one
    CHECK_FALSE(it.find<QRadioButton>("hamletKeep"));          // both say the same

    SECTION("Enter goes to what differs, F8 makes them one, Undo parts them again")
    {
        it.find<QTableView>("pairsTable")->setFocus();
        it.press(Qt::Key_Return);
        CHECK(it.page->focusWidget() == it.find<QRadioButton>("fullNameKeep"));
        it.press(Qt::Key_F8);
        CHECK(it.stored(it.drop).mergedInto == it.keep);
        CHECK(it.stored(it.keep).phone == "0612345678");
        CHECK(it.stored(it.keep).fullName == "Nguyễn Thị Hồng");
        CHECK(it.pairs() == 0);

        auto* panel = it.page->findChild<ui::MergePanel*>();
        QPushButton* undo = nullptr;
        for (auto* button : panel->findChildren<QPushButton*>())
            if (button->isVisible() && button->objectName().isEmpty())
                undo = button;
        REQUIRE(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        settle();
        CHECK_FALSE(it.stored(it.drop).archived);
        CHECK(it.stored(it.keep).phone.isEmpty());
        CHECK(it.pairs() == 1);
    }
    SECTION("another value is chosen with the arrow keys")
    {
        it.find<QTableView>("pairsTable")->setFocus();
        it.press(Qt::Key_Return);
        it.press(Qt::Key_Right);
        CHECK(it.find<QRadioButton>("fullNameDrop")->isChecked());
        it.press(Qt::Key_F8);
        CHECK(it.stored(it.keep).fullName == "Nguyen Thi Hong");
    }
    SECTION("F7 keeps the other one")
    {
        it.press(Qt::Key_F7);
        it.press(Qt::Key_F8);
        CHECK(it.stored(it.keep).mergedInto == it.drop);
        CHECK(it.stored(it.drop).fullName == "Nguyễn Thị Hồng");
    }
    SECTION("two people are not shown again, until it is taken back")
    {
        it.press(Qt::Key_D, Qt::ControlModifier);
        CHECK(it.pairs() == 0);
        CHECK_FALSE(it.stored(it.drop).archived);
        it.find<QPushButton>("decidedButton")->click();
        settle();
        REQUIRE(it.find<QTableView>("decisionsTable")->model()->rowCount() == 1);
        it.find<QPushButton>("takeBackButton")->click();
        settle();
        it.find<QPushButton>("decidedButton")->click();
        settle();
        CHECK(it.pairs() == 1);
    }
    SECTION("a merge is taken back in the list of what was decided")
    {
        it.press(Qt::Key_F8);
        it.find<QPushButton>("decidedButton")->click();
        settle();
        it.find<QPushButton>("takeBackButton")->click();
        settle();
        CHECK_FALSE(it.stored(it.drop).mergedInto);
        CHECK_FALSE(it.find<QPushButton>("takeBackButton")->isEnabled());
    }
    SECTION("looking is entered in the journal")
    {
        const auto entries = ok(it.station.services().ledger().journal.of("patient", it.drop.value));
        CHECK(entries.back().action == "view");
    }
}

TEST_CASE("across a proof of two people a reason is asked for beside its field", "[ui][duplicates]")
{
    Twice it;
    patient::PatientForm change;
    change.citizenId = QStringLiteral("001156009876");
    ok(it.station.desk().patients.update(it.station.session(), it.keep, change));
    change.citizenId = QStringLiteral("001156001234");
    ok(it.station.desk().patients.update(it.station.session(), it.drop, change));
    it.page = std::make_unique<ui::PatientsPage>(it.station.desk());
    showPage(*it.page, {"patients", it.keep.value, "duplicates"}); // as the record page asks
    auto* other = it.find<ui::SuggestEdit>("otherRecordEdit");
    CHECK(it.page->focusWidget() == other);
    typeText(*other, "nguyen thi hong");
    other->lookUpNow();
    CHECK(other->suggestionCount() == 1); // whom one compares with is not offered
    QTest::keyClick(other, Qt::Key_Return);
    settle();
    auto* merge = it.find<QPushButton>("mergeButton");
    REQUIRE(merge->isVisible());
    it.press(Qt::Key_F8);
    auto* reason = it.find<QLineEdit>("mergeReasonEdit");
    REQUIRE(reason->isVisible());
    CHECK(it.page->focusWidget() == reason);
    CHECK_FALSE(it.stored(it.drop).archived);
    typeText(*reason, "đã đối chiếu thẻ");
    it.press(Qt::Key_F8);
    CHECK((it.stored(it.drop).mergedInto == it.keep || it.stored(it.keep).mergedInto == it.drop));
}
