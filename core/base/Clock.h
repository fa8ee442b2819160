// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

namespace tramyte {

/// Where "now" comes from; handed in, so that tests stand at a fixed moment.
class Clock {
public:
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    QDate today() const { return localDay(now()); }
};

class SystemClock final : public Clock {
public:
    Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    /// Noon of that day.
    explicit FixedClock(QDate day) : m_now(instantOf(day, QTime(12, 0))) {}

    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

} // namespace tramyte
