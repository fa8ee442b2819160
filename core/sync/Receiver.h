// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Certificate.h"
#include "core/security/User.h"

#include <optional>

namespace tramyte::sync {

/// One bundle that was sent.
struct SentBundle {
    QString receiver; ///< fingerprint
    Instant at;
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    QString file; ///< its name, without the folder
    qint64 size = 0;
    QByteArray sha256;
};

/// Who takes bundles: a certificate whose fingerprint a person compared.
struct Receiver {
    QString fingerprint;
    QString pem;
    QString name;
    Instant confirmedAt;
    security::UserId confirmedBy;
    std::optional<Instant> withdrawnAt; ///< nothing is sent to it any more

    bool operator==(const Receiver&) const = default;
};

/// The state that the journal hashes.
QJsonObject toJson(const Receiver& receiver);

/// The journal knows things by number: the first 60 bits of the fingerprint.
qint64 thingOf(const QString& fingerprint);
/// `AB12 CD34 ...`: how people read a fingerprint to each other.
QString spacedFingerprint(const QString& fingerprint);

} // namespace tramyte::sync
