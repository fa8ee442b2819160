// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/PaperFacts.h"
#include "core/document/RecordReaders.h"
#include "core/document/Templates.h"
#include "core/journal/Ledger.h"
#include "core/patient/Disclosure.h"
#include "core/prescription/PersonRecord.h"
#include "core/security/Session.h"

namespace tramyte::document {

struct RecordCopy;

/// The papers of a person that belong to no visit: a consent to sign, a copy of the record and the note of its
/// delivery, who looked. Who printed is entered.
class PersonPaperService {
public:
    /// `station`: facility code; `demo`: every page is marked as of the demo station.
    PersonPaperService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, bool demo);

    /// The text of a purpose with empty boxes. Errors: NotFound; Validation `consent.purposeUnknown`,
    /// `consent.notNeeded`; Permission.
    Result<Paper> consent(const security::Session& session, patient::PatientId patient, const QString& purpose);
    /// The whole record, for a copy that is being given out; the entry is the disclosure's.
    /// Errors: Permission; NotFound; `record.reasonNeeded` and `disclosure.wholeRecordSensitive` (see PersonRecord).
    Result<Paper> copy(const security::Session& session, const patient::Disclosure& disclosure) const;
    /// Who received which files; signed by both.
    Result<Paper> delivery(const security::Session& session, patient::DisclosureId disclosure);
    /// Who looked at the record: the lines are the caller's (see report::ReadersService), the rest is filled in.
    Result<Paper> readers(const security::Session& session, patient::PatientId patient, RecordReaders list);

private:
    Result<void> record(const security::Session& session, patient::PatientId patient, const char* paper);
    Result<QString> officer() const;
    Result<void> addVisits(RecordCopy& copy, const prescription::PersonRecord& record) const;
    PrintFacts printBy(const security::Session& session) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    PaperFacts m_facts;
    Templates m_templates;
};

} // namespace tramyte::document
