// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/report/Report.h"

#include <map>

namespace tramyte::report {

/// One step of a period: a day, a week from Monday to Sunday (ISO 8601), a month, a quarter or a year, as far as it
/// lies in the period.
struct Step {
    QString key;   ///< `2026-11-20`, `2026-W47`, `2026-11`, `2026-Q4`, `2026`
    QString label; ///< `20/11/2026`, `47/2026`, `11/2026`, `4/2026`, `2026`: the same in every language
    QDate from;
    QDate end; ///< the day after the last
};

/// Every step of the period, none left out. Errors: Validation `period.wrong` (it ends before it begins),
/// `period.tooLong` (more than ten years of days would be no table any more).
Result<std::vector<Step>> stepsOf(const ReportPeriod& period);
/// What a step is called in the head of a table: "Month".
QString titleOf(Granularity granularity);
/// The day that stands for `day` a year earlier: the same weekday 52 weeks before when steps are weeks, else the same
/// date. 29 February has none, so it becomes 1 March, and [from, end) taken back so holds each day of the earlier year
/// once.
QDate yearEarlier(QDate day, Granularity granularity);

/// Figures of single days, added up into steps. `Figures` has `operator+=`.
template <class Figures>
std::vector<Figures> addUp(const std::map<QDate, Figures>& days, const std::vector<Step>& steps)
{
    std::vector<Figures> sums;
    for (const Step& step : steps) {
        Figures sum{};
        for (auto it = days.lower_bound(step.from); it != days.end() && it->first < step.end; ++it)
            sum += it->second;
        sums.push_back(sum);
    }
    return sums;
}

/// A local day as SQL counts it: `(instant + 25200000) / 86400000`, days since 1970 at UTC+7.
QDate dayOfNumber(qint64 number);

} // namespace tramyte::report
