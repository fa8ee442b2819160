// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Population.h"

#include "app/demo/Households.h"

#include <algorithm>

namespace tramyte::demo {

namespace {

constexpr int kBlock = 4000; ///< people who may become one family: a part of the commune
constexpr quint64 kPeoplePurpose = 1;

quint8 chronicOf(int age, Random& random)
{
    const int decade = std::clamp(age / 10, 0, 7);
    static constexpr int hypertension[] = {0, 0, 0, 40, 150, 310, 470, 590};
    static constexpr int diabetes[] = {0, 0, 0, 10, 40, 80, 130, 140};
    static constexpr int lipids[] = {0, 0, 0, 40, 110, 160, 180, 160};
    int found = 0;
    found |= random.chance(hypertension[decade]) ? Hypertension : 0;
    found |= random.chance(diabetes[decade]) ? Diabetes : 0;
    found |= random.chance(lipids[decade]) ? HighLipids : 0;
    return static_cast<quint8>(found);
}

quint8 precisionOf(int birthYear, Random& random)
{
    if (birthYear >= 1985)
        return 3;
    if (random.chance(birthYear < 1965 ? 160 : 40))
        return 1;
    return random.chance(25) ? 2 : 3;
}

/// Turns families of one block into households of named people.
class Settler {
public:
    Settler(Population& population, const Names& names, Random& random)
        : m_population(population), m_names(names), m_random(random)
    {
        static constexpr int sizes[kHamlets] = {130, 110, 105, 95, 90, 85, 80, 75, 70, 60, 55, 45};
        for (const int size : sizes)
            m_hamlets.add(size);
    }

    void settle(const Family& family, const std::vector<Draft>& drafts)
    {
        Household household;
        household.first = static_cast<qint32>(m_population.people.size());
        household.hamlet = static_cast<quint8>(m_hamlets.pick(m_random) + 1);
        const int ours = m_names.family(m_random);
        const auto move = [&](int draft, int familyName, Kin kin = Kin::Other) {
            if (draft < 0)
                return -1;
            const int place = add(drafts[static_cast<size_t>(draft)], familyName);
            m_population.people[static_cast<size_t>(place)].kin = place == household.first ? Kin::Head : kin;
            return place;
        };
        const int man = move(family.man, ours);
        const int hers = man >= 0 ? m_names.family(m_random) : ours;
        const int woman = move(family.woman, hers, Kin::Spouse);
        for (const int child : family.children) {
            const int place = move(child, ours, man >= 0 || woman >= 0 ? Kin::Child : Kin::Other);
            m_population.people[static_cast<size_t>(place)].mother = woman;
            m_population.people[static_cast<size_t>(place)].father = man;
        }
        int grandfather = -1;
        int grandmother = -1;
        for (const int elder : family.elders) {
            const bool female = drafts[static_cast<size_t>(elder)].female;
            (female ? grandmother : grandfather)
                = move(elder, female ? m_names.family(m_random) : ours, man >= 0 ? Kin::Parent : Kin::Other);
        }
        if (man >= 0 && !family.elders.empty()) {
            m_population.people[static_cast<size_t>(man)].mother = grandmother;
            m_population.people[static_cast<size_t>(man)].father = grandfather;
        }
        for (const int other : family.others)
            move(other, ours);
        household.size = static_cast<quint8>(static_cast<qint32>(m_population.people.size()) - household.first);
        m_population.households.push_back(household);
    }

private:
    int add(const Draft& draft, int familyName)
    {
        Person person;
        person.born = static_cast<qint32>(draft.birth.toJulianDay());
        person.female = draft.female;
        person.household = static_cast<qint32>(m_population.households.size());
        const int generation = Names::generationOf(draft.birth.year());
        person.family = static_cast<quint8>(familyName);
        person.middle = static_cast<quint8>(m_names.middle(m_random, draft.female, generation));
        person.given = static_cast<quint8>(m_names.given(m_random, draft.female, generation));
        person.precision = precisionOf(draft.birth.year(), m_random);
        person.build = static_cast<qint8>(m_random.around(0, 20));
        person.chronic = chronicOf(draft.age, m_random);
        person.serial = m_serials[{draft.birth.year(), draft.female}]++;
        m_population.people.push_back(person);
        return static_cast<int>(m_population.people.size()) - 1;
    }

    Population& m_population;
    const Names& m_names;
    Random& m_random;
    Weighted m_hamlets;
    std::map<std::pair<int, bool>, int> m_serials;
};

void findPregnancies(Population& population, QDate from, QDate to, Random& random)
{
    std::vector<bool> isMother(population.people.size());
    for (const Person& person : population.people) {
        if (person.mother < 0 || person.birth() < from)
            continue;
        population.pregnancies.push_back({person.mother, person.birth()});
        if (person.ageOn(to) < 2)
            isMother[static_cast<size_t>(person.mother)] = true;
    }
    for (int i = 0; i < static_cast<int>(population.people.size()); ++i) {
        const int age = population[i].ageOn(to);
        const bool wife = population[i].female && age >= 20 && age <= 39 && !isMother[static_cast<size_t>(i)];
        if (wife && random.chance(55))
            population.pregnancies.push_back({i, to.addDays(random.between(5, 200))});
    }
    std::ranges::stable_sort(population.pregnancies, {}, &Pregnancy::due);
}

} // namespace

int Person::ageOn(QDate day) const
{
    return monthsOn(day) / 12;
}

int Person::monthsOn(QDate day) const
{
    const QDate first = birth();
    const int months = (day.year() - first.year()) * 12 + day.month() - first.month();
    return day.day() < first.day() ? months - 1 : months;
}

Population Population::make(int count, QDate from, QDate to, quint64 seed, const Names& names)
{
    Population population;
    population.people.reserve(static_cast<size_t>(count));
    Random random = Random::of(seed, kPeoplePurpose, 0);
    Settler settler(population, names, random);
    for (int left = count; left > 0; left -= kBlock) {
        const auto drafts = drawPeople(std::min(left, kBlock), to, random);
        for (const Family& family : bringTogether(drafts, random))
            settler.settle(family, drafts);
    }
    findPregnancies(population, from, to, random);
    return population;
}

} // namespace tramyte::demo
