// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PanelService.h"

#include "core/security/UserRepository.h"
#include "tests/support/DayHouse.h"

using namespace tramyte;

namespace {

struct Commune : DayHouse {
    Commune()
    {
        for (const auto& [id, name, role] : {std::tuple{2, "tam", security::Role::Clinician},
                 std::tuple{3, "an", security::Role::Midwife}, std::tuple{4, "thu", security::Role::Reception}}) {
            security::User user;
            user.id = {id};
            user.name = name;
            user.fullName = name;
            user.roles = {role};
            ok(security::UserRepository(db).insert(user));
        }
    }

    patient::PatientId person(
        const QString& name, const QString& birth, const QString& hamlet, const QString& home = {})
    {
        patient::PatientForm form;
        form.fullName = name;
        form.sex = "female";
        form.birth = birth;
        form.hamlet = hamlet;
        if (!home.isEmpty())
            form.household = home;
        return ok(patients.enrol(session, form)).patient.id;
    }
    void diagnose(patient::PatientId who, QDate day, const QString& code)
    {
        visit::DiagnoseForm form;
        form.visit = openVisit(who, day);
        form.main = code;
        ok(visits.diagnose(session, form));
    }
    QStringList names(const char* doctor)
    {
        QStringList all;
        for (const report::PanelRow& it : ok(panels.panel(session, QString(doctor))).rows)
            all << it.resident.fullName;
        all.sort();
        return all;
    }
    QString doctorOf(patient::PatientId who)
    {
        const auto doctor = ok(assignments.doctorOf(session, who));
        return doctor ? doctor->name : QString();
    }

    report::PanelService panels{db.ledger, *lists};
};

} // namespace

TEST_CASE("a hamlet's people belong to its doctor, unless somebody else is named for one of them", "[household][panel]")
{
    Commune it;
    const auto a = it.person("Người A", "1956", "Thôn 1", "H-1");
    const auto b = it.person("Người B", "1990-01-01", "Thôn 1", "H-1");
    it.person("Người C", "2025-06-01", "thôn 1");
    const auto d = it.person("Người D", "1980", "Thôn 2", "H-2");

    CHECK(it.doctorOf(a).isEmpty());
    ok(it.assignments.assign(it.session, {"tam", {}, "Thôn 1", QDate(2026, 1, 1)}));
    ok(it.assignments.assign(it.session, {"an", b, {}, QDate(2026, 2, 1)}));
    CHECK(it.doctorOf(a) == "tam");
    CHECK(it.doctorOf(b) == "an");
    CHECK(it.doctorOf(d).isEmpty());
    CHECK(it.names("tam") == QStringList{"Người A", "Người C"});
    CHECK(it.names("an") == QStringList{"Người B"});

    SECTION("another doctor follows the first from a day on")
    {
        ok(it.assignments.assign(it.session, {"an", {}, "THÔN 1", QDate(2026, 11, 20)}));
        CHECK(it.doctorOf(a) == "an");
        CHECK(it.names("tam").isEmpty());
        const auto lines = ok(it.assignments.hamletDoctors(it.session));
        CHECK(std::ranges::count_if(lines, [](const auto& line) { return line.doctor.has_value(); }) == 1);
    }
    SECTION("from a day to come the first still counts today")
    {
        ok(it.assignments.assign(it.session, {"an", {}, "Thôn 1", QDate(2027, 1, 1)}));
        CHECK(it.doctorOf(a) == "tam");
    }
    SECTION("nobody any more")
    {
        ok(it.assignments.assign(it.session, {"", b, {}, {}}));
        CHECK(it.doctorOf(b) == "tam");
    }
    SECTION("the dead and those who left are nobody's")
    {
        ok(it.households.die(it.session, {b, QDate(2026, 11, 1)}));
        ok(it.households.moveOut(it.session, {a, QDate(2026, 11, 1), "Hà Nội"}));
        CHECK(it.names("an").isEmpty());
        CHECK(it.names("tam") == QStringList{"Người C"});
    }
    SECTION("only those who treat people, and either a person or a hamlet")
    {
        CHECK(errorOf(it.assignments.assign(it.session, {"thu", {}, "Thôn 1", {}})).code == "doctor.unknown");
        CHECK(errorOf(it.assignments.assign(it.session, {"nobody", a, {}, {}})).code == "doctor.unknown");
        CHECK(errorOf(it.assignments.assign(it.session, {"tam", a, "Thôn 1", {}})).code == "assign.whom");
        CHECK(errorOf(it.assignments.assign(it.session, {"tam", {}, "", {}})).code == "assign.whom");
        CHECK(errorOf(it.panels.panel(it.session, "thu")).code == "doctor.unknown");
    }
    it.prove();
}

TEST_CASE("a panel says who was not seen for a year and who is long ill", "[household][panel]")
{
    Commune it;
    const auto old = it.person("Người A", "1956", "Thôn 1");
    const auto gone = it.person("Người B", "1990-01-01", "Thôn 1");
    it.person("Người C", "2025-06-01", "Thôn 1");
    it.diagnose(old, QDate(2026, 3, 1), "I10");
    it.diagnose(old, QDate(2026, 11, 2), "I10");
    it.diagnose(old, QDate(2026, 11, 5), "J20.9");
    it.diagnose(gone, QDate(2025, 11, 19), "E11.9");
    ok(it.assignments.assign(it.session, {"tam", {}, "Thôn 1", QDate(2026, 1, 1)}));

    const report::Panel panel = ok(it.panels.panel(it.session, "tam"));
    REQUIRE(panel.rows.size() == 3);
    CHECK(panel.unseen == 2); // a day more than a year ago, and never
    CHECK(panel.longTerm == 2);
    const auto row = [&](const char* name) {
        return *std::ranges::find_if(panel.rows, [&](const auto& r) { return r.resident.fullName == QString(name); });
    };
    CHECK_FALSE(row("Người A").isUnseen);
    REQUIRE(row("Người A").problems.size() == 1); // the passing bronchitis is none
    CHECK(row("Người A").problems.front().diagnosis.code == "I10");
    CHECK(row("Người A").problems.front().last == QDate(2026, 11, 2));
    CHECK(row("Người B").isUnseen);
    CHECK(row("Người C").problems.empty());
    int people = 0;
    for (const report::PanelBand& band : panel.bands)
        people += band.male + band.female + band.other;
    CHECK(people == 3);
    CHECK(panel.bands[1].female == 1); // one year old

    const auto problems = ok(it.panels.problems(it.session, {old, gone}));
    CHECK(problems.size() == 2);
    const auto stopped = it.panels.panel(it.session, "tam", [](qint64 done, qint64) { return done < 1; });
    CHECK(errorOf(stopped).code == "panel.stopped");
}
