// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/patient/PatientWriter.h"
#include "core/security/Session.h"

#include <functional>

namespace tramyte::patient {

/// Somebody whom nobody could name yet.
struct UnknownPerson {
    PatientId patient;
    QString code;
    QString fullName;
    QString number; ///< the temporary one
    Instant since;
    std::optional<Instant> toldAt; ///< when the People's Committee was told
};

/// The numbers and relatives of a person beyond what the form shows, and who is still unknown.
class IdentityService {
public:
    IdentityService(journal::Ledger& ledger, int device)
        : m_ledger(ledger), m_patients(ledger.db), m_writer(ledger, device)
    {
    }

    /// Another number that the person carries or carried. The current personal number is changed by the form.
    /// Errors: NotFound, Validation, Permission.
    Result<Patient> addNumber(const security::Session& session, PatientId patient, const Identifier& number);
    /// A number that holds no longer. Errors: NotFound (no such number that holds), Validation, Permission.
    Result<Patient> endNumber(const security::Session& session, PatientId patient, const QString& value, QDate lastDay);
    /// Someone who stands by the person. Errors: NotFound, Validation (neither a record nor a name), Permission.
    Result<Patient> addRelative(const security::Session& session, PatientId patient, const Relative& relative);
    /// `index` counts the person's relatives from 0. Errors: NotFound, Validation, Permission.
    Result<Patient> endRelative(const security::Session& session, PatientId patient, int index, QDate lastDay);
    /// The People's Committee was told of somebody unknown. Errors: NotFound, Validation, Permission.
    Result<Patient> noteTold(const security::Session& session, PatientId patient, std::optional<Instant> at = {});
    /// Everybody who is still unknown, the longest first.
    Result<std::vector<UnknownPerson>> unknown(const security::Session& session) const;

    /// Counts for the duties: unknown for longer than `hours` and nobody told.
    static Result<int> countOverdue(storage::Database& db, Instant now, int hours);

private:
    Result<Patient> change(
        const security::Session& session, PatientId patient, const std::function<Result<void>(Patient&)>& work);

    journal::Ledger& m_ledger;
    PatientRepository m_patients;
    PatientWriter m_writer;
};

} // namespace tramyte::patient
