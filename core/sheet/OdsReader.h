// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/Table.h"
#include "core/sheet/ZipParts.h"

namespace tramyte::sheet {

/// Opens a sheet of an OpenDocument spreadsheet (ODF 1.2 and 1.3).
/// Errors: NotFound; Damaged, naming sheet and cell.
Result<std::unique_ptr<TableReader>> openOds(
    std::shared_ptr<ZipParts> parts, const Limits& limits = {}, const TableOptions& options = {});
/// The names of its visible sheets.
Result<QStringList> odsSheets(std::shared_ptr<ZipParts> parts, const Limits& limits = {});

} // namespace tramyte::sheet
