// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/Paper.h"

class QPagedPaintDevice;

namespace tramyte::print {

/// Paints papers one after another, every copy from its own page 1, each on the sheet that it asks for: a printer or a
/// PDF. Gives the number of pages. Needs a QGuiApplication, no display. Errors: Io `print.device` (the device takes no
/// pages), Validation `print.nothing` (no paper), Damaged `print.font`.
Result<int> paint(const std::vector<document::Paper>& papers, QPagedPaintDevice& device);

} // namespace tramyte::print
