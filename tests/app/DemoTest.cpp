// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Demo.h"
#include "app/demo/Planner.h"
#include "core/base/Json.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/PrivateKey.h"
#include "core/patient/CitizenId.h"
#include "core/storage/Database.h"
#include "tests/support/Check.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <set>

using namespace tramyte;
using namespace tramyte::demo;

namespace {

constexpr crypto::DerivationCost kCheap{64, 1};

DemoOptions aSmallDemo(quint64 seed = 7)
{
    DemoOptions options;
    options.patients = 160;
    options.visits = 420;
    options.seed = seed;
    options.from = QDate(2023, 11, 20);
    options.cost = kCheap;
    return options;
}

/// An opened demo station.
struct Opened {
    FixedClock clock{instantOf(QDate(2026, 11, 20), QTime(10, 30))};
    std::unique_ptr<app::Station> station;

    explicit Opened(const QString& folder, const QString& name = user::kHead)
    {
        for (const DemoUser& it : demoUsers()) {
            if (it.name == name)
                station = ok(app::Station::open(folder, name, it.passphrase, clock, kCheap));
        }
        REQUIRE(station);
    }
    app::Services& services() { return station->services(); }
    storage::Database& db() { return services().db(); }
    std::vector<qint64> ids(const char* sql)
    {
        return ok(db().query(sql).all([](const storage::Row& row) { return row.integer(0); }));
    }
    patient::Patient patient(qint64 id) { return ok(patient::PatientRepository(db()).require({id})); }
    visit::Visit visit(qint64 id) { return ok(visit::VisitRepository(db()).require({id})); }
};

/// The canonical states of all that the journal knows, but for what comes from chance (keys, prescription codes).
std::map<std::pair<QString, qint64>, QByteArray> statesOf(const QString& folder)
{
    Opened it(folder);
    const auto readers = it.services().stateReaders();
    std::map<std::pair<QString, qint64>, QByteArray> states;
    ok(it.services().ledger().journal.each(0, [&](const journal::Entry& entry) {
        if (journal::isReading(entry) || states.contains({entry.kind, entry.thing}))
            return true;
        auto state = ok(readers.at(entry.kind)(entry.thing));
        if (state && entry.kind == u"prescription")
            state->remove(QStringLiteral("code"));
        states[{entry.kind, entry.thing}] = state ? json::canonical(*state) : QByteArray();
        return true;
    }));
    return states;
}

/// Without what differs between ways of writing: revisions, and ids, which become the order in which they are met.
QJsonValue plain(const QJsonValue& value, std::map<QString, int>& ids)
{
    static const QRegularExpression id(QStringLiteral("^[0-9]{17,19}$"));
    if (value.isString() && id.match(value.toString()).hasMatch())
        return ids.emplace(value.toString(), static_cast<int>(ids.size())).first->second;
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue& it : value.toArray())
            list << plain(it, ids);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    object.remove(QStringLiteral("revision"));
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = plain(it.value(), ids);
    return object;
}

/// The states of all things by kind, in the order in which the things came to be.
std::map<QString, std::vector<QByteArray>> plainStatesOf(const QString& folder)
{
    std::map<QString, std::vector<QByteArray>> plainStates;
    std::map<QString, int> ids;
    for (const auto& [thing, state] : statesOf(folder)) {
        const auto object = plain(QJsonDocument::fromJson(state).object(), ids).toObject();
        plainStates[thing.first].push_back(json::canonical(object));
    }
    return plainStates;
}

QStringList textsOf(const QString& folder, const char* sql)
{
    Opened it(folder);
    QStringList texts;
    ok(it.db().query(sql).each([&](const storage::Row& row) { texts << row.text(0); }));
    return texts;
}

} // namespace

