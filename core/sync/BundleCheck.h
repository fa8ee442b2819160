// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/BundleReader.h"

#include <optional>

namespace tramyte::sync {

/// What can be said of a bundle, and what not.
struct BundleReport {
    QString file; ///< its name, without the folder
    qint64 size = 0;
    QByteArray sha256;
    bool opened = false;  ///< whether a key was there: signature, manifest and contents are checked then
    bool nameFits = true; ///< whether the file is called what its manifest says
    std::optional<Manifest> manifest;
    std::optional<crypto::Certificate> signer;
    Instant signedAt;

    QJsonObject toJson() const;
};

/// Checks a bundle: without a key only that no byte of it has changed since it was written, with the receiver's key
/// everything. Nothing is written to the disk. Errors: as BundleReader::open.
Result<BundleReport> checkBundle(
    const QString& path, const std::optional<crypto::PrivateKey>& key, const BundleLimits& limits = {});

} // namespace tramyte::sync
