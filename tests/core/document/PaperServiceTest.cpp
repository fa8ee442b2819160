// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PaperService.h"

#include "core/bill/BillService.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/patient/PatientService.h"
#include "core/prescription/PrescriptionService.h"
#include "core/visit/VisitService.h"
#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

#include <QRegularExpression>

using namespace tramyte;
using namespace tramyte::document;

namespace {

constexpr auto clinic = "01234";

catalog::Entry entry(catalog::Kind kind, const char* code, const char* name, QMap<QString, QString> fields)
{
    return {kind, QString::fromUtf8(code), QString::fromUtf8(name), QDate(2026, 1, 1), {}, std::move(fields)};
}

/// The lists of the program and a few lines of a made-up station.
std::unique_ptr<catalog::BuiltInCatalogue> lists()
{
    using catalog::Kind;
    auto lists = ok(catalog::BuiltInCatalogue::load());
    lists->add(entry(Kind::Area, "00999", "Tân Lập", {{"type", "xã"}, {"provinceCode", "01"}}));
    lists->add(entry(Kind::Facility, "01010", "Trung tâm Y tế khu vực Mẫu", {}));
    const auto medicine = [](const char* substance, const char* strength, const char* price, const char* control) {
        return QMap<QString, QString>{{"substance", substance}, {"strength", strength}, {"route", "Uống"},
            {"routeCode", "1.01"}, {"unit", "viên"}, {"price", price}, {"insuredRatio", "100"}, {"costGroup", "4"},
            {"control", control}};
    };
    lists->add(entry(Kind::Medicine, "AMLO5", "Amlor 5 mg", medicine("Amlodipin", "5 mg", "1200.5", "")));
    lists->add(entry(Kind::Medicine, "PARA", "Paracetamol 500 mg", medicine("Paracetamol", "500 mg", "200", "")));
    lists->add(entry(Kind::Medicine, "DIAZ", "Diazepam 5 mg", medicine("Diazepam", "5 mg", "300", "H")));
    const auto service = [](const char* price, const char* group) {
        return QMap<QString, QString>{{"unit", "lần"}, {"hospitalPrice", price}, {"insuredPrice", price},
            {"insuredRatio", "100"}, {"costGroup", group}};
    };
    lists->add(entry(Kind::Service, "KHAM", "Khám bệnh tại trạm", service("36500", "13")));
    lists->add(entry(Kind::Service, "DUONG", "Đường máu mao mạch", service("16000", "1")));
    lists->add(entry(Kind::Service, "BANG", "Thay băng vết thương", service("60000", "18")));
    return lists;
}

/// A station with one visit on 20/11/2026, made by its services.
struct Day {
    Day()
    {
        auto lan = *ok(security::UserRepository(db).find({1}));
        lan.fullName = QStringLiteral("Phạm Ngọc Lan");
        lan.title = QStringLiteral("bác sĩ");
        lan.licence = QStringLiteral("000123/TM-GPHN");
        ok(security::UserRepository(db).update(lan));
        session = security::sessionOf(lan);
        using enum security::Role;
        session.roles = {Reception, Clinician, Pharmacist, Head};
        set("station.name", "Trạm Y tế xã Tân Lập");
        set("station.commune", "00999");
        set("station.province", "01");
        set("station.phone", "0200 000 0001");
        set("station.headName", "Lê Thị Trạm");
        open();
    }

    void set(const char* name, const char* value, QDate from = QDate(1, 1, 1))
    {
        ok(settings::SettingRepository(db).insert(
            {db.ids.next<settings::SettingId>(), QString::fromLatin1(name), from, QString::fromUtf8(value), 1}));
    }

