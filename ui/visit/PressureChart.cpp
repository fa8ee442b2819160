// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/PressureChart.h"

#include "ui/common/Text.h"
#include "ui/common/Theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kMonths = 12;
constexpr int kMonthsBetweenLabels = 6; // closer ones would be cut
constexpr int kStep = 20;               ///< mmHg between two lines; the axis begins and ends on one
constexpr int kHeight = 168;

QFont smallFont(bool isStrong = false)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(12);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void styleAxis(QAbstractAxis& axis)
{
    axis.setLabelsColor(colour(Colour::Muted));
    axis.setLabelsFont(smallFont());
    axis.setGridLineColor(colour(Colour::Border));
    axis.setLinePenColor(colour(Colour::Border));
}

} // namespace

PressureChart::PressureChart(QWidget* parent)
    : QChartView(parent), m_upper(new QLineSeries), m_lower(new QLineSeries), m_months(new QCategoryAxis),
      m_heights(new QValueAxis)
{
    setObjectName(QStringLiteral("pressureChart"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(colour(Colour::Surface));
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::NoFocus);
    QChart* picture = chart();
    picture->setBackgroundVisible(false);
    picture->setMargins({0, 0, 20, 0}); // the last month reaches beyond the axis
    picture->layout()->setContentsMargins(0, 0, 0, 0);
    picture->legend()->hide();
    picture->setTitle(tr("Blood pressure, 12 months (mmHg)"));
    picture->setTitleFont(smallFont(true));
    picture->setTitleBrush(colour(Colour::Muted));
    setAccessibleName(picture->title());
    m_months->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_months->setGridLineVisible(false);
    m_heights->setLabelFormat(QStringLiteral("%.0f"));
    picture->addAxis(m_months, Qt::AlignBottom);
    picture->addAxis(m_heights, Qt::AlignLeft);
    for (const auto& [line, shade] : {std::pair(m_upper, Colour::Series1), std::pair(m_lower, Colour::Series4)}) {
        picture->addSeries(line);
        line->attachAxis(m_months);
        line->attachAxis(m_heights);
        line->setPen(QPen(colour(shade), 2));
        line->setPointsVisible(true);
        connect(line, &QLineSeries::hovered, this, [this](const QPointF& point, bool isOver) {
            if (isOver)
                tell(point);
        });
    }
    styleAxis(*m_months);
    styleAxis(*m_heights);
    hide();
}

void PressureChart::show(const std::vector<visit::TimelineRow>& rows, QDate day)
{
    setMonths(day);
    m_upper->clear();
    m_lower->clear();
    int least = 0;
    int most = 0;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) { // the oldest first
        if (!row->systolic || !row->diastolic || row->day < m_from || row->day > day)
            continue;
        const auto place = static_cast<qreal>(m_from.daysTo(row->day));
        m_upper->append(place, *row->systolic);
        m_lower->append(place, *row->diastolic);
        least = least == 0 ? *row->diastolic : std::min(least, *row->diastolic);
        most = std::max(most, *row->systolic);
    }
    setVisible(m_upper->count() > 1);
    setHeights(least, most);
}

/// Twelve whole months, the last that of `day`; every sixth is named.
void PressureChart::setMonths(QDate day)
{
    for (const QString& label : m_months->categoriesLabels())
        m_months->remove(label);
    m_from = QDate(day.year(), day.month(), 1).addMonths(1 - kMonths);
    const QDate end = m_from.addMonths(kMonths);
    m_months->setRange(0, static_cast<qreal>(m_from.daysTo(end)));
    for (int month = 0; month <= kMonths; month += kMonthsBetweenLabels) {
        const QDate first = m_from.addMonths(month);
        m_months->append(first.toString(QStringLiteral("MM/yy")), static_cast<qreal>(m_from.daysTo(first)));
    }
}

void PressureChart::setHeights(int least, int most)
{
    const int bottom = std::max(0, least - 1) / kStep * kStep; // no point lies on the edge
    const int top = (most / kStep + 1) * kStep;
    m_heights->setRange(bottom, top);
    m_heights->setTickCount((top - bottom) / kStep + 1);
}

void PressureChart::tell(const QPointF& point)
{
    const auto nearest = [&](const QLineSeries& line) {
        const auto points = line.points();
        return *std::ranges::min_element(points, {}, [&](const QPointF& it) { return std::abs(it.x() - point.x()); });
    };
    const QPointF upper = nearest(*m_upper);
    QToolTip::showText(QCursor::pos(),
        QStringLiteral("%1: %2/%3")
            .arg(shownDay(m_from.addDays(qRound64(upper.x()))))
            .arg(qRound(upper.y()))
            .arg(qRound(nearest(*m_lower).y())));
}

} // namespace tramyte::ui
