// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Household.h"

#include "core/base/Json.h"

#include <QJsonArray>
#include <array>

namespace tramyte::patient {

namespace {

template <class Kind, std::size_t N>
std::optional<Kind> find(const std::array<Kind, N>& kinds, const QString& word)
{
    for (const Kind kind : kinds) {
        if (wordOf(kind) == word)
            return kind;
    }
    return std::nullopt;
}

template <class Tag>
QJsonValue idOrNull(Id<Tag> id)
{
    return id ? QJsonValue(format(id)) : QJsonValue();
}

QString ofChild(const QString& them) // the new head was the old one's child
{
    if (them == relation::kHead || them == relation::kSpouse)
        return relation::kParent;
    if (them == relation::kChild)
        return relation::kSibling;
    if (them == relation::kParent)
        return relation::kGrandparent;
    return {}; // a grandchild may be the new head's child or a nephew
}

QString ofParent(const QString& them) // the new head was the old one's parent
{
    if (them == relation::kHead || them == relation::kSibling)
        return relation::kChild;
    if (them == relation::kSpouse)
        return relation::kChildInLaw;
    if (them == relation::kChild)
        return relation::kGrandchild;
    if (them == relation::kParent)
        return relation::kSpouse;
    if (them == relation::kGrandparent)
        return relation::kParent;
    return {};
}

QString ofSibling(const QString& them)
{
    if (them == relation::kHead || them == relation::kSibling)
        return relation::kSibling;
    if (them == relation::kParent || them == relation::kGrandparent)
        return them;
    return {};
}

} // namespace

QString relationToNewHead(const QString& them, const QString& ofNewHead)
{
    if (them == relation::kOther || ofNewHead == relation::kOther)
        return them == ofNewHead ? QString() : relation::kOther;
    if (ofNewHead == relation::kSpouse) // what is the husband's is the wife's
        return them == relation::kHead ? relation::kSpouse : them == relation::kSpouse ? QString() : them;
    if (ofNewHead == relation::kChild)
        return ofChild(them);
    if (ofNewHead == relation::kParent)
        return ofParent(them);
    if (ofNewHead == relation::kSibling)
        return ofSibling(them);
    if (ofNewHead == relation::kGrandchild && (them == relation::kHead || them == relation::kSpouse))
        return relation::kGrandparent;
    if (ofNewHead == relation::kGrandparent && them == relation::kHead)
        return relation::kGrandchild;
    return {};
}

QString wordOf(Hardship hardship)
{
    return hardship == Hardship::Poor ? QStringLiteral("poor") : QStringLiteral("nearPoor");
}

std::optional<Hardship> hardshipOf(const QString& word)
{
    return find(std::array{Hardship::Poor, Hardship::NearPoor}, word);
}

std::optional<Hardship> Household::hardshipOn(QDate day) const
{
    for (const HardshipTime& it : hardships) {
        if (it.from <= day && (!it.to.isValid() || day <= it.to))
            return it.kind;
    }
    return std::nullopt;
}

QString wordOf(Beginning beginning)
{
    switch (beginning) {
    case Beginning::Listed: return QStringLiteral("listed");
    case Beginning::Born: return QStringLiteral("born");
    case Beginning::MovedIn: return QStringLiteral("movedIn");
    case Beginning::Split: return QStringLiteral("split");
    case Beginning::Joined: return QStringLiteral("joined");
    }
    Q_UNREACHABLE();
}

QString wordOf(Ending ending)
{
    switch (ending) {
    case Ending::MovedOut: return QStringLiteral("movedOut");
    case Ending::Died: return QStringLiteral("died");
    case Ending::Split: return QStringLiteral("split");
    case Ending::Joined: return QStringLiteral("joined");
    }
    Q_UNREACHABLE();
}

QString wordOf(DeathPlace place)
{
    switch (place) {
    case DeathPlace::Home: return QStringLiteral("home");
    case DeathPlace::Station: return QStringLiteral("station");
    case DeathPlace::Hospital: return QStringLiteral("hospital");
    case DeathPlace::Other: return QStringLiteral("other");
    case DeathPlace::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

std::optional<DeathPlace> deathPlaceOf(const QString& word)
{
    return find(
        std::array{DeathPlace::Home, DeathPlace::Station, DeathPlace::Hospital, DeathPlace::Other, DeathPlace::Unknown},
        word);
}

QJsonObject toJson(const Household& it)
{
    QJsonArray hardships;
    for (const HardshipTime& time : it.hardships)
        hardships.append(QJsonObject{{QStringLiteral("kind"), wordOf(time.kind)},
            {QStringLiteral("from"), json::orNull(time.from)}, {QStringLiteral("to"), json::orNull(time.to)}});
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("code"), it.code},
        {QStringLiteral("hamlet"), json::orNull(it.hamlet)}, {QStringLiteral("address"), json::orNull(it.address)},
        {QStringLiteral("hardships"), hardships}, {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)},
        {QStringLiteral("enteredBy"), idOrNull(it.enteredBy)}, {QStringLiteral("revision"), it.revision}};
}

QJsonObject toJson(const Stay& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("household"), format(it.household)},
        {QStringLiteral("patient"), format(it.patient)}, {QStringLiteral("relation"), json::orNull(it.relation)},
        {QStringLiteral("from"), json::orNull(it.from)}, {QStringLiteral("beginning"), wordOf(it.beginning)},
        {QStringLiteral("fromPlace"), json::orNull(it.fromPlace)},
        {QStringLiteral("fromHousehold"), idOrNull(it.fromHousehold)}, {QStringLiteral("to"), json::orNull(it.to)},
        {QStringLiteral("ending"), it.ending ? QJsonValue(wordOf(*it.ending)) : QJsonValue()},
        {QStringLiteral("toPlace"), json::orNull(it.toPlace)},
        {QStringLiteral("toHousehold"), idOrNull(it.toHousehold)},
        {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)}, {QStringLiteral("enteredBy"), format(it.enteredBy)},
        {QStringLiteral("revision"), it.revision}};
}

QJsonObject toJson(const Death& it)
{
    return {{QStringLiteral("patient"), format(it.patient)}, {QStringLiteral("on"), json::orNull(it.on)},
        {QStringLiteral("place"), wordOf(it.place)}, {QStringLiteral("cause"), json::orNull(it.cause)},
        {QStringLiteral("withdrawn"), it.withdrawn}, {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)},
        {QStringLiteral("enteredBy"), format(it.enteredBy)}, {QStringLiteral("revision"), it.revision}};
}

} // namespace tramyte::patient
