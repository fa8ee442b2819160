// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/TroubleRepository.h"

#include "core/storage/Database.h"

namespace tramyte::report {

Result<void> TroubleRepository::add(const Trouble& once)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE trouble SET times = times + 1, last_at = :at, version = :version, kind = :kind
        WHERE code = :code AND place = :place)sql")
            .bind(":at", once.lastAt)
            .bind(":version", once.version)
            .bind(":kind", once.kind)
            .bind(":code", once.code)
            .bind(":place", once.place)
            .run());
    if (changed == 0)
        TRY(m_db.query(R"sql(
            INSERT INTO trouble(code, place, kind, times, first_at, last_at, version)
            VALUES (:code, :place, :kind, 1, :at, :at, :version))sql")
                .bind(":code", once.code)
                .bind(":place", once.place)
                .bind(":kind", once.kind)
                .bind(":at", once.lastAt)
                .bind(":version", once.version)
                .run());
    return {};
}

Result<std::vector<Trouble>> TroubleRepository::list(int limit) const
{
    return m_db
        .query(R"sql(
        SELECT code, place, kind, times, first_at, last_at, version FROM trouble
        ORDER BY last_at DESC, code, place LIMIT :limit)sql")
        .bind(":limit", limit)
        .all([](const storage::Row& row) {
            return Trouble{
                row.text(0), row.text(1), row.text(2), row.integer(3), row.instant(4), row.instant(5), row.text(6)};
        });
}

} // namespace tramyte::report
