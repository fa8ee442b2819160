// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BundleService.h"
#include "core/base/Json.h"
#include "core/base/SafeFile.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/catalog/CatalogRepository.h"
#include "core/catalog/EntryJson.h"
#include "core/crypto/Sha256.h"
#include "core/patient/HouseholdService.h"
#include "core/patient/PatientRepository.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/security/UserRepository.h"
#include "core/settings/Installation.h"
#include "core/stock/StockRepository.h"
#include "core/sync/BundleReader.h"
#include "core/visit/VisitRepository.h"
#include "tests/support/Check.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestDatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>

using namespace tramyte;
using namespace tramyte::sync;
using journal::Action;

namespace {

const Instant kNow = {QDateTime::currentMSecsSinceEpoch()}; // openssl looks at the time itself

struct Party {
    crypto::PrivateKey key = ok(crypto::PrivateKey::generate());
    crypto::Certificate certificate;

    explicit Party(const QString& code)
        : certificate(ok(crypto::Certificate::makeFor(code, "Trạm Y tế xã A", key, kNow)))
    {
    }
};

/// A station with the sample records, each with its journal entries.
struct Station {
    TestDatabase db{kNow};
    Party own{"01234"};
    Party receiver{"79000"};
    QTemporaryDir out;
    security::Session session{{1}, "lan", "Lan", {}, {}, {security::Role::Head}};

    Station()
    {
        settings::Installation installation;
        installation.id = "0f8fad5b-d9cb-469f-a165-70867728950e";
        installation.epoch = "0badcafe";
        installation.station = "01234";
        installation.certificate = QString::fromLatin1(own.certificate.pem());
        installation.privateKey = own.key.pem();
        installation.createdAt = kNow;
        ok(settings::InstallationRepository(db).insert(installation));
        const auto user = *ok(security::UserRepository(db).find({1}));
        record(Action::Create, {"user", 1, 1, std::nullopt, toJson(user)});
        ok(stock::StockRepository(db).insert(records::aLot()));
        record(Action::Create, {"lot", 330, 1, std::nullopt, state("lot", 330)});
        ok(patient::PatientRepository(db).insert(records::aPatient()));
        record(Action::Create, {"patient", 100, 1, std::nullopt, state("patient", 100)});
        record(Action::View, {"patient", 100});
        ok(visit::VisitRepository(db).insert(records::aVisit()));
        record(Action::Create, {"visit", 200, 1, std::nullopt, state("visit", 200)});
        ok(prescription::PrescriptionRepository(db).insert(records::aPrescription()));
        record(Action::Create, {"prescription", 300, 1, std::nullopt, state("prescription", 300)});
        record(Action::Login, {"user", 1});
    }

