// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportChart.h"

#include "ui/common/Text.h"
#include "ui/common/Theme.h"
#include "ui/report/Cells.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QCursor>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace tramyte::ui {

namespace {

constexpr int kMostSeries = 5;
constexpr int kMostLyingBars = 12;
constexpr std::size_t kMostStandingBars = 24; ///< more steps of time are lines
constexpr int kNamesWidth = 520;              ///< of all names below a chart, about
constexpr int kLabelsShown = 7;               ///< under a line

Colour seriesColour(int number)
{
    return static_cast<Colour>(static_cast<int>(Colour::Series1) + number);
}

/// The columns that are drawn, by their place in the report.
std::vector<int> chartedColumns(const report::Report& report)
{
    std::vector<int> columns;
    for (std::size_t at = 0; at < report.columns.size() && columns.size() < kMostSeries; ++at)
        if (report.columns[at].charted)
            columns.push_back(static_cast<int>(at));
    return columns;
}

QFont fontOf(int pixels, bool isStrong = false)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void styleAxis(QAbstractAxis& axis)
{
    axis.setLabelsColor(colour(Colour::Muted));
    axis.setLabelsFont(fontOf(12));
    axis.setTitleFont(fontOf(12));
    axis.setTitleBrush(colour(Colour::Muted));
    axis.setGridLineColor(colour(Colour::Border));
    axis.setLinePenColor(colour(Colour::Border));
}

/// A name below a bar, which has little room: broken at the blank or stroke that is nearest to its middle. Axes read it
/// as HTML.
QString onTwoLines(const QString& name)
{
    qsizetype best = -1;
    for (qsizetype at = 0; at < name.size(); ++at)
        if ((name[at] == u' ' || name[at] == u'/')
            && (best < 0 || std::abs(2 * at - name.size()) < std::abs(2 * best - name.size())))
            best = at;
    return best < 0 ? name.toHtmlEscaped()
                    : name.left(best).toHtmlEscaped() + QStringLiteral("<br>") + name.mid(best + 1).toHtmlEscaped();
}

/// The distance between two lines of an axis from 0 to at least `most`: 1, 2 or 5 times a power of ten, so that there
/// are at most five distances. Things that are counted are never cut into parts.
qreal roundStep(qreal most, bool isCount)
{
    constexpr int kMostSteps = 5;
    qreal power = std::pow(10.0, std::floor(std::log10(most / kMostSteps)));
    if (isCount)
        power = std::max(power, 1.0);
    for (;; power *= 10)
        for (const int times : {1, 2, 5})
            if (power * times * kMostSteps >= most)
                return power * times;
}

/// From 0 to a round number.
QValueAxis* valueAxis(const report::Report& report, const std::vector<int>& columns)
{
    const bool isCount = report.columns[static_cast<std::size_t>(columns.front())].unit != report::Unit::Money;
    qreal most = isCount ? 1 : 0.001;
    for (const report::Row& row : report.rows)
        for (const int column : columns)
            most = std::max(most, drawnValue(report, column, row.cells[static_cast<std::size_t>(column)]));
    const qreal step = roundStep(most, isCount);
    const int steps = static_cast<int>(std::ceil(most / step - 1e-9));
    auto* axis = new QValueAxis;
    axis->setRange(0, step * steps);
    axis->setTickCount(steps + 1);
    const int decimals = static_cast<int>(std::max(0.0, std::ceil(-std::log10(step) - 1e-9)));
    axis->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    axis->setTitleText(drawnUnit(report, columns.front()));
    styleAxis(*axis);
    return axis;
}

} // namespace

ReportChart::ReportChart(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(360, 240);
    setObjectName(QStringLiteral("reportChart"));
    setBackgroundBrush(colour(Colour::Surface));
}

void ReportChart::show(const report::Report& report)
{
    auto* made = new QChart;
    made->setLocale(vietnamese());
    made->setLocalizeNumbers(true);
    made->setBackgroundVisible(false);
    made->setMargins({0, 0, 24, 0}); // the last name below an axis reaches beyond it
    if (!chartedColumns(report).empty() && !report.rows.empty()) {
        const bool isTime = report.name == u"visits" || report.rows.size() > kMostStandingBars;
        if (isTime)
            addLines(*made, report);
        else
            addBars(*made, report, report.name == u"diagnoses");
    }
    finish(*made, report);
    QChart* old = chart();
    setChart(made);
    delete old;
    setAccessibleName(made->title());
}

