// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Problem.h"

#include "core/base/Json.h"

namespace tramyte::patient {

QString wordOf(Problem::State state)
{
    switch (state) {
    case Problem::State::Active: return QStringLiteral("active");
    case Problem::State::Resolved: return QStringLiteral("resolved");
    case Problem::State::Mistaken: return QStringLiteral("mistaken");
    }
    Q_UNREACHABLE();
}

std::optional<Problem::State> problemStateOf(const QString& word)
{
    using enum Problem::State;
    for (const auto state : {Active, Resolved, Mistaken}) {
        if (wordOf(state) == word)
            return state;
    }
    return std::nullopt;
}

QString categoryOf(const QString& code)
{
    return code.section(u'.', 0, 0);
}

QJsonObject toJson(const Problem& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("patient"), format(it.patient)},
        {QStringLiteral("code"), it.code}, {QStringLiteral("name"), it.name},
        {QStringLiteral("since"), json::orNull(it.since)}, {QStringLiteral("state"), wordOf(it.state)},
        {QStringLiteral("ended"), json::orNull(it.ended)}, {QStringLiteral("note"), json::orNull(it.note)},
        {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)}, {QStringLiteral("enteredBy"), format(it.enteredBy)},
        {QStringLiteral("revision"), it.revision}};
}

} // namespace tramyte::patient
