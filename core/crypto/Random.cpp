// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Random.h"

#include "core/crypto/Sodium.h"

#include <QString>
#include <sodium.h>

namespace tramyte::crypto {

QByteArray randomBytes(qsizetype size)
{
    startSodium();
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

QString randomHex(qsizetype bytes)
{
    return QString::fromLatin1(randomBytes(bytes).toHex());
}

} // namespace tramyte::crypto
