// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Prescription.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"

namespace tramyte::document {
namespace {

/// The code as it is printed: the letter of the kind in capitals. Source: TT 26/2025/TT-BYT annex I note 1.
QString printedCode(const QString& code)
{
    const qsizetype hyphen = code.lastIndexOf(u'-');
    return hyphen < 0 ? code : code.left(hyphen) + code.mid(hyphen).toUpper();
}

TemplateModel::Rows phaseRows(const Prescription& prescription)
{
    TemplateModel::Rows rows;
    int number = prescription.kind == Prescription::Kind::Psychotropic ? prescription.phaseNumber : 1;
    for (const auto& phase : prescription.phases) {
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("number"), QString::number(number++))
                           .text(QStringLiteral("from"), formatDay(phase.from))
                           .text(QStringLiteral("to"), formatDay(phase.to)));
    }
    return rows;
}

TemplateModel::Rows medicineRows(const Prescription& prescription)
{
    TemplateModel::Rows rows;
    const bool inWords = prescription.kind == Prescription::Kind::Narcotic;
    for (const auto& medicine : prescription.medicines) {
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("number"), QString::number(rows.size() + 1))
                           .text(QStringLiteral("name"), medicine.name)
                           .text(QStringLiteral("strength"), medicine.strength)
                           .text(QStringLiteral("quantity"), formatPrescribed(medicine.quantity))
                           .text(QStringLiteral("words"), inWords ? quantityInWords(medicine.quantity) : QString())
                           .text(QStringLiteral("unit"), medicine.unit)
                           .text(QStringLiteral("usage"), medicine.usage)
                           .flag(QStringLiteral("last"), &medicine == &prescription.medicines.back()));
    }
    return rows;
}

} // namespace

TemplateModel templateModel(const Prescription& prescription, const QString& copyLabel)
{
    const QDate day = localDay(prescription.at);
    const Person& person = prescription.person;
    const bool child = person.birth && ageIsInMonths(*person.birth, day);
    const bool controlled = prescription.kind != Prescription::Kind::Ordinary;
    return TemplateModel()
        .merge(headFields(prescription.station, prescription.print, printedCode(prescription.code)))
        .merge(dateLineFields(prescription.station, day))
        .merge(signerFields(prescription.clinician))
        .merge(nameFields(person))
        .text(QStringLiteral("copyLabel"), copyLabel)
        .text(QStringLiteral("stationAddress"), prescription.station.address)
        .text(QStringLiteral("stationPhone"), prescription.station.phone)
        .flag(QStringLiteral("narcotic"), prescription.kind == Prescription::Kind::Narcotic)
        .flag(QStringLiteral("psychotropic"), prescription.kind == Prescription::Kind::Psychotropic)
        .flag(QStringLiteral("controlled"), controlled)
        .text(QStringLiteral("citizenId"), person.citizenId)
        .text(QStringLiteral("ageMonths"), child ? QString::number(ageInMonths(*person.birth, day)) : QString())
        .text(QStringLiteral("weightKg"),
            prescription.weightKg ? formatNumber(prescription.weightKg->thousandths) : QString())
        .text(QStringLiteral("cardCode"), prescription.cardCode)
        .text(QStringLiteral("address"), person.address)
        .rows(QStringLiteral("diagnoses"), diagnosisRows(prescription.diagnoses))
        .rows(QStringLiteral("phases"), phaseRows(prescription))
        .rows(QStringLiteral("medicines"), medicineRows(prescription))
        .text(QStringLiteral("advice"), prescription.advice)
        .text(QStringLiteral("followUp"), formatDay(prescription.followUp))
        .text(QStringLiteral("contactPhone"), prescription.contactPhone)
        .text(QStringLiteral("guardian"), child ? person.guardianName : QString())
        .text(QStringLiteral("receiverCitizenId"), controlled ? prescription.receiverCitizenId : QString());
}

Result<Paper> paperOf(const Templates& templates, const Prescription& prescription)
{
    std::vector<TemplateModel> copies;
    if (prescription.kind == Prescription::Kind::Ordinary) {
        copies.push_back(templateModel(prescription, {}));
    } else {
        // Source: TT 26/2025/TT-BYT, annexes II and III: one each for the station, the record and the dispenser.
        for (const auto& label : {QStringLiteral("Bản lưu tại cơ sở"), QStringLiteral("Bản lưu hồ sơ bệnh án"),
                 QStringLiteral("Bản lưu tại nơi bán/cấp (đóng dấu)")})
            copies.push_back(templateModel(prescription, label));
    }
    TRY_LET(paper,
        fillPaper(templates, QStringLiteral("prescription"), localDay(prescription.at), prescription.station, copies));
    const QString code = printedCode(prescription.code);
    paper.title = QStringLiteral("Đơn thuốc %1").arg(code);
    paper.codes.emplace(QStringLiteral("prescription"), CodePicture{CodePicture::Kind::Qr, code});
    return paper;
}

} // namespace tramyte::document
