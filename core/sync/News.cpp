// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/News.h"

#include "core/storage/Database.h"

namespace tramyte::sync {

Result<News> newsAfter(storage::Database& db, qint64 seq)
{
    News news;
    TRY(db.query(R"sql(
        SELECT kind, count(*), count(DISTINCT thing) FROM journal INDEXED BY journal_action
        WHERE action IN ('create', 'change', 'archive', 'close', 'amend', 'import', 'restore') AND seq > :seq
          AND kind <> 'receiver'
        GROUP BY kind)sql")
            .bind(":seq", seq)
            .each([&](const storage::Row& row) {
                news.entries += row.integer(1);
                news.things[row.text(0)] = row.integer(2);
            }));
    return news;
}

} // namespace tramyte::sync
