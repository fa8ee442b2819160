// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyDerivation.h"

#include "core/crypto/Sodium.h"

#include <QCoreApplication>
#include <sodium.h>

namespace tramyte::crypto {

bool isPlausible(const DerivationCost& cost)
{
    return cost.memoryKiB >= kLeastMemoryKiB && cost.memoryKiB <= kMostMemoryKiB && cost.passes >= 1
        && cost.passes <= kMostPasses;
}

Result<SecretBytes> deriveKey(const SecretBytes& passphrase, const QByteArray& salt, const DerivationCost& cost)
{
    static_assert(kSaltSize == crypto_pwhash_SALTBYTES);
    Q_ASSERT(salt.size() == kSaltSize && isPlausible(cost));
    TRY(selfCheck());
    SecretBytes key(32);
    const int done = crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()),
        reinterpret_cast<const char*>(passphrase.data()), static_cast<unsigned long long>(passphrase.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()), static_cast<unsigned long long>(cost.passes),
        static_cast<size_t>(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0) // with plausible numbers there is no other reason
        return fail(ErrorKind::Io, QStringLiteral("crypto.memory"),
            QCoreApplication::translate("tramyte::crypto",
                "There is not enough free memory to check the passphrase (%1 MB are needed). Close other programs and "
                "try again.")
                .arg((cost.memoryKiB + 1023) / 1024));
    return key;
}

Result<DerivationCost> calibrate(std::chrono::milliseconds atMost, int mostMemoryKiB)
{
    using std::chrono::steady_clock;
    const SecretBytes passphrase = SecretBytes::copyOf("calibration only");
    const QByteArray salt(kSaltSize, '\0');
    DerivationCost best;
    TRY(deriveKey(passphrase, salt, {kLeastMemoryKiB, 1})); // the self-check is not part of the time
    for (DerivationCost next = best; next.memoryKiB <= mostMemoryKiB; next.memoryKiB *= 2) {
        const auto start = steady_clock::now();
        const auto derived = deriveKey(passphrase, salt, next);
        if (!derived) {
            if (next == best)
                return tl::unexpected(derived.error());
            break;
        }
        const auto took = steady_clock::now() - start;
        if (took > atMost)
            break;
        best = next;
        if (took * 2 > atMost) // twice the memory takes twice as long
            break;
    }
    return best;
}

} // namespace tramyte::crypto
