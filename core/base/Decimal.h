// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace tramyte {

/// Reads a plain decimal with a dot and at most three decimals ("1250.5", "-3", "0.125") as thousandths.
/// Empty for anything else: blanks, signs other than a leading minus, exponents, a fourth decimal that is not zero,
/// or more than fits into 15 digits.
std::optional<qint64> parseThousandths(QStringView text);

/// Thousandths as the shortest plain decimal: 1250500 -> "1250.5", 3000 -> "3".
QString formatThousandths(qint64 thousandths);

/// An exact amount or unit price in thousandths of a đồng. No floating point ever touches it.
struct Money {
    qint64 thousandths = 0;

    static constexpr Money dong(qint64 dong) { return {dong * 1000}; }
    auto operator<=>(const Money&) const = default;
    Money operator+(Money other) const { return {thousandths + other.thousandths}; }
    Money operator-(Money other) const { return {thousandths - other.thousandths}; }
    Money& operator+=(Money other)
    {
        thousandths += other.thousandths;
        return *this;
    }
};

/// An exact quantity in thousandths of its unit.
struct Quantity {
    qint64 thousandths = 0;

    static constexpr Quantity units(qint64 units) { return {units * 1000}; }
    auto operator<=>(const Quantity&) const = default;
    Quantity operator+(Quantity other) const { return {thousandths + other.thousandths}; }
    Quantity operator-(Quantity other) const { return {thousandths - other.thousandths}; }
};

/// Half up (away from zero) to hundredths of a đồng; a whole number of them again in thousandths.
Money roundToHundredths(Money amount);
/// Half up to whole đồng.
qint64 roundToDong(Money amount);
/// round2(quantity x price x percent/100 x percent/100): one rounding, at the end, in exact integers.
/// Source: QĐ 4750/QĐ-BYT tables 2 and 3, THANH_TIEN_BV and THANH_TIEN_BH.
Money lineAmount(Quantity quantity, Money price, int percent = 100, int otherPercent = 100);
/// round2(amount x percent / 100).
Money percentOf(Money amount, int percent);

std::optional<Money> parseMoney(QStringView text);
std::optional<Quantity> parseQuantity(QStringView text);
/// Shortest form: "36500", "1250.5".
QString format(Money amount);
QString format(Quantity quantity);
/// Always two decimals, rounded half up: "36500.00".
QString formatHundredths(Money amount);

} // namespace tramyte
