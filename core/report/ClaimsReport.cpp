// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Reports.h"
#include "core/report/Steps.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

#include <array>

namespace tramyte::report {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

/// The cells of a row, in the order of the columns.
struct Sums {
    std::array<qint64, 10> cells{};

    Sums& operator+=(const Sums& other)
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i] += other.cells[i];
        return *this;
    }
};

Result<std::map<QDate, Sums>> sumByDay(storage::Database& db, QDate from, QDate end)
{
    std::map<QDate, Sums> days;
    const auto read = db.query(R"sql(
        SELECT day, count(*), sum(hospital), sum(insured), sum(fund), sum(copay), sum(patient_own),
               sum(exported), sum(CASE WHEN exported THEN fund ELSE 0 END)
        FROM (SELECT (v.closed_at + 25200000) / 86400000 AS day, b.hospital AS hospital, b.insured AS insured,
                     b.fund AS fund, b.copay AS copay, b.patient_own AS patient_own,
                     EXISTS (SELECT 1 FROM claim_sent s WHERE s.visit_id = v.id AND s.visit_revision = v.revision)
                         AS exported
              FROM visit v LEFT JOIN bill b ON b.visit_id = v.id
              WHERE v.closed_at >= :from AND v.closed_at < :end AND v.status = 'closed' AND v.card_id IS NOT NULL)
        GROUP BY day)sql")
                          .bind(":from", startOfDay(from))
                          .bind(":end", startOfDay(end))
                          .each([&](const storage::Row& row) {
                              Sums& sums = days[dayOfNumber(row.integer(0))];
                              for (int i = 0; i < 8; ++i)
                                  sums.cells[static_cast<std::size_t>(i)] = row.integer(i + 1);
                              sums.cells[8] = sums.cells[0] - sums.cells[6];
                              sums.cells[9] = sums.cells[3] - sums.cells[7];
                          });
    TRY(read);
    return days;
}

} // namespace

Result<Report> claimsReport(storage::Database& db, const ReportPeriod& period)
{
    TRY_LET(steps, stepsOf(period));
    TRY_LET(days, sumByDay(db, steps.front().from, steps.back().end));
    Report report{QStringLiteral("claims"), tr("Insurance claims asked"), period, titleOf(period.granularity), {}, {},
        {},
        {tr("Closed visits with an insurance card, on the day on which they ended; archived visits are left out."),
            tr("Exported are visits whose present state went out in a claim file; what was changed since waits "
               "again.")}};
    report.columns = {{QStringLiteral("visits"), tr("Visits"), Unit::Visits, false},
        {QStringLiteral("hospital"), tr("Total cost"), Unit::Money, false},
        {QStringLiteral("insured"), tr("Within insurance"), Unit::Money, false},
        {QStringLiteral("fund"), tr("Asked from the fund"), Unit::Money, true},
        {QStringLiteral("copay"), tr("Co-payment"), Unit::Money, true},
        {QStringLiteral("patientOwn"), tr("Paid by the patient"), Unit::Money, true},
        {QStringLiteral("exportedVisits"), tr("Visits exported"), Unit::Visits, false},
        {QStringLiteral("exportedFund"), tr("Asked, exported"), Unit::Money, false},
        {QStringLiteral("waitingVisits"), tr("Visits not exported"), Unit::Visits, false},
        {QStringLiteral("waitingFund"), tr("Asked, not exported"), Unit::Money, false}};
    const auto sums = addUp(days, steps);
    Sums total;
    const auto cellsOf = [](const Sums& it) { return std::vector<qint64>(it.cells.begin(), it.cells.end()); };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        report.rows.push_back({steps[i].key, steps[i].label, cellsOf(sums[i])});
        total += sums[i];
    }
    report.total = Row{QStringLiteral("total"), tr("Total"), cellsOf(total)};
    return report;
}

} // namespace tramyte::report
