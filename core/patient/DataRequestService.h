// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/journal/Ledger.h"
#include "core/patient/DataRequestRepository.h"
#include "core/security/Session.h"
#include "core/storage/NumberSeries.h"

#include <functional>

namespace tramyte::patient {

/// What people may ask, with the days of today's rules.
struct RequestKind {
    QString code;
    QString name;
    int acknowledgeWorkDays = 0;
    int days = 0;
    int thirdPartyDays = 0;
    int extensionDays = 0;
};

struct DataRequestForm {
    PatientId patient;
    QString kind;
    QString askedBy;  ///< a representative; empty: the person
    QString relation; ///< of the representative
    QString channel = QStringLiteral("inPerson");
    QString wish;
    bool thirdParty = false;
    std::optional<Instant> receivedAt; ///< now when not told
    QString token;
};

/// The register of what people ask about their data.
class DataRequestService {
public:
    /// Until which day the law has a person's records kept; empty when nothing is kept. Visits are further right.
    using KeptUntil = std::function<Result<std::optional<QDate>>(PatientId)>;

    DataRequestService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, int device, KeptUntil keptUntil)
        : m_ledger(ledger), m_catalogue(catalogue), m_device(device), m_keptUntil(std::move(keptUntil)),
          m_requests(ledger.db), m_series(ledger.db)
    {
    }

    Result<std::vector<RequestKind>> kinds(const security::Session& session) const;
    Result<std::vector<DataRequest>> list(const security::Session& session, PatientId patient) const;
    /// Open ones, what is due first at the top.
    Result<std::vector<ListedRequest>> open(const security::Session& session) const;
    /// Closed ones before `before` (none: the newest); they stay readable.
    Result<std::vector<ListedRequest>> closed(
        const security::Session& session, DataRequestId before = {}, int limit = 50) const;
    /// By id or number. Error: NotFound.
    Result<DataRequestId> idOf(const security::Session& session, const QString& typed) const;
    /// Until when the person's records are kept by law; a request to delete them is refused until then.
    Result<std::optional<QDate>> keptUntil(const security::Session& session, PatientId patient) const;

    /// Takes a request in and computes its days. Errors: NotFound; Validation `request.kindUnknown`,
    /// `.relationMissing`,
    /// `.wishMissing` (to correct, restrict or object one must say what), `.at`; Permission.
    Result<DataRequest> receive(const security::Session& session, const DataRequestForm& form);
    /// The person was told that it came in.
    Result<DataRequest> acknowledge(const security::Session& session, DataRequestId id);
    /// Once, for the days that the kind allows, before the time is over.
    /// Errors: Validation `request.extendedAlready`, `.reasonMissing`, `.tooLate`, `.closed`.
    Result<DataRequest> extend(const security::Session& session, DataRequestId id, const QString& reason);
    /// Done as asked. Errors: Validation `request.outcomeMissing`, `request.kept` (delete what the law keeps),
    /// `.closed`.
    Result<DataRequest> finish(const security::Session& session, DataRequestId id, const QString& outcome);
    Result<DataRequest> refuse(const security::Session& session, DataRequestId id, const QString& reason);
    /// The person does not want it any more.
    Result<DataRequest> takeBack(const security::Session& session, DataRequestId id, const QString& note);

private:
    template <class Change>
    Result<DataRequest> write(const security::Session& session, DataRequestId id, Change change);
    Result<DataRequest> close(
        const security::Session& session, DataRequestId id, DataRequest::State state, const QString& outcome);
    Result<RequestKind> kindOf(const QString& code, QDate day) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    int m_device;
    KeptUntil m_keptUntil;
    DataRequestRepository m_requests;
    storage::NumberSeries m_series;
};

} // namespace tramyte::patient
