// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "core/security/Session.h"
#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/today/FigureCard.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

namespace tramyte::ui {

namespace {

using P = security::Permission;

constexpr int kMinuteMs = 60'000;
enum Tab { QueueTab, ExpectedTab, LeftOpenTab };

QString birthOf(const std::optional<PartialDate>& birth)
{
    return birth ? formatVietnamese(*birth) : QString();
}

/// Why somebody is called before others; empty for most.
QString wordsOf(visit::Priority priority)
{
    using visit::Priority;
    switch (priority) {
    case Priority::Ordinary: return {};
    case Priority::Child: return TodayPage::tr("small child");
    case Priority::Elderly: return TodayPage::tr("old age");
    case Priority::Pregnant: return TodayPage::tr("pregnant");
    case Priority::Disabled: return TodayPage::tr("disabled");
    case Priority::Merit: return TodayPage::tr("person of merit");
    case Priority::Emergency: return TodayPage::tr("emergency");
    }
    Q_UNREACHABLE();
}

/// So wide must the column of states be, in whichever language.
QString longestState()
{
    using visit::Priority;
    QString longest;
    for (const Priority it : {Priority::Child, Priority::Elderly, Priority::Pregnant, Priority::Disabled,
             Priority::Merit, Priority::Emergency})
        if (const QString words = wordsOf(it); words.size() > longest.size())
            longest = words;
    return TodayPage::tr("first: %1").arg(longest);
}

} // namespace

TodayPage::TodayPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_title(makeLabel({}, "title")), m_waitingFigure(new FigureCard(tr("waiting"))),
      m_seenFigure(new FigureCard(tr("seen"))), m_longestFigure(new FigureCard(tr("longest wait"))),
      m_expectedFigure(new FigureCard(tr("expected, not here yet"))),
      m_claimsFigure(new FigureCard(tr("claims to put right"))), m_tabs(new QTabBar), m_lists(new QStackedWidget),
      m_notice(new Notice), m_callNext(makeButton(tr("Call next"), Qt::Key_F5)),
      m_callAgain(makeButton(tr("Call again"), Qt::Key_F6)), m_minute(new QTimer(this))
{
    auto* layout = pageLayout(this);
    auto* actions = addTitleRow(layout, m_title);
    if (desk.session.may(P::Examine)) {
        m_callNext->setObjectName(QStringLiteral("callNextButton"));
        m_callAgain->setObjectName(QStringLiteral("callAgainButton"));
        actions->addWidget(m_callAgain);
        actions->addWidget(m_callNext);
    } else {
        delete std::exchange(m_callNext, nullptr);
        delete std::exchange(m_callAgain, nullptr);
    }
    if (desk.session.may(P::RegisterPatients)) {
        auto* receive = makePrimaryButton(tr("Register"), Qt::Key_F1);
        receive->setObjectName(QStringLiteral("registerButton"));
        actions->addWidget(receive);
        connect(receive, &QPushButton::clicked, this, [this] {
            Q_EMIT wanted({QStringLiteral("registration"), 0, {}});
        });
    }
    layout->addWidget(m_notice);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (FigureCard* card : {m_waitingFigure, m_seenFigure, m_longestFigure, m_expectedFigure, m_claimsFigure})
        figures->addWidget(card, 1);
    m_claimsFigure->setVisible(desk.session.may(P::CheckClaims));
    layout->addLayout(figures);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeQueue(), 1);
    row->addWidget(makeDuties());
    layout->addLayout(row, 1);

