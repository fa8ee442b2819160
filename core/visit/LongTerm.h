// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/Visit.h"

#include <set>

namespace tramyte::storage {
class Database;
}

namespace tramyte::visit {

/// A long-lasting disease that somebody was diagnosed with here.
struct LongTermProblem {
    Diagnosis diagnosis; ///< in the words of the last time
    QDate last;          ///< day of the last visit with it

    bool operator==(const LongTermProblem&) const = default;
};

/// Finds long-lasting diseases by the diagnoses of a person's visits and the dated list of such diseases.
class LongTermReader {
public:
    /// `day`: whose list counts. Error: those of the list.
    static Result<LongTermReader> make(storage::Database& db, const catalog::Catalogue& catalogue, QDate day);

    /// The latest first; one for each disease of the list.
    Result<std::vector<LongTermProblem>> of(patient::PatientId patient) const;

private:
    LongTermReader(storage::Database& db, std::set<QString> codes) : m_db(db), m_codes(std::move(codes)) {}
    /// The code of the list that covers a diagnosis; empty for a passing one.
    QString listed(const QString& code) const;

    storage::Database& m_db;
    std::set<QString> m_codes;
};

} // namespace tramyte::visit
