// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "tests/ui/patient/People.h"
#include "ui/common/ScanCatcher.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchBox.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace tramyte;

namespace {

// made-up people's cards
const QString kCitizen = QStringLiteral("001156009876||Nguyễn Thị Hồng|05031956|Nữ|Thôn 3, Xã Bố Hạ, Tỉnh Bắc Ninh|"
                                        "22122021");
const QString kCard = QStringLiteral(
    "TE1017912345678|4e677579e1bb856e2056c4836e205468e1bbad|05/03/2024|1|-|79 - 034|01/01/2024|-|15/12/2023|-|-|4|-|"
    "0123456789abcdef-1202|$");

constexpr quint64 kScanner = 8; // ms between keys
constexpr quint64 kTypist = 90;

/// Sends keys to whatever has the focus, as a keyboard does, at their own moments.
class Keyboard {
public:
    explicit Keyboard(QWidget& window) : m_window(window) {}

    void type(const QString& text, quint64 between = kTypist)
    {
        for (const QChar letter : text)
            press(Qt::Key_unknown, QString(letter), between);
    }
    void press(Qt::Key key, const QString& text, quint64 between)
    {
        m_moment += between;
        QWidget* target = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, key, Qt::NoModifier, text);
            event.setTimestamp(m_moment);
            QCoreApplication::sendEvent(target, &event);
        }
    }
    void scan(const QString& text)
    {
        m_moment += 1000;
        type(text, kScanner);
        press(Qt::Key_Return, QStringLiteral("\r"), kScanner);
        settle();
    }

private:
    QWidget& m_window;
    quint64 m_moment = 10'000;
};

/// A window with one of each thing into which a scanner may type.
struct Desktop {
    QWidget window;
    QLineEdit* line = new QLineEdit;
    QPlainTextEdit* pad = new QPlainTextEdit;
    QComboBox* choice = new QComboBox;
    QPushButton* button = new QPushButton(QStringLiteral("x"));
    QListWidget* list = new QListWidget;
    ui::ScanCatcher catcher{window};
    QStringList scans;
    int clicks = 0;
    int returns = 0;

    Desktop()
    {
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* widget : std::initializer_list<QWidget*>{line, pad, choice, button, list})
            layout->addWidget(widget);
        choice->addItems({"Nam", "Nữ", "0", "1"});
        list->addItems({"a", "0", "t"});
        list->setCurrentRow(0);
        QObject::connect(&catcher, &ui::ScanCatcher::scanned, &window, [this](const QString& it) { scans << it; });
        QObject::connect(button, &QPushButton::clicked, &window, [this] { ++clicks; });
        QObject::connect(line, &QLineEdit::returnPressed, &window, [this] { ++returns; });
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
};

} // namespace

TEST_CASE("a scan is caught wherever the focus is, and leaves no trace there", "[ui][scan]")
{
    Desktop desk;
    Keyboard keys(desk.window);
    const QString scan = GENERATE(values<QString>({kCitizen, kCard, "TYT|01234|BN01-000001|01234.2026.01.000001",
        "00020101021238570010A00000072701270006970405011315002012345670208QRIBFTTA53037045802VN6304D17A",
        "TÉ017912345678|4e67|05/03/2024|1|$", "]Q1" + kCitizen}));

    SECTION("in a line, behind what was typed and over what was selected")
    {
        desk.line->setFocus();
        keys.type("0912 ");
        keys.scan(scan);
        CHECK(desk.scans == QStringList{scan});
        CHECK(desk.line->text() == "0912 ");
        CHECK(desk.returns == 0);
        desk.line->setText("Thôn Đông");
        desk.line->setSelection(5, 4);
        keys.scan(scan);
        CHECK(desk.line->text() == "Thôn Đông");
        CHECK(desk.line->selectedText() == "Đông");
        keys.type("3"); // typing goes on
        CHECK(desk.line->text() == "Thôn 3");
    }
    SECTION("in a text of several lines")
    {
        desk.pad->setPlainText("Ho, sốt\nhai ngày");
        desk.pad->setFocus();
        desk.pad->moveCursor(QTextCursor::End);
        keys.type(" nay");
        keys.scan(scan);
        CHECK(desk.scans == QStringList{scan});
        CHECK(desk.pad->toPlainText() == "Ho, sốt\nhai ngày nay");
        keys.press(Qt::Key_Return, "\r", kTypist);
        CHECK(desk.pad->toPlainText() == "Ho, sốt\nhai ngày nay\n");
    }
    SECTION("on a list to choose from, a button and a table")
    {
        desk.choice->setFocus();
        keys.scan(scan);
        CHECK(desk.choice->currentIndex() == 0);
        desk.button->setFocus();
        keys.scan(scan);
        CHECK(desk.clicks == 0);
        desk.list->setFocus();
        keys.scan(scan);
        CHECK(desk.list->currentRow() == 0);
        CHECK(desk.scans == QStringList{scan, scan, scan});
    }
}

