// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/Table.h"
#include "core/sheet/ZipParts.h"

namespace tramyte::sheet {

/// Opens the first visible sheet of an OpenDocument spreadsheet (ODF 1.2 and 1.3).
/// Errors: Damaged, naming sheet and cell.
Result<std::unique_ptr<TableReader>> openOds(std::shared_ptr<ZipParts> parts, const Limits& limits = {});

} // namespace tramyte::sheet
