// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "core/catalog/ProfessionalTitle.h"

#include <QCoreApplication>

#include <algorithm>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

Result<std::set<security::Role>> parseRoles(const QString& words)
{
    std::set<security::Role> roles;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto role = security::roleOf(word.trimmed());
        if (!role)
            return failField(QStringLiteral("roles"), QStringLiteral("user.unknownRole"),
                tr("%1 is not a role. Known are: %2.").arg(word.trimmed(), [] {
                    QStringList known;
                    for (const security::Role it : security::allRoles())
                        known << security::wordOf(it);
                    return known.join(QStringLiteral(", "));
                }()));
        roles.insert(*role);
    }
    return roles;
}

/// A day that may be left open. Error: Validation.
Result<QDate> dayOrNone(const QString& field, const QString& text)
{
    if (text.isEmpty())
        return QDate();
    const auto day = parseDay(text);
    if (!day)
        return failField(field, QStringLiteral("day.impossible"),
            tr("%1 is not a day. Write year-month-day, for example 2026-12-31.").arg(text));
    return *day;
}

} // namespace

Result<Reply> createStation(Desk& desk, app::NewStation wanted)
{
    TRY_LET(passphrase, desk.passphrase());
    TRY_LET(created, app::Station::create(desk.folder(), wanted, passphrase, desk.clock));
    return Reply{QJsonObject{{QStringLiteral("recoveryKey"), created.recoveryKey},
        {QStringLiteral("station"), created.station}, {QStringLiteral("device"), created.device},
        {QStringLiteral("certificateSha256"), created.certificateSha256},
        {QStringLiteral("warnings"), toJson(created.warnings)}}};
}

namespace {

/// A user as stored, and what is odd about the title.
Result<Reply> replyOf(Desk& desk, app::Station& station, const security::User& user)
{
    TRY_LET(odd, catalog::checkTitle(station.services().catalogue(), user.title, desk.clock.today()));
    QJsonObject object = toJson(user);
    object.insert(QStringLiteral("warnings"), toJson(odd));
    return Reply{object};
}

} // namespace

Result<Reply> addUser(Desk& desk, const QString& name, const QString& roles, const QString& title,
    const QString& licence, const QString& fullName)
{
    security::UserForm form;
    form.name = name;
    form.fullName = fullName;
    form.title = title;
    form.licence = licence;
    TRY_LET(parsed, parseRoles(roles));
    form.roles = std::move(parsed);
    TRY_LET(passphrase, desk.newPassphrase());
    form.passphrase = passphrase;
    TRY_LET(station, desk.station());
    TRY_LET(user, station->services().users.add(station->session(), form));
    return replyOf(desk, *station, user);
}

Result<Reply> listUsers(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY_LET(users, station->services().users.list(station->session()));
    TRY_LET(titles, catalog::titlesOn(station->services().catalogue(), desk.clock.today()));
    QJsonArray list;
    for (const security::KnownUser& user : users) {
        const catalog::ProfessionalTitle* title = catalog::titleMeant(titles, user.user.title);
        QJsonObject object = toJson(user);
        object.insert(QStringLiteral("titleCode"), title ? QJsonValue(title->code) : QJsonValue());
        list.append(object);
    }
    return Reply{list};
}

