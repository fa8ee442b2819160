// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/Timeline.h"

#include "core/storage/Database.h"

namespace tramyte::visit {

Result<std::vector<TimelineRow>> TimelineRepository::list(patient::PatientId patient, int limit) const
{
    TRY_LET(rows,
        m_db.query(R"sql(
        SELECT v.id, v.code, v.arrived_at, v.reason, v.status, u.full_name
        FROM visit v LEFT JOIN user u ON u.id = v.clinician_id
        WHERE v.patient_id = :patient AND v.status <> 'archived'
        ORDER BY v.arrived_at DESC, v.id DESC LIMIT :limit)sql")
            .bind(":patient", patient)
            .bind(":limit", limit)
            .all([](const storage::Row& row) {
                TimelineRow it;
                it.id = row.id<VisitId>(0);
                it.code = row.text(1);
                it.day = localDay(row.instant(2));
                it.reason = row.text(3);
                it.status = row.text(4) == wordOf(Status::Closed) ? Status::Closed : Status::Open;
                it.clinician = row.text(5);
                return it;
            }));
    for (TimelineRow& row : rows)
        TRY(addParts(row));
    return rows;
}

Result<void> TimelineRepository::addParts(TimelineRow& it) const
{
    TRY(m_db.query("SELECT code, name FROM visit_diagnosis WHERE visit_id = :id ORDER BY position")
            .bind(":id", it.id)
            .each([&](const storage::Row& row) {
                it.diagnoses.push_back({row.text(0), row.text(1)});
            }));
    return m_db.query("SELECT systolic, diastolic, weight_g FROM vital_signs WHERE visit_id = :id ORDER BY at, id")
        .bind(":id", it.id)
        .each([&](const storage::Row& row) {
            const auto take = [&](int column, std::optional<int>& value) {
                if (!row.isNull(column))
                    value = row.number(column);
            };
            take(0, it.systolic);
            take(1, it.diastolic);
            take(2, it.weightG);
        });
}

} // namespace tramyte::visit