    if (m_callNext) {
        connect(m_callNext, &QPushButton::clicked, this, &TodayPage::callNext);
        connect(m_callAgain, &QPushButton::clicked, this, &TodayPage::callAgain);
    }
    m_minute->setInterval(kMinuteMs); // waiting times grow
    connect(m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    m_minute->start();
    reloadOn({Topic::Visits, Topic::Patients, Topic::Bills, Topic::Claims, Topic::Stock, Topic::Exports},
        [this] { reload(); });
}

QWidget* TodayPage::makeQueue()
{
    using Row = Waiting;
    m_queue = new RowsModel<Row>(
        {
            {tr("No."), [](const Row& it) { return QStringLiteral("%1").arg(it.ticket, 3, 10, QLatin1Char('0')); },
                [](const Row& it) { return it.ticket; }},
            {tr("Patient"), [](const Row& it) { return it.fullName; }, {}, false, {}, true},
            {tr("Born"), [](const Row& it) { return birthOf(it.birth); },
                [](const Row& it) { return it.birth ? it.birth->earliest() : QDate(); }},
            {tr("Hamlet"), [](const Row& it) { return it.hamlet; }},
            {tr("Reason"), [](const Row& it) { return it.reason; }},
            {tr("Waiting"), [](const Row& it) { return it.wait; }, [](const Row& it) { return it.minutes; }, true},
            {tr("State"), [this](const Row& it) { return stateOf(it); }},
        },
        this);
    m_queueTable = new TableBox(QStringLiteral("queue"));
    m_queueTable->setModel(m_queue);
    m_queueTable->setSamples(
        {QStringLiteral("000"), QStringLiteral("Nguyễn Thị Hồng Nhung"), QStringLiteral("05/03/1956"),
            QStringLiteral("Thôn 11"), {}, shownMinutes(88) + QStringLiteral(" "), longestState()});
    m_queueTable->setStretchedColumn(4);
    m_queueTable->setEmptyText(m_desk.session.may(P::OpenVisits)
            ? tr(
                "Nobody has come yet today. Register a patient with F1, or find somebody with Ctrl+F and open a visit.")
            : tr("Nobody has come yet today."));
    connect(m_queueTable, &TableBox::opened, this, &TodayPage::openRow);

    using Due = visit::ExpectedRow;
    m_expected = new RowsModel<Due>(
        {
            {tr("Patient"), [](const Due& it) { return it.fullName; }, {}, false, {}, true},
            {tr("Born"), [](const Due& it) { return birthOf(it.birth); },
                [](const Due& it) { return it.birth ? it.birth->earliest() : QDate(); }},
            {tr("Hamlet"), [](const Due& it) { return it.hamlet; }},
            {tr("Phone"), [](const Due& it) { return it.phone; }},
            {tr("Note"), [](const Due& it) { return it.note; }},
        },
        this);
    m_expectedTable = new TableBox(QStringLiteral("expected"));
    m_expectedTable->setModel(m_expected);
    m_expectedTable->setStretchedColumn(4);
    m_expectedTable->setEmptyText(tr("Nobody else has an appointment today."));
    connect(m_expectedTable, &TableBox::opened, this, [this](int row) {
        Q_EMIT wanted({QStringLiteral("patient"), m_expected->rowAt(row).patient.value, {}});
    });

    m_tabs->addTab(tr("Queue"));
    m_tabs->addTab(tr("Expected"));
    m_tabs->addTab(tr("Left open"));
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Queue or expected patients"));
    m_lists->addWidget(m_queueTable);
    m_lists->addWidget(m_expectedTable);
    m_lists->addWidget(makeLeftOpen());
    connect(m_tabs, &QTabBar::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    auto* card = new Card;
    card->body()->addWidget(m_tabs);
    card->body()->addWidget(m_lists, 1);
    return card;
}

QWidget* TodayPage::makeDuties()
{
    auto* card = new Card(tr("To do"));
    card->setFixedWidth(320);
    auto* list = new QWidget;
    m_duties = new QVBoxLayout(list);
    m_duties->setContentsMargins(0, 0, 0, 0);
    m_duties->setSpacing(8);
    card->body()->addWidget(scrolled(list), 1);
    return card;
}

/// Visits that were begun on an earlier day and are still to be closed.
QWidget* TodayPage::makeLeftOpen()
{
    using Row = visit::QueueRow;
    m_leftOpen = new RowsModel<Row>(
        {
            {tr("Day"), [](const Row& it) { return shownDay(localDay(it.arrivedAt)); },
                [](const Row& it) { return it.arrivedAt.ms; }},
            {tr("Patient"), [](const Row& it) { return it.fullName; }, {}, false, {}, true},
            {tr("Born"), [](const Row& it) { return birthOf(it.birth); },
                [](const Row& it) { return it.birth ? it.birth->earliest() : QDate(); }},
            {tr("Hamlet"), [](const Row& it) { return it.hamlet; }},
            {tr("Reason"), [](const Row& it) { return it.reason; }},
            {tr("With"), [](const Row& it) { return it.calledBy; }},
        },
        this);
    m_leftOpenTable = new TableBox(QStringLiteral("leftOpen"));
    m_leftOpenTable->setModel(m_leftOpen);
    m_leftOpenTable->setSamples({QStringLiteral("05/03/1956"), QStringLiteral("Nguyễn Thị Hồng Nhung"),
        QStringLiteral("05/03/1956"), QStringLiteral("Thôn 11"), {}, QStringLiteral("Nguyễn Thị Hồng Nhung")});
    m_leftOpenTable->setStretchedColumn(4);
    m_leftOpenTable->view()->setAccessibleName(tr("Visits of earlier days that are still open"));
    m_leftOpenTable->setEmptyText(tr("Every visit of earlier days is closed."));
    connect(m_leftOpenTable, &TableBox::opened, this, [this](int row) {
        const Row& it = m_leftOpen->rowAt(row);
        Q_EMIT wanted(m_desk.session.may(P::ReadVisits) ? Target{QStringLiteral("consultation"), it.visit.value, {}}
                                                        : Target{QStringLiteral("patient"), it.patient.value, {}});
    });
    return m_leftOpenTable;
}

void TodayPage::open(const Target& target)
{
    reload();
    if (target.field == u"expected")
        m_tabs->setCurrentIndex(ExpectedTab);
    else if (target.field == u"leftOpen" && m_tabs->isTabVisible(LeftOpenTab))
        m_tabs->setCurrentIndex(LeftOpenTab);
    TableBox* shown = static_cast<TableBox*>(m_lists->currentWidget());
    if (shown->currentRow() < 0)
        shown->selectRow(0);
    shown->view()->setFocus();
}

void TodayPage::showLeftOpen()
{
    auto rows = m_desk.queue.leftOpen(m_desk.session, m_desk.clock.today());
    if (!rows)
        return m_notice->say(rows.error());
    m_tabs->setTabVisible(LeftOpenTab, !rows->empty());
    m_tabs->setTabText(LeftOpenTab, tr("Left open (%1)").arg(rows->size()));
    m_leftOpen->reset(std::move(*rows));
}

void TodayPage::reload()
{
    const QDate today = m_desk.clock.today();
    const Instant now = m_desk.clock.now();
    m_title->setText(tr("Today, %1").arg(shownDayOf(today)));
    const auto rows = m_desk.queue.list(m_desk.session, today);
    if (!rows) {
        m_notice->say(rows.error());
        return;
    }
    std::vector<Waiting> shown;
    for (const visit::QueueRow& it : *rows) {
        Waiting row{{it}, {}, 0};
        const bool waits = it.isWaiting();
        row.minutes = waits ? std::max<qint64>(0, (now.ms - it.arrivedAt.ms) / kMinuteMs) : -1;
        row.wait = waits ? shownMinutes(row.minutes) : QString();
        shown.push_back(std::move(row));
    }
    m_queue->reset(std::move(shown));
    const auto expected = m_desk.queue.expected(m_desk.session, today);
    if (!expected) {
        m_notice->say(expected.error());
        return;
    }
    m_expected->reset(expected->rows);
    m_tabs->setTabText(QueueTab, tr("Queue (%1)").arg(m_queue->rowCount()));
    m_tabs->setTabText(ExpectedTab,
        expected->more ? tr("Expected (more than %1)").arg(expected->rows.size())
                       : tr("Expected (%1)").arg(expected->rows.size()));
    showLeftOpen();
    showFigures();
    showDuties();
}

void TodayPage::showFigures()
{
    const auto figures = m_desk.duties.figures(m_desk.session, m_desk.clock.today());
    if (!figures)
        return m_notice->say(figures.error());
    m_waitingFigure->show(shownNumber(figures->waiting));
    m_seenFigure->show(shownNumber(figures->seen));
    m_longestFigure->show(
        figures->longestWaitMinutes ? shownMinutes(*figures->longestWaitMinutes) : QStringLiteral("–"));
    m_expectedFigure->show(shownNumber(figures->appointmentsNotCome));
    m_claimsFigure->show(
        figures->claims ? shownNumber(figures->claims->withErrors) : tr("not checked", "claims of this month"));
    m_claimsFigure->setToolTip(
        figures->claims ? QString() : tr("The claims of this month were not checked yet: see Insurance."));
}

void TodayPage::showDuties()
{
    while (QLayoutItem* item = m_duties->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto duties = m_desk.duties.list(m_desk.session);
    if (!duties)
        return m_notice->say(duties.error());
    for (const report::Duty& it : *duties) {
        auto* notice = new Notice;
        notice->say(it.severity == Severity::Error ? Notice::Kind::Error : Notice::Kind::Warning, it.message);
        if (!it.section.isEmpty())
            notice->offer(tr("Open"), [this, section = it.section, place = it.place] {
                Q_EMIT wanted({section, 0, place});
            });
        m_duties->addWidget(notice);
    }
    if (duties->empty())
        m_duties->addWidget(makeSentence(tr("Nothing is waiting to be done."), "muted"));
    m_duties->addStretch();
}

QString TodayPage::stateOf(const visit::QueueRow& row) const
{
    if (row.status == visit::Status::Closed)
        return row.closedAt ? tr("done %1").arg(shownTime(*row.closedAt)) : tr("done");
    if (row.calledAt)
        return tr("with %1").arg(row.calledBy);
    const QString why = wordsOf(row.priority);
    return why.isEmpty() ? tr("waiting") : tr("first: %1").arg(why);
}

void TodayPage::callNext()
{
    const auto called = m_desk.queue.callNext(m_desk.session);
    if (!called)
        return m_notice->say(called.error());
    if (!*called)
        return m_notice->say(Notice::Kind::Information, tr("Nobody is waiting."));
    m_called = (*called)->visit;
    m_notice->clear();
    Q_EMIT said(tr("Called: number %1.").arg((*called)->ticket));
    Q_EMIT wanted({QStringLiteral("consultation"), m_called.value, {}});
}

void TodayPage::callAgain()
{
    if (!m_called)
        return m_notice->say(Notice::Kind::Information, tr("Nobody was called yet. F5 calls the next patient."));
    const auto called = m_desk.queue.callAgain(m_desk.session, m_called);
    if (!called)
        return m_notice->say(called.error());
    m_notice->say(
        Notice::Kind::Information, tr("Called again: number %1, %2.").arg(called->ticket).arg(called->fullName));
}

void TodayPage::openRow(int row)
{
    const Waiting& it = m_queue->rowAt(row);
    if (it.status == visit::Status::Open && m_desk.session.may(P::Examine)) {
        if (!it.calledAt)
            if (const auto taken = m_desk.queue.take(m_desk.session, it.visit); !taken)
                return m_notice->say(taken.error());
        m_called = it.visit;
    }
    Q_EMIT wanted(m_desk.session.may(P::ReadVisits) ? Target{QStringLiteral("consultation"), it.visit.value, {}}
                                                    : Target{QStringLiteral("patient"), it.patient.value, {}});
}

} // namespace tramyte::ui
