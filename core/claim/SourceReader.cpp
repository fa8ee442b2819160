// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/SourceReader.h"

#include "core/catalog/Field.h"
#include "core/catalog/Medicine.h"
#include "core/catalog/ServiceItem.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tramyte::claim {

namespace {

constexpr int kLaboratory = 1; // MA_NHOM
constexpr int kFunctional = 3; // 2 imaging lies between
constexpr int kSupply = 10;

ClaimAmounts amountsOf(const bill::Line& line)
{
    ClaimAmounts amounts;
    amounts.facility = line.split.hospital;
    amounts.insured = line.split.insured;
    amounts.otherSource = line.split.otherSources;
    amounts.benefit = line.cost.rate;
    amounts.patient = line.split.patientOwn;
    amounts.copay = line.split.copay;
    amounts.fund = line.split.fund;
    return amounts;
}

ClaimPatient patientOf(const patient::Patient& it)
{
    ClaimPatient person;
    person.code = it.code;
    person.fullName = it.fullName;
    person.citizenId = it.citizenId.isEmpty() ? it.oldId : it.citizenId;
    person.birth = it.birth;
    person.sex = it.sex == Sex::Male ? 1 : it.sex == Sex::Female ? 2 : 3;
    person.nationality = it.nationality;
    person.ethnicity = it.ethnicity;
    if (!it.occupation.isEmpty())
        person.occupation = it.occupation;
    person.address = it.address.isEmpty() ? it.hamlet : it.address;
    person.provinceCode = it.provinceCode;
    person.communeCode = it.communeCode;
    person.phone = it.phone.isEmpty() ? it.guardianPhone : it.phone;
    return person;
}

QString namesOf(const std::vector<visit::Diagnosis>& diagnoses)
{
    QStringList names;
    for (const visit::Diagnosis& diagnosis : diagnoses)
        names << diagnosis.name;
    return names.join(QStringLiteral("; "));
}

/// SO_NGAY_DTRI by the kind of care. Source: QĐ 4750/QĐ-BYT, XML1.
int treatmentDays(const visit::Visit& visit, int drugDays)
{
    if (visit.careType == u"05")
        return drugDays;
    if (visit.careType == u"08")
        return 1;
    for (const char* stay : {"02", "03", "04", "06"}) {
        if (visit.careType == QLatin1String(stay))
            return static_cast<int>(visit.day().daysTo(localDay(*visit.closedAt))) + 1;
    }
    return 0;
}

} // namespace

SourceReader::SourceReader(storage::Database& db, QString station)
    : m_station(std::move(station)), m_visits(db), m_patients(db), m_merges(db), m_log(db), m_prescriptions(db),
      m_bills(db), m_users(db), m_settings(db)
{
}

Result<StaffRef> SourceReader::staff(security::UserId user)
{
    const auto known = m_staff.find(user);
    if (known != m_staff.end())
        return known->second;
    TRY_LET(found, m_users.find(user));
    const StaffRef ref = found ? StaffRef{found->licence, found->name} : StaffRef{};
    m_staff.emplace(user, ref);
    return ref;
}

Result<StaffRef> SourceReader::performer(const bill::Line& line)
{
    if (line.performer.isEmpty())
        return staff(line.orderedBy);
    TRY_LET(user, m_users.findByName(line.performer));
    if (user)
        return StaffRef{user->licence, user->name};
    return StaffRef{line.performer, {}}; // someone from outside, named by licence
}

Result<QString> SourceReader::headOfStation(QDate day)
{
    TRY_LET(told, m_settings.value(QStringLiteral("station.headLicence"), day));
    if (!told.isEmpty())
        return told;
    TRY_LET(users, m_users.list());
    QString named;
    for (const security::User& user : users) {
        if (!user.active || !user.roles.contains(security::Role::Head))
            continue;
        if (!user.licence.isEmpty())
            return user.licence;
        named = u'(' + user.name + u')';
    }
    return named;
}

Result<QSet<QString>> SourceReader::staffNames()
{
    TRY_LET(users, m_users.list());
    QSet<QString> names;
    for (const security::User& user : users)
        names.insert(user.licence.isEmpty() ? u'(' + user.name + u')' : user.licence);
    return names;
}

