// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/PrivateKey.h"

#include "core/crypto/OpenSsl.h"

#include <QCoreApplication>
#include <openssl/pem.h>

namespace tramyte::crypto {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::crypto", text);
}

/// OpenSSL would ask on the terminal otherwise.
int askNobody(char*, int, int, void* asked)
{
    *static_cast<bool*>(asked) = true;
    return -1;
}

} // namespace

Result<PrivateKey> PrivateKey::generate()
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    if (!key)
        return fail(
            ErrorKind::Io, QStringLiteral("certificate.noKey"), tr("A new key could not be made."), ssl::takeErrors());
    return PrivateKey(std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free));
}

Result<PrivateKey> PrivateKey::parse(const QByteArray& pem)
{
    const ssl::Bio bio = ssl::readerOf(pem);
    bool asked = false;
    std::shared_ptr<EVP_PKEY> key(
        bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, askNobody, &asked) : nullptr, EVP_PKEY_free);
    const QString detail = ssl::takeErrors();
    if (asked)
        return fail(ErrorKind::Validation, QStringLiteral("certificate.keyLocked"),
            tr("This private key is under a passphrase. Give one that is not."));
    if (!key)
        return fail(ErrorKind::Damaged, QStringLiteral("certificate.keyUnreadable"),
            tr("This is not a private key in PEM form, or it is damaged."), detail);
    if (EVP_PKEY_is_a(key.get(), "EC") != 1 && EVP_PKEY_is_a(key.get(), "RSA") != 1)
        return fail(ErrorKind::Validation, QStringLiteral("certificate.keyKind"),
            tr("This kind of private key is not used here. Take an EC or RSA key."));
    return PrivateKey(std::move(key));
}

QByteArray PrivateKey::pem() const
{
    const ssl::Bio bio(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, static_cast<qsizetype>(size));
}

} // namespace tramyte::crypto
