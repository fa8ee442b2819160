// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace tramyte::crypto::seal {

/// The hash of a whole CMS file inside that file: an OriginatorInfo (RFC 5083, 2.1) that holds one "other" certificate
/// (RFC 5652, 10.2.2) with the identifier of SHA-256 and 32 bytes. The hash is taken with those bytes as zeros.

/// How every AuthEnvelopedData begins in its streamed form, up to where OriginatorInfo stands.
QByteArray frameStart();
/// OriginatorInfo with a hash of zeros.
QByteArray emptySeal();
/// Where the 32 bytes of the hash lie in the file.
qsizetype hashOffset();
/// The hash that a file states; empty when its first bytes are not frame and seal. `start` holds the first
/// hashOffset() + 32 bytes or more.
std::optional<QByteArray> statedHash(const QByteArray& start);

} // namespace tramyte::crypto::seal
