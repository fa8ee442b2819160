// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <compare>
#include <optional>

namespace tramyte {

/// A moment: milliseconds since 1970-01-01 UTC.
struct Instant {
    qint64 ms = 0;

    auto operator<=>(const Instant&) const = default;
};

/// The moment as local time of Viet Nam (UTC+7, no summer time).
QDateTime localTime(Instant instant);
/// The local day of Viet Nam in which the moment lies.
QDate localDay(Instant instant);
/// The first moment of a local day.
Instant startOfDay(QDate day);
/// The moment of a local day and time.
Instant instantOf(QDate day, QTime time);
/// `yyyy-MM-ddTHH:mm` or `yyyy-MM-ddTHH:mm:ss`, local time of Viet Nam; empty for anything else.
std::optional<Instant> parseLocal(const QString& text);
/// `yyyy-MM-ddTHH:mm:ss`, local time of Viet Nam.
QString formatLocal(Instant instant);
/// Strict `yyyy-MM-dd`; empty for anything else (31 February included).
std::optional<QDate> parseDay(const QString& text);

} // namespace tramyte
