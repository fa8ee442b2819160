// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Instant.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace tramyte {

namespace {

QTimeZone vietNam()
{
    static const QTimeZone zone(7 * 3600);
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
    return localTime(instant).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

std::optional<QDate> parseDay(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QDate day = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() && day.year() > 0 ? std::optional(day) : std::nullopt;
}

} // namespace tramyte
