// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Format.h"

#include "core/text/AmountInWords.h"

#include <QLocale>

namespace tramyte::document {
namespace {

QString grouped(qint64 whole)
{
    QString digits = QString::number(whole < 0 ? -whole : whole);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return whole < 0 ? u'-' + digits : digits;
}

/// The words of a whole number without the currency that amounts end with.
QString words(qint64 whole)
{
    QString text = text::amountInWords(whole).value_or(QString());
    text.chop(QStringLiteral(" đồng").size());
    return text.toLower();
}

} // namespace

QString formatDay(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QString formatTime(Instant instant)
{
    return localTime(instant).toString(QStringLiteral("HH:mm"));
}

QString formatMoment(Instant instant)
{
    return localTime(instant).toString(QStringLiteral("HH:mm dd/MM/yyyy"));
}

QString formatDateLineDay(QDate day)
{
    return day.isValid() ? QString::number(day.day()).rightJustified(2, u'0') : QString();
}

QString formatDateLineMonth(QDate day)
{
    if (!day.isValid())
        return {};
    return day.month() <= 2 ? u'0' + QString::number(day.month()) : QString::number(day.month());
}

QString formatNumber(qint64 thousandths)
{
    const qint64 rest = thousandths % 1000;
    QString text = grouped(thousandths / 1000);
    if (rest == 0)
        return text;
    if (thousandths < 0 && thousandths > -1000)
        text.prepend(u'-');
    QString decimals = QString::number(rest < 0 ? -rest : rest).rightJustified(3, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return text + u',' + decimals;
}

QString formatDong(qint64 dong)
{
    return grouped(dong);
}

QString formatAmount(Money amount)
{
    const qint64 hundredths = roundToHundredths(amount).thousandths / 10;
    if (hundredths % 100 == 0)
        return grouped(hundredths / 100);
    return formatNumber(hundredths * 10).section(u',', 0, 0) + u','
        + QString::number(qAbs(hundredths % 100)).rightJustified(2, u'0');
}

QString formatPrescribed(Quantity quantity)
{
    const QString text = formatNumber(quantity.thousandths);
    const bool oneDigit = quantity.thousandths >= 1000 && quantity.thousandths < 10'000;
    return oneDigit ? u'0' + text : text;
}

QString quantityInWords(Quantity quantity)
{
    const qint64 whole = quantity.thousandths / 1000;
    QString decimals = formatNumber(quantity.thousandths).section(u',', 1, 1);
    if (decimals.isEmpty())
        return words(whole);
    QString text = words(whole) + QStringLiteral(" phẩy");
    for (; decimals.startsWith(u'0'); decimals.remove(0, 1))
        text += QStringLiteral(" không");
    return text + u' ' + words(decimals.toLongLong());
}

QString formatRate(std::optional<insurance::Rate> rate)
{
    return rate ? formatNumber(rate->permille * 100LL) : QString();
}

QString capitals(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).toUpper();
}

QString formatBodyMassIndex(Quantity weightKg, Quantity heightCm)
{
    const qint64 w = weightKg.thousandths;
    const qint64 h = heightCm.thousandths;
    if (w <= 0 || h <= 0)
        return {};
    // kg / m^2 in thousandths of its unit, half up: (w/1000) / (h/100000)^2 = w * 10^7 / h^2
    const qint64 tenths = (w * 200'000'000 / (h * h) + 1) / 2;
    return formatNumber(tenths * 100);
}

bool ageIsInMonths(const PartialDate& birth, QDate day)
{
    return ageInMonths(birth, day) < 72;
}

} // namespace tramyte::document
