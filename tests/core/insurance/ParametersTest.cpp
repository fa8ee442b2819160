// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insurance/Lists.h"

using namespace tramyte;
using namespace tramyte::insurance;

TEST_CASE("the base salary of a day sets the thresholds", "[insurance]")
{
    // insurance rules 1.1, every line at its first and last day
    struct Line {
        QDate day;
        qint64 salary, oneVisit, cap;
    };
    const Line line
        = GENERATE(Line{{2019, 7, 1}, 1490000, 223500, 67050000}, Line{{2023, 6, 30}, 1490000, 223500, 67050000},
            Line{{2023, 7, 1}, 1800000, 270000, 81000000}, Line{{2024, 6, 30}, 1800000, 270000, 81000000},
            Line{{2024, 7, 1}, 2340000, 351000, 105300000}, Line{{2026, 6, 30}, 2340000, 351000, 105300000},
            Line{{2026, 7, 1}, 2530000, 379500, 113850000}, Line{{2030, 1, 1}, 2530000, 379500, 113850000});
    const Parameters parameters = parametersOn(line.day);
    CHECK(parameters.baseSalary() == Money::dong(line.salary));
    CHECK(parameters.oneVisitThreshold() == Money::dong(line.oneVisit));
    CHECK(parameters.deviceCap() == Money::dong(line.cap));
}

TEST_CASE("a year with two base salaries knows both", "[insurance]")
{
    const auto salaries = parametersOn({2026, 9, 10}).baseSalaries;
    REQUIRE(salaries.size() == 2);
    CHECK(salaries[0] == BaseSalary{{2024, 7, 1}, Money::dong(2340000)});
    CHECK(salaries[1] == BaseSalary{{2026, 7, 1}, Money::dong(2530000)});
    CHECK(parametersOn({2026, 6, 30}).baseSalaries.size() == 1);
}

TEST_CASE("the lists of a day hold what the law says on it", "[insurance]")
{
    const Parameters before = parametersOn({2025, 12, 31});
    const Parameters after = parametersOn({2026, 8, 1});
    CHECK(before.objects.at("CN").digit == 3);
    CHECK(after.objects.at("CN").digit == 2);
    CHECK(before.objects.size() == 54);
    CHECK(before.arrivals.size() == 28);
    CHECK(before.arrivals.at("1.13").ratio == Rate::percent(0));
    CHECK(after.arrivals.at("1.13").ratio == Rate::percent(50));
    CHECK(after.careTypes.size() == 16);
    CHECK(before.careTypes.size() == 9);
    CHECK(after.oldProvinces.size() == 63);
    CHECK(after.cardIssuers.size() == 65);
    // insurance rules 8.2
    for (const auto& [ordinal, rate] : std::map<int, int>{{1, 100}, {2, 30}, {4, 30}, {5, 10}, {6, 0}, {7, 0}})
        CHECK(after.examRate(ordinal) == rate);
}

TEST_CASE("a day before all lists has no parameters", "[insurance]")
{
    CHECK(errorOf(insurance::parametersOn(broughtLists(), {2000, 1, 1})).code == "parameters.missing");
}
