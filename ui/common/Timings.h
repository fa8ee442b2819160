// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/SupportService.h"

#include <map>

namespace tramyte::ui {

/// What the windows measured of themselves since the program was started; in memory only.
class Timings final {
public:
    /// `what` took so long: a page by its key.
    void add(const QString& what, double ms);
    /// The slowest first.
    std::vector<report::Timing> summary() const;

private:
    std::map<QString, std::vector<double>> m_times;
};

} // namespace tramyte::ui
