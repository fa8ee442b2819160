// SPDX-License-Identifier: GPL-3.0-or-later
// A patient's past at a glance, and finding things by the numbers that people read.
#include "tests/support/DayHouse.h"

using namespace tramyte;

namespace {

const QDate kDay(2026, 11, 20);

} // namespace

TEST_CASE("a patient's visits stand newest first", "[visit]")
{
    DayHouse house;
    const auto patient = house.adult();
    const auto first = house.openVisit(patient, kDay.addDays(-30));
    const auto second = house.openVisit(patient, kDay.addDays(-10));
    const auto archived = house.openVisit(patient, kDay.addDays(-5));
    ok(house.visits.archive(house.session, archived, "Nhầm"));
    visit::VitalSigns signs;
    signs.weightG = 52'000;
    signs.systolic = 150;
    signs.diastolic = 90;
    ok(house.visits.recordVitals(house.session, first, signs));
    signs = {};
    signs.at = instantOf(kDay.addDays(-30), QTime(9, 0));
    signs.systolic = 140;
    signs.diastolic = 85;
    ok(house.visits.recordVitals(house.session, first, signs));
    visit::DiagnoseForm diagnose;
    diagnose.visit = first;
    diagnose.main = "I10";
    diagnose.others = QStringList{"E11.9"};
    ok(house.visits.diagnose(house.session, diagnose));
    ok(house.close(first, kDay.addDays(-30)));

    const auto rows = ok(house.visits.timeline(house.session, patient));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == second);
    CHECK(rows[0].status == visit::Status::Open);
    CHECK(rows[0].clinician.isEmpty());
    CHECK(rows[1].id == first);
    CHECK(rows[1].day == kDay.addDays(-30));
    CHECK(rows[1].reason == "Ho");
    CHECK(rows[1].systolic == 140); // of the later measuring, the weight of the earlier one
    CHECK(rows[1].diastolic == 85);
    CHECK(rows[1].weightG == 52'000);
    REQUIRE(rows[1].diagnoses.size() == 2);
    CHECK(rows[1].diagnoses[0].code == "I10");
    CHECK_FALSE(rows[1].diagnoses[0].name.isEmpty());
    CHECK(rows[1].clinician == "Lan");
    CHECK(rows[1].status == visit::Status::Closed);
    CHECK(ok(house.visits.timeline(house.session, patient, 1)).size() == 1);
    CHECK(ok(house.visits.timeline(house.session, {99})).empty());
}

TEST_CASE("the medicines that a patient takes are told with their last day", "[prescription]")
{
    DayHouse house;
    const auto patient = house.adult();
    const auto earlier = house.openVisit(patient, kDay.addDays(-20));
    ok(house.prescribe(earlier, "A", 60, 30));
    ok(house.prescribe(earlier, "B", 10, 5));
    const auto last = house.openVisit(patient, kDay.addDays(-8));
    ok(house.prescribe(last, "B", 10, 5));
    ok(house.prescribe(last, "M", 2));
    const auto medicines = [&](QDate day) {
        QStringList list;
        for (const auto& it : ok(house.prescriptions.currentMedicines(house.session, patient, day)))
            list << it.line.entry.code + (it.isRunning ? '+' : '-')
                    + (it.until ? it.until->toString(Qt::ISODate) : QString());
        return list;
    };
    CHECK(medicines(kDay) == QStringList{"B-2026-11-16", "M-", "A+2026-11-29"});
    CHECK(medicines(QDate(2026, 11, 16)) == QStringList{"B+2026-11-16", "M-", "A+2026-11-29"});
    CHECK(medicines(QDate(2026, 11, 30)) == QStringList{"B-2026-11-16", "M-"});
    CHECK(medicines(kDay.addDays(-12)) == QStringList{"A+2026-11-29", "B-2026-11-04"});
    CHECK(medicines(QDate(2028, 1, 1)).isEmpty());

    prescription::PrescribeForm form; // the days follow from quantity and dose
    form.visit = last;
    form.medicine = "A";
    form.quantity = Quantity::units(12);
    form.dose = {Quantity::units(1), 2, "viên", {}, {}};
    ok(house.prescriptions.prescribe(house.session, form));
    CHECK(medicines(QDate(2026, 11, 17)).contains("A+2026-11-17"));
}

TEST_CASE("things are found by id and by the number that people read", "[visit]")
{
    DayHouse house;
    const auto patient = house.adult();
    const auto visit = house.openVisit(patient);
    const auto record = ok(house.patients.view(house.session, patient));
    CHECK(ok(house.patients.idOf(house.session, format(patient))) == patient);
    CHECK(ok(house.patients.idOf(house.session, record.code)) == patient);
    CHECK(errorOf(house.patients.idOf(house.session, "BN99-000001")).code == "patient.notFound");
    CHECK(ok(house.visits.idOf(house.session, format(visit))) == visit);
    CHECK(ok(house.visits.idOf(house.session, "01234.2026.01.000001")) == visit);
    CHECK(errorOf(house.visits.idOf(house.session, "01234.2026.01.000002")).code == "visit.notFound");

    ok(house.order(visit, "NGOAI"));
    ok(house.close(visit));
    CHECK(ok(house.bills.payments(house.session, visit)).empty());
    bill::PayForm form;
    form.visit = visit;
    const auto paid = ok(house.bills.pay(house.session, form));
    CHECK(ok(house.bills.payments(house.session, visit)) == std::vector{paid});
}
