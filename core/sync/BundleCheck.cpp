// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BundleCheck.h"

#include "core/base/Json.h"
#include "core/crypto/Sha256.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tramyte::sync {

QJsonObject BundleReport::toJson() const
{
    QJsonArray checked{QStringLiteral("file")};
    QJsonArray notChecked;
    for (const QString& what : {QStringLiteral("receiver"), QStringLiteral("signature"), QStringLiteral("manifest"),
             QStringLiteral("contents")})
        (opened ? checked : notChecked).append(what);
    QJsonObject object{{QStringLiteral("file"), file}, {QStringLiteral("size"), size},
        {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())}, {QStringLiteral("ok"), true},
        {QStringLiteral("checked"), checked}, {QStringLiteral("notChecked"), notChecked},
        {QStringLiteral("nameFits"), nameFits}};
    if (manifest) {
        const auto parsed = json::parseObject(manifest->toJson());
        object.insert(QStringLiteral("manifest"), parsed ? QJsonValue(*parsed) : QJsonValue());
    }
    if (signer)
        object.insert(QStringLiteral("signer"),
            QJsonObject{{QStringLiteral("name"), signer->name()}, {QStringLiteral("station"), signer->stationCode()},
                {QStringLiteral("certificateSha256"), signer->fingerprint()},
                {QStringLiteral("signedAt"), formatLocal(signedAt)}});
    return object;
}

Result<BundleReport> checkBundle(
    const QString& path, const std::optional<crypto::PrivateKey>& key, const BundleLimits& limits)
{
    BundleReport report;
    const QFileInfo info(path);
    report.file = info.fileName();
    report.size = info.size();
    if (!key) {
        TRY(crypto::checkCmsSeal(path));
        TRY_LET(hash, crypto::Sha256::ofFile(path));
        report.sha256 = std::move(hash);
        return report;
    }
    TRY_LET(bundle, BundleReader::open(path, *key, limits));
    report.opened = true;
    report.sha256 = bundle.sha256();
    report.manifest = bundle.manifest();
    report.signer = bundle.signer();
    report.signedAt = bundle.signedAt();
    report.nameFits = bundle.manifest().fileName() == report.file;
    return report;
}

} // namespace tramyte::sync
