// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/security/Session.h"

namespace tramyte::prescription {

/// A prescription that is begun in memory; it gets its code when it is written.
Prescription begin(visit::VisitId visit, QChar type, Instant at, UserId prescriber);

/// Puts a line on the visit's prescription of its type, which is begun when there is none.
Prescription& add(std::vector<Prescription>& ofVisit, visit::VisitId visit, Line line, Instant at, UserId prescriber);

/// Writes prescriptions with their journal entries; to be called inside a transaction.
class PrescriptionWriter {
public:
    PrescriptionWriter(journal::Ledger& ledger, QString station)
        : m_ledger(ledger), m_station(std::move(station)), m_prescriptions(ledger.db)
    {
    }

    /// The prescription as it is stored now; nothing is written when nothing changed. Error: Conflict.
    Result<Prescription> write(const security::Session& session, const Prescription& before, const Prescription& after);
    /// Writes a begun one with an id and a code that was never given before.
    Result<Prescription> writeNew(const security::Session& session, Prescription begun);

private:
    journal::Ledger& m_ledger;
    QString m_station;
    PrescriptionRepository m_prescriptions;
};

} // namespace tramyte::prescription
