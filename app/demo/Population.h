// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Tables.h"

#include <QDate>

#include <functional>
#include <vector>

namespace tramyte::demo {

/// Long-lasting diseases for which people come every month.
enum Chronic : quint8 { Hypertension = 1, Diabetes = 2, HighLipids = 4 };

/// What somebody is to the head of the household.
enum class Kin : quint8 { Head, Spouse, Child, Parent, Other };

/// One made-up person. Everything else about them (numbers, cards, address) follows from the place in the list.
struct Person {
    qint32 born = 0; ///< Julian day
    qint32 household = 0;
    qint32 mother = -1; ///< place in the list; -1 for unknown
    qint32 father = -1;
    qint32 serial = 0;    ///< of the citizen ID, among those of the same year and sex
    quint8 precision = 3; ///< of the known birth: 1 the year, 2 the month, 3 the day
    quint8 family = 0;    ///< places in the lists of names
    quint8 middle = 0;
    quint8 given = 0;
    quint8 chronic = 0;
    qint8 build = 0; ///< lighter or heavier than most, -20 to 20 percent
    bool female = false;
    Kin kin = Kin::Other;

    QDate birth() const { return QDate::fromJulianDay(born); }
    int ageOn(QDate day) const; ///< completed years
    int monthsOn(QDate day) const;
};

/// People who live together; its members stand one after the other, the head first.
struct Household {
    qint32 first = 0;
    quint8 size = 0;
    quint8 hamlet = 1;
};

/// A pregnancy that ends with a birth.
struct Pregnancy {
    qint32 mother = 0;
    QDate due;
};

constexpr int kHamlets = 12;
constexpr int kMostInHousehold = 7;

/// The people of the commune as they are on the demo's last day.
struct Population {
    std::vector<Person> people;
    std::vector<Household> households;
    std::vector<Pregnancy> pregnancies; ///< by the day on which they are due

    /// `count` people by the age pyramid of Viet Nam, in households, each with a name by sex and generation.
    static Population make(int count, QDate from, QDate to, quint64 seed, const Names& names);
    const Person& operator[](int place) const { return people[static_cast<size_t>(place)]; }
    const Household& householdOf(const Person& person) const
    {
        return households[static_cast<size_t>(person.household)];
    }
};

} // namespace tramyte::demo
