// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/security/Session.h"
#include "core/storage/NumberSeries.h"
#include "core/visit/VisitRepository.h"

namespace tramyte::visit {

/// Writes a changed visit with its journal entry and gives slips their numbers; to be called inside a transaction.
class VisitWriter {
public:
    VisitWriter(journal::Ledger& ledger, int device)
        : m_ledger(ledger), m_device(device), m_visits(ledger.db), m_series(ledger.db)
    {
    }

    /// The visit as it is stored now; nothing is written when nothing changed. Error: Conflict.
    Result<Visit> write(const security::Session& session, journal::Action action, const Visit& before, Visit after);
    /// The next number of the year's series of slips, `12/2026`.
    Result<QString> nextSlipNumber(const QString& kind, const Visit& visit);

private:
    journal::Ledger& m_ledger;
    int m_device;
    VisitRepository m_visits;
    storage::NumberSeries m_series;
};

} // namespace tramyte::visit
