// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/security/Session.h"
#include "core/sync/BundleContents.h"

namespace tramyte::sync {

/// Bundles as a person makes them.
class BundleService final {
public:
    BundleService(journal::Ledger& ledger, journal::StateReaders readers, BundleExtras extras = {},
        qint64 largestZip = BundleWriter::kLargestZip);

    /// Everything that changed since the last bundle to this receiver, as few chained bundles in `folder`, which is
    /// made when it is not there. Giving the certificate confirms the receiver: it is kept. The bundles and their
    /// journal entries are written down once the files lie there, read back; when that fails, the files go again.
    /// Errors: Permission, Damaged (no certificate), Validation (`bundle.nothingNew`; a certificate that cannot
    /// receive), Io.
    Result<std::vector<WrittenBundle>> create(
        const security::Session& session, const QByteArray& receiverPem, const QString& folder);

private:
    struct Sent {
        qint64 lastSeq = 0;
        QByteArray sha256;
    };

    Result<Sent> lastSent(const QString& epoch, const QString& receiver) const;
    Result<bool> hasNews(qint64 afterSeq) const;
    Result<exchange::FhirStation> fhirStation(const QString& code, const QString& installation) const;
    Result<void> writeDown(const security::Session& session, const crypto::Certificate& receiver,
        const std::vector<WrittenBundle>& bundles);

    journal::Ledger& m_ledger;
    journal::StateReaders m_readers;
    BundleExtras m_extras;
    qint64 m_largestZip;
};

} // namespace tramyte::sync
