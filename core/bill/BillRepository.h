// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/Bill.h"

namespace tramyte::bill {

/// All SQL of bills and payments.
class BillRepository {
public:
    explicit BillRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Bill>> find(BillId id) const;
    Result<std::optional<Bill>> findOfVisit(visit::VisitId visit) const;
    /// Writes a bill, or the visit's bill anew after an amendment.
    Result<void> insert(const Bill& bill);
    /// Error: Conflict.
    Result<void> update(const Bill& bill);

    Result<std::optional<Payment>> findPayment(PaymentId id) const;
    Result<std::vector<Payment>> listPayments(visit::VisitId visit) const;
    Result<void> insert(const Payment& payment);

private:
    Result<void> readLines(Bill& bill) const;
    Result<void> writeLines(const Bill& bill);

    storage::Database& m_db;
};

} // namespace tramyte::bill