    journal::StateReaders readers()
    {
        using State = Result<std::optional<QJsonObject>>;
        const auto reader = [](auto find) {
            return [find](qint64 id) -> State {
                TRY_LET(found, find(id));
                return found ? State(toJson(*found)) : State(std::nullopt);
            };
        };
        storage::Database& file = db;
        return {
            {"user", reader([&file](qint64 id) { return security::UserRepository(file).find({id}); })},
            {"lot", reader([&file](qint64 id) { return stock::StockRepository(file).find({id}); })},
            {"patient", reader([&file](qint64 id) { return patient::PatientRepository(file).find({id}); })},
            {"household", reader([&file](qint64 id) { return patient::HouseholdRepository(file).find({id}); })},
            {"stay", reader([&file](qint64 id) { return patient::HouseholdRepository(file).findStay({id}); })},
            {"death", reader([&file](qint64 id) { return patient::HouseholdRepository(file).findDeath({id}); })},
            {"visit", reader([&file](qint64 id) { return visit::VisitRepository(file).find({id}); })},
            {"prescription",
                reader([&file](qint64 id) { return prescription::PrescriptionRepository(file).find({id}); })},
            {"key", [](qint64) -> State { return std::nullopt; }},
            {"receiver", ReceiverRepository::stateReader(file)},
        };
    }
    QJsonObject state(const QString& kind, qint64 id) { return *ok(readers().at(kind)(id)); }
    void record(Action action, const journal::Thing& thing) { ok(db.journal.record({1}, action, thing)); }
    void changePatient(const QString& phone)
    {
        patient::Patient it = ok(patient::PatientRepository(db).require({100}));
        const QJsonObject before = toJson(it);
        it.phone = phone;
        ok(patient::PatientRepository(db).update(it));
        record(Action::Change, {"patient", 100, 2, before, state("patient", 100)});
    }
    Result<std::vector<WrittenBundle>> create(BundleExtras extras = {}, qint64 largest = BundleWriter::kLargestZip)
    {
        return BundleService(db.ledger, readers(), std::move(extras), largest)
            .create(session, receiver.certificate.pem(), out.filePath("new/bundles"));
    }
    BundleReader open(const WrittenBundle& bundle) { return ok(BundleReader::open(bundle.path, receiver.key)); }
    qint64 count(const char* sql) { return ok((*db).query(sql).number()); }
};

std::vector<QJsonObject> linesOf(const BundleReader& bundle, const QString& name)
{
    std::vector<QJsonObject> lines;
    ok(bundle.eachLine(name, [&](const QByteArray& line) -> Result<void> {
        const auto parsed = json::parseObject(line);
        if (!parsed)
            FAIL(name.toStdString() << ": " << line.toStdString());
        lines.push_back(*parsed);
        return {};
    }));
    return lines;
}

QStringList namesOf(const BundleReader& bundle)
{
    QStringList names;
    for (const BundleFile& file : bundle.manifest().files)
        names << file.name;
    return names;
}

int run(const QString& program, const QStringList& arguments, QByteArray* output = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitCode();
}

} // namespace

TEST_CASE("the first bundle holds everything once, as the journal and the records say", "[sync][bundle]")
{
    Station station;
    const auto bundles = ok(station.create());
    REQUIRE(bundles.size() == 1);
    const BundleReader bundle = station.open(bundles[0]);
    const Manifest& manifest = bundle.manifest();
    CHECK(manifest.firstSeq == 1);
    CHECK(manifest.lastSeq == 7);
    CHECK(manifest.previousSha256.isEmpty());
    CHECK(manifest.counts == QJsonObject{{"user", 1}, {"lot", 1}, {"patient", 1}, {"visit", 1}, {"prescription", 1}});
    CHECK(manifest.schema == (*station.db).schemaVersion());
    CHECK(QFileInfo(bundles[0].path).fileName() == "01234-1-0badcafe-1-7.tyb");
    CHECK(bundle.signer() == station.own.certificate);

    for (const QString& kind : manifest.counts.keys()) {
        const auto lines = linesOf(bundle, QString("data/%1.ndjson").arg(kind));
        REQUIRE(static_cast<int>(lines.size()) == manifest.counts[kind].toInt());
        CHECK(lines[0].keys() == QStringList{"format", "id", "revision", "state"});
        CHECK(lines[0]["format"] == 1);
        CHECK(lines[0]["revision"] == 1);
        CHECK(lines[0]["state"].toObject() == station.state(kind, lines[0]["id"].toString().toLongLong()));
    }
    // looking and logging in stay at home; each entry's hash can be proven without the state before
    const auto entries = linesOf(bundle, "journal.ndjson");
    CHECK(static_cast<qint64>(entries.size())
        == station.count("SELECT count(*) FROM journal WHERE after_hash IS NOT NULL AND kind <> 'receiver'"));
    for (const QJsonObject& entry : entries) {
        CHECK(entry["action"] == "create");
        CHECK(QByteArray::fromHex(entry["hash"].toString().toLatin1()).size() == 32);
        const auto of = ok(station.db.journal.of(entry["kind"].toString(), entry["thing"].toString().toLongLong()));
        CHECK(entry["hash"].toString() == QString::fromLatin1(of[0].hash.toHex()));
        CHECK(entry["seq"].toInteger() == of[0].seq);
    }
    CHECK(manifest.journalHead.toHex().size() == 64);
    std::set<QString> resources;
    for (const QString& name : namesOf(bundle)) {
        if (!name.startsWith("fhir/"))
            continue;
        for (const QJsonObject& each : linesOf(bundle, name)) {
            CHECK("fhir/" + each["resourceType"].toString() + ".ndjson" == name);
            CHECK(resources.insert(each["resourceType"].toString() + each["id"].toString()).second);
        }
    }
    CHECK(linesOf(bundle, "fhir/Patient.ndjson")[0]["id"] == "01234-100");
    CHECK(linesOf(bundle, "fhir/MedicationDispense.ndjson").size() == 1);
    CHECK(linesOf(bundle, "fhir/Organization.ndjson").size() == 2);
    CHECK(linesOf(bundle, "fhir/Practitioner.ndjson").size() == 1);

    CHECK(station.count("SELECT count(*) FROM bundle_sent WHERE first_seq = 1 AND last_seq = 7") == 1);
    CHECK(station.count("SELECT count(*) FROM receiver_certificate") == 1);
    CHECK(station.count("SELECT count(*) FROM journal WHERE action = 'export' AND kind = 'bundle' "
                        "AND thing = (SELECT id FROM bundle_sent)")
        == 1);
    ok(station.db.journal.verify(station.readers()));
}

