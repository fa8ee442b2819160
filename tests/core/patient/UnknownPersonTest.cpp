// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/EstimatedBirth.h"

#include "tests/support/DayHouse.h"

using namespace tramyte;
using namespace tramyte::patient;

TEST_CASE("somebody whom nobody can name is registered without a birth", "[patient][unknown]")
{
    DayHouse it;
    const auto codes = [](const Issues& issues) {
        QStringList all;
        for (const Issue& issue : issues)
            all << issue.code;
        return all;
    };
    PatientForm form;
    form.unidentified = true;
    form.sex = "male";
    const auto nobody = ok(it.patients.enrol(it.session, form));
    CHECK(codes(nobody.warnings).contains("birth.estimated"));
    CHECK(isBirthEstimated(nobody.patient));
    const int year = it.db.clock.today().year();
    CHECK(nobody.patient.birth == PartialDate::of(year - 40));

    SECTION("an age that somebody estimates is better")
    {
        form.birth = "~75";
        form.fullName = "Cụ ông áo nâu ở chợ";
        const auto old = ok(it.patients.enrol(it.session, form));
        CHECK(old.patient.birth == PartialDate::of(year - 75));
        CHECK(isBirthEstimated(old.patient));
        CHECK(old.patient.fullName == "Cụ ông áo nâu ở chợ");
        CHECK_FALSE(codes(old.warnings).contains("birth.estimated"));
        const QString bad = GENERATE("~", "~x", "~131", "~-1");
        form.birth = bad;
        CHECK(errorOf(it.patients.enrol(it.session, form)).code == "birth.impossible");
    }
    SECTION("somebody who has a name has a birth")
    {
        PatientForm known;
        known.fullName = "Nguyễn Văn Mẫu";
        known.sex = "male";
        CHECK(errorOf(it.patients.enrol(it.session, known)).code == "birth.missing");
        known.birth = "~40";
        CHECK(errorOf(it.patients.enrol(it.session, known)).code == "birth.estimated");
    }
    SECTION("once the person is known the guess goes")
    {
        PatientForm named;
        named.fullName = "Trần Văn Tỉnh";
        named.citizenId = "001070012345";
        const auto known = ok(it.patients.update(it.session, nobody.patient.id, named));
        CHECK(known.patient.birth == PartialDate::of(1970));
        CHECK_FALSE(isBirthEstimated(known.patient));
    }
    SECTION("without a number somebody is asked for the birth")
    {
        PatientForm named;
        named.fullName = "Trần Văn Tỉnh";
        named.unidentified = false;
        CHECK(codes(ok(it.patients.update(it.session, nobody.patient.id, named)).warnings)
                  .contains("birth.wasEstimated"));
    }
    SECTION("rules that need the age say that nobody knows it for certain")
    {
        it.lists->add(entryOf(catalog::Kind::Medicine, "PARA500",
            {{"substance", "Paracetamol"}, {"strength", "500 mg"}, {"unit", "viên"}, {"route", "Uống"}}));
        const auto visit = it.openVisit(nobody.patient.id);
        prescription::PrescribeForm line;
        line.visit = visit;
        line.medicine = "PARA500";
        line.quantity = Quantity::units(9);
        line.dose = {Quantity::units(1), 3, {}, {}, {}};
        line.days = 3;
        CHECK(codes(ok(it.prescriptions.prescribe(it.session, line)).warnings).contains("dose.ageUnknown"));
        ok(it.close(visit));
    }
    it.prove();
}
