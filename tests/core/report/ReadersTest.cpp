// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PersonPaperService.h"
#include "core/exchange/PersonExportService.h"
#include "core/patient/DisclosureService.h"
#include "core/report/PersonDueService.h"
#include "core/report/ReadersService.h"
#include "core/settings/Installation.h"
#include "core/visit/ProblemService.h"
#include "core/visit/RecordGateService.h"
#include "tests/support/DayHouse.h"
#include "tests/support/FailingWrites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <set>

using namespace tramyte;
using namespace tramyte::patient;

namespace {

struct Record : DayHouse {
    report::ReadersService readers{db.ledger, *lists};
    report::PersonDueService dues{db.ledger, *lists};
    visit::ProblemService problems{db.ledger, *lists};
    visit::RecordGateService gate{db.ledger, *lists};
    DisclosureService disclosures{db.ledger, 1};
    document::PersonPaperService papers{db.ledger, *lists, "01234", false};
    exchange::PersonExportService exports{db.ledger, *lists, "01234"};
    PatientId person = adult();
    visit::VisitId cold = visitFor("J06.9", QDate(2026, 10, 5));

    Record()
    {
        settings::Installation installation;
        installation.id = "0b8f2a58-0000-4000-8000-000000000001";
        installation.epoch = "e";
        installation.station = "01234";
        installation.privateKey = "none";
        installation.device = 1;
        ok(settings::InstallationRepository(db).insert(installation));
        ok(problems.add(session, {person, "I10", "2019", "theo dõi tại trạm", {}}));
    }
    visit::VisitId visitFor(const QString& code, QDate day)
    {
        const auto visit = openVisit(person, day);
        visit::VitalSigns signs;
        signs.systolic = 150;
        signs.diastolic = 95;
        signs.weightG = 52500;
        ok(visits.recordVitals(session, visit, signs));
        visit::DiagnoseForm form;
        form.visit = visit;
        form.main = code;
        ok(visits.diagnose(session, form));
        ok(prescribe(visit, "A", 30, 30));
        return visit;
    }
    /// The files of a copy in memory.
    std::map<QString, QByteArray> files;
    DisclosureOutlet outlet(bool fails = false)
    {
        return {[this](const Disclosure& it) -> Result<std::vector<GivenFile>> {
                    TRY_LET(fhir, exports.fhir(session, it));
                    TRY_LET(paper, papers.copy(session, it));
                    files = {{"fhir", fhir}, {"paper", paper.copies.front().toUtf8()}};
                    return std::vector<GivenFile>{{"a.json", fhir.size(), "00"}};
                },
            [fails]() -> Result<void> {
                if (fails)
                    return fail(ErrorKind::Io, "disk.full", "full");
                return {};
            }};
    }
};

void collect(const QJsonValue& value, const QString& key, QStringList& found)
{
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            collect(each, key, found);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == key && it.value().isString())
            found << it.value().toString();
        collect(it.value(), key, found);
    }
}

} // namespace

TEST_CASE("who opened, printed or gave out a record is read from the journal", "[report][readers]")
{
    Record house;
    ok(house.patients.view(house.session, house.person));
    ok(house.visits.view(house.session, house.cold));
    const PatientId other = house.adult();
    ok(house.patients.view(house.session, other)); // somebody else's record
    ok(house.disclosures.disclose(house.session, {house.person, {}, {}, "self", {}, false, {}}, house.outlet()));
    const auto page = ok(house.readers.list(house.session, house.person, {}));
    REQUIRE(page.rows.size() == 3);
    CHECK(page.rows[0].action == "export");
    CHECK(page.rows[0].recipient == "Nguyễn Thị Mẫu");
    CHECK(page.rows[1].visit.startsWith("01234.2026"));
    CHECK(page.rows[2].kind == "patient");
    CHECK_FALSE(page.rows[2].doer.name.isEmpty());

    const auto first = ok(house.readers.list(house.session, house.person, {}, 0, 1));
    CHECK(first.more);
    const auto next = ok(house.readers.list(house.session, house.person, {}, first.rows.back().seq, 2));
    CHECK(next.rows.front().seq == page.rows[1].seq);
    CHECK_FALSE(next.more);
    CHECK(ok(house.readers.list(house.session, house.person, {{}, {}, {}, "view"})).rows.size() == 2);
    CHECK(ok(house.readers.list(house.session, house.person, {QDate(2026, 11, 21), {}, {}, {}})).rows.empty());
    CHECK(ok(house.readers.list(house.session, house.person, {{}, {}, {99}, {}})).rows.empty());
    CHECK_FALSE(ok(house.readers.retention(house.session)).anyDue);
    CHECK(ok(house.readers.retention(house.session)).years == 10);
}

