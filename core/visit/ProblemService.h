// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/journal/Ledger.h"
#include "core/patient/ProblemRepository.h"
#include "core/security/Session.h"
#include "core/visit/RecordGate.h"

namespace tramyte::visit {

struct ProblemForm {
    patient::PatientId patient;
    QString code;  ///< of the disease list
    QString since; ///< `2019`, `2019-03`, `2019-03-05`; empty: unknown
    QString note;
    QString token;
};

/// What is put right; an absent field stays as it is.
struct ProblemChange {
    patient::ProblemId id;
    std::optional<QString> since;
    std::optional<QString> note;
};

/// A chronic diagnosis that came back and stands in no problem list yet.
struct ProposedProblem {
    QString code;
    QString name;
    int visits = 0; ///< at how many visits it was made
    QDate first;    ///< the earliest of them
    QDate last;
};

/// What a person lives with: entered and confirmed by who examines. Source: specification of the health record, 3.
class ProblemService {
public:
    ProblemService(journal::Ledger& ledger, const catalog::Catalogue& catalogue)
        : m_ledger(ledger), m_catalogue(catalogue), m_problems(ledger.db), m_gate(ledger, catalogue)
    {
    }

    /// All of a person's problems, active ones first. Errors: Permission, `record.reasonNeeded`.
    Result<std::vector<patient::Problem>> list(const security::Session& session, patient::PatientId patient) const;
    /// Diagnoses of the dated list of long diseases that were made at several visits and are no problem yet, the most
    /// frequent first. Only a clinician makes one of them: nothing is entered by itself. Errors as for `list`.
    Result<std::vector<ProposedProblem>> proposed(const security::Session& session, patient::PatientId patient) const;
    /// Errors: NotFound; Validation `problem.codeUnknown`, `problem.since`, `problem.known` (the category is active
    /// already); Permission.
    Result<patient::Problem> add(const security::Session& session, const ProblemForm& form);
    /// Errors: NotFound, Validation `problem.since`, `problem.notActive`, Conflict, Permission.
    Result<patient::Problem> change(const security::Session& session, const ProblemChange& change);
    /// It is over. `ended` not valid: nobody knows since when.
    Result<patient::Problem> resolve(const security::Session& session, patient::ProblemId id, QDate ended);
    /// It never was. Error: Validation (no reason).
    Result<patient::Problem> retract(const security::Session& session, patient::ProblemId id, const QString& reason);

private:
    template <class Change>
    Result<patient::Problem> write(const security::Session& session, patient::ProblemId id, Change change);
    Result<std::optional<PartialDate>> sinceOf(const QString& typed) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    patient::ProblemRepository m_problems;
    RecordGate m_gate;
};

} // namespace tramyte::visit
