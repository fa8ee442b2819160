// SPDX-License-Identifier: GPL-3.0-or-later
// Households and hamlets, as the Households page and its suggestions ask for them.
#include "core/patient/HouseholdService.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"
#include "tests/bench/PeopleStation.h"

using namespace tramyte;
using namespace tramyte::bench;

namespace {

constexpr int kShown = 50;
constexpr int kPeople = 300; // each looked for in several ways

void households(Report& report, int size)
{
    const QString folder = peopleStation(size);
    const auto station = openPeople(folder);
    patient::HouseholdService& service = station->services().households;
    const auto people = soughtPeople(plainFileOf(folder), static_cast<int>(Report::scaled(kPeople * 100) / 100 + 2));
    std::vector<QString> typed;
    for (std::size_t i = 0; i < people.size(); ++i) {
        typed.push_back(people[i].fullName);
        typed.push_back(people[i].fullName.section(u' ', -1));
        typed.push_back(people[i].hamlet);
        typed.push_back(QStringLiteral("thon"));
        typed.push_back(QStringLiteral("HO01-%1").arg(static_cast<int>(i) * 7 + 1, 6, 10, QLatin1Char('0')));
        typed.push_back(QString::number(static_cast<int>(i) * 7 + 1));
        typed.push_back(QStringLiteral("ho"));
    }
    const auto count = static_cast<qint64>(typed.size());
    const Timings search = measure(count,
        [&](qint64 i) { expect(service.search(station->session(), typed[static_cast<std::size_t>(i)], kShown + 1)); });
    report.add(QStringLiteral("p50"), search.p50(), {}, count);
    report.add(QStringLiteral("p99"), search.p99(), {}, count);
    report.add(QStringLiteral("max"), search.max(), {}, count);
    const auto hamlets = expect(service.hamlets(station->session()));
    const Timings list = measure(20, [&](qint64) { expect(service.hamlets(station->session())); });
    report.add(QStringLiteral("hamlets"), list.p50(), {}, 20);
    const patient::HamletLine& first = hamlets.front();
    const Timings one = measure(5, [&](qint64) { expect(service.hamlet(station->session(), first.hamlet)); });
    report.add(QStringLiteral("hamletOf%1Households").arg(first.households), one.p50(), {}, 5);
}

constexpr const char* kGoal = "households by number, name and hamlet, and the list of hamlets: under 50 ms";

} // namespace

BENCH("search.household.200000", kGoal)
{
    households(report, 200'000);
}

BENCH("search.household.1000000", kGoal)
{
    households(report, 1'000'000);
}
