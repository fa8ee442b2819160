// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prescription/DoseRules.h"

#include "core/settings/Settings.h"
#include "tests/support/DayHouse.h"

using namespace tramyte;
using namespace tramyte::prescription;

namespace {

const QDate kDay(2026, 11, 20);

/// A station whose medicines have the strengths of the national list.
struct Room : DayHouse {
    Room()
    {
        add("PARA500", "Paracetamol", "500 mg", "viên");
        add("PARA150", "Paracetamol", "150 mg", "gói");
        add("PARASIRO", "Paracetamol", "120 mg/5 mL 60 mL", "chai");
        add("PARACODEIN", "Paracetamol + codein phosphat", "500 mg + 30 mg", "viên");
        add("PARAODD", "Paracetamol", "theo nhãn", "viên");
        add("IBU400", "Ibuprofen", "400 mg", "viên");
        add("GELDICLO", "Diclofenac", "1% 20 g", "tuýp", "Bôi ngoài da");
        add("MET850", "Metformin hydroclorid", "850 mg", "viên");
        add("VITB1", "Vitamin B1", "100 mg", "viên");
    }
    void add(const QString& code, const QString& substance, const QString& strength, const QString& unit,
        const QString& route = "Uống")
    {
        lists->add(entryOf(catalog::Kind::Medicine, code,
            {{"substance", substance}, {"strength", strength}, {"unit", unit}, {"route", route}, {"price", "100"},
                {"insuredRatio", "100"}, {"costGroup", "4"}}));
    }
    visit::VisitId grownUp(QDate day = kDay)
    {
        patient::PatientForm form;
        form.fullName = QString("Nguyễn Văn Mẫu %1").arg(QChar('A' + m_people++));
        form.sex = "male";
        form.birth = "1970-05-01";
        return openVisit(ok(patients.enrol(session, form)).patient.id, day);
    }
    visit::VisitId child(const QString& birth, std::optional<int> weightG)
    {
        patient::PatientForm form;
        form.fullName = "Trần Bé Mẫu";
        form.sex = "male";
        form.birth = birth;
        form.guardianName = "Trần Thị Mẹ";
        const auto visit = openVisit(ok(patients.enrol(session, form)).patient.id);
        if (weightG) {
            visit::VitalSigns signs;
            signs.weightG = weightG;
            ok(visits.recordVitals(session, visit, signs));
        }
        return visit;
    }
    static PrescribeForm form(visit::VisitId visit, const char* code, int quantity, const char* each, int times,
        std::optional<int> days, const char* unit = "")
    {
        PrescribeForm it;
        it.visit = visit;
        it.medicine = code;
        it.quantity = Quantity::units(quantity);
        it.dose = {parseQuantity(QString(each)), times, unit, {}, {}};
        it.days = days;
        return it;
    }
    /// The codes of what is said of the numbers; a stop with an exclamation mark.
    QStringList said(const PrescribeForm& form)
    {
        const auto done = prescriptions.prescribe(session, form);
        if (!done) {
            CHECK(done.error().overridable);
            CHECK(done.error().kind == ErrorKind::Validation);
            return {done.error().code + '!'};
        }
        QStringList codes;
        for (const Issue& it : done->warnings)
            if (it.code.startsWith("dose.") || it.code.endsWith(".unlikely"))
                codes << it.code;
        return codes;
    }
    QString sentence(const PrescribeForm& form) { return errorOf(prescriptions.prescribe(session, form)).message; }

    int m_people = 0;
};

} // namespace

TEST_CASE("many times what the dose needs stops a line until somebody gives a reason, a little more is told",
    "[prescription][dose]")
{
    Room room;
    const auto visit = room.grownUp();
    auto form = Room::form(visit, "VITB1", 100, "1", 2, 5, "viên");
    CHECK(room.said(form) == QStringList{"quantity.unlikely!"});
    CHECK(room.sentence(form)
        == "100 viên are many times what the dose needs: 2 viên a day for 5 days make 10 viên. Correct the quantity or "
           "the "
           "dose, or give a reason.");
    CHECK(ok(room.prescriptions.listOfVisit(room.session, visit)).empty());
    form.overrideReason = "Người bệnh đi biển hai tháng";
    CHECK(room.said(form) == QStringList{"quantity.unlikely"});
    CHECK(ok(room.prescriptions.listOfVisit(room.session, visit)).front().lines.front().overrideReason
        == "Người bệnh đi biển hai tháng");

    CHECK(room.said(Room::form(visit, "VITB1", 10, "1", 2, 5)).isEmpty());
    CHECK(room.said(Room::form(visit, "VITB1", 8, "1", 2, 5)) == QStringList{"dose.quantity"}); // less: told
    CHECK(room.said(Room::form(visit, "VITB1", 3, "0.5", 1, 5)).isEmpty());                     // 2.5, whole tablets
    CHECK(room.said(Room::form(visit, "VITB1", 4, "0.5", 1, 5)) == QStringList{"dose.quantity"});
    // 5 ml three times for 3 days are 45 ml: one bottle of 60
    CHECK(room.said(Room::form(visit, "PARASIRO", 1, "5", 3, 3, "ml")).isEmpty());
    CHECK(room.said(Room::form(visit, "PARASIRO", 2, "5", 3, 3, "ml")) == QStringList{"dose.quantity"});
}

