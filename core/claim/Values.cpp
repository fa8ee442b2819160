// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Values.h"

#include <algorithm>

namespace tramyte::claim {

namespace {

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

} // namespace

std::optional<QDate> readDay(QStringView digits)
{
    if (digits.size() != 8 || !isDigits(digits))
        return std::nullopt;
    const QDate day(number(digits.first(4)), number(digits.sliced(4, 2)), number(digits.sliced(6, 2)));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<Moment> readMoment(QStringView digits)
{
    if (digits.size() != 12 || !isDigits(digits))
        return std::nullopt;
    const auto day = readDay(digits.first(8));
    const int hour = number(digits.sliced(8, 2));
    const int minute = number(digits.sliced(10, 2));
    if (!day || hour > 23 || minute > 59)
        return std::nullopt;
    return Moment{*day, hour * 60 + minute};
}

std::optional<QDate> readBirth(QStringView digits)
{
    if ((digits.size() != 12 && digits.size() != 8) || !isDigits(digits))
        return std::nullopt;
    const int month = number(digits.sliced(4, 2));
    const int day = number(digits.sliced(6, 2));
    if (digits.size() == 8 && (month != 0 || day != 0))
        return std::nullopt;
    if (digits.size() == 12 && day != 0 && !readMoment(digits))
        return std::nullopt;
    if (month == 0 && day != 0)
        return std::nullopt;
    const QDate first(number(digits.first(4)), month == 0 ? 1 : month, day == 0 ? 1 : day);
    return first.isValid() ? std::optional(first) : std::nullopt;
}

QStringView text(const Row& row, QStringView tag)
{
    return QStringView(row.value(tag)).trimmed();
}

std::optional<Moment> moment(const Row& row, QStringView tag)
{
    return readMoment(text(row, tag));
}

std::optional<Money> money(const Row& row, QStringView tag)
{
    return parseMoney(text(row, tag));
}

std::optional<Quantity> quantity(const Row& row, QStringView tag)
{
    return parseQuantity(text(row, tag));
}

std::optional<int> wholeNumber(const Row& row, QStringView tag)
{
    const auto value = parseThousandths(text(row, tag));
    if (!value || *value % 1000 != 0 || *value < 0 || *value / 1000 > 1'000'000)
        return std::nullopt;
    return static_cast<int>(*value / 1000);
}

QStringList items(const Row& row, QStringView tag)
{
    QStringList list;
    QStringView whole = text(row, tag);
    if (whole.endsWith(u';'))
        whole.chop(1);
    if (whole.isEmpty())
        return list;
    for (const QStringView item : whole.split(u';'))
        list += item.trimmed().toString();
    return list;
}

} // namespace tramyte::claim
