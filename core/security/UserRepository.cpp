// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/UserRepository.h"

#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::security {

namespace {

User fromRow(const storage::Row& row)
{
    return {row.id<UserId>(0), row.text(1), row.text(2), row.text(3), row.text(4), {}, row.flag(5), row.number(6),
        row.instant(7)};
}

} // namespace

Result<std::set<Role>> UserRepository::rolesOf(UserId id) const
{
    std::set<Role> roles;
    TRY(m_db.query("SELECT role FROM user_role WHERE user_id = :id").bind(":id", id).each([&](const storage::Row& row) {
        if (const auto role = roleOf(row.text(0)))
            roles.insert(*role);
    }));
    return roles;
}

Result<std::optional<User>> UserRepository::find(UserId id) const
{
    TRY_LET(user,
        m_db.query(R"sql(
        SELECT id, name, full_name, title, licence, active, revision, entered_at FROM user WHERE id = :id)sql")
            .bind(":id", id)
            .one(fromRow));
    if (user) {
        TRY_LET(roles, rolesOf(user->id));
        user->roles = std::move(roles);
    }
    return user;
}

Result<std::optional<User>> UserRepository::findByName(const QString& name) const
{
    TRY_LET(
        id, m_db.query("SELECT id FROM user WHERE name = :name").bind(":name", name).one([](const storage::Row& row) {
            return row.id<UserId>(0);
        }));
    if (!id)
        return std::nullopt;
    return find(*id);
}

Result<std::vector<User>> UserRepository::list() const
{
    TRY_LET(users,
        m_db.query(R"sql(
        SELECT id, name, full_name, title, licence, active, revision, entered_at FROM user ORDER BY name)sql")
            .all(fromRow));
    for (User& user : users) {
        TRY_LET(roles, rolesOf(user.id));
        user.roles = std::move(roles);
    }
    return users;
}

Result<void> UserRepository::writeRoles(const User& user)
{
    TRY(m_db.query("DELETE FROM user_role WHERE user_id = :id").bind(":id", user.id).run());
    for (const Role role : user.roles)
        TRY(m_db.query("INSERT INTO user_role(user_id, role) VALUES (:id, :role)")
                .bind(":id", user.id)
                .bind(":role", wordOf(role))
                .run());
    return {};
}

Result<void> UserRepository::insert(const User& user)
{
    TRY(m_db.query(R"sql(
        INSERT INTO user(id, name, full_name, title, licence, active, revision, entered_at)
        VALUES (:id, :name, :fullName, :title, :licence, :active, :revision, :enteredAt))sql")
            .bind(":id", user.id)
            .bind(":name", user.name)
            .bind(":fullName", user.fullName)
            .bind(":title", user.title)
            .bind(":licence", user.licence)
            .bind(":active", user.active)
            .bind(":revision", user.revision)
            .bind(":enteredAt", user.enteredAt)
            .run());
    return writeRoles(user);
}

Result<void> UserRepository::update(const User& user)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE user SET full_name = :fullName, title = :title, licence = :licence, active = :active,
                        revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":fullName", user.fullName)
            .bind(":title", user.title)
            .bind(":licence", user.licence)
            .bind(":active", user.active)
            .bind(":id", user.id)
            .bind(":revision", user.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("user.changedMeanwhile"),
            QCoreApplication::translate("tramyte::security", "Someone else changed this user meanwhile."));
    return writeRoles(user);
}

} // namespace tramyte::security
