// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <chrono>

namespace tramyte::crypto {

/// What one guess at a passphrase costs (Argon2id version 1.3, one lane). Kept in each key slot.
struct DerivationCost {
    int memoryKiB = 64 * 1024;
    int passes = 3;

    bool operator==(const DerivationCost&) const = default;
};

inline constexpr qsizetype kSaltSize = 16;
inline constexpr int kLeastMemoryKiB = 8;
inline constexpr int kMostMemoryKiB = 2 * 1024 * 1024;
inline constexpr int kMostPasses = 64;

/// Whether a cost is one that this program would ever use; a file that asks for more is not believed.
bool isPlausible(const DerivationCost& cost);

/// 32 bytes from a passphrase and a salt of kSaltSize bytes. Checks the ciphers first (selfCheck).
/// Error: Io when the computer has not enough free memory, which says nothing about the passphrase.
Result<SecretBytes> deriveKey(const SecretBytes& passphrase, const QByteArray& salt, const DerivationCost& cost);

/// The cost for new slots on this computer: at least the default, more memory while one derivation stays below
/// `atMost` and memory is there.
Result<DerivationCost> calibrate(
    std::chrono::milliseconds atMost = std::chrono::milliseconds(1000), int mostMemoryKiB = 256 * 1024);

} // namespace tramyte::crypto