    void open()
    {
        patient::PatientForm form;
        form.fullName = QStringLiteral("Nguyễn Thị <Hồng>");
        form.sex = QStringLiteral("female");
        form.birth = QStringLiteral("1956-03");
        form.cardCode = QStringLiteral("GD4010112345678");
        form.cardFrom = QStringLiteral("2026-01-01");
        form.cardTo = QStringLiteral("2026-12-31");
        form.cardFacility = QString::fromLatin1(clinic);
        form.hamlet = QStringLiteral("Thôn 3");
        form.communeCode = QStringLiteral("00999");
        form.provinceCode = QStringLiteral("01");
        form.ethnicity = QStringLiteral("01");
        const auto person = ok(patients.enrol(session, form)).patient.id;
        ok(patients.addAllergy(session, person, QStringLiteral("Penicillin"), QStringLiteral("nổi mề đay")));
        visit::OpenForm opening;
        opening.patient = person;
        opening.at = at(8, 5);
        opening.reason = QStringLiteral("Đau đầu");
        visit = ok(visits.open(session, opening)).visit.id;
    }

    void examine()
    {
        visit::VitalSigns signs;
        signs.weightG = 52500;
        signs.heightMm = 1550;
        signs.systolic = 150;
        signs.diastolic = 95;
        signs.temperatureHundredths = 3680;
        ok(visits.recordVitals(session, visit, signs));
        visit::DiagnoseForm form;
        form.visit = visit;
        form.main = QStringLiteral("I10");
        form.others = QStringList{QStringLiteral("E11.9")};
        form.examination = QStringLiteral("Tim đều");
        form.advice = QStringLiteral("Ăn nhạt");
        ok(visits.diagnose(session, form));
        order("KHAM", {});
        order("DUONG", "7,8 mmol/L");
        order("BANG", {});
    }

    void order(const char* code, const char* result)
    {
        visit::OrderForm form;
        form.visit = visit;
        form.code = QString::fromLatin1(code);
        form.result = QString::fromUtf8(result);
        ok(visits.order(session, form));
    }

    void prescribe(const char* medicine, int quantity, int days)
    {
        prescription::PrescribeForm form;
        form.visit = visit;
        form.medicine = QString::fromLatin1(medicine);
        form.quantity = Quantity::units(quantity);
        form.dose = prescription::Dose{Quantity::units(1), 1, QStringLiteral("viên"), QStringLiteral("sau ăn"), {}};
        form.days = days;
        ok(prescriptions.prescribe(session, form));
    }

    void close()
    {
        bill::CloseForm form;
        form.visit = visit;
        form.at = at(8, 40);
        form.outcome = QStringLiteral("improved");
        ok(bills.close(session, form));
    }

    static Instant at(int hour, int minute) { return instantOf(QDate(2026, 11, 20), QTime(hour, minute)); }

    std::vector<Paper> print(const char* kind)
    {
        return ok(papers.paper(session, QString::fromLatin1(kind), visit.value));
    }
    Error refusal(const char* kind) { return errorOf(papers.paper(session, QString::fromLatin1(kind), visit.value)); }
    int entries(journal::Action action)
    {
        int count = 0;
        for (const auto& it : ok(db.journal.of(QStringLiteral("visit"), visit.value)))
            count += it.action == journal::wordOf(action);
        return count;
    }

    TestDatabase db;
    std::unique_ptr<catalog::BuiltInCatalogue> catalogue = lists();
    const QString facility = QString::fromLatin1(clinic);
    patient::PatientService patients{db.ledger, *catalogue, 1};
    visit::VisitService visits{db.ledger, *catalogue, facility, 1};
    prescription::PrescriptionService prescriptions{db.ledger, *catalogue, facility};
    bill::BillService bills{db.ledger, *catalogue, 1};
    PaperService papers{db.ledger, *catalogue, facility, false};
    security::Session session;
    visit::VisitId visit;
};

/// What a reader sees of a copy: without tags, blanks single.
QString words(const QString& html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text = html;
    return text.remove(QStringLiteral("<b>"))
        .remove(QStringLiteral("</b>"))
        .replace(tag, QStringLiteral(" "))
        .replace(QStringLiteral("&nbsp;"), QStringLiteral(" "))
        .simplified();
}

void says(const QString& text, const char* part)
{
    INFO(text.toStdString());
    INFO("lacks: " << part);
    CHECK(text.contains(QString::fromUtf8(part)));
}

} // namespace