TEST_CASE("a demo station is whole, marked and clean but for the planted mistakes", "[demo]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo"));
    const DemoOutcome made = ok(createDemo(path, aSmallDemo()));
    CHECK(made.written.patients == 160);
    CHECK(made.written.visits == 420);
    Opened it(path);
    CHECK(it.station->installation().demo);
    CHECK(it.ids("SELECT id FROM patient").size() == 160);
    CHECK(it.ids("SELECT id FROM visit").size() == 420);

    SECTION("its journal holds and its claims have the planted mistakes only")
    {
        const auto proof = ok(it.services().ledger().journal.verify(it.services().stateReaders()));
        CHECK(proof.things > 1000);
        ok(it.db().checkIntegrity());
        const auto checked = ok(it.services().claims.check(it.station->session(), made.from, made.to));
        CHECK(checked.claims > 350);
        std::map<QString, qint64> found;
        for (const claim::Finding& finding : checked.findings) {
            INFO(finding.visit.toStdString() << ' ' << finding.code.toStdString() << ' ' << finding.field.toStdString()
                                             << ": " << finding.message.toStdString());
            CHECK(finding.visit.section(u'.', 0, 0) == place::kStation);
            ++found[finding.code];
        }
        std::map<QString, qint64> planted;
        for (const FaultInfo& fault : plantedFaults()) {
            const auto count = made.written.faults.find(fault.fault);
            if (count != made.written.faults.end())
                planted[QString::fromLatin1(fault.code)] += count->second;
        }
        // the dated list of required fields begins in July 2024: what lacked before is no finding
        CHECK(found[QStringLiteral("required.missing")] <= planted[QStringLiteral("required.missing")]);
        found.erase(QStringLiteral("required.missing"));
        planted.erase(QStringLiteral("required.missing"));
        CHECK(found == planted);
        CHECK(made.written.faults.size() >= 3);
    }
    SECTION("people are as they can be")
    {
        std::set<QString> citizenIds;
        for (const qint64 id : it.ids("SELECT id FROM patient")) {
            const patient::Patient person = it.patient(id);
            const int months = ageInMonths(*person.birth, made.to);
            if (!person.citizenId.isEmpty())
                CHECK(citizenIds.insert(person.citizenId).second);
            if (!person.citizenId.isEmpty()) {
                const auto number = ok(patient::CitizenId::parse(person.citizenId));
                CHECK(number.sex() == person.sex);
                CHECK(number.birthYear() == person.birth->year());
            }
            CHECK(person.phone.left(2) == (person.phone.isEmpty() ? QString() : QStringLiteral("06")));
            if (months < 72)
                CHECK_FALSE(person.guardianName.isEmpty());
            const patient::InsuranceCard* card = person.cardOn(made.to);
            if (card && months >= 12 * 7)
                CHECK_FALSE(card->code.startsWith(QStringLiteral("TE")));
        }
    }
    SECTION("diagnoses fit sex and age")
    {
        for (const qint64 id : it.ids("SELECT id FROM visit WHERE status = 'closed'")) {
            const visit::Visit visit = it.visit(id);
            const patient::Patient person = it.patient(visit.patient.value);
            const int years = ageInYears(*person.birth, visit.day());
            REQUIRE_FALSE(visit.diagnoses.empty());
            const QString main = visit.diagnoses.front().code;
            INFO(main.toStdString() << " at " << years);
            if (main.startsWith(u'Z') && main != u"Z00.0") {
                CHECK(person.sex == Sex::Female);
                CHECK((years >= 15 && years <= 50));
            }
            if (main == u"I10" || main == u"M17.9")
                CHECK(years >= 30);
            CHECK(isWorkingDay(visit.day()));
            CHECK(visit.closedAt > visit.arrivedAt);
        }
    }
    SECTION("the last day has people who wait")
    {
        std::map<int, int> byRevision;
        int waiting = 0;
        for (const qint64 id : it.ids("SELECT id FROM visit WHERE status = 'open'")) {
            const visit::Visit visit = it.visit(id);
            CHECK(visit.day() == made.to);
            waiting += visit.vitals.empty() ? 1 : 0;
        }
        CHECK(made.written.openVisits == kQueue);
        CHECK(waiting == 5);
    }
    SECTION("every user may log in, each with one role")
    {
        for (const DemoUser& one : demoUsers()) {
            CHECK(one.passphrase.size() >= 14);
            it.station.reset();
            CHECK(Opened(path, one.name).station->session().roles == std::set{one.role});
        }
    }
}

