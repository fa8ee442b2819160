// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace tramyte {

/// GIOI_TINH of the claim: 1 male, 2 female, 3 not determined.
enum class Sex { Male, Female, Other };

/// `male`, `female`, `other`: the words of the command line and of the database.
inline QString format(Sex sex)
{
    return sex == Sex::Male  ? QStringLiteral("male")
        : sex == Sex::Female ? QStringLiteral("female")
                             : QStringLiteral("other");
}

/// Reads exactly the words of `format`.
inline std::optional<Sex> parseSex(const QString& word)
{
    for (const Sex sex : {Sex::Male, Sex::Female, Sex::Other}) {
        if (word == format(sex))
            return sex;
    }
    return std::nullopt;
}

} // namespace tramyte
