// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/CmsSeal.h"

namespace tramyte::crypto::seal {

namespace {

constexpr qsizetype kHashSize = 32;

} // namespace

QByteArray frameStart()
{
    // ContentInfo, id-ct-authEnvelopedData, [0], AuthEnvelopedData, version 0; lengths open
    return QByteArray::fromHex("3080060b2a864886f70d0109100117a0803080020100");
}

QByteArray emptySeal()
{
    // [0] OriginatorInfo, [0] certs, [3] other, id-sha256, OCTET STRING
    return QByteArray::fromHex("a031a02fa32d06096086480165030402010420") + QByteArray(kHashSize, '\0');
}

qsizetype hashOffset()
{
    return frameStart().size() + emptySeal().size() - kHashSize;
}

std::optional<QByteArray> statedHash(const QByteArray& start)
{
    const QByteArray expected = (frameStart() + emptySeal()).first(hashOffset());
    if (!start.startsWith(expected) || start.size() < hashOffset() + kHashSize)
        return std::nullopt;
    return start.mid(hashOffset(), kHashSize);
}

} // namespace tramyte::crypto::seal
