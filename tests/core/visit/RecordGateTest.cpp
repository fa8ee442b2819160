// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PaperService.h"
#include "core/visit/ProblemService.h"
#include "core/visit/RecordGateService.h"
#include "tests/support/DayHouse.h"
#include "tests/support/FailingWrites.h"

using namespace tramyte;
using security::Role;
using security::Session;

namespace {

struct Gate : DayHouse {
    visit::RecordGateService gate{db.ledger, *lists};
    visit::ProblemService problems{db.ledger, *lists};
    patient::PatientId person = adult();
    visit::VisitId visit = openVisit(person, QDate(2026, 11, 2)); // not of today: nobody treats the person now
    Session head{{1}, "lan", "Lan", {}, {}, {Role::Head}};

    void diagnose(const QString& code)
    {
        visit::DiagnoseForm form;
        form.visit = visit;
        form.main = code;
        ok(visits.diagnose(session, form));
    }
};

} // namespace

TEST_CASE("an extra-sensitive record asks for a reason, once, and the reason stands in the journal", "[visit][gate]")
{
    Gate house;
    ok(house.visits.view(house.head, house.visit));
    house.diagnose("F32.9");
    CHECK(errorOf(house.visits.view(house.head, house.visit)).code == "record.reasonNeeded");
    CHECK(errorOf(house.visits.timeline(house.head, house.person)).code == "record.reasonNeeded");
    CHECK(errorOf(house.prescriptions.listOfVisit(house.head, house.visit)).code == "record.reasonNeeded");
    CHECK(errorOf(house.prescriptions.currentMedicines(house.head, house.person, QDate(2026, 11, 20))).code
        == "record.reasonNeeded");
    CHECK(errorOf(house.consultations.read(house.head, house.visit)).code == "record.reasonNeeded");
    CHECK(errorOf(house.problems.list(house.head, house.person)).code == "record.reasonNeeded");
    document::PaperService papers(house.db.ledger, *house.lists, "01234", false);
    CHECK(errorOf(papers.paper(house.head, "visit-slip", house.visit.value)).code == "record.reasonNeeded");

    CHECK(errorOf(house.gate.open(house.head, house.person, " a ")).code == "record.reasonTooShort");
    ok(house.gate.open(house.head, house.visit, "giám định hồ sơ"));
    ok(house.visits.view(house.head, house.visit));
    ok(house.visits.timeline(house.head, house.person));
    const auto entries = ok(house.db.journal.of("patient", house.person.value));
    CHECK(entries.back().action == "view");
    CHECK(journal::previousState(entries.back())->value("reason") == "giám định hồ sơ");
    CHECK(journal::isReading(entries.back()));

    // it holds for the hours of the setting, and for this user alone
    house.db.clock.set(instantOf(QDate(2026, 11, 21), QTime(1, 0)));
    CHECK(errorOf(house.visits.view(house.head, house.visit)).code == "record.reasonNeeded");
}

TEST_CASE("whoever treats a person today is not asked, and care is never stopped", "[visit][gate]")
{
    Gate house;
    house.diagnose("F32.9");
    const visit::VisitId today = house.openVisit(house.person);
    visit::DiagnoseForm form;
    form.visit = today;
    form.main = "J06.9";
    ok(house.consultations.read(house.session, today)); // opened the visit, so treats the person
    ok(house.visits.diagnose(house.session, form));     // writing needs no reason
    ok(house.consultations.read(house.session, today));
    ok(house.visits.timeline(house.session, house.person));
}

TEST_CASE("codes are sensitive by range, some for minors only", "[visit][gate]")
{
    Gate house;
    const visit::SensitiveCodes codes = ok(visit::RecordGate(house.db.ledger, *house.lists).codes());
    CHECK(codes.has("B20", 40));
    CHECK(codes.has("B24", 40));
    CHECK_FALSE(codes.has("B25", 40));
    CHECK(codes.has("F32.1", 40));
    CHECK(codes.has("Z20.6", 40));
    CHECK_FALSE(codes.has("Z20.5", 40));
    CHECK(codes.has("Z34.9", 16));
    CHECK_FALSE(codes.has("Z34.9", 18));
    CHECK_FALSE(codes.has("I10", 40));
}

TEST_CASE("a record can be marked, and the mark taken off, each with a reason", "[visit][gate]")
{
    Gate house;
    CHECK(errorOf(house.gate.mark(house.head, house.person, true, "")).field == "reason");
    leavesNothingBehind(house.db, {"record_guard", "journal"},
        [&] { return house.gate.mark(house.head, house.person, true, "người nhà nhân viên"); });
    ok(house.gate.mark(house.head, house.person, true, "người nhà nhân viên"));
    CHECK(ok(house.gate.state(house.head, house.person)).sensitive);
    CHECK_FALSE(ok(house.gate.state(house.head, house.person)).open);
    CHECK(errorOf(house.visits.view(house.head, house.visit)).code == "record.reasonNeeded");
    const auto off = ok(house.gate.mark(house.head, house.person, false, "không cần nữa"));
    CHECK(off.revision == 2);
    ok(house.visits.view(house.head, house.visit));
    CHECK(ok(house.db.journal.of("guard", house.person.value)).size() == 2);
}
