// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tramyte::crypto {

/// How a database file is ciphered; kept beside the key slots. One profile serves SQLCipher 3.4 and 4.x alike.
struct CipherProfile {
    int pageSize = 4096;
    int compatibility = 3; ///< cipher defaults of that SQLCipher generation

    bool operator==(const CipherProfile&) const = default;
};

} // namespace tramyte::crypto