Result<void> SourceReader::addDrug(ClaimSource& source, const bill::Line& line, const visit::Visit& visit,
    const std::vector<prescription::Prescription>& prescriptions)
{
    const auto medicine = catalog::Medicine::from(line.entry);
    ClaimDrugLine drug;
    drug.substanceCode = medicine.substanceCode;
    drug.group = line.costGroup();
    drug.name = line.entry.name;
    drug.unit = medicine.unit;
    drug.strength = medicine.strength;
    drug.routeCode = medicine.routeCode;
    drug.form = medicine.form;
    drug.registration = medicine.registration;
    drug.tender = medicine.tender;
    drug.scope = static_cast<int>(line.cost.scope);
    drug.insuredPercent = line.cost.insuredRatio;
    drug.quantity = line.cost.quantity;
    drug.price = line.cost.hospitalPrice;
    drug.amounts = amountsOf(line);
    drug.department = visit.department;
    drug.orderedAt = line.orderedAt;
    drug.doneAt = line.doneAt;
    drug.payment = line.cost.payMethod;
    TRY_LET(prescriber, staff(line.orderedBy));
    drug.prescribers = {prescriber};
    for (const prescription::Prescription& prescription : prescriptions) {
        for (const prescription::Line& ordered : prescription.lines) {
            if (ordered.id.value == line.source) {
                drug.dose = prescription::claimDose(ordered.dose, ordered.days);
                drug.directions = prescription::usage(ordered.dose, medicine.route);
            }
        }
    }
    source.drugs.push_back(std::move(drug));
    return {};
}

Result<void> SourceReader::addService(ClaimSource& source, const bill::Line& line, const visit::Visit& visit)
{
    const auto item = catalog::ServiceItem::from(line.entry);
    ClaimServiceLine service;
    service.group = line.costGroup();
    const bool isSupply = service.group == kSupply;
    (isSupply ? service.supplyCode : service.serviceCode) = line.entry.code;
    (isSupply ? service.supplyName : service.serviceName) = line.entry.name;
    service.unit = item.unit;
    service.scope = static_cast<int>(line.cost.scope);
    service.quantity = line.cost.quantity;
    service.facilityPrice = line.cost.hospitalPrice;
    service.insuredPrice = line.cost.insuredPrice;
    service.tender = line.entry.field(QStringLiteral("tender"));
    service.servicePercent = line.cost.serviceRatio;
    service.insuredPercent = line.cost.insuredRatio;
    service.amounts = amountsOf(line);
    service.department = visit.department;
    TRY_LET(orderer, staff(line.orderedBy));
    service.orderers = {orderer};
    service.orderedAt = line.orderedAt;
    service.payment = line.cost.payMethod;
    service.machine = line.entry.field(QStringLiteral("machine"));
    if (!isSupply) {
        TRY_LET(doer, performer(line));
        service.performers = {doer};
        service.doneAt = line.doneAt;
        service.resultAt = line.resultAt;
        if (!visit.diagnoses.empty())
            service.diseases = {visit.diagnoses.front().code};
    }
    const auto order = std::ranges::find_if(
        visit.services, [&](const visit::ServiceOrder& it) { return it.id.value == line.source; });
    if (order != visit.services.end() && service.group >= kLaboratory && service.group <= kFunctional
        && !order->result.isEmpty()) {
        ClaimResult result;
        result.serviceCode = service.serviceCode;
        result.indexName = service.serviceName;
        result.indexCode = line.entry.field(QStringLiteral("indexCode"));
        (service.group == kLaboratory ? result.value : result.conclusion) = order->result;
        result.unit = line.entry.field(QStringLiteral("resultUnit"));
        result.resultAt = line.resultAt;
        result.readers = service.performers;
        source.results.push_back(std::move(result));
    }
    source.services.push_back(std::move(service));
    return {};
}

Result<void> SourceReader::addSlips(ClaimSource& source, const visit::Visit& visit)
{
    TRY_LET(clinician, staff(visit.clinician));
    if (visit.appointment)
        source.appointments.push_back(
            {visit.appointment->number, visit.appointment->day, localDay(*visit.closedAt), {clinician}});
    if (const auto& slip = visit.referral) {
        source.visit.referredTo = slip->facility;
        ClaimReferral referral;
        referral.fileNumber = visit.code;
        referral.registerNumber = slip->number;
        referral.formNumber = slip->number;
        // what was not written on the slip itself is told by the record of the visit
        referral.clinicalSigns = slip->signs.isEmpty() ? visit.examination : slip->signs;
        referral.course = visit.history.isEmpty() ? visit.reason : visit.history;
        referral.treatment = slip->treatment;
        referral.condition = slip->condition;
        referral.reason = slip->reason;
        referral.plan = slip->plan;
        referral.transport = slip->transport;
        referral.escortName = slip->escort;
        referral.practitioners = {clinician};
        source.referral = std::move(referral);
    }
    // a stay or a course of treatment carries its clinical notes, a plain visit does not
    static const QSet<QString> withNotes = {QStringLiteral("02"), QStringLiteral("03"), QStringLiteral("04"),
        QStringLiteral("05"), QStringLiteral("06"), QStringLiteral("08"), QStringLiteral("09")};
    if (withNotes.contains(visit.careType) && !visit.examination.isEmpty()) {
        ClaimNote note;
        note.course = visit.examination;
        note.at = visit.arrivedAt;
        note.writers = {clinician};
        source.notes.push_back(std::move(note));
    }
    return {};
}

