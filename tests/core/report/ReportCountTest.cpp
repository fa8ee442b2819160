// SPDX-License-Identifier: GPL-3.0-or-later
// Each report on some thousand made-up visits against a plain SQL count that is written another way.
#include "tests/core/report/FigureHouse.h"

#include <QRandomGenerator>

using namespace tramyte;
using namespace tramyte::report;

namespace {

/// A made-up station: two years of visits of a few hundred people.
class Commune : public FigureHouse {
public:
    Commune()
    {
        QRandomGenerator random(20261120);
        ok((*db).transaction([&]() -> Result<void> {
            std::vector<patient::PatientId> people;
            for (int i = 0; i < 400; ++i)
                people.push_back(person(birth(random), Sex(random.bounded(100) < 2 ? 2 : random.bounded(2))));
            const qint64 first = startOfDay(QDate(2025, 1, 1)).ms;
            for (int i = 0; i < 4000; ++i)
                add(random, people[random.bounded(static_cast<quint32>(people.size()))],
                    Instant{first + random.bounded(qint64(2 * 365) * 86'400'000)});
            return {};
        }));
    }

    /// The rows of a plain query, their columns joined by blanks.
    QStringList count(const char* sql, int columns)
    {
        return ok((*db).query(sql).all([&](const storage::Row& row) {
            QStringList cells;
            for (int i = 0; i < columns; ++i)
                cells << row.text(i);
            return cells.join(' ');
        })) | toList;
    }

private:
    struct ToList {
        friend QStringList operator|(const std::vector<QString>& rows, ToList) { return {rows.begin(), rows.end()}; }
    };
    static constexpr ToList toList{};

    // no last days of a month: SQL and the calendar of ages disagree about when a 31st comes round
    static QString birth(QRandomGenerator& random)
    {
        const QDate day(random.bounded(1935, 2026), random.bounded(1, 13), random.bounded(1, 28));
        const int known = random.bounded(10);
        return day.toString(known == 0 ? "yyyy" : known == 1 && day.month() != 2 ? "yyyy-MM" : "yyyy-MM-dd");
    }

    void add(QRandomGenerator& random, patient::PatientId who, Instant when)
    {
        static const QStringList codes{"I10", "J02.9", "J02.0", "J06.9", "E11.9", "K29.7", "M54.5", "A09", "B34.9",
            "H10.9", "J20.9", "K30", "L30.9", "M17.9", "N39.0", "R51", "S01.9", "T14.1", "Z00.0", "G44.2", "J00"};
        FigureVisit made{.patient = who, .at = when};
        made.insured = random.bounded(10) < 8;
        made.archived = random.bounded(20) == 0;
        if (random.bounded(10) < 9) // the earlier in the list, the commoner
            made.main = codes[std::min(random.bounded(codes.size()), random.bounded(codes.size()))];
        if (random.bounded(10) < 9)
            made.closed = Instant{when.ms + random.bounded(qint64(36) * 3'600'000)};
        made.costs.fund = Money{random.bounded(30'000'000) * qint64(10)};
        made.costs.copay = Money{random.bounded(1'000'000) * qint64(10)};
        made.costs.patientOwn = Money{random.bounded(1'000'000) * qint64(10)};
        made.costs.insured = made.costs.fund + made.costs.copay;
        made.costs.hospital = made.costs.insured + made.costs.patientOwn;
        const auto written = visit(made);
        if (made.closed && random.bounded(3) > 0)
            sent(written, written.revision - (random.bounded(8) == 0 ? 1 : 0));
    }
};

/// Rows of a report as the plain queries give them: key and chosen cells.
QStringList rowsOf(const Report& report, const QStringList& columns)
{
    QStringList rows;
    for (const Row& row : report.rows) {
        QStringList cells{row.key};
        for (const QString& column : columns)
            cells << QString::number(cellOf(report, row.key, column));
        rows << cells.join(' ');
    }
    return rows;
}

} // namespace

