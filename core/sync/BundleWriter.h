// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Certificate.h"
#include "core/crypto/PrivateKey.h"
#include "core/sync/Manifest.h"

#include <functional>
#include <memory>
#include <vector>

namespace tramyte::sync {

class ZipMember;

/// How far the making of bundles is.
enum class BundleStage {
    Gathering,   ///< things read out of the station; of how many
    Writing,     ///< files packed, signed and encrypted; of how many
    ReadingBack, ///< bundles read back and compared
};

/// Told now and then; an error stops the work and is handed on.
using BundleWatch = std::function<Result<void>(BundleStage stage, qint64 done, qint64 all)>;

/// One stretch of the journal and its files.
struct BundleContent {
    Manifest manifest; ///< `files` and `previousSha256` are filled in by the writer
    std::vector<std::shared_ptr<const ZipMember>> files;
};

struct WrittenBundle {
    QString path;
    QByteArray sha256; ///< of the file, for the next bundle and for the receipt
    qint64 size = 0;
    qint64 zipSize = 0;
    Manifest manifest;
};

/// Writes bundles: a ZIP without folder entries, signed, encrypted, under a temporary name, flushed, read back,
/// renamed.
class BundleWriter final {
public:
    /// Opening takes 2.6 times that in memory, and sticks may be FAT32.
    static constexpr qint64 kLargestZip = 64LL << 20;

    BundleWriter(crypto::Certificate signer, crypto::PrivateKey signerKey, crypto::Certificate receiver,
        qint64 largestZip = kLargestZip);

    /// One bundle into `folder`. Errors: Validation (`bundle.tooLarge`: the ZIP passes the limit; certificates), Io,
    /// Conflict (a bundle of that name lies there).
    Result<WrittenBundle> write(const QString& folder, const BundleContent& content, const QByteArray& previousSha256,
        Instant now, const BundleWatch& watch = {}) const;

    /// The entries `firstSeq` to `lastSeq` as few consecutive, chained bundles; `contentOf` is asked for each stretch,
    /// for a shorter one again when it was too large. All or none of them stay in the folder.
    using ContentOf = std::function<Result<BundleContent>(qint64 firstSeq, qint64 lastSeq)>;
    Result<std::vector<WrittenBundle>> writeChain(const QString& folder, qint64 firstSeq, qint64 lastSeq,
        QByteArray previousSha256, const ContentOf& contentOf, Instant now, const BundleWatch& watch = {}) const;

private:
    crypto::Certificate m_signer;
    crypto::PrivateKey m_signerKey;
    crypto::Certificate m_receiver;
    qint64 m_largestZip;
};

} // namespace tramyte::sync
