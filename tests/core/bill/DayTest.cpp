// SPDX-License-Identifier: GPL-3.0-or-later
// One person's way through the station, by the services alone.
#include "tests/support/DayHouse.h"

using namespace tramyte;

using House = DayHouse;

TEST_CASE("a closed visit costs what the worked example V1 says", "[bill]")
{
    House house;
    const auto visit = house.openVisit(house.adult());
    ok(house.order(visit, "KHAM"));
    ok(house.prescribe(visit, "A", 20));
    ok(house.prescribe(visit, "B", 10));
    ok(house.order(visit, "NGOAI"));
    const auto closed = ok(house.close(visit));
    const bill::Bill& bill = closed.bill;
    CHECK(insurance::format(bill.rate) == "100");
    CHECK(formatHundredths(bill.totals.hospital) == "214966.78");
    CHECK(formatHundredths(bill.totals.insured) == "123238.39");
    CHECK(formatHundredths(bill.totals.fund) == "123238.39");
    CHECK(formatHundredths(bill.totals.copay) == "0.00");
    CHECK(formatHundredths(bill.totals.patientOwn) == "91728.39");
    CHECK(bill.patientDong() == 91728);
    CHECK(closed.visit.arrivalCode == "1.2");
    for (const bill::Line& line : bill.lines) {
        CHECK(closed.visit.arrivedAt <= line.orderedAt);
        CHECK(line.orderedAt <= line.doneAt);
        CHECK(line.doneAt <= line.resultAt);
        CHECK(line.resultAt <= *closed.visit.closedAt);
    }

    SECTION("and stays as it was when prices change")
    {
        house.lists->add(entryOf(catalog::Kind::Medicine, "A", {{"unit", "viên"}, {"price", "9999"}}));
        CHECK(ok(house.bills.current(house.session, visit)).totals == bill.totals);
    }
    SECTION("is amended with its number kept and the earlier state readable")
    {
        CHECK(errorOf(house.order(visit, "KHAM")).code == "visit.notOpen");
        CHECK(errorOf(house.bills.amend(house.session, visit, " ")).code == "visit.reasonMissing");
        ok(house.bills.amend(house.session, visit, "Quên một dịch vụ"));
        ok(house.order(visit, "NGOAI"));
        const auto again = ok(house.close(visit));
        CHECK(again.visit.code == closed.visit.code);
        CHECK(again.bill.id == bill.id);
        CHECK(formatHundredths(again.bill.totals.hospital) == "244966.78");
        bool kept = false;
        for (const journal::Entry& entry : ok(house.db.journal.of("bill", bill.id.value)))
            kept = kept || journal::previousState(entry) == std::optional(toJson(bill));
        CHECK(kept);
    }
    SECTION("is paid once, with a receipt")
    {
        bill::PayForm form;
        form.visit = visit;
        CHECK(format(ok(house.bills.pay(house.session, form)).amount) == "91728");
        CHECK(errorOf(house.bills.pay(house.session, form)).code == "payment.amount");
    }
    SECTION("a token makes saving twice one save")
    {
        bill::PayForm form;
        form.visit = visit;
        form.token = "t1";
        const auto first = ok(house.bills.pay(house.session, form));
        CHECK(ok(house.bills.pay(house.session, form)) == first);
    }
}

TEST_CASE("a second examination of the day is charged with 30 percent", "[bill]")
{
    House house;
    const auto patient = house.adult();
    const auto first = house.openVisit(patient);
    ok(house.order(first, "KHAM"));
    ok(house.close(first));
    const auto second = house.openVisit(patient);
    ok(house.order(second, "KHAM"));
    CHECK(formatHundredths(ok(house.close(second)).bill.totals.hospital) == "10950.00");
}

TEST_CASE("without a card valid on the day the patient pays", "[visit]")
{
    House house;
    const auto patient = house.adult();
    const QDate late(2027, 2, 1);
    house.db.clock.set(instantOf(late, QTime(9, 0)));
    visit::OpenForm form;
    form.patient = patient;
    form.at = instantOf(late, QTime(8, 0));
    SECTION("and is told so")
    {
        const auto opened = ok(house.visits.open(house.session, form));
        CHECK(opened.visit.arrivalCode == "9");
        CHECK(std::ranges::any_of(opened.warnings, [](const Issue& it) { return it.code == "card.notValidOnDay"; }));
        ok(house.order(opened.visit.id, "KHAM"));
        const auto closed = ok(house.close(opened.visit.id, late));
        CHECK(closed.bill.patientDong() == 36500);
        CHECK(closed.bill.totals.fund == Money{});
    }
    SECTION("asking for insurance all the same is refused, or overridden with a reason")
    {
        form.arrivalCode = "1.2";
        const Error error = errorOf(house.visits.open(house.session, form));
        CHECK(error.code == "card.notValidOnDay");
        CHECK(error.overridable);
        form.overrideReason = "Thẻ mới đang chờ tra cứu";
        const auto opened = ok(house.visits.open(house.session, form)).visit;
        CHECK(ok(house.visits.view(house.session, opened.id)).note == form.overrideReason);
    }
    SECTION("an unknown arrival code is refused")
    {
        form.arrivalCode = "1.99";
        CHECK(errorOf(house.visits.open(house.session, form)).code == "visit.unknownCode");
    }
}

