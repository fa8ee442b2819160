// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SafeFile.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/PrivateKey.h"

#include <memory>

namespace tramyte::crypto {

/// Signs, encrypts and writes what comes in pieces, in one pass and a few MiB of memory: SignedData (content and
/// certificate inside) in AuthEnvelopedData with AES-256-GCM (RFC 5652, RFC 5083).
///
/// The outer frame is neither encrypted nor signed, so a hash of the whole file stands in it, where the standard has
/// room for facts about the sender (see CmsSeal.h): every flipped byte is found, also by someone without the key.
class CmsWriter final {
public:
    /// `file` outlives the writer. Errors: Validation (a certificate that cannot receive or has ended; a key that is
    /// not the signer's), Io.
    static Result<std::unique_ptr<CmsWriter>> start(SafeFile& file, const Certificate& signer,
        const PrivateKey& signerKey, const Certificate& receiver, Instant now);
    ~CmsWriter();
    CmsWriter(const CmsWriter&) = delete;
    CmsWriter& operator=(const CmsWriter&) = delete;

    Result<void> write(QByteArrayView bytes);
    /// Signs and closes; the file is then complete but not yet committed. At least one byte must have been written.
    Result<void> finish();

private:
    struct Chain;
    explicit CmsWriter(std::unique_ptr<Chain> chain);

    std::unique_ptr<Chain> m_chain;
};

} // namespace tramyte::crypto
