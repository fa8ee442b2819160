// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Patient.h"

#include "core/base/Json.h"

#include <QJsonArray>

namespace tramyte::patient {

namespace {

QJsonObject toJson(const Allergy& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("substance"), it.substance},
        {QStringLiteral("reaction"), json::orNull(it.reaction)},
        {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)}};
}

} // namespace

const InsuranceCard* Patient::cardOn(QDate day) const
{
    const InsuranceCard* best = nullptr;
    for (const InsuranceCard& card : cards) {
        if (card.isValidOn(day) && (!best || card.id > best->id))
            best = &card;
    }
    return best;
}

QJsonObject toJson(const Patient& it)
{
    QJsonArray cards;
    for (const InsuranceCard& card : it.cards) {
        cards.append(QJsonObject{{QStringLiteral("id"), format(card.id)}, {QStringLiteral("cardCode"), card.code},
            {QStringLiteral("number"), json::orNull(card.number)},
            {QStringLiteral("benefitDigit"), card.benefitDigit ? QJsonValue(*card.benefitDigit) : QJsonValue()},
            {QStringLiteral("cardFacility"), json::orNull(card.facility)},
            {QStringLiteral("cardFrom"), json::orNull(card.validFrom)},
            {QStringLiteral("cardTo"), json::orNull(card.validTo)}, {QStringLiteral("area"), json::orNull(card.area)},
            {QStringLiteral("fiveYear"), json::orNull(card.fiveYears)},
            {QStringLiteral("exemptFrom"), json::orNull(card.exemptFrom)},
            {QStringLiteral("enteredAt"), formatLocal(card.enteredAt)}});
    }
    QJsonArray allergies;
    for (const Allergy& allergy : it.allergies)
        allergies.append(toJson(allergy));
    QJsonObject state{{QStringLiteral("id"), format(it.id)}, {QStringLiteral("code"), it.code},
        {QStringLiteral("fullName"), it.fullName}, {QStringLiteral("sex"), format(it.sex)},
        {QStringLiteral("birth"), json::orNull(it.birth)}, {QStringLiteral("citizenId"), json::orNull(it.citizenId)},
        {QStringLiteral("oldId"), json::orNull(it.oldId)}, {QStringLiteral("phone"), json::orNull(it.phone)},
        {QStringLiteral("address"), json::orNull(it.address)},
        {QStringLiteral("provinceCode"), json::orNull(it.provinceCode)},
        {QStringLiteral("communeCode"), json::orNull(it.communeCode)},
        {QStringLiteral("hamlet"), json::orNull(it.hamlet)}, {QStringLiteral("ethnicity"), json::orNull(it.ethnicity)},
        {QStringLiteral("occupation"), json::orNull(it.occupation)}, {QStringLiteral("nationality"), it.nationality},
        {QStringLiteral("guardianName"), json::orNull(it.guardianName)},
        {QStringLiteral("guardianRelation"), json::orNull(it.guardianRelation)},
        {QStringLiteral("guardianPhone"), json::orNull(it.guardianPhone)},
        {QStringLiteral("household"), json::orNull(it.householdCode)}, {QStringLiteral("archived"), it.archived},
        {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)}, {QStringLiteral("enteredBy"), format(it.enteredBy)},
        {QStringLiteral("revision"), it.revision}, {QStringLiteral("cards"), cards},
        {QStringLiteral("allergies"), allergies}};
    // left out while there are none, so that states written before these were known stay what they were
    if (!it.endedAllergies.empty()) {
        QJsonArray ended;
        for (const EndedAllergy& one : it.endedAllergies) {
            QJsonObject shown = toJson(one.allergy);
            shown.insert(QStringLiteral("endedAt"), formatLocal(one.endedAt));
            shown.insert(QStringLiteral("endReason"), one.reason);
            ended.append(shown);
        }
        state.insert(QStringLiteral("endedAllergies"), ended);
    }
    if (it.noAllergies)
        state.insert(QStringLiteral("noAllergies"),
            QJsonObject{{QStringLiteral("at"), formatLocal(it.noAllergies->at)},
                {QStringLiteral("by"), format(it.noAllergies->by)}});
    return state;
}

} // namespace tramyte::patient
