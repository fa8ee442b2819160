// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prescription/PersonRecord.h"

#include "core/patient/PatientRepository.h"
#include "core/storage/Database.h"
#include "core/visit/VisitRepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::prescription {

Result<PersonRecord> readPersonRecord(
    const journal::Ledger& ledger, const catalog::Catalogue& catalogue, patient::PatientId id, bool sensitive)
{
    const visit::RecordGate gate(ledger, catalogue);
    PersonRecord record;
    TRY_LET(patient, patient::PatientRepository(ledger.db).require(id));
    record.patient = std::move(patient);
    TRY_LET(guard, gate.findGuard(id));
    const bool marked = guard && guard->marked;
    if (marked && !sensitive)
        return failField(QStringLiteral("sensitive"), QStringLiteral("disclosure.wholeRecordSensitive"),
            QCoreApplication::translate("tramyte::prescription",
                "This whole record is marked as extra sensitive. Tick that sensitive data goes along, or give out "
                "nothing."));
    TRY_LET(codes, gate.codes());
    const int age = ageInYears(*record.patient.birth, ledger.clock.today());
    const auto isSensitive = [&](const QString& code) { return codes.has(code, age); };
    record.sensitive = marked;
    const auto takes = [&](bool restricted) {
        record.sensitive = record.sensitive || (restricted && sensitive);
        record.leftOut += restricted && !sensitive ? 1 : 0;
        return sensitive || !restricted;
    };
    TRY_LET(problems, patient::ProblemRepository(ledger.db).list(id));
    for (patient::Problem& problem : problems) {
        if (problem.state != patient::Problem::State::Mistaken && takes(isSensitive(problem.code)))
            record.problems.push_back(std::move(problem));
    }
    TRY_LET(visits,
        ledger.db
            .query(R"sql(
        SELECT id FROM visit WHERE patient_id = :patient AND status <> 'archived' ORDER BY arrived_at DESC, id DESC)sql")
            .bind(":patient", id)
            .all([](const storage::Row& row) { return row.id<visit::VisitId>(0); }));
    const PrescriptionRepository prescriptions(ledger.db);
    for (const visit::VisitId visitId : visits) {
        TRY_LET(visit, visit::VisitRepository(ledger.db).require(visitId));
        if (!takes(std::ranges::any_of(visit.diagnoses, isSensitive, &visit::Diagnosis::code)))
            continue;
        TRY_LET(written, prescriptions.listOfVisit(visitId));
        record.stays.push_back({std::move(visit), std::move(written)});
    }
    return record;
}

} // namespace tramyte::prescription
