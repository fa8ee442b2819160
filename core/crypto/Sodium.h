// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace tramyte::crypto {

/// Starts libsodium once; ends the program when there is no source of randomness, since nothing safe can follow.
void startSodium();

/// Compares the ciphers and hashes with published vectors, once in a program's life, before the first key is used.
/// Error: Io, when a library does not compute what it should.
/// Sources: FIPS 180-4 (SHA-256 of "abc"), Argon2 reference implementation's test vectors (version 0x13),
/// draft-irtf-cfrg-xchacha-03 A.3.1 (XChaCha20-Poly1305).
Result<void> selfCheck();

} // namespace tramyte::crypto
