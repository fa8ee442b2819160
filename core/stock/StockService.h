// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/journal/Ledger.h"
#include "core/security/Session.h"
#include "core/stock/StockRepository.h"

namespace tramyte::stock {

/// One delivery as it was typed.
struct ReceiveForm {
    QString medicine;
    QString number;
    QDate expiry;
    Quantity quantity;
    QString source;
    std::optional<Instant> at; ///< now when not told
    QString token;
};

/// What happens on the shelf.
class StockService {
public:
    StockService(journal::Ledger& ledger, const catalog::Catalogue& catalogue)
        : m_ledger(ledger), m_catalogue(catalogue), m_lots(ledger.db)
    {
    }

    /// Errors: Validation (unknown medicine, quantity not above zero, no lot number, expired on arrival), Permission.
    Result<Lot> receive(const security::Session& session, const ReceiveForm& form);

private:
    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    StockRepository m_lots;
};

} // namespace tramyte::stock
