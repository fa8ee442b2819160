// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BundleWriter.h"

#include "core/base/SafeFile.h"
#include "core/crypto/CmsReader.h"
#include "core/crypto/CmsWriter.h"
#include "core/crypto/Sha256.h"
#include "core/sync/ZipMember.h"
#include "core/sync/ZipWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace tramyte::sync {

namespace {

const QString kTooLarge = QStringLiteral("bundle.tooLarge");
constexpr qint64 kFirstStretch = 20'000; ///< entries

} // namespace

BundleWriter::BundleWriter(
    crypto::Certificate signer, crypto::PrivateKey signerKey, crypto::Certificate receiver, qint64 largestZip)
    : m_signer(std::move(signer)), m_signerKey(std::move(signerKey)), m_receiver(std::move(receiver)),
      m_largestZip(largestZip)
{
}

Result<WrittenBundle> BundleWriter::write(const QString& folder, const BundleContent& content,
    const QByteArray& previousSha256, Instant now, const BundleWatch& watch) const
{
    const auto tell = [&](BundleStage stage, size_t done, size_t all) {
        return watch ? watch(stage, static_cast<qint64>(done), static_cast<qint64>(all)) : Result<void>();
    };
    WrittenBundle written;
    written.manifest = content.manifest;
    written.manifest.previousSha256 = previousSha256;
    written.manifest.files.clear();
    written.path = QDir(folder).filePath(written.manifest.fileName());
    if (QFileInfo::exists(written.path))
        return fail(ErrorKind::Conflict, QStringLiteral("bundle.exists"),
            QCoreApplication::translate("tramyte::sync", "The bundle %1 lies there already; it is not overwritten.")
                .arg(written.path));

    TRY_LET(file, SafeFile::create(written.path));
    TRY_LET(cms, crypto::CmsWriter::start(*file, m_signer, m_signerKey, m_receiver, now));
    qint64 packed = 0;
    ZipWriter zip(
        [&, &into = *cms](QByteArrayView bytes) -> Result<void> {
            packed += bytes.size();
            if (packed > m_largestZip)
                return fail(ErrorKind::Validation, kTooLarge,
                    QCoreApplication::translate("tramyte::sync", "A bundle holds at most %1 MB.")
                        .arg(m_largestZip >> 20));
            return into.write(bytes);
        },
        now);
    for (const auto& member : content.files) {
        Q_ASSERT(isSafeName(member->name()));
        TRY(tell(BundleStage::Writing, written.manifest.files.size(), content.files.size()));
        TRY(zip.add(*member));
        written.manifest.files.push_back({member->name(), member->size(), member->sha256()});
    }
    ZipMember manifest(QStringLiteral("manifest.json")); // the last: it names the hashes of what came before
    manifest.add(written.manifest.toJson());
    manifest.finish();
    TRY(zip.add(manifest));
    TRY(zip.finish());
    TRY(cms->finish());
    TRY(tell(BundleStage::ReadingBack, 0, 1));
    TRY(file->flush());
    TRY(crypto::checkCmsSeal(file->temporaryPath()));
    TRY_LET(hash, crypto::Sha256::ofFile(file->temporaryPath()));
    written.sha256 = std::move(hash);
    written.size = QFileInfo(file->temporaryPath()).size();
    written.zipSize = packed;
    TRY(tell(BundleStage::ReadingBack, 1, 1));
    TRY(file->commit(false));
    return written;
}

Result<std::vector<WrittenBundle>> BundleWriter::writeChain(const QString& folder, qint64 firstSeq, qint64 lastSeq,
    QByteArray previousSha256, const ContentOf& contentOf, Instant now, const BundleWatch& watch) const
{
    Q_ASSERT(firstSeq >= 1 && lastSeq >= firstSeq);
    std::vector<WrittenBundle> chain;
    const auto takeBack = [&] {
        for (const WrittenBundle& bundle : chain)
            QFile::remove(bundle.path);
    };
    qint64 length = kFirstStretch; // what it comes to is a guide to the next ones
    while (firstSeq <= lastSeq) {
        length = std::min(length, lastSeq - firstSeq + 1);
        const auto written = contentOf(firstSeq, firstSeq + length - 1)
                                 .and_then([&](const BundleContent& content) -> Result<WrittenBundle> {
                                     return write(folder, content, previousSha256, now, watch);
                                 });
        if (!written && written.error().code == kTooLarge && length > 1) {
            length /= 2;
            continue;
        }
        if (!written) {
            takeBack();
            return tl::unexpected(written.error());
        }
        chain.push_back(*written);
        previousSha256 = written->sha256;
        firstSeq += length;
        // guess the next stretch from this one, a little below the limit, to waste no attempt
        const qint64 size = std::max<qint64>(written->zipSize, 1);
        length = std::max<qint64>(1, length * std::min<qint64>(m_largestZip * 8 / 10 / size, 16));
    }
    return chain;
}

} // namespace tramyte::sync
