// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientSearch.h"

#include "core/patient/PatientIndex.h"
#include "core/patient/PatientRepository.h"
#include "core/storage/Migrator.h"
#include "tests/support/Check.h"
#include "tests/support/SearchCases.h"
#include "tests/support/TestDatabase.h"

#include <algorithm>

using namespace tramyte;
using namespace tramyte::patient;

namespace {

/// People written as the service writes them, with codes BN01-000001, -000002 ...
class People {
public:
    PatientId add(const QString& name, const QString& birth, const QString& hamlet = {}, QDate lastVisit = {})
    {
        return add(patient(name, birth, hamlet), lastVisit);
    }
    PatientId add(const Patient& patient, QDate lastVisit = {})
    {
        PatientRepository repository(db);
        ok(repository.insert(patient));
        if (lastVisit.isValid())
            ok(repository.writeLastVisit(patient.id, lastVisit));
        return patient.id;
    }
    Patient patient(const QString& name, const QString& birth, const QString& hamlet = {})
    {
        Patient it;
        it.id = db.ids.next<PatientId>();
        it.code = QStringLiteral("BN01-%1").arg(++m_count, 6, 10, QLatin1Char('0'));
        it.fullName = name;
        it.birth = PartialDate::parse(birth);
        it.hamlet = hamlet;
        it.enteredBy = UserId{1};
        REQUIRE(it.birth);
        return it;
    }
    std::vector<PatientId> search(const QString& text, int limit = 50)
    {
        std::vector<PatientId> ids;
        for (const Found& it : ok(PatientSearch(db).search(text, limit)))
            ids.push_back(it.patient.id);
        return ids;
    }
    InsuranceCard card(const QString& code)
    {
        InsuranceCard it;
        it.id = db.ids.next<CardId>();
        it.code = code;
        it.number = code.right(10);
        it.validFrom = QDate(2026, 1, 1);
        return it;
    }
    QString plan(const char* sql)
    {
        QStringList lines;
        ok((*db).query(sql).each([&](const storage::Row& row) { lines << row.text(3); }));
        return lines.join(u'\n');
    }

    TestDatabase db;

private:
    int m_count = 0;
};

} // namespace

TEST_CASE("everything in the list of searches is found, and the best comes first", "[patient][search]")
{
    TestDatabase db;
    const auto keys = ok(writeSearchPeople(db));
    const auto cases = ok(readSearchCases());
    REQUIRE(cases.size() > 100);
    for (const SearchCase& it : cases) {
        QStringList found;
        for (const Found& one : ok(PatientSearch(db).search(it.typed)))
            found << keys.at(one.patient.id);
        INFO("line " << it.line << " " << it.kind.toStdString() << ": \"" << it.typed.toStdString() << "\" finds "
                     << found.join(u' ').toStdString());
        for (const QString& key : it.finds) {
            INFO(key.toStdString());
            CHECK(found.contains(key));
        }
        for (const QString& key : it.hides) {
            INFO(key.toStdString());
            CHECK_FALSE(found.contains(key));
        }
        if (!it.first.isEmpty())
            CHECK(found.value(0) == it.first);
        if (it.finds.isEmpty())
            CHECK(found.isEmpty());
    }
}

TEST_CASE("the best are found among many who fit worse", "[patient][search]")
{
    People people;
    PatientId seen;
    PatientId whole;
    PatientId oldest;
    ok((*people.db).transaction([&]() -> Result<void> {
        // filler in front of and behind the wanted ones, so that no order of storage brings them to the front
        const auto fill = [&](int from) {
            for (int i = from; i < from + 1500; ++i)
                people.add(QStringLiteral("Nguyễn Thị Hồng %1").arg(QStringList{"Anh", "Ánh", "Nhung"}[i % 3]),
                    QString::number(1930 + i % 90), QStringLiteral("Thôn %1").arg(i % 12 + 1));
        };
        fill(0);
        whole = people.add("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3");
        seen = people.add("Trần Hồng Vân", "1970", "Thôn 4", QDate(2026, 11, 19));
        oldest = people.add("Nguyễn Thị Hồng Ánh", "1921", "Thôn 2");
        fill(1500);
        return {};
    }));

    SECTION("a whole name, in any order of its words")
    {
        CHECK(people.search("nguyen thi hong").front() == whole);
        CHECK(people.search("hong thi nguyen").front() == whole);
        CHECK(people.search("nguyen thi hong", 1) == std::vector{whole});
    }
    SECTION("those seen lately")
    {
        CHECK(people.search("hong").front() == seen);
        CHECK(people.search("h").front() == seen);
        CHECK(people.search("hong v") == std::vector{seen});
    }
    SECTION("the one whom the year leaves")
    {
        // a patient code ends with these digits too: that one comes behind
        CHECK(people.search("nguyen thi hong anh 1921").front() == oldest);
        CHECK(people.search("n 1921").front() == oldest);
        CHECK(people.search("n 1921").size() == 2);
        const auto either = people.search("1921");
        CHECK(std::ranges::count(either, oldest) == 1);
        CHECK(people.search("hong 70 thon 4").front() == seen);
    }
    SECTION("the accents that were typed")
    {
        const auto found = people.search("nguyễn thị hồng ánh");
        REQUIRE(found.size() == 50);
        for (const Found& it : ok(PatientSearch(people.db).list(found)))
            CHECK(it.patient.fullName == "Nguyễn Thị Hồng Ánh");
        CHECK(people.search("hồng anh", 5000).size() == 2001);
    }
    SECTION("and all of them, when all are asked for")
    {
        CHECK(people.search("hong", 5000).size() == 3003);
        CHECK(people.search("thon 3", 5000).size() == 251);
    }
}

