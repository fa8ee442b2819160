// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <vector>

namespace tramyte::sync {

/// One file inside a bundle.
struct BundleFile {
    QString name; ///< `data/patient.ndjson`; ASCII, with slashes
    qint64 size = 0;
    QByteArray sha256; ///< 32 bytes

    bool operator==(const BundleFile&) const = default;
};

/// What a bundle says about itself: the stretch of one installation's journal that it covers and what lies in it.
struct Manifest {
    QString station; ///< facility code
    int device = 0;
    QString epoch;
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    QByteArray previousSha256; ///< of the file of the bundle before it; empty for the first of an epoch
    QByteArray journalHead;    ///< hash of the entry lastSeq
    QJsonObject counts;        ///< things by kind
    QString program;           ///< name and version of the program that wrote it
    int schema = 0;            ///< of the database it was read from
    std::vector<BundleFile> files;

    bool operator==(const Manifest&) const = default;

    /// `<station>-<device>-<epoch>-<first>-<last>.tyb`
    QString fileName() const;
    QByteArray toJson() const;
    /// Errors: Damaged (not a manifest, or nonsense in it), Newer.
    static Result<Manifest> parse(const QByteArray& json);
};

/// Whether a name may stand in a bundle: ASCII letters, digits, `-`, `_`, `.` in parts between slashes; nothing that
/// could lead out of a folder.
bool isSafeName(const QString& name);

} // namespace tramyte::sync
