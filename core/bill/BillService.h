// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/bill/BillRepository.h"
#include "core/bill/Closing.h"
#include "core/bill/VisitPricer.h"
#include "core/journal/Ledger.h"
#include "core/patient/PatientRepository.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/security/Session.h"
#include "core/storage/NumberSeries.h"
#include "core/visit/VisitWriter.h"

namespace tramyte::bill {

struct PayForm {
    visit::VisitId visit;
    std::optional<Money> amount; ///< what the patient still owes when not told
    QString method = QStringLiteral("cash");
    QString payer;
    std::optional<Instant> at;
    QString token;
};

struct Closed {
    visit::Visit visit;
    Bill bill;
    Issues warnings;
};

/// Price, closing, amending and payment.
class BillService {
public:
    BillService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, int device);

    /// The price as it stands now; of a closed visit the frozen bill.
    Result<Bill> current(const security::Session& session, visit::VisitId visit) const;
    /// Freezes the bill. Refuses only what law or arithmetic forbids; what a claim lacks is for the claim's check.
    Result<Closed> close(const security::Session& session, const CloseForm& form);
    /// Opens a closed visit again to put something right; number, earlier state and bill stay readable.
    Result<visit::Visit> amend(const security::Session& session, visit::VisitId visit, const QString& reason);
    /// Takes money and gives the next number of the receipt book.
    Result<Payment> pay(const security::Session& session, const PayForm& form);
    /// What was paid for a visit, with its receipts.
    Result<std::vector<Payment>> payments(const security::Session& session, visit::VisitId visit) const;

private:
    Result<Bill> priceOf(const visit::Visit& visit, Instant end, Issues* warnings) const;

    journal::Ledger& m_ledger;
    int m_device;
    BillRepository m_bills;
    visit::VisitRepository m_visits;
    patient::PatientRepository m_patients;
    prescription::PrescriptionRepository m_prescriptions;
    storage::NumberSeries m_series;
    VisitPricer m_pricer;
    visit::VisitWriter m_writer;
};

} // namespace tramyte::bill
