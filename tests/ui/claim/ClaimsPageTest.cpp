// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "core/catalog/BuiltInCatalogue.h"
#include "tests/ui/support/ClaimDays.h"
#include "ui/claim/ClaimsPage.h"
#include "ui/claim/FindingsList.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace tramyte;

namespace {

const QDate FIRST(2026, 11, 1);
const QDate LAST(2026, 11, 30);

struct Opened {
    Opened()
    {
        page.resize(1218, 690);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.open({"claims", 0, {}});
        table = page.findChild<ui::TableBox*>("claimFindings");
        REQUIRE(table);
    }
    ~Opened() { ui::Prompt::answerInAdvance({}); }

    void press(Qt::Key key)
    {
        auto* button = page.findChild<QPushButton*>(key == Qt::Key_F5 ? "checkButton" : "exportButton");
        QTest::keyClick(&page, key);
        REQUIRE(QTest::qWaitFor([&] { return !button->isDown(); })); // a key shows the button pressed for a moment
        REQUIRE(QTest::qWaitFor([&] { return !page.findChild<ui::Task*>()->isRunning(); }, 20000));
        settle();
    }
    QString said() { return page.findChild<ui::Notice*>(QString(), Qt::FindDirectChildrenOnly)->sentence(); }
    QStringList files(const QString& part = {})
    {
        return QDir(out.path() + part).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    claim::Verification verified()
    {
        QStringList paths;
        for (const QString& name : files())
            paths << out.filePath(name);
        return ok(claim::verifyFiles(paths, *ok(catalog::BuiltInCatalogue::load())));
    }

    TestDesk station;
    ClaimDays days{station};
    QTemporaryDir out;
    ui::ClaimsPage page{station.desk()};
    ui::TableBox* table = nullptr;
};

} // namespace

TEST_CASE("the claims page lists what the service finds", "[ui][claim]")
{
    Opened opened;
    opened.days.visitOn(QDate(2026, 11, 3));
    const auto unweighed = opened.days.visitOn(QDate(2026, 11, 4), false);
    const QAbstractItemModelTester tester(opened.table->view()->model());
    CHECK(opened.page.findChild<QLineEdit*>("fromEdit")->text() == "01/11/2026");
    opened.press(Qt::Key_F5);
    REQUIRE(opened.page.checked());

    const auto expected = ok(opened.station.services().claims.check(opened.station.session(), FIRST, LAST)).findings;
    auto* list = opened.page.findChild<ui::FindingsList*>();
    REQUIRE(list->shownRows().size() == expected.size());
    for (const claim::Finding& finding : expected)
        CHECK(
            std::ranges::any_of(list->shownRows(), [&](const ui::FindingRow& row) { return row.finding == finding; }));
    CHECK(list->shownRows().front().finding.severity == Severity::Error);

    SECTION("filtered by severity")
    {
        auto* filter = opened.page.findChild<QComboBox*>("severityComboBox");
        filter->setCurrentIndex(1);
        REQUIRE(list->shownRows().size() == 1);
        filter->setCurrentIndex(2);
        CHECK(list->shownRows().size() == expected.size() - 1);
    }
    SECTION("and Enter leads to the field that mends it")
    {
        QSignalSpy wanted(&opened.page, &ui::Page::wanted);
        opened.page.findChild<QComboBox*>("severityComboBox")->setCurrentIndex(1);
        CHECK(list->shownRows().front().claim->fullName == QString::fromUtf8("Nguyễn Thị Mẫu 2"));
        opened.table->selectRow(0);
        QTest::keyClick(opened.table->view(), Qt::Key_Return);
        REQUIRE(wanted.size() == 1);
        const auto target = wanted.front().front().value<ui::Target>();
        CHECK(target.page == "consultation");
        CHECK(target.id == unweighed.value);
        CHECK(target.field == "weightKg");
    }
}

TEST_CASE("a closed visit is amended at the field that a finding named", "[ui][claim]")
{
    TestDesk station;
    const auto visit = ClaimDays(station).visitOn(QDate(2026, 11, 4), false);
    ui::MainWindow window(station.desk());
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({"claims", 0, {}});
    auto* page = dynamic_cast<ui::ClaimsPage*>(window.currentPage());
    REQUIRE(page);
    page->findChild<QPushButton*>("checkButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return page->checked().has_value(); }, 20000));
    page->findChild<QComboBox*>("severityComboBox")->setCurrentIndex(1);
    auto* table = page->findChild<ui::TableBox*>("claimFindings");
    table->selectRow(0);
    QTest::keyClick(table->view(), Qt::Key_Return);
    settle();
    REQUIRE(window.currentKey() == "consultation");
    CHECK(ok(station.services().visits.view(station.session(), visit)).status == visit::Status::Closed);
    CHECK(window.focusWidget()->objectName() == "amendButton");
    ui::Prompt::answerInAdvance({QStringLiteral("Quên cân")});
    static_cast<QPushButton*>(window.focusWidget())->click();
    settle();
    CHECK(window.focusWidget()->objectName() == "weightKgEdit");
    ui::Prompt::answerInAdvance({});
}

TEST_CASE("a period is typed, and what is none is said beside it", "[ui][claim]")
{
    Opened opened;
    auto* from = opened.page.findChild<QLineEdit*>("fromEdit");
    auto* to = opened.page.findChild<QLineEdit*>("toEdit");
    from->setText("31/2/2026");
    opened.press(Qt::Key_F5);
    CHECK_FALSE(opened.page.checked());
    CHECK(from->hasFocus());
    CHECK(from->property("invalid").toBool());
    from->setText("20/11");
    to->setText("191126");
    opened.press(Qt::Key_F5);
    CHECK(from->text() == "20/11/2026");
    CHECK(to->property("invalid").toBool());
    CHECK(opened.said().isEmpty());
    QTest::mouseClick(opened.page.findChild<QPushButton*>("lastMonthButton"), Qt::LeftButton);
    CHECK(from->text() == "01/10/2026");
    CHECK(to->text() == "31/10/2026");
    CHECK_FALSE(to->property("invalid").toBool());
}

TEST_CASE("claims are exported to a folder and hold when read back", "[ui][claim]")
{
    Opened opened;
    opened.days.visitOn(QDate(2026, 11, 3));
    opened.days.visitOn(QDate(2026, 11, 4));
    ui::Prompt::answerInAdvance({opened.out.path(), opened.out.path()});
    opened.press(Qt::Key_F8); // nothing was checked yet: that comes first
    REQUIRE(opened.files().size() == 2);
    CHECK(opened.files("/checkin").size() == 2);
    CHECK(opened.verified().claims == 2);
    CHECK_FALSE(opened.verified().hasErrors());
    CHECK(opened.said().contains(opened.out.path()));
    auto* exports = opened.page.findChild<ui::TableBox*>("claimExports");
    const QAbstractItemModelTester tester(exports->view()->model());
    CHECK(exports->view()->model()->rowCount() == 1);

    SECTION("a second time only what changed")
    {
        opened.page.findChild<QAbstractButton*>("sinceLastCheckBox")->click();
        opened.days.visitOn(QDate(2026, 11, 5));
        opened.press(Qt::Key_F8);
        CHECK(opened.files().size() == 3);
        CHECK(exports->view()->model()->rowCount() == 2);
        CHECK(exports->view()->model()->index(0, 2).data().toString() == "1");
    }
}

TEST_CASE("errors are said before an export and do not forbid it", "[ui][claim]")
{
    Opened opened;
    opened.days.visitOn(QDate(2026, 11, 3), false);
    opened.press(Qt::Key_F8);
    CHECK(opened.files().isEmpty());
    CHECK_FALSE(opened.said().isEmpty());
    ui::Prompt::answerInAdvance({opened.out.path()});
    opened.press(Qt::Key_F8);
    CHECK(opened.files().size() == 1);
}

TEST_CASE("a stopped export leaves whole files and says what is there", "[ui][claim]")
{
    Opened opened;
    for (int visit = 0; visit < 30; ++visit)
        opened.days.visitOn(QDate(2026, 11, 1).addDays(visit % 15));
    opened.press(Qt::Key_F5);
    ui::Prompt::answerInAdvance({opened.out.path()});
    // the files appear one by one: the stop is pressed when the third is there
    auto* stop = opened.page.findChild<ui::Task*>()->findChild<QPushButton*>();
    QTimer watch;
    watch.setInterval(0);
    QObject::connect(&watch, &QTimer::timeout, [&] {
        if (opened.files().size() >= 3)
            stop->click();
    });
    watch.start();
    opened.press(Qt::Key_F8);
    watch.stop();
    const auto written = opened.files();
    REQUIRE(written.size() >= 3);
    CHECK(written.filter(".xml") == written); // nothing temporary
    CHECK(opened.verified().claims == written.size());
    CHECK_FALSE(opened.verified().hasErrors());
    const auto listed = ok(opened.station.services().claims.exports(opened.station.session()));
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].claims == written.size());
    CHECK(listed[0].whole == (written.size() == 30));
    if (written.size() < 30)
        CHECK(opened.said().contains(QString::number(written.size())));
}

TEST_CASE("a folder that cannot be written is said in the page", "[ui][claim]")
{
    Opened opened;
    opened.days.visitOn(QDate(2026, 11, 3));
    QFile file(opened.out.filePath("no-folder"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    ui::Prompt::answerInAdvance({file.fileName()});
    opened.press(Qt::Key_F8);
    CHECK(opened.said().contains(file.fileName()));
    CHECK(opened.page.isEnabled());
    CHECK(ok(opened.station.services().claims.exports(opened.station.session())).empty());
}

TEST_CASE("what changed since the check is said, and checked again before an export", "[ui][claim]")
{
    Opened opened;
    opened.days.visitOn(QDate(2026, 11, 3));
    opened.press(Qt::Key_F5);
    REQUIRE(opened.page.checked()->claims == 1);
    opened.days.visitOn(QDate(2026, 11, 4));
    ui::Prompt::answerInAdvance({opened.out.path()});
    opened.press(Qt::Key_F8);
    CHECK(opened.page.checked()->claims == 2);
    CHECK(opened.files().size() == 2);
}
