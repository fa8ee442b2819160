// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/ProblemService.h"
#include "tests/support/DayHouse.h"
#include "tests/support/FailingWrites.h"

using namespace tramyte;
using patient::Problem;

namespace {

struct Problems : DayHouse {
    visit::ProblemService problems{db.ledger, *lists};
    patient::PatientId person = adult();

    void cameWith(const QString& main, QDate day, const QStringList& others = {})
    {
        visit::DiagnoseForm form;
        form.visit = openVisit(person, day);
        form.main = main;
        form.others = others;
        ok(visits.diagnose(session, form));
    }
};

} // namespace

TEST_CASE("a problem is entered, put right and ended, and each earlier state stays in the journal", "[visit][problem]")
{
    Problems house;
    const Problem added
        = ok(house.problems.add(house.session, {house.person, "i10", "2019-03", "uống thuốc đều", "token-1"}));
    CHECK(added.code == "I10");
    CHECK_FALSE(added.name.isEmpty());
    CHECK(ok(house.problems.add(house.session, {house.person, "I10", {}, {}, "token-1"})).id == added.id); // one save
    CHECK(errorOf(house.problems.add(house.session, {house.person, "I10", {}, {}, {}})).code == "problem.known");
    CHECK(errorOf(house.problems.add(house.session, {house.person, "X99.9", {}, {}, {}})).field == "code");
    CHECK(errorOf(house.problems.add(house.session, {house.person, "E11.9", "2027", {}, {}})).field == "since");

    const Problem changed = ok(house.problems.change(house.session, {added.id, QString("2018"), {}}));
    CHECK(changed.since == PartialDate::of(2018));
    CHECK(changed.note == added.note); // only what the form shows is written
    CHECK(ok(house.problems.change(house.session, {added.id, QString("2018"), {}})).revision == changed.revision);

    CHECK(errorOf(house.problems.resolve(house.session, added.id, QDate(2017, 12, 31))).field == "ended");
    const Problem over = ok(house.problems.resolve(house.session, added.id, QDate(2026, 5, 1)));
    CHECK(over.state == Problem::State::Resolved);
    CHECK(errorOf(house.problems.retract(house.session, added.id, "sai")).code == "problem.notActive");
    ok(house.problems.add(house.session, {house.person, "I10", "2026", {}, {}})); // it came back
    CHECK(ok(house.problems.list(house.session, house.person)).size() == 2);

    const auto entries = ok(house.db.journal.of("problem", added.id.value));
    REQUIRE(entries.size() == 3);
    CHECK(journal::previousState(entries[1])->value("since") == "2019-03");
    ok(house.db.journal.verify({{"problem",
                                    [&](qint64 id) -> Result<std::optional<QJsonObject>> {
                                        return toJson(*ok(patient::ProblemRepository(house.db).find({id})));
                                    }},
        {"patient", [&](qint64 id) -> Result<std::optional<QJsonObject>> {
             return toJson(*ok(patient::PatientRepository(house.db).find({id})));
         }}}));
}

TEST_CASE("a problem entered by mistake needs a reason and is not proposed again", "[visit][problem]")
{
    Problems house;
    house.cameWith("E11.9", QDate(2026, 9, 1));
    house.cameWith("E11.9", QDate(2026, 10, 1));
    const auto proposed = ok(house.problems.proposed(house.session, house.person));
    REQUIRE(proposed.size() == 1);
    CHECK(proposed[0].code == "E11.9");
    CHECK(proposed[0].visits == 2);
    CHECK(proposed[0].first == QDate(2026, 9, 1));
    const Problem added = ok(house.problems.add(house.session, {house.person, "E11.9", {}, {}, {}}));
    CHECK(errorOf(house.problems.retract(house.session, added.id, " ")).field == "reason");
    ok(house.problems.retract(house.session, added.id, "nhầm người"));
    CHECK(ok(house.problems.proposed(house.session, house.person)).empty());
}

TEST_CASE("only diagnoses that last and came back are proposed", "[visit][problem]")
{
    Problems house;
    house.cameWith("J06.9", QDate(2026, 9, 1), {"I10"}); // a cold comes back and is no problem
    house.cameWith("J06.9", QDate(2026, 10, 1));
    CHECK(ok(house.problems.proposed(house.session, house.person)).empty());
    house.cameWith("I10", QDate(2026, 11, 2));
    CHECK(ok(house.problems.proposed(house.session, house.person)).size() == 1);
    ok(house.problems.add(house.session, {house.person, "I10", {}, {}, {}}));
    CHECK(ok(house.problems.proposed(house.session, house.person)).empty());
}

TEST_CASE("a problem is written whole or not at all", "[visit][problem]")
{
    Problems house;
    leavesNothingBehind(house.db, {"problem", "journal", "done_token"}, [&] {
        return house.problems.add(house.session, {house.person, "I10", {}, {}, "t"});
    });
    const Problem added = ok(house.problems.add(house.session, {house.person, "I10", {}, {}, "t"}));
    leavesNothingBehind(
        house.db, {"problem", "journal"}, [&] { return house.problems.resolve(house.session, added.id, {}); });
    CHECK(ok(house.problems.list(house.session, house.person)).front() == added);
}

TEST_CASE("no allergies is an answer of its own, and an ended allergy stays readable", "[patient][allergy]")
{
    Problems house;
    CHECK_FALSE(ok(house.patients.view(house.session, house.person)).noAllergies);
    const auto denied = ok(house.patients.denyAllergies(house.session, house.person));
    REQUIRE(denied.noAllergies);
    CHECK(denied.noAllergies->by == house.session.user);
    CHECK(ok(house.patients.denyAllergies(house.session, house.person)).revision == denied.revision);

    const auto allergic = ok(house.patients.addAllergy(house.session, house.person, "Penicillin", "nổi mẩn")).patient;
    CHECK_FALSE(allergic.noAllergies);
    CHECK(errorOf(house.patients.denyAllergies(house.session, house.person)).code == "allergy.stillKnown");
    const auto id = allergic.allergies.front().id;
    CHECK(errorOf(house.patients.endAllergy(house.session, house.person, id, " ")).field == "reason");
    leavesNothingBehind(house.db, {"allergy", "patient", "journal"},
        [&] { return house.patients.endAllergy(house.session, house.person, id, "thử lại không dị ứng"); });
    const auto ended = ok(house.patients.endAllergy(house.session, house.person, id, "thử lại không dị ứng"));
    CHECK(ended.allergies.empty());
    REQUIRE(ended.endedAllergies.size() == 1);
    CHECK(ended.endedAllergies.front().reason == "thử lại không dị ứng");
    CHECK(errorOf(house.patients.endAllergy(house.session, house.person, id, "x")).code == "allergy.notFound");
    CHECK(ok(house.patients.denyAllergies(house.session, house.person)).noAllergies);
    CHECK(toJson(ok(house.patients.view(house.session, house.person))).contains("endedAllergies"));
}
