// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tramyte::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tramyte::ui::Text)
};

/// A year of two digits is the latest one that is not after `latest`.
int fullYear(int year, int digits, int latest)
{
    if (digits == 4)
        return year;
    const int century = latest / 100 * 100;
    return century + year <= latest ? century + year : century - 100 + year;
}

std::optional<QDate> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> typedDayBefore(const QString& text, QDate today, int latestYear)
{
    static const QRegularExpression parts(QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?$"));
    static const QRegularExpression solid(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})$"));
    const QString typed = text.trimmed();
    if (const auto match = iso.match(typed); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    for (const QRegularExpression& pattern : {parts, solid}) {
        const auto match = pattern.match(typed);
        if (!match.hasMatch())
            continue;
        const QString year = match.captured(3);
        return dayOf(year.isEmpty() ? today.year() : fullYear(year.toInt(), static_cast<int>(year.size()), latestYear),
            match.captured(2).toInt(), match.captured(1).toInt());
    }
    return std::nullopt;
}

} // namespace

const QLocale& vietnamese()
{
    static const QLocale locale = [] {
        QLocale it(QLocale::Vietnamese, QLocale::Vietnam);
        return it;
    }();
    return locale;
}

QString shownDay(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QString shownTime(Instant moment)
{
    return localTime(moment).toString(QStringLiteral("HH:mm"));
}

QString shownMoment(Instant moment)
{
    return localTime(moment).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString shownDayOf(QDate day)
{
    static const char* const names[] = {QT_TRANSLATE_NOOP("tramyte::ui::Text", "Monday"),
        QT_TRANSLATE_NOOP("tramyte::ui::Text", "Tuesday"), QT_TRANSLATE_NOOP("tramyte::ui::Text", "Wednesday"),
        QT_TRANSLATE_NOOP("tramyte::ui::Text", "Thursday"), QT_TRANSLATE_NOOP("tramyte::ui::Text", "Friday"),
        QT_TRANSLATE_NOOP("tramyte::ui::Text", "Saturday"), QT_TRANSLATE_NOOP("tramyte::ui::Text", "Sunday")};
    return day.isValid() ? Words::tr(names[day.dayOfWeek() - 1]) + QLatin1Char(' ') + shownDay(day) : QString();
}

QString shownDecimal(qint64 value, int decimals)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const qint64 size = value < 0 ? -value : value;
    QString text = vietnamese().toString(size / unit);
    QString fraction = QString::number(size % unit).rightJustified(decimals, QLatin1Char('0'));
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (decimals > 0 && !fraction.isEmpty())
        text += QLatin1Char(',') + fraction;
    return value < 0 ? QStringLiteral("-") + text : text;
}

QString shownAmount(Money amount)
{
    return shownDecimal(amount.thousandths, 3);
}

QString shownMoney(Money amount)
{
    return shownAmount(amount) + QStringLiteral(" đ");
}

QString shownQuantity(Quantity quantity)
{
    return shownDecimal(quantity.thousandths, 3);
}

QString fieldQuantity(Quantity quantity)
{
    return shownQuantity(quantity).remove(QLatin1Char('.'));
}

QString shownNumber(qint64 number)
{
    return shownDecimal(number, 0);
}

QString shownPermille(int permille)
{
    return shownDecimal(permille, 1) + QStringLiteral(" %");
}

QString shownSex(Sex sex)
{
    switch (sex) {
    case Sex::Male: return Words::tr("male");
    case Sex::Female: return Words::tr("female");
    case Sex::Other: return Words::tr("other");
    }
    Q_UNREACHABLE();
}

QString shownAge(const PartialDate& birth, QDate on)
{
    const int months = ageInMonths(birth, on);
    if (birth.isFull() && months < 1)
        return Words::tr("%n day(s) old", nullptr, static_cast<int>(std::max<qint64>(0, birth.latest().daysTo(on))));
    if (birth.isFull() && months < 72)
        return Words::tr("%n month(s) old", nullptr, months);
    return Words::tr("%n year(s) old", nullptr, ageInYears(birth, on));
}

QString shownMinutes(qint64 minutes)
{
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString shownAgo(Instant then, Instant now)
{
    const qint64 minutes = (now.ms - then.ms) / 60'000;
    const qint64 days = localDay(then).daysTo(localDay(now));
    if (minutes < 1)
        return Words::tr("just now");
    if (minutes < 60)
        return Words::tr("%n minute(s) ago", nullptr, static_cast<int>(minutes));
    if (days == 0)
        return Words::tr("today %1").arg(shownTime(then));
    if (days == 1)
        return Words::tr("yesterday %1").arg(shownTime(then));
    return Words::tr("%n day(s) ago", nullptr, static_cast<int>(days));
}

std::optional<qint64> typedDecimal(const QString& text, int decimals)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,12})(?:[.,](\\d+))?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch() || match.captured(2).size() > decimals)
        return std::nullopt;
    // 5.400 is five thousand four hundred to one and five point four to another: nobody guesses
    static const QRegularExpression grouped(QStringLiteral("^[1-9]\\d{0,2}\\.\\d{3}$"));
    if (grouped.match(text.trimmed()).hasMatch())
        return std::nullopt;
    return (match.captured(1) + match.captured(2).leftJustified(decimals, QLatin1Char('0'))).toLongLong();
}

std::optional<QDate> typedDay(const QString& text, QDate today)
{
    return typedDayBefore(text, today, today.year() + 50);
}

std::optional<PartialDate> typedBirth(const QString& text, QDate today)
{
    static const QRegularExpression month(QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{4})$"));
    static const QRegularExpression year(QStringLiteral("^\\d{4}$"));
    const QString typed = text.trimmed();
    if (year.match(typed).hasMatch())
        return PartialDate::of(typed.toInt());
    if (const auto match = month.match(typed); match.hasMatch())
        return PartialDate::of(match.captured(2).toInt(), match.captured(1).toInt());
    // day and month alone are no birth
    static const QRegularExpression dayAndMonth(QStringLiteral("^\\d{1,2}[/.\\- ]\\d{1,2}$"));
    if (dayAndMonth.match(typed).hasMatch())
        return std::nullopt;
    if (const auto day = typedDayBefore(typed, today, today.year()))
        return PartialDate::of(*day);
    return PartialDate::parse(typed);
}

} // namespace tramyte::ui
