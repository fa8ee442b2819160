// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/Timeline.h"
#include "ui/common/RowsModel.h"
#include "ui/common/Widgets.h"

class QChart;
class QChartView;
class QComboBox;

namespace tramyte::ui {

class TableBox;

/// How blood pressure and weight went, as lines and as values beside them. Away when there is nothing to compare.
class RecordTrend final : public Card {
    Q_OBJECT
public:
    explicit RecordTrend(QWidget* parent = nullptr);

    /// Visits, the newest first.
    void tell(const std::vector<visit::TimelineRow>& visits);

private:
    enum class Measure { Pressure, Weight };
    struct Line {
        QString name;
        std::vector<std::pair<QDate, double>> points; ///< the oldest first
    };

    void draw();
    std::vector<Line> linesOf(Measure measure) const;
    void addAxes(QChart& chart, const std::vector<Line>& lines, Measure measure);
    void copyPicture();

    std::vector<visit::TimelineRow> m_visits;
    QComboBox* m_measure;
    QChartView* m_view;
    RowsModel<visit::TimelineRow>* m_model;
    TableBox* m_table;
};

} // namespace tramyte::ui
