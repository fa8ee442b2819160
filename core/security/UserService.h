// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/KeyFile.h"
#include "core/journal/Ledger.h"
#include "core/security/KnownUser.h"
#include "core/security/UserRepository.h"

#include <functional>

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
    /// What is kept of a title that somebody chose; an error when it is none of the station's list.
    using TitleCheck = std::function<Result<QString>(const QString& typed)>;
    UserService(journal::Ledger& ledger, KeyRing& keys, TitleCheck titles)
        : m_ledger(ledger), m_keys(keys), m_titles(std::move(titles)), m_users(ledger.db)
    {
    }

    /// Everybody who ever could log in, by name.
    Result<std::vector<KnownUser>> list(const Session& session) const;
    /// Errors: Validation (name, title, roles, passphrase), Conflict (the name is taken), Permission, Io.
    Result<User> add(const Session& session, const UserForm& form);
    /// Writes only what is given. Disabling takes the key slot away, as `disable` does; whoever is enabled again needs
    /// a new one (`addKey`). Errors: NotFound, Validation (title, no role, an account in use disabled, the last
    /// administrator), Conflict (someone else changed the user), Permission, Io.
    Result<User> update(const Session& session, const UserChange& change);
    /// Takes the key slot away too. Errors: NotFound, Validation (oneself, or the last administrator), Permission, Io.
    Result<User> disable(const Session& session, const QString& name);
    /// Gives a user a (new) key slot: after `removeKey`, or when a passphrase is forgotten.
    Result<void> addKey(const Session& session, const QString& name, const QString& passphrase);
    /// Gives whoever works another passphrase. Errors: Passphrase (`oldPassphrase` is not theirs), Validation (the new
    /// one is too short or the same), Io.
    Result<void> changeOwnPassphrase(
        const Session& session, const QString& oldPassphrase, const QString& newPassphrase);
    /// Makes a new recovery key; the old one is worth nothing afterwards.
    Result<crypto::RecoveryKey> addRecoveryKey(const Session& session);
    /// Takes a user's key slot away. Error: Validation (one's own, the last administrator's).
    Result<void> removeKey(const Session& session, const QString& name);

private:
    Result<User> requireByName(const QString& name) const;
    bool hasKey(const User& user) const { return m_keys.file.userNames().contains(user.name); }
    /// Error: Validation when nobody but this user could keep the station's users and keys.
    Result<void> checkAnotherAdministrator(UserId user) const;
    Result<User> write(const Session& session, const User& before, const User& user);
    Result<void> saveKeys();

    journal::Ledger& m_ledger;
    KeyRing& m_keys;
    TitleCheck m_titles;
    UserRepository m_users;
};

} // namespace tramyte::security
