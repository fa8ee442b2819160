// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Instant.h"

#include <QCalendar>
#include <QRegularExpression>
#include <QTimeZone>

namespace tramyte {

namespace {

constexpr int kOffsetSeconds = 7 * 3600;
constexpr qint64 kOffsetMs = kOffsetSeconds * 1000LL;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kEpochDay = 2'440'588; ///< the Julian day of 1970-01-01

QTimeZone vietNam()
{
    static const QTimeZone zone(kOffsetSeconds);
    return zone;
}

} // namespace

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, vietNam());
}

QDate localDay(Instant instant)
{
    return localTime(instant).date();
}

Instant startOfDay(QDate day)
{
    return instantOf(day, QTime(0, 0));
}

Instant instantOf(QDate day, QTime time)
{
    return {QDateTime(day, time, vietNam()).toMSecsSinceEpoch()};
}

std::optional<Instant> parseLocal(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto day = parseDay(match.captured(1));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!day || !time.isValid())
        return std::nullopt;
    return instantOf(*day, time);
}

QString formatLocal(Instant instant)
{
    // digit by digit: a claim or a bundle holds millions of them, and a format string is read anew each time
    const qint64 ms = instant.ms + kOffsetMs;
    const qint64 days = (ms >= 0 ? ms : ms - kDayMs + 1) / kDayMs;
    const auto [year, month, dayOfMonth] = QCalendar().partsFromDate(QDate::fromJulianDay(kEpochDay + days));
    if (year < 1000 || year > 9999)
        return localTime(instant).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const int seconds = static_cast<int>((ms - days * kDayMs) / 1000);
    QString text(19, Qt::Uninitialized);
    QChar* at = text.data();
    const auto put = [&at](int value, int digits, char16_t after) {
        for (int i = digits - 1; i >= 0; --i, value /= 10)
            at[i] = QChar(u'0' + value % 10);
        at += digits;
        if (after != u'\0')
            *at++ = after;
    };
    put(year, 4, u'-');
    put(month, 2, u'-');
    put(dayOfMonth, 2, u'T');
    put(seconds / 3600, 2, u':');
    put(seconds / 60 % 60, 2, u':');
    put(seconds % 60, 2, u'\0');
    return text;
}

std::optional<QDate> parseDay(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QDate day = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() && day.year() > 0 ? std::optional(day) : std::nullopt;
}

} // namespace tramyte
