// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/patient/DisclosureRepository.h"
#include "core/security/Session.h"
#include "core/storage/NumberSeries.h"

#include <functional>

namespace tramyte::patient {

struct DisclosureForm {
    PatientId patient;
    QString recipient; ///< empty: the person, when the ground is `self`
    QString relation;
    QString basis = QStringLiteral("self");
    QString basisNote;
    bool sensitive = false;
    DataRequestId request;
};

/// Where the files of a copy go. `prepare` writes them under temporary names, or refuses; `publish` gives them their
/// names once the entry stands.
struct DisclosureOutlet {
    std::function<Result<std::vector<GivenFile>>(const Disclosure&)> prepare;
    std::function<Result<void>()> publish;
};

/// Gives copies of a person's record out; nothing leaves without an entry that says to whom.
class DisclosureService {
public:
    DisclosureService(journal::Ledger& ledger, int device)
        : m_ledger(ledger), m_device(device), m_disclosures(ledger.db), m_series(ledger.db)
    {
    }

    /// The files appear only after the entry was written; when they cannot be given their names, the entry says so.
    /// Errors: NotFound; Validation `disclosure.basisUnknown`, `.recipientMissing`, `.relationMissing`,
    /// `.basisNoteMissing`, `.requestOfAnother`; Permission; those of the outlet.
    Result<Disclosure> disclose(
        const security::Session& session, const DisclosureForm& form, const DisclosureOutlet& outlet);
    Result<std::vector<Disclosure>> list(const security::Session& session, PatientId patient) const;

private:
    Result<Disclosure> begin(const security::Session& session, const DisclosureForm& form);
    Result<void> noteFailure(const security::Session& session, const Disclosure& before);

    journal::Ledger& m_ledger;
    int m_device;
    DisclosureRepository m_disclosures;
    storage::NumberSeries m_series;
};

} // namespace tramyte::patient
