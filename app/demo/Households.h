// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Population.h"

namespace tramyte::demo {

/// A person before they are put beside the others.
struct Draft {
    QDate birth;
    int age = 0;
    bool female = false;
};

/// A family as it came together, by places in the list of drafts.
struct Family {
    int man = -1;
    int woman = -1;
    std::vector<int> children; ///< of the woman, or of the man alone; grown-up ones too
    std::vector<int> elders;   ///< parents of the man
    std::vector<int> others;

    int size() const
    {
        return (man >= 0 ? 1 : 0) + (woman >= 0 ? 1 : 0)
            + static_cast<int>(children.size() + elders.size() + others.size());
    }
};

/// People by the age pyramid of Viet Nam (census of 2019, carried forward to 2026).
std::vector<Draft> drawPeople(int count, QDate day, Random& random);
/// Puts people together: couples of fitting age, children to mothers who were 17 to 45 at their birth, some of the old
/// to their sons; one to seven people each.
std::vector<Family> bringTogether(const std::vector<Draft>& drafts, Random& random);

} // namespace tramyte::demo
