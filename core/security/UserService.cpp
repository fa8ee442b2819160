// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/UserService.h"

#include "core/crypto/Passphrase.h"
#include "core/journal/JournalList.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::security {

using journal::Action;

namespace {

const QString kKind = QStringLiteral("user");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::security", text);
}

} // namespace

Result<User> UserService::requireByName(const QString& name) const
{
    TRY_LET(user, m_users.findByName(name));
    if (!user)
        return fail(ErrorKind::NotFound, QStringLiteral("user.notFound"), tr("There is no user %1.").arg(name));
    return std::move(*user);
}

Result<void> UserService::saveKeys()
{
    if (auto saved = m_keys.file.save(m_keys.path); !saved) {
        // what is in memory must not go on being other than what is on the disk
        if (auto onDisk = crypto::KeyFile::load(m_keys.path))
            m_keys.file = std::move(*onDisk);
        return saved;
    }
    return {};
}

Result<std::vector<KnownUser>> UserService::list(const Session& session) const
{
    TRY(session.require(Permission::ManageUsers));
    TRY_LET(users, m_users.list());
    const journal::JournalList entries(m_ledger.db);
    std::vector<KnownUser> known;
    for (User& user : users) {
        TRY_LET(login, entries.lastOf(user.id, Action::Login));
        const bool key = hasKey(user);
        known.push_back({std::move(user), key, login});
    }
    return known;
}

Result<User> UserService::add(const Session& session, const UserForm& form)
{
    TRY(session.require(Permission::ManageUsers));
    User user;
    user.name = text::tidyLine(form.name);
    TRY(checkUserName(user.name));
    TRY(crypto::checkNewPassphrase(form.passphrase));
    if (form.roles.empty())
        return failField(
            QStringLiteral("roles"), QStringLiteral("user.noRole"), tr("Give the user at least one role."));
    user.fullName = form.fullName.isEmpty() ? user.name : text::tidyLine(form.fullName);
    TRY_LET(title, m_titles(form.title));
    user.title = title;
    user.licence = text::tidyLine(form.licence);
    user.roles = form.roles;
    user.enteredAt = m_ledger.clock.now();
    auto done = m_ledger.db.transaction([&]() -> Result<User> {
        TRY_LET(known, m_users.findByName(user.name));
        if (known)
            return fail(ErrorKind::Conflict, QStringLiteral("user.exists"),
                tr("There is a user %1 already; names are given once for ever.").arg(user.name));
        user.id = m_ledger.ids.next<UserId>();
        TRY(m_users.insert(user));
        TRY_LET(after, m_users.find(user.id));
        TRY(m_ledger.journal.record(
            session.user, Action::Create, {kKind, after->id.value, after->revision, std::nullopt, toJson(*after)}));
        if (m_keys.file.userNames().contains(user.name)) // left by a power cut in an earlier attempt
            TRY(m_keys.file.removeUser(m_keys.databaseKey, user.name));
        TRY(m_keys.file.addUser(m_keys.databaseKey, user.name, crypto::passphraseBytes(form.passphrase), m_keys.cost));
        TRY(saveKeys());
        return *after;
    });
    if (done)
        m_ledger.changes.announce(Topic::Users, {done->id.value});
    return done;
}

Result<void> UserService::checkAnotherAdministrator(UserId user) const
{
    TRY_LET(all, m_users.list());
    const bool another = std::ranges::any_of(all, [&](const User& it) {
        return it.active && it.id != user && it.roles.contains(Role::Administrator) && hasKey(it);
    });
    if (!another)
        return fail(ErrorKind::Validation, QStringLiteral("user.lastAdministrator"),
            tr("This is the last administrator. Make another one first."));
    return {};
}

Result<User> UserService::write(const Session& session, const User& before, const User& user)
{
    if (user == before)
        return before;
    const bool disabled = before.active && !user.active;
    if (disabled && before.id == session.user)
        return fail(ErrorKind::Validation, QStringLiteral("user.self"),
            tr("Nobody disables the account in use. Let another administrator do it."));
    const auto administers = [](const User& it) { return it.active && it.roles.contains(Role::Administrator); };
    if (administers(before) && !administers(user))
        TRY(checkAnotherAdministrator(before.id));
    TRY(m_users.update(user));
    TRY_LET(after, m_users.find(user.id));
    TRY(m_ledger.journal.record(session.user, disabled ? Action::Archive : Action::Change,
        {kKind, after->id.value, after->revision, toJson(before), toJson(*after)}));
    if (disabled && hasKey(before)) {
        TRY(m_keys.file.removeUser(m_keys.databaseKey, before.name));
        TRY(saveKeys());
    }
    return *after;
}

