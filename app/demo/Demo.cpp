// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Demo.h"

#include "app/demo/BulkRecorder.h"
#include "app/demo/HouseholdBooks.h"
#include "app/demo/Planner.h"
#include "core/base/SafeFile.h"
#include "core/settings/Installation.h"
#include "core/storage/StationLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tramyte::demo {

namespace {

constexpr int kMostPatients = 5'000'000;
constexpr int kMostVisits = 20'000'000;
constexpr int kYears = 10;
constexpr int kFewestPatients = 20;
constexpr size_t kPieces = 20'000;     ///< people or happenings in one transaction
constexpr size_t kTold = 500;          ///< after how many of them progress is told
constexpr size_t kManyThings = 20'000; ///< people and visits from which they are written in bulk

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::demo", text);
}

Result<DemoOptions> checked(DemoOptions options)
{
    if (options.patients < kFewestPatients || options.patients > kMostPatients)
        return failField(QStringLiteral("patients"), QStringLiteral("demo.patients"),
            tr("The number of patients lies between %1 and %2.").arg(kFewestPatients).arg(kMostPatients));
    if (options.visits < 0 || options.visits > kMostVisits)
        return failField(QStringLiteral("visits"), QStringLiteral("demo.visits"),
            tr("The number of visits lies between 0 and %1.").arg(kMostVisits));
    if (!options.from.isValid())
        options.from = options.to.addYears(-kYears);
    if (!options.to.isValid() || options.from >= options.to || !lunarNewYear(options.from.year()).isValid()
        || !lunarNewYear(options.to.year()).isValid() || options.from < QDate(2013, 7, 1))
        return failField(QStringLiteral("from"), QStringLiteral("demo.period"),
            tr("The first day must lie before the last, and both between 01/07/2013 and 31/12/2040."));
    for (const PlannedDay& day : spread(options.from, options.to, options.visits, 0)) {
        if (day.visits > options.patients / 4)
            return failField(QStringLiteral("visits"), QStringLiteral("demo.tooManyVisits"),
                tr("So many visits are too many for so few people and days: give more patients, fewer visits or a "
                   "longer period."));
    }
    return options;
}

tl::unexpected<Error> stopped()
{
    return fail(ErrorKind::Conflict, QStringLiteral("demo.stopped"),
        tr("The making of the demo station was stopped; nothing is left of it."));
}

/// Tells how far the work is and hears whether to go on.
class Progress {
public:
    Progress(const std::function<bool(qint64, qint64)>& told, qint64 all) : m_told(told), m_all(all) {}

    Result<void> advance(qint64 by)
    {
        m_done += by;
        if (m_told && !m_told(std::min(m_done, m_all), m_all))
            return stopped();
        return {};
    }

private:
    const std::function<bool(qint64, qint64)>& m_told;
    qint64 m_all;
    qint64 m_done = 0;
};

Result<void> writeHappening(Recorder& recorder, const Happening& happening)
{
    if (const auto* delivery = std::get_if<stock::ReceiveForm>(&happening))
        return recorder.receive(*delivery);
    if (const auto* registration = std::get_if<PlannedRegistration>(&happening))
        return recorder.enrol(*registration);
    return recorder.visit(std::get<VisitPlan>(happening));
}

template <class Things, class Write>
Result<void> inPieces(storage::Database& db, const Things& things, Progress& progress, const Write& write)
{
    for (size_t begin = 0; begin < things.size();) {
        const auto piece = db.transaction([&]() -> Result<void> {
            const size_t end = std::min(begin + kPieces, things.size());
            for (size_t told = begin; begin < end; ++begin) {
                TRY(write(things[begin]));
                if (begin + 1 == end || (begin + 1) % kTold == 0) {
                    TRY(progress.advance(static_cast<qint64>(begin + 1 - told)));
                    told = begin + 1;
                }
            }
            return {};
        });
        TRY(piece);
    }
    return {};
}

Result<void> writeAll(storage::Database& db, Planner& planner, Recorder& recorder, Progress& progress)
{
    TRY(inPieces(db, planner.firstList(), progress, [&](const auto& it) { return recorder.enrol(it); }));
    for (auto month = planner.nextMonth(); !month.empty(); month = planner.nextMonth())
        TRY(inPieces(db, month, progress, [&](const auto& it) { return writeHappening(recorder, it); }));
    return db.transaction([&] { return recorder.finish(); });
}

Result<std::unique_ptr<Recorder>> recorderFor(
    Way way, app::Station& station, FixedClock& clock, const Staff& staff, const Identity& identity, size_t people)
{
    if (way == Way::StepByStep)
        return std::make_unique<ServiceRecorder>(station, clock, staff, identity, people);
    auto recorder = std::make_unique<BulkRecorder>(station, clock, staff, identity, people);
    TRY(recorder->load());
    return recorder;
}

