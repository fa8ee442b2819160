// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/RecordGate.h"

namespace tramyte::visit {

/// How a record stands to the one who wants to read it.
struct GateState {
    bool sensitive = false;           ///< asks for a reason
    bool open = true;                 ///< whether this user gave one, or needs none
    std::optional<RecordGuard> guard; ///< the mark that somebody set, or took off last
};

/// Opens extra-sensitive records by a reason, and marks them.
class RecordGateService {
public:
    RecordGateService(journal::Ledger& ledger, const catalog::Catalogue& catalogue)
        : m_ledger(ledger), m_gate(ledger, catalogue)
    {
    }

    Result<GateState> state(const security::Session& session, patient::PatientId patient) const;
    /// Notes why the user opens the record; for some hours (a setting) that is not asked again.
    /// Errors: NotFound; Validation `record.reasonTooShort`; Permission.
    Result<void> open(const security::Session& session, patient::PatientId patient, const QString& reason);
    /// The same by one of the person's visits.
    Result<void> open(const security::Session& session, VisitId visit, const QString& reason);
    /// Marks a whole record as extra sensitive, or takes the mark off; a record whose diagnoses make it so stays it.
    /// Errors: NotFound; Validation `record.reasonTooShort`; Permission.
    Result<RecordGuard> mark(
        const security::Session& session, patient::PatientId patient, bool marked, const QString& reason);

private:
    journal::Ledger& m_ledger;
    RecordGate m_gate;
};

} // namespace tramyte::visit