TEST_CASE("the next bundle holds only what changed, and names the one before", "[sync][bundle]")
{
    Station station;
    const auto first = ok(station.create());
    CHECK(errorOf(station.create()).code == "bundle.nothingNew");
    station.record(Action::Print, {"visit", 200}); // printing is no news
    CHECK(errorOf(station.create()).code == "bundle.nothingNew");
    station.changePatient("0900000009");
    const auto second = ok(station.create());
    REQUIRE(second.size() == 1);
    const BundleReader bundle = station.open(second[0]);
    CHECK(bundle.manifest().firstSeq == 8);
    CHECK(bundle.manifest().previousSha256 == ok(crypto::Sha256::ofFile(first[0].path)));
    CHECK(bundle.manifest().counts == QJsonObject{{"patient", 1}, {"receiver", 1}});
    CHECK(namesOf(bundle).filter("data/") == QStringList{"data/patient.ndjson", "data/receiver.ndjson"});
    CHECK_FALSE(bundle.contains("fhir/Encounter.ndjson"));
    const QJsonObject line = linesOf(bundle, "data/patient.ndjson")[0];
    CHECK(line["revision"] == 2);
    CHECK(line["state"]["phone"] == "0900000009");
    const auto entries = linesOf(bundle, "journal.ndjson");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]["kind"] == "receiver"); // no news by itself
    CHECK(entries[1]["action"] == "change");
    for (const QString& name : namesOf(bundle)) {
        for (const QJsonObject& each : linesOf(bundle, name))
            CHECK_FALSE(QJsonDocument(each).toJson().contains("0900000001")); // the state before stays at home
    }

    // another receiver starts from the beginning, and so does the same one after a restore
    const Party other("80000");
    CHECK(ok(BundleService(station.db.ledger, station.readers())
                  .create(station.session, other.certificate.pem(), station.out.filePath("other")))[0]
              .manifest.firstSeq
        == 1);
    ok(settings::InstallationRepository(station.db).writeEpoch("0000e90c"));
    const auto restored = ok(station.create());
    CHECK(restored[0].manifest.firstSeq == 1);
    CHECK(restored[0].manifest.previousSha256.isEmpty());
    CHECK(restored[0].manifest.epoch == "0000e90c");
}