/// Makes the station in a folder of its own.
Result<DemoOutcome> make(
    const QString& folder, const DemoOptions& options, const std::function<bool(qint64, qint64)>& told)
{
    DemoOutcome outcome;
    outcome.from = options.from;
    outcome.to = options.to;
    outcome.now = instantOf(options.to, QTime(10, 30));
    Progress progress(told, qint64(options.patients) + options.visits + 1);
    TRY(progress.advance(0));
    TRY_LET(tables, Tables::load());
    const auto population = Population::make(options.patients, options.from, options.to, options.seed, tables.names);
    outcome.households = static_cast<qint64>(population.households.size());

    FixedClock clock(instantOf(options.from, QTime(5, 0)));
    app::NewStation wanted;
    wanted.code = place::kStation;
    wanted.name = place::kStationName;
    wanted.province = place::kProvince;
    wanted.commune = place::kCommune;
    const DemoUser& first = demoUsers().front();
    wanted.admin = first.name;
    wanted.demo = true;
    wanted.fullName = first.fullName;
    wanted.roles = {first.role};
    TRY_LET(created, app::Station::create(folder, wanted, first.passphrase, clock, options.cost));
    outcome.recoveryKey = created.recoveryKey;
    TRY_LET(station, app::Station::open(folder, first.name, first.passphrase, clock, options.cost));
    storage::Database& db = station->services().db();
    TRY_LET(staff, furnish(*station, tables));
    TRY(progress.advance(0));
    // until it takes its name the station is nobody's: a power cut leaves a folder that is made anew
    TRY(db.beginBulkLoad());
    const Identity identity(population, tables.names, options.seed, options.to);
    Planner planner(tables, population, identity, {options.from, options.to, options.visits, options.seed});
    const size_t things = population.people.size() + static_cast<size_t>(options.visits);
    const Way way = options.way.value_or(things < kManyThings ? Way::StepByStep : Way::Bulk);
    TRY_LET(recorder, recorderFor(way, *station, clock, staff, identity, population.people.size()));
    TRY(writeAll(db, planner, *recorder, progress));
    outcome.written = recorder->written();
    clock.set(outcome.now);
    TRY(db.transaction([&] { return keepHouseholdBooks(*station, staff, population, identity, options.to); }));
    TRY(db.endBulkLoad());
    return outcome;
}

/// Takes away what a making left that was killed; one that still goes on holds its lock.
void removeLeftovers(const QString& beginning)
{
    const QFileInfo place(beginning);
    for (const QString& name : place.dir().entryList(QDir::Dirs)) {
        if (!name.startsWith(place.fileName()))
            continue;
        const QString leftover = place.dir().filePath(name);
        if (auto lock = storage::StationLock::take(leftover, 0)) {
            lock->reset();
            QDir(leftover).removeRecursively();
        }
    }
}

} // namespace

const std::vector<FaultInfo>& plantedFaults()
{
    static const std::vector<FaultInfo> faults = {
        {Fault::NoWeight, "required.missing", QT_TRANSLATE_NOOP("tramyte::demo", "the weight was not measured")},
        {Fault::NoOutcome, "required.missing", QT_TRANSLATE_NOOP("tramyte::demo", "the outcome was not entered")},
        {Fault::SamePerson, "staff.samePerson", QT_TRANSLATE_NOOP("tramyte::demo", "who ordered the test also did it")},
        {Fault::WrongQuantity, "dose.quantity",
            QT_TRANSLATE_NOOP("tramyte::demo", "less was handed out than the dose needs")},
        {Fault::CardCut, "card.validity",
            QT_TRANSLATE_NOOP("tramyte::demo", "the card turned out to have ended the day before")},
    };
    return faults;
}

Result<DemoOutcome> createDemo(
    const QString& folder, const DemoOptions& wished, const std::function<bool(qint64, qint64)>& progress)
{
    TRY_LET(options, checked(wished));
    const QString path = QFileInfo(folder).absoluteFilePath();
    if (QFileInfo::exists(path)
        && !(QFileInfo(path).isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return fail(ErrorKind::Conflict, QStringLiteral("station.folderUsed"),
            tr("%1 is not empty. Choose a folder that does not exist yet.").arg(folder));
    const QString ending = QStringLiteral(".demo-");
    removeLeftovers(path + ending);
    const QString making = path + ending + settings::newEpoch();
    auto made = make(making, options, progress);
    if (made) {
        QDir().rmdir(path); // an empty one that the user made; fails harmlessly when there is none
        if (auto named = renameSafely(making, path); !named)
            made = tl::unexpected(named.error());
    }
    if (!made) {
        QDir(making).removeRecursively();
        return made;
    }
    made->folder = path;
    return made;
}

} // namespace tramyte::demo
