// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Reading.h"

#include "core/storage/Database.h"

namespace tramyte::storage {

Result<std::unique_ptr<Reading>> Reading::begin(Database& db)
{
    TRY(db.query("SAVEPOINT reading").run());
    return std::unique_ptr<Reading>(new Reading(db));
}

Reading::~Reading()
{
    (void)m_db.query("RELEASE reading").run(); // nothing was written that could be lost
}

} // namespace tramyte::storage
