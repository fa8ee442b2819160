// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

/// How the cells of a report are shown and drawn.
namespace tramyte::ui {

/// As the table says it: 1.234, 128.400, 12,5.
QString shownCell(report::Unit unit, qint64 cell);
/// What a chart draws for a cell, in `drawnUnit`: money in millions of đồng, so that axes stay legible. Only a picture
/// is made of it; sums stay exact.
double drawnValue(const report::Report& report, int column, qint64 cell);
QString drawnUnit(const report::Report& report, int column);

} // namespace tramyte::ui
