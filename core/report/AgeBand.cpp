// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/AgeBand.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tramyte::report {

namespace {

constexpr int kMonthsOfInfants = 12;
constexpr int kMonthsOfSmallChildren = 72;
/// The first completed year of each band from the third on.
constexpr std::array kFirstYears{6, 15, 25, 45, 60, 75};

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

} // namespace

std::vector<AgeBand> ageBands()
{
    std::vector<AgeBand> bands{{QStringLiteral("0"), tr("Under 1")}, {QStringLiteral("1-5"), tr("1 to under 6")}};
    for (std::size_t i = 0; i + 1 < kFirstYears.size(); ++i) {
        const QString years = QStringLiteral("%1-%2").arg(kFirstYears[i]).arg(kFirstYears[i + 1] - 1);
        bands.push_back({years, years});
    }
    bands.push_back({QStringLiteral("%1+").arg(kFirstYears.back()), tr("%1 and older").arg(kFirstYears.back())});
    return bands;
}

std::size_t ageBandOf(const PartialDate& birth, QDate day)
{
    const int months = ageInMonths(birth, day);
    if (months < kMonthsOfSmallChildren)
        return months < kMonthsOfInfants ? 0 : 1;
    const int years = ageInYears(birth, day);
    const auto above = std::ranges::upper_bound(kFirstYears, years);
    return 1 + static_cast<std::size_t>(above - kFirstYears.begin());
}

} // namespace tramyte::report
