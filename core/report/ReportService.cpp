// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportService.h"

#include "core/report/Reports.h"
#include "core/report/Steps.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

#include <algorithm>

namespace tramyte::report {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

} // namespace

std::vector<Listing> ReportService::list()
{
    using enum Granularity;
    return {
        {QStringLiteral("visits"), tr("Visits over time"),
            tr("How many visits began, insured and not, beside the same time a year earlier."),
            {Day, Week, Month, Quarter, Year}, false},
        {QStringLiteral("diagnoses"), tr("Commonest main diagnoses"),
            tr("The 15 commonest main diagnoses with their visits and people, and all the others."), {}, true},
        {QStringLiteral("ages"), tr("Ages and sexes of the people seen"), tr("Visits and people by age and sex."), {},
            false},
        {QStringLiteral("claims"), tr("Insurance claims asked"),
            tr("What closed insured visits cost, who pays it, and what was exported already."), {Month, Quarter, Year},
            false},
    };
}

Result<Report> ReportService::run(
    const security::Session& session, const QString& name, const ReportPeriod& period) const
{
    TRY(session.require(security::Permission::ReadReports));
    const auto reports = list();
    const auto listing = std::ranges::find(reports, name, &Listing::name);
    if (listing == reports.end()) {
        QStringList names;
        for (const Listing& it : reports)
            names << it.name;
        return fail(ErrorKind::Usage, QStringLiteral("report.unknown"),
            tr("There is no report %1. Known are: %2.").arg(name, names.join(QStringLiteral(", "))));
    }
    const auto& steps = listing->granularities;
    if (!steps.empty() && std::ranges::find(steps, period.granularity) == steps.end())
        return failField(QStringLiteral("granularity"), QStringLiteral("report.granularity"),
            tr("This report has no such short steps. Choose months, quarters or years."));
    TRY(stepsOf({period.from, period.to, steps.empty() ? Granularity::Year : period.granularity, period.level}));
    if (name == u"visits")
        return visitsReport(m_ledger.db, period);
    if (name == u"diagnoses")
        return diagnosesReport(m_ledger.db, m_catalogue, period);
    if (name == u"ages")
        return agesReport(m_ledger.db, period);
    return claimsReport(m_ledger.db, period);
}

Result<void> ReportService::exportTo(
    const security::Session& session, const Report& report, FileFormat format, const QString& path)
{
    TRY(session.require(security::Permission::ExportReports));
    const auto reports = list();
    const auto at = std::ranges::find(reports, report.name, &Listing::name);
    TRY(writeReport(report, format, path));
    return m_ledger.db.transaction([&]() -> Result<void> {
        TRY(m_ledger.journal.record(
            session.user, journal::Action::Export, {QStringLiteral("report"), 1 + (at - reports.begin())}));
        return {};
    });
}

} // namespace tramyte::report
