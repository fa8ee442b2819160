// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Kind.h"

#include <QStringList>

namespace tramyte::catalog {

enum class ColumnType {
    Text,
    Code,    ///< one line without blanks at its ends
    Money,   ///< đồng, at most three decimals, not negative
    Percent, ///< whole, 0 to 100
    Whole,   ///< a whole number from 0
    Amount,  ///< of an ingredient, with its unit: `500 mg`, `0,5 g`, `1,2 triệu IU` (see Strength.h)
    Day,
    Flag, ///< anything but empty, `0`, `no` and `FALSE` sets it
};

/// A column that the program knows; all others are kept as text under their own heading.
struct Column {
    QString heading; ///< as the contract calls it
    ColumnType type = ColumnType::Text;
    QStringList aliases = {}; ///< other headings that people use, compared without accents, blanks and case
};

/// What a list of a kind may and must have.
struct Schema {
    std::vector<Column> columns;
    bool nameRequired = true;
    QString codePattern = {}; ///< regular expression of a tidy code; empty for any text
    int codeDigits = 0;       ///< digits of a code of which spreadsheet programs drop the leading zeros; 0 when none
};

const Schema& schemaOf(Kind kind);

} // namespace tramyte::catalog