TEST_CASE("reports agree with a plain count of the same rows", "[report]")
{
    Commune commune;
    const ReportPeriod year{QDate(2026, 1, 1), QDate(2026, 12, 31), Granularity::Month, DiagnosisLevel::Category};

    SECTION("visits over time")
    {
        const Report report = commune.run("visits", year);
        CHECK(rowsOf(report, {"insured", "notInsured", "visits"})
            == commune.count(R"sql(
            SELECT strftime('%Y-%m', arrived_at / 1000, 'unixepoch', '+7 hours') AS m,
                   sum(CASE WHEN card_id IS NULL THEN 0 ELSE 1 END), sum(CASE WHEN card_id IS NULL THEN 1 ELSE 0 END),
                   count(*)
            FROM visit WHERE status IN ('open', 'closed')
                  AND strftime('%Y', arrived_at / 1000, 'unixepoch', '+7 hours') = '2026'
            GROUP BY m ORDER BY m)sql",
                4));
        CHECK(rowsOf(report, {"yearEarlier"})
            == commune.count(R"sql(
            SELECT '2026' || strftime('-%m', arrived_at / 1000, 'unixepoch', '+7 hours') AS m, count(*)
            FROM visit WHERE status IN ('open', 'closed')
                  AND strftime('%Y', arrived_at / 1000, 'unixepoch', '+7 hours') = '2025'
            GROUP BY m ORDER BY m)sql",
                2));
        ReportPeriod weeks = year;
        weeks.granularity = Granularity::Week;
        CHECK(cellOf(commune.run("visits", weeks), "total", "visits") == cellOf(report, "total", "visits"));
        weeks.granularity = Granularity::Day;
        CHECK(cellOf(commune.run("visits", weeks), "total", "yearEarlier") == cellOf(report, "total", "yearEarlier"));
    }
    SECTION("diagnoses")
    {
        const Report report = commune.run("diagnoses", year);
        REQUIRE(report.rows.size() == 16);
        const char* plain = R"sql(
            SELECT substr(visit_diagnosis.code, 1, 3) AS c, count(*) AS n, count(DISTINCT patient_id)
            FROM visit_diagnosis JOIN visit ON visit.id = visit_id
            WHERE position = 0 AND status <> 'archived' AND date(arrived_at / 1000 + 25200, 'unixepoch') LIKE '2026-%'
            GROUP BY c ORDER BY n DESC, c LIMIT 15)sql";
        CHECK(rowsOf(report, {"visits", "people"}).mid(0, 15) == commune.count(plain, 3));
        CHECK(QStringList{QStringLiteral("%1 %2").arg(report.total->cells[0]).arg(report.total->cells[1])}
            == commune.count(R"sql(
            SELECT count(*), count(DISTINCT patient_id) FROM visit
            WHERE status <> 'archived' AND date(arrived_at / 1000 + 25200, 'unixepoch') LIKE '2026-%'
                  AND EXISTS (SELECT 1 FROM visit_diagnosis WHERE visit_id = visit.id))sql",
                2));
        qint64 sum = 0;
        for (const Row& row : report.rows)
            sum += row.cells[0];
        CHECK(sum == report.total->cells[0]);
    }
    SECTION("ages")
    {
        const char* plain = R"sql(
            WITH seen AS (
                SELECT patient_id, sex, date(arrived_at / 1000 + 25200, 'unixepoch') AS day, birth,
                       CASE length(birth) WHEN 4 THEN birth || '-12-31'
                            WHEN 7 THEN date(birth || '-01', '+1 month', '-1 day') ELSE birth END AS latest, arrived_at
                FROM visit JOIN patient ON patient.id = patient_id WHERE status <> 'archived'),
            aged AS (
                SELECT *, (replace(day, '-', '') - replace(latest, '-', '')) / 10000 AS least,
                       CASE length(birth) WHEN 4 THEN substr(day, 1, 4) - birth
                            ELSE (replace(day, '-', '') - replace(latest, '-', '')) / 10000 END AS years
                FROM seen WHERE day BETWEEN '2026-01-01' AND '2026-12-31'),
            banded AS (
                SELECT *, CASE WHEN least < 1 THEN '0' WHEN least < 6 THEN '1-5' WHEN years < 15 THEN '6-14'
                               WHEN years < 25 THEN '15-24' WHEN years < 45 THEN '25-44' WHEN years < 60 THEN '45-59'
                               WHEN years < 75 THEN '60-74' ELSE '75+' END AS band
                FROM aged)
            SELECT band, sum(sex = 'male'), sum(sex = 'female'), sum(sex = 'other'), count(*),
                   sum(last AND sex = 'male'), sum(last AND sex = 'female'), sum(last)
            FROM (SELECT *, NOT EXISTS (SELECT 1 FROM banded b WHERE b.patient_id = a.patient_id
                                        AND b.arrived_at > a.arrived_at) AS last FROM banded a)
            GROUP BY band ORDER BY min(least), band)sql";
        const Report report = commune.run("ages", year);
        QStringList rows = rowsOf(
            report, {"visitsMale", "visitsFemale", "visitsOther", "visits", "peopleMale", "peopleFemale", "people"});
        QStringList counted = commune.count(plain, 8);
        rows.sort();
        counted.sort();
        CHECK(rows == counted);
        CHECK(cellOf(report, "total", "people")
            == commune
                   .count("SELECT count(DISTINCT patient_id) FROM visit WHERE status <> 'archived' AND "
                          "date(arrived_at / 1000 + 25200, 'unixepoch') LIKE '2026-%'",
                       1)
                   .first()
                   .toLongLong());
    }
    SECTION("claims")
    {
        const Report report = commune.run("claims", year);
        CHECK(rowsOf(report, {"visits", "hospital", "insured", "fund", "copay", "patientOwn"})
            == commune.count(R"sql(
            SELECT strftime('%Y-%m', visit.closed_at / 1000, 'unixepoch', '+7 hours') AS m, count(*), sum(hospital),
                   sum(insured), sum(fund), sum(copay), sum(patient_own)
            FROM bill, visit WHERE visit_id = visit.id AND status = 'closed' AND card_id > 0 AND m LIKE '2026%'
            GROUP BY m ORDER BY m)sql",
                7));
        CHECK(rowsOf(report, {"exportedVisits", "exportedFund"})
            == commune.count(R"sql(
            SELECT strftime('%Y-%m', visit.closed_at / 1000, 'unixepoch', '+7 hours') AS m, count(*), sum(fund)
            FROM claim_sent s JOIN visit ON visit.id = s.visit_id AND visit.revision = s.visit_revision
                 JOIN bill ON bill.visit_id = visit.id
            WHERE status = 'closed' AND card_id > 0 AND m LIKE '2026%' GROUP BY m ORDER BY m)sql",
                3));
    }
}
