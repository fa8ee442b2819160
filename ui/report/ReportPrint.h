// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/report/Report.h"

#include <QPixmap>

class QWidget;

namespace tramyte::ui {

/// Prints a report with its chart and its table, or saves it as PDF where there is no printer; asks which one.
/// Nothing happens when the person thinks better of it. Error: Io.
Result<void> printReport(QWidget* parent, const report::Report& report, const QPixmap& chart);

} // namespace tramyte::ui
