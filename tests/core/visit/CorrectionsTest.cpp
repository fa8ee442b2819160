// SPDX-License-Identifier: GPL-3.0-or-later
// Putting right and taking off, one thing at a time.
#include "tests/support/DayHouse.h"

using namespace tramyte;

TEST_CASE("what was entered in an open visit can be put right", "[visit]")
{
    DayHouse house;
    const auto visit = house.openVisit(house.adult());
    SECTION("the reason")
    {
        CHECK(ok(house.visits.changeReason(house.session, visit, " Sốt ")).visit.reason == "Sốt");
        const auto head = ok(house.db.journal.head()).seq;
        ok(house.visits.changeReason(house.session, visit, "Sốt"));
        CHECK(ok(house.db.journal.head()).seq == head);
    }
    SECTION("a measuring, by its id")
    {
        visit::VitalSigns signs;
        signs.pulse = 80;
        signs.id = {ok(house.visits.recordVitals(house.session, visit, signs)).part};
        signs.pulse = 90;
        const auto after = ok(house.visits.recordVitals(house.session, visit, signs)).visit;
        REQUIRE(after.vitals.size() == 1);
        CHECK(after.vitals[0].pulse == 90);
        CHECK(after.vitals[0].at == after.arrivedAt);
        signs.id = {signs.id.value + 1000};
        CHECK(errorOf(house.visits.recordVitals(house.session, visit, signs)).code == "vitals.notFound");
    }
    SECTION("a service that was not wanted")
    {
        const visit::ServiceOrderId order{ok(house.order(visit, "NGOAI")).part};
        CHECK(ok(house.visits.removeOrder(house.session, visit, order)).visit.services.empty());
        CHECK(errorOf(house.visits.removeOrder(house.session, visit, order)).code == "service.notFound");
    }
    SECTION("an appointment that is off; its number is not given again")
    {
        visit::AppointForm form;
        form.visit = visit;
        form.day = QDate(2026, 12, 1);
        CHECK(ok(house.visits.appoint(house.session, form)).visit.appointment->number == "1/2026");
        CHECK_FALSE(ok(house.visits.cancelAppointment(house.session, visit)).visit.appointment);
        ok(house.visits.cancelAppointment(house.session, visit));
        CHECK(ok(house.visits.appoint(house.session, form)).visit.appointment->number == "2/2026");
    }
    house.prove();
    ok(house.close(visit));
    CHECK(errorOf(house.visits.changeReason(house.session, visit, "x")).code == "visit.notOpen");
    CHECK(errorOf(house.visits.removeOrder(house.session, visit, {1})).code == "visit.notOpen");
    CHECK(errorOf(house.visits.cancelAppointment(house.session, visit)).code == "visit.notOpen");
}

TEST_CASE("a prescribed line can be put right or taken off until it is handed out", "[prescription]")
{
    DayHouse house;
    const auto visit = house.openVisit(house.adult());
    const auto first = ok(house.prescribe(visit, "A", 20));
    prescription::PrescribeForm form;
    form.medicine = "A";
    form.quantity = Quantity::units(10);

    SECTION("put right, by the same rules")
    {
        const auto after = ok(house.prescriptions.replace(house.session, first.line, form));
        CHECK(after.line == first.line);
        CHECK(after.prescription.lines[0].quantity == Quantity::units(10));
        form.days = 300;
        CHECK(errorOf(house.prescriptions.replace(house.session, first.line, form)).code == "days.tooMany");
        form.days.reset();
        form.medicine = "M";
        CHECK(errorOf(house.prescriptions.replace(house.session, first.line, form)).code == "prescription.otherForm");
        form.medicine = "B";
        CHECK(ok(house.prescriptions.replace(house.session, first.line, form)).prescription.lines[0].entry.code == "B");
    }
    SECTION("taken off, with the prescription when it was the last")
    {
        const auto second = ok(house.prescribe(visit, "B", 5));
        CHECK(ok(house.prescriptions.remove(house.session, first.line)).lines.size() == 1);
        CHECK(ok(house.prescriptions.remove(house.session, second.line)).lines.empty());
        CHECK(ok(house.prescriptions.listOfVisit(house.session, visit)).empty());
        CHECK(errorOf(house.prescriptions.remove(house.session, second.line)).code == "prescription.lineNotFound");
        CHECK(ok(house.close(visit)).bill.lines.empty());
        house.prove();
        return;
    }
    house.prove();
    ok(house.close(visit));
    CHECK(errorOf(house.prescriptions.remove(house.session, first.line)).code == "visit.notOpen");
}
