// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Instant.h"
#include "core/base/PartialDate.h"
#include "core/base/Sex.h"

#include <QLocale>
#include <QString>

/// How values are shown. Always as Vietnamese papers write them, whichever language the windows speak: a decimal comma
/// that turned into a thousands' point with the language would be a danger.
namespace tramyte::ui {

const QLocale& vietnamese();

QString shownDay(QDate day);                      ///< 22/11/2026; empty for an invalid day
QString shownTime(Instant moment);                ///< 08:41
QString shownMoment(Instant moment);              ///< 22/11/2026 08:41
QString shownDayOf(QDate day);                    ///< "Sunday 22/11/2026" in the language of the windows
QString shownAmount(Money amount);                ///< 128.400, or 1.250,5
QString shownMoney(Money amount);                 ///< 128.400 đ
QString shownQuantity(Quantity quantity);         ///< 30, or 0,5
QString fieldQuantity(Quantity quantity);         ///< the same for a field: 5400, as it is typed
QString shownNumber(qint64 number);               ///< 1.234
QString shownPermille(int permille);              ///< 12,5 %
QString shownDecimal(qint64 value, int decimals); ///< 368, 1 -> 36,8; trailing zeros go
QString shownSex(Sex sex);
/// "70 years", "14 months" under six years, "12 days" under one month; of the day `on`.
QString shownAge(const PartialDate& birth, QDate on);
/// How long ago, in words: "just now", "24 minutes ago", "3 days ago".
QString shownAgo(Instant then, Instant now);
/// 24 min, 1 h 05 min.
QString shownMinutes(qint64 minutes);

/// A decimal with comma or dot, as typed, in units of 10^-decimals: "36,8" with 2 decimals is 3680. Empty when it is
/// none or has more decimals than told.
std::optional<qint64> typedDecimal(const QString& text, int decimals);
/// A day as typed: 5/3/2026, 05-03-2026, 050326, 05032026, 5/3 (of this year). Empty when it is none.
std::optional<QDate> typedDay(const QString& text, QDate today);
/// A birth as typed: a day as above (two-digit years: the last hundred years), 3/1956, or 1956.
std::optional<PartialDate> typedBirth(const QString& text, QDate today);

} // namespace tramyte::ui
