// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/Lot.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::stock {

/// All SQL of the stock.
class StockRepository {
public:
    explicit StockRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Lot>> find(LotId id) const;
    /// Error: NotFound.
    Result<Lot> require(LotId id) const;
    /// All lots of a medicine with something left.
    Result<std::vector<Lot>> listRemaining(const QString& medicine) const;
    /// Whether the station ever received this medicine.
    Result<bool> wasReceived(const QString& medicine) const;
    Result<void> insert(const Lot& lot);
    /// Writes what is left. Error: Conflict.
    Result<void> update(const Lot& lot);

private:
    storage::Database& m_db;
};

} // namespace tramyte::stock
