// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Calendar.h"

#include <algorithm>
#include <array>

namespace tramyte::demo {

namespace {

struct MonthDay {
    int month;
    int day;
};

constexpr int kFirstYear = 2010;
/// First days of the lunar years 2010 to 2040 by the Vietnamese calendar.
constexpr MonthDay kNewYears[] = {{2, 14}, {2, 3}, {1, 23}, {2, 10}, {1, 31}, {2, 19}, {2, 8}, {1, 28}, {2, 16}, {2, 5},
    {1, 25}, {2, 12}, {2, 1}, {1, 22}, {2, 10}, {1, 29}, {2, 17}, {2, 6}, {1, 26}, {2, 13}, {2, 2}, {1, 23}, {2, 11},
    {1, 31}, {2, 19}, {2, 8}, {1, 28}, {2, 15}, {2, 4}, {1, 24}, {2, 12}};

/// How busy the months are, in percent.
constexpr std::array<int, 12> kMonths = {100, 90, 100, 98, 100, 98, 100, 104, 106, 106, 104, 102};
/// Monday to Friday, in percent.
constexpr std::array<int, 7> kWeekdays = {130, 108, 100, 94, 88, 0, 0};

/// Days from the nearest lunar new year: negative before.
int daysFromNewYear(QDate day)
{
    const QDate first = lunarNewYear(day.year());
    return first.isValid() ? static_cast<int>(first.daysTo(day)) : 365;
}

int percentNearNewYear(int days)
{
    if (days >= -7 && days < 0)
        return 45;
    if (days > 5 && days <= 14)
        return 60;
    return 100;
}

/// The weeks of 2020 and 2021 in which only who had to went out.
int percentOfEpidemic(QDate day)
{
    if (day >= QDate(2020, 4, 1) && day <= QDate(2020, 4, 22))
        return 40;
    if (day >= QDate(2021, 7, 10) && day <= QDate(2021, 9, 30))
        return 55;
    return 100;
}

} // namespace

QDate lunarNewYear(int year)
{
    const int place = year - kFirstYear;
    if (place < 0 || place >= static_cast<int>(std::size(kNewYears)))
        return {};
    return QDate(year, kNewYears[place].month, kNewYears[place].day);
}

bool isWorkingDay(QDate day)
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return false;
    const int fromNewYear = daysFromNewYear(day);
    if (fromNewYear >= -1 && fromNewYear <= 5)
        return false;
    static constexpr MonthDay holidays[] = {{1, 1}, {4, 30}, {5, 1}, {9, 2}, {9, 3}};
    return std::ranges::none_of(
        holidays, [&](const MonthDay& it) { return it.month == day.month() && it.day == day.day(); });
}

QDate nextWorkingDay(QDate day)
{
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

int attendance(QDate day)
{
    if (!isWorkingDay(day))
        return 0;
    int weight = 1000 * kMonths[static_cast<size_t>(day.month() - 1)] / 100;
    weight = weight * kWeekdays[static_cast<size_t>(day.dayOfWeek() - 1)] / 100;
    weight = weight * percentNearNewYear(daysFromNewYear(day)) / 100;
    return weight * percentOfEpidemic(day) / 100;
}

std::vector<PlannedDay> spread(QDate from, QDate to, int visits, int lastDay)
{
    const int onLast = std::min(visits, lastDay);
    qint64 all = 0;
    for (QDate day = from; day < to; day = day.addDays(1))
        all += attendance(day);
    const qint64 whole = all + attendance(to);
    // a busy station's last day is an ordinary one
    const qint64 usual = whole > 0 ? qint64(visits) * attendance(to) / whole : 0;
    const auto atEnd = all > 0 ? std::max<qint64>(onLast, usual) : qint64(visits);
    const qint64 others = visits - atEnd;
    std::vector<PlannedDay> days;
    qint64 weight = 0;
    qint64 given = 0;
    for (QDate day = from; day < to; day = day.addDays(1)) {
        weight += attendance(day);
        const qint64 due = all > 0 ? others * weight / all : 0;
        if (attendance(day) > 0)
            days.push_back({day, static_cast<int>(due - given)});
        given = due;
    }
    days.push_back({to, static_cast<int>(atEnd)});
    return days;
}

} // namespace tramyte::demo
