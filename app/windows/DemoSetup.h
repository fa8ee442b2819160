// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QElapsedTimer>

namespace tramyte::app {

/// The demo's own time: it begins at the same moment of its last day each time, and goes on as the clock on the wall,
/// so that the people who wait today wait whenever the demo is opened.
class DemoClock final : public Clock {
public:
    explicit DemoClock(Instant start) : m_start(start) { m_elapsed.start(); }

    Instant now() const override { return {m_start.ms + m_elapsed.elapsed()}; }

private:
    Instant m_start;
    QElapsedTimer m_elapsed;
};

/// Makes the demo station in `folder` unless it is there, showing how far it is, with a stop button.
/// Errors: those of createDemo.
Result<void> requireDemo(const QString& folder);

} // namespace tramyte::app