TEST_CASE("people's typing is never taken for a scan", "[ui][scan]")
{
    Desktop desk;
    Keyboard keys(desk.window);
    desk.line->setFocus();
    SECTION("the same text, typed slowly")
    {
        keys.type(kCitizen);
        keys.press(Qt::Key_Return, "\r", kTypist);
        settle();
        CHECK(desk.line->text() == kCitizen);
        CHECK(desk.returns == 1);
    }
    SECTION("a name or a phone number, however quickly")
    {
        keys.type("Nguyễn Thị Hồng 0912345678", 20);
        keys.press(Qt::Key_Return, "\r", 20);
        settle();
        CHECK(desk.line->text() == "Nguyễn Thị Hồng 0912345678");
        CHECK(desk.returns == 1);
    }
    SECTION("a bar among words")
    {
        keys.type("ho|sốt", 20);
        CHECK(desk.line->text() == "ho|sốt");
    }
    SECTION("a citizen ID, as quickly as hands can")
    {
        keys.type("001156009876", 60);
        keys.press(Qt::Key_Return, "\r", 60);
        CHECK(desk.line->text() == "001156009876");
    }
    CHECK(desk.scans.isEmpty());
}

TEST_CASE("scanners end as they like", "[ui][scan]")
{
    Desktop desk;
    Keyboard keys(desk.window);
    desk.line->setFocus();
    SECTION("with a tab")
    {
        keys.type(kCitizen, kScanner);
        keys.press(Qt::Key_Tab, "\t", kScanner);
        CHECK(desk.window.focusWidget() == desk.line);
    }
    SECTION("with two line ends")
    {
        keys.type(kCitizen, kScanner);
        keys.press(Qt::Key_Return, "\r", kScanner);
        keys.press(Qt::Key_Return, "\r", kScanner);
        CHECK(desk.returns == 0);
        keys.press(Qt::Key_Return, "\r", kTypist); // a person's
        CHECK(desk.returns == 1);
    }
    SECTION("with nothing")
    {
        keys.type(kCitizen, kScanner);
        QTest::qWait(400);
        keys.type("abc");
        CHECK(desk.line->text() == "abc");
    }
    SECTION("a bare number of an old card, with a line end only")
    {
        keys.type("HT3012345678901", kScanner);
        CHECK(desk.line->text() == "HT3012345678901");
        keys.press(Qt::Key_Return, "\r", kScanner);
        settle();
        CHECK(desk.line->text().isEmpty());
        CHECK(desk.returns == 0);
        CHECK(desk.scans == QStringList{"HT3012345678901"});
        return;
    }
    settle();
    CHECK(desk.scans == QStringList{kCitizen});
}

TEST_CASE("a scanner that stumbles is a scanner still", "[ui][scan]")
{
    Desktop desk;
    Keyboard keys(desk.window);
    desk.line->setFocus();
    keys.type("0912 ");
    keys.type(kCitizen.left(1), 1000);
    keys.type(kCitizen.mid(1, 6), kScanner);
    keys.type(kCitizen.mid(7, 1), 160);
    keys.type(kCitizen.mid(8), kScanner);
    keys.press(Qt::Key_Return, "\r", 120);
    settle();
    CHECK(desk.line->text() == "0912 ");
    CHECK(desk.scans == QStringList{kCitizen});
}

