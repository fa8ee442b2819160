// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/journal/Ledger.h"
#include "core/patient/ConsentRepository.h"
#include "core/security/Session.h"

namespace tramyte::patient {

/// What personal data is used for, with the text of today.
struct ConsentPurpose {
    QString code;
    QString name;
    QString text;
    QDate textFrom;
    bool byLaw = false;                 ///< the law asks for it: nobody is asked to agree
    bool paperOnly = false;             ///< counts in writing only
    std::optional<Consent> answer = {}; ///< the person's latest
};

/// An answer as it was heard. Nothing is filled in before somebody says it.
struct ConsentForm {
    PatientId patient;
    QString purpose;
    std::optional<bool> given; ///< must be told
    bool byPatient = false;
    QString representative;
    QString relation;
    QString way; ///< paper, spoken, electronic; must be told
    QString witness;
    QString note;
    std::optional<Instant> at; ///< now when not told
    QString token;
};

struct WithdrawalForm {
    ConsentId consent;
    QString by;
    QString way;
    QString note;
    std::optional<Instant> at;
};

/// The register of consents. No answer here ever stops an examination.
class ConsentService {
public:
    ConsentService(journal::Ledger& ledger, const catalog::Catalogue& catalogue)
        : m_ledger(ledger), m_catalogue(catalogue), m_consents(ledger.db)
    {
    }

    /// Every purpose of today, those that need no consent last, with what the person answered.
    Result<std::vector<ConsentPurpose>> purposes(const security::Session& session, PatientId patient) const;
    /// All answers, the latest first; withdrawn ones too.
    Result<std::vector<Consent>> list(const security::Session& session, PatientId patient) const;
    /// Whether the person agreed to `purpose` at that moment.
    Result<bool> held(const security::Session& session, PatientId patient, const QString& purpose, Instant at) const;
    /// Enters an answer. Below 7 the representative answers, from 7 to adult age both, an adult alone (or a
    /// representative, with a note why); the ages are dated parameters. Errors: NotFound; Validation naming the field:
    /// `consent.purposeUnknown`, `.notNeeded`, `.answerMissing`, `.patientMissing`, `.childAnswers`,
    /// `.representativeMissing`, `.whyRepresentative`, `.wayMissing`, `.paperOnly`, `.witnessMissing`, `.at`;
    /// Permission.
    Result<Consent> answer(const security::Session& session, const ConsentForm& form);
    /// Taken back from then on. Errors: NotFound; Validation `consent.notGiven`, `.byMissing`, `.wayMissing`, `.at`.
    Result<Consent> withdraw(const security::Session& session, const WithdrawalForm& form);

private:
    Result<int> parameter(const char* name, QDate day) const;
    Result<void> checkWho(const Patient& patient, const ConsentForm& form, QDate day) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    ConsentRepository m_consents;
};

QJsonObject toJson(const ConsentPurpose& purpose);

} // namespace tramyte::patient
