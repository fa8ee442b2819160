// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sex.h"
#include "core/report/AgeBand.h"
#include "core/report/Reports.h"
#include "core/report/Steps.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::report {

namespace {

constexpr std::size_t kVisits = 0; // first of the columns of visits: male, female, other, all
constexpr std::size_t kPeople = 4; // and of the columns of people

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

std::size_t columnOf(const QString& sex)
{
    return sex == format(Sex::Male) ? 0 : sex == format(Sex::Female) ? 1 : 2;
}

void add(Report& report, std::size_t band, std::size_t column, std::size_t all, qint64 count)
{
    for (Row* row : {&report.rows[band], &*report.total}) {
        row->cells[column] += count;
        row->cells[all] += count;
    }
}

/// Each visit of someone who grew out of an age band within the period.
Result<void> addSingly(
    storage::Database& db, Report& report, qint64 patient, const PartialDate& birth, std::size_t column)
{
    return db
        .query(R"sql(
        SELECT (arrived_at + 25200000) / 86400000 FROM visit
        WHERE patient_id = :patient AND arrived_at >= :from AND arrived_at < :end AND status <> 'archived')sql")
        .bind(":patient", patient)
        .bind(":from", startOfDay(report.period.from))
        .bind(":end", startOfDay(report.period.to.addDays(1)))
        .each([&](const storage::Row& row) {
            add(report, ageBandOf(birth, dayOfNumber(row.integer(0))), column, kVisits + 3, 1);
        });
}

} // namespace

Result<Report> agesReport(storage::Database& db, const ReportPeriod& period)
{
    Report report{QStringLiteral("ages"), tr("Ages and sexes of the people seen"), period, tr("Age (years)"), {}, {},
        {},
        {tr("A visit counts in the age on the day on which it began; archived visits are left out."),
            tr("A person counts once, in the age on the day of the last visit of the period.")}};
    report.columns = {{QStringLiteral("visitsMale"), tr("Visits, male"), Unit::Visits, false},
        {QStringLiteral("visitsFemale"), tr("Visits, female"), Unit::Visits, false},
        {QStringLiteral("visitsOther"), tr("Visits, sex not determined"), Unit::Visits, false},
        {QStringLiteral("visits"), tr("All visits"), Unit::Visits, false},
        {QStringLiteral("peopleMale"), tr("People, male"), Unit::People, true},
        {QStringLiteral("peopleFemale"), tr("People, female"), Unit::People, true},
        {QStringLiteral("peopleOther"), tr("People, sex not determined"), Unit::People, false},
        {QStringLiteral("people"), tr("All people"), Unit::People, false}};
    const std::vector<qint64> nobody(report.columns.size(), 0);
    for (const AgeBand& band : ageBands())
        report.rows.push_back({band.key, band.label, nobody});
    report.total = Row{QStringLiteral("total"), tr("Total"), nobody};

    // one row for each person; who stays in one band all the time needs no closer look
    Result<void> wrong;
    const auto read = db.query(R"sql(
        SELECT seen.patient_id, p.birth, p.sex, seen.first, seen.last, seen.visits
        FROM (SELECT patient_id, (min(arrived_at) + 25200000) / 86400000 AS first,
                     (max(arrived_at) + 25200000) / 86400000 AS last, count(*) AS visits
              FROM visit WHERE arrived_at >= :from AND arrived_at < :end AND status <> 'archived'
              GROUP BY patient_id) seen
        JOIN patient p ON p.id = seen.patient_id)sql")
                          .bind(":from", startOfDay(period.from))
                          .bind(":end", startOfDay(period.to.addDays(1)))
                          .each([&](const storage::Row& row) {
                              const auto birth = PartialDate::parse(row.text(1));
                              if (!birth) {
                                  wrong = fail(ErrorKind::Damaged, QStringLiteral("report.birth"),
                                      tr("A birth date on the record of a patient cannot be read."));
                                  return false;
                              }
                              const std::size_t sex = columnOf(row.text(2));
                              const std::size_t first = ageBandOf(*birth, dayOfNumber(row.integer(3)));
                              const std::size_t last = ageBandOf(*birth, dayOfNumber(row.integer(4)));
                              add(report, last, kPeople + sex, kPeople + 3, 1);
                              if (first == last)
                                  add(report, last, kVisits + sex, kVisits + 3, row.integer(5));
                              else
                                  wrong = addSingly(db, report, row.integer(0), *birth, kVisits + sex);
                              return wrong.has_value();
                          });
    TRY(read);
    TRY(wrong);
    report.columns[kPeople + 2].charted = report.total->cells[kPeople + 2] > 0;
    return report;
}

} // namespace tramyte::report