TEST_CASE("a demo of ten years has a certificate for its last day and today, so that bundles can be sent", "[demo]")
{
    QTemporaryDir folder;
    DemoOptions options = aSmallDemo();
    options.patients = 20;
    options.visits = 20;
    options.from = {};
    const DemoOutcome made = ok(createDemo(folder.filePath(QStringLiteral("demo")), options));
    Opened it(made.folder);
    const auto certificate = ok(crypto::Certificate::parse(it.station->installation().certificate.toLatin1()));
    ok(certificate.checkSigner(made.now));
    ok(certificate.checkSigner(SystemClock().now()));
    ok(certificate.checkReceiver(SystemClock().now()));
    // insured visits from before the claim files came into use go without one
    const auto receiver
        = ok(crypto::Certificate::makeFor(QStringLiteral("37998"), {}, ok(crypto::PrivateKey::generate()), made.now));
    CHECK_FALSE(ok(it.services().bundles.create(it.station->session(), receiver.pem(), folder.path())).empty());
}

TEST_CASE("the same seed makes the same demo, another one another", "[demo]")
{
    QTemporaryDir folder;
    DemoOptions options = aSmallDemo();
    options.patients = 60;
    options.visits = 90;
    const auto make = [&](const char* name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        ok(createDemo(path, options));
        return statesOf(path);
    };
    const auto first = make("first");
    CHECK(first.size() > 300);
    CHECK(first == make("second"));
    options.seed = 8;
    CHECK(first != make("third"));
}

TEST_CASE("a demo written in bulk is the same as one written step by step", "[demo]")
{
    QTemporaryDir folder;
    DemoOptions options = aSmallDemo(11);
    options.from = QDate(2025, 2, 20);
    const auto make = [&](const char* name, Way way) {
        options.way = way;
        const QString path = folder.filePath(QString::fromLatin1(name));
        return std::pair(path, ok(createDemo(path, options)).written);
    };
    const auto [steps, writtenBySteps] = make("steps", Way::StepByStep);
    const auto [bulk, writtenInBulk] = make("bulk", Way::Bulk);
    CHECK(writtenBySteps == writtenInBulk);
    const auto expected = plainStatesOf(steps);
    const auto got = plainStatesOf(bulk);
    for (const auto& [kind, states] : expected) {
        INFO(kind.toStdString());
        REQUIRE(got.contains(kind));
        REQUIRE(got.at(kind).size() == states.size());
        for (size_t i = 0; i < states.size(); ++i)
            CHECK(got.at(kind)[i].toStdString() == states[i].toStdString());
    }
    CHECK(got.size() == expected.size());
    CHECK(expected.at(QStringLiteral("lot")).size() > 20);
    CHECK(expected.at(QStringLiteral("bill")).size() > 400);
    for (const char* sql : {"SELECT kind || ' ' || year || ' ' || point || ' ' || last FROM number_series ORDER BY 1",
             "SELECT v.code || ' ' || t.number FROM queue_ticket t JOIN visit v ON v.id = t.visit_id ORDER BY 1",
             "SELECT p.code || ' ' || s.last_visit FROM person_search s JOIN patient p ON p.id = s.id ORDER BY 1"})
        CHECK(textsOf(steps, sql) == textsOf(bulk, sql));

    Opened it(bulk);
    const auto proof = ok(it.services().ledger().journal.verify(it.services().stateReaders()));
    CHECK(proof.things > 1000);
    ok(it.db().checkIntegrity());
    CHECK(ok(it.db().query("PRAGMA journal_mode").one([](const storage::Row& row) { return row.text(0); })) == u"wal");
    const auto somebody = it.patient(it.ids("SELECT id FROM patient").front());
    CHECK_FALSE(ok(it.services().patients.search(it.station->session(), somebody.fullName, 5)).empty());
}

