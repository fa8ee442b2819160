// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/KeyFile.h"
#include "core/journal/Ledger.h"
#include "core/security/UserRepository.h"

namespace tramyte::security {

/// The station's key file with the database key that opened it.
struct KeyRing {
    crypto::KeyFile file;
    crypto::SecretBytes databaseKey;
    QString path;
    crypto::DerivationCost cost; ///< of slots made from now on
};

struct UserForm {
    QString name;
    QString fullName; ///< the name when empty
    QString title;
    QString licence;
    std::set<Role> roles;
    QString passphrase;
};

/// Who may log in, and the key slots that go with it. A slot without a user opens nothing, a user without a slot
/// neither: so a power cut between the two files leaves no half of either in use.
class UserService {
public:
    UserService(journal::Ledger& ledger, KeyRing& keys) : m_ledger(ledger), m_keys(keys), m_users(ledger.db) {}

    Result<std::vector<User>> list(const Session& session) const;
    /// Errors: Validation (name, roles, passphrase), Conflict (the name is taken), Permission, Io.
    Result<User> add(const Session& session, const UserForm& form);
    /// Takes the key slot away too. Errors: NotFound, Validation (oneself, or the last administrator), Permission, Io.
    Result<User> disable(const Session& session, const QString& name);
    /// Gives a user a (new) key slot: after `removeKey`, or when a passphrase is forgotten.
    Result<void> addKey(const Session& session, const QString& name, const QString& passphrase);
    /// Makes a new recovery key; the old one is worth nothing afterwards.
    Result<crypto::RecoveryKey> addRecoveryKey(const Session& session);
    /// Takes a user's key slot away. Error: Validation (one's own).
    Result<void> removeKey(const Session& session, const QString& name);

private:
    Result<User> requireByName(const QString& name) const;
    Result<void> saveKeys();

    journal::Ledger& m_ledger;
    KeyRing& m_keys;
    UserRepository m_users;
};

} // namespace tramyte::security
