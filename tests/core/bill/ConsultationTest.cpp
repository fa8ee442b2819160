// SPDX-License-Identifier: GPL-3.0-or-later
// The consultation screen as one value: read, tried, saved, closed, amended.
#include "tests/support/DayHouse.h"

#include <QJsonArray>

using namespace tramyte;
using bill::Consultation;
using bill::PlannedMedicine;
using bill::PlannedService;

namespace {

const QDate kDay(2026, 11, 20);

/// A station with one open visit.
struct Room : DayHouse {
    Room()
    {
        visit = openVisit(patient);
        db.clock.set(instantOf(kDay, QTime(9, 0)));
    }

    Consultation read() { return ok(consultations.read(session, visit)); }
    Consultation saved(const Consultation& wanted) { return ok(consultations.save(session, wanted)).consultation; }
    /// What a doctor types into an empty form.
    Consultation typed()
    {
        Consultation it = read();
        it.reason = "Ho ba ngày";
        it.vitals.weightG = 52'500;
        it.vitals.systolic = 130;
        it.vitals.diastolic = 80;
        it.history = "Không có gì lạ";
        it.examination = "Họng đỏ";
        it.mainDiagnosis = "J02.9";
        it.otherDiagnoses = QStringList{"I10"};
        it.diagnosisText = "Viêm họng cấp";
        it.advice = "Uống nhiều nước";
        it.appointmentDay = kDay.addDays(7);
        it.appointmentNote = "Mang theo đơn";
        it.medicines = {medicine("A", 20, 10), medicine("B", 6)};
        it.services = {service("KHAM"), service("NGOAI")};
        it.outcome = "improved";
        return it;
    }
    static PlannedMedicine medicine(const QString& code, int quantity, std::optional<int> days = {})
    {
        PlannedMedicine it;
        it.medicine = code;
        it.quantity = Quantity::units(quantity);
        it.dose = {Quantity::units(1), 2, "viên", "sau ăn", {}};
        it.days = days;
        return it;
    }
    static PlannedService service(const QString& code)
    {
        PlannedService it;
        it.code = code;
        return it;
    }
    qint64 head() { return ok(db.journal.head()).seq; }
    /// Everything that is stored about the visit.
    QJsonObject state()
    {
        QJsonArray papers;
        prescription::PrescriptionRepository all(db);
        for (const auto id : ok(all.idsOfVisit(visit)))
            papers.append(toJson(ok(all.require(id))));
        const auto bill = ok(bill::BillRepository(db).findOfVisit(visit));
        return {{"visit", toJson(ok(visit::VisitRepository(db).require(visit)))}, {"prescriptions", papers},
            {"bill", bill ? QJsonValue(toJson(*bill)) : QJsonValue()}, {"head", head()}};
    }
    /// As on paper, without ids and moments of reading.
    static Consultation bare(Consultation it)
    {
        it.revision = 0;
        it.medicinesSeen.clear();
        it.vitals.id = {};
        it.vitals.at = {};
        for (auto& line : it.medicines)
            line.id = {};
        for (auto& line : it.services)
            line.id = {};
        return it;
    }

    patient::PatientId patient = adult();
    visit::VisitId visit;
};

QStringList codesAt(const Issues& issues, const QString& field)
{
    QStringList codes;
    for (const Issue& it : issues) {
        if (it.field == field)
            codes << it.code;
    }
    return codes;
}

} // namespace