Result<ClaimPatient> SourceReader::personOf(const visit::Visit& visit, const patient::Patient& patient) const
{
    ClaimPatient person = patientOf(patient);
    TRY_LET(sent, m_log.sentState(visit.id));
    if (!sent.firstAt)
        return person;
    TRY_LET(then, m_merges.personAsOf(QStringLiteral("visit"), visit.id.value, patient, *sent.firstAt));
    if (sent.isCurrent)
        return patientOf(then);
    person.code = then.code;
    return person;
}

Result<ClaimSource> SourceReader::read(visit::VisitId id)
{
    TRY_LET(visit, m_visits.require(id));
    TRY_LET(bill, m_bills.findOfVisit(id));
    if (visit.status != visit::Status::Closed || !bill)
        return fail(ErrorKind::Validation, QStringLiteral("claim.notClosed"),
            QCoreApplication::translate("tramyte::claim", "The visit %1 is not closed.").arg(visit.code));
    TRY_LET(patient, m_patients.require(visit.patient));
    TRY_LET(prescriptions, m_prescriptions.listOfVisit(id));
    const QDate day = visit.ruleDay();

    ClaimSource source;
    TRY_LET(person, personOf(visit, patient));
    source.patient = std::move(person);
    TRY_LET(district, m_settings.value(QStringLiteral("claim.districtCode"), day));
    source.patient.districtCode = district;
    const auto card = std::ranges::find(patient.cards, visit.card, &patient::InsuranceCard::id);
    if (visit.card && card != patient.cards.end()) {
        source.cards.push_back({card->code, card->facility, card->validFrom, card->validTo});
        source.visit.area = card->area;
        source.visit.exemptFrom = card->exemptFrom;
        source.visit.fiveYearsFrom = card->fiveYears;
    }
    for (const bill::Line& line : bill->lines)
        TRY(line.cost.kind == insurance::CostKind::Drug ? addDrug(source, line, visit, prescriptions)
                                                        : addService(source, line, visit));
    int drugDays = 0;
    for (const prescription::Prescription& prescription : prescriptions) {
        for (const prescription::Line& line : prescription.lines)
            drugDays = std::max(drugDays, line.days.value_or(0));
    }

    ClaimVisit& it = source.visit;
    it.code = visit.code;
    it.facility = m_station;
    it.careType = visit.careType;
    it.entitlementCase = visit.arrivalCode;
    it.reason = visit.reason;
    it.finalDiagnosis = namesOf(visit.diagnoses);
    it.arrivalDiagnosis = visit.diagnosisText.isEmpty() ? it.finalDiagnosis : visit.diagnosisText;
    for (const visit::Diagnosis& diagnosis : visit.diagnoses) {
        if (it.mainDisease.isEmpty())
            it.mainDisease = diagnosis.code;
        else
            it.otherDiseases << diagnosis.code;
    }
    it.referredFrom = visit.referredFrom;
    it.slipNumber = visit.referralPaper;
    it.arrivedAt = visit.arrivedAt;
    it.endedAt = visit.closedAt;
    if (visit.careType == u"02" || visit.careType == u"05" || visit.careType == u"07")
        it.lastDrugDay = day.addDays(std::max(drugDays - 1, 0));
    it.treatmentDays = treatmentDays(visit, drugDays);
    it.outcome = visit.outcome ? static_cast<int>(*visit.outcome) : 0;
    it.dischargeKind = visit.discharge.value_or(1);
    it.advice = visit.advice;
    TRY_LET(payments, m_bills.listPayments(id));
    Money paid;
    for (const bill::Payment& payment : payments)
        paid += payment.amount;
    if (bill->patientDong() == 0)
        it.paidAt = visit.closedAt; // nothing is owed: settled with the end of the visit
    else if (paid >= Money::dong(bill->patientDong()))
        it.paidAt = std::max(payments.back().paidAt, *visit.closedAt);
    it.departments = {visit.department};
    if (const auto grams = visit.weightG())
        it.weightKg = Quantity{*grams};
    it.recordNumber = visit.code;
    TRY_LET(head, headOfStation(day));
    it.headId = head;
    TRY(addSlips(source, visit));
    return source;
}

} // namespace tramyte::claim