TEST_CASE("an input method's letters belong to the scan", "[ui][scan]")
{
    Desktop desk;
    Keyboard keys(desk.window);
    desk.line->setFocus();
    keys.type("001156009876||Ng", kScanner);
    for (const QString part : {"u", "yễn"}) {
        QInputMethodEvent event;
        event.setCommitString(part);
        QCoreApplication::sendEvent(desk.line, &event);
    }
    keys.scan(" Thị Hồng|05031956|Nữ|Thôn 3|22122021");
    CHECK(desk.line->text().isEmpty());
    REQUIRE(desk.scans.size() == 1);
    CHECK(desk.scans.front() == "001156009876||Nguyễn Thị Hồng|05031956|Nữ|Thôn 3|22122021");
}

TEST_CASE("scans on the pages of the program", "[ui][scan][search]")
{
    TestDesk station;
    auto form = personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3");
    form.citizenId = QStringLiteral("001156009876");
    const auto known = enrol(station, form);
    ui::MainWindow window(station.desk());
    window.resize(1366, 728);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    Keyboard keys(window);
    const auto line = [&](const char* name) {
        auto* edit = window.currentPage()->findChild<QLineEdit*>(name);
        REQUIRE(edit);
        return edit;
    };
    const auto told = [&] {
        for (const auto* label : window.findChild<ui::SearchBox*>()->findChildren<QLabel*>())
            if (label->isVisible())
                return label->text();
        return QString();
    };

    SECTION("a known card opens the record from any page")
    {
        const QString page = GENERATE(values<QString>({"today", "patients", "claims", "station"}));
        window.go({page, 0, {}});
        settle();
        keys.scan(kCitizen);
        CHECK(window.currentKey() == "patient");
    }
    SECTION("and leaves the page's own fields as they were")
    {
        window.go({"patients", 0, {}});
        auto* edit = line("peopleEdit");
        edit->setFocus();
        keys.type("hong");
        keys.scan(kCitizen);
        CHECK(edit->text() == "hong");
        CHECK(window.currentKey() == "patient");
    }
    SECTION("a card that is not known goes to registration")
    {
        window.go({"today", 0, {}});
        keys.scan(QString(kCitizen).replace("001156009876", "001156000001"));
        CHECK(window.currentKey() == "registration");
        CHECK(line("citizenIdEdit")->text() == "001156000001");
        CHECK(line("fullNameEdit")->text() == "Nguyễn Thị Hồng");
    }
    SECTION("on registration it fills the form, whichever field the scanner types into")
    {
        window.go({"registration", 0, {}});
        line("phoneEdit")->setFocus();
        keys.type("0912 ");
        keys.scan(QString(kCitizen).replace("001156009876", "001156000001"));
        CHECK(window.currentKey() == "registration");
        CHECK(line("phoneEdit")->text().trimmed() == "0912");
        CHECK(line("citizenIdEdit")->text() == "001156000001");
    }
    SECTION("a code that names nobody is told so and changes nothing")
    {
        window.go({"patients", 0, {}});
        line("peopleEdit")->setFocus();
        keys.scan("00020101021238570010A00000072701270006970405011315002012345670208QRIBFTTA520480995303704540591728"
                  "5802VN5920TRAM Y TE XA AN BINH6007CAN THO62170813VP 26112200016304D17A");
        CHECK(window.currentKey() == "patients");
        CHECK(line("peopleEdit")->text().isEmpty());
        CHECK_FALSE(told().isEmpty());
        keys.scan("ABCDEFGH|Nguyễn|05031956|x|");
        CHECK(window.currentKey() == "patients");
        CHECK_FALSE(told().isEmpty());
    }
    CHECK(ok(station.desk().patients.search(station.session(), "hong")).front().patient.id == known.id);
}
