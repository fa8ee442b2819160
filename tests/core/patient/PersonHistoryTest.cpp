// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, addresses and relatives over time, and people without papers.
#include "core/catalog/BuiltInCatalogue.h"
#include "core/patient/FormPeople.h"
#include "core/patient/IdentityService.h"
#include "core/patient/PatientService.h"
#include "core/storage/Migrator.h"

#include "tests/support/Check.h"
#include "tests/support/PeopleReaders.h"
#include "tests/support/TestDatabase.h"

using namespace tramyte;
using namespace tramyte::patient;

namespace {

PatientForm formOf(const char* name, const char* birth)
{
    PatientForm form;
    form.fullName = QString::fromUtf8(name);
    form.birth = QString::fromLatin1(birth);
    form.sex = QStringLiteral("female");
    return form;
}

QStringList codes(const Issues& issues)
{
    QStringList list;
    for (const Issue& it : issues)
        list << it.code;
    return list;
}

struct Office {
    TestDatabase db;
    std::unique_ptr<catalog::BuiltInCatalogue> lists = ok(catalog::BuiltInCatalogue::load());
    PatientService patients{db.ledger, *lists, 1};
    IdentityService identities{db.ledger, 1};
    security::Session clerk{journal::UserId{1}, "hoa", "Hoà", {}, {}, {security::Role::Reception}};

    Patient enrol(const PatientForm& form) { return ok(patients.enrol(clerk, form)).patient; }
    void later(int days) { db.clock.set(instantOf(QDate(2026, 11, 20).addDays(days), QTime(9, 0))); }
    void prove() { ok(db.journal.verify(peopleReaders(db))); }
};

} // namespace

TEST_CASE("a person's numbers are kept with their time and source", "[patient][identity]")
{
    Office office;
    auto form = formOf("Nguyễn Thị Hồng", "1956");
    form.citizenId = QStringLiteral("012345678");
    const Patient before = office.enrol(form);
    CHECK(before.identifiers.empty()); // nothing to tell beyond the number itself
    REQUIRE(identifiersOf(before).size() == 1);
    CHECK(identifiersOf(before)[0].kind == "oldId");

    SECTION("a card that is scanned later ends the old number, which still finds the person")
    {
        office.later(40);
        PatientForm scan;
        scan.citizenId = QStringLiteral("001156009876");
        scan.idSource = QStringLiteral("scanned");
        const Patient after = ok(office.patients.update(office.clerk, before.id, scan)).patient;
        REQUIRE(after.identifiers.size() == 2);
        CHECK(after.identifiers[0].value == "012345678");
        CHECK(after.identifiers[0].to == QDate(2026, 12, 30));
        CHECK(after.identifiers[1].kind == "citizenId");
        CHECK(after.identifiers[1].source == "scanned");
        CHECK(after.identifiers[1].from == QDate(2026, 12, 30));
        CHECK(identifiersOf(after)[0].value == "001156009876");
        CHECK(ok(PatientRepository(office.db).listByNumber("012345678")) == std::vector{before.id});
        office.prove();
    }
    SECTION("a card that is scanned later proves the number that was typed")
    {
        office.later(40);
        PatientForm scan;
        scan.citizenId = QStringLiteral("012345678");
        scan.idSource = QStringLiteral("scanned");
        const Patient after = ok(office.patients.update(office.clerk, before.id, scan)).patient;
        REQUIRE(after.identifiers.size() == 1);
        CHECK(after.identifiers[0].source == "scanned");
        CHECK_FALSE(after.identifiers[0].from.isValid()); // it held before
        CHECK(ok(office.patients.update(office.clerk, before.id, scan)).patient == after);
    }
    SECTION("a slip that is put right on the same day leaves no trace in the history")
    {
        PatientForm slip;
        slip.citizenId = QStringLiteral("012345679");
        CHECK(ok(office.patients.update(office.clerk, before.id, slip)).patient.identifiers.empty());
    }
    SECTION("other numbers are added and ended; one number of two people is told and stops nobody")
    {
        ok(office.identities.addNumber(office.clerk, before.id, {"passport", "c 1234567", "000"}));
        Patient it = ok(office.identities.endNumber(office.clerk, before.id, "C1234567", QDate(2026, 11, 19)));
        CHECK(it.identifiers.back().to == QDate(2026, 11, 19));
        CHECK(ok(PatientRepository(office.db).listByNumber("C1234567")) == std::vector{before.id});
        CHECK(errorOf(office.identities.endNumber(office.clerk, before.id, "C1234567", QDate(2026, 11, 19))).code
            == "identifier.notFound");
        CHECK(errorOf(office.identities.addNumber(office.clerk, before.id, {"citizenId", "123"})).field == "value");
        CHECK(errorOf(office.identities.addNumber(office.clerk, before.id, {"badge", "123"})).field == "kind");
        auto twin = formOf("Trần Thị Út", "1956");
        twin.citizenId = QStringLiteral("012345678");
        CHECK(codes(ok(office.patients.enrol(office.clerk, twin)).warnings).contains("patient.sameNumber"));
        office.prove();
    }
    SECTION("a number that ended is no longer shown as the current one")
    {
        const Patient it = ok(office.identities.endNumber(office.clerk, before.id, "012345678", QDate(2026, 11, 1)));
        CHECK(it.citizenId.isEmpty());
        REQUIRE(it.identifiers.size() == 1);
        CHECK(it.identifiers[0].to == QDate(2026, 11, 1));
    }
    SECTION("a source that nobody knows is refused")
    {
        PatientForm odd;
        odd.idSource = QStringLiteral("heard");
        CHECK(errorOf(office.patients.update(office.clerk, before.id, odd)).field == "idSource");
    }
}

