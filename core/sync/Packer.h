// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace tramyte::sync {

class ZipMember;

/// Packs the files of a bundle on a thread of its own while the next things are read out of the station. A file that
/// was handed over belongs to that thread until `wait` has returned.
class Packer final {
public:
    Packer();
    ~Packer(); ///< forgets what still waits
    Packer(const Packer&) = delete;
    Packer& operator=(const Packer&) = delete;

    /// Puts bytes to a file, and ends it when these are its `last`. Waits while a lot stands in line.
    void add(std::shared_ptr<ZipMember> to, QByteArray bytes, bool last);
    /// Until everything that was handed over is packed.
    void wait();

    qint64 packedSize() const { return m_packedSize; } ///< of all files, as far as they are packed

private:
    struct Job {
        std::shared_ptr<ZipMember> to;
        QByteArray bytes;
        bool last = false;
    };
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs; ///< the first is being done
    qint64 m_waiting = 0;   ///< bytes of the jobs
    bool m_stopped = false;
    std::atomic<qint64> m_packedSize = 0;
    std::thread m_thread; ///< begins when all the others are there
};

} // namespace tramyte::sync