void ReportChart::addLines(QChart& chart, const report::Report& report)
{
    const auto columns = chartedColumns(report);
    auto* steps = new QCategoryAxis;
    steps->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const int count = static_cast<int>(report.rows.size());
    const int every = (count + kLabelsShown - 1) / kLabelsShown;
    for (int row = 0; row < count; row += every)
        steps->append(report.rows[static_cast<std::size_t>(row)].label, row);
    steps->setRange(0, std::max(1, count - 1));
    steps->setTitleText(report.rowTitle);
    styleAxis(*steps);
    auto* values = valueAxis(report, columns);
    chart.addAxis(steps, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    int number = 0;
    for (const int column : columns) {
        auto* line = new QLineSeries;
        const report::Column& it = report.columns[static_cast<std::size_t>(column)];
        line->setName(it.title);
        line->setObjectName(it.key);
        for (int row = 0; row < count; ++row)
            line->append(row,
                drawnValue(report, column,
                    report.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)]));
        QPen pen(colour(seriesColour(number)), 2.2);
        if (number > 0 && number % 2 == 1)
            pen.setStyle(Qt::DashLine); // told apart without colours too
        line->setPen(pen);
        line->setPointsVisible(count <= 60);
        chart.addSeries(line);
        line->attachAxis(steps);
        line->attachAxis(values);
        connect(line, &QLineSeries::hovered, this, [this, report, column](const QPointF& point, bool isOver) {
            if (isOver)
                tell(report, column, qRound(point.x()));
        });
        ++number;
    }
}

void ReportChart::addBars(QChart& chart, const report::Report& report, bool areLying)
{
    const auto columns = chartedColumns(report);
    int count = static_cast<int>(report.rows.size());
    if (areLying)
        count = std::min(count, kMostLyingBars);
    // lying bars are drawn from below: the commonest comes on top
    const auto rowAt = [&](int place) { return areLying ? count - 1 - place : place; };
    auto* names = new QBarCategoryAxis;
    for (int place = 0; place < count; ++place) {
        const report::Row& row = report.rows[static_cast<std::size_t>(rowAt(place))];
        names->append(
            areLying ? QFontMetrics(fontOf(12)).elidedText(row.label, Qt::ElideRight, 220) : onTwoLines(row.label));
    }
    names->setTitleText(areLying ? QString() : report.rowTitle);
    styleAxis(*names);
    names->setGridLineVisible(false);
    auto* values = valueAxis(report, columns);
    chart.addAxis(names, areLying ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, areLying ? Qt::AlignBottom : Qt::AlignLeft);
    QAbstractBarSeries* bars = areLying ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries) : new QBarSeries;
    int number = 0;
    for (const int column : columns) {
        const report::Column& it = report.columns[static_cast<std::size_t>(column)];
        auto* set = new QBarSet(it.title);
        set->setObjectName(it.key);
        for (int place = 0; place < count; ++place)
            set->append(drawnValue(report, column,
                report.rows[static_cast<std::size_t>(rowAt(place))].cells[static_cast<std::size_t>(column)]));
        set->setColor(colour(seriesColour(number)));
        set->setBorderColor(colour(Colour::Surface));
        bars->append(set);
        connect(set, &QBarSet::hovered, this, [this, report, column, rowAt](bool isOver, int place) {
            if (isOver)
                tell(report, column, rowAt(place));
        });
        ++number;
    }
    bars->setBarWidth(0.7);
    chart.addSeries(bars);
    bars->attachAxis(names);
    bars->attachAxis(values);
}

void ReportChart::finish(QChart& chart, const report::Report& report)
{
    chart.setTitle(tr("%1, %2 to %3").arg(report.title, shownDay(report.period.from), shownDay(report.period.to)));
    chart.setTitleFont(fontOf(13, true));
    chart.setTitleBrush(colour(Colour::Text));
    chart.legend()->setVisible(chartedColumns(report).size() > 1);
    chart.legend()->setAlignment(Qt::AlignBottom);
    chart.legend()->setFont(fontOf(12));
    chart.legend()->setLabelColor(colour(Colour::Text));
}

void ReportChart::tell(const report::Report& report, int column, int row)
{
    if (row < 0 || row >= static_cast<int>(report.rows.size()))
        return;
    const report::Row& it = report.rows[static_cast<std::size_t>(row)];
    const report::Column& what = report.columns[static_cast<std::size_t>(column)];
    QToolTip::showText(QCursor::pos(),
        QStringLiteral("%1\n%2: %3")
            .arg(it.label, what.title, shownCell(what.unit, it.cells[static_cast<std::size_t>(column)])));
}

QPixmap ReportChart::picture(QSize size)
{
    QPixmap picture(size);
    picture.fill(colour(Colour::Surface));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    render(&painter, QRectF(QPointF(), QSizeF(size)), viewport()->rect(), Qt::KeepAspectRatio);
    return picture;
}

} // namespace tramyte::ui
