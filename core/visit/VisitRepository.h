// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/Visit.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::visit {

/// All SQL of visits and what belongs to them.
class VisitRepository {
public:
    explicit VisitRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Visit>> find(VisitId id) const;
    /// Error: NotFound.
    Result<Visit> require(VisitId id) const;
    Result<std::optional<VisitId>> findByCode(const QString& code) const;
    /// Visits that began on a local day, archived ones left out, in order of arrival.
    Result<std::vector<VisitId>> listArrived(QDate day) const;
    /// Visits that ended between two local days, both included, in the order of their end.
    Result<std::vector<VisitId>> listClosed(QDate from, QDate to) const;
    /// A patient's visits that are not closed yet.
    Result<std::vector<VisitId>> listOpen(patient::PatientId patient) const;
    /// Other visits of this patient with services ordered on the same local day before `visit` arrived.
    Result<std::vector<VisitId>> listEarlierOfDay(const Visit& visit) const;

    /// Writes a new visit with all its parts.
    Result<void> insert(const Visit& visit);
    /// Writes the visit's own fields and, of its parts, those that are not as stored. Error: Conflict.
    Result<void> update(const Visit& visit);

private:
    Result<void> readParts(Visit& visit) const;
    Result<void> writeParts(const Visit& visit, const Visit& stored);
    Result<void> writeVitals(const Visit& visit, const Visit& stored);
    Result<void> writeServices(const Visit& visit, const Visit& stored);
    Result<void> writeDiagnoses(const Visit& visit, const Visit& stored);
    Result<void> writeAppointment(const Visit& visit);
    Result<void> writeReferral(const Visit& visit);

    storage::Database& m_db;
};

} // namespace tramyte::visit