Result<Reply> changeUser(Desk& desk, security::UserChange change, const std::optional<QString>& roles)
{
    if (roles) {
        TRY_LET(parsed, parseRoles(*roles));
        change.roles = std::move(parsed);
    }
    TRY_LET(station, desk.station());
    TRY_LET(user, station->services().users.update(station->session(), change));
    return replyOf(desk, *station, user);
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

Result<Reply> changeKey(Desk& desk)
{
    TRY_LET(old, desk.passphrase());
    TRY_LET(passphrase, desk.newPassphrase());
    TRY_LET(station, desk.station());
    TRY(station->services().users.changeOwnPassphrase(station->session(), old, passphrase));
    return Reply{QJsonObject{{QStringLiteral("name"), station->session().name}}};
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
    TRY_LET(proof, station->services().journalView.verify(station->session(), progressLine()));
    return Reply{QJsonObject{{QStringLiteral("entries"), proof.entries}, {QStringLiteral("things"), proof.things},
        {QStringLiteral("head"), QString::fromLatin1(proof.head.hash.toHex())},
        {QStringLiteral("seq"), proof.head.seq}}};
}

Result<Reply> listJournal(Desk& desk, const JournalQuestion& question)
{
    journal::JournalFilter filter;
    TRY_LET(from, dayOrNone(QStringLiteral("from"), question.from));
    TRY_LET(to, dayOrNone(QStringLiteral("to"), question.to));
    filter.from = from;
    filter.to = to;
    filter.action = question.action;
    filter.kind = question.kind;
    if (!question.id.isEmpty())
        filter.thing = question.id.toLongLong();
    TRY_LET(station, desk.station());
    const security::JournalService& journal = station->services().journalView;
    if (!question.user.isEmpty()) {
        TRY_LET(people, journal.people(station->session()));
        const auto doer = std::ranges::find_if(
            people, [&](const security::Doer& it) { return it.name.compare(question.user, Qt::CaseInsensitive) == 0; });
        if (doer == people.end())
            return fail(
                ErrorKind::NotFound, QStringLiteral("user.notFound"), tr("There is no user %1.").arg(question.user));
        filter.user = doer->id;
    }
    TRY_LET(page, journal.list(station->session(), filter, question.before, question.limit));
    QJsonArray rows;
    for (const security::JournalRow& row : page.rows)
        rows.append(toJson(row));
    return Reply{QJsonObject{{QStringLiteral("entries"), rows}, {QStringLiteral("more"), page.more}}};
}

Result<Reply> listStates(Desk& desk, const QString& kind, const QString& id)
{
    TRY_LET(station, desk.station());
    TRY_LET(states, station->services().journalView.statesOf(station->session(), kind, id.toLongLong()));
    QJsonArray rows;
    for (const security::JournalState& state : states)
        rows.append(toJson(state));
    return Reply{rows};
}

Result<Reply> makeSupportFile(Desk& desk, const QString& out)
{
    TRY_LET(station, desk.station());
    report::SupportService& support = station->services().support;
    TRY_LET(
        facts, out.isEmpty() ? support.facts(station->session(), {}) : support.writeTo(station->session(), out, {}));
    return Reply{facts};
}

Result<Reply> listSettings(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY_LET(list, station->services().settings.list(station->session(), desk.clock.today()));
    QJsonArray rows;
    for (const settings::Setting& setting : list) {
        const auto info = catalog::findSetting(setting.name);
        rows.append(QJsonObject{{QStringLiteral("name"), setting.name}, {QStringLiteral("value"), setting.value},
            {QStringLiteral("title"), info ? info->title : QString()}});
    }
    return Reply{rows};
}

Result<Reply> listValues(Desk& desk, const QString& name)
{
    TRY_LET(station, desk.station());
    TRY_LET(values, station->services().settings.history(station->session(), name));
    QJsonArray rows;
    for (const catalog::DatedValue& it : values)
        rows.append(QJsonObject{{QStringLiteral("validFrom"), it.setting.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("value"), it.setting.value}, {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)},
            {QStringLiteral("enteredBy"), it.enteredBy}});
    return Reply{rows};
}

Result<Reply> setSetting(Desk& desk, const QString& name, const QString& value, const QString& from)
{
    TRY_LET(given, dayOrNone(QStringLiteral("from"), from));
    const QDate day = given.isValid() ? given : desk.clock.today();
    TRY_LET(station, desk.station());
    TRY_LET(setting, station->services().settings.set(station->session(), name, day, value));
    return Reply{toJson(setting)};
}

} // namespace tramyte::cli
