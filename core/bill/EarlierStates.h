// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/BillRepository.h"
#include "core/bill/Consultation.h"
#include "core/journal/Ledger.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/security/UserRepository.h"
#include "core/visit/VisitRepository.h"

namespace tramyte::bill {

/// How a visit stood before it was amended.
struct EarlierState {
    Instant at;     ///< of the amendment
    QString user;   ///< full name of who amended it
    QString reason; ///< why
    Consultation was;
    std::optional<insurance::CostTotals> totals; ///< of the bill at that time
    std::optional<qint64> patientDong;           ///< what the patient owed then
};

/// Reads out of the journal how visits stood: the states before each change are kept there.
class EarlierStates {
public:
    explicit EarlierStates(const journal::Ledger& ledger);

    /// The states before each amendment, oldest first. Error: NotFound.
    Result<std::vector<EarlierState>> of(visit::VisitId visit) const;

private:
    using State = std::optional<QJsonObject>;
    /// The state of a thing after the entry `seq` of the journal; `current` as it is now.
    Result<State> stateAfter(const QString& kind, qint64 thing, qint64 seq, State current) const;
    Result<void> addPrescriptions(Consultation& was, visit::VisitId visit, qint64 seq) const;
    Result<void> addBill(EarlierState& state, visit::VisitId visit, qint64 seq) const;

    const journal::Journal& m_journal;
    visit::VisitRepository m_visits;
    prescription::PrescriptionRepository m_prescriptions;
    BillRepository m_bills;
    security::UserRepository m_users;
};

} // namespace tramyte::bill
