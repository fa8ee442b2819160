// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/security/Session.h"
#include "core/settings/Settings.h"
#include "core/storage/NumberSeries.h"
#include "core/visit/QueueRepository.h"

#include <functional>

namespace tramyte::visit {

/// Who waits, who is called next, who is expected. Tickets and calls serve the day; they are no part of the visit's
/// journalled state.
class QueueService {
public:
    QueueService(journal::Ledger& ledger, int device)
        : m_ledger(ledger), m_device(device), m_queue(ledger.db), m_settings(ledger.db), m_series(ledger.db)
    {
    }

    /// The visits that began on a day, see comesBefore.
    Result<std::vector<QueueRow>> list(const security::Session& session, QDate day) const;
    /// Open visits that began before a day, the oldest first, 200 at most.
    Result<std::vector<QueueRow>> leftOpen(const security::Session& session, QDate day) const;
    /// Appointments on a day of people who have not come, 50 at most.
    Result<Expected> expected(const security::Session& session, QDate day) const;

    /// Calls who is next today: priority, then arrival. Empty when nobody waits.
    Result<std::optional<QueueRow>> callNext(const security::Session& session);
    /// Calls someone who did not come. Errors: NotFound (not in today's queue), Validation `queue.notCalled`.
    Result<QueueRow> callAgain(const security::Session& session, VisitId visit);
    /// Sees someone out of turn, or takes a patient over. Errors: NotFound, Validation `queue.closed`.
    Result<QueueRow> take(const security::Session& session, VisitId visit);
    /// Back among those who wait, at the old place. Errors: NotFound, Validation `queue.closed`.
    Result<QueueRow> putBack(const security::Session& session, VisitId visit);
    /// A priority set by hand; none: as the rules say. Errors: NotFound, Validation `queue.reasonMissing`,
    /// `queue.closed`.
    Result<QueueRow> setPriority(
        const security::Session& session, VisitId visit, std::optional<Priority> priority, const QString& reason);

private:
    Result<PriorityAges> agesOn(QDate day) const;
    Result<std::vector<QueueRow>> rowsOf(QDate day) const;
    Result<QueueRow> require(VisitId visit) const;
    Result<QueueRow> requireOpen(VisitId visit) const;
    Result<QueueRow> change(VisitId visit, const std::function<Result<void>(const QueueRow&)>& work);
    /// A visit from before there were tickets gets the next one of its day.
    Result<void> requireTicket(const QueueRow& row);

    journal::Ledger& m_ledger;
    int m_device;
    QueueRepository m_queue;
    settings::SettingRepository m_settings;
    storage::NumberSeries m_series;
};

/// The next ticket number of a day; to be called inside the transaction that opens the visit.
Result<qint64> nextTicket(storage::NumberSeries& series, QDate day, int device);

} // namespace tramyte::visit
