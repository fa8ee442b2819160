// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/Table.h"
#include "tests/core/report/FigureHouse.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace tramyte;
using namespace tramyte::report;

namespace {

int exportsNoted(FigureHouse& house)
{
    int found = 0;
    ok(house.db.journal.each(0, [&](const journal::Entry& entry) {
        found += entry.action == "export" && entry.kind == "report" ? 1 : 0;
        return true;
    }));
    return found;
}

} // namespace

TEST_CASE("a report goes into a file as it was shown", "[report]")
{
    FigureHouse house;
    const auto who = house.person("1956-03");
    const Instant morning = instantOf(QDate(2026, 3, 5), QTime(8, 0));
    insurance::CostTotals costs;
    costs.fund = costs.insured = costs.hospital = Money{1'234'567'890};
    house.visit({.patient = who, .at = morning, .closed = morning, .costs = costs});
    const ReportPeriod period{QDate(2026, 3, 1), QDate(2026, 4, 30), Granularity::Month, DiagnosisLevel::Category};
    const Report report = house.run("claims", period);
    const auto write = [&](FileFormat format, const QString& name) {
        const QString path = QDir(house.db.folder()).filePath(name);
        ok(house.reports.exportTo(house.session, report, format, path));
        CHECK(exportsNoted(house) == 1);
        return path;
    };

    SECTION("csv")
    {
        const auto table = ok(sheet::readTable(write(FileFormat::Csv, "x.csv")));
        REQUIRE(table.rows.size() == 4);
        CHECK(table.rows[0].cell(4) == "Asked from the fund (dong)");
        CHECK(table.rows[1].cells
            == QStringList{"03/2026", "1", "1234567.89", "1234567.89", "1234567.89", "0.00", "0.00", "0", "0.00", "1",
                "1234567.89"});
        CHECK(table.rows[3].cell(0) == "Total");
    }
    SECTION("a workbook")
    {
        const auto table = ok(sheet::readTable(write(FileFormat::Xlsx, "x.xlsx")));
        REQUIRE(table.rows.size() == 8); // title, period, heading, two months, total, two notes
        CHECK(table.rows[0].cell(0) == report.title);
        CHECK(table.rows[1].cell(0) == "From 01/03/2026 to 30/04/2026");
        CHECK(table.rows[3].cell(4) == "1234567.89");
        CHECK(table.rows[5].cell(4) == "1234567.89");
        CHECK(table.rows[7].cell(0) == report.notes[1]);
    }
    SECTION("JSON")
    {
        QFile file(write(FileFormat::Json, "x.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QJsonDocument::fromJson(file.readAll()).object() == toJson(report));
    }

    SECTION("but not for everyone, and a refusal leaves nothing")
    {
        house.session.roles = {security::Role::Pharmacist};
        const QString path = QDir(house.db.folder()).filePath("secret.csv");
        CHECK(errorOf(house.reports.exportTo(house.session, report, FileFormat::Csv, path)).kind
            == ErrorKind::Permission);
        CHECK_FALSE(QFile::exists(path));
    }
}
