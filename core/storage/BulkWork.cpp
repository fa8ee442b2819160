// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BulkWork.h"

#include "core/storage/Database.h"
#include "core/storage/PageCache.h"

namespace tramyte::storage {

// a cache that stays as it was makes the work slower and nothing worse: no error to pass on
BulkWork::BulkWork(Database& db) : m_db(db)
{
    (void)m_db.execute(QByteArray::fromStdString(keepPages(64 * 1024)));
}

BulkWork::~BulkWork()
{
    (void)m_db.execute(QByteArray::fromStdString(keepPages()));
}

} // namespace tramyte::storage
