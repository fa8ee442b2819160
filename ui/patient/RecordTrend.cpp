// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RecordTrend.h"

#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Theme.h"

#include <QBoxLayout>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QCursor>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QLegend>
#include <QLineSeries>
#include <QTableView>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

namespace tramyte::ui {

namespace {

constexpr int kHeight = 184;
constexpr int kTableWidth = 308;
constexpr int kLabels = 4;
constexpr int kMostLines = 4;
constexpr std::array<double, 4> kPressureSteps{20, 40, 50, 100};
constexpr std::array<double, 4> kWeightSteps{1, 2, 5, 20};

QString shownPressure(const visit::TimelineRow& it)
{
    if (!it.systolic)
        return {};
    return QStringLiteral("%1/%2")
        .arg(*it.systolic)
        .arg(it.diastolic ? QString::number(*it.diastolic) : QStringLiteral("?"));
}

QString shownMonth(QDate day)
{
    return day.toString(QStringLiteral("MM/yyyy"));
}

QString shownWeight(const visit::TimelineRow& it)
{
    return it.weightG ? shownDecimal(*it.weightG, 3) : QString();
}

QFont smallFont()
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(12);
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

RecordTrend::RecordTrend(QWidget* parent)
    : Card(tr("Course"), parent), m_measure(new QComboBox), m_view(new QChartView),
      m_table(new TableBox(QStringLiteral("recordTrend")))
{
    setObjectName(QStringLiteral("recordTrend"));
    m_measure->setObjectName(QStringLiteral("trendComboBox"));
    m_measure->setAccessibleName(tr("What is shown"));
    auto* copy = makeLinkButton(tr("Copy picture"));
    head()->addWidget(copy);
    head()->addWidget(m_measure);
    m_model = new RowsModel<visit::TimelineRow>(
        {
            {tr("Day"), [](const auto& it) { return shownDay(it.day); }, [](const auto& it) { return it.day; }},
            {tr("BP (mmHg)"), shownPressure, [](const auto& it) { return it.systolic.value_or(0); }, true},
            {tr("Weight (kg)"), shownWeight, [](const auto& it) { return it.weightG.value_or(0); }, true},
        },
        this);
    m_table->setModel(m_model);
    m_table->setFilterVisible(false);
    m_table->setSamples({QStringLiteral("05/03/2026"), QStringLiteral("150/95"), QStringLiteral("52,5")});
    m_table->view()->setAccessibleName(tr("The values"));
    m_table->setStretchedColumn(2);
    m_table->setFixedWidth(kTableWidth);
    m_view->setObjectName(QStringLiteral("trendChart"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(colour(Colour::Surface));
    m_view->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_view, 1);
    row->addWidget(m_table);
    body()->addLayout(row, 1);
    setFixedHeight(kHeight);
    hide();
    connect(m_measure, qOverload<int>(&QComboBox::currentIndexChanged), this, &RecordTrend::draw);
    connect(copy, &QPushButton::clicked, this, &RecordTrend::copyPicture);
}

void RecordTrend::tell(const std::vector<visit::TimelineRow>& visits)
{
    m_visits = visits;
    std::erase_if(m_visits, [](const visit::TimelineRow& it) { return !it.systolic && !it.weightG; });
    const QVariant wanted = m_measure->currentData();
    const QSignalBlocker quiet(m_measure);
    m_measure->clear();
    if (linesOf(Measure::Pressure).front().points.size() > 1)
        m_measure->addItem(tr("Blood pressure"), static_cast<int>(Measure::Pressure));
    if (linesOf(Measure::Weight).front().points.size() > 1)
        m_measure->addItem(tr("Weight"), static_cast<int>(Measure::Weight));
    if (const int known = m_measure->findData(wanted); known >= 0)
        m_measure->setCurrentIndex(known);
    m_model->reset(m_visits);
    setVisible(m_measure->count() > 0);
    if (m_measure->count() > 0)
        draw();
}

std::vector<RecordTrend::Line> RecordTrend::linesOf(Measure measure) const
{
    std::vector<Line> lines;
    const auto add = [&](const QString& name, auto valueOf) {
        Line line{name, {}};
        for (auto it = m_visits.rbegin(); it != m_visits.rend(); ++it)
            if (const auto value = valueOf(*it))
                line.points.emplace_back(it->day, *value);
        lines.push_back(std::move(line));
    };
    const auto asDouble = [](const std::optional<int>& value, double each) {
        return value ? std::optional(*value * each) : std::nullopt;
    };
    if (measure == Measure::Pressure) {
        add(tr("upper"), [&](const visit::TimelineRow& it) { return asDouble(it.systolic, 1); });
        add(tr("lower"), [&](const visit::TimelineRow& it) { return asDouble(it.diastolic, 1); });
    } else {
        add(tr("weight"), [&](const visit::TimelineRow& it) { return asDouble(it.weightG, 0.001); });
    }
    return lines;
}

void RecordTrend::draw()
{
    if (m_measure->count() == 0)
        return;
    const auto measure = static_cast<Measure>(m_measure->currentData().toInt());
    const std::vector<Line> lines = linesOf(measure);
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 24, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    const auto& points = lines.front().points;
    setHeading((measure == Measure::Pressure ? tr("BP (mmHg) %1 to %2") : tr("Weight (kg) %1 to %2"))
                   .arg(shownMonth(points.front().first), shownMonth(points.back().first)));
    int number = 0;
    for (const Line& it : lines) {
        auto* series = new QLineSeries;
        series->setName(it.name);
        for (const auto& [day, value] : it.points)
            series->append(static_cast<qreal>(day.toJulianDay()), value);
        QPen pen(colour(number == 0 ? Colour::Series1 : Colour::Series4), 2);
        if (number > 0)
            pen.setStyle(Qt::DashLine); // told apart without colours too
        series->setPen(pen);
        series->setPointsVisible(true);
        chart->addSeries(series);
        connect(series, &QLineSeries::hovered, this, [this, name = it.name](const QPointF& point, bool isOver) {
            if (isOver)
                QToolTip::showText(QCursor::pos(),
                    QStringLiteral("%1\n%2: %3")
                        .arg(shownDay(QDate::fromJulianDay(qRound64(point.x()))), name,
                            vietnamese().toString(point.y(), 'f', point.y() == std::floor(point.y()) ? 0 : 1)),
                    m_view);
        });
        ++number;
    }
    addAxes(*chart, lines, measure);
    QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setAccessibleName(tr("Course of the values"));
}

void RecordTrend::addAxes(QChart& chart, const std::vector<Line>& lines, Measure measure)
{
    double least = lines.front().points.front().second;
    double most = least;
    for (const Line& line : lines)
        for (const auto& [day, value] : line.points) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    // as many lines as have room for their figures, beginning and ending on round ones
    double step = measure == Measure::Pressure ? kPressureSteps[0] : kWeightSteps[0];
    const auto ends = [&] {
        const double bottom = std::floor(least / step) * step;
        return std::pair(bottom, std::max(bottom + step, std::ceil(most / step) * step));
    };
    for (const double wider : measure == Measure::Pressure ? kPressureSteps : kWeightSteps) {
        step = wider;
        if ((ends().second - ends().first) / step < kMostLines)
            break;
    }
    const auto [bottom, top] = ends();
    auto* values = new QValueAxis;
    values->setRange(bottom, top);
    values->setTickCount(static_cast<int>(std::lround((top - bottom) / step)) + 1);
    values->setLabelFormat(QStringLiteral("%.0f"));
    styleAxis(*values);
    const QDate first = lines.front().points.front().first;
    const QDate last = std::max(lines.front().points.back().first, first.addDays(1));
    auto* days = new QCategoryAxis;
    days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    days->setGridLineVisible(false);
    days->setRange(static_cast<qreal>(first.toJulianDay()), static_cast<qreal>(last.toJulianDay()));
    const qint64 span = first.daysTo(last);
    QString before;
    for (int at = 0; at < kLabels; ++at) {
        const QDate day = first.addDays(span * at / (kLabels - 1));
        const QString label = day.toString(span > 60 ? QStringLiteral("MM/yy") : QStringLiteral("dd/MM"));
        if (label != before)
            days->append(label, static_cast<qreal>(day.toJulianDay()));
        before = label;
    }
    styleAxis(*days);
    chart.addAxis(days, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    for (QAbstractSeries* series : chart.series()) {
        series->attachAxis(days);
        series->attachAxis(values);
    }
}

void RecordTrend::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(m_view->grab());
}

} // namespace tramyte::ui
