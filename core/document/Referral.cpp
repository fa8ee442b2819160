// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Referral.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"

namespace tramyte::document {
namespace {

TemplateModel::Rows stayRows(const std::vector<Referral::Stay>& stays)
{
    TemplateModel::Rows rows;
    for (const auto& stay : stays) {
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("number"), QString::number(rows.size() + 1))
                           .text(QStringLiteral("facility"), stay.facility)
                           .text(QStringLiteral("from"), formatDay(stay.from))
                           .text(QStringLiteral("to"), formatDay(stay.to)));
    }
    return rows;
}

} // namespace

TemplateModel templateModel(const Referral& referral)
{
    using Reason = Referral::Reason;
    const Person& person = referral.person;
    const Card card = referral.card.value_or(Card());
    const QDate day = localDay(referral.leaves);
    return TemplateModel()
        .merge(headFields(referral.station, referral.print, referral.number))
        .merge(dateLineFields(referral.station, day))
        .merge(signerFields(referral.clinician))
        .merge(nameFields(person))
        .text(QStringLiteral("number"), referral.number)
        .text(QStringLiteral("recordNumber"), referral.recordNumber)
        .text(QStringLiteral("bookNumber"), referral.bookNumber)
        .text(QStringLiteral("receiver"), referral.receiver)
        .text(QStringLiteral("sender"), referral.station.facilityName)
        .text(QStringLiteral("address"), person.address)
        .text(QStringLiteral("ethnicity"), person.ethnicity)
        .text(QStringLiteral("nationality"), person.nationality)
        .text(QStringLiteral("occupation"), person.occupation)
        .text(QStringLiteral("workplace"), person.workplace)
        .flag(QStringLiteral("anyCard"), !card.code.isEmpty())
        .rows(QStringLiteral("cardBoxes"), boxRows(card.code))
        .text(QStringLiteral("cardTo"), formatDay(card.validTo))
        .flag(QStringLiteral("cardExpired"), card.validTo.isValid() && card.validTo < day)
        .flag(QStringLiteral("cardOpen"), !card.code.isEmpty() && !card.validTo.isValid())
        .rows(QStringLiteral("stays"), stayRows(referral.stays))
        .text(QStringLiteral("signs"), referral.signs)
        .text(QStringLiteral("tests"), referral.tests)
        .text(QStringLiteral("diagnosisName"), referral.diagnosis.name)
        .text(QStringLiteral("diagnosisCode"), referral.diagnosis.code)
        .rows(QStringLiteral("others"), diagnosisRows(referral.others))
        .text(QStringLiteral("treatment"), referral.treatment)
        .text(QStringLiteral("condition"), referral.condition)
        .flag(QStringLiteral("qualified"), referral.reason == Reason::Level || referral.reason == Reason::Capability)
        .flag(QStringLiteral("byLevel"), referral.reason == Reason::Level)
        .flag(QStringLiteral("byCapability"), referral.reason == Reason::Capability)
        .flag(QStringLiteral("byWish"), referral.reason == Reason::PatientWish)
        .text(QStringLiteral("plan"), referral.plan)
        .text(QStringLiteral("leavesHour"), localTime(referral.leaves).toString(QStringLiteral("HH")))
        .text(QStringLiteral("leavesMinute"), localTime(referral.leaves).toString(QStringLiteral("mm")))
        .text(QStringLiteral("leavesDay"), formatDay(day))
        .flag(QStringLiteral("oneYear"), referral.oneYear)
        .text(QStringLiteral("transport"), referral.transport)
        .text(QStringLiteral("escort"), referral.escort)
        .text(QStringLiteral("representative"), referral.representative);
}

Result<Paper> paperOf(const Templates& templates, const Referral& referral)
{
    TRY_LET(paper,
        fillPaper(templates, QStringLiteral("referral"), localDay(referral.leaves), referral.station,
            {templateModel(referral)}));
    paper.title = QStringLiteral("Phiếu chuyển cơ sở %1").arg(referral.number);
    return paper;
}

} // namespace tramyte::document
