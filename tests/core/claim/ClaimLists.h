// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/BuiltInCatalogue.h"

namespace tramyte::claim {

/// The lists that the program brings, and lines that a test adds.
class ClaimLists final : public catalog::Catalogue {
public:
    ClaimLists();

    Result<std::optional<catalog::Entry>> find(catalog::Kind kind, const QString& code, QDate day) const override;
    Result<std::vector<catalog::Entry>> list(catalog::Kind kind, QDate day) const override;

    void add(const catalog::Entry& entry) { m_added.push_back(entry); }

private:
    std::shared_ptr<const catalog::BuiltInCatalogue> m_builtIn; ///< read once for all tests
    std::vector<catalog::Entry> m_added;
};

} // namespace tramyte::claim
