// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Task.h"

#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QProgressBar>
#include <QThread>
#include <QTimer>

namespace tramyte::ui {

namespace {

constexpr int kShownAfterMs = 400; ///< quick work shows no bar: nothing blinks
constexpr int kPollMs = 100;

} // namespace

void TaskProgress::setStage(const QString& stage)
{
    const std::lock_guard lock(m_mutex);
    m_stage = stage;
}

QString TaskProgress::stage() const
{
    const std::lock_guard lock(m_mutex);
    return m_stage;
}

Task::Task(QWidget* parent)
    : QFrame(parent), m_what(makeLabel({}, "strong")), m_howFar(makeLabel({}, "muted")), m_bar(new QProgressBar),
      m_stopButton(makeButton(tr("Stop"))), m_timer(new QTimer(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_howFar);
    layout->addWidget(m_stopButton);
    m_bar->setTextVisible(false);
    m_timer->setInterval(kPollMs);
    connect(m_timer, &QTimer::timeout, this, &Task::showProgress);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        m_stopButton->setEnabled(false);
        m_howFar->setText(tr("Stopping..."));
        m_progress->m_stop = true;
    });
    hide();
}

Task::~Task()
{
    stop();
}

void Task::stop()
{
    if (!m_thread)
        return;
    m_progress->m_stop = true;
    m_thread->disconnect(this); // whoever waited for the answer is going
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void Task::run(const QString& what, std::function<void(TaskProgress&)> work, std::function<void()> done)
{
    if (m_thread)
        return;
    m_progress = std::make_shared<TaskProgress>();
    m_what->setText(what);
    m_howFar->clear();
    m_bar->setRange(0, 0);
    m_stopButton->setEnabled(true);
    m_startedMs = QDateTime::currentMSecsSinceEpoch();
    m_thread = QThread::create([work = std::move(work), progress = m_progress] { work(*progress); });
    connect(m_thread, &QThread::finished, this, [this, done = std::move(done)] {
        m_timer->stop();
        hide();
        m_thread->deleteLater();
        m_thread = nullptr;
        done();
    });
    m_timer->start();
    m_thread->start();
}

void Task::showProgress()
{
    const qint64 running = QDateTime::currentMSecsSinceEpoch() - m_startedMs;
    if (running < kShownAfterMs)
        return;
    show();
    if (const QString stage = m_progress->stage(); !stage.isEmpty())
        m_what->setText(stage);
    const qint64 all = m_progress->m_all;
    const qint64 done = std::min<qint64>(m_progress->m_done, all);
    if (m_progress->m_stop || all <= 0)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(done * 1000 / all));
    QString text = tr("%1 of %2").arg(shownNumber(done), shownNumber(all));
    if (done > 0 && running > 2000) {
        const qint64 secondsLeft = running * (all - done) / done / 1000 + 1;
        text += QStringLiteral(" · ")
            + (secondsLeft < 60 ? tr("%n second(s) left", nullptr, static_cast<int>(secondsLeft))
                                : tr("%n minute(s) left", nullptr, static_cast<int>((secondsLeft + 59) / 60)));
    }
    m_howFar->setText(text);
}

} // namespace tramyte::ui
