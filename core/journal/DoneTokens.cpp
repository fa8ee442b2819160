// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/DoneTokens.h"

#include "core/storage/Database.h"

namespace tramyte::journal {

Result<std::optional<qint64>> DoneTokens::find(const QString& token) const
{
    if (token.isEmpty())
        return std::nullopt;
    return m_db.query("SELECT thing FROM done_token WHERE token = :token")
        .bind(":token", token)
        .one([](const storage::Row& row) { return row.integer(0); });
}

Result<void> DoneTokens::insert(const QString& token, qint64 thing)
{
    if (token.isEmpty())
        return {};
    TRY(m_db.query("INSERT INTO done_token(token, thing, at) VALUES (:token, :thing, :at)")
            .bind(":token", token)
            .bind(":thing", thing)
            .bind(":at", m_clock.now())
            .run());
    return {};
}

} // namespace tramyte::journal
