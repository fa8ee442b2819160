// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "tests/ui/patient/People.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/patient/ImportLists.h"
#include "ui/patient/ImportPanel.h"
#include "ui/patient/PatientsPage.h"
#include "ui/patient/PeopleColumns.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace tramyte;

namespace {

QString cell(const ui::Page& page, int row, int column)
{
    const auto* model = page.findChild<QTableView*>("peopleTable")->model();
    return model->index(row, column).data().toString();
}

int rowCount(const ui::Page& page)
{
    return page.findChild<QTableView*>("peopleTable")->model()->rowCount();
}

void search(ui::Page& page, const QString& text)
{
    auto* edit = page.findChild<QLineEdit*>("peopleEdit");
    edit->clear();
    typeText(*edit, text);
    settle();
}

QString written(const TestDesk& station, const QString& name, const QByteArray& text)
{
    const QString path = station.folder() + u'/' + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

bool isDone(const ui::Page& page)
{
    return QTest::qWaitFor([&] { return page.findChild<QPushButton*>("otherFileButton")->isEnabled(); }, 10000);
}

} // namespace

TEST_CASE("looking for people", "[ui][patients]")
{
    TestDesk station;
    auto child = personForm("Nguyễn Thị Hồng", "2024-05-03", "Thôn 2");
    child.guardianName = QStringLiteral("Trần Văn Ba");
    const auto old = enrol(station, personForm("Nguyễn Thị Hồng", "1956", "Thôn 3"));
    const auto young = enrol(station, child);
    enrol(station, personForm("Lê Thị Mơ", "1998", "Thôn 5"));
    ui::PatientsPage page(station.desk());
    Wishes wishes(page);
    showPage(page, {"patients", 0, {}});

    SECTION("lists nobody before one looks for somebody, and says how to begin")
    {
        CHECK(rowCount(page) == 0);
        CHECK(page.focusWidget() == page.findChild<QLineEdit*>("peopleEdit"));
    }
    SECTION("tells people of the same name apart by birth, hamlet and guardian")
    {
        search(page, "hong nguyen");
        REQUIRE(rowCount(page) == 2);
        for (const int column : {1, 2, 4, 5})
            CHECK(cell(page, 0, column) != cell(page, 1, column));
    }
    SECTION("opens the best one by Enter, another by the arrow keys")
    {
        search(page, "hồng 1956");
        QTest::keyClick(page.findChild<QLineEdit*>("peopleEdit"), Qt::Key_Return);
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].page == "patient");
        CHECK(wishes.targets[0].id == old.id.value);

        search(page, "hồng");
        auto* table = page.findChild<QTableView*>("peopleTable");
        QTest::keyClick(page.findChild<QLineEdit*>("peopleEdit"), Qt::Key_Down);
        CHECK(page.focusWidget() == table);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        REQUIRE(wishes.targets.size() == 2);
        CHECK(std::set{old.id.value, young.id.value} == std::set{wishes.targets[0].id, wishes.targets[1].id});
    }
    SECTION("hands what was typed on to registration when nobody fits")
    {
        search(page, "Phạm Văn Mới");
        CHECK(rowCount(page) == 0);
        REQUIRE(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_F1);
        REQUIRE(wishes.targets.size() == 1);
        CHECK(wishes.targets[0].page == "registration");
        CHECK(wishes.targets[0].id == 0);
        CHECK(wishes.targets[0].field == "Phạm Văn Mới");
    }
    SECTION("shows the best fifty and says that there are more")
    {
        for (int i = 0; i < 51; ++i)
            enrol(station, personForm("Đỗ Văn Nhiều", "1970"));
        search(page, "do van nhieu");
        CHECK(rowCount(page) == 50);
        const auto labels = page.findChildren<QLabel*>();
        CHECK(std::ranges::any_of(labels, [](const QLabel* it) { return it->text().contains("50"); }));
    }
    SECTION("shows a change at once and stays with the chosen one")
    {
        search(page, "hồng");
        auto* box = page.findChild<ui::TableBox*>("people");
        box->selectRow(1);
        patient::PatientForm form;
        form.hamlet = QStringLiteral("Thôn 9");
        ok(station.desk().patients.update(station.session(), old.id, form));
        settle();
        CHECK(box->currentRow() == 1);
        CHECK((cell(page, 0, 4) == "Thôn 9") != (cell(page, 1, 4) == "Thôn 9"));
    }
}

