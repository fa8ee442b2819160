// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SupportService.h"

#include "core/base/SafeFile.h"
#include "core/catalog/SettingInfo.h"
#include "core/security/UserRepository.h"
#include "core/settings/Installation.h"
#include "core/settings/Settings.h"
#include "core/storage/Database.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStorageInfo>

namespace tramyte::report {

using security::Permission;

namespace {

const QString kThing = QStringLiteral("support");

QString wordOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Validation: return QStringLiteral("validation");
    case ErrorKind::NotFound: return QStringLiteral("notFound");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::Permission: return QStringLiteral("permission");
    case ErrorKind::Passphrase: return QStringLiteral("passphrase");
    case ErrorKind::Damaged: return QStringLiteral("damaged");
    case ErrorKind::Newer: return QStringLiteral("newer");
    case ErrorKind::Io: return QStringLiteral("io");
    case ErrorKind::Usage: return QStringLiteral("usage");
    }
    Q_UNREACHABLE();
}

/// A word of the program; whatever else got here is no word of it and is not kept.
QString programWord(const QString& word)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z][A-Za-z0-9.]{0,79}$"));
    return pattern.match(word).hasMatch() ? word : QStringLiteral("unknown");
}

QJsonObject programFacts(storage::Database& db)
{
    QString engine;
    const auto read = db.query("SELECT sqlite_version()").each([&](const storage::Row& row) { engine = row.text(0); });
    return {{QStringLiteral("version"), QStringLiteral(TRAMYTE_VERSION)},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("database"), read ? engine : QString()}, {QStringLiteral("schema"), db.schemaVersion()}};
}

