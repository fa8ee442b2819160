// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/Table.h"
#include "core/sheet/ZipParts.h"

namespace tramyte::sheet {

/// Opens a sheet of an Office Open XML workbook (ECMA-376, transitional and strict).
/// Errors: NotFound; Damaged, naming sheet and cell.
Result<std::unique_ptr<TableReader>> openXlsx(
    std::shared_ptr<ZipParts> parts, const Limits& limits = {}, const TableOptions& options = {});
/// The names of its visible sheets.
Result<QStringList> xlsxSheets(ZipParts& parts);

} // namespace tramyte::sheet
