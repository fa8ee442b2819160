// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/sheet/Table.h"

namespace tramyte::catalog {

/// Why a row of a table was not taken.
struct Refusal {
    int row = 0;    ///< as a spreadsheet program counts it
    QString column; ///< the heading at fault; empty when it is the row as a whole
    QString message;

    bool operator==(const Refusal&) const = default;
};

/// A table turned into catalogue lines: all of its rows, or none and the reasons.
struct CheckedTable {
    int rows = 0; ///< rows below the headings
    std::vector<Entry> entries;
    std::vector<Refusal> refused;
};

/// Turns a table into the lines of a catalogue. Headings may stand in any order, in the first 20 rows (title rows above
/// are passed over), in Vietnamese or by their contract name; headings unknown to the program are kept in
/// `Entry::fields`. The official disease table is also taken by the place of its 29 columns. Rules: prices in đồng with
/// at most 3 decimals, ratios in whole percent 0 to 100, no two rows with one code and `validFrom`, `validFrom` not
/// after `validTo`. Source: design, section 9 "Import and search"; TT 06/2026/TT-BYT for the disease table.
CheckedTable checkTable(Kind kind, const sheet::Table& table);

} // namespace tramyte::catalog