TEST_CASE("a demo that is stopped or cannot be leaves nothing behind", "[demo]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo"));
    const auto isEmpty
        = [&] { return QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };
    DemoOptions options = aSmallDemo();
    qint64 last = 0;
    const auto stopped = createDemo(path, options, [&](qint64 done, qint64 all) {
        CHECK(all >= 580);
        CHECK(done >= std::exchange(last, done));
        return done < 160;
    });
    CHECK(errorOf(stopped).code == u"demo.stopped");
    CHECK(isEmpty());
    options.patients = 5;
    CHECK(errorOf(createDemo(path, options)).code == u"demo.patients");
    options = aSmallDemo();
    options.visits = 1'000'000;
    CHECK(errorOf(createDemo(path, options)).code == u"demo.tooManyVisits");
    options = aSmallDemo();
    options.from = options.to;
    CHECK(errorOf(createDemo(path, options)).code == u"demo.period");
    CHECK(isEmpty());
    REQUIRE(QDir().mkpath(path + QStringLiteral("/mine")));
    CHECK(errorOf(createDemo(path, aSmallDemo())).code == u"station.folderUsed");
    CHECK(QDir(path).exists(QStringLiteral("mine")));
}

TEST_CASE("a demo clears away what an earlier one left that was killed", "[demo]")
{
    QTemporaryDir folder;
    const QDir home(folder.path());
    for (const char* name : {"demo.demo-killed", "demo.demo-going", "other.demo-killed"})
        REQUIRE(home.mkpath(QString::fromLatin1(name) + QStringLiteral("/outbox")));
    const auto lock = ok(storage::StationLock::take(home.filePath(QStringLiteral("demo.demo-going"))));
    DemoOptions options = aSmallDemo();
    options.patients = 20;
    options.visits = 20;
    ok(createDemo(home.filePath(QStringLiteral("demo")), options));
    CHECK(home.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)
        == QStringList{"demo", "demo.demo-going", "other.demo-killed"});
}

TEST_CASE("names are as frequent as in Viet Nam", "[demo]")
{
    const Tables tables = ok(Tables::load());
    const auto people = Population::make(10'000, QDate(2016, 11, 20), QDate(2026, 11, 20), 3, tables.names);
    const Identity identity(people, tables.names, 3, QDate(2026, 11, 20));
    std::map<QString, int> names;
    std::map<std::pair<QString, int>, int> withYear;
    int nguyen = 0;
    int children = 0;
    int insured = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QString name = identity.fullName(i);
        nguyen += name.startsWith(QStringLiteral("Nguyễn ")) ? 1 : 0;
        ++names[name];
        ++withYear[{name, people[i].birth().year()}];
        children += people[i].ageOn(QDate(2026, 11, 20)) < 15 ? 1 : 0;
        insured += identity.cards(i).empty() ? 0 : 1;
    }
    const auto shared = [](const auto& counts) {
        int people_ = 0;
        for (const auto& [name, count] : counts)
            people_ += count > 1 ? count : 0;
        return people_;
    };
    CHECK((nguyen > 2900 && nguyen < 3600));
    CHECK((shared(names) > 5500 && shared(names) < 7500));      // two thirds share their full name
    CHECK((shared(withYear) > 600 && shared(withYear) < 1200)); // one in twelve the year of birth too
    CHECK((children > 2100 && children < 2600));
    CHECK((insured > 9000 && insured < 9500));
    for (const Household& home : people.households)
        CHECK((home.size >= 1 && home.size <= kMostInHousehold));
    for (const Person& person : people.people) {
        if (person.mother < 0)
            continue;
        const int years = people[person.mother].ageOn(person.birth());
        CHECK((years >= 14 && years <= 48));
    }
}
