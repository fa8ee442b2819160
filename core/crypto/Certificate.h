// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/crypto/PrivateKey.h"

#include <QByteArray>
#include <memory>

struct x509_st;

namespace tramyte::crypto {

/// Who a bundle is for, or who signed it: an X.509 certificate, EC or RSA. Known by its fingerprint; nobody else
/// vouches for it.
class Certificate final {
public:
    /// Self-signed for ten years, for signing and receiving (digitalSignature, keyAgreement).
    static Result<Certificate> makeFor(
        const QString& stationCode, const QString& stationName, const PrivateKey& key, Instant now);
    /// PEM or DER. Error: Damaged.
    static Result<Certificate> parse(const QByteArray& pemOrDer);

    QByteArray pem() const;
    QByteArray der() const;
    /// SHA-256 of the DER form, lower-case hexadecimal: what two people compare on the telephone.
    QString fingerprint() const;
    QString name() const;        ///< common name; may be empty
    QString stationCode() const; ///< serialNumber of the subject; may be empty
    Instant validFrom() const;
    Instant validTo() const;
    bool belongsTo(const PrivateKey& key) const;
    bool operator==(const Certificate& other) const { return der() == other.der(); }

    /// Whether something may be encrypted for it now. Errors: Validation (expired, not valid yet, a key that cannot
    /// receive or is too short).
    Result<void> checkReceiver(Instant now) const;
    /// Whether what it signed at `when` may be believed. Errors: Validation.
    Result<void> checkSigner(Instant when) const;

    x509_st* handle() const { return m_certificate.get(); }

private:
    explicit Certificate(std::shared_ptr<x509_st> certificate) : m_certificate(std::move(certificate)) {}
    Result<void> checkTime(Instant when) const;

    std::shared_ptr<x509_st> m_certificate;
};

} // namespace tramyte::crypto
