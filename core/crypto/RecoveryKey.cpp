// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/RecoveryKey.h"

#include <QCoreApplication>
#include <string_view>

namespace tramyte::crypto {

namespace {

constexpr std::string_view kAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
static_assert(kAlphabet.size() == 32);
constexpr int kGroups = 8;
constexpr int kDataInGroup = 4;
constexpr int kGroupSize = kDataInGroup + 1;

/// Product in the field of 32 elements (x^5 + x^2 + 1).
constexpr int times(int a, int b)
{
    int product = 0;
    for (; b != 0; b >>= 1) {
        if (b & 1)
            product ^= a;
        a <<= 1;
        if (a & 32)
            a ^= 0b100101;
    }
    return product;
}

/// A weighted sum with weights that differ: every single wrong character and every swap of two changes it. The group's
/// place goes in, so that groups cannot change places unseen.
template <class ValueAt>
int checkOf(int group, ValueAt valueAt)
{
    int check = group;
    int weight = 1;
    for (int i = 0; i < kDataInGroup; ++i) {
        weight = times(weight, 2);
        check ^= times(weight, valueAt(i));
    }
    return check;
}

Error mistyped(int group)
{
    return {ErrorKind::Validation, QStringLiteral("recoveryKey.mistyped"),
        QCoreApplication::translate("tramyte::crypto",
            "Group %1 of the recovery key is not typed as it stands on the paper. Compare its five characters.")
            .arg(group + 1),
        {}, QStringLiteral("recoveryKey")};
}

} // namespace

RecoveryKey RecoveryKey::generate()
{
    const SecretBytes random = SecretBytes::random(kGroups * kDataInGroup);
    SecretBytes characters(kGroups * kGroupSize);
    for (int group = 0; group < kGroups; ++group) {
        // 256 is a multiple of 32, so the low five bits are as random as the byte
        const auto valueAt = [&](int i) { return random.data()[group * kDataInGroup + i] & 31; };
        unsigned char* at = characters.data() + group * kGroupSize;
        for (int i = 0; i < kDataInGroup; ++i)
            at[i] = static_cast<unsigned char>(kAlphabet[static_cast<size_t>(valueAt(i))]);
        at[kDataInGroup] = static_cast<unsigned char>(kAlphabet[static_cast<size_t>(checkOf(group, valueAt))]);
    }
    return RecoveryKey(std::move(characters));
}

Result<RecoveryKey> RecoveryKey::parse(const QString& typed)
{
    SecretBytes characters(kGroups * kGroupSize);
    int count = 0;
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        const char16_t upper = c.toUpper().unicode();
        if (count == characters.size())
            return failField(QStringLiteral("recoveryKey"), QStringLiteral("recoveryKey.length"),
                QCoreApplication::translate(
                    "tramyte::crypto", "The recovery key has 8 groups of 5 characters; there are more here."));
        if (upper > 127 || kAlphabet.find(static_cast<char>(upper)) == std::string_view::npos)
            return tl::unexpected(mistyped(count / kGroupSize));
        characters.data()[count++] = static_cast<unsigned char>(upper);
    }
    if (count < characters.size())
        return failField(QStringLiteral("recoveryKey"), QStringLiteral("recoveryKey.length"),
            QCoreApplication::translate(
                "tramyte::crypto", "The recovery key has 8 groups of 5 characters; some are missing here."));
    for (int group = 0; group < kGroups; ++group) {
        const auto valueAt = [&](int i) {
            return static_cast<int>(kAlphabet.find(static_cast<char>(characters.data()[group * kGroupSize + i])));
        };
        if (checkOf(group, valueAt) != valueAt(kDataInGroup))
            return tl::unexpected(mistyped(group));
    }
    return RecoveryKey(std::move(characters));
}

QString RecoveryKey::text() const
{
    QString text;
    for (int i = 0; i < m_characters.size(); ++i) {
        if (i > 0 && i % kGroupSize == 0)
            text += QLatin1Char('-');
        text += QLatin1Char(static_cast<char>(m_characters.data()[i]));
    }
    return text;
}

} // namespace tramyte::crypto