TEST_CASE("a foreigner is known by passport and country", "[patient][identity]")
{
    Office office;
    auto form = formOf("John Example", "1980");
    form.citizenId = QStringLiteral("533 380006");
    CHECK(ok(office.patients.enrol(office.clerk, form)).patient.citizenId == "533380006"); // nine digits: an old card
    form.citizenId = QStringLiteral("AB12345");
    CHECK(errorOf(office.patients.enrol(office.clerk, form)).code == "citizenId.malformed");
    form.nationality = QStringLiteral("usa");
    form.idSource = QStringLiteral("typed");
    const Patient it = office.enrol(form);
    CHECK(it.nationality == "USA");
    REQUIRE(it.identifiers.size() == 1);
    CHECK(it.identifiers[0].kind == "passport");
    CHECK(it.identifiers[0].country == "USA");
    form.nationality = QStringLiteral("United States");
    CHECK(errorOf(office.patients.enrol(office.clerk, form)).field == "nationality");
}

TEST_CASE("an address that is replaced stays readable with its time", "[patient][identity]")
{
    Office office;
    auto form = formOf("Nguyễn Thị Hồng", "1956");
    form.address = QStringLiteral("Thôn 3, xã Bố Hạ");
    form.hamlet = QStringLiteral("Thôn 3");
    form.communeCode = QStringLiteral("07294");
    form.oldAddress = QStringLiteral("Thôn Ba, Xã Cũ, Huyện Yên Thế, Tỉnh Bắc Giang");
    const Patient before = office.enrol(form);
    REQUIRE(before.pastAddresses.size() == 1);
    CHECK(before.pastAddresses[0].to == QDate(2025, 6, 30));

    office.later(10);
    PatientForm fuller;
    fuller.address = QStringLiteral("Thôn 3, xã Bố Hạ, tỉnh Bắc Ninh");
    CHECK(ok(office.patients.update(office.clerk, before.id, fuller)).patient.pastAddresses.size() == 1);
    PatientForm moved;
    moved.address = QStringLiteral("Thôn 7, xã Kép");
    moved.hamlet = QStringLiteral("Thôn 7");
    moved.communeCode = QStringLiteral("07399");
    const Patient after = ok(office.patients.update(office.clerk, before.id, moved)).patient;
    REQUIRE(after.pastAddresses.size() == 2);
    CHECK(after.pastAddresses[1].text == "Thôn 3, xã Bố Hạ, tỉnh Bắc Ninh");
    CHECK(after.pastAddresses[1].hamlet == "Thôn 3");
    CHECK(after.pastAddresses[1].communeCode == "07294");
    CHECK(after.pastAddresses[1].from == QDate(2025, 7, 1));
    CHECK(after.pastAddresses[1].to == QDate(2026, 11, 30));
    CHECK(after.pastAddresses[0].hamlet == "Thôn Ba");
    for (const char* words : {"hong thon ba", "hong thon 3", "hong thon 7"}) // old and new find the person
        CHECK(ok(office.patients.search(office.clerk, words)).size() == 1);
    CHECK(ok(office.patients.search(office.clerk, "hong thon 9")).empty());
    office.prove();
}

