// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include <QCoreApplication>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

} // namespace

Result<Reply> createStation(Desk& desk, app::NewStation wanted)
{
    TRY_LET(passphrase, desk.passphrase());
    TRY_LET(created, app::Station::create(desk.folder(), wanted, passphrase, desk.clock));
    return Reply{QJsonObject{{QStringLiteral("recoveryKey"), created.recoveryKey},
        {QStringLiteral("station"), created.station}, {QStringLiteral("device"), created.device},
        {QStringLiteral("certificateSha256"), created.certificateSha256}}};
}

Result<Reply> addUser(Desk& desk, const QString& name, const QString& roles, const QString& title,
    const QString& licence, const QString& fullName)
{
    security::UserForm form;
    form.name = name;
    form.fullName = fullName;
    form.title = title;
    form.licence = licence;
    for (const QString& word : roles.split(u',', Qt::SkipEmptyParts)) {
        const auto role = security::roleOf(word.trimmed());
        if (!role)
            return failField(QStringLiteral("roles"), QStringLiteral("user.unknownRole"),
                tr("%1 is not a role. Known are: %2.").arg(word.trimmed(), [] {
                    QStringList known;
                    for (const security::Role it : security::allRoles())
                        known << security::wordOf(it);
                    return known.join(QStringLiteral(", "));
                }()));
        form.roles.insert(*role);
    }
    TRY_LET(passphrase, desk.newPassphrase());
    form.passphrase = passphrase;
    TRY_LET(station, desk.station());
    TRY_LET(user, station->services().users.add(station->session(), form));
    return Reply{toJson(user)};
}

Result<Reply> listUsers(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY_LET(users, station->services().users.list(station->session()));
    QJsonArray list;
    for (const security::User& user : users)
        list.append(toJson(user));
    return Reply{list};
}

Result<Reply> disableUser(Desk& desk, const QString& name)
{
    TRY_LET(station, desk.station());
    TRY_LET(user, station->services().users.disable(station->session(), name));
    return Reply{toJson(user)};
}

Result<Reply> addKey(Desk& desk, const QString& name)
{
    if (!desk.recoveryKeyFile.isEmpty() && desk.userName.isEmpty())
        desk.userName = name; // when every passphrase is lost, an administrator gives himself a new one
    TRY_LET(station, desk.station());
    if (name == u"recovery") {
        TRY_LET(key, station->services().users.addRecoveryKey(station->session()));
        return Reply{QJsonObject{{QStringLiteral("recoveryKey"), key.text()}}};
    }
    TRY_LET(passphrase, desk.newPassphrase());
    TRY(station->services().users.addKey(station->session(), name, passphrase));
    return Reply{QJsonObject{{QStringLiteral("name"), name}}};
}

Result<Reply> removeKey(Desk& desk, const QString& name)
{
    TRY_LET(station, desk.station());
    TRY(station->services().users.removeKey(station->session(), name));
    return Reply{QJsonObject{{QStringLiteral("name"), name}}};
}

Result<Reply> verifyJournal(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY(station->session().require(security::Permission::VerifyJournal));
    TRY(station->services().db().checkIntegrity());
    TRY_LET(proof, station->services().ledger().journal.verify(station->services().stateReaders(), progressLine()));
    return Reply{QJsonObject{{QStringLiteral("entries"), proof.entries}, {QStringLiteral("things"), proof.things},
        {QStringLiteral("head"), QString::fromLatin1(proof.head.hash.toHex())},
        {QStringLiteral("seq"), proof.head.seq}}};
}

Result<Reply> listSettings(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY_LET(list, station->services().settings.list(station->session(), desk.clock.today()));
    QJsonArray rows;
    for (const settings::Setting& setting : list)
        rows.append(QJsonObject{{QStringLiteral("name"), setting.name}, {QStringLiteral("value"), setting.value}});
    return Reply{rows};
}

Result<Reply> setSetting(Desk& desk, const QString& name, const QString& value, const QString& from)
{
    const auto day = from.isEmpty() ? std::optional(desk.clock.today()) : parseDay(from);
    if (!day)
        return failField(QStringLiteral("from"), QStringLiteral("day.impossible"),
            tr("%1 is not a day. Write year-month-day, for example 2026-12-31.").arg(from));
    TRY_LET(station, desk.station());
    TRY_LET(setting, station->services().settings.set(station->session(), name, *day, value));
    return Reply{toJson(setting)};
}

} // namespace tramyte::cli
