// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Households.h"

#include <algorithm>
#include <optional>

namespace tramyte::demo {

namespace {

struct Band {
    int permille; ///< of all people, in five years of age
    int malePermille;
};

constexpr Band kPyramid[]
    = {{72, 528}, {80, 526}, {80, 525}, {74, 522}, {66, 515}, {70, 508}, {80, 505}, {80, 503}, {74, 502}, {68, 497},
        {62, 490}, {58, 480}, {50, 470}, {38, 455}, {22, 430}, {12, 400}, {8, 370}, {5, 340}, {1, 300}};

constexpr int kOldest = 110;
constexpr int kGrown = 20;
using Places = std::array<std::vector<int>, kOldest>;

size_t slot(int age)
{
    return static_cast<size_t>(std::clamp(age, 0, kOldest - 1));
}

int marriedPermille(int age)
{
    if (age < 20)
        return 0;
    if (age < 25)
        return 420;
    if (age < 30)
        return 760;
    if (age < 60)
        return 890;
    return age < 70 ? 740 : 480;
}

/// Does the bringing together.
class Matchmaker {
public:
    Matchmaker(const std::vector<Draft>& drafts, Random& random) : m_drafts(drafts), m_random(random) {}

    std::vector<Family> run()
    {
        pairUp();
        for (size_t i = 0; i < m_families.size(); ++i)
            fileFamily(static_cast<int>(i));
        bringUp();
        takeInOld();
        std::erase_if(m_families, [](const Family& family) { return family.size() == 0; });
        return std::move(m_families);
    }

private:
    const Draft& of(int person) const { return m_drafts[static_cast<size_t>(person)]; }

    void pairUp()
    {
        Places men;
        for (int i = 0; i < static_cast<int>(m_drafts.size()); ++i) {
            if (!of(i).female && of(i).age >= kGrown)
                men[slot(of(i).age)].push_back(i);
        }
        for (int i = 0; i < static_cast<int>(m_drafts.size()); ++i) {
            const Draft& woman = of(i);
            if (!woman.female || woman.age < kGrown)
                continue;
            const int man = m_random.chance(marriedPermille(woman.age)) ? husbandFor(woman.age, men) : -1;
            if (man >= 0)
                m_families.push_back({man, i, {}, {}, {}});
            else
                m_single.push_back(i);
        }
        for (const auto& left : men)
            m_single.insert(m_single.end(), left.begin(), left.end());
        std::vector<int> young;
        for (const int person : m_single) {
            if (of(person).age < 35)
                young.push_back(person);
            else
                m_families.push_back(
                    of(person).female ? Family{-1, person, {}, {}, {}} : Family{person, -1, {}, {}, {}});
        }
        m_single = std::move(young);
    }

    int husbandFor(int age, Places& men)
    {
        const int first = m_random.below(5);
        for (int i = 0; i < 12; ++i) {
            static constexpr int offsets[] = {2, 3, 1, 4, 0, 5, -1, 6, -2, 7, 8, -3};
            auto& candidates = men[slot(age + offsets[i < 5 ? (i + first) % 5 : i])];
            if (candidates.empty())
                continue;
            const int man = candidates.back();
            candidates.pop_back();
            return man;
        }
        return -1;
    }

    void fileFamily(int place)
    {
        const Family& family = m_families[static_cast<size_t>(place)];
        if (family.woman >= 0)
            m_byMother[slot(of(family.woman).age)].push_back(place);
        if (family.man >= 0)
            m_byFather[slot(of(family.man).age)].push_back(place);
    }

    std::optional<int> familyFor(int age, int wish, const Places& parents, int mostChildren, int tries)
    {
        for (int i = 0; i < tries; ++i) {
            const auto& candidates = parents[slot(age + m_random.around(wish, 12))];
            if (candidates.empty())
                continue;
            const int place = candidates[static_cast<size_t>(m_random.below(static_cast<int>(candidates.size())))];
            const Family& family = m_families[static_cast<size_t>(place)];
            const auto children = static_cast<int>(family.children.size());
            const bool room = children < 2 || (children < mostChildren && m_random.chance(250));
            if (room && family.size() < kMostInHousehold - 1)
                return place;
        }
        return std::nullopt;
    }