TEST_CASE("a visit slip says what the visit holds", "[paper]")
{
    Day day;
    day.examine();
    day.prescribe("AMLO5", 15, 15);
    day.close();
    const auto papers = day.print("visit-slip");
    REQUIRE(papers.size() == 1);
    const QString text = words(papers.front().copies.front());
    for (const char* part : {"UBND XÃ TÂN LẬP", "TRẠM Y TẾ XÃ TÂN LẬP", "NGUYỄN THỊ &lt;HỒNG&gt;", "Dân tộc: Kinh",
             "GD4010112345678", "Mức hưởng: 100%", "Nơi đăng ký ban đầu: Trạm Y tế xã Tân Lập (01234)",
             "Địa chỉ: Thôn 3, xã Tân Lập, thành phố Hà Nội", "Đến khám lúc 08:05 ngày 20/11/2026. Lý do: Đau đầu",
             "150/95", "36,8", "52,5", "21,9", "Penicillin (nổi mề đay)", "Tim đều", "Đường máu mao mạch", "7,8 mmol/L",
             "Bệnh chính: Tăng huyết áp vô căn (nguyên phát) (I10)", "(E11.9)", "Amlodipin (Amlor) 5 mg",
             "Ngày uống 1 lần, mỗi lần 1 viên, sau ăn, trong 15 ngày", "15 viên", "Thủ thuật: Thay băng vết thương",
             "Ăn nhạt", "Kết quả điều trị: Đỡ", "Tình trạng kết thúc: Ra viện", "Kết thúc lúc: 08:40 ngày 20/11/2026",
             "Tân Lập, ngày 20 tháng 11 năm 2026", "Bác sĩ Phạm Ngọc Lan", "000123/TM-GPHN"})
        says(text, part);
    CHECK_FALSE(text.contains(QStringLiteral("Khám bệnh tại trạm"))); // an examination is no order
    CHECK_FALSE(text.contains(QStringLiteral("CẤP LẠI")));
    const auto visit = ok(visit::VisitRepository(day.db).require(day.visit));
    const auto patient = ok(patient::PatientRepository(day.db).require(visit.patient));
    CHECK(papers.front().codes.at(QStringLiteral("visit")).text
        == QStringLiteral("TYT|01234|%1|%2").arg(patient.code, visit.code));
    CHECK(papers.front().watermark.isEmpty());
    CHECK(day.entries(journal::Action::Print) == 1);

    SECTION("again it is not a re-issue, unless one says so")
    {
        CHECK(words(day.print("visit-slip").front().copies.front()) == text);
        const auto again
            = ok(day.papers.paper(day.session, QStringLiteral("visit-slip"), day.visit.value, PrintOptions{true}));
        CHECK(words(again.front().copies.front()).contains(QStringLiteral("CẤP LẠI")));
    }
    SECTION("what the station is called later does not change it")
    {
        day.set("station.name", "Trạm Y tế phường Tân Lập", QDate(2027, 1, 1));
        CHECK(words(day.print("visit-slip").front().copies.front()) == text);
    }
    SECTION("every page of the demo station is marked")
    {
        PaperService demo(day.db.ledger, *day.catalogue, day.facility, true);
        CHECK_FALSE(
            ok(demo.paper(day.session, QStringLiteral("visit-slip"), day.visit.value)).front().watermark.isEmpty());
    }
}

TEST_CASE("each type of prescription is a paper of its own", "[paper]")
{
    Day day;
    day.examine();
    day.prescribe("AMLO5", 15, 15);
    day.prescribe("PARA", 5, 5);
    day.prescribe("DIAZ", 5, 5);
    const auto papers = day.print("prescription");
    REQUIRE(papers.size() == 2);
    const auto stored = ok(prescription::PrescriptionRepository(day.db).listOfVisit(day.visit));
    const QString ordinary = words(papers[0].copies.front());
    CHECK(papers[0].copies.size() == 1);
    for (const char* part : {"Amlodipin (Amlor) 5 mg", "Paracetamol 500 mg", "Số lượng: 05 viên", "Cân nặng: 52,5 kg",
             "Lời dặn: Ăn nhạt", "Bác sĩ Phạm Ngọc Lan", "Số điện thoại liên hệ: 0200 000 0001"})
        says(ordinary, part);
    says(ordinary, stored[0].code.toUtf8().constData());
    CHECK_FALSE(ordinary.contains(QStringLiteral("Diazepam")));
    CHECK(papers[1].copies.size() == 3);
    const QString psychotropic = words(papers[1].copies.front());
    says(psychotropic, "Diazepam 5 mg");
    says(psychotropic, "Đợt 1: từ ngày 20/11/2026 đến hết ngày 24/11/2026");
}

