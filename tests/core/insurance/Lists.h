// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/insurance/Parameters.h"

#include "tests/support/Check.h"

namespace tramyte {

/// The lists that the program brings.
inline const catalog::Catalogue& broughtLists()
{
    static const auto lists = ok(catalog::BuiltInCatalogue::load());
    return *lists;
}

inline insurance::Parameters parametersOn(QDate day)
{
    return ok(insurance::parametersOn(broughtLists(), day));
}

inline QStringList codesOf(const Issues& issues)
{
    QStringList codes;
    for (const Issue& issue : issues)
        codes << issue.code;
    return codes;
}

} // namespace tramyte
