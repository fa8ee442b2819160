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
    /// Those with a medicine on them; one whose last line was taken off stays behind by itself, with its code.
    Result<std::vector<Prescription>> listOfVisit(visit::VisitId visit) const;
    /// Those of a patient between two moments, newest first.
    Result<std::vector<Prescription>> listOfPatient(patient::PatientId patient, Instant from, Instant before) const;
    /// Every prescription that the visit ever had.
    Result<std::vector<PrescriptionId>> idsOfVisit(visit::VisitId visit) const;
    Result<std::optional<PrescriptionId>> findByLine(LineId line) const;
    Result<bool> isCodeTaken(const QString& code) const;
    Result<void> insert(const Prescription& prescription);
    /// Writes the lines that are not as stored and adds new dispensings. Error: Conflict.
    Result<void> update(const Prescription& prescription);

private:
    Result<std::vector<Prescription>> withLines(std::vector<Prescription> list) const;
    Result<void> readLines(Prescription& prescription) const;
    Result<void> writeLines(const Prescription& prescription, const Prescription& stored);
    Result<void> writeLine(PrescriptionId prescription, const Line& line, bool isNew);
    Result<void> writeDispensing(LineId line, const Dispensing& part);

    storage::Database& m_db;
};

} // namespace tramyte::prescription