TEST_CASE("the cost statement prints the frozen bill", "[paper]")
{
    Day day;
    day.examine();
    day.prescribe("AMLO5", 15, 15);
    CHECK(day.refusal("cost-statement").code == QStringLiteral("paper.notClosed"));
    day.close();
    const auto papers = day.print("cost-statement");
    REQUIRE(papers.size() == 1);
    const QString text = words(papers.front().copies.front());
    // by hand: 36,500 + 16,000 + 60,000 + 15 x 1,200.5 = 130,507.50 đồng, below 15 % of the base salary
    for (const char* part : {"1. Khám bệnh", "3. Xét nghiệm", "6. Thủ thuật, phẫu thuật", "8. Thuốc, dịch truyền",
             "1.200,5", "18.007,5", "Mức hưởng: 100%", "130.508 đồng", "Một trăm ba mươi nghìn năm trăm linh tám đồng",
             "GIÁM ĐỐC", "Lê Thị Trạm", "Mã đối tượng đến khám: 1.2"})
        says(text, part);

    SECTION("not while the visit is open again")
    {
        ok(day.bills.amend(day.session, day.visit, QStringLiteral("nhầm thuốc")));
        CHECK(day.refusal("cost-statement").code == QStringLiteral("paper.notClosed"));
    }
}

TEST_CASE("cost groups of the claim fall into the rows of form 01/KBCB", "[paper]")
{
    const std::map<int, int> rows{{13, 1}, {14, 2}, {15, 2}, {16, 2}, {1, 3}, {2, 4}, {3, 5}, {8, 6}, {18, 6}, {7, 7},
        {17, 7}, {4, 8}, {10, 9}, {12, 11}, {19, 12}};
    for (const auto& [group, row] : rows)
        CHECK(statementGroup(group) == row);
}

TEST_CASE("referral and appointment need their event", "[paper]")
{
    Day day;
    day.examine();
    CHECK(day.refusal("referral").code == QStringLiteral("paper.noReferral"));
    CHECK(day.refusal("appointment").code == QStringLiteral("paper.noAppointment"));
    CHECK(day.refusal("prescription").code == QStringLiteral("paper.noPrescription"));
    CHECK(day.entries(journal::Action::Print) == 0); // nothing printed, nothing noted

    visit::ReferForm refer;
    refer.visit = day.visit;
    refer.referral.facility = QStringLiteral("01010");
    refer.referral.reason = 2;
    refer.referral.plan = QStringLiteral("Theo dõi tiếp");
    ok(day.visits.refer(day.session, refer));
    ok(day.visits.appoint(day.session, {day.visit, QDate(2026, 12, 18), {}}));
    day.close();
    const QString referral = words(day.print("referral").front().copies.front());
    for (const char* part : {"Số: 1/2026/PCCSKBCB", "Kính gửi: Trung tâm Y tế khu vực Mẫu", "Quốc tịch: Việt Nam",
             "Đường máu mao mạch: 7,8 mmol/L", "Dấu hiệu lâm sàng: Tim đều", "Thay băng vết thương", "Theo dõi tiếp",
             "Chuyển đi hồi: 08 giờ 40 phút, ngày 20/11/2026", "Lê Thị Trạm"})
        says(referral, part);
    const QString appointment = words(day.print("appointment").front().copies.front());
    says(appointment, "1/2026");
    says(appointment, "ngày 18 tháng 12 năm 2026");
}

