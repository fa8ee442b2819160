// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/claim/ClaimLists.h"

#include "tests/support/Check.h"

namespace tramyte::claim {

ClaimLists::ClaimLists()
{
    static const std::shared_ptr<const catalog::BuiltInCatalogue> once = ok(catalog::BuiltInCatalogue::load());
    m_builtIn = once;
}

Result<std::vector<catalog::Entry>> ClaimLists::list(catalog::Kind kind, QDate day) const
{
    TRY_LET(valid, m_builtIn->list(kind, day));
    for (const catalog::Entry& entry : m_added)
        if (entry.kind == kind && entry.isValidOn(day))
            valid.push_back(entry);
    return valid;
}

Result<std::optional<catalog::Entry>> ClaimLists::find(catalog::Kind kind, const QString& code, QDate day) const
{
    for (const catalog::Entry& entry : m_added)
        if (entry.kind == kind && entry.code == code && entry.isValidOn(day))
            return entry;
    return m_builtIn->find(kind, code, day);
}

} // namespace tramyte::claim
