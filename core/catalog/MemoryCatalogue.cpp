// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/MemoryCatalogue.h"

namespace tramyte::catalog {

MemoryCatalogue::MemoryCatalogue(std::vector<Entry> entries)
{
    for (Entry& entry : entries)
        add(std::move(entry));
}

void MemoryCatalogue::add(Entry entry)
{
    auto& ofKind = m_entries[entry.kind];
    std::pair key(entry.code, entry.validFrom);
    ofKind.insert_or_assign(std::move(key), std::move(entry));
}

std::vector<Entry> MemoryCatalogue::all(Kind kind) const
{
    std::vector<Entry> entries;
    if (const auto ofKind = m_entries.find(kind); ofKind != m_entries.end()) {
        for (const auto& [key, entry] : ofKind->second)
            entries.push_back(entry);
    }
    return entries;
}

Result<std::optional<Entry>> MemoryCatalogue::find(Kind kind, const QString& code, QDate day) const
{
    const auto ofKind = m_entries.find(kind);
    if (ofKind == m_entries.end())
        return std::nullopt;
    // the last line that begins on or before the day
    auto after = ofKind->second.upper_bound(std::pair(code, day));
    if (after == ofKind->second.begin())
        return std::nullopt;
    const Entry& entry = std::prev(after)->second;
    return entry.code == code && entry.isValidOn(day) ? std::optional(entry) : std::nullopt;
}

Result<std::vector<Entry>> MemoryCatalogue::list(Kind kind, QDate day) const
{
    std::vector<Entry> entries = all(kind);
    std::erase_if(entries, [&](const Entry& entry) { return !entry.isValidOn(day); });
    return entries;
}

} // namespace tramyte::catalog
