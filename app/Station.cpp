// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Station.h"

#include "core/base/SafeFile.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/catalog/ProfessionalTitle.h"
#include "core/catalog/StationPlace.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/Passphrase.h"
#include "core/crypto/PrivateKey.h"
#include "core/insurance/CardCode.h"
#include "core/storage/Migrator.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace tramyte::app {

namespace {

constexpr int kDemoYears = 5; ///< for so long before today a demo's certificate may have begun

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::app", text);
}

QString databasePath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("station.db"));
}

QString keysPath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("station.keys"));
}

Result<Issues> problemsOf(
    const NewStation& wanted, const QString& passphrase, const catalog::Catalogue& lists, QDate today)
{
    static const QRegularExpression fiveDigits(QStringLiteral("^[0-9]{5}$"));
    Issues issues;
    const auto add = [&](const char* field, const QString& code, const QString& message) {
        issues.push_back({Severity::Error, code, QString::fromLatin1(field), message});
    };
    if (!insurance::isFacilityCode(wanted.code))
        add("code", QStringLiteral("station.code"),
            tr("The code of the station has five characters: two digits and three digits or capitals."));
    if (text::tidyLine(wanted.name).isEmpty())
        add("name", QStringLiteral("station.name"), tr("The station needs a name."));
    // a demo begins in years that had other provinces; its station is named by today's list all the same
    const QDate listed = std::max(today, QDate(2025, 7, 1));
    TRY_LET(province, lists.find(catalog::Kind::Province, wanted.province, listed));
    if (!province)
        add("province", QStringLiteral("province.unknown"),
            wanted.province.isEmpty()
                ? tr("Choose the province.")
                : tr("%1 is not a province code of the list in force since 01/07/2025.").arg(wanted.province));
    if (!fiveDigits.match(wanted.commune).hasMatch())
        add("commune", QStringLiteral("commune.malformed"), tr("The code of the commune has five digits."));
    if (issues.empty()) {
        TRY_LET(place, catalog::checkStationPlace(lists, wanted.code, wanted.province, wanted.commune, listed));
        issues = std::move(place);
    }
    if (wanted.device < 1 || wanted.device > 1023)
        add("device", QStringLiteral("station.device"), tr("The number of this PC lies between 1 and 1023."));
    TRY_LET(odd, catalog::checkTitle(lists, wanted.title, today));
    issues.insert(issues.end(), odd.begin(), odd.end());
    if (const auto named = security::checkUserName(wanted.admin); !named) // `name` is the station's here
        add("admin", named.error().code, named.error().message);
    if (const auto good = crypto::checkNewPassphrase(passphrase); !good)
        add("passphrase", good.error().code, good.error().message);
    return issues;
}

/// The rows that make an empty file a station.
Result<QString> fill(
    storage::Database& db, const NewStation& wanted, const catalog::BuiltInCatalogue& lists, const Clock& clock)
{
    settings::Installation installation;
    installation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    installation.epoch = settings::newEpoch();
    installation.station = wanted.code;
    installation.device = wanted.device;
    installation.createdAt = clock.now();
    installation.demo = wanted.demo;
    TRY_LET(key, crypto::PrivateKey::generate());
    // a demo begins years ago: its certificate, good for ten years, has to hold on its last day and today
    const Instant lately = instantOf(SystemClock().today().addYears(-kDemoYears), QTime(0, 0));
    const Instant certified = wanted.demo ? std::max(clock.now(), lately) : clock.now();
    TRY_LET(certificate, crypto::Certificate::makeFor(wanted.code, text::tidyLine(wanted.name), key, certified));
    installation.certificate = QString::fromLatin1(certificate.pem());
    installation.privateKey = key.pem();

    IdGenerator ids(clock, wanted.device, 0);
    journal::Journal journal(db, clock, installation.origin());
    journal::DoneTokens tokens(db, clock);
    ChangeFeed changes;
    journal::Ledger ledger{db, clock, ids, journal, tokens, changes};
    const auto done = db.transaction([&]() -> Result<void> {
        settings::InstallationRepository installations(db);
        TRY(installations.insert(installation));
        security::User admin;
        admin.id = ids.next<security::UserId>();
        admin.name = wanted.admin;
        admin.fullName = wanted.fullName.isEmpty() ? wanted.admin : text::tidyLine(wanted.fullName);
        TRY_LET(title, catalog::keptTitle(lists, wanted.title, clock.today()));
        admin.title = title;
        admin.licence = text::tidyLine(wanted.licence);
        admin.roles = wanted.roles;
        admin.enteredAt = clock.now();
        TRY(security::UserRepository(db).insert(admin));
        TRY(journal.record(admin.id, journal::Action::Create,
            {QStringLiteral("user"), admin.id.value, 1, std::nullopt, security::toJson(admin)}));
        const auto session = security::sessionOf(admin);
        catalog::SettingService settings(ledger);
        const QDate always(1, 1, 1);
        TRY(settings.set(session, QStringLiteral("station.name"), always, wanted.name));
        TRY(settings.set(session, QStringLiteral("station.province"), always, wanted.province));
        TRY(settings.set(session, QStringLiteral("station.commune"), always, wanted.commune));
        TRY(catalog::CatalogImport(ledger).installBuiltIn(session, lists));
        return installations.writeLastId(ids.last());
    });
    if (!done)
        return tl::unexpected(done.error());
    return certificate.fingerprint();
}

} // namespace