TEST_CASE("the commune of an old address is proposed from what was picked before", "[patient][identity]")
{
    Office office;
    auto form = formOf("Nguyễn Thị Hồng", "1956");
    form.oldAddress = QStringLiteral("Thôn Ba, Xã Cũ, Huyện Yên Thế, Tỉnh Bắc Giang");
    form.communeCode = QStringLiteral("07294");
    office.enrol(form);
    CHECK(ok(office.patients.communeOf(office.clerk, "Xóm Mới, xa Cu, huyen Yen The, Bac Giang")) == "07294");
    CHECK(ok(office.patients.communeOf(office.clerk, "Xóm Mới, Xã Khác, Huyện Yên Thế, Bắc Giang")).isEmpty());
    CHECK(ok(office.patients.communeOf(office.clerk, "Xóm Mới, XÃ CŨ, Huyện Yên Thế, tỉnh Bắc Giang")) == "07294");
    CHECK(ok(office.patients.communeOf(office.clerk, "Huyện Yên Thế")).isEmpty());
}

TEST_CASE("words for ethnic group and occupation become codes where the lists know them", "[patient][identity]")
{
    Office office;
    auto form = formOf("Nguyễn Thị Hồng", "1956");
    form.ethnicity = QStringLiteral("Hmông");
    form.occupation = QStringLiteral("bán hàng");
    const Patient seller = office.enrol(form);
    CHECK(seller.ethnicity == "08");
    CHECK(seller.occupation == "52");
    CHECK(seller.occupationText.isEmpty());
    form.occupation = QStringLiteral("Thợ gốm");
    const Patient potter = office.enrol(form);
    CHECK(potter.occupation.isEmpty());
    CHECK(potter.occupationText == "Thợ gốm");
}

TEST_CASE("a newborn is registered under its mother's record", "[patient][identity][child]")
{
    Office office;
    auto form = formOf("Nguyễn Thị Hồng", "1998-05-01");
    form.phone = QStringLiteral("0912345678");
    form.address = QStringLiteral("Thôn 3, xã Bố Hạ");
    form.hamlet = QStringLiteral("Thôn 3");
    form.communeCode = QStringLiteral("07294");
    form.provinceCode = QStringLiteral("24");
    form.household = QStringLiteral("H12");
    form.ethnicity = QStringLiteral("02");
    const Patient mother = office.enrol(form);

    PatientForm newborn;
    newborn.birth = QStringLiteral("2026-11-19");
    newborn.sex = QStringLiteral("male");
    newborn.mother = mother.code;
    newborn.birthCertificate = QStringLiteral("12/2026");
    newborn.provinceCode = QStringLiteral("01"); // what a blank form begins with gives way to the mother's home
    const auto registered = ok(office.patients.enrol(office.clerk, newborn));
    CHECK(codes(registered.warnings).contains("patient.temporaryName"));
    const Patient child = registered.patient;
    CHECK(child.fullName == "Con bà Nguyễn Thị Hồng");
    CHECK(isTemporaryName(child.fullName));
    CHECK(child.guardianName == "Nguyễn Thị Hồng");
    CHECK(child.guardianRelation == "mẹ");
    CHECK(child.guardianPhone == "0912345678");
    CHECK(child.hamlet == "Thôn 3");
    CHECK(child.provinceCode == "24");
    CHECK(child.householdCode == "H12");
    CHECK(child.ethnicity == "02");
    REQUIRE(relativeOf(child, "mother"));
    CHECK(relativeOf(child, "mother")->person == mother.id);
    CHECK(ok(PatientRepository(office.db).listByNumber("12/2026")) == std::vector{child.id});

    office.later(20);
    PatientForm named;
    named.fullName = QStringLiteral("Trần Minh An");
    named.citizenId = QStringLiteral("024226000111");
    const Patient after = ok(office.patients.update(office.clerk, child.id, named)).patient;
    CHECK_FALSE(isTemporaryName(after.fullName));
    CHECK(relativeOf(after, "mother")->person == mother.id);

    const Patient carer = office.enrol(formOf("Nguyễn Thị Hoa", "1970"));
    PatientForm other;
    other.mother = format(carer.id);
    const Patient corrected = ok(office.patients.update(office.clerk, child.id, other)).patient;
    CHECK(relativeOf(corrected, "mother")->person == carer.id);
    CHECK(corrected.relatives.size() == 2); // the one before stays readable
    CHECK(corrected.relatives[0].to == QDate(2026, 12, 10));
    PatientForm self;
    self.mother = child.code;
    CHECK(errorOf(office.patients.update(office.clerk, child.id, self)).code == "relative.self");
    self.mother = QStringLiteral("BN01-999999");
    CHECK(errorOf(office.patients.update(office.clerk, child.id, self)).field == "mother");
    office.prove();
}

