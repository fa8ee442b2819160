// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/NumberSeries.h"

#include "core/storage/Database.h"

namespace tramyte::storage {

Result<qint64> NumberSeries::next(const QString& kind, int year, int point)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE number_series SET last = last + 1 WHERE kind = :kind AND year = :year AND point = :point)sql")
            .bind(":kind", kind)
            .bind(":year", year)
            .bind(":point", point)
            .run());
    if (changed == 0) {
        TRY(insert(kind, year, point, 1));
        return 1;
    }
    return m_db.query("SELECT last FROM number_series WHERE kind = :kind AND year = :year AND point = :point")
        .bind(":kind", kind)
        .bind(":year", year)
        .bind(":point", point)
        .number();
}

Result<void> NumberSeries::insert(const QString& kind, int year, int point, qint64 last)
{
    TRY(m_db.query("INSERT INTO number_series(kind, year, point, last) VALUES (:kind, :year, :point, :last)")
            .bind(":kind", kind)
            .bind(":year", year)
            .bind(":point", point)
            .bind(":last", last)
            .run());
    return {};
}

} // namespace tramyte::storage