Result<Issues> Station::check(const NewStation& wanted, const QString& passphrase, QDate today)
{
    TRY_LET(lists, catalog::BuiltInCatalogue::load());
    return problemsOf(wanted, passphrase, *lists, today);
}

Result<CreatedStation> Station::create(const QString& folder, const NewStation& wanted, const QString& passphrase,
    const Clock& clock, const crypto::DerivationCost& cost)
{
    TRY_LET(lists, catalog::BuiltInCatalogue::load());
    TRY_LET(problems, problemsOf(wanted, passphrase, *lists, clock.today()));
    const auto wrong = std::ranges::find(problems, Severity::Error, &Issue::severity);
    if (wrong != problems.end())
        return failField(wrong->field, wrong->code, wrong->message);
    const QString path = QFileInfo(folder).absoluteFilePath();
    if (QFileInfo::exists(path)
        && !(QFileInfo(path).isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return fail(ErrorKind::Conflict, QStringLiteral("station.folderUsed"),
            tr("%1 is not empty. Choose a folder that does not exist yet.").arg(folder));

    // everything is made beside the folder and takes its name at the very end
    const QString making = path + QStringLiteral(".making-") + settings::newEpoch();
    const auto giveUp = [&](const Error& error) {
        QDir(making).removeRecursively();
        return tl::unexpected(error);
    };
    if (!QDir().mkpath(making))
        return fail(ErrorKind::Io, QStringLiteral("station.folder"),
            tr("The folder %1 cannot be made. Check the disk and its permissions.").arg(folder));
    auto created = crypto::KeyFile::create(wanted.code, wanted.admin, crypto::passphraseBytes(passphrase), cost);
    if (!created)
        return giveUp(created.error());
    const auto recovery = crypto::RecoveryKey::generate();
    if (auto set = created->file.setRecoveryKey(created->databaseKey, recovery, cost); !set)
        return giveUp(set.error());
    QString fingerprint;
    {
        auto db = storage::Database::create(databasePath(making), created->databaseKey, created->file.profile());
        if (!db)
            return giveUp(db.error());
        if (auto migrated = storage::migrate(**db, storage::builtInMigrations()); !migrated)
            return giveUp(migrated.error());
        auto filled = fill(**db, wanted, *lists, clock);
        if (!filled)
            return giveUp(filled.error());
        fingerprint = *filled;
        if (auto settled = (*db)->checkpoint(); !settled)
            return giveUp(settled.error());
    }
    for (const char* part : {"backups", "outbox", "inbox"})
        QDir(making).mkdir(QString::fromLatin1(part));
    // Saving the keys flushes the folder too, with everything that is in it by now.
    if (auto saved = created->file.save(keysPath(making)); !saved)
        return giveUp(saved.error());
    QDir().rmdir(path); // an empty one that the user made; fails harmlessly when there is none
    if (auto named = renameSafely(making, path); !named)
        return giveUp({ErrorKind::Io, QStringLiteral("station.folder"),
            tr("The folder %1 cannot be made. Check the disk and its permissions.").arg(folder), named.error().detail});
    return CreatedStation{recovery.text(), wanted.code, wanted.device, fingerprint, std::move(problems)};
}

Result<std::unique_ptr<Station>> Station::open(const QString& folder, const QString& user, const QString& passphrase,
    const Clock& clock, const crypto::DerivationCost& cost)
{
    const auto unlock
        = [&](const crypto::KeyFile& keys) { return keys.unlock(user, crypto::passphraseBytes(passphrase)); };
    return openWith(folder, user, unlock, false, clock, cost);
}

Result<std::unique_ptr<Station>> Station::open(const QString& folder, const QString& user,
    const crypto::RecoveryKey& recoveryKey, const Clock& clock, const crypto::DerivationCost& cost)
{
    const auto unlock = [&](const crypto::KeyFile& keys) { return keys.unlock(recoveryKey); };
    return openWith(folder, user, unlock, true, clock, cost);
}

Result<std::unique_ptr<Station>> Station::openWith(const QString& folder, const QString& user, const Unlock& unlock,
    bool byRecoveryKey, const Clock& clock, const crypto::DerivationCost& cost)
{
    if (!QFileInfo(folder).isDir() || !QFileInfo::exists(keysPath(folder)))
        return fail(ErrorKind::NotFound, QStringLiteral("station.missing"),
            tr("There is no station in %1. Name its folder with --station, or make one with station create.")
                .arg(folder));
    TRY_LET(lock, storage::StationLock::take(folder));
    TRY_LET(keyFile, crypto::KeyFile::load(keysPath(folder)));
    TRY_LET(databaseKey, unlock(keyFile));
    TRY_LET(db, storage::Database::open(databasePath(folder), databaseKey, keyFile.profile()));
    const auto copyAside = [&]() -> Result<void> {
        const QString aside
            = QDir(folder).filePath(QStringLiteral("backups/before-migration-%1.db").arg(db->schemaVersion()));
        QFile::remove(aside); // of an attempt that was cut short
        QDir(folder).mkpath(QStringLiteral("backups"));
        TRY_LET(copy, storage::Database::create(aside, databaseKey, keyFile.profile()));
        TRY(db->copyTo(*copy));
        return copy->makeSingleFile();
    };
    TRY(storage::migrate(*db, storage::builtInMigrations(), copyAside));
    TRY_LET(installation, settings::InstallationRepository(*db).require());
    if (installation.station != keyFile.station())
        return fail(ErrorKind::Damaged, QStringLiteral("station.mixed"),
            tr("The keys and the database in this folder are of different stations."));
    std::unique_ptr<Station> station(new Station(folder, std::move(lock), std::move(db),
        {std::move(keyFile), std::move(databaseKey), keysPath(folder), cost}, std::move(installation), clock));
    TRY(station->begin(user, byRecoveryKey));
    return station;
}

Station::Station(QString folder, std::unique_ptr<storage::StationLock> lock, std::unique_ptr<storage::Database> db,
    security::KeyRing keys, settings::Installation installation, const Clock& clock)
    : m_folder(std::move(folder)), m_lock(std::move(lock)), m_keys(std::move(keys)),
      m_installation(std::move(installation)), m_clock(clock),
      m_ids(clock, m_installation.device, m_installation.lastId),
      m_services(std::move(db), m_keys, m_installation, m_ids, clock)
{
}

Result<void> Station::begin(const QString& user, bool byRecoveryKey)
{
    TRY_LET(known, security::UserRepository(m_services.db()).findByName(user));
    if (!known || !known->active)
        return fail(ErrorKind::Permission, QStringLiteral("user.disabled"),
            tr("%1 may not log in any more. Ask the administrator.").arg(user));
    TRY(m_services.db().transaction([&] { // who holds the recovery key is not known: the entry names the key
        return m_services.ledger().journal.record(known->id, journal::Action::Login,
            byRecoveryKey ? journal::Thing{QStringLiteral("key"), 0}
                          : journal::Thing{QStringLiteral("user"), known->id.value});
    }));
    m_session = security::sessionOf(*known);
    TRY_LET(isOlder, m_services.catalogImport.lacksNewLists());
    if (isOlder && m_session.may(security::Permission::EditCatalog)) {
        TRY_LET(lists, catalog::BuiltInCatalogue::load());
        TRY(m_services.catalogImport.installNew(m_session, *lists));
    }
    return {};
}

Result<std::unique_ptr<Services>> Station::openServices()
{
    TRY_LET(db, storage::Database::open(databasePath(m_folder), m_keys.databaseKey, m_keys.file.profile()));
    return std::make_unique<Services>(std::move(db), m_keys, m_installation, m_ids, m_clock);
}

Result<void> Station::checkPassphrase(const QString& user, const QString& passphrase) const
{
    TRY(m_keys.file.unlock(user, crypto::passphraseBytes(passphrase)));
    return {};
}

Result<void> Station::switchTo(const QString& user)
{
    return begin(user, false);
}

} // namespace tramyte::app
