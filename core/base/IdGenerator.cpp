// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/IdGenerator.h"

#include <algorithm>

namespace tramyte {

namespace {

constexpr qint64 kEpochMs = 1'577'836'800'000; // 2020-01-01T00:00:00Z
constexpr int kDeviceBits = 10;
constexpr int kCounterBits = 12;
constexpr qint64 kCounterMask = (qint64(1) << kCounterBits) - 1;

} // namespace

IdGenerator::IdGenerator(const Clock& clock, int device, qint64 last) : m_clock(clock), m_device(device), m_last(last)
{
    Q_ASSERT(device >= 0 && device < (1 << kDeviceBits));
}

qint64 IdGenerator::nextValue()
{
    const std::lock_guard lock(m_mutex);
    qint64 ms = std::max<qint64>(m_clock.now().ms - kEpochMs, 0);
    qint64 counter = 0;
    const qint64 lastMs = m_last >> (kDeviceBits + kCounterBits);
    if (m_last != 0 && ms <= lastMs) {
        ms = lastMs;
        counter = (m_last & kCounterMask) + 1;
        if (counter > kCounterMask || deviceOfId(m_last) != m_device) {
            ++ms; // run ahead of the clock rather than give an id twice
            counter = 0;
        }
    }
    m_last = (ms << (kDeviceBits + kCounterBits)) | (qint64(m_device) << kCounterBits) | counter;
    return m_last;
}

qint64 IdGenerator::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

Instant instantOfId(qint64 id)
{
    return {(id >> (kDeviceBits + kCounterBits)) + kEpochMs};
}

int deviceOfId(qint64 id)
{
    return static_cast<int>((id >> kCounterBits) & ((1 << kDeviceBits) - 1));
}

} // namespace tramyte