TEST_CASE("the law's stops on prescribing cannot be passed over", "[prescription]")
{
    House house;
    SECTION("a child under 72 months needs weight and guardian")
    {
        patient::PatientForm form;
        form.fullName = "Trần Bé Mẫu";
        form.sex = "male";
        form.birth = "2022-05-01";
        const auto child = ok(house.patients.enrol(house.session, form)).patient.id;
        const auto visit = house.openVisit(child);
        prescription::PrescribeForm prescribe;
        prescribe.visit = visit;
        prescribe.medicine = "A";
        prescribe.quantity = Quantity::units(10);
        prescribe.overrideReason = "gấp";
        CHECK(errorOf(house.prescriptions.prescribe(house.session, prescribe)).code == "child.weightMissing");
        visit::VitalSigns signs;
        signs.weightG = 14'500;
        ok(house.visits.recordVitals(house.session, visit, signs));
        CHECK(errorOf(house.prescriptions.prescribe(house.session, prescribe)).code == "child.guardianMissing");
        patient::PatientForm guardian;
        guardian.guardianName = "Trần Thị Mẹ";
        ok(house.patients.update(house.session, child, guardian));
        ok(house.prescriptions.prescribe(house.session, prescribe));
    }
    SECTION("days are limited, longer only for listed diseases")
    {
        const auto visit = house.openVisit(house.adult());
        CHECK(errorOf(house.prescribe(visit, "A", 62, 31)).code == "days.tooMany");
        ok(house.prescribe(visit, "A", 60, 30));
        CHECK(errorOf(house.prescribe(visit, "M", 8, 8)).code == "days.tooMany");
        visit::DiagnoseForm diagnose;
        diagnose.visit = visit;
        diagnose.main = "I10";
        ok(house.visits.diagnose(house.session, diagnose));
        ok(house.prescribe(visit, "B", 60, 60));
        CHECK(errorOf(house.prescribe(visit, "B", 91, 91)).code == "days.tooMany");
    }
    SECTION("narcotics stand on a form of their own")
    {
        const auto visit = house.openVisit(house.adult());
        const auto ordinary = ok(house.prescribe(visit, "A", 5)).prescription;
        const auto narcotic = ok(house.prescribe(visit, "M", 5, 5)).prescription;
        CHECK(ordinary.id != narcotic.id);
        CHECK(narcotic.code.endsWith("-N"));
        CHECK(narcotic.code.size() == 14);
    }
    SECTION("only doctors and assistant doctors prescribe")
    {
        const auto visit = house.openVisit(house.adult());
        house.session.title = "Điều dưỡng";
        CHECK(errorOf(house.prescribe(visit, "A", 5)).kind == ErrorKind::Permission);
        house.session.title = "Y sĩ";
        ok(house.prescribe(visit, "A", 5));
    }
    SECTION("a quantity must be above zero and the medicine in the list")
    {
        const auto visit = house.openVisit(house.adult());
        CHECK(errorOf(house.prescribe(visit, "A", 0)).code == "quantity.notPositive");
        CHECK(errorOf(house.prescribe(visit, "A", -3)).code == "quantity.notPositive");
        CHECK(errorOf(house.prescribe(visit, "Z", 3)).code == "medicine.unknown");
    }
    SECTION("an allergy is a block that a reason passes")
    {
        const auto patient = house.adult();
        ok(house.patients.addAllergy(house.session, patient, "amoxicilin", "ban đỏ"));
        const auto visit = house.openVisit(patient);
        const Error error = errorOf(house.prescribe(visit, "A", 5));
        CHECK(error.code == "allergy.known");
        CHECK(error.overridable);
    }
}