    /// Any family in which the woman was of an age to bear this child.
    std::optional<int> anyMother(int age) const
    {
        for (int years = 18; years <= 44; ++years) {
            for (const int place : m_byMother[slot(age + years)]) {
                if (m_families[static_cast<size_t>(place)].size() < kMostInHousehold)
                    return place;
            }
        }
        return std::nullopt;
    }

    void bringUp()
    {
        for (int i = 0; i < static_cast<int>(m_drafts.size()); ++i) {
            if (of(i).age >= kGrown)
                continue;
            auto family = familyFor(of(i).age, 28, m_byMother, 4, 24);
            if (!family)
                family = anyMother(of(i).age);
            if (family) {
                m_families[static_cast<size_t>(*family)].children.push_back(i);
                continue;
            }
            const auto roomy = std::ranges::find_if(
                m_families, [](const Family& it) { return it.size() > 0 && it.size() < kMostInHousehold; });
            if (roomy != m_families.end())
                roomy->others.push_back(i);
            else
                m_families.push_back(of(i).female ? Family{-1, i, {}, {}, {}} : Family{i, -1, {}, {}, {}});
        }
        for (const int person : m_single) {
            const auto family
                = m_random.chance(820) ? familyFor(of(person).age, 26, m_byMother, 4, 12) : std::optional<int>();
            if (family)
                m_families[static_cast<size_t>(*family)].children.push_back(person);
            else
                m_families.push_back(
                    of(person).female ? Family{-1, person, {}, {}, {}} : Family{person, -1, {}, {}, {}});
        }
    }

    void takeInOld()
    {
        for (size_t i = 0; i < m_families.size(); ++i) {
            Family& old = m_families[i];
            const int age = std::max(old.man >= 0 ? of(old.man).age : 0, old.woman >= 0 ? of(old.woman).age : 0);
            const bool alone = old.children.empty() && old.elders.empty() && old.others.empty();
            if (age < 58 || !alone || !m_random.chance(old.size() == 1 ? 680 : 460))
                continue;
            for (int tries = 0; tries < 20; ++tries) {
                const auto& sons = m_byFather[slot(age - m_random.around(29, 8))];
                if (sons.empty())
                    continue;
                const auto place
                    = static_cast<size_t>(sons[static_cast<size_t>(m_random.below(static_cast<int>(sons.size())))]);
                Family& son = m_families[place];
                if (place == i || son.size() == 0 || !son.elders.empty() || son.size() + old.size() > kMostInHousehold)
                    continue;
                for (const int elder : {old.man, old.woman}) {
                    if (elder >= 0)
                        son.elders.push_back(elder);
                }
                old = {};
                break;
            }
        }
    }

    const std::vector<Draft>& m_drafts;
    Random& m_random;
    std::vector<Family> m_families;
    std::vector<int> m_single;
    Places m_byMother; ///< families by the age of the woman
    Places m_byFather;
};

} // namespace

std::vector<Draft> drawPeople(int count, QDate day, Random& random)
{
    Weighted bands;
    for (const Band& band : kPyramid)
        bands.add(band.permille);
    std::vector<Draft> drafts;
    drafts.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const int band = bands.pick(random);
        Draft draft;
        draft.age = band * 5 + random.below(5);
        draft.female = !random.chance(kPyramid[band].malePermille);
        draft.birth = day.addYears(-draft.age).addDays(-random.below(365));
        drafts.push_back(draft);
    }
    return drafts;
}

std::vector<Family> bringTogether(const std::vector<Draft>& drafts, Random& random)
{
    return Matchmaker(drafts, random).run();
}

} // namespace tramyte::demo