TEST_CASE("a receipt is printed by its payment or its visit", "[paper]")
{
    Day day;
    day.set("claim.paymentMethod", "1");
    day.examine();
    day.close();
    CHECK(day.refusal("receipt").code == QStringLiteral("paper.noPayment"));
    // someone without a card pays alone
    visit::OpenForm opening;
    opening.patient = ok(visit::VisitRepository(day.db).require(day.visit)).patient;
    opening.at = Day::at(9, 0);
    opening.arrivalCode = QStringLiteral("9");
    day.visit = ok(day.visits.open(day.session, opening)).visit.id;
    day.order("DUONG", "5,6 mmol/L");
    day.order("BANG", {});
    bill::CloseForm closing;
    closing.visit = day.visit;
    closing.at = Day::at(9, 20);
    ok(day.bills.close(day.session, closing));
    bill::PayForm form;
    form.visit = day.visit;
    form.amount = Money::dong(16'000);
    ok(day.bills.pay(day.session, form));
    form.amount.reset();
    form.method = QStringLiteral("transfer");
    const auto second = ok(day.bills.pay(day.session, form));
    REQUIRE(day.print("receipt").size() == 2);
    const auto papers = ok(day.papers.paper(day.session, QStringLiteral("receipt"), second.id.value));
    REQUIRE(papers.size() == 1);
    const QString text = words(papers.front().copies.front());
    for (const char* part : {"60.000 đồng", "Sáu mươi nghìn đồng", "chuyển khoản", "NGUYỄN THỊ &lt;HỒNG&gt;"})
        says(text, part);
    says(text, second.receipt.toUtf8().constData());
    says(words(day.print("cost-statement").front().copies.front()), "Người bệnh không sử dụng thẻ bảo hiểm y tế");
}

TEST_CASE("the desk prints no diagnoses", "[paper]")
{
    Day day;
    security::Session desk = day.session;
    desk.roles = {security::Role::Reception};
    const auto print
        = [&](const char* kind) { return day.papers.paper(desk, QString::fromLatin1(kind), day.visit.value); };
    CHECK(ok(print("visit-slip")).size() == 1); // nobody has examined yet
    day.examine();
    for (const char* kind : {"visit-slip", "prescription", "referral", "appointment"})
        CHECK(errorOf(print(kind)).kind == ErrorKind::Permission);
    desk.roles = {security::Role::Administrator};
    CHECK(errorOf(print("receipt")).kind == ErrorKind::Permission);
    CHECK(errorOf(day.papers.paper(day.session, QStringLiteral("invoice"), day.visit.value)).kind == ErrorKind::Usage);
    CHECK(errorOf(day.papers.paper(day.session, QStringLiteral("visit-slip"), 1)).kind == ErrorKind::NotFound);
    ok(day.visits.archive(day.session, day.visit, QStringLiteral("nhầm người")));
    CHECK(day.refusal("visit-slip").code == QStringLiteral("paper.archived"));
}

TEST_CASE("medicines are named as the prescription rules ask", "[paper]")
{
    catalog::Medicine medicine;
    medicine.name = QStringLiteral("Paracetamol 500 mg");
    medicine.substance = QStringLiteral("Paracetamol");
    medicine.strength = QStringLiteral("500 mg");
    CHECK(medicineName(medicine) == QStringLiteral("Paracetamol"));
    medicine.name = QStringLiteral("Hapacol 500 mg");
    CHECK(medicineName(medicine) == QStringLiteral("Paracetamol (Hapacol)"));
    medicine.name = QStringLiteral("Paracetamol 500 mg (gói)");
    CHECK(medicineName(medicine) == QStringLiteral("Paracetamol (gói)"));
    medicine.substance = QStringLiteral("Paracetamol natri");
    medicine.name = QStringLiteral("Paracetamol 500 mg");
    CHECK(medicineName(medicine) == QStringLiteral("Paracetamol"));
    medicine.name = QStringLiteral("Augmentin 625 mg");
    medicine.substance = QStringLiteral("Amoxicilin + acid clavulanic");
    medicine.strength = QStringLiteral("500 mg + 125 mg");
    CHECK(medicineName(medicine) == QStringLiteral("Augmentin 625 mg"));
    medicine.substance.clear();
    CHECK(medicineName(medicine) == QStringLiteral("Augmentin 625 mg"));
}
