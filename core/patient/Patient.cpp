// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Patient.h"

#include "core/base/Json.h"

#include <QJsonArray>

namespace tramyte::patient {

namespace {

/// Only what is filled: see toJson.
void add(QJsonObject& object, const char* name, const QJsonValue& value)
{
    if (!value.isNull() && !(value.isArray() && value.toArray().isEmpty()))
        object.insert(QLatin1String(name), value);
}

QJsonObject toJson(const CardCheckNote& it)
{
    return {{QStringLiteral("at"), formatLocal(it.at)}, {QStringLiteral("by"), format(it.by)},
        {QStringLiteral("how"), it.how}, {QStringLiteral("result"), json::orNull(it.result)},
        {QStringLiteral("note"), json::orNull(it.note)}};
}

template <class Part>
QJsonArray listed(const std::vector<Part>& parts)
{
    QJsonArray list;
    for (const Part& part : parts)
        list.append(toJson(part));
    return list;
}

QJsonObject toJson(const Allergy& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("substance"), it.substance},
        {QStringLiteral("reaction"), json::orNull(it.reaction)},
        {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)}};
}

} // namespace

QJsonObject toJson(const InsuranceCard& card)
{
    QJsonObject object{{QStringLiteral("id"), format(card.id)}, {QStringLiteral("cardCode"), card.code},
        {QStringLiteral("number"), json::orNull(card.number)},
        {QStringLiteral("benefitDigit"), card.benefitDigit ? QJsonValue(*card.benefitDigit) : QJsonValue()},
        {QStringLiteral("cardFacility"), json::orNull(card.facility)},
        {QStringLiteral("cardFrom"), json::orNull(card.validFrom)},
        {QStringLiteral("cardTo"), json::orNull(card.validTo)}, {QStringLiteral("area"), json::orNull(card.area)},
        {QStringLiteral("fiveYear"), json::orNull(card.fiveYears)},
        {QStringLiteral("exemptFrom"), json::orNull(card.exemptFrom)},
        {QStringLiteral("enteredAt"), formatLocal(card.enteredAt)}};
    add(object, "holderName", json::orNull(card.holderName));
    add(object, "holderBirth", json::orNull(card.holderBirth));
    add(object, "sameHolder", card.sameHolder ? QJsonValue(true) : QJsonValue());
    add(object, "endReason", json::orNull(card.endReason));
    add(object, "checks", listed(card.checks));
    return object;
}

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
    QJsonArray allergies;
    for (const Allergy& allergy : it.allergies)
        allergies.append(toJson(allergy));
    QJsonObject object{{QStringLiteral("id"), format(it.id)}, {QStringLiteral("code"), it.code},
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
        {QStringLiteral("revision"), it.revision}, {QStringLiteral("cards"), listed(it.cards)},
        {QStringLiteral("allergies"), allergies}};
    add(object, "occupationText", json::orNull(it.occupationText));
    add(object, "identifiers", listed(it.identifiers));
    add(object, "pastAddresses", listed(it.pastAddresses));
    add(object, "relatives", listed(it.relatives));
    if (it.mergedInto) // told only when there is something to tell: what was hashed before stays as it was
        object.insert(QStringLiteral("mergedInto"), format(it.mergedInto));
    // left out while there are none, so that states written before these were known stay what they were
    if (!it.endedAllergies.empty()) {
        QJsonArray ended;
        for (const EndedAllergy& one : it.endedAllergies) {
            QJsonObject shown = toJson(one.allergy);
            shown.insert(QStringLiteral("endedAt"), formatLocal(one.endedAt));
            shown.insert(QStringLiteral("endReason"), one.reason);
            ended.append(shown);
        }
        object.insert(QStringLiteral("endedAllergies"), ended);
    }
    if (it.noAllergies)
        object.insert(QStringLiteral("noAllergies"),
            QJsonObject{{QStringLiteral("at"), formatLocal(it.noAllergies->at)},
                {QStringLiteral("by"), format(it.noAllergies->by)}});
    return object;
}

} // namespace tramyte::patient
