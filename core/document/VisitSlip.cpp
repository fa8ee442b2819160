// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/VisitSlip.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"
#include "core/patient/ScannedText.h"

namespace tramyte::document {
namespace {

QString numberOrEmpty(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString numberOrEmpty(std::optional<Quantity> number)
{
    return number ? formatNumber(number->thousandths) : QString();
}

TemplateModel cardFields(const std::optional<Card>& found)
{
    const Card card = found.value_or(Card());
    return TemplateModel()
        .text(QStringLiteral("cardCode"), card.code)
        .text(QStringLiteral("cardFrom"), formatDay(card.validFrom))
        .text(QStringLiteral("cardTo"), formatDay(card.validTo))
        .text(QStringLiteral("cardFacility"), card.facilityName)
        .text(QStringLiteral("cardFacilityCode"), card.facilityCode)
        .text(QStringLiteral("benefitPercent"), formatRate(card.benefit));
}

TemplateModel vitalFields(const VisitSlip& slip)
{
    const bool pressure = slip.systolic && slip.diastolic;
    return TemplateModel()
        .text(QStringLiteral("pulse"), numberOrEmpty(slip.pulse))
        .text(QStringLiteral("temperature"), numberOrEmpty(slip.temperatureC))
        .text(QStringLiteral("pressure"),
            pressure ? QStringLiteral("%1/%2").arg(*slip.systolic).arg(*slip.diastolic) : QString())
        .text(QStringLiteral("respiration"), numberOrEmpty(slip.respiration))
        .text(QStringLiteral("spo2"), numberOrEmpty(slip.spo2))
        .text(QStringLiteral("height"), numberOrEmpty(slip.heightCm))
        .text(QStringLiteral("weight"), numberOrEmpty(slip.weightKg))
        .text(QStringLiteral("bodyMassIndex"),
            slip.weightKg && slip.heightCm ? formatBodyMassIndex(*slip.weightKg, *slip.heightCm) : QString());
}

TemplateModel personFields(const Person& person, QDate day)
{
    const bool child = person.birth && ageIsInMonths(*person.birth, day);
    QStringList guardian{person.guardianName, person.guardianRelation, person.guardianPhone};
    guardian.removeAll(QString());
    return nameFields(person)
        .text(QStringLiteral("ageMonths"), child ? QString::number(ageInMonths(*person.birth, day)) : QString())
        .text(QStringLiteral("ageYears"),
            person.birth && !child ? QString::number(ageInYears(*person.birth, day)) : QString())
        .text(QStringLiteral("patientCode"), person.code)
        .text(QStringLiteral("ethnicity"), person.ethnicity)
        .text(QStringLiteral("occupation"), person.occupation)
        .text(QStringLiteral("citizenId"), person.citizenId)
        .text(QStringLiteral("address"), person.address)
        .text(QStringLiteral("phone"), person.phone)
        .text(QStringLiteral("guardian"), guardian.join(QStringLiteral(", ")));
}

TemplateModel::Rows serviceRows(const VisitSlip& slip)
{
    TemplateModel::Rows rows;
    for (const auto& service : slip.services) {
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("number"), QString::number(rows.size() + 1))
                           .text(QStringLiteral("name"), service.name)
                           .text(QStringLiteral("quantity"), formatNumber(service.quantity.thousandths))
                           .text(QStringLiteral("result"), service.result));
    }
    return rows;
}

TemplateModel::Rows medicineRows(const VisitSlip& slip)
{
    TemplateModel::Rows rows;
    for (const auto& medicine : slip.medicines) {
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("number"), QString::number(rows.size() + 1))
                           .text(QStringLiteral("name"), medicine.name)
                           .text(QStringLiteral("quantity"), formatPrescribed(medicine.quantity))
                           .text(QStringLiteral("unit"), medicine.unit)
                           .text(QStringLiteral("usage"), medicine.usage));
    }
    return rows;
}

} // namespace

TemplateModel templateModel(const VisitSlip& slip)
{
    const QDate day = localDay(slip.arrived);
    const Diagnosis diagnosis = slip.diagnosis.value_or(Diagnosis());
    return TemplateModel()
        .merge(headFields(slip.station, slip.print, slip.visitCode))
        .merge(dateLineFields(slip.station, slip.closed ? localDay(*slip.closed) : day))
        .merge(signerFields(slip.clinician))
        .text(QStringLiteral("clinicianLicence"), slip.clinician.licence)
        .merge(personFields(slip.person, day))
        .merge(cardFields(slip.card))
        .text(QStringLiteral("visitCode"), slip.visitCode)
        .text(QStringLiteral("ticket"), slip.ticket)
        .text(QStringLiteral("room"), slip.room)
        .text(QStringLiteral("arrivalCode"), slip.arrivalCode)
        .text(QStringLiteral("arrivedTime"), formatTime(slip.arrived))
        .text(QStringLiteral("arrivedDay"), formatDay(day))
        .text(QStringLiteral("reason"), slip.reason)
        .merge(vitalFields(slip))
        .text(QStringLiteral("history"), slip.history)
        .text(QStringLiteral("ownHistory"), slip.ownHistory)
        .text(QStringLiteral("familyHistory"), slip.familyHistory)
        .text(QStringLiteral("allergies"), slip.allergies)
        .text(QStringLiteral("generalExam"), slip.generalExam)
        .text(QStringLiteral("organExam"), slip.organExam)
        .flag(QStringLiteral("anyService"), !slip.services.empty())
        .rows(QStringLiteral("services"), serviceRows(slip))
        .text(QStringLiteral("diagnosisName"), diagnosis.name)
        .text(QStringLiteral("diagnosisCode"), diagnosis.code)
        .flag(QStringLiteral("anyOther"), !slip.others.empty())
        .rows(QStringLiteral("others"), diagnosisRows(slip.others))
        .text(QStringLiteral("traditionalDiagnosis"), slip.traditionalDiagnosis)
        .text(QStringLiteral("procedures"), slip.procedures)
        .flag(QStringLiteral("anyMedicine"), !slip.medicines.empty())
        .rows(QStringLiteral("medicines"), medicineRows(slip))
        .text(QStringLiteral("advice"), slip.advice)
        .text(QStringLiteral("referredTo"), slip.referredTo)
        .text(QStringLiteral("followUp"), formatDay(slip.followUp))
        .text(QStringLiteral("outcome"), slip.outcome)
        .text(QStringLiteral("endState"), slip.endState)
        .text(QStringLiteral("closedTime"), slip.closed ? formatTime(*slip.closed) : QString())
        .text(QStringLiteral("closedDay"), slip.closed ? formatDay(localDay(*slip.closed)) : QString());
}

Result<Paper> paperOf(const Templates& templates, const VisitSlip& slip)
{
    TRY_LET(paper,
        fillPaper(
            templates, QStringLiteral("visit-slip"), localDay(slip.arrived), slip.station, {templateModel(slip)}));
    paper.title = QStringLiteral("Phiếu khám bệnh %1").arg(slip.visitCode);
    // A slip handed in at the desk is read back by the scanner (identity kind patientSlip).
    TRY_LET(scan, patient::composePatientSlip(slip.station.facilityCode, slip.person.code, slip.visitCode));
    paper.codes.emplace(QStringLiteral("visit"), CodePicture{CodePicture::Kind::Qr, scan});
    return paper;
}

} // namespace tramyte::document
