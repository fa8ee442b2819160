// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QChartView>

namespace tramyte::ui {

/// A report as a picture: steps of time as lines, the commonest things as lying bars, anything else as standing bars.
/// Values are shown on hover. At most five series; the same cells stand in the table beside.
class ReportChart final : public QChartView {
    Q_OBJECT
public:
    explicit ReportChart(QWidget* parent = nullptr);

    void show(const report::Report& report);
    /// The picture with its title, for the clipboard and for paper.
    QPixmap picture(QSize size);

private:
    void addLines(QChart& chart, const report::Report& report);
    void addBars(QChart& chart, const report::Report& report, bool areLying);
    void finish(QChart& chart, const report::Report& report);
    void tell(const report::Report& report, int column, int row);
};

} // namespace tramyte::ui
