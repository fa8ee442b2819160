// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/StationView.h"

namespace tramyte::claim {

std::optional<catalog::Entry> StationView::find(catalog::Kind kind, const QString& code, QDate day) const
{
    const auto found = m_lists.catalogue->find(kind, code, day);
    return found ? *found : std::nullopt;
}

bool StationView::hasList(catalog::Kind kind, QDate day) const
{
    const auto [at, isNew] = m_hasList.try_emplace({kind, day}, false);
    if (isNew) {
        const auto lines = m_lists.catalogue->list(kind, day);
        at->second = lines && !lines->empty();
    }
    return at->second;
}

const std::vector<catalog::Medicine>& StationView::medicines(QDate day) const
{
    const auto [at, isNew] = m_medicines.try_emplace(day);
    if (isNew)
        if (const auto lines = m_lists.catalogue->list(catalog::Kind::Medicine, day))
            for (const catalog::Entry& line : *lines)
                at->second.push_back(catalog::Medicine::from(line));
    return at->second;
}

} // namespace tramyte::claim
