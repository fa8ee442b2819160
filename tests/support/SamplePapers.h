// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a made-up station with made-up people; numbers and cards belong to nobody.
#pragma once

#include "core/document/Appointment.h"
#include "core/document/ConsentPaper.h"
#include "core/document/CostStatement.h"
#include "core/document/HouseholdPapers.h"
#include "core/document/Prescription.h"
#include "core/document/Receipt.h"
#include "core/document/RecordCopy.h"
#include "core/document/RecordDelivery.h"
#include "core/document/RecordReaders.h"
#include "core/document/Referral.h"
#include "core/document/ReportTable.h"
#include "core/document/VisitSlip.h"

namespace tramyte::samples {

inline document::Letterhead aStation()
{
    document::Letterhead station;
    station.managingBody = QStringLiteral("UBND xã Tân Lập");
    station.facilityName = QStringLiteral("Trạm Y tế xã Tân Lập");
    station.facilityCode = QStringLiteral("99001");
    station.address = QStringLiteral("Thôn Trung Tâm, xã Tân Lập, tỉnh Mẫu");
    station.phone = QStringLiteral("0200 000 0001");
    station.place = QStringLiteral("Tân Lập");
    return station;
}

inline document::PrintFacts aPrint()
{
    return {instantOf(QDate(2026, 11, 20), QTime(8, 45)), QStringLiteral("Trần Thị Mẫu"), false};
}

inline document::Person aWoman()
{
    document::Person person;
    person.code = QStringLiteral("26000123");
    person.fullName = QStringLiteral("Nguyễn Thị Hồng");
    person.birth = PartialDate::of(1956, 3);
    person.sex = Sex::Female;
    person.citizenId = QStringLiteral("099156000001");
    person.ethnicity = QStringLiteral("Kinh");
    person.nationality = QStringLiteral("Việt Nam");
    person.occupation = QStringLiteral("Nông dân");
    person.workplace = QStringLiteral("Hợp tác xã nông nghiệp Tân Lập");
    person.address = QStringLiteral("Thôn 3, xã Tân Lập, tỉnh Mẫu");
    person.phone = QStringLiteral("0900000001");
    person.guardianName = QStringLiteral("Lê Văn Ba");
    person.guardianRelation = QStringLiteral("con trai");
    person.guardianPhone = QStringLiteral("0900000002");
    return person;
}

inline document::Person aChild()
{
    document::Person person;
    person.code = QStringLiteral("26000124");
    person.fullName = QStringLiteral("Hoàng Nguyễn Thị Bảo Ngọc Khánh Quỳnh");
    person.birth = PartialDate::of(2024, 5, 18);
    person.sex = Sex::Female;
    person.ethnicity = QStringLiteral("Mường");
    person.address = QStringLiteral("Thôn Đồi Chè Thượng, xã Tân Lập, tỉnh Mẫu");
    person.guardianName = QStringLiteral("Nguyễn Thị Phượng");
    person.guardianRelation = QStringLiteral("mẹ");
    person.guardianPhone = QStringLiteral("0900000003");
    return person;
}

inline document::Card aCard()
{
    document::Card card;
    card.code = QStringLiteral("HN2999900000001");
    card.validFrom = QDate(2026, 1, 1);
    card.validTo = QDate(2026, 12, 31);
    card.facilityName = QStringLiteral("Trạm Y tế xã Tân Lập");
    card.facilityCode = QStringLiteral("99001");
    card.area = QStringLiteral("K1");
    card.fiveYears = QDate(2025, 1, 1);
    card.exemptFrom = QDate(2026, 10, 3);
    card.benefit = insurance::Rate::percent(100);
    return card;
}

inline document::Signer aDoctor()
{
    return {QStringLiteral("Bác sĩ"), QStringLiteral("Phạm Ngọc Lan"), QStringLiteral("000123/TM-CCHN")};
}

inline document::VisitSlip aVisitSlip()
{
    document::VisitSlip slip;
    slip.station = aStation();
    slip.print = aPrint();
    slip.person = aWoman();
    slip.card = aCard();
    slip.visitCode = QStringLiteral("99001261120000042");
    slip.ticket = QStringLiteral("12");
    slip.room = QStringLiteral("Phòng khám 1");
    slip.arrivalCode = QStringLiteral("1.2");
    slip.arrived = instantOf(QDate(2026, 11, 20), QTime(8, 5));
    slip.reason = QStringLiteral("Đau đầu, chóng mặt ba ngày nay");
    slip.pulse = 80;
    slip.temperatureC = Quantity{36'800};
    slip.systolic = 150;
    slip.diastolic = 95;
    slip.respiration = 18;
    slip.spo2 = 98;
    slip.heightCm = Quantity::units(155);
    slip.weightKg = Quantity{52'500};
    slip.history = QStringLiteral("Đau đầu vùng chẩm, tăng khi gắng sức, không nôn, không sốt.");
    slip.ownHistory = QStringLiteral("Tăng huyết áp từ năm 2018, đái tháo đường típ 2 từ năm 2021.");
    slip.familyHistory = QStringLiteral("Mẹ tăng huyết áp.");
    slip.allergies = QStringLiteral("Penicillin (nổi mề đay)");
    slip.generalExam = QStringLiteral("Tỉnh, tiếp xúc tốt, da niêm mạc hồng, không phù.");
    slip.organExam = QStringLiteral("Tim đều, phổi thông khí rõ, bụng mềm, không dấu thần kinh khu trú.");
    slip.services
        = {{QStringLiteral("Định lượng glucose máu mao mạch"), Quantity::units(1), QStringLiteral("7,8 mmol/L")}};
    slip.diagnosis = document::Diagnosis{QStringLiteral("I10"), QStringLiteral("Tăng huyết áp vô căn (nguyên phát)")};
    slip.others = {{QStringLiteral("E11.9"), QStringLiteral("Đái tháo đường típ 2 không biến chứng")},
        {QStringLiteral("R51"), QStringLiteral("Đau đầu")}};
    slip.traditionalDiagnosis = QStringLiteral("Huyễn vựng");
    slip.procedures = QStringLiteral("Đo huyết áp hai tay");
    slip.medicines = {{QStringLiteral("Amlodipin 5 mg"), Quantity::units(30), QStringLiteral("viên"),
                          QStringLiteral("uống sáng 1 viên, sau ăn")},
        {QStringLiteral("Metformin 500 mg"), Quantity::units(60), QStringLiteral("viên"),
            QStringLiteral("uống sáng 1 viên, chiều 1 viên, trong bữa ăn")}};
    slip.advice = QStringLiteral("Ăn giảm muối, đi bộ 30 phút mỗi ngày, đo huyết áp tại nhà.");
    slip.referredTo = QStringLiteral("Trung tâm Y tế khu vực Mẫu");
    slip.followUp = QDate(2026, 12, 18);
    slip.outcome = QStringLiteral("Đỡ");
    slip.endState = QStringLiteral("Ra viện");
    slip.closed = instantOf(QDate(2026, 11, 20), QTime(8, 40));
    slip.clinician = aDoctor();
    return slip;
}

inline std::vector<document::Prescription::Medicine> manyMedicines(int count)
{
    const std::vector<document::Prescription::Medicine> known = {
        {QStringLiteral("Amlodipin (Amlor)"), QStringLiteral("5 mg"), Quantity::units(30), QStringLiteral("viên"),
            QStringLiteral("Uống 1 viên/lần, 1 lần/ngày, buổi sáng sau ăn, 30 ngày")},
        {QStringLiteral("Metformin hydroclorid"), QStringLiteral("500 mg"), Quantity::units(60), QStringLiteral("viên"),
            QStringLiteral("Uống 1 viên/lần, 2 lần/ngày, sáng và chiều trong bữa ăn, 30 ngày")},
        {QStringLiteral("Amoxicilin + acid clavulanic (Augmentin gói pha hỗn dịch uống)"),
            QStringLiteral("250 mg + 31,25 mg"), Quantity::units(9), QStringLiteral("gói"),
            QStringLiteral(
                "Pha 1 gói với nước đun sôi để nguội, uống 1 gói/lần, 3 lần/ngày, đầu bữa ăn để dễ hấp thu và "
                "giảm khó chịu đường tiêu hóa, 3 ngày")},
        {QStringLiteral("Natri clorid nhỏ mắt, mũi"), QStringLiteral("0,9 % 10 mL"), Quantity::units(1),
            QStringLiteral("lọ"), QStringLiteral("Nhỏ mũi mỗi bên 2 giọt/lần, 4 lần/ngày, 5 ngày")},
    };
    std::vector<document::Prescription::Medicine> medicines;
    for (int i = 0; i < count; ++i)
        medicines.push_back(known[size_t(i) % known.size()]);
    return medicines;
}

inline document::Prescription aPrescription()
{
    document::Prescription prescription;
    prescription.station = aStation();
    prescription.print = aPrint();
    prescription.person = aWoman();
    prescription.cardCode = aCard().code;
    prescription.code = QStringLiteral("99001k3f9a0z-c");
    prescription.at = instantOf(QDate(2026, 11, 20), QTime(8, 30));
    prescription.weightKg = Quantity{52'500};
    prescription.diagnoses = {{QStringLiteral("I10"), QStringLiteral("Tăng huyết áp vô căn (nguyên phát)")},
        {QStringLiteral("E11.9"), QStringLiteral("Đái tháo đường típ 2 không biến chứng")}};
    prescription.medicines = manyMedicines(2);
    prescription.advice = QStringLiteral("Ăn giảm muối, uống thuốc đều mỗi ngày, không tự ý ngừng thuốc.");
    prescription.followUp = QDate(2026, 12, 18);
    prescription.contactPhone = QStringLiteral("0200 000 0001");
    prescription.clinician = aDoctor();
    return prescription;
}

inline document::Prescription aChildPrescription()
{
    document::Prescription prescription = aPrescription();
    prescription.person = aChild();
    prescription.cardCode = QStringLiteral("TE1999900000002");
    prescription.code = QStringLiteral("99001abc1234-c");
    prescription.weightKg = Quantity{11'500};
    prescription.diagnoses = {{QStringLiteral("J20.9"), QStringLiteral("Viêm phế quản cấp, không phân loại")}};
    prescription.medicines = {manyMedicines(4)[2], manyMedicines(4)[3]};
    prescription.advice
        = QStringLiteral("Cho trẻ uống nhiều nước, bú bình thường.\nĐưa trẻ đến ngay nếu thở nhanh, co rút lồng ngực.");
    prescription.followUp = {};
    return prescription;
}

inline document::Prescription aNarcoticPrescription()
{
    document::Prescription prescription = aPrescription();
    prescription.kind = document::Prescription::Kind::Narcotic;
    prescription.code = QStringLiteral("99001q81mm2x-n");
    prescription.diagnoses = {{QStringLiteral("C34.9"), QStringLiteral("U ác của phế quản hoặc phổi, không đặc hiệu")},
        {QStringLiteral("R52.1"), QStringLiteral("Đau mạn tính khó chữa")}};
    prescription.phases = {{QDate(2026, 11, 20), QDate(2026, 11, 29)}, {QDate(2026, 11, 30), QDate(2026, 12, 9)},
        {QDate(2026, 12, 10), QDate(2026, 12, 19)}};
    prescription.medicines = {{QStringLiteral("Morphin sulfat"), QStringLiteral("30 mg"), Quantity::units(60),
        QStringLiteral("viên"), QStringLiteral("Uống 1 viên/lần, 2 lần/ngày, cách nhau 12 giờ, 30 ngày")}};
    prescription.receiverCitizenId = QStringLiteral("099180000009");
    return prescription;
}

inline document::Prescription aPsychotropicPrescription()
{
    document::Prescription prescription = aNarcoticPrescription();
    prescription.kind = document::Prescription::Kind::Psychotropic;
    prescription.code = QStringLiteral("99001zz00aa1-h");
    prescription.diagnoses = {{QStringLiteral("G40.9"), QStringLiteral("Động kinh, không đặc hiệu")}};
    prescription.phaseNumber = 2;
    prescription.phases = {{QDate(2026, 11, 20), QDate(2026, 12, 19)}};
    prescription.medicines = {{QStringLiteral("Phenobarbital"), QStringLiteral("100 mg"), Quantity::units(30),
        QStringLiteral("viên"), QStringLiteral("Uống 1 viên/lần, 1 lần/ngày, buổi tối trước khi ngủ, 30 ngày")}};
    prescription.receiverCitizenId.clear();
    return prescription;
}

/// Visit V1 of the rules on money: a card with 100 %, one medicine at half, one service outside the card.
inline document::CostStatement aCostStatement()
{
    using Line = document::CostStatement::Line;
    const auto line = [](int group, const char* name, const char* unit, Quantity quantity, Money price, int percent) {
        Line made;
        made.group = group;
        made.name = QString::fromUtf8(name);
        made.unit = QString::fromUtf8(unit);
        made.quantity = quantity;
        made.hospitalPrice = price;
        made.insuredPrice = percent > 0 ? price : Money();
        made.insuredPercent = percent;
        made.hospitalAmount = lineAmount(quantity, price);
        made.insuredAmount = lineAmount(quantity, price, percent);
        made.fund = made.insuredAmount;
        made.own = made.hospitalAmount - made.insuredAmount;
        return made;
    };
    document::CostStatement statement;
    statement.station = aStation();
    statement.print = aPrint();
    statement.person = aWoman();
    statement.department = QStringLiteral("Khám bệnh");
    statement.departmentCode = QStringLiteral("K01");
    statement.visitCode = QStringLiteral("99001261120000042");
    statement.arrived = instantOf(QDate(2026, 11, 20), QTime(8, 5));
    statement.treatedFrom = instantOf(QDate(2026, 11, 20), QTime(8, 20));
    statement.closed = instantOf(QDate(2026, 11, 20), QTime(8, 40));
    statement.care = document::CostStatement::Care::Outpatient;
    statement.days = 1;
    statement.arrivalCode = QStringLiteral("1.2");
    statement.referredFrom = QStringLiteral("Trạm Y tế xã Mẫu");
    statement.referredTo = QStringLiteral("Trung tâm Y tế khu vực Mẫu");
    statement.diagnosis = {QStringLiteral("I10"), QStringLiteral("Tăng huyết áp vô căn (nguyên phát)")};
    statement.others = {{QStringLiteral("E11.9"), QStringLiteral("Đái tháo đường típ 2 không biến chứng")},
        {QStringLiteral("R51"), QStringLiteral("Đau đầu")}};
    statement.coPayThisYear = Money::dong(1'234'567);
    statement.blocks = {{aCard(), QDate(2026, 11, 20), QDate(2026, 11, 20),
        {line(1, "Khám bệnh tại trạm y tế", "lần", Quantity::units(1), Money::dong(36'500), 100),
            line(8, "Amlodipin 5 mg", "viên", Quantity::units(20), Money{1'250'500}, 100),
            line(8, "Metformin hydroclorid 500 mg", "viên", Quantity::units(10), Money{12'345'678}, 50),
            line(12, "Dịch vụ theo yêu cầu", "lần", Quantity::units(1), Money::dong(30'000), 0)}}};
    statement.preparer = QStringLiteral("Trần Thị Mẫu");
    statement.head = QStringLiteral("Phạm Ngọc Lan");
    return statement;
}

inline document::Appointment anAppointment()
{
    document::Appointment appointment;
    appointment.station = aStation();
    appointment.print = aPrint();
    appointment.person = aWoman();
    appointment.card = aCard();
    appointment.number = QStringLiteral("15/2026");
    appointment.examined = QDate(2026, 11, 20);
    appointment.diagnosis = {QStringLiteral("I10"), QStringLiteral("Tăng huyết áp vô căn (nguyên phát)")};
    appointment.others = {{QStringLiteral("E11.9"), QStringLiteral("Đái tháo đường típ 2 không biến chứng")}};
    appointment.returnDay = QDate(2026, 12, 18);
    appointment.issued = QDate(2026, 11, 20);
    appointment.clinician = aDoctor();
    return appointment;
}

inline document::Referral aReferral()
{
    document::Referral referral;
    referral.station = aStation();
    referral.print = aPrint();
    referral.person = aWoman();
    referral.card = aCard();
    referral.number = QStringLiteral("42");
    referral.recordNumber = QStringLiteral("99001261120000042");
    referral.bookNumber = QStringLiteral("42");
    referral.receiver = QStringLiteral("Trung tâm Y tế khu vực Mẫu");
    referral.stays = {{QStringLiteral("Trạm Y tế xã Tân Lập"), QDate(2026, 11, 18), QDate(2026, 11, 20)},
        {QStringLiteral("Điểm trạm Đồi Chè"), QDate(2026, 11, 17), QDate(2026, 11, 17)}};
    referral.signs = QStringLiteral("Đau ngực trái lan ra vai, vã mồ hôi, huyết áp 180/110 mmHg, mạch 102 lần/phút.");
    referral.tests = QStringLiteral("Glucose máu mao mạch 7,8 mmol/L; điện tim: nhịp xoang nhanh.");
    referral.diagnosis = {QStringLiteral("I20.0"), QStringLiteral("Cơn đau thắt ngực không ổn định")};
    referral.others = {{QStringLiteral("I10"), QStringLiteral("Tăng huyết áp vô căn (nguyên phát)")}};
    referral.treatment
        = QStringLiteral("Nghỉ tại giường, thở oxy, Aspirin 81 mg x 4 viên nhai, Amlodipin 5 mg x 1 viên.");
    referral.condition = QStringLiteral("Tỉnh, đau ngực giảm, huyết áp 160/95 mmHg.");
    referral.reason = document::Referral::Reason::Capability;
    referral.plan = QStringLiteral("Theo dõi, chẩn đoán và điều trị tiếp tại tuyến có khả năng can thiệp.");
    referral.leaves = instantOf(QDate(2026, 11, 20), QTime(9, 15));
    referral.transport = QStringLiteral("Xe cứu thương");
    referral.escort = QStringLiteral("Điều dưỡng Vũ Thị Hạnh");
    referral.clinician = aDoctor();
    referral.representative = QStringLiteral("Phạm Ngọc Lan");
    return referral;
}

inline document::Receipt aReceipt()
{
    document::Receipt receipt;
    receipt.station = aStation();
    receipt.print = aPrint();
    receipt.number = QStringLiteral("000123");
    receipt.book = QStringLiteral("01/2026");
    receipt.payer = QStringLiteral("Nguyễn Thị Hồng");
    receipt.address = QStringLiteral("Thôn 3, xã Tân Lập, tỉnh Mẫu");
    receipt.patientCode = QStringLiteral("26000123");
    receipt.visitCode = QStringLiteral("99001261120000042");
    receipt.reason = QStringLiteral("Thanh toán chi phí khám bệnh, chữa bệnh");
    receipt.amount = Money{91'728'390};
    receipt.attached = 1;
    receipt.paid = instantOf(QDate(2026, 11, 20), QTime(8, 42));
    receipt.cashier = QStringLiteral("Trần Thị Mẫu");
    receipt.paymentCode = QStringLiteral("00020101021238540010A00000072701240006970415011012345678900208QRIBFTTA");
    return receipt;
}

inline document::ReportTable aReportTable()
{
    using Cell = document::ReportTable::Cell;
    document::ReportTable table;
    table.station = aStation();
    table.print = aPrint();
    table.report = QStringLiteral("diagnoses");
    table.from = QDate(2026, 1, 1);
    table.to = QDate(2026, 10, 31);
    table.steps = QStringLiteral("month");
    const auto cells = [](qint64 visits, qint64 people, qint64 share) {
        return std::vector<Cell>{
            {Cell::Kind::Count, visits}, {Cell::Kind::Count, people}, {Cell::Kind::Percent, share}};
    };
    table.rows = {{QStringLiteral("J02"), QString(), QStringLiteral("Viêm họng cấp"), true, cells(1234, 5, 66'667)},
        {QStringLiteral("others"), QString(), QString(), false, cells(2, 2, 33'333)}};
    table.total = {{QStringLiteral("total"), QString(), QString(), false, cells(1236, 7, 100'000)}};
    table.preparer = QStringLiteral("Trần Thị Mẫu");
    table.head = QStringLiteral("Lê Thị Mẫu");
    return table;
}

inline patient::BookLine aStay(const char* name, const char* relation, std::optional<patient::Ending> ending = {})
{
    patient::BookLine line;
    line.patient.fullName = QString::fromUtf8(name);
    line.patient.birth = PartialDate::of(1956, 3);
    line.patient.sex = Sex::Female;
    line.patient.citizenId = QStringLiteral("099156000001");
    line.patient.cards.push_back({{1}, QStringLiteral("DN4990123456789"), {}, {}, {}, {}, {}, {}, {}, {}, {}});
    line.stay.relation = QString::fromLatin1(relation);
    line.stay.beginning = patient::Beginning::MovedIn;
    line.stay.from = QDate(2020, 5, 1);
    line.stay.fromPlace = QStringLiteral("xã Bình Minh");
    if (ending) {
        line.stay.ending = ending;
        line.stay.to = QDate(2026, 3, 2);
        line.stay.toPlace = QStringLiteral("Hà Nội");
    }
    return line;
}

inline document::HouseholdSheet aHouseholdSheet()
{
    document::HouseholdSheet sheet;
    sheet.station = aStation();
    sheet.print = aPrint();
    sheet.book.household.code = QStringLiteral("HO01-000017");
    sheet.book.household.hamlet = QStringLiteral("Thôn 3");
    sheet.book.household.address = QStringLiteral("Số 7, Thôn 3");
    sheet.book.household.hardships.push_back({patient::Hardship::NearPoor, QDate(2025, 1, 1), {}});
    sheet.book.members = {aStay("Nguyễn Thị Hồng", "head"), aStay("Lê Văn Ba", "child")};
    sheet.book.former = {aStay("Lê Thị Tư", "child", patient::Ending::MovedOut)};
    sheet.relation
        = [](const QString& code) { return code == u"head" ? QStringLiteral("Chủ hộ") : QStringLiteral("Con"); };
    sheet.doctor = QStringLiteral("Bác sĩ Trần Văn Mẫu");
    sheet.head = QStringLiteral("Phạm Thị Mẫu");
    return sheet;
}

inline document::HamletSheet aHamletSheet()
{
    document::HamletSheet sheet;
    const document::HouseholdSheet home = aHouseholdSheet();
    sheet.station = home.station;
    sheet.print = home.print;
    sheet.relation = home.relation;
    sheet.doctor = home.doctor;
    sheet.head = home.head;
    sheet.list.hamlet = QStringLiteral("Thôn 3");
    patient::HouseholdLine line;
    line.id = {17};
    line.code = home.book.household.code;
    line.headName = QStringLiteral("Nguyễn Thị Hồng");
    line.address = home.book.household.address;
    line.hardship = patient::Hardship::Poor;
    sheet.list.households = {line};
    patient::Resident person;
    person.fullName = line.headName;
    person.sex = Sex::Female;
    person.birth = PartialDate::of(1956, 3);
    person.phone = QStringLiteral("0900000001");
    person.household = line.id;
    person.relation = QStringLiteral("head");
    sheet.list.people = {person};
    person.household = {};
    person.birth = PartialDate::of(2023, 1);
    sheet.list.unhoused = {person};
    return sheet;
}

inline document::ConsentPaper aConsentPaper()
{
    document::ConsentPaper paper;
    paper.station = aStation();
    paper.print = aPrint();
    paper.person = aWoman();
    paper.purpose = QStringLiteral("Nhắn tin nhắc hẹn");
    paper.text = QStringLiteral("Tôi đồng ý để trạm y tế nhắn tin nhắc khám lại.");
    paper.textFrom = QDate(2026, 1, 1);
    paper.representativeSigns = true;
    paper.officer = QStringLiteral("Lê Thị Dữ");
    return paper;
}

inline document::RecordCopy aRecordCopy()
{
    document::RecordCopy copy;
    copy.station = aStation();
    copy.print = aPrint();
    copy.person = aWoman();
    copy.number = QStringLiteral("2026-01-0001");
    copy.recipient = QStringLiteral("Nguyễn Thị Hồng");
    document::Card card;
    card.code = QStringLiteral("GD4990112345678");
    card.validFrom = QDate(2026, 1, 1);
    card.validTo = QDate(2026, 12, 31);
    card.facilityName = QStringLiteral("Trạm Y tế xã Tân Lập");
    copy.cards = {card};
    copy.allergies = {{QStringLiteral("Penicillin"), QStringLiteral("nổi mề đay")}};
    copy.problems = {{QStringLiteral("I10"), QStringLiteral("Tăng huyết áp"), QStringLiteral("2019"), {}}};
    document::RecordCopy::VisitLine visit;
    visit.arrived = instantOf(QDate(2026, 11, 20), QTime(8, 5));
    visit.code = QStringLiteral("99001.2026.01.000001");
    visit.reason = QStringLiteral("Đau đầu");
    visit.signs = QStringLiteral("Huyết áp 150/95 mmHg");
    visit.history = QStringLiteral("Ba ngày nay");
    visit.examination = QStringLiteral("Tim đều");
    visit.diagnoses = {{QStringLiteral("I10"), QStringLiteral("Tăng huyết áp")}};
    visit.services = QStringLiteral("Đường máu mao mạch: 7,8 mmol/L");
    visit.medicines = {{QStringLiteral("Amlodipin 5 mg"), QStringLiteral("30 viên"), QStringLiteral("sáng 1 viên")}};
    visit.advice = QStringLiteral("Ăn nhạt");
    visit.outcome = QStringLiteral("đỡ");
    visit.referredTo = QStringLiteral("Trung tâm Y tế khu vực Mẫu");
    visit.followUp = QDate(2026, 12, 18);
    visit.clinician = QStringLiteral("Bác sĩ Trần Thị Mẫu");
    copy.visits = {visit};
    copy.leftOut = 2;
    copy.head = QStringLiteral("Lê Thị Trạm");
    return copy;
}

inline document::RecordDelivery aRecordDelivery()
{
    document::RecordDelivery paper;
    paper.station = aStation();
    paper.print = aPrint();
    paper.person = aWoman();
    paper.number = QStringLiteral("2026-01-0001");
    paper.given = instantOf(QDate(2026, 11, 20), QTime(9, 0));
    paper.recipient = QStringLiteral("Lê Văn Ba");
    paper.relation = QStringLiteral("con trai");
    paper.basis = QStringLiteral("authorised");
    paper.basisNote = QStringLiteral("giấy ủy quyền ngày 18/11/2026");
    paper.files = {{QStringLiteral("ho-so-2026-01-0001.pdf"), QStringLiteral("48 kB"), QString(64, u'a')}};
    paper.giver = QStringLiteral("Trần Thị Mẫu");
    paper.officer = QStringLiteral("Lê Thị Dữ");
    return paper;
}

inline document::RecordReaders aReadersList()
{
    document::RecordReaders paper;
    paper.station = aStation();
    paper.print = aPrint();
    paper.person = aWoman();
    paper.from = QDate(2026, 1, 1);
    paper.to = QDate(2026, 11, 20);
    paper.lines = {{instantOf(QDate(2026, 11, 20), QTime(8, 5)), QStringLiteral("Trần Thị Mẫu"), QStringLiteral("view"),
        QStringLiteral("99001.2026.01.000001"), QStringLiteral("khám bệnh")}};
    paper.head = QStringLiteral("Lê Thị Trạm");
    return paper;
}

} // namespace tramyte::samples