TEST_CASE("of a year in which few are born, those with the given name come first", "[patient][search]")
{
    People people;
    PatientId given;
    PatientId middle;
    ok((*people.db).transaction([&]() -> Result<void> {
        for (int i = 0; i < 300; ++i) // more names with the word than people born in 1956
            people.add(QStringLiteral("Nguyễn Hồng %1").arg(QChar(u'a' + i % 26)) + QChar(u'a' + i / 26), "1980");
        middle = people.add("Trần Hồng Vân", "1956");
        given = people.add("Trần Thị Hồng", "1956");
        people.add("Trần Văn Nam", "1956");
        people.add("Trần Thị Hồng", "2024");
        return {};
    }));
    CHECK(people.search("hong 1956") == std::vector{given, middle});
    CHECK(people.search("hong 56") == std::vector{given, middle}); // nobody is born in 2056 yet
    CHECK(people.search("hồng 24").size() == 1);
    CHECK(people.search("hong 2056").empty());
}

TEST_CASE("a person is found by the new name once it has changed, and not at all once archived", "[patient][search]")
{
    People people;
    const auto id = people.add("Nguyễn Thị Hồng", "1956", "Thôn 3", QDate(2026, 11, 1));
    PatientRepository repository(people.db);
    auto it = ok(repository.require(id));
    it.fullName = QStringLiteral("Trần Thị Mai");
    it.hamlet = QStringLiteral("Thôn 4");
    ok(repository.update(it));
    CHECK(people.search("hong").empty());
    CHECK(people.search("mai thon 3").empty());
    CHECK(people.search("mai thon 4") == std::vector{id});
    it = ok(repository.require(id));
    it.archived = true;
    ok(repository.update(it));
    for (const QString text : {"mai", "mai 1956", "1956", "thon 4", "BN01-000001", "000001"})
        CHECK(people.search(text).empty());
    it = ok(repository.require(id));
    it.archived = false;
    ok(repository.update(it));
    CHECK(ok(PatientSearch(people.db).search("mai")).front().lastVisit == QDate(2026, 11, 1));
}

TEST_CASE("a search shows the cards and the last visit as the record has them", "[patient][search]")
{
    People people;
    auto it = people.patient("Nguyễn Thị Hồng", "1956");
    it.cards.push_back(people.card("GD4010112345678"));
    const auto id = people.add(it);
    PatientRepository repository(people.db);
    const auto shows = [&] {
        const Patient record = ok(repository.require(id));
        const Found found = ok(PatientSearch(people.db).search("hong")).front();
        REQUIRE(found.patient.cards.size() == record.cards.size());
        for (std::size_t i = 0; i < record.cards.size(); ++i) {
            CHECK(found.patient.cards[i].id == record.cards[i].id);
            CHECK(found.patient.cards[i].code == record.cards[i].code);
            CHECK(found.patient.cards[i].validFrom == record.cards[i].validFrom);
            CHECK(found.patient.cards[i].validTo == record.cards[i].validTo);
        }
        return found;
    };
    CHECK_FALSE(shows().lastVisit.isValid());

    auto changed = ok(repository.require(id));
    changed.cards.front().validTo = QDate(2026, 6, 30);
    changed.cards.push_back(people.card("HT2010112345678"));
    ok(repository.update(changed));
    CHECK(shows().patient.cards.size() == 2);

    ok(repository.writeLastVisit(id, QDate(2026, 11, 1)));
    ok(repository.writeLastVisit(id, QDate(2026, 10, 1))); // entered later from paper
    CHECK(shows().lastVisit == QDate(2026, 11, 1));
    ok(repository.renewLastVisit(id)); // there are no visits
    CHECK_FALSE(shows().lastVisit.isValid());
}

