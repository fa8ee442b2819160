// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/Retention.h"

#include "core/storage/Database.h"
#include "core/visit/Visit.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::visit {

Result<std::optional<QDate>> keptUntil(
    storage::Database& db, const catalog::Catalogue& catalogue, patient::PatientId patient, QDate today)
{
    TRY_LET(rows, catalogue.list(catalog::Kind::Retention, today));
    std::map<QString, int> years;
    for (const catalog::Entry& row : rows)
        years[row.code] = row.field(QStringLiteral("years")).toInt();
    if (years.empty()) // rather too long than an end that nobody decided
        return fail(ErrorKind::Validation, QStringLiteral("retention.noList"),
            QCoreApplication::translate("tramyte::visit", "The list of retention periods is empty. Import it first."));
    std::optional<QDate> until;
    TRY(db.query(R"sql(
        SELECT coalesce(v.closed_at, v.arrived_at), v.outcome,
               EXISTS (SELECT 1 FROM visit_diagnosis d WHERE d.visit_id = v.id AND d.code LIKE 'F%')
        FROM visit v WHERE v.patient_id = :patient)sql")
            .bind(":patient", patient)
            .each([&](const storage::Row& row) {
                const int outcome = row.isNull(1) ? 0 : row.number(1);
                const bool died
                    = outcome == static_cast<int>(Outcome::Died) || outcome == static_cast<int>(Outcome::DeadOnArrival);
                int kept = years[QStringLiteral("treatment")];
                if (row.flag(2))
                    kept = std::max(kept, years[QStringLiteral("psychiatric")]);
                if (died)
                    kept = std::max(kept, years[QStringLiteral("death")]);
                const QDate end(localDay(row.instant(0)).year() + kept, 12, 31);
                until = until ? std::max(*until, end) : end;
            }));
    return until;
}

} // namespace tramyte::visit
