// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Random.h"
#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/sheet/Table.h"
#include "core/visit/Visit.h"

#include <array>
#include <map>

namespace tramyte::demo {

/// Names by how often people of three generations carry them.
class Names final {
public:
    static constexpr int kGenerations = 3; ///< born before 1965, before 1995, later
    static int generationOf(int birthYear) { return birthYear < 1965 ? 0 : birthYear < 1995 ? 1 : 2; }

    int family(Random& random) const { return m_families.pick(random); }
    int middle(Random& random, bool female, int generation) const
    {
        return pick(m_middles, random, female, generation);
    }
    int given(Random& random, bool female, int generation) const { return pick(m_givens, random, female, generation); }
    QString fullName(int family, int middle, int given) const;

private:
    friend struct Tables;
    using Drawn = std::array<std::array<Weighted, kGenerations>, 2>;
    static int pick(const Drawn& drawn, Random& random, bool female, int generation)
    {
        return drawn[female ? 1 : 0][static_cast<size_t>(generation)].pick(random);
    }
    QStringList m_familyWords;
    QStringList m_middleWords;
    QStringList m_givenWords;
    Weighted m_families;
    Drawn m_middles;
    Drawn m_givens;
};

/// Ages by which complaints differ: under 1, 1 to 5, 6 to 14, 15 to 29, 30 to 49, 50 to 64, 65 and older.
constexpr int kAgeBands = 7;
int ageBand(int months);

/// A test or procedure that a complaint may call for.
struct TestChance {
    QString code;
    int permille = 0;
};

/// One medicine of a complaint's treatment for an age.
struct Remedy {
    QString medicine;
    int permille = 0;
    int fromMonths = 0;
    int toMonths = 0;
    Quantity each;
    int times = 0;
    int days = 0;
    QString when;
};

/// Why people come, what is found and what is done.
struct Complaint {
    QString code;
    QString main; ///< ICD-10
    QStringList others;
    std::array<int, kAgeBands> weights{}; ///< how often it brings people of an age; all 0 for planned visits
    std::optional<Sex> sex;
    QString season;
    QStringList reasons;
    QString examination;
    int fever = 0;  ///< hundredths of a degree above normal
    int pulse = 0;  ///< above normal
    int breath = 0; ///< above normal
    QString outcome;
    int again = 0; ///< days until the next look; 0 for none
    int againPermille = 0;
    int referPermille = 0;
    std::vector<TestChance> tests;
    std::vector<Remedy> remedies;

    /// How often it comes in a month, in percent of the year's mean.
    int seasonPercent(int month) const;
};

/// The made-up lists that the demo is made of (`resources/demo`).
struct Tables {
    Names names;
    std::vector<Complaint> complaints;
    std::map<QString, int> complaintByCode;
    std::map<QString, QString> unitOf; ///< of a medicine
    std::map<QString, QString> substanceOf;
    sheet::Table medicines; ///< with the price changes of all years
    sheet::Table services;
    sheet::Table areas;
    sheet::Table facilities;
    sheet::Table parameters;

    /// Error: Damaged (a mistake of ours: a test reads them).
    static Result<Tables> load();
    const Complaint& complaint(const QString& code) const
    {
        return complaints[static_cast<size_t>(complaintByCode.at(code))];
    }
};

} // namespace tramyte::demo
