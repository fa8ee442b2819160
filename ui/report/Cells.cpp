// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/Cells.h"

#include "ui/common/Text.h"

#include <QCoreApplication>

namespace tramyte::ui {

namespace {

constexpr double kMoneyDrawn = 1'000'000.0 * 1000.0; ///< thousandths of a đồng in a million đồng

} // namespace

QString shownCell(report::Unit unit, qint64 cell)
{
    switch (unit) {
    case report::Unit::Visits:
    case report::Unit::People: return shownNumber(cell);
    case report::Unit::Money: return shownAmount(roundToHundredths({cell}));
    case report::Unit::Percent: return shownDecimal((cell + 50) / 100, 1);
    }
    Q_UNREACHABLE();
}

double drawnValue(const report::Report& report, int column, qint64 cell)
{
    switch (report.columns[static_cast<std::size_t>(column)].unit) {
    case report::Unit::Money: return static_cast<double>(cell) / kMoneyDrawn;
    case report::Unit::Percent: return static_cast<double>(cell) / 1000.0;
    default: return static_cast<double>(cell);
    }
}

QString drawnUnit(const report::Report& report, int column)
{
    const report::Unit unit = report.columns[static_cast<std::size_t>(column)].unit;
    return unit == report::Unit::Money ? QCoreApplication::translate("tramyte::ui", "million đồng") : labelOf(unit);
}

} // namespace tramyte::ui
