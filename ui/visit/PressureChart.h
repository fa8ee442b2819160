// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/Timeline.h"

#include <QChartView>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace tramyte::ui {

/// The course of the blood pressure over the last twelve months: upper and lower value, one point a visit. Values are
/// shown on hover, and in the list of visits below. Hidden when there are fewer than two measurings.
class PressureChart final : public QChartView {
    Q_OBJECT
public:
    explicit PressureChart(QWidget* parent = nullptr);

    /// `rows` as the timeline gives them; those of the twelve months that end with `day` are drawn.
    void show(const std::vector<visit::TimelineRow>& rows, QDate day);

private:
    void setMonths(QDate day);
    void setHeights(int least, int most);
    void tell(const QPointF& point);

    QLineSeries* m_upper;
    QLineSeries* m_lower;
    QCategoryAxis* m_months;
    QValueAxis* m_heights;
    QDate m_from;
};

} // namespace tramyte::ui
