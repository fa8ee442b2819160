// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/MonthCheck.h"

#include "core/storage/Database.h"

#include <algorithm>

namespace tramyte::claim {

namespace {

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QString keyOf(QDate month)
{
    return month.toString(QStringLiteral("yyyy-MM"));
}

} // namespace

void MonthTally::add(QDate day, const std::vector<Finding>& findings)
{
    MonthCheck& month = m_months[firstOf(day)];
    ++month.claims;
    month.withFindings += findings.empty() ? 0 : 1;
    month.withErrors += std::ranges::count(findings, Severity::Error, &Finding::severity) > 0 ? 1 : 0;
}

Result<void> MonthTally::write(storage::Database& db, Instant now) const
{
    const QDate last = std::min(m_to, m_today);
    const QDate first = m_from.day() == 1 ? m_from : firstOf(m_from).addMonths(1);
    return db.transaction([&]() -> Result<void> {
        for (QDate month = first; month <= last; month = month.addMonths(1)) {
            if (std::min(month.addMonths(1).addDays(-1), m_today) > m_to)
                break; // checked in part only
            const auto found = m_months.find(month);
            const MonthCheck check = found == m_months.end() ? MonthCheck() : found->second;
            TRY(db.query("DELETE FROM claim_check WHERE month = :month").bind(":month", keyOf(month)).run());
            TRY(db.query(R"sql(
                INSERT INTO claim_check(month, checked_at, claims, with_errors, with_findings)
                VALUES (:month, :at, :claims, :errors, :findings))sql")
                    .bind(":month", keyOf(month))
                    .bind(":at", now)
                    .bind(":claims", check.claims)
                    .bind(":errors", check.withErrors)
                    .bind(":findings", check.withFindings)
                    .run());
        }
        return {};
    });
}

Result<std::optional<MonthCheck>> MonthTally::find(storage::Database& db, QDate dayOfMonth)
{
    return db.query("SELECT checked_at, claims, with_errors, with_findings FROM claim_check WHERE month = :month")
        .bind(":month", keyOf(dayOfMonth))
        .one([](const storage::Row& row) {
            return MonthCheck{row.instant(0), row.number(1), row.number(2), row.number(3)};
        });
}

} // namespace tramyte::claim
