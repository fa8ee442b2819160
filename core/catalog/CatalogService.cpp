// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogService.h"

namespace tramyte::catalog {

Result<std::vector<Entry>> CatalogService::search(
    const security::Session& session, Kind kind, const QString& text, QDate day, int limit) const
{
    TRY(session.require(security::Permission::UseProgram));
    return m_entries.search(kind, text, day, limit);
}

} // namespace tramyte::catalog
