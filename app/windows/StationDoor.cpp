// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/StationDoor.h"

#include "app/demo/Staff.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/catalog/Place.h"
#include "core/report/SupportService.h"
#include "ui/common/RoleWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tramyte::app {

namespace {

QString keysPath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("station.keys"));
}

/// Lies in the folder while the program works there: found at the next start, it says that the program was cut off.
QString runningMark(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("station.running"));
}

/// A desk on `services`; `beside` opens further ones.
ui::Desk deskOn(Services& services, const Station& station, ui::BackupWork& backupWork, ui::Timings& timings,
    std::function<Result<std::shared_ptr<ui::Desk>>()> beside)
{
    return {
        .session = station.session(),
        .installation = station.installation(),
        .clock = station.clock(),
        .changes = services.changes(),
        .catalogue = services.catalogue(),
        .lists = services.lists,
        .settings = services.settings,
        .drafts = services.drafts,
        .users = services.users,
        .catalogImport = services.catalogImport,
        .patients = services.patients,
        .duplicates = services.duplicates,
        .merges = services.merges,
        .cards = services.cards,
        .identities = services.identities,
        .peopleImport = services.peopleImport,
        .visits = services.visits,
        .queue = services.queue,
        .lookups = services.lookups,
        .problems = services.problems,
        .gate = services.gate,
        .consents = services.consents,
        .requests = services.requests,
        .disclosures = services.disclosures,
        .personExport = services.personExport,
        .personPapers = services.personPapers,
        .readers = services.readers,
        .personDues = services.personDues,
        .stock = services.stock,
        .prescriptions = services.prescriptions,
        .bills = services.bills,
        .consultations = services.consultations,
        .papers = services.papers,
        .claims = services.claims,
        .reports = services.reports,
        .duties = services.duties,
        .support = services.support,
        .journal = services.journalView,
        .exchange = services.exchange,
        .bundles = services.bundles,
        .backups = services.backups,
        .households = services.households,
        .assignments = services.assignments,
        .panels = services.panels,
        .householdPapers = services.householdPapers,
        .backupWork = backupWork,
        .timings = timings,
        .openBeside = std::move(beside),
    };
}

NewStation wantedBy(const ui::StationWish& wish)
{
    NewStation wanted;
    wanted.code = wish.code;
    wanted.name = wish.name;
    wanted.province = wish.province;
    wanted.commune = wish.commune;
    wanted.admin = wish.admin;
    wanted.licence = wish.licence;
    wanted.fullName = wish.fullName;
    wanted.title = wish.title;
    return wanted;
}

/// Services and the desk on them, which goes with them.
struct Beside {
    std::unique_ptr<Services> services;
    std::optional<StationBackups> backups;
    std::optional<ui::Desk> desk;
};

} // namespace

StationDoor::StationDoor(QString folder, const Clock& clock, bool isDemo, crypto::DerivationCost cost)
    : m_folder(std::move(folder)), m_clock(clock), m_isDemo(isDemo), m_cost(cost)
{
}

StationDoor::~StationDoor()
{
    if (m_desk)
        QFile::remove(runningMark(m_folder));
}

bool StationDoor::hasStation() const
{
    return QFileInfo::exists(keysPath(m_folder));
}

Result<QStringList> StationDoor::userNames() const
{
    TRY_LET(keys, crypto::KeyFile::load(keysPath(m_folder)));
    return keys.userNames();
}

std::vector<ui::DemoUser> StationDoor::demoUsers() const
{
    std::vector<ui::DemoUser> users;
    if (m_isDemo)
        for (const demo::DemoUser& user : demo::demoUsers())
            users.push_back({user.name, user.passphrase, ui::nameOf(user.role)});
    return users;
}

std::vector<std::pair<QString, QString>> StationDoor::provinces() const
{
    std::vector<std::pair<QString, QString>> list;
    const auto lists = catalog::BuiltInCatalogue::load();
    Q_ASSERT(lists); // it comes with the program
    const auto entries = (*lists)->list(catalog::Kind::Province, m_clock.today());
    Q_ASSERT(entries);
    for (const catalog::Entry& entry : *entries) {
        const auto province = catalog::Province::from(entry);
        list.emplace_back(province.code, QStringLiteral("%1 - %2").arg(province.code, province.name));
    }
    return list;
}

Result<Issues> StationDoor::check(const ui::StationWish& wish) const
{
    return Station::check(wantedBy(wish), wish.passphrase, m_clock.today());
}

QStringList StationDoor::titles() const
{
    QStringList names;
    const auto lists = catalog::BuiltInCatalogue::load();
    Q_ASSERT(lists); // it comes with the program
    const auto entries = (*lists)->list(catalog::Kind::ProfessionalTitle, m_clock.today());
    Q_ASSERT(entries);
    for (const catalog::Entry& entry : *entries)
        names << entry.name;
    return names;
}

Result<QString> StationDoor::create(const ui::StationWish& wish)
{
    TRY_LET(made, Station::create(m_folder, wantedBy(wish), wish.passphrase, m_clock, m_cost));
    return made.recoveryKey;
}

Result<void> StationDoor::prove(const QString& user, const QString& passphrase)
{
    if (m_station)
        return m_station->checkPassphrase(user, passphrase);
    TRY_LET(opened, Station::open(m_folder, user, passphrase, m_clock, m_cost));
    m_station = std::move(opened);
    m_openedBy = user;
    return {};
}

Result<void> StationDoor::enter(const QString& user)
{
    Q_ASSERT(m_station);
    if (std::exchange(m_openedBy, QString()) != user)
        TRY(m_station->switchTo(user));
    if (m_desk)
        return {};
    auto beside = [this]() -> Result<std::shared_ptr<ui::Desk>> {
        TRY_LET(services, m_station->openServices());
        auto owner = std::make_shared<Beside>();
        owner->services = std::move(services);
        // news of another thread reach the windows in theirs
        owner->services->changes().subscribe([this](Topic topic, const std::vector<qint64>& ids) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [this, topic, ids] { m_station->services().changes().announce(topic, ids); }, Qt::QueuedConnection);
        });
        owner->backups.emplace(*m_station, *owner->services);
        owner->desk.emplace(deskOn(*owner->services, *m_station, *owner->backups, m_timings, {}));
        return std::shared_ptr<ui::Desk>(owner, &*owner->desk);
    };
    m_backups = std::make_unique<StationBackups>(*m_station, m_station->services());
    m_desk = std::make_unique<ui::Desk>(
        deskOn(m_station->services(), *m_station, *m_backups, m_timings, std::move(beside)));
    if (QFile mark(runningMark(m_folder)); mark.exists())
        (void)m_desk->support.note(m_desk->session, // counted by the way: nobody is kept from working by it
            {ErrorKind::Io, QStringLiteral("program.cutOff"), QString()}, QStringLiteral("program"));
    else
        (void)mark.open(QIODevice::WriteOnly);
    return {};
}

ui::Desk& StationDoor::desk()
{
    Q_ASSERT(m_desk);
    return *m_desk;
}

} // namespace tramyte::app
