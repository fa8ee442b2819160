// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogService.h"

#include <QCoreApplication>

namespace tramyte::catalog {

Result<std::vector<Entry>> CatalogService::search(
    const security::Session& session, Kind kind, const QString& text, QDate day, int limit) const
{
    if (!session.user)
        return fail(ErrorKind::Permission, QStringLiteral("session.nobody"),
            QCoreApplication::translate("tramyte::catalog", "Nobody is logged in. Log in first."));
    return m_entries.search(kind, text, day, limit);
}

} // namespace tramyte::catalog
