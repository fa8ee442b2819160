// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/catalog/Entry.h"
#include "core/journal/Ledger.h"
#include "core/patient/Patient.h"
#include "core/security/Session.h"

namespace tramyte::report {

/// What comes next for one person.
struct PersonDue {
    QString code; ///< appointment, medicine, card, fiveYears, request
    QDate day;
    Severity severity = Severity::Warning; ///< Error: the day has passed
    QString message;                       ///< one sentence
};

/// What is due for one person: the next appointment, medicines for long that run out, a card that ends, five years in a
/// row, a request to answer. Each only for who may see it.
class PersonDueService {
public:
    PersonDueService(journal::Ledger& ledger, const catalog::Catalogue& catalogue)
        : m_ledger(ledger), m_catalogue(catalogue)
    {
    }

    /// The earliest first. Error: Permission, NotFound.
    Result<std::vector<PersonDue>> list(const security::Session& session, patient::PatientId patient) const;

private:
    using Dues = std::vector<PersonDue>;
    Result<void> addAppointment(Dues& dues, patient::PatientId patient, QDate today) const;
    Result<void> addMedicines(Dues& dues, patient::PatientId patient, QDate today) const;
    void addCard(Dues& dues, const patient::Patient& patient, QDate today) const;
    Result<void> addRequest(Dues& dues, patient::PatientId patient, QDate today) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
};

} // namespace tramyte::report
