// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/security/Session.h"
#include "core/settings/Installation.h"
#include "core/sync/BundleContents.h"
#include "core/sync/ReceiverRepository.h"

namespace tramyte::sync {

/// How far an export is: the stage of the bundle in work, and of all entries that go how many are in finished ones.
struct BundleProgress {
    BundleStage stage = BundleStage::Gathering;
    qint64 done = 0;
    qint64 all = 0;
    qint64 entriesDone = 0;
    qint64 entriesAll = 0;
};

/// Bundles as a person makes them.
class BundleService final {
public:
    BundleService(journal::Ledger& ledger, journal::StateReaders readers, BundleExtras extras = {},
        qint64 largestZip = BundleWriter::kLargestZip);

    /// Returns false to stop.
    using Progress = std::function<bool(const BundleProgress&)>;

    /// Everything that changed since the last bundle to this receiver, as few chained bundles in `folder`, which is
    /// made when it is not there. Giving the certificate confirms the receiver: it is kept. The bundles and their
    /// journal entries are written down once the files lie there, read back; when that fails or someone stops it, the
    /// files go again and nothing counts as sent.
    /// Errors: Permission, Damaged (no certificate), Validation (`bundle.nothingNew`; a certificate that cannot
    /// receive), Conflict (`bundle.stopped`), Io.
    Result<std::vector<WrittenBundle>> create(const security::Session& session, const QByteArray& receiverPem,
        const QString& folder, const Progress& progress = {});
    /// The same for a receiver that was confirmed. Errors: also NotFound (never confirmed, or withdrawn).
    Result<std::vector<WrittenBundle>> createFor(const security::Session& session, const QString& fingerprint,
        const QString& folder, const Progress& progress = {});

private:
    Result<std::vector<WrittenBundle>> write(const settings::Installation& installation,
        const crypto::Certificate& receiver, const QString& folder, const Progress& progress);
    Result<exchange::FhirStation> fhirStation(const QString& code, const QString& installation) const;
    Result<void> writeDown(const security::Session& session, const crypto::Certificate& receiver,
        const std::vector<WrittenBundle>& bundles);

    journal::Ledger& m_ledger;
    journal::StateReaders m_readers;
    BundleExtras m_extras;
    qint64 m_largestZip;
};

} // namespace tramyte::sync