QJsonObject systemFacts()
{
    return {{QStringLiteral("name"), QSysInfo::prettyProductName()},
        {QStringLiteral("kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()}};
}

Result<QJsonObject> stationFacts(storage::Database& db)
{
    TRY_LET(installation, settings::InstallationRepository(db).require());
    return QJsonObject{{QStringLiteral("device"), installation.device}, {QStringLiteral("epoch"), installation.epoch},
        {QStringLiteral("demo"), installation.demo}, {QStringLiteral("madeAt"), formatLocal(installation.createdAt)}};
}

QJsonObject fileFacts(const QString& database)
{
    const QDir folder = QFileInfo(database).dir();
    qint64 backups = 0;
    qint64 backupBytes = 0;
    for (const QFileInfo& it : QDir(folder.filePath(QStringLiteral("backups"))).entryInfoList(QDir::Files)) {
        ++backups;
        backupBytes += it.size();
    }
    const auto sizeOf = [&](const QString& path) { return QFileInfo(path).size(); };
    return {{QStringLiteral("databaseBytes"), sizeOf(database)},
        {QStringLiteral("walBytes"), sizeOf(database + QStringLiteral("-wal"))},
        {QStringLiteral("keysBytes"), sizeOf(folder.filePath(QStringLiteral("station.keys")))},
        {QStringLiteral("backups"), backups}, {QStringLiteral("backupBytes"), backupBytes},
        {QStringLiteral("freeBytes"), QStorageInfo(folder.path()).bytesAvailable()}};
}

Result<QJsonObject> rowFacts(storage::Database& db)
{
    TRY_LET(counts, db.rowCounts());
    QJsonObject rows;
    for (const auto& [table, count] : counts)
        rows.insert(table, count);
    return rows;
}

/// How many hold each role.
Result<QJsonObject> userFacts(storage::Database& db)
{
    TRY_LET(users, security::UserRepository(db).list());
    QJsonObject roles;
    qint64 active = 0;
    for (const security::User& user : users) {
        active += user.active ? 1 : 0;
        for (const security::Role role : user.roles)
            roles.insert(security::wordOf(role), roles.value(security::wordOf(role)).toInt() + (user.active ? 1 : 0));
    }
    return QJsonObject{{QStringLiteral("all"), static_cast<qint64>(users.size())}, {QStringLiteral("active"), active},
        {QStringLiteral("roles"), roles}};
}

Result<QJsonObject> journalFacts(storage::Database& db)
{
    QJsonArray actions;
    qint64 entries = 0;
    TRY(db.query("SELECT action, kind, count(*), max(at) FROM journal GROUP BY action, kind ORDER BY action, kind")
            .each([&](const storage::Row& row) {
                entries += row.integer(2);
                actions.append(QJsonObject{{QStringLiteral("action"), row.text(0)},
                    {QStringLiteral("kind"), row.text(1)}, {QStringLiteral("count"), row.integer(2)},
                    {QStringLiteral("lastAt"), formatLocal(row.instant(3))}});
            }));
    return QJsonObject{{QStringLiteral("entries"), entries}, {QStringLiteral("actions"), actions}};
}

/// Choices and numbers are told; of names, addresses, folders and codes only whether they are there.
Result<QJsonObject> settingFacts(storage::Database& db, QDate today)
{
    QJsonObject facts;
    for (const catalog::SettingInfo& info : catalog::settingInfos()) {
        TRY_LET(value, settings::SettingRepository(db).value(info.name, today));
        switch (info.type) {
        case catalog::SettingType::Flag:
        case catalog::SettingType::Choice:
        case catalog::SettingType::Number: facts.insert(info.name, value); break;
        case catalog::SettingType::Text:
        case catalog::SettingType::Code:
        case catalog::SettingType::Folder:
            facts.insert(info.name, value.isEmpty() ? QStringLiteral("empty") : QStringLiteral("set"));
            break;
        }
    }
    return facts;
}

Result<QJsonObject> backupFacts(storage::Database& db)
{
    QJsonObject facts{{QStringLiteral("made"), 0}};
    TRY(db.query("SELECT count(*), max(made_at), max(proven_at) FROM backup_made").each([&](const storage::Row& row) {
        facts.insert(QStringLiteral("made"), row.integer(0));
        if (const auto at = row.maybeInstant(1))
            facts.insert(QStringLiteral("lastAt"), formatLocal(*at));
        if (const auto at = row.maybeInstant(2))
            facts.insert(QStringLiteral("lastProofAt"), formatLocal(*at));
    }));
    return facts;
}

QJsonArray troubleFacts(const std::vector<Trouble>& troubles)
{
    QJsonArray list;
    for (const Trouble& it : troubles)
        list.append(QJsonObject{{QStringLiteral("code"), it.code}, {QStringLiteral("place"), it.place},
            {QStringLiteral("kind"), it.kind}, {QStringLiteral("times"), it.times},
            {QStringLiteral("firstAt"), formatLocal(it.firstAt)}, {QStringLiteral("lastAt"), formatLocal(it.lastAt)},
            {QStringLiteral("version"), it.version}});
    return list;
}

QJsonArray timingFacts(const std::vector<Timing>& timings)
{
    const auto tenths = [](double ms) { return std::round(ms * 10) / 10; };
    QJsonArray list;
    for (const Timing& it : timings)
        list.append(QJsonObject{{QStringLiteral("what"), programWord(it.what)}, {QStringLiteral("times"), it.times},
            {QStringLiteral("medianMs"), tenths(it.medianMs)}, {QStringLiteral("p99Ms"), tenths(it.p99Ms)},
            {QStringLiteral("longestMs"), tenths(it.longestMs)}});
    return list;
}

} // namespace

Result<void> SupportService::note(const security::Session& session, const Error& error, const QString& place)
{
    TRY(session.require(Permission::UseProgram));
    if (error.kind == ErrorKind::Damaged)
        return {};
    Trouble once;
    once.code = programWord(error.code);
    once.place = programWord(place);
    once.kind = wordOf(error.kind);
    once.lastAt = m_ledger.clock.now();
    once.version = QStringLiteral(TRAMYTE_VERSION);
    return m_ledger.db.transaction([&] { return TroubleRepository(m_ledger.db).add(once); });
}

Result<std::vector<Trouble>> SupportService::troubles(const security::Session& session, int limit) const
{
    TRY(session.require(Permission::ReadJournal));
    return TroubleRepository(m_ledger.db).list(limit);
}

Result<QJsonObject> SupportService::facts(const security::Session& session, const std::vector<Timing>& timings) const
{
    TRY_LET(troubles, this->troubles(session));
    storage::Database& db = m_ledger.db;
    TRY_LET(station, stationFacts(db));
    TRY_LET(rows, rowFacts(db));
    TRY_LET(users, userFacts(db));
    TRY_LET(entries, journalFacts(db));
    TRY_LET(values, settingFacts(db, m_ledger.clock.today()));
    TRY_LET(backup, backupFacts(db));
    return QJsonObject{{QStringLiteral("madeAt"), formatLocal(m_ledger.clock.now())},
        {QStringLiteral("program"), programFacts(db)}, {QStringLiteral("system"), systemFacts()},
        {QStringLiteral("station"), station}, {QStringLiteral("files"), fileFacts(db.path())},
        {QStringLiteral("rows"), rows}, {QStringLiteral("users"), users}, {QStringLiteral("journal"), entries},
        {QStringLiteral("settings"), values}, {QStringLiteral("backup"), backup},
        {QStringLiteral("troubles"), troubleFacts(troubles)}, {QStringLiteral("timings"), timingFacts(timings)}};
}

Result<QJsonObject> SupportService::writeTo(
    const security::Session& session, const QString& path, const std::vector<Timing>& timings)
{
    TRY_LET(content, facts(session, timings));
    TRY(writeSafely(path, QJsonDocument(content).toJson(QJsonDocument::Indented)));
    const auto noted = m_ledger.db.transaction([&] {
        return m_ledger.journal.record(session.user, journal::Action::Export, {kThing, 1});
    });
    TRY(noted);
    return content;
}

} // namespace tramyte::report
