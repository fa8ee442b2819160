// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prescription/Prescription.h"

namespace tramyte::prescription {

/// All SQL of prescriptions and of what was handed out on them.
class PrescriptionRepository {
public:
    explicit PrescriptionRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Prescription>> find(PrescriptionId id) const;
    /// Error: NotFound.
    Result<Prescription> require(PrescriptionId id) const;
    Result<std::vector<Prescription>> listOfVisit(visit::VisitId visit) const;
    Result<std::optional<PrescriptionId>> findByLine(LineId line) const;
    Result<bool> isCodeTaken(const QString& code) const;
    Result<void> insert(const Prescription& prescription);
    /// Adds new lines and dispensings. Error: Conflict.
    Result<void> update(const Prescription& prescription);

private:
    Result<void> readLines(Prescription& prescription) const;
    Result<void> writeLines(const Prescription& prescription);

    storage::Database& m_db;
};

} // namespace tramyte::prescription
