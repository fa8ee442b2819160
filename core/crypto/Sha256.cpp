// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"

#include "core/base/SafeFile.h"

#include <QFile>
#include <openssl/evp.h>

namespace tramyte::crypto {

struct Sha256::Context {
    EVP_MD_CTX* handle = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(handle); }
    void start()
    {
        // can only fail when memory is gone or OpenSSL is broken: no hash may be returned then
        if (!handle || EVP_DigestInit_ex(handle, EVP_sha256(), nullptr) != 1)
            qFatal("OpenSSL offers no SHA-256");
    }
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    m_context->start();
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->handle, bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::finish()
{
    QByteArray hash(32, '\0');
    EVP_DigestFinal_ex(m_context->handle, reinterpret_cast<unsigned char*>(hash.data()), nullptr);
    m_context->start();
    return hash;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

Result<QByteArray> Sha256::ofFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotRead(path, file.errorString()));
    Sha256 hash;
    QByteArray piece(1 << 18, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return tl::unexpected(cannotRead(path, file.errorString()));
        if (got == 0)
            return hash.finish();
        hash.add(QByteArrayView(piece).first(got));
    }
}

} // namespace tramyte::crypto
