// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Timings.h"

#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr std::size_t kKept = 1000;

} // namespace

void Timings::add(const QString& what, double ms)
{
    auto& times = m_times[what];
    times.push_back(ms);
    if (times.size() > kKept)
        times.erase(times.begin());
}

std::vector<report::Timing> Timings::summary() const
{
    std::vector<report::Timing> all;
    for (const auto& [what, times] : m_times) {
        auto sorted = times;
        std::ranges::sort(sorted);
        const auto at = [&](int percent) { // the smallest that so many are not above
            return sorted[std::max<std::size_t>(1, (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100) - 1];
        };
        all.push_back({what, static_cast<int>(sorted.size()), at(50), at(99), sorted.back()});
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &report::Timing::p99Ms);
    return all;
}

} // namespace tramyte::ui
