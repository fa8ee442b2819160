// SPDX-License-Identifier: GPL-3.0-or-later
// The Reports page: what is drawn is what the table says and what a count in the file says.
#include "ui/report/ReportsPage.h"
#include "app/Services.h"
#include "core/storage/Database.h"
#include "core/visit/VisitService.h"
#include "ui/common/Prompt.h"
#include "ui/report/Cells.h"
#include "ui/report/ReportChart.h"

#include "tests/support/Check.h"
#include "tests/ui/support/ClaimDays.h"
#include "tests/ui/support/TestDesk.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLineSeries>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace tramyte;

namespace {

/// Made-up people of several ages, insured and not, in three months.
void fillStation(TestDesk& station)
{
    ClaimDays days(station);
    for (const QDate& day : {QDate(2026, 9, 3), QDate(2026, 9, 3), QDate(2026, 10, 12), QDate(2026, 11, 2)})
        days.visitOn(day);
    auto& services = station.services();
    const std::tuple<const char*, const char*, QDate, const char*> others[]
        = {{"male", "2024-02-01", QDate(2026, 9, 8), "J06.9"}, {"male", "1990", QDate(2026, 10, 1), "I10"},
            {"female", "2001-07", QDate(2026, 10, 2), "J06.9"}, {"female", "1949-12-30", QDate(2026, 11, 18), "I10"}};
    for (int number = 0; const auto& [sex, birth, day, code] : others) {
        patient::PatientForm person;
        person.fullName = QStringLiteral("Trần Thị Thử %1").arg(++number);
        person.sex = sex;
        person.birth = birth;
        visit::OpenForm form;
        form.patient = ok(services.patients.enrol(station.session(), person)).patient.id;
        form.at = instantOf(day, QTime(9, 0));
        const auto id = ok(services.visits.open(station.session(), form)).visit.id;
        visit::DiagnoseForm diagnosis;
        diagnosis.visit = id;
        diagnosis.main = code;
        ok(services.visits.diagnose(station.session(), diagnosis));
    }
}

/// The page with one report run over the three months.
class Shown {
public:
    explicit Shown(TestDesk& station) : page(station.desk())
    {
        page.resize(1200, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    const report::Report& open(const QString& name)
    {
        page.open({QStringLiteral("reports"), 0, name});
        REQUIRE(QTest::qWaitFor([&] { return page.shown() && page.shown()->name == name; }, 10'000));
        settle();
        return *page.shown();
    }
    const ui::ReportChart& chart() const { return *page.findChild<ui::ReportChart*>(); }
    /// What the series of a column draws, in the order of the table.
    std::vector<double> drawn(const QString& key) const
    {
        std::vector<double> values;
        for (QAbstractSeries* series : chart().chart()->series()) {
            if (auto* line = qobject_cast<QLineSeries*>(series); line && line->objectName() == key)
                for (const QPointF& point : line->points())
                    values.push_back(point.y());
            if (auto* bars = qobject_cast<QAbstractBarSeries*>(series)) {
                for (const QBarSet* set : bars->barSets())
                    for (int at = 0; set->objectName() == key && at < set->count(); ++at)
                        values.push_back(set->at(at));
                if (bars->type() == QAbstractSeries::SeriesTypeHorizontalBar)
                    std::ranges::reverse(values); // drawn from below
            }
        }
        return values;
    }
    /// A column of the table as it stands there, the total left out.
    std::vector<qint64> table(int column) const
    {
        std::vector<qint64> cells;
        const QAbstractItemModel& model = *page.findChild<QTableView*>()->model();
        const int rows = model.rowCount() - (page.shown()->total ? 1 : 0);
        for (int row = 0; row < rows; ++row)
            cells.push_back(model.index(row, column + 1).data(Qt::UserRole).toLongLong());
        return cells;
    }
    const QValueAxis& values() const
    {
        for (QAbstractAxis* axis : chart().chart()->axes())
            if (axis->type() == QAbstractAxis::AxisTypeValue) // named steps of time are no values
                return *qobject_cast<QValueAxis*>(axis);
        throw std::logic_error("no axis of values");
    }

    ui::ReportsPage page;
};

using Counts = std::map<QString, std::vector<qint64>>;

/// Counts of the file itself: the first cell of each row names it, the others follow.
Counts counted(TestDesk& station, const char* sql, int cells)
{
    Counts counts;
    ok(station.services().db().query(sql).each([&](const storage::Row& row) {
        for (int at = 1; at <= cells; ++at)
            counts[row.text(0)].push_back(row.integer(at));
    }));
    return counts;
}

/// Every drawn series says what the table says, and what was counted (`at`: which cell) for the rows that have any.
void compare(const Shown& shown, const Counts& counts, const std::map<QString, std::size_t>& at)
{
    const report::Report& report = *shown.page.shown();
    for (std::size_t column = 0; column < report.columns.size(); ++column) {
        const report::Column& it = report.columns[column];
        if (!it.charted)
            continue;
        INFO(report.name.toStdString() << " " << it.key.toStdString());
        const auto drawn = shown.drawn(it.key);
        const auto cells = shown.table(static_cast<int>(column));
        REQUIRE(drawn.size() == report.rows.size());
        REQUIRE(cells.size() == report.rows.size());
        for (std::size_t row = 0; row < cells.size(); ++row) {
            INFO(report.rows[row].key.toStdString());
            CHECK(drawn[row] == Approx(it.unit == report::Unit::Money ? double(cells[row]) / 1e9 : double(cells[row])));
            const auto known = counts.find(report.rows[row].key);
            if (at.contains(it.key))
                CHECK(cells[row] == (known == counts.end() ? 0 : known->second[at.at(it.key)]));
        }
    }
}

} // namespace

TEST_CASE("the charts draw what the tables say and what the file holds", "[ui][report]")
{
    TestDesk station;
    fillStation(station);
    Shown shown(station);

    SECTION("visits over time")
    {
        CHECK(shown.open("visits").rows.size() == 11); // from January to the month of today
        compare(shown,
            counted(station,
                "SELECT strftime('%Y-%m', arrived_at / 1000 + 25200, 'unixepoch') AS month, count(card_id),"
                " count(*) - count(card_id) FROM visit WHERE status <> 'archived' GROUP BY month",
                2),
            {{"insured", 0}, {"notInsured", 1}});
    }
    SECTION("commonest diagnoses")
    {
        CHECK(shown.open("diagnoses").rows.size() == 3);
        compare(shown,
            counted(station,
                "SELECT substr(d.code, 1, 3) AS category, count(*) FROM visit_diagnosis d JOIN visit v ON"
                " v.id = d.visit_id WHERE d.position = 0 AND v.status <> 'archived' GROUP BY category",
                1),
            {{"visits", 0}});
    }
    SECTION("ages and sexes")
    {
        shown.open("ages");
        compare(shown,
            counted(station,
                "SELECT CASE WHEN p.birth LIKE '1949%' THEN '75+' WHEN p.birth LIKE '1956%' THEN '60-74'"
                " WHEN p.birth LIKE '1990%' THEN '25-44' WHEN p.birth LIKE '2001%' THEN '25-44' ELSE '1-5' END AS band,"
                " count(DISTINCT CASE p.sex WHEN 'male' THEN p.id END),"
                " count(DISTINCT CASE p.sex WHEN 'female' THEN p.id END)"
                " FROM visit v JOIN patient p ON p.id = v.patient_id GROUP BY band",
                2),
            {{"peopleMale", 0}, {"peopleFemale", 1}});
    }
    SECTION("claims asked by month")
    {
        shown.open("claims");
        const auto counts = counted(station,
            "SELECT strftime('%Y-%m', v.closed_at / 1000 + 25200, 'unixepoch') AS month, sum(b.fund), sum(b.copay),"
            " sum(b.patient_own) FROM bill b JOIN visit v ON v.id = b.visit_id"
            " WHERE v.status = 'closed' AND v.card_id IS NOT NULL GROUP BY month",
            3);
        CHECK(counts.size() == 3);
        compare(shown, counts, {{"fund", 0}, {"copay", 1}, {"patientOwn", 2}});
    }
    CHECK(shown.values().min() == 0);
    // round numbers: whole steps of 1, 2 or 5 times a power of ten
    const double step = shown.values().max() / (shown.values().tickCount() - 1);
    const double leading = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    CHECK((leading == Approx(1) || leading == Approx(2) || leading == Approx(5)));
}

TEST_CASE("the reports page", "[ui][report]")
{
    TestDesk station;
    fillStation(station);
    Shown shown(station);
    shown.open("visits");

    SECTION("counts anew for another period and other steps")
    {
        CHECK(shown.page.shown()->total->cells[2] == 8);
        auto* from = shown.page.findChild<QLineEdit*>("fromEdit");
        REQUIRE(from);
        from->setFocus();
        from->selectAll();
        typeText(*from, "01/11/2026");
        QTest::keyClick(from, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return shown.page.shown()->total->cells[2] == 2; }, 10'000));
        auto* steps = shown.page.findChild<QComboBox*>("granularityComboBox");
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Home); // by day
        REQUIRE(QTest::qWaitFor([&] { return shown.page.shown()->rows.size() == 20; }, 10'000));
        CHECK(shown.drawn("insured").size() == 20);
    }
    SECTION("shows a value where the mouse is")
    {
        const auto* line = qobject_cast<QLineSeries*>(shown.chart().chart()->series().front());
        REQUIRE(line);
        Q_EMIT const_cast<QLineSeries*>(line)->hovered(line->points().at(8), true);
        CHECK(QToolTip::text().contains("2"));
        CHECK(QToolTip::text().contains(shown.page.shown()->rows[8].label));
        QToolTip::hideText();
    }
    SECTION("copies the picture and the table")
    {
        QTest::keyClick(&shown.page, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        const QImage picture = QGuiApplication::clipboard()->image();
        CHECK(picture.size() == QSize(1200, 800));
        QTest::keyClick(&shown.page, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        CHECK(lines.size() == 13); // heads, eleven months, total
        CHECK(lines.back().split('\t').at(3) == "8");
    }
    SECTION("prints into a file where there is no printer")
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("visits.pdf");
        ui::Prompt::answerInAdvance({path});
        QTest::keyClick(&shown.page, Qt::Key_F8);
        settle();
        CHECK(ui::Prompt::answersLeft() == 0);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith("%PDF"));
    }
}
