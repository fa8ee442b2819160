// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insurance/Parameters.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::insurance {

/// The parameters of the days that were asked for, read out of the lists once and again after an import.
class ParameterBook {
public:
    /// `catalogue`: the lists of `db`, or fixed ones.
    ParameterBook(storage::Database& db, const catalog::Catalogue& catalogue) : m_db(db), m_catalogue(catalogue) {}

    /// Good until the next call. Errors: see parametersOn.
    Result<const Parameters*> on(QDate day) const;

private:
    storage::Database& m_db;
    const catalog::Catalogue& m_catalogue;
    mutable std::map<QDate, Parameters> m_days;
    mutable qint64 m_version = -1;
};

} // namespace tramyte::insurance
