// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/DataRequest.h"

#include "core/base/Json.h"

namespace tramyte::patient {

QString wordOf(DataRequest::State state)
{
    switch (state) {
    case DataRequest::State::Open: return QStringLiteral("open");
    case DataRequest::State::Done: return QStringLiteral("done");
    case DataRequest::State::Refused: return QStringLiteral("refused");
    case DataRequest::State::TakenBack: return QStringLiteral("takenBack");
    }
    Q_UNREACHABLE();
}

std::optional<DataRequest::State> requestStateOf(const QString& word)
{
    using enum DataRequest::State;
    for (const auto state : {Open, Done, Refused, TakenBack}) {
        if (wordOf(state) == word)
            return state;
    }
    return std::nullopt;
}

const QStringList& requestChannels()
{
    static const QStringList words{
        QStringLiteral("inPerson"), QStringLiteral("letter"), QStringLiteral("phone"), QStringLiteral("electronic")};
    return words;
}

QJsonObject toJson(const DataRequest& it)
{
    const auto moment
        = [](const std::optional<Instant>& at) { return at ? QJsonValue(formatLocal(*at)) : QJsonValue(); };
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("number"), it.number},
        {QStringLiteral("patient"), format(it.patient)}, {QStringLiteral("kind"), it.kind},
        {QStringLiteral("kindName"), it.kindName}, {QStringLiteral("receivedAt"), formatLocal(it.receivedAt)},
        {QStringLiteral("askedBy"), json::orNull(it.askedBy)}, {QStringLiteral("relation"), json::orNull(it.relation)},
        {QStringLiteral("channel"), it.channel}, {QStringLiteral("wish"), json::orNull(it.wish)},
        {QStringLiteral("thirdParty"), it.thirdParty},
        {QStringLiteral("acknowledgeBy"), json::orNull(it.acknowledgeBy)},
        {QStringLiteral("due"), json::orNull(it.due)}, {QStringLiteral("acknowledgedAt"), moment(it.acknowledgedAt)},
        {QStringLiteral("extended"), it.extended},
        {QStringLiteral("extensionReason"), json::orNull(it.extensionReason)},
        {QStringLiteral("state"), wordOf(it.state)}, {QStringLiteral("outcome"), json::orNull(it.outcome)},
        {QStringLiteral("closedAt"), moment(it.closedAt)},
        {QStringLiteral("closedBy"), it.closedBy ? QJsonValue(format(it.closedBy)) : QJsonValue()},
        {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)}, {QStringLiteral("enteredBy"), format(it.enteredBy)},
        {QStringLiteral("revision"), it.revision}};
}

} // namespace tramyte::patient