TEST_CASE("relatives stand by a person from day to day", "[patient][identity]")
{
    Office office;
    const Patient child = office.enrol(formOf("Trần Minh An", "2020"));
    Relative carer{QStringLiteral("carer")};
    CHECK(errorOf(office.identities.addRelative(office.clerk, child.id, carer)).field == "name");
    carer.name = QStringLiteral("  Lê  Thị Mơ ");
    carer.basis = QStringLiteral("Quyết định số 12");
    Patient it = ok(office.identities.addRelative(office.clerk, child.id, carer));
    REQUIRE(it.relatives.size() == 1);
    CHECK(it.relatives[0].name == "Lê Thị Mơ");
    it = ok(office.identities.endRelative(office.clerk, child.id, 0, QDate(2026, 11, 20)));
    CHECK_FALSE(it.relatives[0].holds());
    CHECK(errorOf(office.identities.endRelative(office.clerk, child.id, 1, QDate(2026, 11, 20))).kind
        == ErrorKind::NotFound);
    office.prove();
}

TEST_CASE("somebody unknown is kept under a temporary number until there is a name", "[patient][identity][unknown]")
{
    Office office;
    PatientForm form;
    form.unidentified = true;
    form.sex = QStringLiteral("male");
    form.birth = QStringLiteral("1985");
    const auto enrolled = ok(office.patients.enrol(office.clerk, form));
    const Patient& unknown = enrolled.patient;
    CHECK_FALSE(codes(enrolled.warnings).contains("patient.nameOdd"));
    REQUIRE(openTemporary(unknown));
    const QString number = openTemporary(unknown)->value;
    CHECK(number.startsWith("KD"));
    CHECK(unknown.fullName.contains(number));
    CHECK(ok(PatientRepository(office.db).listByNumber(number)) == std::vector{unknown.id});

    const Instant now = office.db.clock.now();
    const auto hoursLater = [&](int hours) { return Instant{now.ms + hours * qint64(3'600'000)}; };
    CHECK(ok(IdentityService::countOverdue(office.db, hoursLater(47), 48)) == 0);
    CHECK(ok(IdentityService::countOverdue(office.db, hoursLater(48), 48)) == 1);

    SECTION("the duty ends when the People's Committee was told")
    {
        ok(office.identities.noteTold(office.clerk, unknown.id));
        CHECK(ok(IdentityService::countOverdue(office.db, hoursLater(99), 48)) == 0);
        CHECK(ok(office.identities.unknown(office.clerk)).size() == 1); // still without a name
        CHECK(ok(office.identities.unknown(office.clerk))[0].toldAt == now);
    }
    SECTION("and when the person is known")
    {
        PatientForm phone;
        phone.phone = QStringLiteral("0912345678");
        CHECK(openTemporary(ok(office.patients.update(office.clerk, unknown.id, phone)).patient));
        office.later(1);
        PatientForm named;
        named.fullName = QStringLiteral("Trần Văn Út");
        const Patient known = ok(office.patients.update(office.clerk, unknown.id, named)).patient;
        CHECK_FALSE(openTemporary(known));
        CHECK(known.identifiers[0].to == QDate(2026, 11, 21));
        CHECK(ok(office.identities.unknown(office.clerk)).empty());
        CHECK(errorOf(office.identities.noteTold(office.clerk, unknown.id)).code == "person.known");
        CHECK(ok(PatientRepository(office.db).listByNumber(number)) == std::vector{unknown.id});
    }
    office.prove();
}

