// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/claim/Finding.h"

#include <QDate>
#include <map>
#include <optional>

namespace tramyte::storage {
class Database;
}

namespace tramyte::claim {

/// What the last check of a month's claims found; a claim belongs to the month in which its visit ended.
struct MonthCheck {
    Instant at;
    int claims = 0;
    int withErrors = 0;
    int withFindings = 0; ///< errors or warnings

    bool operator==(const MonthCheck&) const = default;
};

/// Counts while a period is checked and remembers each month that was checked as a whole: from its first day to its
/// last, or to today. It is no part of the journal: the next check finds the same again.
class MonthTally {
public:
    MonthTally(QDate from, QDate to, QDate today) : m_from(from), m_to(to), m_today(today) {}

    void add(QDate day, const std::vector<Finding>& findings);
    /// Writes the whole months down, those without a claim too.
    Result<void> write(storage::Database& db, Instant now) const;
    /// Empty when the month was never checked as a whole.
    static Result<std::optional<MonthCheck>> find(storage::Database& db, QDate dayOfMonth);

private:
    QDate m_from;
    QDate m_to;
    QDate m_today;
    std::map<QDate, MonthCheck> m_months; ///< by first day
};

} // namespace tramyte::claim