TEST_CASE("a person's own data goes out whole, entered, and to the one named", "[exchange][disclosure]")
{
    Record house;
    const Disclosure done
        = ok(house.disclosures.disclose(house.session, {house.person, {}, {}, "self", {}, false, {}}, house.outlet()));
    CHECK(done.number == "2026-01-0001");
    CHECK(done.recipient == "Nguyễn Thị Mẫu");
    const QJsonObject bundle = QJsonDocument::fromJson(house.files["fhir"]).object();
    CHECK(bundle["resourceType"] == "Bundle");
    CHECK(bundle["type"] == "collection");
    std::set<QString> types;
    QStringList urls;
    const QJsonArray entries = bundle["entry"].toArray();
    for (const QJsonValue each : entries) {
        types.insert(each["resource"]["resourceType"].toString());
        urls << each["fullUrl"].toString();
        CHECK(each["fullUrl"].toString().startsWith("urn:uuid:"));
    }
    for (const char* type : {"Patient", "Coverage", "Encounter", "Condition", "Observation", "MedicationRequest",
             "Organization", "Practitioner"}) {
        INFO(type);
        CHECK(types.contains(QLatin1String(type)));
    }
    QStringList references;
    collect(bundle, "reference", references);
    CHECK(references.size() > 5);
    for (const QString& it : references) { // none dangles
        INFO(it.toStdString());
        CHECK((urls.contains(it) || it.startsWith('#')));
    }
    CHECK(QSet<QString>(urls.begin(), urls.end()).size() == urls.size());
    const QString paper = QString::fromUtf8(house.files["paper"]);
    for (const char* word : {"NGUYỄN THỊ MẪU", "DN4010123456789", "từ 2019", "150/95", "J06.9", "Amoxicilin"})
        CHECK(paper.contains(QString::fromUtf8(word)));

    // to somebody else only on a ground
    CHECK(errorOf(house.disclosures.disclose(
                      house.session, {house.person, "Công ty A", {}, "authorised", {}, false, {}}, house.outlet()))
              .field
        == "basisNote");
    CHECK(errorOf(house.disclosures.disclose(
                      house.session, {house.person, {}, {}, "representative", {}, false, {}}, house.outlet()))
              .field
        == "recipient");
}

TEST_CASE("what is extra sensitive goes along only when told, and then is marked", "[exchange][disclosure]")
{
    Record house;
    house.visitFor("F32.9", QDate(2026, 11, 20));
    DisclosureForm form{house.person, {}, {}, "self", {}, false, {}};
    ok(house.disclosures.disclose(house.session, form, house.outlet()));
    CHECK_FALSE(house.files["fhir"].contains("F32.9"));
    CHECK_FALSE(house.files["paper"].contains("F32.9"));
    CHECK(house.files["paper"].contains(QString("không gồm 1 mục").toUtf8()));
    form.sensitive = true;
    ok(house.disclosures.disclose(house.session, form, house.outlet()));
    CHECK(house.files["paper"].contains("F32.9"));
    const QJsonObject bundle = QJsonDocument::fromJson(house.files["fhir"]).object();
    CHECK(bundle["meta"]["security"][0]["code"] == "R");
    ok(house.gate.mark(house.session, house.person, true, "cán bộ trạm"));
    form.sensitive = false;
    CHECK(errorOf(house.disclosures.disclose(house.session, form, house.outlet())).code
        == "disclosure.wholeRecordSensitive");
}

TEST_CASE("a copy that cannot be written leaves no entry, or one that says so", "[patient][disclosure]")
{
    Record house;
    const DisclosureForm form{house.person, {}, {}, "self", {}, false, {}};
    leavesNothingBehind(house.db, {"disclosure", "journal", "number_series"},
        [&] { return house.disclosures.disclose(house.session, form, house.outlet()); });
    CHECK(errorOf(house.disclosures.disclose(house.session, form, house.outlet(true))).code == "disk.full");
    const auto list = ok(house.disclosures.list(house.session, house.person));
    REQUIRE(list.size() == 1);
    CHECK_FALSE(list.front().delivered);
    CHECK(list.front().revision == 2);
}

TEST_CASE("what is due for a person is told to whom may see it, the earliest first", "[report][due]")
{
    Record house;
    ok(house.visits.appoint(house.session, {house.cold, QDate(2026, 12, 1), {}}));
    const auto codesFor = [&](security::Role role) {
        QStringList codes;
        for (const auto& it : ok(house.dues.list({{1}, "lan", "Lan", {}, {}, {role}}, house.person)))
            codes << it.code;
        return codes;
    };
    // prescribed on 05/10 for 30 days: ran out on 03/11, more than two weeks ago; the card ends on 31/12
    CHECK(codesFor(security::Role::Clinician) == QStringList{"appointment", "card"});
    const auto pressure = house.visitFor("I10", QDate(2026, 11, 10));
    CHECK(codesFor(security::Role::Clinician) == QStringList{"medicine", "card"}); // came, so the appointment is over
    CHECK(codesFor(security::Role::Reception) == QStringList{"card"});
    ok(house.visits.appoint(house.session, {pressure, QDate(2026, 11, 18), {}}));
    const auto dues = ok(house.dues.list(house.session, house.person));
    REQUIRE(dues.size() == 3);
    CHECK(dues[0].code == "appointment");
    CHECK(dues[0].severity == Severity::Error); // has not come
    CHECK(dues[1].day == QDate(2026, 12, 9));
}