TEST_CASE("people whom nobody knows are found by an index", "[patient][identity][storage]")
{
    Office office;
    QString plan;
    ok((*office.db)
            .query("EXPLAIN QUERY PLAN SELECT count(*) FROM patient_identifier i JOIN patient p ON p.id = i.patient_id "
                   "WHERE i.kind = 'temporary' AND i.valid_to IS NULL AND i.entered_at <= 1")
            .each([&](const storage::Row& row) { plan += row.text(3) + '\n'; }));
    CHECK(plan.contains("patient_identifier_temporary"));
}

TEST_CASE("when any write of a registration fails, nothing of it stands", "[patient][identity][fault]")
{
    Office office;
    const Patient mother = office.enrol(formOf("Nguyễn Thị Hồng", "1998"));
    PatientForm form = formOf("Trần Minh An", "2026-11-01");
    form.mother = mother.code;
    form.citizenId = QStringLiteral("024226000111");
    form.idSource = QStringLiteral("scanned");
    form.oldAddress = QStringLiteral("Thôn Ba, Xã Cũ, Huyện Yên Thế");
    form.cardCode = QStringLiteral("TE1240123456789");
    form.cardSource = QStringLiteral("scanned");
    const auto rows = [&] { return ok((*office.db).rowCounts()); };
    auto before = rows();
    QByteArray script = "CREATE TEMP TABLE fault(n INTEGER); INSERT INTO fault VALUES (0);";
    int number = 0;
    for (const char* table : {"patient", "insurance_card", "card_check", "patient_identifier", "patient_address",
             "patient_relative", "patient_number", "journal", "done_token"})
        for (const char* verb : {"INSERT", "UPDATE", "DELETE"})
            script += "CREATE TEMP TRIGGER fault_" + QByteArray::number(++number) + " BEFORE " + verb + " ON main."
                + table
                + " BEGIN UPDATE fault SET n = n - 1; SELECT RAISE(ABORT, 'fault') FROM fault WHERE n < 0; END;";
    ok((*office.db).execute(script));
    before = rows();
    int failures = 0;
    for (;; ++failures) {
        REQUIRE(failures < 60);
        ok((*office.db).execute("UPDATE fault SET n = " + QByteArray::number(failures)));
        if (office.patients.enrol(office.clerk, form, "token"))
            break;
        REQUIRE(rows() == before);
    }
    CHECK(failures >= 10);
    office.prove();
}

TEST_CASE("a record of the first edition proves the same after the history came", "[patient][identity][storage]")
{
    QTemporaryDir folder;
    const auto db = ok(storage::Database::create(folder.filePath("x.db"), testKey()));
    const auto migrations = storage::builtInMigrations();
    const auto mine = std::ranges::find_if(
        migrations, [](const auto& it) { return it.script.contains("CREATE TABLE patient_identifier"); });
    REQUIRE(mine != migrations.end());
    ok(storage::migrate(*db, {migrations.begin(), mine}));
    ok(db->execute(R"sql(
        INSERT INTO user(id, name, full_name, entered_at) VALUES (1, 'lan', 'Lan', 0);
        INSERT INTO patient(id, code, full_name, sex, birth, citizen_id, entered_at, entered_by)
            VALUES (2, 'BN01-000001', 'Trần Văn Mẫu', 'male', '1980', '001080000111', 0, 1);
        INSERT INTO insurance_card(id, patient_id, code, number, entered_at)
            VALUES (3, 2, 'DN4010123456789', '0123456789', 0);)sql"));
    ok(storage::migrate(*db, migrations));
    const Patient it = ok(PatientRepository(*db).require({2}));
    const QJsonObject state = toJson(it);
    for (const char* added : {"occupationText", "identifiers", "pastAddresses", "relatives"})
        CHECK_FALSE(state.contains(QLatin1String(added)));
    CHECK(toJson(it.cards.at(0)).keys().size() == 11); // the fields of the first edition
    CHECK(identifiersOf(it).at(0).value == "001080000111");
    ok(db->checkIntegrity());
}