TEST_CASE("the model of people keeps the rules of models", "[ui][patients]")
{
    TestDesk station;
    enrol(station, personForm("Nguyễn Thị Hồng", "1956-03", "Thôn 3"));
    ui::RowsModel<patient::Found> model(ui::peopleColumns(QDate(2026, 11, 20)));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(ok(station.desk().patients.search(station.session(), "hong")));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, 1).data().toString() == "03/1956");
    model.reset({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the card of a person in a list", "[ui][patients]")
{
    const QDate today(2026, 11, 20);
    patient::Patient person;
    CHECK(ui::shownCard(person, today).isEmpty());
    patient::InsuranceCard card;
    card.code = QStringLiteral("HN2010123456789");
    card.validFrom = QDate(2026, 1, 1);
    card.validTo = QDate(2026, 12, 31);
    person.cards = {card};
    CHECK(ui::shownCard(person, today).contains("...6789"));
    CHECK(ui::shownCard(person, today).contains("31/12/2026"));
    CHECK(ui::shownCard(person, today) != ui::shownCard(person, QDate(2027, 1, 1)));
}

TEST_CASE("taking a list of people over", "[ui][patients][import]")
{
    TestDesk station;
    enrol(station, [] {
        auto known = personForm("Lê Thị Mơ", "1998");
        known.citizenId = QStringLiteral("001198001234");
        return known;
    }());
    ui::PatientsPage page(station.desk());
    showPage(page, {"patients", 0, {}});
    auto* button = page.findChild<QPushButton*>("importButton");
    auto* load = page.findChild<QPushButton*>("loadButton");
    const auto known = [&](const char* text) {
        return ok(station.desk().patients.search(station.session(), QString::fromUtf8(text)));
    };

    SECTION("is tried out first, and loads nothing before one says so")
    {
        const QString path = written(station, "good.csv",
            "Họ tên,Năm sinh,Giới tính,CCCD,Thôn,Ghi chú\n"
            "Trần Văn Út,1970,Nam,,Thôn 1,x\n"
            "Lê Thị Mơ,1998,Nữ,001198001234,Thôn 5,y\n");
        ui::Prompt::answerInAdvance({path});
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(isDone(page));
        CHECK(known("tran van ut").empty());
        CHECK(page.findChild<QTableView*>("refusedTable")->model()->rowCount() == 0);
        CHECK(load->isVisible());

        QTest::mouseClick(load, Qt::LeftButton);
        REQUIRE(isDone(page));
        CHECK(known("tran van ut").size() == 1);
        REQUIRE(known("le thi mo").size() == 1); // brought up to date, not doubled
        CHECK(known("le thi mo")[0].patient.hamlet == "Thôn 5");
        CHECK_FALSE(load->isVisible()); // loaded is loaded
        CHECK(page.findChild<QPushButton*>("otherFileButton")->isVisible());
    }
    SECTION("begins with words that say what belongs there")
    {
        page.open({"patients", 0, "import"});
        settle();
        CHECK(page.findChild<QPushButton*>("chooseFileButton")->isVisible());
        ui::Prompt::answerInAdvance({QString()}); // thought better of it
        QTest::mouseClick(page.findChild<QPushButton*>("chooseFileButton"), Qt::LeftButton);
        CHECK(page.findChild<QPushButton*>("chooseFileButton")->isVisible());
    }
    SECTION("lets one say what a column is, and remembers it")
    {
        const QString path = written(station, "odd.csv", "Họ tên,Sinh lúc,Liên hệ\nTrần Văn Út,1970,0912345678\n");
        ui::Prompt::answerInAdvance({path, path});
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(isDone(page));
        CHECK_FALSE(load->isVisible()); // nobody knows when they were born
        auto* birth = page.findChild<QComboBox*>("columnCombo1");
        auto* phone = page.findChild<QComboBox*>("columnCombo2");
        REQUIRE(birth);
        CHECK(birth->currentData().toString().isEmpty());
        for (const auto& [combo, field] : {std::pair(birth, "birth"), {phone, "phone"}}) {
            combo->setCurrentIndex(combo->findData(QString::fromLatin1(field)));
            Q_EMIT combo->activated(combo->currentIndex());
            REQUIRE(isDone(page));
        }
        auto* rows = page.findChild<QTableView*>("importColumnsTable")->model();
        CHECK(rows->index(0, 1).data().toString() == "1970");
        REQUIRE(load->isVisible());
        QTest::mouseClick(load, Qt::LeftButton);
        REQUIRE(isDone(page));
        REQUIRE(known("tran van ut").size() == 1);
        CHECK(known("tran van ut")[0].patient.phone == "0912345678");

        QTest::mouseClick(page.findChild<QPushButton*>("otherFileButton"), Qt::LeftButton);
        REQUIRE(isDone(page));
        CHECK(page.findChild<QComboBox*>("columnCombo1")->currentData().toString() == "birth");
        CHECK(page.findChild<QLabel*>("importSummaryLabel")->text().contains("0")); // nobody new
    }
    SECTION("asks whom a row means and loads what was answered")
    {
        enrol(station, personForm("Võ Thị Hai", "1950", "Thôn 2"));
        const QString path = written(
            station, "who.csv", "Họ tên,Năm sinh,Thôn,SĐT\nVõ Thị Hai,1950,Thôn 2,0912345678\nLê Thị Mơ,1998,,\n");
        ui::Prompt::answerInAdvance({path});
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(isDone(page));
        auto* tabs = page.findChild<QTabWidget*>("importTabs");
        auto* undecided = page.findChild<ui::UndecidedList*>();
        REQUIRE(tabs->isTabVisible(tabs->indexOf(undecided)));
        tabs->setCurrentWidget(undecided);
        settle();
        CHECK(undecided->openCount() == 1);
        QTest::mouseClick(page.findChild<QPushButton*>("samePersonButton"), Qt::LeftButton);
        REQUIRE(isDone(page));
        CHECK(undecided->openCount() == 0);
        QTest::mouseClick(page.findChild<QPushButton*>("leaveOpenButton"), Qt::LeftButton);
        REQUIRE(isDone(page));
        CHECK(undecided->openCount() == 1);
        QTest::mouseClick(page.findChild<QPushButton*>("samePersonButton"), Qt::LeftButton);
        REQUIRE(isDone(page));
        QTest::mouseClick(load, Qt::LeftButton);
        REQUIRE(isDone(page));
        REQUIRE(known("vo thi hai").size() == 1);
        CHECK(known("vo thi hai")[0].patient.phone == "0912345678");
    }
    SECTION("lets one choose among the sheets of a workbook")
    {
        ui::Prompt::answerInAdvance({QStringLiteral(TRAMYTE_SOURCE_DIR "/tests/data/sheet/people.xlsx")});
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(isDone(page));
        auto* sheets = page.findChild<QComboBox*>("sheetCombo");
        CHECK(sheets->isVisible());
        CHECK(sheets->count() == 3);
        CHECK(sheets->currentData().toString() == "Nhân khẩu");
        CHECK(load->isVisible());
        sheets->setCurrentIndex(0);
        Q_EMIT sheets->activated(0);
        REQUIRE(isDone(page));
        CHECK_FALSE(load->isVisible());
    }
    SECTION("shows each refused row with its reason, and saves them to be mended")
    {
        const QString path = written(station, "mixed.csv",
            "Họ tên,Ngày sinh,Giới tính,CCCD\n"
            "Trần Văn Út,1970,Nam,\n"
            "Phạm Thị Sai,45/13/1980,Nữ,\n"
            "Võ Văn Số,1980,Nam,12345\n");
        ui::Prompt::answerInAdvance({path, station.folder() + "/refused.csv"});
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(isDone(page));
        auto* model = page.findChild<QTableView*>("refusedTable")->model();
        REQUIRE(model->rowCount() == 2);
        CHECK(model->index(0, 0).data().toString() == "3");
        CHECK_FALSE(model->index(0, 2).data().toString().isEmpty());
        CHECK(model->index(1, 0).data().toString() == "4");

        QTest::mouseClick(page.findChild<QPushButton*>("saveRefusedButton"), Qt::LeftButton);
        const auto table = ok(sheet::readTable(station.folder() + "/refused.csv"));
        REQUIRE(table.rows.size() == 3);
        CHECK(table.rows[1].cells[0] == "Phạm Thị Sai");
        CHECK(table.rows[2].cells[3] == "12345");
        CHECK(table.rows[2].cells.size() == 5);

        QTest::mouseClick(load, Qt::LeftButton);
        REQUIRE(isDone(page));
        CHECK(known("tran van ut").size() == 1);
        CHECK(known("pham thi sai").empty());
        CHECK_FALSE(load->isVisible());
    }
    SECTION("says what is wrong with a file that is no list")
    {
        ui::Prompt::answerInAdvance({written(station, "nolist.csv", "a,b\n1,2\n")});
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(isDone(page));
        CHECK_FALSE(load->isVisible());
        CHECK(page.findChild<QTableView*>("refusedTable")->model()->rowCount() == 1);

        ui::Prompt::answerInAdvance({station.folder() + "/absent.csv"});
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(isDone(page));
        CHECK_FALSE(load->isVisible());
    }
    ui::Prompt::answerInAdvance({});
}