TEST_CASE("a draft of a consultation is read back exactly", "[consultation]")
{
    Room room;
    Consultation it = room.saved(room.typed());
    it.vitals.temperatureHundredths = 3680;
    it.medicines[0].dose.text = "khi đau";
    it.medicines[1].dose = {};
    it.medicines[1].overrideReason = "đã dùng trước đây";
    it.medicines[1].handedOut = Quantity{1'500};
    it.services[1].result = "Âm tính\ndòng hai";
    it.otherDiagnoses << QString();
    CHECK(ok(bill::consultationFrom(toJson(it))) == it);
    CHECK(ok(bill::consultationFrom(toJson(Consultation{}))) == Consultation{});
    CHECK(ok(bill::consultationFrom({})) == Consultation{});

    for (const QString field : {"visit", "revision", "vitals", "otherDiagnoses", "medicines", "appointmentDay"}) {
        QJsonObject broken = toJson(it);
        broken.insert(field, true);
        INFO(field.toStdString());
        CHECK(errorOf(bill::consultationFrom(broken)).code == "draft.unreadable");
    }
    QJsonObject broken = toJson(it);
    broken.insert("medicines", QJsonArray{QJsonObject{{"quantity", "viele"}}});
    CHECK(errorOf(bill::consultationFrom(broken)).code == "draft.unreadable");
}

TEST_CASE("a consultation is stored whole", "[consultation]")
{
    Room room;
    const Consultation wanted = room.typed();
    const Consultation stored = room.saved(wanted);
    CHECK(Room::bare(stored) == Room::bare(wanted));
    CHECK(stored.revision > wanted.revision);
    CHECK(stored.vitals.id);
    CHECK(room.read() == stored);
    const auto visit = ok(room.visits.view(room.session, room.visit));
    CHECK(visit.clinician == room.session.user);
    CHECK(visit.appointment->number == "1/2026");
    REQUIRE(visit.services.size() == 2);
    CHECK(visit.services[0].orderedAt == room.db.clock.now());
    const auto prescriptions = ok(room.prescriptions.listOfVisit(room.session, room.visit));
    REQUIRE(prescriptions.size() == 1);
    CHECK(prescriptions[0].prescribedAt == room.db.clock.now());
    room.prove();
}

TEST_CASE("open, save, nothing changed writes nothing", "[consultation]")
{
    Room room;
    const bool filled = GENERATE(false, true);
    if (filled)
        room.saved(room.typed());
    Consultation it = room.read();
    const QJsonObject before = room.state();
    CHECK(room.saved(it) == it);
    CHECK(room.state() == before);
    it.reason += "  ";
    it.advice += "\n";
    if (filled) {
        it.services[0].result += " ";
        it.medicines[0].overrideReason += " ";
        it.outcome = "đỡ"; // the same by another word
    }
    it.medicines.push_back({});
    it.otherDiagnoses << "";
    room.saved(it);
    CHECK(room.state() == before);
}

TEST_CASE("lines are told apart by their ids", "[consultation]")
{
    Room room;
    Consultation it = room.saved(room.typed());
    const auto code = ok(room.prescriptions.listOfVisit(room.session, room.visit))[0].code;

    SECTION("a changed line keeps id and prescription")
    {
        const auto id = it.medicines[0].id;
        it.medicines[0].quantity = Quantity::units(14);
        it.medicines[0].days = 7;
        it.services[0].result = "Bình thường";
        const Consultation after = room.saved(it);
        CHECK(Room::bare(after) == Room::bare(it));
        CHECK(after.medicines[0].id == id);
        CHECK(after.services[0].id == it.services[0].id);
        CHECK(ok(room.prescriptions.listOfVisit(room.session, room.visit))[0].code == code);
    }
    SECTION("a line that is put right keeps the price it was ordered at")
    {
        catalog::Entry dearer = entryOf(catalog::Kind::Medicine, "A", {{"unit", "viên"}, {"price", "9999"}});
        room.lists->add(dearer);
        it.medicines[0].quantity = Quantity::units(10);
        room.saved(it);
        const auto line = ok(room.prescriptions.listOfVisit(room.session, room.visit))[0].lines[0];
        CHECK(format(*line.medicine().price) == "1250.5");
        it = room.read();
        it.medicines[0].id = {};
        room.saved(it);
        const auto lines = ok(room.prescriptions.listOfVisit(room.session, room.visit))[0].lines;
        CHECK(format(*lines.back().medicine().price) == "9999");
    }
    SECTION("an absent line is taken off, and its earlier state stays readable")
    {
        const auto gone = it.services[1].id;
        it.medicines.erase(it.medicines.begin());
        it.services.pop_back();
        const Consultation after = room.saved(it);
        CHECK(Room::bare(after) == Room::bare(it));
        bool kept = false;
        for (const auto& entry : ok(room.db.journal.of("visit", room.visit.value))) {
            const auto state = journal::previousState(entry);
            const QJsonArray services = state ? state->value("services").toArray() : QJsonArray();
            kept = kept || (services.size() == 2 && services[1].toObject().value("id").toString() == format(gone));
        }
        CHECK(kept);
    }
    SECTION("a prescription goes with its last line, and its code is never given again")
    {
        it.medicines.clear();
        it = room.saved(it);
        CHECK(it.medicinesSeen.isEmpty());
        CHECK(ok(room.prescriptions.listOfVisit(room.session, room.visit)).empty());
        CHECK(ok(prescription::PrescriptionRepository(room.db).isCodeTaken(code)));
        room.prove();
        it.medicines = {Room::medicine("A", 4)};
        room.saved(it);
        const auto anew = ok(room.prescriptions.listOfVisit(room.session, room.visit));
        REQUIRE(anew.size() == 1);
        CHECK(anew[0].code != code);
    }
    SECTION("a line that becomes a narcotic goes over to a form of its own")
    {
        it.medicines[1].medicine = "M";
        it.medicines[1].days = 3;
        room.saved(it);
        const auto both = ok(room.prescriptions.listOfVisit(room.session, room.visit));
        REQUIRE(both.size() == 2);
        CHECK(both[0].lines.size() == 1);
        CHECK(both[1].type == u'N');
    }
    SECTION("an unknown id is refused")
    {
        it.services[0].id = {it.services[0].id.value + 1000};
        const Error error = errorOf(room.consultations.save(room.session, it));
        CHECK(error.code == "service.notFound");
        CHECK(error.field == "services.0");
    }
    room.prove();
}

TEST_CASE("a measuring is put right, not stacked, until a new one begins", "[consultation]")
{
    Room room;
    Consultation it = room.saved(room.typed());
    it.vitals.systolic = 135;
    it = room.saved(it);
    auto visit = ok(room.visits.view(room.session, room.visit));
    REQUIRE(visit.vitals.size() == 1);
    CHECK(visit.vitals[0].systolic == 135);

    room.db.clock.set(instantOf(kDay, QTime(9, 30)));
    it.vitals = {};
    it.vitals.systolic = 125;
    it = room.saved(it);
    visit = ok(room.visits.view(room.session, room.visit));
    REQUIRE(visit.vitals.size() == 2);
    CHECK(visit.vitals[1].at == room.db.clock.now());
    CHECK(it.vitals == visit.vitals[1]);

    const auto id = it.vitals.id;
    it.vitals = {};
    it.vitals.id = id; // measured nothing after all
    it = room.saved(it);
    CHECK(ok(room.visits.view(room.session, room.visit)).vitals.size() == 1);
    CHECK(it.vitals.systolic == 135);
    room.prove();
}

TEST_CASE("what someone else did meanwhile is not lost", "[consultation]")
{
    Room room;
    const Consultation mine = room.saved(room.typed());
    Consultation changed = mine;
    changed.advice = "Nghỉ ngơi";
    SECTION("a changed visit is a conflict")
    {
        ok(room.visits.changeReason(room.session, room.visit, "Sốt"));
        CHECK(errorOf(room.consultations.save(room.session, changed)).kind == ErrorKind::Conflict);
        const auto preview = ok(room.consultations.preview(room.session, changed));
        REQUIRE(preview.issues.size() == 1);
        CHECK(preview.issues[0].code == "visit.changedMeanwhile");
    }
    SECTION("so is a medicine that someone else put on")
    {
        ok(room.prescribe(room.visit, "M", 2, 1));
        CHECK(errorOf(room.consultations.save(room.session, changed)).kind == ErrorKind::Conflict);
    }
    SECTION("handing out is none, and what was handed out stays as it is")
    {
        stock::ReceiveForm lot;
        lot.medicine = "A";
        lot.number = "L1";
        lot.expiry = QDate(2028, 1, 1);
        lot.quantity = Quantity::units(100);
        ok(room.stock.receive(room.session, lot));
        prescription::DispenseForm form;
        form.visit = room.visit;
        form.line = mine.medicines[0].id;
        ok(room.prescriptions.dispense(room.session, form));
        Consultation it = room.saved(changed);
        CHECK(it.medicines[0].handedOut == Quantity::units(20));
        CHECK(ok(room.consultations.save(room.session, it)).consultation == it);
        it.medicines[0].quantity = Quantity::units(10);
        Error error = errorOf(room.consultations.save(room.session, it));
        CHECK(error.code == "prescription.handedOut");
        CHECK(error.field == "medicines.0");
        it.medicines.erase(it.medicines.begin());
        error = errorOf(room.consultations.save(room.session, it));
        CHECK(error.code == "prescription.handedOut");
        CHECK(error.field == "medicines");
        CHECK(errorOf(room.prescriptions.remove(room.session, mine.medicines[0].id)).code == "prescription.handedOut");
    }
    room.prove();
}

TEST_CASE("saving asks only for the rights of what differs", "[consultation]")
{
    Room room;
    room.saved(room.typed());
    security::Session desk = room.session;
    desk.roles = {security::Role::Reception};
    Consultation it = ok(room.consultations.read(desk, room.visit));

    SECTION("the desk sees reason and vital signs, and changes nothing else by saving them")
    {
        CHECK(it.mainDiagnosis.isEmpty());
        CHECK(it.medicines.empty());
        CHECK(it.services.empty());
        CHECK(it.advice.isEmpty());
        const Consultation before = room.read();
        it.reason = "Ho, sốt";
        it.vitals.pulse = 88;
        const auto done = ok(room.consultations.save(desk, it)).consultation;
        CHECK(done.mainDiagnosis.isEmpty());
        Consultation after = room.read();
        CHECK(after.reason == "Ho, sốt");
        CHECK(after.vitals.pulse == 88);
        after.reason = before.reason;
        after.vitals = before.vitals;
        CHECK(Room::bare(after) == Room::bare(before));
        CHECK_FALSE(ok(room.consultations.preview(desk, done)).bill);
    }
    SECTION("what needs another right is refused at its control")
    {
        const std::tuple<QString, std::function<void(Consultation&)>> forbidden[]
            = {{"mainDiagnosis", [](Consultation& c) { c.mainDiagnosis = "I10"; }},
                {"advice", [](Consultation& c) { c.advice = "Nghỉ"; }},
                {"medicines.0", [](Consultation& c) { c.medicines = {Room::medicine("A", 3)}; }},
                {"services.0", [](Consultation& c) { c.services = {Room::service("KHAM")}; }},
                {"appointmentDay", [](Consultation& c) { c.appointmentDay = kDay.addDays(3); }},
                {"outcome", [](Consultation& c) { c.outcome = "cured"; }}};
        const QJsonObject before = room.state();
        for (const auto& [field, change] : forbidden) {
            Consultation wanted = it;
            change(wanted);
            INFO(field.toStdString());
            const Error error = errorOf(room.consultations.save(desk, wanted));
            CHECK(error.kind == ErrorKind::Permission);
            CHECK(error.field == field);
        }
        CHECK(room.state() == before);
    }
    SECTION("a pharmacist reads all and writes none of it")
    {
        security::Session pharmacy = room.session;
        pharmacy.roles = {security::Role::Pharmacist};
        Consultation all = ok(room.consultations.read(pharmacy, room.visit));
        CHECK(all.mainDiagnosis == "J02.9");
        ok(room.consultations.save(pharmacy, all));
        all.reason = "Khác";
        CHECK(errorOf(room.consultations.save(pharmacy, all)).kind == ErrorKind::Permission);
    }
}

TEST_CASE("every fault of a consultation names its control", "[consultation]")
{
    Room room;
    ok(room.patients.addAllergy(room.session, room.patient, "paracetamol", "ban đỏ"));
    const Consultation good = [&] {
        Consultation it = room.typed();
        it.medicines = {Room::medicine("A", 20, 10)};
        return room.saved(it);
    }();
    struct Fault {
        QString field;
        QString code;
        std::function<void(Consultation&)> make;
    };
    const Fault faults[] = {
        {"systolic", "vitals.impossible", [](Consultation& c) { c.vitals.systolic = 60; }},
        {"weightKg", "vitals.impossible", [](Consultation& c) { c.vitals.weightG = 900'000; }},
        {"mainDiagnosis", "diagnosis.unknown", [](Consultation& c) { c.mainDiagnosis = "X00.0Z"; }},
        {"mainDiagnosis", "diagnosis.mainMissing", [](Consultation& c) { c.mainDiagnosis.clear(); }},
        {"otherDiagnoses.2", "diagnosis.unknown",
            [](Consultation& c) {
                c.otherDiagnoses = QStringList{"I10", "", "X00.0Z"};
            }},
        {"otherDiagnoses.0", "diagnosis.twice", [](Consultation& c) { c.otherDiagnoses = QStringList{"J02.9"}; }},
        {"medicines.1", "medicine.unknown", [](Consultation& c) { c.medicines.push_back(Room::medicine("Z", 1)); }},
        {"medicines.1", "quantity.notPositive", [](Consultation& c) { c.medicines.push_back(Room::medicine("M", 0)); }},
        {"medicines.0", "days.tooMany", [](Consultation& c) { c.medicines[0].days = 300; }},
        {"medicines.0", "dose.notPositive", [](Consultation& c) { c.medicines[0].dose.times = 0; }},
        {"medicines.1", "allergy.known", [](Consultation& c) { c.medicines.push_back(Room::medicine("B", 1)); }},
        {"services.1", "service.unknown", [](Consultation& c) { c.services[1].code = "KHONG"; }},
        {"services.0", "quantity.notPositive", [](Consultation& c) { c.services[0].quantity = {}; }},
        {"appointmentDay", "appointment.day", [](Consultation& c) { c.appointmentDay = kDay; }},
        {"appointmentDay", "appointment.day", [](Consultation& c) { c.appointmentDay = {}; }},
        {"outcome", "visit.outcome", [](Consultation& c) { c.outcome = "tốt"; }},
    };
    const QJsonObject before = room.state();
    for (const Fault& fault : faults) {
        Consultation wanted = good;
        fault.make(wanted);
        INFO(fault.field.toStdString() << " " << fault.code.toStdString());
        const Error error = errorOf(room.consultations.save(room.session, wanted));
        CHECK(error.field == fault.field);
        CHECK(error.code == fault.code);
        CHECK(errorOf(room.consultations.finish(room.session, wanted, {})).field == fault.field);
        const auto preview = ok(room.consultations.preview(room.session, wanted));
        CHECK(codesAt(preview.issues, fault.field).contains(fault.code));
        CHECK(preview.bill);
    }
    CHECK(room.state() == before);

    SECTION("and several are told at once")
    {
        Consultation wanted = good;
        for (const int i : {0, 2, 10, 11})
            faults[i].make(wanted);
        const auto preview = ok(room.consultations.preview(room.session, wanted));
        for (const int i : {0, 2, 10, 11})
            CHECK(codesAt(preview.issues, faults[i].field).contains(faults[i].code));
    }
    SECTION("a reason passes an allergy over")
    {
        Consultation wanted = good;
        wanted.medicines.push_back(Room::medicine("B", 1));
        wanted.medicines[1].overrideReason = "Đã dùng nhiều lần không sao";
        const auto saved = ok(room.consultations.save(room.session, wanted));
        CHECK(codesAt(saved.warnings, "medicines.1").contains("allergy.known"));
        CHECK(saved.consultation.medicines[1].overrideReason == wanted.medicines[1].overrideReason);
    }
}

TEST_CASE("a long prescription stands on the diagnosis that allows it", "[consultation]")
{
    Room room;
    Consultation it = room.typed();
    it.mainDiagnosis = "I10";
    it.otherDiagnoses.clear();
    it.medicines = {Room::medicine("A", 120, 60)};
    it = room.saved(it);
    it.mainDiagnosis = "J02.9";
    const Error error = errorOf(room.consultations.save(room.session, it));
    CHECK(error.code == "days.tooMany");
    CHECK(error.field == "medicines.0");
}

TEST_CASE("a child's prescription asks for weight and guardian at their controls", "[consultation]")
{
    Room room;
    patient::PatientForm form;
    form.fullName = "Trần Bé Mẫu";
    form.sex = "male";
    form.birth = "2022-05-01";
    room.visit = room.openVisit(ok(room.patients.enrol(room.session, form)).patient.id);
    Consultation it = room.read();
    it.mainDiagnosis = "J02.9";
    it.medicines = {Room::medicine("A", 5)};
    CHECK(errorOf(room.consultations.save(room.session, it)).field == "weightKg");
    it.vitals.weightG = 15'000;
    CHECK(errorOf(room.consultations.save(room.session, it)).field == "guardianName");
}

TEST_CASE("the preview tells what closing will cost and writes nothing", "[consultation]")
{
    Room room;
    const Consultation wanted = room.typed();
    const QJsonObject before = room.state();
    const auto preview = ok(room.consultations.preview(room.session, wanted));
    CHECK(room.state() == before);
    REQUIRE(preview.bill);
    CHECK(preview.bill->lines.size() == 4);
    CHECK(codesAt(preview.issues, "medicines.0").isEmpty());
    CHECK(codesAt(preview.issues, "medicines.1").isEmpty());

    bill::CloseForm form;
    const auto closed = ok(room.consultations.finish(room.session, wanted, form));
    CHECK(closed.bill.totals == preview.bill->totals);
    CHECK(closed.bill.patientDong() == preview.bill->patientDong());
    CHECK(closed.visit.status == visit::Status::Closed);
    CHECK(closed.visit.outcome == visit::Outcome::Improved);
    room.prove();

    const auto after = ok(room.consultations.preview(room.session, room.read()));
    CHECK(after.issues.empty());
    CHECK(after.bill->totals == closed.bill.totals);
    Consultation late = room.read();
    late.advice = "Khác";
    CHECK(errorOf(room.consultations.save(room.session, late)).code == "visit.notOpen");
    CHECK(ok(room.consultations.preview(room.session, late)).issues.front().code == "visit.notOpen");
}

TEST_CASE("what is missing is told at its control", "[consultation]")
{
    Room room;
    Consultation it = room.read();
    it.medicines = {Room::medicine("A", 20, 3), Room::medicine("A", 2)};
    const auto preview = ok(room.consultations.preview(room.session, it));
    CHECK(codesAt(preview.issues, "mainDiagnosis") == QStringList{"prescription.noDiagnosis", "visit.noDiagnosis"});
    CHECK(codesAt(preview.issues, "outcome") == QStringList{"visit.outcomeMissing"});
    CHECK(codesAt(preview.issues, "medicines.0") == QStringList{"dose.quantity", "medicine.twice"});
    CHECK(codesAt(preview.issues, "medicines.1") == QStringList{"medicine.twice"});

    stock::ReceiveForm lot;
    lot.medicine = "B";
    lot.number = "L1";
    lot.expiry = QDate(2028, 1, 1);
    lot.quantity = Quantity::units(100);
    ok(room.stock.receive(room.session, lot));
    it.medicines = {Room::medicine("A", 20), Room::medicine("B", 2)};
    const auto waiting = ok(room.consultations.preview(room.session, it));
    CHECK(codesAt(waiting.issues, "medicines") == QStringList{"dispense.less"}); // said once, whatever the row
    CHECK(codesAt(waiting.issues, "medicines.1").isEmpty());
    // both count as prescribed: 20 x 1250.5 and 2 x 12345.678, rounded to hundredths
    CHECK(waiting.bill->totals.drugs == Money{49'701'360});
    const auto closed = ok(room.consultations.finish(room.session, it, {}));
    CHECK(codesAt(closed.warnings, "medicines.1").contains("dispense.less"));
    CHECK(closed.bill.totals.drugs == Money{25'010'000}); // only what has no stock counts as handed out
}

TEST_CASE("a missing title of the prescriber is said once", "[consultation]")
{
    Room room;
    room.session.title.clear();
    Consultation it = room.typed();
    it.medicines = {Room::medicine("A", 20), Room::medicine("B", 2)};
    const auto preview = ok(room.consultations.preview(room.session, it));
    CHECK(codesAt(preview.issues, "medicines") == QStringList{"prescriber.titleMissing"});
    CHECK(codesAt(preview.issues, "medicines.0").isEmpty());
}

TEST_CASE("a token makes saving and finishing twice one", "[consultation]")
{
    Room room;
    const Consultation wanted = room.typed();
    const auto once = ok(room.consultations.save(room.session, wanted, "t1")).consultation;
    const QJsonObject before = room.state();
    CHECK(ok(room.consultations.save(room.session, wanted, "t1")).consultation == once);
    CHECK(room.state() == before);
    const auto closed = ok(room.consultations.finish(room.session, once, {}, "t2"));
    const QJsonObject after = room.state();
    CHECK(ok(room.consultations.finish(room.session, once, {}, "t2")).bill.id == closed.bill.id);
    CHECK(room.state() == after);
}

TEST_CASE("news come after the commit, once for each topic", "[consultation]")
{
    Room room;
    std::vector<Topic> news;
    room.db.changes.subscribe([&](Topic topic, const auto&) { news.push_back(topic); });
    Consultation wanted = room.typed();
    wanted.outcome = "tốt";
    errorOf(room.consultations.finish(room.session, wanted, {}));
    CHECK(news.empty());
    wanted.outcome = "cured";
    ok(room.consultations.finish(room.session, wanted, {}));
    CHECK(news == std::vector{Topic::Visits, Topic::Prescriptions, Topic::Bills});
}

TEST_CASE("an amended visit keeps its end and shows how it stood", "[consultation]")
{
    Room room;
    const auto closed = ok(room.consultations.finish(room.session, room.typed(), {}));
    const Consultation was = room.read();
    CHECK(ok(room.consultations.earlier(room.session, room.visit)).empty());

    room.db.clock.set(instantOf(kDay.addDays(20), QTime(15, 0)));
    ok(room.bills.amend(room.session, room.visit, "Quên một thuốc"));
    Consultation it = room.read();
    it.medicines[0].quantity = Quantity::units(18);
    it.medicines.pop_back();
    it.medicines.push_back(Room::medicine("M", 2, 1));
    it.services.pop_back();
    it.vitals.systolic = 140;
    it.advice = "Khác";
    const auto again = ok(room.consultations.finish(room.session, it, {}));
    CHECK(again.visit.closedAt == closed.visit.closedAt);
    for (const auto& prescription : ok(room.prescriptions.listOfVisit(room.session, room.visit)))
        CHECK(prescription.prescribedAt <= *again.visit.closedAt);

    room.db.clock.set(instantOf(kDay.addDays(21), QTime(15, 0)));
    ok(room.bills.amend(room.session, room.visit, "Sai kết quả"));
    const auto earlier = ok(room.consultations.earlier(room.session, room.visit));
    REQUIRE(earlier.size() == 2);
    CHECK(earlier[0].reason == "Quên một thuốc");
    CHECK(earlier[0].user == "Lan");
    CHECK(earlier[0].at == instantOf(kDay.addDays(20), QTime(15, 0)));
    Consultation expected = was;
    expected.vitals.id = {}; // the journal does not carry it
    expected.medicinesSeen.clear();
    CHECK(earlier[0].was == expected);
    CHECK(earlier[0].totals == closed.bill.totals);
    CHECK(earlier[0].patientDong == closed.bill.patientDong());
    CHECK(earlier[1].reason == "Sai kết quả");
    CHECK(earlier[1].was.advice == "Khác");
    CHECK(earlier[1].was.medicines.size() == 2);
    CHECK(earlier[1].totals == again.bill.totals);
    room.prove();
}

TEST_CASE("when any write of a save or a finish fails, the old state stands", "[consultation]")
{
    Room room;
    const bool finish = GENERATE(false, true);
    Consultation it = room.saved(room.typed());
    it.reason = "Sốt";
    it.vitals.systolic = 120;
    it.otherDiagnoses.clear();
    it.appointmentDay = kDay.addDays(9);
    it.medicines.erase(it.medicines.begin());
    it.medicines[0].quantity = Quantity::units(4);
    it.medicines.push_back(Room::medicine("M", 2, 1));
    it.services.pop_back();
    it.services[0].result = "Tốt";
    it.services.push_back(Room::service("NGOAI"));
    const QJsonObject before = room.state();

    QByteArray script = "CREATE TEMP TABLE fault(n INTEGER); INSERT INTO fault VALUES (0);";
    int number = 0;
    for (const char* table : {"visit", "vital_signs", "visit_diagnosis", "visit_service", "appointment", "prescription",
             "prescription_line", "bill", "bill_line", "journal", "done_token"})
        for (const char* verb : {"INSERT", "UPDATE", "DELETE"})
            script += "CREATE TEMP TRIGGER fault_" + QByteArray::number(++number) + " BEFORE " + verb + " ON main."
                + table
                + " BEGIN UPDATE fault SET n = n - 1; SELECT RAISE(ABORT, 'fault') FROM fault WHERE n < 0; END;";
    ok((*room.db).execute(script));
    int failures = 0;
    for (;; ++failures) {
        REQUIRE(failures < 100);
        ok((*room.db).execute("UPDATE fault SET n = " + QByteArray::number(failures)));
        const auto done = finish ? room.consultations.finish(room.session, it, {}, "t").map([](const auto&) {})
                                 : room.consultations.save(room.session, it, "t").map([](const auto&) {});
        if (done)
            break;
        REQUIRE(room.state() == before);
    }
    CHECK(failures > (finish ? 20 : 12));
    CHECK(room.state() != before);
    room.prove();
}
