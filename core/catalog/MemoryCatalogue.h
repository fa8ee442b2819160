// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

#include <map>

namespace tramyte::catalog {

/// A catalogue held in memory.
class MemoryCatalogue : public Catalogue {
public:
    MemoryCatalogue() = default;
    explicit MemoryCatalogue(std::vector<Entry> entries);

    void add(Entry entry);
    /// Every line of a kind, whenever it holds, by code and first day.
    std::vector<Entry> all(Kind kind) const;

    Result<std::optional<Entry>> find(Kind kind, const QString& code, QDate day) const override;
    Result<std::vector<Entry>> list(Kind kind, QDate day) const override;

private:
    std::map<Kind, std::map<std::pair<QString, QDate>, Entry>> m_entries;
};

} // namespace tramyte::catalog
