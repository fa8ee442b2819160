// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/Number.h"

#include <QDateTime>
#include <QRegularExpression>
#include <cmath>

namespace tramyte::sheet {

NumberFormat numberFormatOf(const QString& code)
{
    bool year = false, month = false, day = false, clock = false, percent = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break; // the section for negative numbers
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
            continue;
        }
        if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && (inside.count(u'h') == inside.size() || inside.count(u's') == inside.size()))
                clock = true; // [h]: hours elapsed; everything else in brackets is colour, condition or language
            i = end;
            continue;
        }
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
            continue;
        }
        switch (c.toLower().unicode()) {
        case u'y': year = true; break;
        case u'm': month = true; break;
        case u'd': day = true; break;
        case u'h':
        case u's': clock = true; break;
        case u'%': percent = true; break;
        }
    }
    if (clock)
        return year || day ? NumberFormat::Moment : NumberFormat::Time;
    if (day)
        return NumberFormat::Date;
    if (year)
        return month ? NumberFormat::YearMonth : NumberFormat::Year;
    if (month)
        return NumberFormat::Date;
    return percent ? NumberFormat::Percent : NumberFormat::Plain;
}

NumberFormat builtInFormat(int id)
{
    if (id == 9 || id == 10)
        return NumberFormat::Percent;
    if (id == 17)
        return NumberFormat::YearMonth;
    if (id >= 14 && id <= 16)
        return NumberFormat::Date;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return NumberFormat::Time;
    if (id == 22)
        return NumberFormat::Moment;
    if ((id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return NumberFormat::Date; // the dates of East Asian editions
    if ((id >= 32 && id <= 35) || id == 55 || id == 56)
        return NumberFormat::Time;
    return NumberFormat::Plain;
}

namespace {

constexpr int shownDigits = 15; // what spreadsheet programs show and keep
constexpr int longestShift = 40;

/// Digits rounded half up to `shownDigits`; a carry beyond the first digit moves the point.
void roundDigits(QString& digits, int& point)
{
    const bool up = digits[shownDigits] >= u'5';
    digits.truncate(shownDigits);
    if (!up)
        return;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            return;
        }
        digits[i] = u'0';
    }
    digits.prepend(u'1');
    ++point;
}

} // namespace

std::optional<QString> plainNumber(const QString& text, int shift)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?)([0-9]*)(?:\\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,5}))?$"));
    const auto match = form.match(text.trimmed());
    const QString whole = match.captured(2);
    const QString fraction = match.captured(3);
    if (!match.hasMatch() || (whole.isEmpty() && fraction.isEmpty()))
        return std::nullopt;
    const QString sign = match.captured(1) == u"-" ? QStringLiteral("-") : QString();
    if (shift == 0 && match.capturedLength(3) == 0 && match.captured(4).isEmpty())
        return match.captured(1) == u"-" && whole.count(u'0') == whole.size() ? whole : sign + whole;

    QString digits = whole + fraction;
    int point = int(whole.size()) + match.captured(4).toInt() + shift;
    while (digits.startsWith(u'0')) {
        digits.remove(0, 1);
        --point;
    }
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.isEmpty())
        return QStringLiteral("0");
    const bool exactWhole = point >= digits.size() && point <= shownDigits + 1; // below 2^53: 16 digits and no fraction
    if (digits.size() > shownDigits && !exactWhole) {
        roundDigits(digits, point);
        while (digits.endsWith(u'0'))
            digits.chop(1);
    }
    if (point > longestShift || point < -longestShift)
        return text.trimmed();
    if (point <= 0)
        return sign + QStringLiteral("0.") + QString(-point, u'0') + digits;
    if (point >= digits.size())
        return sign + digits + QString(point - digits.size(), u'0');
    return sign + digits.left(point) + u'.' + digits.mid(point);
}

std::optional<QString> shownNumber(const QString& text, NumberFormat format, bool epoch1904)
{
    if (format == NumberFormat::Plain)
        return plainNumber(text);
    if (format == NumberFormat::Percent) {
        const auto number = plainNumber(text, 2);
        return number ? std::optional(*number + u'%') : std::nullopt;
    }
    bool isNumber = false;
    const double serial = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(serial) || serial < 0 || serial >= 2958466)
        return std::nullopt;
    int days = int(std::floor(serial));
    int seconds = int(std::lround((serial - days) * 86400));
    if (seconds == 86400) {
        ++days;
        seconds = 0;
    }
    const QTime time = QTime(0, 0).addSecs(seconds);
    if (format == NumberFormat::Time) {
        // hours elapsed may pass a day: 36:00:00
        return QStringLiteral("%1:%2")
            .arg(days * 24 + time.hour(), 2, 10, QLatin1Char('0'))
            .arg(time.toString(QStringLiteral("mm:ss")));
    }
    // Excel's calendar of 1900 has a 29 February that never was (serial 60)
    if (!epoch1904 && (days == 60 || days == 0))
        return std::nullopt;
    const QDate base = epoch1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate day = base.addDays(days);
    if (day.year() > 9999)
        return std::nullopt;
    if (seconds != 0)
        return QDateTime(day, time).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (format == NumberFormat::YearMonth)
        return day.toString(QStringLiteral("yyyy-MM"));
    if (format == NumberFormat::Year)
        return day.toString(QStringLiteral("yyyy"));
    return day.toString(Qt::ISODate);
}

} // namespace tramyte::sheet
