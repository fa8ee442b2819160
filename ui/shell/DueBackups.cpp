// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DueBackups.h"

#include "core/settings/Installation.h"
#include "ui/common/BackupWork.h"

#include <QThread>
#include <QTimer>

namespace tramyte::ui {

namespace {

constexpr int kFirstLookMs = 2 * 60'000; ///< the first minutes belong to who has just come in
constexpr int kLookEveryMs = 15 * 60'000;

} // namespace

DueBackups::DueBackups(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_timer(new QTimer(this))
{
    m_timer->setInterval(kFirstLookMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_timer->setInterval(kLookEveryMs);
        look();
    });
    if (!desk.installation.demo) // made-up people need none
        m_timer->start();
}

DueBackups::~DueBackups()
{
    if (!m_thread)
        return;
    m_stop = true;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void DueBackups::look()
{
    if (m_thread)
        return;
    const auto state = m_desk.backups.state(m_desk.session);
    if (state && (state->due || state->proofDue))
        work();
}

void DueBackups::work()
{
    auto result = std::make_shared<Result<bool>>(false);
    m_thread = QThread::create([this, result, open = m_desk.openBeside] {
        auto own = open();
        *result = own ? (*own)->backupWork.doDue([this] { return !m_stop; }) : tl::unexpected(own.error());
    });
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (!*result || **result)
            Q_EMIT done(*result ? QString() : result->error().message);
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace tramyte::ui
