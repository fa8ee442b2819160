// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/HouseholdReader.h"
#include "core/storage/Database.h"
#include "core/storage/Migrator.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

#include <algorithm>

using namespace tramyte;
using namespace tramyte::patient;

namespace {

/// The migrations before the households' and those up to it.
struct Steps {
    std::vector<storage::Migration> before;
    std::vector<storage::Migration> all = storage::builtInMigrations();

    Steps()
    {
        const auto ours = std::ranges::find_if(
            all, [](const storage::Migration& it) { return it.name.contains(QStringLiteral("household")); });
        REQUIRE(ours != all.end());
        before.assign(all.begin(), ours);
        all.erase(ours + 1, all.end());
    }
};

const char* const kOld = R"sql(
    INSERT INTO user(id, name, full_name, entered_at) VALUES (1, 'lan', 'Lan', 0);
    INSERT INTO household(id, code, entered_at) VALUES (10, 'H-1', 5), (11, 'H-2', 6);
    INSERT INTO patient(id, code, full_name, sex, birth, hamlet, address, household_id, archived, entered_at, entered_by)
    VALUES (100, 'BN01-000001', 'Người Một', 'male', '1970', 'Thôn 1', 'Số 1', 10, 0, 7, 1),
           (101, 'BN01-000002', 'Người Hai', 'female', '1972', 'Thôn 2', 'Số 2', 10, 0, 8, 1),
           (102, 'BN01-000003', 'Người Ba', 'female', '2015', 'Thôn 2', 'Số 2', 10, 0, 9, 1),
           (103, 'BN01-000004', 'Người Bốn', 'male', '1980', '', '', NULL, 0, 9, 1),
           (104, 'BN01-000005', 'Người Năm', 'male', '1981', '', '', 10, 1, 9, 1);
)sql";

} // namespace

TEST_CASE("bare household codes become full households without loss", "[household][migration]")
{
    QTemporaryDir folder;
    const Steps steps;
    auto db = ok(storage::Database::create(folder.filePath("old.db"), testKey()));
    ok(storage::migrate(*db, steps.before));
    ok(db->execute(kOld));
    ok(storage::migrate(*db, storage::builtInMigrations()));

    const HouseholdReader reader(*db);
    const HouseholdBook book = ok(reader.book({10}));
    CHECK(book.household.code == "H-1");
    CHECK(book.household.hamlet == "Thôn 2"); // where most of its people live
    CHECK(book.household.address == "Số 2");
    CHECK(book.household.enteredAt.ms == 5);
    REQUIRE(book.members.size() == 3); // the archived record stays where it was and is not shown
    for (const BookLine& it : book.members) {
        CHECK(it.stay.relation.isEmpty()); // nobody knew the head
        CHECK(it.stay.beginning == Beginning::Listed);
        CHECK(it.patient.householdCode == "H-1");
    }
    CHECK(ok(HouseholdRepository(*db).currentStay({104})));
    CHECK_FALSE(ok(HouseholdRepository(*db).currentStay({103})));
    CHECK(ok(reader.book({11})).members.empty());
    CHECK(ok(db->query("SELECT count(*) FROM patient").number()) == 5);
}

TEST_CASE("a migration of households that breaks midway leaves the file as it was", "[household][migration]")
{
    QTemporaryDir folder;
    Steps steps;
    auto db = ok(storage::Database::create(folder.filePath("old.db"), testKey()));
    ok(storage::migrate(*db, steps.before));
    ok(db->execute(kOld));
    const auto counts = ok(db->rowCounts());
    steps.all.back().script += "\nINSERT INTO nowhere VALUES (1);";
    CHECK_FALSE(storage::migrate(*db, steps.all));
    CHECK(db->schemaVersion() == static_cast<int>(steps.before.size()));
    CHECK(ok(db->rowCounts()) == counts);
}
