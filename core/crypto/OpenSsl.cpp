// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/OpenSsl.h"

#include <QStringList>
#include <array>
#include <limits>
#include <openssl/err.h>

namespace tramyte::crypto::ssl {

QString takeErrors()
{
    QStringList texts;
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        texts << QString::fromLatin1(text.data());
    }
    return texts.join(QStringLiteral("; "));
}

Bio readerOf(QByteArrayView bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max())
        return nullptr;
    return Bio(BIO_new_mem_buf(bytes.isEmpty() ? "" : bytes.data(), static_cast<int>(bytes.size())));
}

} // namespace tramyte::crypto::ssl
