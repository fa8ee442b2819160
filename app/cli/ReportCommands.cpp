// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/report/Report.h"
#include "ui/print/PdfFile.h"
#include "ui/print/ReportPaper.h"

#include <QCoreApplication>

#include <algorithm>

namespace tramyte::cli {

namespace {

using report::Report;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

Result<report::ReportPeriod> periodOf(const ReportWish& wish)
{
    report::ReportPeriod period;
    for (const auto& [name, text, day] :
        {std::tuple{"from", wish.from, &period.from}, std::tuple{"to", wish.to, &period.to}}) {
        const auto parsed = parseDay(text);
        if (!parsed)
            return failField(QString::fromLatin1(name), QStringLiteral("day.impossible"),
                tr("%1 is not a day. Write year-month-day, for example 2026-12-31.").arg(text));
        *day = *parsed;
    }
    period.granularity = report::granularityOf(wish.granularity).value_or(report::Granularity::Month);
    period.level = wish.codes ? report::DiagnosisLevel::Code : report::DiagnosisLevel::Category;
    return period;
}

/// A table for the terminal: labels left, figures right.
QString asText(const Report& it)
{
    QList<QStringList> lines{{it.rowTitle}};
    for (const report::Column& column : it.columns)
        lines.front() << column.title;
    const auto add = [&](const report::Row& row) {
        lines.append(QStringList{row.label});
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            lines.back() << report::plainText(it.columns[i].unit, row.cells[i]);
    };
    std::ranges::for_each(it.rows, add);
    if (it.total)
        add(*it.total);
    QList<qsizetype> widths(lines.front().size(), 0);
    for (const QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString text = QStringLiteral("%1, %2 - %3")
                       .arg(it.title, it.period.from.toString(QStringLiteral("dd/MM/yyyy")),
                           it.period.to.toString(QStringLiteral("dd/MM/yyyy")));
    for (const QStringList& line : lines) {
        text += u'\n' + line.front().leftJustified(widths.front());
        for (qsizetype i = 1; i < line.size(); ++i)
            text += QStringLiteral("  ") + line[i].rightJustified(widths[i]);
    }
    return text;
}

} // namespace

Result<Reply> listReports()
{
    QJsonArray list;
    for (const report::Listing& it : report::ReportService::list()) {
        QJsonArray granularities;
        for (const report::Granularity granularity : it.granularities)
            granularities.append(report::wordOf(granularity));
        list.append(QJsonObject{{QStringLiteral("name"), it.name}, {QStringLiteral("title"), it.title},
            {QStringLiteral("shows"), it.shows}, {QStringLiteral("granularities"), granularities},
            {QStringLiteral("takesCodes"), it.takesLevel}});
    }
    return Reply{list};
}

Result<Reply> runReport(Desk& desk, const ReportWish& wish)
{
    TRY_LET(period, periodOf(wish));
    const auto format = report::fileFormatOf(wish.format);
    if (wish.out.isEmpty() && format != report::FileFormat::Json)
        return fail(ErrorKind::Usage, QStringLiteral("usage.out"), tr("Say with --out which file to write."));
    TRY_LET(station, desk.station());
    auto& reports = station->services().reports;
    TRY_LET(made, reports.run(station->session(), wish.name, period));
    if (wish.out.isEmpty())
        return Reply{desk.json ? QJsonValue(toJson(made)) : QJsonValue(asText(made))};
    if (format) {
        TRY(reports.exportTo(station->session(), made, *format, wish.out));
    } else {
        TRY_LET(paper, station->services().reportPapers.paper(station->session(), print::reportTable(made)));
        TRY(print::writePdf({paper}, wish.out));
    }
    return Reply{QJsonObject{{QStringLiteral("file"), wish.out}, {QStringLiteral("format"), wish.format},
        {QStringLiteral("name"), made.name}, {QStringLiteral("rows"), qint64(made.rows.size())}}};
}

} // namespace tramyte::cli
