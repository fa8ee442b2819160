// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/catalog/Medicine.h"

#include <QSet>
#include <map>

namespace tramyte::claim {

/// The station's own lists; without them the checks whose code begins with `catalogue.` are silent.
struct StationLists {
    const catalog::Catalogue* catalogue = nullptr;
    std::optional<QSet<QString>> staff = {}; ///< as claims name them: licences, and `(user)` without one
};

/// The station's lists as the checks ask for them; keeps what it has read, for a month's claims ask the same again.
class StationView {
public:
    explicit StationView(const StationLists& lists) : m_lists(lists) {}

    bool hasCatalogue() const { return m_lists.catalogue != nullptr; }
    const std::optional<QSet<QString>>& staff() const { return m_lists.staff; }
    /// The line of the code; empty when there is none or the list cannot be read.
    std::optional<catalog::Entry> find(catalog::Kind kind, const QString& code, QDate day) const;
    /// Whether the list has any line on the day: an empty list judges nobody.
    bool hasList(catalog::Kind kind, QDate day) const;
    const std::vector<catalog::Medicine>& medicines(QDate day) const;

private:
    StationLists m_lists;
    mutable std::map<std::pair<catalog::Kind, QDate>, bool> m_hasList;
    mutable std::map<QDate, std::vector<catalog::Medicine>> m_medicines;
};

} // namespace tramyte::claim
