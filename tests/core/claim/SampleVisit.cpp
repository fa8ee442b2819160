// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/claim/SampleVisit.h"

namespace tramyte::claim {

namespace {

Instant at(int hour, int minute)
{
    return instantOf(QDate(2026, 9, 8), QTime(hour, minute));
}

const StaffRef DOCTOR{QStringLiteral("000001/TEST-GPHN"), QStringLiteral("bs1")};

void split(ClaimAmounts& amounts, Money facility, Money insured, int benefitPercent)
{
    amounts.facility = facility;
    amounts.insured = insured;
    amounts.benefit = insurance::Rate::percent(benefitPercent);
    amounts.fund = percentOf(insured, benefitPercent);
    amounts.copay = insured - amounts.fund;
    amounts.patient = facility - insured;
}

} // namespace

ClaimDrugLine sampleDrug(int units, const QString& price, int insuredPercent, int benefitPercent)
{
    ClaimDrugLine line;
    line.substanceCode = QStringLiteral("40.154");
    line.name = QStringLiteral("Amoxicilin 500mg");
    line.unit = QStringLiteral("Viên");
    line.strength = QStringLiteral("500mg");
    line.routeCode = QStringLiteral("1.01");
    line.form = QStringLiteral("Viên");
    line.dose = QStringLiteral("1 viên/lần * 3 lần/ngày * 7 ngày [3 viên/ngày]");
    line.directions = QStringLiteral("Uống sau ăn");
    line.registration = QStringLiteral("893100000002");
    line.tender = QStringLiteral("123/QĐ-SYT;G1;N4;2026");
    line.insuredPercent = insuredPercent;
    line.quantity = Quantity::units(units);
    line.price = *parseMoney(price);
    split(line.amounts, lineAmount(line.quantity, line.price), lineAmount(line.quantity, line.price, insuredPercent),
        benefitPercent);
    line.department = QStringLiteral("K01");
    line.prescribers = {DOCTOR};
    line.orderedAt = at(8, 15);
    line.doneAt = at(8, 25);
    return line;
}

ClaimSource sampleVisit()
{
    ClaimSource source;
    source.patient.code = QStringLiteral("BN000123");
    source.patient.fullName = QStringLiteral("NGUYỄN THỊ MẪU");
    source.patient.citizenId = QStringLiteral("001190000001");
    source.patient.birth = PartialDate::of(1990, 3, 15);
    source.patient.sex = 2;
    source.patient.ethnicity = QStringLiteral("01");
    source.patient.address = QStringLiteral("Thôn Mẫu, xã Mẫu, tỉnh Mẫu");
    source.patient.provinceCode = QStringLiteral("99");
    source.patient.communeCode = QStringLiteral("99999");
    source.patient.phone = QStringLiteral("0900000000");
    source.cards
        = {{QStringLiteral("GD4990000000001"), QStringLiteral("99001"), QDate(2026, 1, 1), QDate(2026, 12, 31)}};

    ClaimVisit& visit = source.visit;
    visit.code = QStringLiteral("99001.20260908.0001");
    visit.facility = QStringLiteral("99001");
    visit.careType = QStringLiteral("01");
    visit.entitlementCase = QStringLiteral("1.2");
    visit.reason = QStringLiteral("Đau họng, sốt");
    visit.arrivalDiagnosis = QStringLiteral("Viêm họng cấp");
    visit.finalDiagnosis = QStringLiteral("Viêm họng cấp");
    visit.mainDisease = QStringLiteral("J02.9");
    visit.arrivedAt = at(8, 0);
    visit.endedAt = at(8, 35);
    visit.treatment = QStringLiteral("Nội khoa");
    visit.outcome = 2;
    visit.advice = QStringLiteral("Uống thuốc theo đơn");
    visit.paidAt = at(8, 40);
    visit.departments = QStringList{QStringLiteral("K01")};
    visit.weightKg = Quantity::units(52);
    visit.fiveYearsFrom = QDate(2023, 6, 1);
    visit.recordNumber = QStringLiteral("PK20260908001");
    visit.headId = QStringLiteral("9900000001");

    ClaimDrugLine paracetamol = sampleDrug(20, QStringLiteral("189"), 100, 100);
    paracetamol.substanceCode = QStringLiteral("40.48");
    paracetamol.name = QStringLiteral("Paracetamol 500mg");
    paracetamol.registration = QStringLiteral("893100000001");
    paracetamol.dose = QStringLiteral("1 viên/lần * 4 lần/ngày * 5 ngày [4 viên/ngày]");
    source.drugs = {paracetamol, sampleDrug(21, QStringLiteral("652.367"), 100, 100)};

    ClaimServiceLine examination;
    examination.serviceCode = QStringLiteral("02.00");
    examination.serviceName = QStringLiteral("Khám bệnh");
    examination.group = 13;
    examination.unit = QStringLiteral("Lần");
    examination.quantity = Quantity::units(1);
    examination.facilityPrice = Money::dong(36500);
    examination.insuredPrice = Money::dong(36500);
    split(examination.amounts, Money::dong(36500), Money::dong(36500), 100);
    examination.department = QStringLiteral("K01");
    examination.orderers = {DOCTOR};
    examination.performers = {DOCTOR};
    examination.diseases = QStringList{QStringLiteral("J02.9")};
    examination.orderedAt = at(8, 1);
    examination.doneAt = at(8, 2);
    examination.resultAt = at(8, 12);
    source.services = {examination};
    return source;
}

} // namespace tramyte::claim
