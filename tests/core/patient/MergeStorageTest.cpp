// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/DuplicateRepository.h"
#include "core/patient/MergeRepository.h"
#include "core/storage/Migrator.h"

#include "tests/support/TestDatabase.h"

#include "tests/support/Check.h"

#include <algorithm>

using namespace tramyte;
using namespace tramyte::patient;

TEST_CASE("a station from before records could be merged keeps its people as they were", "[patient][merge][storage]")
{
    QTemporaryDir folder;
    auto db = ok(storage::Database::create(folder.filePath("old.db"), testKey()));
    const auto migrations = storage::builtInMigrations();
    const auto merges = std::ranges::find_if(
        migrations, [](const storage::Migration& it) { return it.script.contains("CREATE TABLE patient_merge"); });
    REQUIRE(merges != migrations.end());
    ok(storage::migrate(*db, {migrations.begin(), merges}));
    ok(db->execute(R"sql(
        INSERT INTO user(id, name, full_name, entered_at) VALUES (1, 'lan', 'Lan', 0);
        INSERT INTO patient(id, code, full_name, sex, birth, entered_at, entered_by)
            VALUES (2, 'BN01-000001', 'Trần Văn Mẫu', 'male', '1980', 0, 1);)sql"));
    ok(storage::migrate(*db, migrations));
    const auto person = ok(PatientRepository(*db).require({2}));
    CHECK(person.fullName == "Trần Văn Mẫu");
    CHECK_FALSE(person.mergedInto);
    CHECK_FALSE(toJson(person).contains("mergedInto")); // what the journal hashed of it still holds
    CHECK(ok(PatientRepository(*db).findByCode("BN01-000001")) == PatientId{2});
    CHECK(ok(DuplicateRepository(*db).candidates()).size() == 1);
    CHECK_FALSE(ok(DuplicateRepository(*db).state()).at);
    ok(db->checkIntegrity());
}

TEST_CASE("what leads from one record to another is read by an index", "[patient][merge][storage]")
{
    TestDatabase db;
    const auto plan = [&](const char* sql) {
        QString text;
        ok((*db).query(sql).each([&](const storage::Row& row) { text += row.text(3) + '\n'; }));
        return text;
    };
    CHECK(plan("EXPLAIN QUERY PLAN SELECT id FROM patient WHERE birth = 'x' AND archived = 0 ORDER BY id LIMIT 9")
              .contains("patient_birth"));
    CHECK(plan("EXPLAIN QUERY PLAN SELECT n.kind FROM patient p JOIN patient_number n ON n.patient_id = p.id "
               "WHERE p.merged_into = 1")
              .contains("patient_merged_into"));
    CHECK(plan("EXPLAIN QUERY PLAN SELECT id FROM patient_merge WHERE keep_id = 1 AND id < 9 AND merged_at >= 1 "
               "AND undone_at IS NULL ORDER BY id DESC LIMIT 1")
              .contains("patient_merge_keep"));
    CHECK(plan("EXPLAIN QUERY PLAN SELECT id FROM patient_merge WHERE drop_id = 1 AND undone_at IS NULL "
               "ORDER BY id DESC LIMIT 1")
              .contains("patient_merge_drop"));
}

TEST_CASE("every fact of a person can be chosen in a merge, or goes by itself", "[patient][merge]")
{
    // what is the record's own, and what rows of other tables say (see patientColumns)
    QStringList known
        = {"id", "code", "archived", "mergedInto", "enteredAt", "enteredBy", "revision", "cards", "allergies"};
    Patient all;
    for (const QString& name : toJson(all).keys()) {
        Patient changed;
        changed.birth = PartialDate::of(1956);
        all.birth = PartialDate::of(1980);
        all.fullName = all.citizenId = all.oldId = all.phone = all.address = all.provinceCode = all.communeCode
            = all.hamlet = all.ethnicity = all.occupation = all.nationality = all.guardianName = all.guardianRelation
            = all.guardianPhone = all.householdCode = "x";
        all.sex = Sex::Male;
        const auto taken = takenFacts(changed, all);
        INFO(name.toStdString() << ": put it into facts() of core/patient/Merge.cpp");
        CHECK(
            (known.contains(name) || std::ranges::any_of(taken, [&](const TakenFact& it) { return it.name == name; })));
    }
}
