// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/CipherProfile.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/RecoveryKey.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QStringList>
#include <optional>
#include <vector>

namespace tramyte::crypto {

/// The database key of one generation, wrapped for one slot.
struct WrappedKey {
    int generation = 1;
    QByteArray nonce;   ///< 24 bytes; empty when sealed
    QByteArray wrapped; ///< XChaCha20-Poly1305 under the slot's own key; sealed to the slot's public key by a rotation
};

/// One way into the station: a user's passphrase or the recovery key.
struct KeySlot {
    enum class Kind { User, Recovery };

    QString name;
    Kind kind = Kind::User;
    QByteArray salt;
    DerivationCost cost;
    QByteArray publicKey; ///< X25519, its secret half comes from the passphrase: a rotation needs no passphrases
    std::vector<WrappedKey> keys;
};

/// The file `station.keys`: the random 256-bit database key, wrapped once for each user and for the recovery key.
///
/// A JSON object whose last two members are `proof` (a MAC under the database key over all before it: nobody without
/// that key can add, change or take away a slot unnoticed) and `sha256` (over every byte before it: any flipped byte is
/// told as damage and never taken for a wrong passphrase).
class KeyFile final {
public:
    /// A new file with one user slot and a fresh database key.
    struct Created;
    static Result<Created> create(const QString& station, const QString& userName, const SecretBytes& passphrase,
        const DerivationCost& cost = {}, const CipherProfile& profile = {});
    /// Errors: NotFound, Io, Damaged (any byte differs from what was written, or it is no key file), Newer.
    static Result<KeyFile> load(const QString& path);
    static Result<KeyFile> parse(const QByteArray& bytes);

    /// Which station the keys are of, as given to `create`; never changes.
    const QString& station() const { return m_station; }
    const CipherProfile& profile() const { return m_profile; }
    const std::vector<KeySlot>& keySlots() const { return m_slots; }
    QStringList userNames() const;
    bool hasRecoveryKey() const;

    /// The database key. An unknown name and a wrong passphrase give the same refusal after about the same time.
    /// Errors: Passphrase, Io (not enough memory), Damaged (the slots were changed by someone without the key).
    Result<SecretBytes> unlock(const QString& userName, const SecretBytes& passphrase) const;
    Result<SecretBytes> unlock(const RecoveryKey& key) const;

    /// Whether these slots hold this key and were changed by nobody without it. Error: Damaged.
    Result<void> checkProof(const SecretBytes& databaseKey) const;

    /// Each action below needs the database key and leaves the file in memory changed; `save` writes it.
    /// Errors: Conflict (there is a slot of that name), Validation (empty name), Damaged.
    Result<void> addUser(const SecretBytes& databaseKey, const QString& name, const SecretBytes& passphrase,
        const DerivationCost& cost = {});
    /// Gives a user another passphrase. Errors: NotFound, Damaged.
    Result<void> changePassphrase(const SecretBytes& databaseKey, const QString& name, const SecretBytes& passphrase,
        const DerivationCost& cost = {});
    /// Makes `key` the one recovery key; an older one is worth nothing afterwards.
    Result<void> setRecoveryKey(
        const SecretBytes& databaseKey, const RecoveryKey& key, const DerivationCost& cost = {});
    /// Errors: NotFound, Validation (the last user stays), Damaged.
    Result<void> removeUser(const SecretBytes& databaseKey, const QString& name);

    /// Rotation of the database key, in steps of which each may be the last one before a power cut:
    /// `beginRotation`, save (both keys open now); write the database anew under the new key; `finishRotation`, save.
    Result<SecretBytes> beginRotation(const SecretBytes& databaseKey);
    bool isRotating() const;
    /// The key of the next generation while a rotation is under way; the file on the disk is under this key or under
    /// the one that `unlock` gives.
    Result<SecretBytes> unlockNext(const QString& userName, const SecretBytes& passphrase) const;
    /// Makes the new key the only one. Errors: Validation (no rotation is under way), Damaged.
    Result<void> finishRotation(const SecretBytes& oldKey, const SecretBytes& newKey);
    /// Gives the rotation up; the old key stays.
    Result<void> abandonRotation(const SecretBytes& databaseKey);

    QByteArray bytes() const;
    /// Whole or not at all; readable by its owner only. Error: Io, the old file is whole then.
    Result<void> save(const QString& path) const;

private:
    KeyFile() = default;

    const KeySlot* find(const QString& name, KeySlot::Kind kind) const;
    void prove(const SecretBytes& databaseKey);
    QByteArray body() const;
    QByteArray boundData(const KeySlot& slot, int generation) const;
    Result<KeySlot> makeSlot(const SecretBytes& databaseKey, const QString& name, KeySlot::Kind kind,
        const SecretBytes& secret, const DerivationCost& cost) const;
    std::optional<SecretBytes> unwrap(const KeySlot& slot, int generation, const SecretBytes& slotKey) const;
    Result<SecretBytes> open(const KeySlot* slot, const SecretBytes& secret, int generation) const;

    QString m_station;
    CipherProfile m_profile;
    int m_generation = 1;
    std::vector<KeySlot> m_slots;
    QByteArray m_body; ///< the bytes that the proof covers, exactly as they lie in the file
    QByteArray m_proof;
};

struct KeyFile::Created {
    KeyFile file;
    SecretBytes databaseKey;
};

} // namespace tramyte::crypto
