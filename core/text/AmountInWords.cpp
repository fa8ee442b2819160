// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/AmountInWords.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace tramyte::text {

namespace {

constexpr int kMostDigits = 21; // 999 tỷ tỷ

QString digitWord(int digit)
{
    static const std::array<QString, 10> words = {QStringLiteral("không"), QStringLiteral("một"), QStringLiteral("hai"),
        QStringLiteral("ba"), QStringLiteral("bốn"), QStringLiteral("năm"), QStringLiteral("sáu"),
        QStringLiteral("bảy"), QStringLiteral("tám"), QStringLiteral("chín")};
    return words[static_cast<size_t>(digit)];
}

/// Words of 1..999; `inside` when a higher group stands before it, so that zero hundreds are read too.
QStringList groupWords(int group, bool inside, const NumberWords& words)
{
    const int hundreds = group / 100;
    const int tens = group / 10 % 10;
    const int units = group % 10;
    QStringList spoken;
    if (hundreds != 0 || inside)
        spoken << digitWord(hundreds) << QStringLiteral("trăm");
    if (tens == 1)
        spoken << QStringLiteral("mười");
    else if (tens > 1)
        spoken << digitWord(tens) << QStringLiteral("mươi");
    else if (units != 0 && !spoken.isEmpty())
        spoken << (words.southernLe ? QStringLiteral("lẻ") : QStringLiteral("linh"));
    if (units == 0)
        return spoken;
    if (units == 5 && tens > 0)
        spoken << QStringLiteral("lăm");
    else if (units == 1 && tens > 1)
        spoken << QStringLiteral("mốt");
    else if (units == 4 && tens > 1 && !words.plainBon)
        spoken << QStringLiteral("tư");
    else
        spoken << digitWord(units);
    return spoken;
}

/// Words of a number without leading zeros; nothing for an empty one. What lies above nine digits is counted in tỷ.
QStringList numberWords(const QString& digits, const NumberWords& words)
{
    QStringList spoken;
    if (digits.size() > 9)
        spoken = numberWords(digits.chopped(9), words) << QStringLiteral("tỷ");
    const QString low = digits.right(9).rightJustified(9, u'0');
    const std::array<QString, 3> scales
        = {QStringLiteral("triệu"), words.southernNgan ? QStringLiteral("ngàn") : QStringLiteral("nghìn"), QString()};
    for (size_t i = 0; i < scales.size(); ++i) {
        const int group = low.mid(static_cast<qsizetype>(i) * 3, 3).toInt();
        if (group == 0)
            continue;
        spoken += groupWords(group, !spoken.isEmpty(), words);
        if (!scales[i].isEmpty())
            spoken << scales[i];
    }
    return spoken;
}

} // namespace

Result<QString> amountInWords(qint64 dong, const NumberWords& words)
{
    return amountInWords(QString::number(dong), words);
}

Result<QString> amountInWords(const QString& digits, const NumberWords& words)
{
    if (digits.startsWith(u'-'))
        return failField(QStringLiteral("amount"), QStringLiteral("amount.negative"),
            QCoreApplication::translate("tramyte::text", "A negative amount cannot be written in words."));
    qsizetype first = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return failField(QStringLiteral("amount"), QStringLiteral("amount.notWhole"),
                QCoreApplication::translate("tramyte::text", "The amount must be whole đồng, written in digits only."));
    }
    while (first < digits.size() && digits[first] == u'0')
        ++first;
    if (digits.isEmpty())
        return failField(QStringLiteral("amount"), QStringLiteral("amount.notWhole"),
            QCoreApplication::translate("tramyte::text", "The amount must be whole đồng, written in digits only."));
    const QString number = digits.mid(first);
    if (number.size() > kMostDigits)
        return failField(QStringLiteral("amount"), QStringLiteral("amount.tooLarge"),
            QCoreApplication::translate("tramyte::text", "The amount is too large to be written in words."));
    QStringList spoken = number.isEmpty() ? QStringList{digitWord(0)} : numberWords(number, words);
    spoken << QStringLiteral("đồng");
    QString sentence = spoken.join(u' ');
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace tramyte::text
