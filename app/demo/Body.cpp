// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Body.h"

#include <algorithm>
#include <span>

namespace tramyte::demo {

namespace {

struct Point {
    int months;
    int value;
};

constexpr Point kWeights[] = {{0, 3200}, {3, 6100}, {6, 7600}, {12, 9400}, {24, 11900}, {36, 13900}, {48, 15800},
    {60, 17700}, {72, 19800}, {96, 24500}, {120, 30000}, {144, 37500}, {168, 46000}, {192, 52000}, {216, 55000}};
constexpr Point kHeights[] = {{0, 500}, {3, 605}, {6, 670}, {12, 750}, {24, 865}, {36, 950}, {48, 1025}, {60, 1090},
    {72, 1150}, {96, 1270}, {120, 1375}, {144, 1490}, {168, 1580}, {192, 1620}, {216, 1635}};
constexpr Point kPulses[] = {{0, 135}, {12, 118}, {36, 106}, {72, 94}, {120, 86}, {216, 76}};
constexpr Point kBreaths[] = {{0, 40}, {12, 30}, {36, 26}, {72, 22}, {120, 20}, {216, 18}};

/// Straight lines between the points.
int valueAt(std::span<const Point> points, int months)
{
    for (size_t i = 1; i < points.size(); ++i) {
        const Point& from = points[i - 1];
        const Point& to = points[i];
        if (months < to.months)
            return from.value + (to.value - from.value) * (months - from.months) / (to.months - from.months);
    }
    return points.back().value;
}

constexpr int kGrownMonths = 216;
constexpr int kPressureMonths = 180;

int weightG(const Person& person, int months, Random& random)
{
    int grams = valueAt(kWeights, months);
    if (months >= kGrownMonths)
        grams = (person.female ? 51'500 : 61'000) + std::min(months / 12 - 18, 30) * 120;
    else if (person.female)
        grams = grams * 96 / 100;
    if (months > 65 * 12)
        grams -= (months / 12 - 65) * 250;
    grams = grams * (100 + person.build) / 100;
    grams += random.around(0, grams / 60);
    const int step = months < 24 ? 100 : 500;
    return std::max(grams / step * step, 2000);
}

int heightMm(const Person& person, int months)
{
    int height = valueAt(kHeights, months);
    if (months >= kGrownMonths)
        height = person.female ? 1545 : 1655;
    else if (person.female && months > 150)
        height -= (months - 150) / 2;
    return (height * (400 + person.build) / 400) / 10 * 10;
}

void measurePressure(visit::VitalSigns& signs, const Person& person, int years, Random& random)
{
    int upper = 106 + std::clamp(years - 20, 0, 60) * 2 / 5 + random.around(0, 14);
    if (person.chronic & Hypertension)
        upper += 18 + random.around(0, 14);
    signs.systolic = upper / 2 * 2;
    signs.diastolic = (upper * 61 / 100 + random.around(0, 7)) / 2 * 2;
}

} // namespace

visit::VitalSigns measure(const Person& person, const Complaint& complaint, QDate day, bool getsBetter, Random& random)
{
    const int months = std::max(person.monthsOn(day), 0);
    const int fever = getsBetter ? 0 : complaint.fever;
    visit::VitalSigns signs;
    signs.weightG = weightG(person, months, random);
    signs.heightMm = heightMm(person, months);
    if (months >= kPressureMonths)
        measurePressure(signs, person, months / 12, random);
    signs.pulse = valueAt(kPulses, months) + (getsBetter ? 0 : complaint.pulse) + random.around(0, 9);
    signs.temperatureHundredths
        = (3670 + random.around(0, 25) + (fever > 0 ? random.around(fever, fever / 2) : 0)) / 10 * 10;
    signs.respiration = valueAt(kBreaths, months) + (getsBetter ? 0 : complaint.breath) + random.around(0, 2);
    signs.spo2 = std::clamp(98 - (getsBetter ? 0 : complaint.breath / 3) + random.around(0, 1), 90, 99);
    return signs;
}

} // namespace tramyte::demo
