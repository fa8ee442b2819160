// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/ReportTable.h"
#include "core/report/Report.h"

namespace tramyte::print {

/// A report as its paper takes it: the figures alone, for papers have words of their own.
document::ReportTable reportTable(const report::Report& report);

} // namespace tramyte::print
