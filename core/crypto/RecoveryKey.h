// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

namespace tramyte::crypto {

/// The key on paper that opens a station when every passphrase is forgotten: 160 random bits as 8 groups of 5
/// characters
/// (`K7QZM-...`), without 0, O, 1 and I. The last character of each group checks the group and its place, so that a
/// slip of the pen is told apart from the key of another station, and by group.
class RecoveryKey final {
public:
    static RecoveryKey generate();
    /// Reads it as people type it: small letters, blanks and hyphens anywhere. Error: Validation, naming the group.
    static Result<RecoveryKey> parse(const QString& typed);

    /// As it is written down.
    QString text() const;
    /// What the key slot is derived from.
    const SecretBytes& secret() const { return m_characters; }

private:
    explicit RecoveryKey(SecretBytes characters) : m_characters(std::move(characters)) {}

    SecretBytes m_characters; ///< 40 characters, check characters included, without hyphens
};

} // namespace tramyte::crypto