TEST_CASE("a changed prescription brings its visit and patient along for others", "[sync][bundle]")
{
    Station station;
    ok(station.create());
    const QJsonObject before = station.state("prescription", 300);
    prescription::Prescription it = ok(prescription::PrescriptionRepository(station.db).require({300}));
    it.lines[0].dispensed.push_back({{321}, {330}, Quantity::units(20), records::onTheDay(9, 0), {1}});
    ok(prescription::PrescriptionRepository(station.db).update(it));
    station.record(Action::Change, {"prescription", 300, 2, before, station.state("prescription", 300)});
    const BundleReader bundle = station.open(ok(station.create())[0]);
    CHECK(bundle.manifest().counts == QJsonObject{{"prescription", 1}, {"receiver", 1}});
    std::set<QString> names;
    QByteArray all;
    for (const QString& name : namesOf(bundle).filter("fhir/")) {
        for (const QJsonObject& each : linesOf(bundle, name)) {
            names.insert(each["resourceType"].toString() + u'/' + each["id"].toString());
            all += QJsonDocument(each).toJson(QJsonDocument::Compact);
        }
    }
    static const QRegularExpression reference("\"reference\":\"([A-Z][^\"]*)\"");
    int references = 0;
    for (auto match = reference.globalMatch(QString::fromUtf8(all)); match.hasNext(); ++references) {
        const QString name = match.next().captured(1);
        INFO(name.toStdString());
        CHECK(names.count(name) == 1);
    }
    CHECK(references > 20);
    CHECK(linesOf(bundle, "fhir/MedicationRequest.ndjson")[0]["status"] == "completed");
}

TEST_CASE("a household goes out with its people, and a death with the person", "[sync][bundle][household]")
{
    Station it;
    ok(it.create());
    const auto lists = ok(catalog::BuiltInCatalogue::load());
    patient::HouseholdService households(it.db.ledger, *lists, 1);
    patient::HouseholdForm form;
    form.code = QStringLiteral("H-17");
    form.head = patient::PatientId{100};
    ok(households.create(it.session, form));
    ok(households.die(it.session, {{100}, {}}));
    const BundleReader bundle = it.open(ok(it.create()).front());
    CHECK(linesOf(bundle, "data/household.ndjson").size() == 1);
    CHECK(linesOf(bundle, "data/stay.ndjson").front()["state"].toObject()["ending"] == "died");
    CHECK(linesOf(bundle, "data/death.ndjson").size() == 1);
    const auto groups = linesOf(bundle, "fhir/Group.ndjson");
    REQUIRE(groups.size() == 1);
    CHECK(groups.front()["active"] == false); // nobody lives there any more
    const auto people = linesOf(bundle, "fhir/Patient.ndjson");
    REQUIRE(people.size() == 1);
    CHECK(people.front().contains("deceasedDateTime"));
    ok(it.db.journal.verify(it.readers()));
}

TEST_CASE("a list of the catalogue goes out with its lines", "[sync][bundle]")
{
    Station station;
    ok(station.create());
    for (const char* code : {"A1", "B2"})
        ok(catalog::CatalogRepository(station.db)
                .insert(station.db.ids.next<catalog::EntryId>(),
                    {catalog::Kind::Service, code, "Thay băng", QDate(2026, 1, 1), {}, {{"hospitalPrice", "1250.5"}}}));
    const auto service = static_cast<qint64>(catalog::Kind::Service);
    auto readers = station.readers();
    const QJsonObject list{{"kind", "service"}, {"lines", 2}};
    readers["catalog"] = [list](qint64) -> Result<std::optional<QJsonObject>> { return list; };
    station.record(Action::Import, {"catalog", service, 1, std::nullopt, list});
    const BundleReader bundle
        = station.open(ok(BundleService(station.db.ledger, readers)
                              .create(station.session, station.receiver.certificate.pem(), station.out.path()))[0]);
    CHECK(bundle.manifest().counts == QJsonObject{{"catalog", 1}, {"catalog_entry", 2}, {"receiver", 1}});
    const auto lines = linesOf(bundle, "data/catalog_entry.ndjson");
    REQUIRE(lines.size() == 2);
    CHECK(catalog::entryFromJson(lines[0]["state"].toObject())
        == catalog::Entry{
            catalog::Kind::Service, "A1", "Thay băng", QDate(2026, 1, 1), {}, {{"hospitalPrice", "1250.5"}}});
}