TEST_CASE("a slip of the finger is asked back, as far as the station's settings say", "[prescription][dose]")
{
    Room room;
    const auto visit = room.grownUp();
    CHECK(room.said(Room::form(visit, "VITB1", 5400, "1080", 1, 5)) == QStringList{"dose.unlikely!"});
    auto wordless = Room::form(visit, "VITB1", 501, "1", 1, {});
    wordless.dose = {};
    CHECK(room.said(wordless) == QStringList{"quantity.unlikely!"});
    wordless.quantity = Quantity::units(500);
    CHECK(room.said(wordless) == QStringList{"dose.missing"});
    wordless.quantity = Quantity::units(200); // 40 a day, by the days
    wordless.days = 5;
    CHECK(room.said(wordless) == QStringList{"dose.unlikely!"});

    settings::SettingRepository settings(room.db);
    ok(settings.insert({{7}, "prescription.mostUnits", QDate(2020, 1, 1), "0", 1}));
    ok(settings.insert({{8}, "prescription.mostUnitsADay", QDate(2020, 1, 1), "40", 1}));
    CHECK(room.said(wordless) == QStringList{"dose.missing"});
    wordless.quantity = Quantity::units(501);
    wordless.days = {};
    CHECK(room.said(wordless) == QStringList{"dose.missing"});

    // before the law of 2025 no number of days is too many, but it is unlikely
    const auto early = room.grownUp(QDate(2025, 1, 10));
    CHECK(room.said(Room::form(early, "VITB1", 101, "1", 1, 101)) == QStringList{"days.unlikely!"});
    CHECK(room.said(Room::form(early, "VITB1", 100, "1", 1, 100)).isEmpty());
}

TEST_CASE("an adult gets no more of an ingredient in a day than the list allows", "[prescription][dose]")
{
    Room room;
    const auto visit = room.grownUp();
    CHECK(room.said(Room::form(visit, "PARA500", 24, "2", 4, 3)).isEmpty()); // 4000 mg
    const auto other = room.grownUp();
    auto form = Room::form(other, "PARA500", 27, "3", 3, 3); // 4500 mg
    CHECK(room.said(form) == QStringList{"dose.tooMuch!"});
    const QString sentence = room.sentence(form);
    for (const char* part : {"Paracetamol", "4500 mg", "4000 mg", "an adult", "FDA", "Lower the dose"})
        CHECK(sentence.contains(part));
    form.overrideReason = "Theo hội chẩn";
    CHECK(room.said(form) == QStringList{"dose.tooMuch"});

    SECTION("other lines of the visit are counted in, combinations too")
    {
        const auto third = room.grownUp();
        CHECK(room.said(Room::form(third, "PARA500", 18, "2", 3, 3)).isEmpty()); // 3000 mg
        const auto combined = Room::form(third, "PARACODEIN", 9, "1", 3, 3);     // and 1500
        CHECK(room.said(combined) == QStringList{"dose.tooMuch!"});
        CHECK(room.sentence(combined).contains("4500 mg, with the visit's other medicines"));
        CHECK(room.said(Room::form(third, "PARACODEIN", 6, "1", 2, 3)).isEmpty()); // 1000
    }
    SECTION("a salt is the same ingredient")
    {
        CHECK(room.said(Room::form(visit, "MET850", 28, "1", 4, 7)) == QStringList{"dose.tooMuch!"}); // 3400 mg
        CHECK(room.said(Room::form(visit, "MET850", 21, "1", 3, 7)).isEmpty());
    }
    SECTION("a gel is no tablet")
    {
        CHECK(room.said(Room::form(visit, "GELDICLO", 1, "0.1", 3, {})).isEmpty());
    }
    SECTION("what cannot be reckoned with is said")
    {
        CHECK(room.said(Room::form(visit, "PARAODD", 9, "1", 3, 3)) == QStringList{"dose.unchecked"});
        auto words = Room::form(visit, "IBU400", 6, "1", 1, {});
        words.dose = parseDose("khi đau");
        CHECK(room.said(words) == QStringList{"dose.unchecked"});
    }
}

