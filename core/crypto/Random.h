// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tramyte::crypto {

/// Bytes that nobody can foretell, for salts, nonces and names; secrets come from SecretBytes::random.
QByteArray randomBytes(qsizetype size);
/// Lower-case hexadecimal digits of `bytes` random bytes.
QString randomHex(qsizetype bytes);

} // namespace tramyte::crypto