Result<User> UserService::update(const Session& session, const UserChange& change)
{
    TRY(session.require(Permission::ManageUsers));
    if (change.roles && change.roles->empty())
        return failField(
            QStringLiteral("roles"), QStringLiteral("user.noRole"), tr("Give the user at least one role."));
    auto done = m_ledger.db.transaction([&]() -> Result<User> {
        TRY_LET(before, requireByName(change.name));
        if (change.revision && *change.revision != before.revision)
            return fail(ErrorKind::Conflict, QStringLiteral("user.changedMeanwhile"),
                tr("Someone else changed this user meanwhile."));
        User user = before;
        if (change.fullName)
            user.fullName = text::tidyLine(*change.fullName);
        if (user.fullName.isEmpty())
            user.fullName = user.name;
        if (change.title && text::tidyLine(*change.title) != before.title) { // an old one stays until it is changed
            TRY_LET(title, m_titles(*change.title));
            user.title = title;
        }
        if (change.licence)
            user.licence = text::tidyLine(*change.licence);
        user.roles = change.roles.value_or(before.roles);
        user.active = change.active.value_or(before.active);
        return write(session, before, user);
    });
    if (done)
        m_ledger.changes.announce(Topic::Users, {done->id.value});
    return done;
}

Result<User> UserService::disable(const Session& session, const QString& name)
{
    UserChange change;
    change.name = name;
    change.active = false;
    return update(session, change);
}

Result<void> UserService::addKey(const Session& session, const QString& name, const QString& passphrase)
{
    TRY(session.require(Permission::ManageKeys));
    TRY(crypto::checkNewPassphrase(passphrase));
    return m_ledger.db.transaction([&]() -> Result<void> {
        TRY_LET(user, requireByName(name));
        if (!user.active)
            return fail(ErrorKind::Validation, QStringLiteral("user.disabled"),
                tr("%1 is disabled and gets no key.").arg(user.name));
        const auto secret = crypto::passphraseBytes(passphrase);
        TRY(m_keys.file.userNames().contains(user.name)
                ? m_keys.file.changePassphrase(m_keys.databaseKey, user.name, secret, m_keys.cost)
                : m_keys.file.addUser(m_keys.databaseKey, user.name, secret, m_keys.cost));
        TRY(m_ledger.journal.record(session.user, Action::Create, {QStringLiteral("key"), user.id.value}));
        return saveKeys();
    });
}

Result<void> UserService::changeOwnPassphrase(
    const Session& session, const QString& oldPassphrase, const QString& newPassphrase)
{
    TRY(session.require(Permission::UseProgram));
    TRY(crypto::checkNewPassphrase(newPassphrase));
    const auto secret = crypto::passphraseBytes(newPassphrase);
    const auto old = crypto::passphraseBytes(oldPassphrase);
    if (auto opened = m_keys.file.unlock(session.name, old); !opened) {
        opened.error().field = QStringLiteral("oldPassphrase");
        return tl::unexpected(opened.error());
    }
    if (old == secret)
        return failField(QStringLiteral("passphrase"), QStringLiteral("passphrase.same"),
            tr("The new passphrase is the same as the old one. Choose another."));
    return m_ledger.db.transaction([&]() -> Result<void> {
        TRY(m_keys.file.changePassphrase(m_keys.databaseKey, session.name, secret, m_keys.cost));
        TRY(m_ledger.journal.record(session.user, Action::Change, {QStringLiteral("key"), session.user.value}));
        return saveKeys();
    });
}

Result<crypto::RecoveryKey> UserService::addRecoveryKey(const Session& session)
{
    TRY(session.require(Permission::ManageKeys));
    return m_ledger.db.transaction([&]() -> Result<crypto::RecoveryKey> {
        crypto::RecoveryKey key = crypto::RecoveryKey::generate();
        TRY(m_keys.file.setRecoveryKey(m_keys.databaseKey, key, m_keys.cost));
        TRY(m_ledger.journal.record(session.user, Action::Create, {QStringLiteral("key"), 0}));
        TRY(saveKeys());
        return key;
    });
}

Result<void> UserService::removeKey(const Session& session, const QString& name)
{
    TRY(session.require(Permission::ManageKeys));
    return m_ledger.db.transaction([&]() -> Result<void> {
        TRY_LET(user, requireByName(name));
        if (user.id == session.user)
            return fail(ErrorKind::Validation, QStringLiteral("key.own"),
                tr("Nobody removes the key in use. Let another administrator do it."));
        if (user.roles.contains(Role::Administrator))
            TRY(checkAnotherAdministrator(user.id));
        TRY(m_keys.file.removeUser(m_keys.databaseKey, user.name));
        TRY(m_ledger.journal.record(session.user, Action::Archive, {QStringLiteral("key"), user.id.value}));
        return saveKeys();
    });
}

} // namespace tramyte::security
