// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Certificate.h"
#include "core/crypto/PrivateKey.h"

#include <QByteArray>
#include <vector>

namespace tramyte::crypto {

/// What a CMS file held, after the hash of the file, the decryption and the signature have all passed.
struct CmsContent {
    QByteArray bytes;
    Certificate signer; ///< inside the file; whose it is, is for `requireKnown` to say
    Instant signedAt;   ///< by the signer's clock
};

/// Whether every byte of a file is as CmsWriter wrote it; needs no key and says nothing about who wrote it.
/// Errors: Damaged, Io.
Result<void> checkCmsSeal(const QString& path);

/// Opens a file in memory. Nothing of it is handed out unless all checks pass. The receiver's certificate is not
/// needed: its key finds its place. At most `mostBytes` of file. Errors: Io, Damaged, Validation (`cms.otherReceiver`:
/// not encrypted for this key; `cms.badSignature`).
Result<CmsContent> openCms(const QString& path, const PrivateKey& key, qint64 mostBytes);

/// The same for a file in memory whose seal was checked already.
Result<CmsContent> openSealedCms(QByteArray file, const PrivateKey& key);

/// Whether a signer is one of those that are known here. Error: Validation (`cms.unknownSigner`).
Result<void> requireKnown(const Certificate& signer, const std::vector<Certificate>& known);

} // namespace tramyte::crypto
