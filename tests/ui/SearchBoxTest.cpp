// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "core/visit/VisitService.h"
#include "tests/ui/patient/People.h"
#include "ui/common/Marks.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchBox.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QTest>

using namespace tramyte;

namespace {

// made-up people's cards
const QString kKnownCard = QStringLiteral("001156009876||Nguyễn Thị Hồng|05031956|Nữ|Thôn 3, Xã Bố Hạ, Tỉnh Bắc Ninh|"
                                          "22122021");
const QString kOtherCard = QStringLiteral("079085012345||Trần Văn Thử|05031985|Nam|Phường Bến Nghé, Thành phố Hồ Chí "
                                          "Minh|22122021");

/// What the box asked for.
struct Asked {
    std::vector<qint64> patients;
    QStringList registrations;

    explicit Asked(ui::SearchBox& box)
    {
        QObject::connect(&box, &ui::SearchBox::patientWanted, &box, [this](qint64 id) { patients.push_back(id); });
        QObject::connect(
            &box, &ui::SearchBox::registrationWanted, &box, [this](const QString& text) { registrations << text; });
    }
};

QString detail(const ui::SearchBox& box, int row)
{
    return box.findChild<QListWidget*>()->item(row)->data(Qt::UserRole + 1).toString();
}

void type(ui::SearchBox& box, const QString& text)
{
    typeText(box, text);
    settle();
}

} // namespace

TEST_CASE("the search box", "[ui][search]")
{
    TestDesk station;
    auto form = personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3");
    form.citizenId = QStringLiteral("001156009876");
    form.phone = QStringLiteral("0912345678");
    const auto known = enrol(station, form);
    auto child = personForm("Nguyễn Thị Hồng", "2024-05-03", "Thôn 2");
    child.guardianName = QStringLiteral("Trần Văn Ba");
    const auto other = enrol(station, child);
    ui::SearchBox box(station.desk());
    Asked asked(box);
    box.setVisible(true);
    box.activateWindow();
    box.setFocus();
    settle();

    SECTION("tells people of the same name apart")
    {
        type(box, "hong nguyen thi");
        REQUIRE(box.suggestionCount() == 2);
        CHECK(detail(box, 0) != detail(box, 1));
        const QString both = detail(box, 0) + detail(box, 1);
        for (const char* told : {"05/03/1956", "03/05/2024", "Thôn 2", "Thôn 3", "Trần Văn Ba"})
            CHECK(both.contains(QString::fromUtf8(told)));
    }
    SECTION("shows the number by which somebody was found")
    {
        type(box, "5678");
        REQUIRE(box.suggestionCount() == 1);
        CHECK(detail(box, 0).contains("0912345678"));
    }
    SECTION("opens the record of a scanned card that is known, and registers one that is not")
    {
        type(box, kKnownCard);
        CHECK_FALSE(box.isListOpen());
        QTest::keyClick(&box, Qt::Key_Return);
        CHECK(asked.patients == std::vector{known.id.value});
        CHECK(box.text().isEmpty());
        type(box, kOtherCard);
        QTest::keyClick(&box, Qt::Key_Return);
        CHECK(asked.patients.size() == 1);
        CHECK(asked.registrations == QStringList{kOtherCard});
    }
    SECTION("drops nothing while empty, then those whose records this user opened last")
    {
        CHECK_FALSE(box.isListOpen());
        for (const auto& it : {known, other, known})
            ok(station.desk().patients.view(station.session(), it.id));
        box.clearFocus();
        box.setFocus();
        settle();
        REQUIRE(box.suggestionCount() == 2);
        CHECK(detail(box, 0).contains("1956"));
        QTest::keyClick(&box, Qt::Key_Return); // nobody is chosen yet
        CHECK(asked.patients.empty());
        CHECK(asked.registrations.isEmpty());
    }
    SECTION("drops those who are expected today behind them")
    {
        ok(station.desk().patients.view(station.session(), known.id));
        station.clock.set(instantOf(QDate(2026, 11, 13), QTime(9, 0)));
        for (const auto& it : {known, other}) {
            visit::OpenForm coming;
            coming.patient = it.id;
            coming.arrivalCode = QStringLiteral("9");
            const auto opened = ok(station.desk().visits.open(station.session(), coming));
            visit::AppointForm appointment;
            appointment.visit = opened.visit.id;
            appointment.day = QDate(2026, 11, 20);
            ok(station.desk().visits.appoint(station.session(), appointment));
        }
        station.clock.set(instantOf(QDate(2026, 11, 20), QTime(9, 0)));
        box.lookUpNow();
        REQUIRE(box.suggestionCount() == 2); // nobody twice
        CHECK(detail(box, 0).contains("1956"));
        CHECK(detail(box, 1).contains("2024"));
    }
    SECTION("says in a sentence what a code is that names nobody")
    {
        for (const char* code : {"TYT|99999|BN01-000001|99999.2026.01.000001", "abc|def|ghi", "001156009876|x"}) {
            type(box, QString::fromLatin1(code));
            QTest::keyClick(&box, Qt::Key_Return);
            CHECK(box.isListOpen());
            CHECK(box.text().isEmpty());
            CHECK(box.suggestionCount() == 0);
        }
        CHECK(asked.patients.empty());
        CHECK(asked.registrations.isEmpty());
    }
    SECTION("lets the user choose when several people carry the scanned number")
    {
        auto twin = personForm("Nguyễn Thị Hồng Hoa", "1956-03-05");
        twin.citizenId = QStringLiteral("001156009876");
        enrol(station, twin);
        type(box, kKnownCard);
        QTest::keyClick(&box, Qt::Key_Return);
        CHECK(box.suggestionCount() == 2);
        CHECK(asked.patients.empty());
    }
}

