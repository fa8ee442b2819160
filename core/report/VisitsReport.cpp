// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Reports.h"
#include "core/report/Steps.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::report {

namespace {

struct Count {
    qint64 insured = 0;
    qint64 all = 0;

    Count& operator+=(const Count& other)
    {
        insured += other.insured;
        all += other.all;
        return *this;
    }
};

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

/// Visits that began on each day of [from, end); days without visits are left out.
Result<std::map<QDate, Count>> countByDay(storage::Database& db, QDate from, QDate end)
{
    std::map<QDate, Count> days;
    const auto read = db.query(R"sql(
        SELECT (arrived_at + 25200000) / 86400000 AS day, count(card_id), count(*) FROM visit
        WHERE arrived_at >= :from AND arrived_at < :end AND status <> 'archived' GROUP BY day)sql")
                          .bind(":from", startOfDay(from))
                          .bind(":end", startOfDay(end))
                          .each([&](const storage::Row& row) {
                              days[dayOfNumber(row.integer(0))] = {row.integer(1), row.integer(2)};
                          });
    TRY(read);
    return days;
}

} // namespace

Result<Report> visitsReport(storage::Database& db, const ReportPeriod& period)
{
    TRY_LET(steps, stepsOf(period));
    auto earlierSteps = steps;
    for (Step& step : earlierSteps) {
        step.from = yearEarlier(step.from, period.granularity);
        step.end = yearEarlier(step.end, period.granularity);
    }
    TRY_LET(days, countByDay(db, steps.front().from, steps.back().end));
    TRY_LET(earlierDays, countByDay(db, earlierSteps.front().from, earlierSteps.back().end));
    const auto counts = addUp(days, steps);
    const auto earlier = addUp(earlierDays, earlierSteps);

    Report report{QStringLiteral("visits"), tr("Visits over time"), period, titleOf(period.granularity), {}, {}, {},
        {tr("A visit counts on the day on which it began; archived visits are left out."),
            tr("Insured are visits that were opened with an insurance card.")}};
    report.columns = {{QStringLiteral("insured"), tr("Insured"), Unit::Visits, true},
        {QStringLiteral("notInsured"), tr("Not insured"), Unit::Visits, true},
        {QStringLiteral("visits"), tr("All visits"), Unit::Visits, false},
        {QStringLiteral("yearEarlier"), tr("A year earlier"), Unit::Visits, true}};
    Row total{QStringLiteral("total"), tr("Total"), {0, 0, 0, 0}};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Count& count = counts[i];
        report.rows.push_back(
            {steps[i].key, steps[i].label, {count.insured, count.all - count.insured, count.all, earlier[i].all}});
        for (std::size_t column = 0; column < total.cells.size(); ++column)
            total.cells[column] += report.rows.back().cells[column];
    }
    report.total = std::move(total);
    return report;
}

} // namespace tramyte::report
