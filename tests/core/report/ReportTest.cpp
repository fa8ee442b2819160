// SPDX-License-Identifier: GPL-3.0-or-later
// Each report on days made by hand, with figures worked out by hand.
#include "core/report/AgeBand.h"
#include "core/report/Steps.h"
#include "tests/core/report/FigureHouse.h"

#include <QJsonArray>

using namespace tramyte;
using namespace tramyte::report;

namespace {

Instant at(int year, int month, int day, int hour = 8, int minute = 0)
{
    return instantOf(QDate(year, month, day), QTime(hour, minute));
}

QStringList keysOf(const Report& report)
{
    QStringList keys;
    for (const Row& row : report.rows)
        keys << row.key;
    return keys;
}

ReportPeriod periodOf(QDate from, QDate to, Granularity granularity = Granularity::Month)
{
    return {from, to, granularity, DiagnosisLevel::Category};
}

} // namespace

TEST_CASE("a period is cut into steps without a gap", "[report]")
{
    const QDate from(2026, 12, 30);
    const QDate to(2027, 2, 2);
    const auto [granularity, keys, first, last] = GENERATE(table<Granularity, QString, QString, QString>({
        {Granularity::Week, "2026-W53 2027-W01 2027-W02 2027-W03 2027-W04 2027-W05", "53/2026", "05/2027"},
        {Granularity::Month, "2026-12 2027-01 2027-02", "12/2026", "02/2027"},
        {Granularity::Quarter, "2026-Q4 2027-Q1", "4/2026", "1/2027"},
        {Granularity::Year, "2026 2027", "2026", "2027"},
    }));
    const auto steps = ok(stepsOf(periodOf(from, to, granularity)));
    QStringList found;
    QDate next = from;
    for (const Step& step : steps) {
        found << step.key;
        CHECK(step.from == next);
        CHECK(step.from < step.end);
        next = step.end;
    }
    CHECK(next == to.addDays(1));
    CHECK(found.join(' ') == keys);
    CHECK(steps.front().label == first);
    CHECK(steps.back().label == last);
    CHECK(ok(stepsOf(periodOf(from, to, Granularity::Day))).size() == 35);
}

TEST_CASE("a period that cannot be is refused", "[report]")
{
    CHECK(errorOf(stepsOf(periodOf(QDate(2026, 2, 2), QDate(2026, 2, 1)))).code == "period.wrong");
    CHECK(errorOf(stepsOf(periodOf(QDate(), QDate(2026, 2, 1)))).code == "period.wrong");
    const auto days = periodOf(QDate(1900, 1, 1), QDate(2026, 2, 1), Granularity::Day);
    CHECK(errorOf(stepsOf(days)).code == "period.tooLong");
    FigureHouse house;
    CHECK(errorOf(house.reports.run(house.session, "ages", periodOf(QDate(2026, 2, 2), QDate(2026, 2, 1)))).code
        == "period.wrong");
    CHECK(errorOf(house.reports.run(house.session, "claims", days)).code == "report.granularity");
    CHECK(errorOf(house.reports.run(house.session, "doses", days)).kind == ErrorKind::Usage);
}

TEST_CASE("each day of the year before counts once, leap days too", "[report]")
{
    for (const QDate from : {QDate(2028, 1, 1), QDate(2029, 1, 1)}) {
        QDate next = yearEarlier(from, Granularity::Day);
        for (const Step& step : ok(stepsOf(periodOf(from, from.addYears(1).addDays(-1), Granularity::Day)))) {
            CHECK(yearEarlier(step.from, Granularity::Day) == next);
            next = yearEarlier(step.end, Granularity::Day);
        }
        CHECK(next == from);
    }
    CHECK(yearEarlier(QDate(2026, 11, 16), Granularity::Week).dayOfWeek() == Qt::Monday);
}

TEST_CASE("visits over time", "[report]")
{
    FigureHouse house;
    const auto who = house.person("1956-03");
    house.visit({.patient = who, .at = at(2026, 1, 1, 0, 0), .main = "I10"});
    house.visit({.patient = who, .at = at(2025, 12, 31, 23, 59)}); // the day before, in Viet Nam
    house.visit({.patient = who, .at = at(2026, 1, 31, 23, 59), .insured = false});
    house.visit({.patient = who, .at = at(2026, 3, 5), .closed = at(2026, 4, 1)}); // counts when it began
    house.visit({.patient = who, .at = at(2026, 3, 6), .archived = true});
    house.visit({.patient = who, .at = at(2025, 3, 20)});
    house.visit({.patient = who, .at = at(2026, 4, 1)}); // after the period

    const Report report = house.run("visits", periodOf(QDate(2026, 1, 1), QDate(2026, 3, 31)));
    CHECK(keysOf(report) == QStringList{"2026-01", "2026-02", "2026-03"});
    CHECK(report.rows[0].cells == std::vector<qint64>{1, 1, 2, 0});
    CHECK(report.rows[1].cells == std::vector<qint64>{0, 0, 0, 0});
    CHECK(report.rows[2].cells == std::vector<qint64>{1, 0, 1, 1});
    CHECK(report.total->cells == std::vector<qint64>{2, 1, 3, 1});

    SECTION("a step that the period cuts holds the days of the period only")
    {
        const Report cut = house.run("visits", periodOf(QDate(2026, 1, 2), QDate(2026, 3, 4)));
        CHECK(cellOf(cut, "2026-01", "visits") == 1);
        CHECK(cellOf(cut, "2026-03", "visits") == 0);
        CHECK(cellOf(cut, "2026-03", "yearEarlier") == 0); // 20 March 2025 lies behind 4 March
    }
    SECTION("as JSON for programs")
    {
        const QJsonObject json = toJson(report);
        CHECK(json["from"] == "2026-01-01");
        CHECK(json["columns"].toArray().at(3)["key"] == "yearEarlier");
        CHECK(json["rows"].toArray().at(2)["values"]["yearEarlier"] == 1);
        CHECK(json["total"]["values"]["visits"] == 3);
    }
}