TEST_CASE("a known person has an open visit within six keys after the typed name", "[ui][search][visit]")
{
    TestDesk station;
    enrol(station, personForm("Nguyễn Thị Hồng", "1956", "Thôn 3"));
    ui::MainWindow window(station.desk());
    window.resize(1366, 728);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    auto* box = window.findChild<ui::SearchBox*>();
    box->setFocus();
    typeText(*box, "nguyen thi hong");
    int keys = 0;
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F8, Qt::Key_Return}) {
        window.activateWindow(); // offscreen, a list that closes takes the active window with it
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(window.focusWidget(), key);
        settle();
        ++keys;
    }
    CHECK(ok(station.desk().visits.listOfDay(station.session(), QDate(2026, 11, 20))).size() == 1);
    CHECK(keys <= 6);
}

TEST_CASE("a line in a cell stays in its place and is shortened when there is no room", "[ui][search]")
{
    ui::LineTexts lines;
    QImage sheet(400, 40, QImage::Format_ARGB32);
    const auto draw = [&](const QRect& room, Qt::Alignment alignment, const QString& text) {
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.setPen(Qt::black);
        return lines.draw(painter, room, alignment, QApplication::font(), text);
    };
    const auto isInked = [&](const QRect& part) {
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x)
                if (sheet.pixelColor(x, y) != QColor(Qt::white))
                    return true;
        return false;
    };
    const QString name = QStringLiteral("Nguyễn Thị Hồng Ánh");
    const QRect wide(10, 5, 300, 30);
    for (int again = 0; again < 2; ++again) { // laid out, and kept
        const auto left = draw(wide, Qt::AlignLeft, name);
        CHECK(left.text == name);
        CHECK(left.place.left() == wide.left());
        CHECK(wide.contains(left.place));
        CHECK(isInked(left.place));
    }
    const auto right = draw(wide, Qt::AlignRight, name);
    CHECK(right.place.right() == wide.right());
    CHECK(isInked(right.place));
    const QRect narrow(10, 5, 60, 30);
    const auto cut = draw(narrow, Qt::AlignLeft, name);
    CHECK(cut.text.endsWith(QChar(0x2026)));
    CHECK(narrow.contains(cut.place));
    CHECK_FALSE(isInked(QRect(narrow.right() + 2, 0, 300, 40)));
    CHECK(draw(wide, Qt::AlignLeft, {}).text.isEmpty());
}

TEST_CASE("what was typed is marked in what is shown", "[ui][search]")
{
    using ui::Mark;
    using ui::marksIn;
    CHECK(marksIn("Nguyễn Thị Hồng", "hong ng") == std::vector<Mark>{{11, 4}, {0, 2}});
    CHECK(marksIn("Đỗ Văn Đạt", "do") == std::vector<Mark>{{0, 2}});
    CHECK(marksIn("05/03/1956 · nữ", "1956") == std::vector<Mark>{{6, 4}});
    CHECK(marksIn("ĐT 0912345678", "5678") == std::vector<Mark>{{9, 4}});
    CHECK(marksIn("ĐT 0912345678", "345").empty());
    CHECK(marksIn("Hồng", "ong").empty());
    CHECK(marksIn("", "x").empty());
}
