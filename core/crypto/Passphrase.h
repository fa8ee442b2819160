// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

namespace tramyte::crypto {

/// The bytes of a passphrase as typed: NFC and UTF-8, so that each way of typing Vietnamese letters gives the same key.
SecretBytes passphraseBytes(const QString& typed);

/// Whether a passphrase may be set: 14 characters or more suffice, no rules on what they are; not one character
/// throughout. Errors: Validation, field `passphrase`.
/// Source: TCVN 14423:2026, 14 characters without a second factor.
Result<void> checkNewPassphrase(const QString& typed);

} // namespace tramyte::crypto
