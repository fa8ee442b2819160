// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"

namespace tramyte {

namespace {

__extension__ using Wide = __int128; // quantity x price x two percentages needs more than 64 bits

/// numerator / denominator, half away from zero.
qint64 divideHalfUp(Wide numerator, Wide denominator)
{
    const bool negative = numerator < 0;
    const Wide size = negative ? -numerator : numerator;
    const Wide rounded = (2 * size + denominator) / (2 * denominator);
    return static_cast<qint64>(negative ? -rounded : rounded);
}

} // namespace

std::optional<qint64> parseThousandths(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    qint64 value = 0;
    int digits = 0;
    int decimals = -1;
    for (const QChar c : text) {
        if (c == u'.') {
            if (decimals >= 0 || digits == 0)
                return std::nullopt;
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        const int digit = c.unicode() - u'0';
        if (decimals >= 3) {
            if (digit != 0)
                return std::nullopt;
            continue;
        }
        value = value * 10 + digit;
        ++digits;
        if (value > 999'999'999'999'999)
            return std::nullopt;
        if (decimals >= 0)
            ++decimals;
    }
    if (digits == 0 || text.endsWith(u'.'))
        return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < 3; ++i)
        value *= 10;
    return negative ? -value : value;
}

QString formatThousandths(qint64 thousandths)
{
    const bool negative = thousandths < 0;
    const quint64 size = negative ? 0 - static_cast<quint64>(thousandths) : static_cast<quint64>(thousandths);
    QString text = QString::number(size / 1000);
    if (size % 1000 != 0) {
        text += u'.' + QString::number(size % 1000).rightJustified(3, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return negative ? u'-' + text : text;
}

Money roundToHundredths(Money amount)
{
    return {divideHalfUp(amount.thousandths, 10) * 10};
}

qint64 roundToDong(Money amount)
{
    return divideHalfUp(amount.thousandths, 1000);
}

Money lineAmount(Quantity quantity, Money price, int percent, int otherPercent)
{
    // thousandths x thousandths x percent x percent = 10^10 of a đồng; hundredths of a đồng are 10^8 times less
    const Wide product = Wide(quantity.thousandths) * price.thousandths * percent * otherPercent;
    return {divideHalfUp(product, 100'000'000) * 10};
}

Money percentOf(Money amount, int percent)
{
    return {divideHalfUp(Wide(amount.thousandths) * percent, 1000) * 10};
}

std::optional<Money> parseMoney(QStringView text)
{
    const auto value = parseThousandths(text);
    return value ? std::optional(Money{*value}) : std::nullopt;
}

std::optional<Quantity> parseQuantity(QStringView text)
{
    const auto value = parseThousandths(text);
    return value ? std::optional(Quantity{*value}) : std::nullopt;
}

QString format(Money amount)
{
    return formatThousandths(amount.thousandths);
}

QString format(Quantity quantity)
{
    return formatThousandths(quantity.thousandths);
}

QString formatHundredths(Money amount)
{
    const qint64 hundredths = divideHalfUp(amount.thousandths, 10);
    const quint64 size = hundredths < 0 ? 0 - static_cast<quint64>(hundredths) : static_cast<quint64>(hundredths);
    const QString text = QString::number(size / 100) + u'.' + QString::number(size % 100).rightJustified(2, u'0');
    return hundredths < 0 ? u'-' + text : text;
}

} // namespace tramyte
