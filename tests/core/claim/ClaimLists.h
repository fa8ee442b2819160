// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

#include <map>

namespace tramyte::claim {

/// The lists of resources/catalog as the program brings them, and lines that a test adds.
class ClaimLists final : public catalog::Catalogue {
public:
    Result<std::optional<catalog::Entry>> find(catalog::Kind kind, const QString& code, QDate day) const override;
    Result<std::vector<catalog::Entry>> list(catalog::Kind kind, QDate day) const override;

    void add(const catalog::Entry& entry) { m_added.push_back(entry); }

private:
    const std::vector<catalog::Entry>& all(catalog::Kind kind) const;

    mutable std::map<catalog::Kind, std::vector<catalog::Entry>> m_read;
    std::vector<catalog::Entry> m_added;
};

} // namespace tramyte::claim
