// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PartialDate.h"

#include <QRegularExpression>

namespace tramyte {

std::optional<PartialDate> PartialDate::of(int year, int month, int day)
{
    if (year < 1000 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0))
        return std::nullopt;
    if (day != 0 && !QDate::isValid(year, month, day))
        return std::nullopt;
    return PartialDate(year, month, day);
}

std::optional<PartialDate> PartialDate::parse(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if ((hasMonth && month == 0) || (hasDay && day == 0))
        return std::nullopt;
    return of(match.captured(1).toInt(), month, day);
}

QDate PartialDate::earliest() const
{
    return QDate(m_year, m_month ? m_month : 1, m_day ? m_day : 1);
}

QDate PartialDate::latest() const
{
    if (m_day)
        return QDate(m_year, m_month, m_day);
    const QDate month(m_year, m_month ? m_month : 12, 1);
    return QDate(month.year(), month.month(), month.daysInMonth());
}

QString format(const PartialDate& date)
{
    QString text = QStringLiteral("%1").arg(date.year(), 4, 10, QLatin1Char('0'));
    if (date.month())
        text += QStringLiteral("-%1").arg(date.month(), 2, 10, QLatin1Char('0'));
    if (date.day())
        text += QStringLiteral("-%1").arg(date.day(), 2, 10, QLatin1Char('0'));
    return text;
}

QString formatVietnamese(const PartialDate& date)
{
    if (date.isFull())
        return date.earliest().toString(QStringLiteral("dd/MM/yyyy"));
    return date.month() ? date.earliest().toString(QStringLiteral("MM/yyyy")) : QString::number(date.year());
}

int ageInMonths(const PartialDate& birth, QDate day)
{
    const QDate from = birth.latest();
    int months = (day.year() - from.year()) * 12 + day.month() - from.month();
    // someone born on the 31st completes a month on the last day of a shorter one
    if (day.day() < from.day() && day.day() < day.daysInMonth())
        --months;
    return months;
}

int ageInYears(const PartialDate& birth, QDate day)
{
    if (!birth.month())
        return day.year() - birth.year();
    const int months = ageInMonths(birth, day);
    return months >= 0 ? months / 12 : -1;
}

} // namespace tramyte