TEST_CASE("a visit's code finds the patient", "[patient][search]")
{
    People people;
    const auto id = people.add("Nguyễn Thị Hồng", "1956");
    people.add("Nguyễn Thị Hồng", "1957");
    ok((*people.db)
            .query(R"sql(
        INSERT INTO visit(id, code, patient_id, status, arrived_at, care_type, arrival_code, entered_at, entered_by)
        VALUES (3, '01234.2026.01.000001', :id, 'open', 0, '01', '9', 0, 1))sql")
            .bind(":id", id)
            .run());
    CHECK(people.search("01234.2026.01.000001") == std::vector{id});
    CHECK(people.search("01234.2026.01.000002").empty());
}

TEST_CASE("the search tables made anew are those that were written", "[patient][search]")
{
    People people;
    people.add("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3", QDate(2026, 11, 1));
    people.add("nguyễn thị  hồng", "1956-03", "thôn 3");
    auto insured = people.patient("Bùi Thị Hoà", "1975");
    for (const char* code : {"GD4010112345678", "HT2010112345678"})
        insured.cards.push_back(people.card(code));
    insured.cards.back().validTo = QDate(2026, 12, 31);
    people.add(insured);
    auto gone = people.patient("Đỗ Văn Đạt", "1949");
    gone.archived = true;
    people.add(gone);
    const auto all = [&] {
        QStringList lines;
        ok((*people.db)
                .query(R"sql(
            SELECT s.id, n.spelt, n.words, n.sorted, n.backward, h.folded, s.born, s.last_visit, p.last_visit,
                   p.shown_cards
            FROM person_search s JOIN patient p ON p.id = s.id
            LEFT JOIN person_name n ON n.id = s.name_id LEFT JOIN hamlet_name h ON h.id = s.hamlet_id ORDER BY s.id)sql")
                .each([&](const storage::Row& row) {
                    QStringList cells;
                    for (int column = 0; column < 10; ++column)
                        cells << row.text(column);
                    lines << cells.join(u'|');
                }));
        return lines;
    };
    const QStringList written = all();
    REQUIRE(written.size() == 4);
    ok(PatientIndex(people.db).rebuildNames());
    // the archived one's name is nobody's: it is not looked for
    CHECK(all() == written);
    CHECK(people.search("hong thon 3").size() == 2);
    ok((*people.db).checkIntegrity());
}

