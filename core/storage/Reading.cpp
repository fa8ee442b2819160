// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Reading.h"

#include "core/storage/Database.h"

namespace tramyte::storage {

Result<std::unique_ptr<Reading>> Reading::begin(Database& db)
{
    TRY(db.execute("BEGIN"));
    std::unique_ptr<Reading> begun(new Reading(db));
    TRY(db.query("SELECT count(*) FROM sqlite_master").number()); // what is seen is settled by the first read
    return begun;
}

Reading::~Reading()
{
    (void)m_db.execute("ROLLBACK"); // nothing was written that could be lost
}

} // namespace tramyte::storage
