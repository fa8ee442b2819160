// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace tramyte::sheet {

/// How a cell shows its number, as far as it changes the text that people see.
enum class NumberFormat { Plain, Percent, Date, YearMonth, Year, Time, Moment };

/// What a spreadsheet's number format code (`dd/mm/yyyy`, `#,##0.00`, `0%`) makes of a number.
NumberFormat numberFormatOf(const QString& code);
/// The same for the formats that Excel knows by number only. Source: ECMA-376 part 1, 18.8.30.
NumberFormat builtInFormat(int id);

/// A stored number as a plain decimal: no exponent, no `.0`, and not the last digits that binary fractions add (files
/// say 0.28999999999999998 for 0.29; spreadsheets show 15 digits). Digits alone stay as they are, however many. `shift`
/// moves the point to the right. Empty when the text is not a number.
std::optional<QString> plainNumber(const QString& text, int shift = 0);

/// A stored number as the cell shows it; empty when it is not a number or no date can be made of it.
std::optional<QString> shownNumber(const QString& text, NumberFormat format, bool epoch1904);

} // namespace tramyte::sheet
