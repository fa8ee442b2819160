// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"

#include <mutex>

namespace tramyte {

/// Gives ids out: 41 bits of milliseconds since 2020-01-01 UTC, 10 bits of device number, 12 bits of counter. Never one
/// at or below the last given out, even when the clock goes back. One for all threads of a station's process.
class IdGenerator {
public:
    /// `device` 0..1023; `last` is the last id given out by this installation, 0 for none.
    IdGenerator(const Clock& clock, int device, qint64 last);

    template <class IdType>
    IdType next()
    {
        return IdType{nextValue()};
    }
    qint64 nextValue();
    qint64 last() const;
    int device() const { return m_device; }

private:
    const Clock& m_clock;
    int m_device;
    mutable std::mutex m_mutex;
    qint64 m_last;
};

/// The moment in which an id was given out.
Instant instantOfId(qint64 id);
/// The device that gave an id out.
int deviceOfId(qint64 id);

} // namespace tramyte
