// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Packer.h"

#include "core/sync/ZipMember.h"

namespace tramyte::sync {

namespace {

constexpr qint64 kMostWaiting = 16 << 20;

} // namespace

Packer::Packer() : m_thread([this] { run(); })
{
}

Packer::~Packer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Packer::add(std::shared_ptr<ZipMember> to, QByteArray bytes, bool last)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_waiting < kMostWaiting; });
    m_waiting += bytes.size();
    m_jobs.push_back({std::move(to), std::move(bytes), last});
    m_changed.notify_all();
}

void Packer::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_jobs.empty(); });
}

void Packer::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [&] { return m_stopped || !m_jobs.empty(); });
        if (m_stopped)
            return;
        Job& job = m_jobs.front(); // others only put theirs behind it
        lock.unlock();
        const qint64 before = job.to->packedSize();
        job.to->add(job.bytes);
        if (job.last)
            job.to->finish();
        m_packedSize += job.to->packedSize() - before;
        lock.lock();
        m_waiting -= job.bytes.size();
        m_jobs.pop_front();
        m_changed.notify_all();
    }
}

} // namespace tramyte::sync
