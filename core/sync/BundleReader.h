// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/CmsReader.h"
#include "core/sync/Manifest.h"

#include <functional>

namespace tramyte::sync {

/// How much a bundle may hold before it is not believed.
struct BundleLimits {
    qint64 fileBytes = 80LL << 20;    ///< of the encrypted file: 64 MiB of ZIP and its envelope
    qint64 unpackedBytes = 2LL << 30; ///< of all files together
    qint64 manifestBytes = 4LL << 20; ///< of manifest.json
    qint64 lineBytes = 16LL << 20;    ///< of one line of an .ndjson file
    int files = 10'000;
};

/// A bundle opened in memory. It exists only after the hash of the file, decryption, signature, manifest and the hash
/// of each file in it have been checked; nothing of it is ever written to the disk.
class BundleReader final {
public:
    /// Errors: Io, Damaged (damaged, or contents other than the manifest says), Newer,
    /// Validation (`cms.otherReceiver`, `cms.badSignature`, `bundle.foreignFile`: names or sizes that no bundle has).
    static Result<BundleReader> open(
        const QString& path, const crypto::PrivateKey& key, const BundleLimits& limits = {});

    /// Whether the ZIP of a bundle holds exactly what its manifest says. Errors: as above.
    static Result<Manifest> checkContents(QByteArrayView zip, const BundleLimits& limits = {});

    const Manifest& manifest() const { return m_manifest; }
    const crypto::Certificate& signer() const { return m_signer; }
    Instant signedAt() const { return m_signedAt; }
    const QByteArray& sha256() const { return m_sha256; } ///< of the encrypted file, as the next bundle names it

    bool contains(const QString& name) const;
    /// Hands out a file in pieces; an error of `take` stops it. Error: NotFound.
    Result<void> read(const QString& name, const std::function<Result<void>(QByteArrayView)>& take) const;
    /// Hands out a file line by line, without the line ends; empty lines are left out.
    Result<void> eachLine(const QString& name, const std::function<Result<void>(const QByteArray& line)>& take) const;

private:
    BundleReader(crypto::CmsContent content, Manifest manifest, QByteArray sha256, const BundleLimits& limits);

    QByteArray m_zip;
    crypto::Certificate m_signer;
    Instant m_signedAt;
    Manifest m_manifest;
    QByteArray m_sha256;
    BundleLimits m_limits;
};

} // namespace tramyte::sync
