// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/CatalogRepository.h"
#include "core/security/Session.h"

namespace tramyte::catalog {

/// The station's lists, as people look things up in them. They hold nothing about patients: every user may.
class CatalogService {
public:
    explicit CatalogService(storage::Database& db) : m_entries(db) {}

    /// What holds on `day` and fits what is typed: the code, or words of names and substance; the best first.
    /// Error: Permission.
    Result<std::vector<Entry>> search(
        const security::Session& session, Kind kind, const QString& text, QDate day, int limit = 50) const;

private:
    CatalogRepository m_entries;
};

} // namespace tramyte::catalog
