// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Consent.h"

#include "core/base/Json.h"

namespace tramyte::patient {

QString wordOf(ConsentWay way)
{
    switch (way) {
    case ConsentWay::Paper: return QStringLiteral("paper");
    case ConsentWay::Spoken: return QStringLiteral("spoken");
    case ConsentWay::Electronic: return QStringLiteral("electronic");
    }
    Q_UNREACHABLE();
}

std::optional<ConsentWay> consentWayOf(const QString& word)
{
    using enum ConsentWay;
    for (const ConsentWay way : {Paper, Spoken, Electronic}) {
        if (wordOf(way) == word)
            return way;
    }
    return std::nullopt;
}

QJsonObject toJson(const Consent& it)
{
    QJsonValue withdrawal;
    if (it.withdrawal)
        withdrawal = QJsonObject{{QStringLiteral("at"), formatLocal(it.withdrawal->at)},
            {QStringLiteral("by"), it.withdrawal->by}, {QStringLiteral("form"), wordOf(it.withdrawal->way)},
            {QStringLiteral("note"), json::orNull(it.withdrawal->note)}};
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("patient"), format(it.patient)},
        {QStringLiteral("purpose"), it.purpose}, {QStringLiteral("purposeName"), it.purposeName},
        {QStringLiteral("text"), it.shown}, {QStringLiteral("textFrom"), json::orNull(it.shownFrom)},
        {QStringLiteral("given"), it.given}, {QStringLiteral("byPatient"), it.byPatient},
        {QStringLiteral("representative"), json::orNull(it.representative)},
        {QStringLiteral("relation"), json::orNull(it.relation)}, {QStringLiteral("form"), wordOf(it.way)},
        {QStringLiteral("witness"), json::orNull(it.witness)}, {QStringLiteral("note"), json::orNull(it.note)},
        {QStringLiteral("at"), formatLocal(it.at)}, {QStringLiteral("withdrawal"), withdrawal},
        {QStringLiteral("holds"), it.holds()}, {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)},
        {QStringLiteral("enteredBy"), format(it.enteredBy)}, {QStringLiteral("revision"), it.revision}};
}

} // namespace tramyte::patient
