// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Services.h"
#include "core/storage/StationLock.h"

namespace tramyte::app {

/// What a new station needs to be told.
struct NewStation {
    QString code; ///< facility code (mã cơ sở KCB), 5 characters
    QString name;
    QString province; ///< list of 2025
    QString commune;
    QString admin; ///< log-in name of the first user
    QString licence;
    int device = 1;
    bool demo = false;
    QString fullName = {}; ///< of the first user; the log-in name when empty
    std::set<security::Role> roles = {security::Role::Administrator, security::Role::Head, security::Role::Clinician,
        security::Role::Pharmacist, security::Role::Reception}; ///< of the first user
    QString title = {};                                         ///< of the first user
};

struct CreatedStation {
    QString recoveryKey; ///< shown once, to be written down
    QString station;
    int device = 1;
    QString certificateSha256;
    Issues warnings; ///< what is odd about what was wanted
};

/// An open station: its files, its keys, and the services on its main connection, in the name of who opened it.
class Station final {
public:
    /// Everything that is wrong (errors) or odd (warnings) about what is wanted, each with its field. Error: Damaged
    /// (the lists of the program).
    static Result<Issues> check(const NewStation& wanted, const QString& passphrase, QDate today);
    /// Makes a station in `folder`, which must not exist or be empty; whole or not at all. Errors: Validation,
    /// Conflict, Io.
    static Result<CreatedStation> create(const QString& folder, const NewStation& wanted, const QString& passphrase,
        const Clock& clock, const crypto::DerivationCost& cost = {});
    /// Errors: NotFound (no station there), Passphrase, Conflict (open elsewhere), Damaged, Newer, Io.
    static Result<std::unique_ptr<Station>> open(const QString& folder, const QString& user, const QString& passphrase,
        const Clock& clock, const crypto::DerivationCost& cost = {});
    /// Opens by the recovery key instead of `user`'s passphrase, to work in that user's name. Errors: as above.
    static Result<std::unique_ptr<Station>> open(const QString& folder, const QString& user,
        const crypto::RecoveryKey& recoveryKey, const Clock& clock, const crypto::DerivationCost& cost = {});

    const QString& folder() const { return m_folder; }
    const security::Session& session() const { return m_session; }
    const settings::Installation& installation() const { return m_installation; }
    security::KeyRing& keys() { return m_keys; }
    const Clock& clock() const { return m_clock; }
    Services& services() { return m_services; }

    /// A connection of its own with all services, for work beside the main one. Errors: Damaged, Io.
    Result<std::unique_ptr<Services>> openServices();
    /// Whether this is the user's passphrase, without changing anything; may take a second and may run in any thread
    /// while nobody changes the keys. Errors: Passphrase, Io.
    Result<void> checkPassphrase(const QString& user, const QString& passphrase) const;
    /// Who has shown the passphrase works from now on; the log-in is entered. Errors: Permission (disabled), Io.
    Result<void> switchTo(const QString& user);

private:
    using Unlock = std::function<Result<crypto::SecretBytes>(const crypto::KeyFile&)>;
    static Result<std::unique_ptr<Station>> openWith(const QString& folder, const QString& user, const Unlock& unlock,
        bool byRecoveryKey, const Clock& clock, const crypto::DerivationCost& cost);
    Station(QString folder, std::unique_ptr<storage::StationLock> lock, std::unique_ptr<storage::Database> db,
        security::KeyRing keys, settings::Installation installation, const Clock& clock);
    Result<void> begin(const QString& user, bool byRecoveryKey);

    QString m_folder;
    std::unique_ptr<storage::StationLock> m_lock; // before the services: let go of after them
    security::KeyRing m_keys;
    settings::Installation m_installation;
    const Clock& m_clock;
    security::Session m_session;
    IdGenerator m_ids;
    Services m_services;
};

} // namespace tramyte::app
