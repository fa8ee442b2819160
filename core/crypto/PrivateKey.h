// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <memory>

struct evp_pkey_st;

namespace tramyte::crypto {

/// The secret half of a certificate.
class PrivateKey final {
public:
    /// A fresh key on the curve P-256.
    static Result<PrivateKey> generate();
    /// PEM, not under a passphrase; other PEM blocks (the certificate) may stand beside it.
    /// Errors: Damaged (unreadable), Validation (under a passphrase; neither EC nor RSA).
    static Result<PrivateKey> parse(const QByteArray& pem);

    /// PKCS#8 without a passphrase: it belongs into the encrypted database only.
    QByteArray pem() const;

    evp_pkey_st* handle() const { return m_key.get(); }

private:
    explicit PrivateKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) {}

    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace tramyte::crypto
