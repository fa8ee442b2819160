// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QString>
#include <optional>
#include <vector>

namespace tramyte::catalog {

/// How much of an ingredient, exactly: nanograms, or thousandths of an international unit.
struct Amount {
    qint64 value = 0;
    bool isIu = false;

    bool operator==(const Amount&) const = default;
};

/// `500 mg`, `0,5 g`, `100 mcg`, `400.000 IU`, `1,2 triệu IU`. The comma is the decimal sign and dots part thousands,
/// as Vietnamese lists have it; a dot that cannot part thousands (`2.5`, `0.125`) is a decimal point. Empty for
/// anything else, for nothing and below, and where a comma may mean either (`1,000 mg`).
std::optional<Amount> parseAmount(const QString& text);
/// `4000 mg`, `0.25 mg`, `400000 IU`.
QString format(const Amount& amount);

/// What a medicine's strength column says.
struct Strength {
    /// So much of a liquid, or so many puffs.
    struct Content {
        Quantity quantity;
        bool isPuffs = false; ///< else millilitres

        bool operator==(const Content&) const = default;
    };

    std::vector<Amount> ingredients; ///< in the order of the substance column
    std::optional<Content> per;      ///< what holds the ingredients; empty: one unit of the list
    std::optional<Content> whole;    ///< what one unit of the list holds of it

    bool operator==(const Strength&) const = default;
};

/// `500 mg`, `500 mg + 125 mg`, `120 mg/5 mL 60 mL`, `10 mg/1 mL`, `100 mcg/liều 200 liều`; words in brackets are
/// passed over. Empty when any of it is not understood (percentages, "60 mg Fe", "1 tỷ CFU"): nothing is guessed.
std::optional<Strength> parseStrength(const QString& text);

/// What one `unit` of the list holds, counted in `doseUnit`: a bottle of 60 mL holds 60 "ml", a tablet one "viên".
/// Empty when the units cannot be brought together.
std::optional<Quantity> packOf(const std::optional<Strength>& strength, const QString& doseUnit, const QString& unit);
/// How much of an ingredient one `doseUnit` holds, rounded down to the nanogram. Empty as above.
std::optional<Amount> contentOf(
    const Strength& strength, std::size_t ingredient, const QString& doseUnit, const QString& unit);

} // namespace tramyte::catalog
