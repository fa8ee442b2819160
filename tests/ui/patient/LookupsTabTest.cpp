// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "core/patient/CardService.h"
#include "core/visit/VisitService.h"
#include "tests/ui/patient/People.h"
#include "ui/common/TableBox.h"
#include "ui/patient/HistoryCard.h"
#include "ui/patient/LookupsTab.h"
#include "ui/patient/RecordCards.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tramyte;

namespace {

patient::Patient insured(TestDesk& station)
{
    auto form = personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3");
    form.cardCode = QStringLiteral("GD4010123456789");
    form.cardFrom = QStringLiteral("2026-01-01");
    form.cardTo = QStringLiteral("2026-12-31");
    return enrol(station, form);
}

QString words(const QWidget& widget)
{
    QStringList said;
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            said << label->text();
    return said.join(u'\n');
}

template <class Widget>
Widget& part(const QWidget& owner, const char* name)
{
    auto* found = owner.findChild<Widget*>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("what the portal says is typed in where the card waits", "[ui][lookups]")
{
    TestDesk station;
    const auto person = insured(station);
    visit::OpenForm open;
    open.patient = person.id;
    ok(station.desk().visits.open(station.session(), open));
    ui::LookupsTab tab(station.desk());
    tab.resize(1180, 600);
    tab.show();
    tab.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&tab));
    auto* view = tab.findChild<ui::TableBox*>()->view();
    const QAbstractItemModelTester tester(view->model());
    REQUIRE(view->model()->rowCount() == 1);
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Return);
    settle();
    CHECK(tab.focusWidget() == &part<QComboBox>(tab, "lookupResultComboBox"));
    auto& to = part<QLineEdit>(tab, "editor_cardTo");
    CHECK(to.text() == "31/12/2026");
    to.setText("31/2/2027");
    QTest::mouseClick(&part<QPushButton>(tab, "editorKeepButton"), Qt::LeftButton);
    CHECK(view->model()->rowCount() == 1); // no day: told, nothing kept
    to.setText("30/6/2027");
    part<QLineEdit>(tab, "editor_note").setText("gia hạn");
    QTest::mouseClick(&part<QPushButton>(tab, "editorKeepButton"), Qt::LeftButton);
    settle();
    CHECK(view->model()->rowCount() == 0);
    const auto after = ok(station.desk().patients.list(station.session(), {person.id}))[0].patient;
    CHECK(after.cards.at(0).validTo == QDate(2027, 6, 30));
    CHECK(after.cards.at(0).checks.at(0).note == "gia hạn");
}

TEST_CASE("the record tells each card's looks and what it said before", "[ui][record][card]")
{
    TestDesk station;
    const auto person = insured(station);
    ui::RecordCards cards(station.desk());
    cards.resize(400, 700);
    cards.show();
    QString said;
    std::optional<patient::Patient> latest;
    QObject::connect(
        &cards, &ui::RecordPart::changed, &cards, [&](const patient::Patient& it, const QString& sentence) {
            said = sentence;
            latest = it;
            cards.tell(it);
        });
    cards.tell(person);
    CHECK_FALSE(cards.findChild<QPushButton*>("earlierCardsButton"));
    QTest::mouseClick(&part<QPushButton>(cards, "cardEndButton"), Qt::LeftButton);
    settle();
    QTest::mouseClick(&part<QPushButton>(cards, "editorKeepButton"), Qt::LeftButton);
    CHECK(said.isEmpty()); // without a reason nothing ends
    part<QLineEdit>(cards, "editor_reason").setText("mất thẻ");
    QTest::mouseClick(&part<QPushButton>(cards, "editorKeepButton"), Qt::LeftButton);
    settle();
    REQUIRE(latest);
    CHECK(latest->cards.at(0).validTo == QDate(2026, 11, 20));
    CHECK(words(cards).contains("mất thẻ"));
    QTest::mouseClick(&part<QPushButton>(cards, "earlierCardsButton"), Qt::LeftButton);
    settle();
    CHECK(words(cards).contains("31/12/2026"));
}

TEST_CASE("numbers and relatives are added on the record", "[ui][record][identity]")
{
    TestDesk station;
    const auto person = insured(station);
    ui::HistoryCard history(station.desk());
    history.resize(400, 700);
    history.show();
    QObject::connect(&history, &ui::RecordPart::changed, &history,
        [&](const patient::Patient& it, const QString&) { history.tell(it); });
    history.tell(person);
    QTest::mouseClick(&part<QPushButton>(history, "addNumberButton"), Qt::LeftButton);
    auto& kind = part<QComboBox>(history, "numberKindComboBox");
    kind.setCurrentIndex(kind.findData("passport"));
    part<QLineEdit>(history, "numberValueEdit").setText("C1234567");
    QTest::mouseClick(&part<QPushButton>(history, "keepNumberButton"), Qt::LeftButton);
    settle();
    CHECK(words(history).contains("C1234567"));
    QTest::mouseClick(&part<QPushButton>(history, "addRelativeButton"), Qt::LeftButton);
    part<QLineEdit>(history, "relativeEdit").setText("Lê Thị Mơ");
    QTest::mouseClick(&part<QPushButton>(history, "keepRelativeButton"), Qt::LeftButton);
    settle();
    CHECK(words(history).contains("Lê Thị Mơ"));
}