TEST_CASE("a child gets no more for its weight than the list allows", "[prescription][dose]")
{
    Room room;
    // 75 mg per kg: 10 kg may have 750 mg
    const auto visit = room.child("2024-11-20", 10'000);
    CHECK(room.said(Room::form(visit, "PARA150", 15, "1", 5, 3)).isEmpty());
    const auto other = room.child("2024-11-20", 9'990);
    const auto form = Room::form(other, "PARA150", 15, "1", 5, 3);
    CHECK(room.said(form) == QStringList{"dose.tooMuch!"});
    CHECK(room.sentence(form).contains("a child of 9.99 kg (75 mg per kg)"));
    CHECK(room.sentence(form).contains("749.25 mg"));
    // 5 ml of syrup hold 120 mg: five times 6.25 ml are 750 mg
    const auto third = room.child("2024-11-20", 10'000);
    CHECK(room.said(Room::form(third, "PARASIRO", 1, "6.25", 5, 1, "ml")).isEmpty());
    const auto fourth = room.child("2024-11-20", 10'000);
    CHECK(room.said(Room::form(fourth, "PARASIRO", 1, "6.26", 5, 1, "ml")) == QStringList{"dose.tooMuch!"});

    SECTION("never more than an adult")
    {
        const auto heavy = room.child("2015-11-20", 80'000); // 11 years: 6000 mg by weight
        CHECK(room.said(Room::form(heavy, "PARA500", 27, "3", 3, 3)) == QStringList{"dose.tooMuch!"});
    }
    SECTION("a weight that is not known is asked for")
    {
        const auto light = room.child("2018-11-20", {}); // 8 years: the law does not demand it
        CHECK(room.said(Room::form(light, "PARA500", 9, "1", 3, 3)) == QStringList{"dose.weightUnknown"});
    }
    SECTION("from the list's age on it is an adult")
    {
        const auto grown = room.child("2014-11-20", 30'000); // 12 years today: 4000 mg, not 2250
        CHECK(room.said(Room::form(grown, "PARA500", 18, "2", 3, 3)).isEmpty());
        const auto dayBefore = room.child("2014-11-21", 30'000);
        CHECK(room.said(Room::form(dayBefore, "PARA500", 18, "2", 3, 3)) == QStringList{"dose.tooMuch!"});
    }
}

TEST_CASE("the consultation stops at the same doses, beside the row", "[prescription][consultation][dose]")
{
    Room room;
    const auto visit = room.grownUp();
    room.db.clock.set(instantOf(kDay, QTime(9, 0)));
    bill::Consultation it = ok(room.consultations.read(room.session, visit));
    it.mainDiagnosis = "J02.9";
    const auto planned = [](const char* code, int quantity, int each, int times, int days) {
        bill::PlannedMedicine medicine;
        medicine.medicine = code;
        medicine.quantity = Quantity::units(quantity);
        medicine.dose = {Quantity::units(each), times, {}, {}, {}};
        medicine.days = days;
        return medicine;
    };
    it.medicines = {planned("VITB1", 10, 1, 2, 5), planned("PARA500", 5400, 2, 3, 5)};
    const Error stop = errorOf(room.consultations.save(room.session, it));
    CHECK(stop.field == "medicines.1");
    CHECK(stop.overridable);
    QStringList errors;
    for (const Issue& issue : ok(room.consultations.preview(room.session, it)).issues)
        if (issue.severity == Severity::Error && issue.field == "medicines.1")
            errors << issue.code;
    CHECK(errors == QStringList{"quantity.unlikely", "quantity.unlikely"});

    SECTION("a dose moves from one line to the other in one save")
    {
        it.medicines = {planned("PARA500", 30, 2, 3, 5), planned("PARACODEIN", 10, 1, 2, 5)}; // 3000 + 1000
        it = ok(room.consultations.save(room.session, it)).consultation;
        it.medicines[0] = [&] {
            auto less = planned("PARA500", 10, 1, 2, 5);
            less.id = it.medicines[0].id;
            return less;
        }();
        it.medicines[1].quantity = Quantity::units(30);
        it.medicines[1].dose.each = Quantity::units(2);
        it.medicines[1].dose.times = 3; // 1000 + 3000
        it = ok(room.consultations.save(room.session, it)).consultation;
        it.medicines[1].dose.times = 4;
        it.medicines[1].quantity = Quantity::units(40);
        CHECK(errorOf(room.consultations.save(room.session, it)).code == "dose.tooMuch");
        it.medicines[1].overrideReason = "Theo hội chẩn";
        CHECK(
            ok(room.consultations.save(room.session, it)).consultation.medicines[1].overrideReason == "Theo hội chẩn");
        room.prove();
    }
}

TEST_CASE("what stands there already only warns when something else is put right", "[prescription][consultation][dose]")
{
    Room room;
    const auto visit = room.child("2018-11-20", {});
    room.db.clock.set(instantOf(kDay, QTime(9, 0)));
    ok(room.prescriptions.prescribe(room.session, Room::form(visit, "PARA500", 18, "2", 3, 3)));
    bill::Consultation it = ok(room.consultations.read(room.session, visit));
    it.advice = "Uống nhiều nước";
    it = ok(room.consultations.save(room.session, it)).consultation;
    it.vitals.weightG = 25'000; // now it is known that 3000 mg are more than 1875
    const Error stop = errorOf(room.consultations.save(room.session, it));
    CHECK(stop.code == "dose.tooMuch");
    CHECK(stop.field == "medicines.0");
}