TEST_CASE("an old file's people are found once it has been brought forward", "[patient][search][storage]")
{
    QTemporaryDir folder;
    auto db = ok(storage::Database::create(folder.filePath("old.db"), testKey()));
    auto migrations = storage::builtInMigrations();
    const auto before = std::ranges::find_if(
        migrations, [](const storage::Migration& it) { return it.name.endsWith(QLatin1String("_names.sql")); });
    REQUIRE(before != migrations.end());
    ok(storage::migrate(*db, {migrations.begin(), before}));
    ok(db->execute(R"sql(
        INSERT INTO user(id, name, full_name, entered_at) VALUES (1, 'lan', 'Lan', 0);
        INSERT INTO patient(id, code, full_name, sex, birth, hamlet, entered_at, entered_by, archived)
        VALUES (7, 'BN01-000001', 'Nguyễn Thị Hồng', 'female', '1956-03', 'Thôn 3', 0, 1, 0),
               (8, 'BN01-000002', 'Đỗ Văn Đạt', 'male', '1949', '', 0, 1, 1),
               (9, 'BN01-000003', 'Đỗ Văn Đạt', 'male', '1950-02-03', '', 0, 1, 0);
        INSERT INTO person_search(id, folded, last_visit) VALUES (7, 'nguyen thi hong 1956 thon 3', '2026-11-01'),
               (8, 'do van dat 1949', NULL), (9, 'do van dat 1950', NULL);)sql"));
    ok(storage::migrate(*db, migrations));
    const PatientSearch search(*db);
    const auto hong = ok(search.search("hồng 3/1956 thon 3"));
    REQUIRE(hong.size() == 1);
    CHECK(hong.front().patient.id == PatientId{7});
    CHECK(hong.front().lastVisit == QDate(2026, 11, 1));
    const auto dat = ok(search.search("dat"));
    REQUIRE(dat.size() == 1);
    CHECK(dat.front().patient.id == PatientId{9});
    ok(db->checkIntegrity());
}

TEST_CASE("cards and last visits of an old file stand in lists once it has been brought forward", "[patient][storage]")
{
    QTemporaryDir folder;
    auto db = ok(storage::Database::create(folder.filePath("old.db"), testKey()));
    auto migrations = storage::builtInMigrations();
    const auto before = std::ranges::find_if(
        migrations, [](const storage::Migration& it) { return it.name.endsWith(QLatin1String("_shown.sql")); });
    REQUIRE(before != migrations.end());
    ok(storage::migrate(*db, {migrations.begin(), before}));
    ok(db->execute(R"sql(
        INSERT INTO user(id, name, full_name, entered_at) VALUES (1, 'lan', 'Lan', 0);
        INSERT INTO patient(id, code, full_name, sex, birth, entered_at, entered_by)
        VALUES (7, 'BN01-000001', 'Nguyễn Thị Hồng', 'female', '1956-03', 0, 1),
               (8, 'BN01-000002', 'Đỗ Văn Đạt', 'male', '1949', 0, 1);
        INSERT INTO insurance_card(id, patient_id, code, number, valid_from, valid_to, entered_at)
        VALUES (5, 7, 'HT2010112345678', '0112345678', '2026-01-01', NULL, 0),
               (4, 7, 'GD4010112345678', '0112345678', '2025-01-01', '2025-12-31', 0);
        INSERT INTO person_name(id, spelt, words, sorted, backward)
        VALUES (1, 'nguyễn thị hồng', 'nguyen thi hong', 'hong nguyen thi', 'hong thi nguyen'),
               (2, 'đỗ văn đạt', 'do van dat', 'dat do van', 'dat van do');
        INSERT INTO name_fts(name_fts) VALUES ('rebuild');
        INSERT INTO person_search(id, name_id, born, last_visit)
        VALUES (7, 1, 19560300, '2026-11-01'), (8, 2, 19490000, NULL);)sql"));
    ok(storage::migrate(*db, migrations));
    const Found hong = ok(PatientSearch(*db).search("hong")).front();
    CHECK(hong.lastVisit == QDate(2026, 11, 1));
    REQUIRE(hong.patient.cards.size() == 2);
    CHECK(hong.patient.cards.front().code == "GD4010112345678");
    CHECK(hong.patient.cards.front().validTo == QDate(2025, 12, 31));
    CHECK(hong.patient.cards.back().id == CardId{5});
    CHECK(hong.patient.cards.back().validFrom == QDate(2026, 1, 1));
    CHECK_FALSE(hong.patient.cards.back().validTo.isValid());
    const Found dat = ok(PatientSearch(*db).search("dat")).front();
    CHECK(dat.patient.cards.empty());
    CHECK_FALSE(dat.lastVisit.isValid());
    ok(db->checkIntegrity());
}

TEST_CASE("no search walks through all people", "[patient][search]")
{
    People people;
    const auto plan = [&](const char* sql) { return people.plan(sql); };
    CHECK(plan("EXPLAIN QUERY PLAN SELECT id, hamlet_id, born, last_visit FROM person_search WHERE name_id = 1 "
               "AND born BETWEEN 1 AND 2")
              .contains("COVERING INDEX person_search_name"));
    CHECK(plan("EXPLAIN QUERY PLAN SELECT id, name_id, hamlet_id, born FROM person_search WHERE last_visit IS NOT NULL "
               "ORDER BY last_visit DESC LIMIT 9")
              .contains("COVERING INDEX person_search_seen"));
    CHECK(plan("EXPLAIN QUERY PLAN SELECT id, name_id, hamlet_id, born FROM person_search WHERE born BETWEEN 1 AND 2 "
               "AND name_id IS NOT NULL")
              .contains("COVERING INDEX person_search_born"));
    CHECK(plan("EXPLAIN QUERY PLAN SELECT id, name_id, hamlet_id, born FROM person_search WHERE hamlet_id = 1 "
               "AND name_id IS NOT NULL")
              .contains("COVERING INDEX person_search_hamlet"));
    CHECK(plan("EXPLAIN QUERY PLAN SELECT id FROM person_name WHERE sorted = 'a'").contains("person_name_sorted"));
    const QString byNumber = plan("EXPLAIN QUERY PLAN SELECT p.id, p.last_visit FROM patient_number n JOIN patient p "
                                  "ON p.id = n.patient_id WHERE n.digits = '1' AND p.archived = 0");
    CHECK(byNumber.startsWith("SEARCH TABLE patient_number AS n USING COVERING INDEX patient_number_digits"));
    CHECK(byNumber.contains("SEARCH TABLE patient AS p USING INTEGER PRIMARY KEY"));
    CHECK(plan("EXPLAIN QUERY PLAN SELECT max(born) FROM person_search").contains("person_search_born"));
    CHECK(plan("EXPLAIN QUERY PLAN SELECT n.patient_id FROM patient_number n JOIN person_search s ON "
               "s.id = n.patient_id WHERE n.reversed >= '1' AND n.reversed < '2' AND s.name_id IS NOT NULL")
              .startsWith("SEARCH TABLE patient_number AS n USING COVERING INDEX patient_number_reversed"));
}
