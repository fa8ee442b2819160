// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace tramyte::demo {

/// The first day of the lunar year (mồng 1 Tết) that begins in this year; not valid outside 2010 to 2040.
QDate lunarNewYear(int year);

/// Whether the station works on a day: Monday to Friday, without the public holidays and the week of Tết.
bool isWorkingDay(QDate day);
QDate nextWorkingDay(QDate day); ///< the day itself when it is one

/// How many people come on a day compared with others, in thousandths: more on Mondays and in the cold and the rains,
/// fewer around Tết and in the months in which people were told to stay at home.
int attendance(QDate day);

/// One working day and how many visits begin on it.
struct PlannedDay {
    QDate day;
    int visits = 0;
};

/// Spreads `visits` over the working days of a period; the last day, whatever it is, gets `lastDay` at least when there
/// are as many.
std::vector<PlannedDay> spread(QDate from, QDate to, int visits, int lastDay);

} // namespace tramyte::demo