TEST_CASE("a medicine kept in stock is charged as handed out, earliest expiry first", "[stock]")
{
    House house;
    const auto receive = [&](const QString& lot, QDate expiry, int units) {
        stock::ReceiveForm form;
        form.medicine = "A";
        form.number = lot;
        form.expiry = expiry;
        form.quantity = Quantity::units(units);
        form.at = instantOf(QDate(2026, 11, 1), QTime(8, 0));
        return ok(house.stock.receive(house.session, form));
    };
    const auto later = receive("L2", QDate(2028, 1, 1), 100);
    const auto earlier = receive("L1", QDate(2026, 12, 1), 6);
    receive("L0", QDate(2026, 11, 10), 50); // expired on the day of the visit
    const auto visit = house.openVisit(house.adult());
    ok(house.prescribe(visit, "A", 20));
    prescription::DispenseForm form;
    form.visit = visit;

    SECTION("in part from two lots")
    {
        const auto done = ok(house.prescriptions.dispense(house.session, form));
        REQUIRE(done.front().lines.front().dispensed.size() == 2);
        CHECK(done.front().lines.front().dispensed[0].lot == earlier.id);
        CHECK(done.front().lines.front().dispensed[0].quantity == Quantity::units(6));
        CHECK(done.front().lines.front().dispensed[1].lot == later.id);
        CHECK(formatHundredths(ok(house.close(visit)).bill.totals.drugs) == "25010.00");
    }
    SECTION("not at all, and then nothing is charged and the station is told")
    {
        const auto closed = ok(house.close(visit));
        CHECK(closed.bill.totals.drugs == Money{});
        CHECK(std::ranges::any_of(closed.warnings, [](const Issue& it) { return it.code == "dispense.less"; }));
    }
    SECTION("short stock is refused and nothing changes")
    {
        ok(house.prescribe(visit, "A", 200));
        CHECK(errorOf(house.prescriptions.dispense(house.session, form)).code == "stock.short");
        CHECK(ok(stock::StockRepository(house.db).require(later.id)).remaining == Quantity::units(100));
    }
}

TEST_CASE("diagnoses are those of the list", "[visit]")
{
    House house;
    const auto visit = house.openVisit(house.adult());
    const auto diagnose = [&](const QString& main, const QStringList& others = {}) {
        visit::DiagnoseForm form;
        form.visit = visit;
        form.main = main;
        form.others = others;
        return house.visits.diagnose(house.session, form);
    };
    CHECK(errorOf(diagnose("Z99.9X")).code == "diagnosis.unknown");
    CHECK(errorOf(diagnose("I10", {"I10"})).code == "diagnosis.twice");
    const auto done = ok(diagnose("j029", {"I10"}));
    REQUIRE(done.visit.diagnoses.size() == 2);
    CHECK(done.visit.diagnoses[0].code == "J02.9");
    CHECK_FALSE(done.visit.diagnoses[0].name.isEmpty());
}

TEST_CASE("a measurement that cannot be is refused", "[visit]")
{
    House house;
    const auto visit = house.openVisit(house.adult());
    visit::VitalSigns signs;
    signs.systolic = 95;
    signs.diastolic = 150;
    CHECK(errorOf(house.visits.recordVitals(house.session, visit, signs)).code == "vitals.impossible");
    signs = {};
    signs.weightG = 700'000;
    CHECK(errorOf(house.visits.recordVitals(house.session, visit, signs)).code == "vitals.impossible");
}

TEST_CASE("saving without a change writes nothing", "[patient]")
{
    House house;
    const auto patient = house.adult();
    const auto head = ok(house.db.journal.head());
    patient::PatientForm same;
    same.fullName = "Nguyễn Thị Mẫu";
    same.birth = "1956-03";
    ok(house.patients.update(house.session, patient, same));
    CHECK(ok(house.db.journal.head()).seq == head.seq);
}

TEST_CASE("people are found without accents, by numbers and by their ends", "[patient]")
{
    House house;
    const auto patient = house.adult();
    for (const QString text : {"nguyen thi mau", "mau nguyen", "Nguyễn Thị Mẫu", "NGUYEN", "mẫu 1956", "mau 56",
             "DN4010123456789", "0123456789", "456789", "DN 4 01 0123456789", "03/1956 mau"}) {
        INFO(text.toStdString());
        const auto found = ok(house.patients.search(house.session, text));
        REQUIRE(found.size() == 1);
        CHECK(found.front().patient.id == patient);
    }
    for (const QString text : {"", "tran", "mau 1957", "999999", "\"", "mau OR", "*"}) {
        INFO(text.toStdString());
        CHECK(ok(house.patients.search(house.session, text)).empty());
    }
}
