// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Form.h"

#include <QDateTime>

namespace tramyte::claim {

namespace {

/// Two, or for years four, digits with leading zeros.
void appendDigits(QString& out, int number, int width)
{
    for (int divisor = width == 4 ? 1000 : 10; divisor > 0; divisor /= 10)
        out += QChar(u'0' + number / divisor % 10);
}

void appendDay(QString& out, int year, int month, int day)
{
    appendDigits(out, year, 4);
    appendDigits(out, month, 2);
    appendDigits(out, day, 2);
}

void appendTime(QString& out, QTime time)
{
    appendDigits(out, time.hour(), 2);
    appendDigits(out, time.minute(), 2);
}

} // namespace

QString formDay(QDate day)
{
    QString text;
    if (day.isValid())
        appendDay(text, day.year(), day.month(), day.day());
    return text;
}

QString formMoment(const std::optional<Instant>& moment)
{
    if (!moment)
        return {};
    const QDateTime local = localTime(*moment);
    QString text = formDay(local.date());
    appendTime(text, local.time());
    return text;
}

QString formBirth(const std::optional<PartialDate>& birth, const std::optional<QTime>& time)
{
    if (!birth)
        return {};
    QString text;
    // the annex knows only "month and day unknown": a month without its day is not sent
    appendDay(text, birth->year(), birth->isFull() ? birth->month() : 0, birth->day());
    appendTime(text, birth->isFull() && time ? *time : QTime(0, 0));
    return text;
}

QString formAmount(Money amount)
{
    return amount.thousandths == 0 ? QStringLiteral("0") : formatHundredths(amount);
}

QString formWeight(const std::optional<Quantity>& weightKg)
{
    return weightKg ? formatHundredths(Money{weightKg->thousandths}) : QString();
}

QString formStaff(const StaffRef& staff)
{
    if (!staff.licence.isEmpty())
        return staff.licence;
    return staff.user.isEmpty() ? QString() : u'(' + staff.user + u')';
}

QString formStaff(const std::vector<StaffRef>& staff)
{
    QString text;
    for (const StaffRef& each : staff) {
        const QString one = formStaff(each);
        if (one.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u';';
        text += one;
    }
    return text;
}

QString formNumber(int number)
{
    return number == 0 ? QString() : QString::number(number);
}

} // namespace tramyte::claim
