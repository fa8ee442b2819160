// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/Visit.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::visit {

/// One visit of a patient's past, at a glance.
struct TimelineRow {
    VisitId id;
    QString code;
    QDate day;
    QString reason;
    std::vector<Diagnosis> diagnoses; ///< the first is the main one
    std::optional<int> systolic;      ///< of the latest measuring of the visit that has it
    std::optional<int> diastolic;
    std::optional<int> weightG;
    Status status = Status::Open;
    QString clinician; ///< full name
};

/// Reads a patient's visits at a glance.
class TimelineRepository {
public:
    explicit TimelineRepository(storage::Database& db) : m_db(db) {}

    /// Newest first, archived ones left out.
    Result<std::vector<TimelineRow>> list(patient::PatientId patient, int limit) const;

private:
    Result<void> addParts(TimelineRow& row) const;

    storage::Database& m_db;
};

} // namespace tramyte::visit
