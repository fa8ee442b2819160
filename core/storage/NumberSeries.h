// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace tramyte::storage {

class Database;

/// Series of numbers that people read, one for each kind, year and point; a number is given in the transaction that
/// issues the thing, so a series has no gaps.
class NumberSeries {
public:
    explicit NumberSeries(Database& db) : m_db(db) {}

    /// The next number of a series, from 1. `year` 0 for a series that never starts anew.
    Result<qint64> next(const QString& kind, int year, int point);
    /// Begins a series with its numbers up to `last` given.
    Result<void> insert(const QString& kind, int year, int point, qint64 last);

private:
    Database& m_db;
};

} // namespace tramyte::storage