TEST_CASE("too much for one bundle goes as a chain; claims and returns come along", "[sync][bundle]")
{
    Station station;
    std::vector<qint64> asked;
    BundleExtras extras;
    extras.claim = [&](const visit::Visit& visit) -> Result<std::optional<BundleFileText>> {
        asked.push_back(visit.id.value);
        return BundleFileText{"claims/200.xml", "<x/>"};
    };
    extras.returns = [](qint64 first, qint64 last) -> Result<std::vector<BundleFileText>> {
        return std::vector<BundleFileText>{{QString("returns/%1-%2.json").arg(first).arg(last), "{}"}};
    };
    for (int i = 0; i < 120; ++i)
        station.changePatient(QString::number(900000000 + i));
    const auto bundles = ok(station.create(extras, 16'000));
    REQUIRE(bundles.size() > 1);
    qint64 next = 1;
    QByteArray previous;
    bool claim = false;
    for (const WrittenBundle& written : bundles) {
        const BundleReader bundle = station.open(written);
        CHECK(bundle.manifest().firstSeq == next);
        CHECK(bundle.manifest().previousSha256 == previous);
        next = bundle.manifest().lastSeq + 1;
        previous = bundle.sha256();
        claim = claim || bundle.contains("claims/200.xml");
        CHECK(bundle.contains(
            QString("returns/%1-%2.json").arg(bundle.manifest().firstSeq).arg(bundle.manifest().lastSeq)));
    }
    CHECK(next == 128);
    CHECK(claim);
    CHECK(std::ranges::all_of(asked, [](qint64 id) { return id == 200; }));
    CHECK(station.count("SELECT count(*) FROM bundle_sent") == static_cast<qint64>(bundles.size()));
    CHECK(errorOf(station.create()).code == "bundle.nothingNew");
}

TEST_CASE("openssl, unzip and a JSON reader are enough for a bundle of a station", "[sync][bundle]")
{
    Station station;
    const QString path = ok(station.create())[0].path;
    const auto at = [&](const char* name) { return station.out.filePath(name); };
    ok(writeSafely(at("to.pem"), station.receiver.certificate.pem()));
    ok(writeSafely(at("to.key"), station.receiver.key.pem()));
    ok(writeSafely(at("from.pem"), station.own.certificate.pem()));
    REQUIRE(run("openssl",
                {"cms", "-decrypt", "-binary", "-inform", "DER", "-recip", at("to.pem"), "-inkey", at("to.key"), "-in",
                    path, "-out", at("signed")})
        == 0);
    REQUIRE(run("openssl",
                {"cms", "-verify", "-binary", "-inform", "DER", "-certfile", at("from.pem"), "-CAfile", at("from.pem"),
                    "-in", at("signed"), "-out", at("x.zip")})
        == 0);
    QByteArray text;
    REQUIRE(run("unzip", {"-p", at("x.zip"), "data/patient.ndjson"}, &text) == 0);
    const auto line = QJsonDocument::fromJson(text).object();
    CHECK(line["state"].toObject() == station.state("patient", 100));
    REQUIRE(run("unzip", {"-p", at("x.zip"), "manifest.json"}, &text) == 0);
    CHECK(QJsonDocument::fromJson(text)["counts"]["visit"] == 1);
}

TEST_CASE("every line of a bundle is canonical JSON", "[sync][bundle]")
{
    Station station;
    station.changePatient("\"0\\9\n\t\x01 Đỗ \U0001F600");
    const BundleReader bundle = station.open(ok(station.create())[0]);
    int lines = 0;
    for (const QString& name : namesOf(bundle)) {
        ok(bundle.eachLine(name, [&](const QByteArray& line) -> Result<void> {
            ++lines;
            if (line != json::canonical(*json::parseObject(line)))
                FAIL(name.toStdString() << ": " << line.toStdString());
            return {};
        }));
    }
    CHECK(lines > 30);
}

TEST_CASE("a bundle is gathered from one state of the station, whatever others write meanwhile", "[sync][bundle]")
{
    Station station;
    const auto other = ok(storage::Database::open((*station.db).path(), testKey()));
    bool written = false;
    BundleService service(station.db.ledger, station.readers());
    const auto bundles = ok(service.create(station.session, station.receiver.certificate.pem(),
        station.out.filePath("new/bundles"), [&](const BundleProgress&) {
            if (!written)
                ok(other->execute("UPDATE visit SET reason = 'later'"));
            written = true;
            return true;
        }));
    REQUIRE(written);
    const QJsonObject line = linesOf(station.open(bundles[0]), "data/visit.ndjson")[0];
    CHECK(line["state"]["reason"].toString() == records::aVisit().reason);
    CHECK(station.state("visit", 200)["reason"].toString() == "later");
}

TEST_CASE("a bundle that is refused leaves nothing behind", "[sync][bundle]")
{
    Station station;
    station.session.roles = {security::Role::Reception};
    CHECK(errorOf(station.create()).kind == ErrorKind::Permission);
    station.session.roles = {security::Role::Head};
    CHECK(errorOf(BundleService(station.db.ledger, station.readers())
                      .create(station.session, "no certificate", station.out.path()))
              .kind
        == ErrorKind::Damaged);
    CHECK(errorOf(BundleService(station.db.ledger, station.readers())
                      .create(station.session, station.receiver.certificate.pem(), "/proc/x"))
              .kind
        == ErrorKind::Io);
    station.session.user = {77}; // nobody: the row of the receiver cannot be written
    CHECK_FALSE(station.create());
    CHECK(QDir(station.out.filePath("new/bundles")).isEmpty());
    CHECK(station.count("SELECT count(*) FROM bundle_sent") == 0);
    CHECK(station.count("SELECT count(*) FROM journal WHERE action = 'export'") == 0);
}

TEST_CASE("an export tells how far it is and can be stopped at any moment", "[sync][bundle]")
{
    Station station;
    for (int i = 0; i < 120; ++i)
        station.changePatient(QString::number(900000000 + i));
    BundleService service(station.db.ledger, station.readers(), {}, 16'000);
    const auto create = [&](const BundleService::Progress& progress) {
        return service.create(
            station.session, station.receiver.certificate.pem(), station.out.filePath("new/bundles"), progress);
    };
    const auto nothingSent = [&] {
        CHECK(QDir(station.out.filePath("new/bundles")).entryList(QDir::Files | QDir::Hidden).isEmpty());
        CHECK(station.count("SELECT count(*) FROM bundle_sent") == 0);
        CHECK(station.count("SELECT count(*) FROM receiver_certificate") == 0);
    };
    // stopped at the first word, at each stage, and in the second bundle of the chain
    const auto stage = GENERATE(BundleStage::Gathering, BundleStage::Writing, BundleStage::ReadingBack);
    const bool later = GENERATE(false, true);
    CHECK(errorOf(create([&](const BundleProgress& it) {
        return it.stage != stage || (later && it.entriesDone == 0);
    })).code
        == "bundle.stopped");
    nothingSent();
    int calls = 0;
    std::set<BundleStage> stages;
    qint64 entriesDone = 0;
    const auto bundles = ok(create([&](const BundleProgress& it) {
        ++calls;
        stages.insert(it.stage);
        CHECK(it.done <= it.all);
        CHECK(it.entriesDone < it.entriesAll);
        CHECK(it.entriesAll == 127);
        CHECK(it.entriesDone >= entriesDone);
        entriesDone = it.entriesDone;
        return true;
    }));
    CHECK(bundles.size() > 1);
    CHECK(stages.size() == 3);
    CHECK(entriesDone == bundles.back().manifest.firstSeq - 1);
    CHECK(calls > 20);
}
