// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/ProblemRepository.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/visit/RecordGate.h"

namespace tramyte::prescription {

/// Everything that the station knows of one person, as it is given out.
struct PersonRecord {
    struct Stay {
        visit::Visit visit;
        std::vector<Prescription> prescriptions;
    };

    patient::Patient patient;
    std::vector<patient::Problem> problems;
    std::vector<Stay> stays; ///< the latest first
    bool sensitive = false;  ///< holds what is extra sensitive
    int leftOut = 0;         ///< visits and problems that were left out because they are
};

/// Reads a whole record. Without `sensitive` the visits and problems whose codes are extra sensitive are left out; a
/// record that is marked as a whole is then refused: Validation `disclosure.wholeRecordSensitive`. Other errors:
/// NotFound.
Result<PersonRecord> readPersonRecord(
    const journal::Ledger& ledger, const catalog::Catalogue& catalogue, patient::PatientId patient, bool sensitive);

} // namespace tramyte::prescription
