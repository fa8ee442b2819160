// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/Table.h"

namespace tramyte::sheet {

/// Opens comma-separated text (RFC 4180), also with `;` or tab between the cells: UTF-8 with or without a byte order
/// mark, UTF-16. Text in an older code page is refused, for a guess would spoil names without a word; with
/// `bytesAsText` it is given byte by byte to whoever can tell the coding. Errors: Io, Damaged (`sheet.csv` with the
/// line, `sheet.encoding`, `sheet.tooLarge`).
Result<std::unique_ptr<TableReader>> openCsv(
    std::unique_ptr<QIODevice> device, const Limits& limits = {}, bool bytesAsText = false);

} // namespace tramyte::sheet
