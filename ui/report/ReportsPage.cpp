// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportsPage.h"

#include "ui/common/Notice.h"
#include "ui/common/PeriodEdit.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/report/ReportChart.h"
#include "ui/report/ReportPrint.h"
#include "ui/report/ReportTable.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTabBar>

namespace tramyte::ui {

namespace {

QString nameOf(report::Granularity granularity)
{
    using report::Granularity;
    switch (granularity) {
    case Granularity::Day: return ReportsPage::tr("by day");
    case Granularity::Week: return ReportsPage::tr("by week");
    case Granularity::Month: return ReportsPage::tr("by month");
    case Granularity::Quarter: return ReportsPage::tr("by quarter");
    case Granularity::Year: return ReportsPage::tr("by year");
    }
    Q_UNREACHABLE();
}

} // namespace

ReportsPage::ReportsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_listings(report::ReportService::list()), m_tabs(new QTabBar),
      m_period(new PeriodEdit(desk.clock)), m_granularity(new QComboBox), m_level(new QComboBox),
      m_shows(makeSentence({}, "muted")), m_chart(new ReportChart), m_model(new ReportTableModel(this)),
      m_table(new TableBox(QStringLiteral("report"))), m_notes(makeSentence({}, "hint")), m_notice(new Notice),
      m_task(new Task)
{
    auto* layout = pageLayout(this);
    auto* actions = addTitleRow(layout, makeLabel(tr("Reports"), "title"));
    auto* copy = makeButton(tr("Copy picture"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    auto* copyTable = makeButton(tr("Copy table"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    auto* save = makeButton(tr("Save as a spreadsheet..."), QKeySequence::Save);
    auto* print = makePrimaryButton(tr("Print"), Qt::Key_F8);
    copy->setObjectName(QStringLiteral("copyPictureButton"));
    copyTable->setObjectName(QStringLiteral("copyTableButton"));
    save->setObjectName(QStringLiteral("saveReportButton"));
    print->setObjectName(QStringLiteral("printReportButton"));
    for (QPushButton* button : {copy, copyTable, save, print})
        actions->addWidget(button);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Reports"));
    for (const report::Listing& it : m_listings)
        m_tabs->addTab(it.title);
    layout->addWidget(m_tabs);
    layout->addWidget(makeFilter());
    layout->addWidget(m_notice);
    layout->addWidget(m_task);

    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* picture = new Card;
    picture->body()->addWidget(m_chart, 1);
    row->addWidget(picture, 1);
    auto* figures = new Card;
    figures->body()->addWidget(m_table, 1);
    figures->body()->addWidget(m_notes);
    row->addWidget(figures, 1);
    layout->addLayout(row, 1);
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("Nothing was counted for this period."));

    const QDate today = desk.clock.today();
    m_period->setPeriod({QDate(today.year(), 1, 1), today});
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportsPage::chooseReport);
    connect(m_period, &PeriodEdit::changed, this, &ReportsPage::run);
    connect(m_granularity, &QComboBox::activated, this, &ReportsPage::run);
    connect(m_level, &QComboBox::activated, this, &ReportsPage::run);
    connect(copy, &QPushButton::clicked, this, &ReportsPage::copyPicture);
    connect(copyTable, &QPushButton::clicked, this, &ReportsPage::copyTable);
    connect(save, &QPushButton::clicked, this, &ReportsPage::saveAs);
    connect(print, &QPushButton::clicked, this, &ReportsPage::print);
    reloadOn({Topic::Visits, Topic::Bills, Topic::Claims}, [this] { run(); });
}

QWidget* ReportsPage::makeFilter()
{
    auto* filter = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_period);
    m_granularity->setAccessibleName(tr("Steps"));
    m_granularity->setObjectName(QStringLiteral("granularityComboBox"));
    m_level->setAccessibleName(tr("How finely diagnoses are told apart"));
    m_level->setObjectName(QStringLiteral("levelComboBox"));
    m_level->addItem(tr("by category (J06)"), static_cast<int>(report::DiagnosisLevel::Category));
    m_level->addItem(tr("by code (J06.9)"), static_cast<int>(report::DiagnosisLevel::Code));
    row->addWidget(m_granularity, 0, Qt::AlignBottom);
    row->addWidget(m_level, 0, Qt::AlignBottom);
    row->addWidget(m_shows, 1);
    filter->body()->addLayout(row);
    return filter;
}

void ReportsPage::open(const Target& target)
{
    for (std::size_t at = 0; at < m_listings.size(); ++at)
        if (m_listings[at].name == target.field)
            m_tabs->setCurrentIndex(static_cast<int>(at));
    if (!m_report)
        chooseReport(m_tabs->currentIndex());
    m_tabs->setFocus();
}

void ReportsPage::recall(const Memory& memory)
{
    recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
    run();
}

void ReportsPage::chooseReport(int tab)
{
    const report::Listing& listing = m_listings.at(static_cast<std::size_t>(tab));
    m_shows->setText(listing.shows);
    m_granularity->clear();
    for (const report::Granularity step : listing.granularities)
        m_granularity->addItem(nameOf(step), static_cast<int>(step));
    m_granularity->setCurrentIndex(std::max(0, m_granularity->findData(static_cast<int>(report::Granularity::Month))));
    m_granularity->setVisible(listing.granularities.size() > 1);
    m_level->setVisible(listing.takesLevel);
    run();
}

void ReportsPage::run()
{
    if (m_task->isRunning()) {
        m_isDue = true;
        return;
    }
    const auto chosen = m_period->peek();
    if (!chosen)
        return;
    report::ReportPeriod period;
    period.from = chosen->from;
    period.to = chosen->to;
    if (m_granularity->count() > 0)
        period.granularity = static_cast<report::Granularity>(m_granularity->currentData().toInt());
    period.level = static_cast<report::DiagnosisLevel>(m_level->currentData().toInt());
    const QString name = m_listings.at(static_cast<std::size_t>(m_tabs->currentIndex())).name;
    m_task->start<report::Report>(
        m_desk, tr("Counting..."),
        [name, period](Desk& own, TaskProgress&) { return own.reports.run(own.session, name, period); },
        [this](const Result<report::Report>& report) { take(report); });
}

void ReportsPage::take(const Result<report::Report>& report)
{
    if (report) {
        m_notice->clear();
        m_report = *report;
        m_chart->show(*report);
        m_model->reset(*report);
        m_table->fitColumns();
        m_notes->setText(report->notes.join(QLatin1Char(' ')));
    } else if (!m_period->showError(report.error().field, report.error().message)) {
        m_notice->say(report.error());
    }
    if (std::exchange(m_isDue, false))
        run();
}

void ReportsPage::copyPicture()
{
    if (!m_report)
        return;
    QGuiApplication::clipboard()->setPixmap(m_chart->picture(QSize(1200, 800)));
    Q_EMIT said(tr("The picture was copied."));
}

void ReportsPage::copyTable()
{
    if (!m_report)
        return;
    QGuiApplication::clipboard()->setText(m_table->asText());
    Q_EMIT said(tr("The table was copied."));
}

void ReportsPage::saveAs()
{
    if (!m_report)
        return;
    QString path = Prompt::saveFile(this, tr("Save as a spreadsheet"), m_report->name + QStringLiteral(".xlsx"),
        tr("Workbook (*.xlsx);;Comma-separated table (*.csv)"));
    if (path.isEmpty())
        return;
    const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    if (!isCsv && !path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        path += QStringLiteral(".xlsx");
    const auto saved = m_desk.reports.exportTo(
        m_desk.session, *m_report, isCsv ? report::FileFormat::Csv : report::FileFormat::Xlsx, path);
    if (!saved)
        return m_notice->say(saved.error());
    m_notice->say(Notice::Kind::Good, tr("The report was saved as %1.").arg(path));
}

void ReportsPage::print()
{
    if (!m_report)
        return;
    if (const auto printed = printReport(this, *m_report, m_chart->picture(QSize(1400, 900))); !printed)
        m_notice->say(printed.error());
}

} // namespace tramyte::ui
