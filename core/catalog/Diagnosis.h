// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

namespace tramyte::catalog {

/// A disease code with what the national table says of its use. Source: TT 06/2026/TT-BYT, columns 18 and 24 to 29.
struct Diagnosis {
    enum class Sex { Any, Female, Male };
    enum class Mark { None, Dagger, Asterisk };

    QString code; ///< with the dot, without a mark: `A17.0`
    QString nameVi;
    QString nameEn;
    Mark mark = Mark::None;
    bool notAsMain = false;         ///< column 24
    bool discouragedAsMain = false; ///< column 25
    bool needsMoreDetail = false;   ///< column 26: a code with more characters exists and must be taken
    bool onlyCauseOfDeath = false;  ///< column 27
    Sex sex = Sex::Any;             ///< columns 28 and 29

    static Diagnosis from(const Entry& entry);
};

} // namespace tramyte::catalog
