// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/RecordCopy.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"

namespace tramyte::document {

namespace {

TemplateModel::Rows cardRows(const std::vector<Card>& cards)
{
    TemplateModel::Rows rows;
    for (const Card& card : cards)
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("code"), card.code)
                           .text(QStringLiteral("from"), formatDay(card.validFrom))
                           .text(QStringLiteral("to"), formatDay(card.validTo))
                           .text(QStringLiteral("facility"), card.facilityName));
    return rows;
}

TemplateModel::Rows allergyRows(const std::vector<RecordCopy::AllergyLine>& allergies)
{
    TemplateModel::Rows rows;
    for (const auto& it : allergies)
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("substance"), it.substance)
                           .text(QStringLiteral("reaction"), it.reaction));
    return rows;
}

TemplateModel::Rows problemRows(const std::vector<RecordCopy::ProblemLine>& problems)
{
    TemplateModel::Rows rows;
    for (const auto& it : problems)
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("code"), it.code)
                           .text(QStringLiteral("name"), it.name)
                           .text(QStringLiteral("since"), it.since)
                           .text(QStringLiteral("ended"), it.ended));
    return rows;
}

TemplateModel::Rows medicineRows(const std::vector<RecordCopy::MedicineLine>& medicines)
{
    TemplateModel::Rows rows;
    for (const auto& it : medicines)
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("name"), it.name)
                           .text(QStringLiteral("quantity"), it.quantity)
                           .text(QStringLiteral("usage"), it.usage)
                           .flag(QStringLiteral("last"), &it == &medicines.back()));
    return rows;
}

TemplateModel::Rows visitRows(const std::vector<RecordCopy::VisitLine>& visits)
{
    TemplateModel::Rows rows;
    for (const auto& it : visits)
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("arrived"), formatMoment(it.arrived))
                           .text(QStringLiteral("code"), it.code)
                           .text(QStringLiteral("reason"), it.reason)
                           .text(QStringLiteral("signs"), it.signs)
                           .text(QStringLiteral("history"), it.history)
                           .text(QStringLiteral("examination"), it.examination)
                           .rows(QStringLiteral("diagnoses"), diagnosisRows(it.diagnoses))
                           .text(QStringLiteral("services"), it.services)
                           .flag(QStringLiteral("anyMedicine"), !it.medicines.empty())
                           .rows(QStringLiteral("medicines"), medicineRows(it.medicines))
                           .text(QStringLiteral("advice"), it.advice)
                           .text(QStringLiteral("outcome"), it.outcome)
                           .text(QStringLiteral("referredTo"), it.referredTo)
                           .text(QStringLiteral("followUp"), formatDay(it.followUp))
                           .text(QStringLiteral("clinician"), it.clinician));
    return rows;
}

} // namespace

TemplateModel templateModel(const RecordCopy& paper)
{
    const Person& person = paper.person;
    QStringList guardian{person.guardianName, person.guardianRelation, person.guardianPhone};
    guardian.removeAll(QString());
    return TemplateModel()
        .merge(headFields(paper.station, paper.print, paper.number))
        .merge(dateLineFields(paper.station, localDay(paper.print.at)))
        .merge(nameFields(person))
        .text(QStringLiteral("number"), paper.number)
        .text(QStringLiteral("recipient"), paper.recipient)
        .text(QStringLiteral("patientCode"), person.code)
        .text(QStringLiteral("citizenId"), person.citizenId)
        .text(QStringLiteral("ethnicity"), person.ethnicity)
        .text(QStringLiteral("nationality"), person.nationality)
        .text(QStringLiteral("occupation"), person.occupation)
        .text(QStringLiteral("address"), person.address)
        .text(QStringLiteral("phone"), person.phone)
        .text(QStringLiteral("guardian"), guardian.join(QStringLiteral(", ")))
        .flag(QStringLiteral("anyCard"), !paper.cards.empty())
        .rows(QStringLiteral("cards"), cardRows(paper.cards))
        .flag(QStringLiteral("anyAllergy"), !paper.allergies.empty())
        .rows(QStringLiteral("allergies"), allergyRows(paper.allergies))
        .flag(QStringLiteral("noAllergies"), paper.noAllergies)
        .flag(QStringLiteral("neverAsked"), paper.allergies.empty() && !paper.noAllergies)
        .flag(QStringLiteral("anyProblem"), !paper.problems.empty())
        .rows(QStringLiteral("problems"), problemRows(paper.problems))
        .flag(QStringLiteral("anyVisit"), !paper.visits.empty())
        .text(QStringLiteral("visitCount"), QString::number(paper.visits.size()))
        .rows(QStringLiteral("visits"), visitRows(paper.visits))
        .text(QStringLiteral("leftOut"), paper.leftOut > 0 ? QString::number(paper.leftOut) : QString())
        .text(QStringLiteral("headTitle"), capitals(paper.station.headTitle))
        .text(QStringLiteral("head"), paper.head);
}

Result<Paper> paperOf(const Templates& templates, const RecordCopy& it)
{
    TRY_LET(paper,
        fillPaper(templates, QStringLiteral("record-copy"), localDay(it.print.at), it.station, {templateModel(it)}));
    paper.title = QStringLiteral("Bản sao hồ sơ %1").arg(it.number);
    return paper;
}

} // namespace tramyte::document
