// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/Queue.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::visit {

/// All SQL of the day's queue.
class QueueRepository {
public:
    explicit QueueRepository(storage::Database& db) : m_db(db) {}

    /// Visits that began on a day, archived ones left out, in no order. `ages`: of that day.
    Result<std::vector<QueueRow>> list(QDate day, const PriorityAges& ages) const;
    /// Open visits that began before `day`, the oldest first, `most` at most; without priorities.
    Result<std::vector<QueueRow>> leftOpen(QDate day, int most) const;
    /// Appointments on `day` of people who have not come on it, `most` at most.
    Result<Expected> expected(QDate day, int most) const;
    Result<bool> hasTicket(VisitId visit) const;

    Result<void> insert(VisitId visit, QDate day, int device, qint64 number);
    /// None: as it was before anybody called.
    Result<void> writeCall(VisitId visit, std::optional<Instant> at, UserId by);
    /// None: as the rules say.
    Result<void> writePriority(VisitId visit, std::optional<Priority> priority, const QString& reason, UserId by);

private:
    storage::Database& m_db;
};

} // namespace tramyte::visit
