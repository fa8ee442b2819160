// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Fhir.h"
#include "core/journal/Ledger.h"
#include "core/patient/Disclosure.h"
#include "core/security/Session.h"

namespace tramyte::exchange {

/// A person's record as other programs read it. That it goes out is entered by who gives it out
/// (patient::DisclosureService).
class PersonExportService {
public:
    /// `station`: facility code.
    PersonExportService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station)
        : m_ledger(ledger), m_catalogue(catalogue), m_station(std::move(station))
    {
    }

    /// A FHIR R4 Bundle in JSON. Errors: Permission; NotFound; `record.reasonNeeded` when sensitive data goes along;
    /// Validation `disclosure.wholeRecordSensitive`.
    Result<QByteArray> fhir(const security::Session& session, const patient::Disclosure& disclosure) const;

private:
    Result<FhirStation> station() const;
    Result<Instant> lastChange(const char* kind, qint64 thing) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    QString m_station;
};

} // namespace tramyte::exchange
