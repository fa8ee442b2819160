// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/common/Desk.h"

#include <QFrame>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

class QLabel;
class QProgressBar;
class QPushButton;
class QThread;
class QTimer;

namespace tramyte::ui {

/// How far slow work is, written in its thread and read by the window.
class TaskProgress final {
public:
    /// False when the work was asked to stop.
    bool report(qint64 done, qint64 all)
    {
        m_done = done;
        m_all = all;
        return !m_stop;
    }
    void setStage(const QString& stage);
    bool isStopped() const { return m_stop; }

private:
    friend class Task;
    QString stage() const;

    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_all = 0;
    std::atomic<bool> m_stop = false;
    mutable std::mutex m_mutex;
    QString m_stage;
};

/// Slow work beside the window: a line that says what is done, how far and how long still, and a stop button. The work
/// runs in a thread of its own with a Desk of its own; its answer is handled in the window's thread. One at a time; it
/// is stopped and waited for when the window goes.
class Task final : public QFrame {
    Q_OBJECT
public:
    explicit Task(QWidget* parent = nullptr);
    ~Task() override;

    bool isRunning() const { return m_thread != nullptr; }
    void stop();

    /// `work` runs off the window's thread; `done` takes its result here. Nothing happens while another work runs.
    template <class T>
    void start(Desk& desk, const QString& what, std::function<Result<T>(Desk&, TaskProgress&)> work,
        std::function<void(Result<T>)> done)
    {
        auto result = std::make_shared<Result<T>>(tl::unexpected(Error{}));
        run(
            what,
            [result, work = std::move(work), open = desk.openBeside](TaskProgress& progress) {
                auto own = open();
                *result = own ? work(**own, progress) : tl::unexpected(own.error());
            },
            [result, done = std::move(done)] { done(std::move(*result)); });
    }
    /// The same for work that needs no desk: the log-in.
    template <class T>
    void start(const QString& what, std::function<Result<T>(TaskProgress&)> work, std::function<void(Result<T>)> done)
    {
        auto result = std::make_shared<Result<T>>(tl::unexpected(Error{}));
        run(
            what, [result, work = std::move(work)](TaskProgress& progress) { *result = work(progress); },
            [result, done = std::move(done)] { done(std::move(*result)); });
    }

private:
    void run(const QString& what, std::function<void(TaskProgress&)> work, std::function<void()> done);
    void showProgress();

    QLabel* m_what;
    QLabel* m_howFar;
    QProgressBar* m_bar;
    QPushButton* m_stopButton;
    QTimer* m_timer;
    QThread* m_thread = nullptr;
    std::shared_ptr<TaskProgress> m_progress;
    qint64 m_startedMs = 0;
};

} // namespace tramyte::ui
