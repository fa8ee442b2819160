// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BundleReader.h"

#include "core/crypto/Sha256.h"
#include "core/sync/ZipReader.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace tramyte::sync {

namespace {

const QString kManifest = QStringLiteral("manifest.json");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::sync", text);
}

tl::unexpected<Error> foreign(const QString& why)
{
    return fail(ErrorKind::Validation, QStringLiteral("bundle.foreignFile"),
        tr("The bundle holds something that no bundle of this program holds. Do not use it; ask the sender."), why);
}

tl::unexpected<Error> other(const QString& why)
{
    return fail(ErrorKind::Damaged, QStringLiteral("bundle.contents"),
        tr("The bundle does not hold what its list of contents names. Ask for it again."), why);
}

struct Contents {
    QByteArray manifest;
    std::map<QString, BundleFile> files;
};

/// Reads everything once: the manifest's text, size and hash of every other file.
Result<Contents> survey(QByteArrayView zip, const BundleLimits& limits)
{
    Contents contents;
    bool hasManifest = false;
    qint64 unpacked = 0;
    BundleFile current;
    crypto::Sha256 hash;
    TRY(walkZip(zip,
        {[&](const QString& name) -> Result<bool> {
             if (!isSafeName(name))
                 return foreign(QStringLiteral("name"));
             if (contents.files.count(name) != 0 || (name == kManifest && hasManifest))
                 return foreign(QStringLiteral("a name twice"));
             if (contents.files.size() >= static_cast<size_t>(limits.files))
                 return foreign(QStringLiteral("too many files"));
             current = {name, 0, {}};
             hasManifest = hasManifest || name == kManifest;
             return true;
         },
            [&](QByteArrayView bytes) -> Result<void> {
                current.size += bytes.size();
                unpacked += bytes.size();
                if (unpacked > limits.unpackedBytes)
                    return foreign(QStringLiteral("unpacked size"));
                if (current.name != kManifest) {
                    hash.add(bytes);
                } else {
                    if (current.size > limits.manifestBytes)
                        return foreign(QStringLiteral("size of the manifest"));
                    contents.manifest.append(bytes.data(), bytes.size());
                }
                return {};
            },
            [&]() -> Result<void> {
                if (current.name == kManifest)
                    return {};
                current.sha256 = hash.finish();
                contents.files.emplace(current.name, current);
                return {};
            }}));
    if (!hasManifest)
        return other(QStringLiteral("no manifest"));
    return contents;
}

Result<Manifest> check(const Contents& contents)
{
    TRY_LET(manifest, Manifest::parse(contents.manifest));
    for (const BundleFile& file : manifest.files) {
        const auto found = contents.files.find(file.name);
        if (found == contents.files.end() || !(found->second == file))
            return other(file.name);
    }
    if (contents.files.size() != manifest.files.size())
        return other(QStringLiteral("more files than named"));
    return manifest;
}

} // namespace

BundleReader::BundleReader(crypto::CmsContent content, Manifest manifest, QByteArray sha256, const BundleLimits& limits)
    : m_zip(std::move(content.bytes)), m_signer(std::move(content.signer)), m_signedAt(content.signedAt),
      m_manifest(std::move(manifest)), m_sha256(std::move(sha256)), m_limits(limits)
{
}

Result<BundleReader> BundleReader::open(const QString& path, const crypto::PrivateKey& key, const BundleLimits& limits)
{
    TRY_LET(content, crypto::openCms(path, key, limits.fileBytes));
    TRY_LET(manifest, checkContents(content.bytes, limits));
    TRY_LET(hash, crypto::Sha256::ofFile(path));
    return BundleReader(std::move(content), std::move(manifest), std::move(hash), limits);
}

Result<Manifest> BundleReader::checkContents(QByteArrayView zip, const BundleLimits& limits)
{
    TRY_LET(contents, survey(zip, limits));
    return check(contents);
}

bool BundleReader::contains(const QString& name) const
{
    return std::any_of(
        m_manifest.files.begin(), m_manifest.files.end(), [&](const BundleFile& file) { return file.name == name; });
}

Result<void> BundleReader::read(const QString& name, const std::function<Result<void>(QByteArrayView)>& take) const
{
    if (!contains(name))
        return fail(ErrorKind::NotFound, QStringLiteral("bundle.noFile"), tr("The bundle holds no %1.").arg(name));
    return walkZip(m_zip,
        {[&](const QString& each) -> Result<bool> { return each == name; }, take, []() -> Result<void> { return {}; }});
}

Result<void> BundleReader::eachLine(
    const QString& name, const std::function<Result<void>(const QByteArray&)>& take) const
{
    QByteArray rest;
    const auto give
        = [&](const QByteArray& line) -> Result<void> { return line.isEmpty() ? Result<void>() : take(line); };
    const auto done = read(name, [&](QByteArrayView bytes) -> Result<void> {
        for (;;) {
            const qsizetype end = bytes.indexOf('\n');
            rest.append(bytes.data(), end < 0 ? bytes.size() : end);
            if (rest.size() > m_limits.lineBytes)
                return foreign(QStringLiteral("length of a line"));
            if (end < 0)
                return {};
            TRY(give(rest));
            rest.clear();
            bytes = bytes.sliced(end + 1);
        }
    });
    return done ? give(rest) : done;
}

} // namespace tramyte::sync