TEST_CASE("the commonest main diagnoses", "[report]")
{
    FigureHouse house;
    const auto first = house.person("1956-03");
    const auto second = house.person("1980");
    for (const char* code : {"J02.9", "J02.9", "J02.0", "I10"})
        house.visit({.patient = first, .at = at(2026, 3, 5), .main = code});
    house.visit({.patient = second, .at = at(2026, 3, 6), .main = "J02.9"});
    house.visit({.patient = second, .at = at(2026, 3, 6)}); // no diagnosis
    house.visit({.patient = second, .at = at(2026, 3, 6), .main = "I10", .archived = true});
    house.visit({.patient = second, .at = at(2026, 3, 6), .main = "X99.9"});
    ReportPeriod period = periodOf(QDate(2026, 3, 1), QDate(2026, 3, 31));

    SECTION("by category")
    {
        const Report report = house.run("diagnoses", period);
        CHECK(keysOf(report) == QStringList{"J02", "I10", "X99"});
        CHECK(report.rows[0].cells == std::vector<qint64>{4, 2, 66'667});
        CHECK(report.rows[1].cells == std::vector<qint64>{1, 1, 16'667});
        CHECK(report.total->cells == std::vector<qint64>{6, 2, 100'000});
        CHECK(plainText(Unit::Percent, report.rows[0].cells[2]) == "66.7");
        CHECK(report.rows[0].label.startsWith("J02 Acute pharyngitis, unspecified, and others"));
        CHECK(report.rows[1].label == "I10 Essential (primary) hypertension");
        CHECK(report.rows[2].label == "X99 tên đã ghi"); // as it was written down, for no list knows it
    }
    SECTION("by code")
    {
        period.level = DiagnosisLevel::Code;
        CHECK(keysOf(house.run("diagnoses", period)) == QStringList{"J02.9", "I10", "J02.0", "X99.9"});
    }
    SECTION("what is not among the 15 stands in the last row")
    {
        for (int i = 10; i < 30; ++i)
            house.visit({.patient = i % 2 ? first : second, .at = at(2026, 3, 7), .main = QString("B%1").arg(i)});
        const Report report = house.run("diagnoses", period);
        CHECK(report.rows.size() == 16);
        CHECK(report.rows.back().key == "others");
        CHECK(report.rows.back().cells[0] == 20 + 6 - 4 - 14);
        CHECK(report.rows.back().cells[1] == 2);
        qint64 sum = 0;
        for (const Row& row : report.rows)
            sum += row.cells[0];
        CHECK(sum == report.total->cells[0]);
        CHECK(sum == 26);
    }
    SECTION("of a time without visits there are none")
    {
        const Report report = house.run("diagnoses", periodOf(QDate(2024, 3, 1), QDate(2024, 3, 31)));
        CHECK(report.rows.empty());
        CHECK(report.total->cells == std::vector<qint64>{0, 0, 0});
    }
}

TEST_CASE("age bands begin and end on the day", "[report]")
{
    const auto bandOf
        = [](const QString& birth, QDate day) { return ageBands()[ageBandOf(*PartialDate::parse(birth), day)].key; };
    CHECK(bandOf("2026-03-05", QDate(2026, 3, 5)) == "0");
    CHECK(bandOf("2025-03-05", QDate(2026, 3, 4)) == "0");
    CHECK(bandOf("2025-03-05", QDate(2026, 3, 5)) == "1-5");
    CHECK(bandOf("2020-03-05", QDate(2026, 3, 4)) == "1-5"); // 71 months
    CHECK(bandOf("2020-03-05", QDate(2026, 3, 5)) == "6-14");
    CHECK(bandOf("2020-03", QDate(2026, 3, 30)) == "1-5"); // perhaps born on the 31st
    CHECK(bandOf("2020", QDate(2026, 12, 30)) == "1-5");   // perhaps born on 31 December
    CHECK(bandOf("2020", QDate(2026, 12, 31)) == "6-14");
    CHECK(bandOf("2011-03-05", QDate(2026, 3, 4)) == "6-14");
    CHECK(bandOf("2011-03-05", QDate(2026, 3, 5)) == "15-24");
    CHECK(bandOf("2001", QDate(2026, 1, 1)) == "25-44"); // by the calendar year
    CHECK(bandOf("1981-06", QDate(2026, 6, 30)) == "45-59");
    CHECK(bandOf("1966", QDate(2026, 1, 1)) == "60-74");
    CHECK(bandOf("1951-03-05", QDate(2026, 3, 4)) == "60-74");
    CHECK(bandOf("1951-03-05", QDate(2026, 3, 5)) == "75+");
}

TEST_CASE("ages and sexes of the people seen", "[report]")
{
    FigureHouse house;
    const auto child = house.person("2020-03-05", Sex::Male);
    const auto woman = house.person("1956-03");
    const auto other = house.person("1990", Sex::Other);
    house.visit({.patient = child, .at = at(2026, 3, 4, 23, 59)}); // the last evening below six
    house.visit({.patient = child, .at = at(2026, 3, 5, 0, 0)});
    house.visit({.patient = woman, .at = at(2026, 3, 5)});
    house.visit({.patient = woman, .at = at(2026, 3, 6)});
    house.visit({.patient = woman, .at = at(2026, 3, 7), .archived = true});
    house.visit({.patient = woman, .at = at(2026, 4, 1)});

    const Report report = house.run("ages", periodOf(QDate(2026, 3, 1), QDate(2026, 3, 31)));
    REQUIRE(report.rows.size() == 8);
    CHECK(cellOf(report, "1-5", "visitsMale") == 1);
    CHECK(cellOf(report, "6-14", "visitsMale") == 1);
    CHECK(cellOf(report, "1-5", "peopleMale") == 0); // counts once, as the last visit found it
    CHECK(cellOf(report, "6-14", "people") == 1);
    CHECK(cellOf(report, "60-74", "visitsFemale") == 2);
    CHECK(cellOf(report, "60-74", "peopleFemale") == 1);
    CHECK(report.total->cells == std::vector<qint64>{2, 2, 0, 4, 1, 1, 0, 2});
    CHECK_FALSE(report.columns[6].charted);

    house.visit({.patient = other, .at = at(2026, 3, 9)});
    const Report withOther = house.run("ages", periodOf(QDate(2026, 3, 1), QDate(2026, 3, 31)));
    CHECK(cellOf(withOther, "25-44", "peopleOther") == 1);
    CHECK(withOther.columns[6].charted);
}

TEST_CASE("claims asked by month, in exact money", "[report]")
{
    FigureHouse house;
    const auto who = house.person("1956-03");
    const auto costs = [](qint64 fund, qint64 own) {
        insurance::CostTotals totals;
        totals.fund = Money{fund};
        totals.patientOwn = Money{own};
        totals.copay = Money{10};
        totals.insured = Money{fund + 10};
        totals.hospital = Money{fund + own + 10};
        return totals;
    };
    const auto sent = house.visit(
        {.patient = who, .at = at(2026, 3, 5), .closed = at(2026, 3, 5, 9), .costs = costs(123'238'390, 91'728'390)});
    house.sent(sent, sent.revision);
    const auto changed = house.visit(
        {.patient = who, .at = at(2026, 3, 31), .closed = at(2026, 3, 31, 23, 59), .costs = costs(5'010, 0)});
    house.sent(changed, changed.revision - 1); // went out before it was amended
    house.visit({.patient = who, .at = at(2026, 3, 31), .closed = at(2026, 4, 1, 0, 0), .costs = costs(7'000, 20)});
    house.visit(
        {.patient = who, .at = at(2026, 3, 9), .insured = false, .closed = at(2026, 3, 9), .costs = costs(0, 9)});
    house.visit({.patient = who, .at = at(2026, 3, 9)});
    house.visit(
        {.patient = who, .at = at(2026, 3, 9), .closed = at(2026, 3, 9), .costs = costs(1, 1), .archived = true});

    const Report report = house.run("claims", periodOf(QDate(2026, 3, 1), QDate(2026, 4, 30)));
    CHECK(keysOf(report) == QStringList{"2026-03", "2026-04"});
    CHECK(report.rows[0].cells
        == std::vector<qint64>{2, 214'971'810, 123'243'420, 123'243'400, 20, 91'728'390, 1, 123'238'390, 1, 5'010});
    CHECK(report.rows[1].cells == std::vector<qint64>{1, 7'030, 7'010, 7'000, 10, 20, 0, 0, 1, 7'000});
    CHECK(plainText(Unit::Money, cellOf(report, "total", "fund")) == "123250.40");
    CHECK(toJson(report)["rows"].toArray().at(0)["values"]["exportedFund"] == "123238.39");
}
