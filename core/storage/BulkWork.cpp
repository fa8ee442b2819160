// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BulkWork.h"

#include "core/storage/Database.h"

namespace tramyte::storage {

// a cache that stays as it was makes the work slower and nothing worse: no error to pass on
BulkWork::BulkWork(Database& db) : m_db(db)
{
    (void)m_db.execute("PRAGMA cache_size = -65536"); // KiB
}

BulkWork::~BulkWork()
{
    (void)m_db.execute("PRAGMA cache_size = -2000"); // as SQLite has it by itself
}

} // namespace tramyte::storage
