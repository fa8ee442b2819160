// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace tramyte::report {

namespace {

constexpr qint64 kMostSteps = 3660;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

/// The first day of the step in which `day` lies, though it may lie before the period.
QDate beginOf(QDate day, Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day: return day;
    case Granularity::Week: return day.addDays(1 - day.dayOfWeek());
    case Granularity::Month: return {day.year(), day.month(), 1};
    case Granularity::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Granularity::Year: return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

QDate nextOf(QDate begin, Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day: return begin.addDays(1);
    case Granularity::Week: return begin.addDays(7);
    case Granularity::Month: return begin.addMonths(1);
    case Granularity::Quarter: return begin.addMonths(3);
    case Granularity::Year: return begin.addYears(1);
    }
    Q_UNREACHABLE();
}

Step stepOf(QDate begin, Granularity granularity)
{
    const auto year = [](int number) { return QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0')); };
    switch (granularity) {
    case Granularity::Day: return {begin.toString(Qt::ISODate), begin.toString(QStringLiteral("dd/MM/yyyy")), {}, {}};
    case Granularity::Week: {
        int weekYear = 0;
        const QString week = QStringLiteral("%1").arg(begin.weekNumber(&weekYear), 2, 10, QLatin1Char('0'));
        return {year(weekYear) + QStringLiteral("-W") + week, week + u'/' + year(weekYear), {}, {}};
    }
    case Granularity::Month:
        return {begin.toString(QStringLiteral("yyyy-MM")), begin.toString(QStringLiteral("MM/yyyy")), {}, {}};
    case Granularity::Quarter: {
        const QString quarter = QString::number((begin.month() + 2) / 3);
        return {year(begin.year()) + QStringLiteral("-Q") + quarter, quarter + u'/' + year(begin.year()), {}, {}};
    }
    case Granularity::Year: return {year(begin.year()), year(begin.year()), {}, {}};
    }
    Q_UNREACHABLE();
}

/// How many days the shortest step has.
int leastDays(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day: return 1;
    case Granularity::Week: return 7;
    case Granularity::Month: return 28;
    case Granularity::Quarter: return 90;
    case Granularity::Year: return 365;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<Step>> stepsOf(const ReportPeriod& period)
{
    if (!period.from.isValid() || !period.to.isValid() || period.to < period.from)
        return failField(QStringLiteral("to"), QStringLiteral("period.wrong"), tr("The period ends before it begins."));
    if (period.from.daysTo(period.to) / leastDays(period.granularity) > kMostSteps)
        return failField(QStringLiteral("to"), QStringLiteral("period.tooLong"),
            tr("The period is too long for such short steps. Choose a shorter period or longer steps."));
    const QDate end = period.to.addDays(1);
    std::vector<Step> steps;
    for (QDate begin = beginOf(period.from, period.granularity); begin < end;) {
        const QDate next = nextOf(begin, period.granularity);
        Step step = stepOf(begin, period.granularity);
        step.from = std::max(begin, period.from);
        step.end = std::min(next, end);
        steps.push_back(std::move(step));
        begin = next;
    }
    return steps;
}

QString titleOf(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day: return tr("Day");
    case Granularity::Week: return tr("Week");
    case Granularity::Month: return tr("Month");
    case Granularity::Quarter: return tr("Quarter");
    case Granularity::Year: return tr("Year");
    }
    Q_UNREACHABLE();
}

QDate yearEarlier(QDate day, Granularity granularity)
{
    if (granularity == Granularity::Week)
        return day.addDays(-364);
    return day.month() == 2 && day.day() == 29 ? QDate(day.year() - 1, 3, 1) : day.addYears(-1);
}

QDate dayOfNumber(qint64 number)
{
    return QDate(1970, 1, 1).addDays(number);
}

} // namespace tramyte::report
