// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/User.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::security {

/// All SQL of users and their roles.
class UserRepository {
public:
    explicit UserRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<User>> find(UserId id) const;
    Result<std::optional<User>> findByName(const QString& name) const;
    Result<std::vector<User>> list() const;
    Result<void> insert(const User& user);
    /// Error: Conflict when someone else changed the user meanwhile.
    Result<void> update(const User& user);

private:
    Result<std::set<Role>> rolesOf(UserId id) const;
    Result<void> writeRoles(const User& user);

    storage::Database& m_db;
};

} // namespace tramyte::security
