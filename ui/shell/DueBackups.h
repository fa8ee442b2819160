// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"

#include <QObject>
#include <atomic>

class QThread;
class QTimer;

namespace tramyte::ui {

/// Makes and proves backups by the station's plan while somebody works: looks now and then whether it is time, and
/// works in a thread of its own with a desk of its own. It is stopped and waited for when it goes.
class DueBackups final : public QObject {
    Q_OBJECT
public:
    explicit DueBackups(Desk& desk, QObject* parent = nullptr);
    ~DueBackups() override;

    /// Looks at once. Nothing happens when it is not time, or while a work is under way.
    void look();
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// A backup was made or proven; empty when all is well, else what went wrong.
    void done(const QString& problem);

private:
    void work();

    Desk& m_desk;
    QTimer* m_timer;
    QThread* m_thread = nullptr;
    std::atomic<bool> m_stop = false;
};

} // namespace tramyte::ui
