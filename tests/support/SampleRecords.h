// SPDX-License-Identifier: GPL-3.0-or-later
// One made-up person with a visit and a prescription; numbers and cards belong to nobody.
#pragma once

#include "core/prescription/Prescription.h"
#include "core/security/User.h"
#include "core/stock/Lot.h"

namespace tramyte::records {

inline Instant onTheDay(int hour, int minute)
{
    return instantOf(QDate(2026, 11, 20), QTime(hour, minute));
}

inline security::User aUser()
{
    security::User user;
    user.id = {1};
    user.name = QStringLiteral("lan");
    user.fullName = QStringLiteral("Trần Thị Lan");
    user.title = QStringLiteral("bác sĩ");
    user.licence = QStringLiteral("000123/HNO-GPHN");
    user.roles = {security::Role::Clinician};
    return user;
}

inline patient::Patient aPatient()
{
    patient::Patient it;
    it.id = {100};
    it.code = QStringLiteral("BN26000001");
    it.fullName = QStringLiteral("Nguyễn Thị Minh Khai");
    it.sex = Sex::Female;
    it.birth = PartialDate::of(1956, 3);
    it.citizenId = QStringLiteral("099156000001");
    it.phone = QStringLiteral("0900000001");
    it.address = QStringLiteral("Số 5");
    it.hamlet = QStringLiteral("Thôn 3");
    it.communeCode = QStringLiteral("00376");
    it.ethnicity = QStringLiteral("01");
    it.guardianName = QStringLiteral("Lê Văn Ba");
    it.guardianRelation = QStringLiteral("con trai");
    it.enteredAt = onTheDay(8, 0);
    it.enteredBy = {1};
    patient::InsuranceCard card;
    card.id = {101};
    card.code = QStringLiteral("GD4017912345678");
    card.number = QStringLiteral("7912345678");
    card.benefitDigit = 4;
    card.facility = QStringLiteral("01234");
    card.validFrom = QDate(2026, 1, 1);
    card.validTo = QDate(2026, 12, 31);
    card.enteredAt = onTheDay(8, 0);
    it.cards = {card};
    it.allergies = {{{102}, QStringLiteral("Penicillin"), QStringLiteral("nổi mẩn"), onTheDay(8, 1)}};
    return it;
}

inline visit::ServiceOrder anOrder(qint64 id, const QString& code, const QString& name, const QString& group)
{
    visit::ServiceOrder order;
    order.id = {id};
    order.entry = {catalog::Kind::Service, code, name, QDate(1, 1, 1), {}, {}};
    order.entry.fields = {{QStringLiteral("unit"), QStringLiteral("lần")}, {QStringLiteral("costGroup"), group}};
    order.quantity = Quantity::units(1);
    order.orderedBy = {1};
    return order;
}

inline visit::Visit aVisit()
{
    visit::Visit it;
    it.id = {200};
    it.code = QStringLiteral("01234.26.000001");
    it.patient = {100};
    it.card = {101};
    it.status = visit::Status::Closed;
    it.arrivedAt = onTheDay(8, 5);
    it.reason = QStringLiteral("đau đầu");
    it.careType = QStringLiteral("01");
    it.arrivalCode = QStringLiteral("1.2");
    it.department = QStringLiteral("K01");
    it.clinician = {1};
    it.closedAt = onTheDay(8, 50);
    it.outcome = visit::Outcome::Improved;
    it.discharge = 1;
    it.enteredAt = onTheDay(8, 5);
    it.enteredBy = {1};
    visit::VitalSigns signs;
    signs.id = {210};
    signs.at = onTheDay(8, 10);
    signs.weightG = 52500;
    signs.heightMm = 1555;
    signs.systolic = 150; // the lower pressure was not heard
    signs.pulse = 80;
    signs.temperatureHundredths = 3685;
    signs.spo2 = 98;
    it.vitals = {signs};
    it.diagnoses = {{QStringLiteral("I10"), QStringLiteral("Tăng huyết áp vô căn (nguyên phát)")},
        {QStringLiteral("U61.141"), QStringLiteral("Huyễn vựng")}};
    it.services = {anOrder(220, QStringLiteral("02.00"), QStringLiteral("Khám bệnh"), QStringLiteral("13")),
        anOrder(221, QStringLiteral("23.0075"), QStringLiteral("Định lượng Glucose"), QStringLiteral("1")),
        anOrder(222, QStringLiteral("03.0015"), QStringLiteral("Thay băng"), QStringLiteral("18"))};
    it.services[1].result = QStringLiteral("6,5 mmol/L");
    it.appointment = {QStringLiteral("12"), QDate(2026, 12, 4), QStringLiteral("đo lại huyết áp"), onTheDay(8, 49)};
    visit::Referral referral;
    referral.number = QStringLiteral("7");
    referral.facility = QStringLiteral("01001");
    referral.facilityName = QStringLiteral("Bệnh viện mẫu");
    referral.signs = QStringLiteral("đau đầu");
    referral.issuedAt = onTheDay(8, 48);
    it.referral = referral;
    return it;
}

inline stock::Lot aLot()
{
    stock::Lot lot;
    lot.id = {330};
    lot.medicine = QStringLiteral("AMLO5");
    lot.number = QStringLiteral("L01");
    lot.expiry = QDate(2027, 6, 30);
    lot.received = Quantity::units(100);
    lot.remaining = Quantity::units(90);
    lot.receivedAt = onTheDay(7, 30);
    lot.enteredAt = onTheDay(7, 30);
    return lot;
}

inline prescription::Prescription aPrescription()
{
    prescription::Prescription it;
    it.id = {300};
    it.visit = {200};
    it.code = QStringLiteral("0123412abcde-C");
    it.prescribedAt = onTheDay(8, 40);
    it.prescriber = {1};
    it.enteredAt = onTheDay(8, 40);
    prescription::Line line;
    line.id = {310};
    line.entry
        = {catalog::Kind::Medicine, QStringLiteral("AMLO5"), QStringLiteral("Amlodipin 5 mg"), QDate(1, 1, 1), {}, {}};
    line.entry.fields = {{QStringLiteral("substance"), QStringLiteral("Amlodipin")},
        {QStringLiteral("substanceCode"), QStringLiteral("40.491")}, {QStringLiteral("atc"), QStringLiteral("C08CA01")},
        {QStringLiteral("strength"), QStringLiteral("5 mg")}, {QStringLiteral("route"), QStringLiteral("Uống")},
        {QStringLiteral("routeCode"), QStringLiteral("1.01")}, {QStringLiteral("unit"), QStringLiteral("viên")}};
    line.quantity = Quantity::units(30);
    line.dose = {Quantity{500}, 2, QStringLiteral("viên"), QStringLiteral("sau ăn"), {}};
    line.days = 30;
    line.dispensed = {{{320}, {330}, Quantity::units(10), onTheDay(8, 45), {1}}};
    it.lines = {line};
    return it;
}

} // namespace tramyte::records
