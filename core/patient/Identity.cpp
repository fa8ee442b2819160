// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Identity.h"

#include "core/base/Json.h"
#include "core/patient/Patient.h"
#include "core/text/Fold.h"

#include <algorithm>

namespace tramyte::patient {

namespace {

QStringList words(const char* joined)
{
    return QString::fromLatin1(joined).split(u' ');
}

/// Filling in what was empty, another spelling or more words are no move.
bool hasMoved(const Patient& before, const Patient& after)
{
    const auto isOther
        = [](const QString& was, const QString& is) { return !was.isEmpty() && !is.isEmpty() && was != is; };
    if (isOther(before.communeCode, after.communeCode) || isOther(before.provinceCode, after.provinceCode))
        return true;
    const QString was = text::fold(before.address);
    const bool isAddressOther = !was.isEmpty() && !text::fold(after.address).contains(was);
    return isAddressOther || isOther(text::fold(before.hamlet), text::fold(after.hamlet));
}

/// Ends a number that the form no longer shows. A slip that is put right on the day of registration leaves no trace
/// here (the journal has it).
void endNumber(Patient& patient, const QString& number, bool isCorrection, QDate today, Instant now)
{
    if (number.isEmpty())
        return;
    const auto known = std::ranges::find_if(
        patient.identifiers, [&](const Identifier& it) { return it.value == number && it.holds(); });
    const bool isKnown = known != patient.identifiers.end();
    if (isCorrection && isKnown)
        patient.identifiers.erase(known);
    else if (isKnown)
        known->to = today;
    else if (!isCorrection)
        patient.identifiers.push_back({kindOfNumber(number), number, {}, {}, today, {}, now});
}

/// The current number with how it was come by.
void noteNumber(const Patient& before, Patient& after, const QString& source, QDate today, Instant now)
{
    const auto known = std::ranges::find_if(
        after.identifiers, [&](const Identifier& it) { return it.value == after.citizenId && it.holds(); });
    if (known != after.identifiers.end()) {
        if (!source.isEmpty() && source != u"typed")
            known->source = source; // a card says more than fingers
        return;
    }
    Identifier made{kindOfNumber(after.citizenId), after.citizenId};
    const bool isAnother = !before.citizenId.isEmpty() && before.citizenId != after.citizenId;
    made.from = isAnother ? today : QDate(); // a number that was there may have held for long
    made.source = source;
    made.enteredAt = now;
    if (made.kind == u"passport" && after.nationality != u"000")
        made.country = after.nationality;
    after.identifiers.push_back(std::move(made));
}

} // namespace

const QStringList& identifierKinds()
{
    static const QStringList kinds = words("citizenId oldId cancelledId passport foreignId originCertificate "
                                           "electronicId birthCertificate temporary");
    return kinds;
}

const QStringList& identifierSources()
{
    static const QStringList sources = words("scanned typed chip vneid portal");
    return sources;
}

const QStringList& relations()
{
    static const QStringList all = words("mother father guardian carer representative");
    return all;
}

QString kindOfNumber(const QString& number)
{
    const bool digitsOnly = std::ranges::all_of(number, [](QChar it) { return it >= u'0' && it <= u'9'; });
    if (digitsOnly && number.size() == 12)
        return QStringLiteral("citizenId");
    return digitsOnly && number.size() == 9 ? QStringLiteral("oldId") : QStringLiteral("passport");
}

std::vector<Identifier> identifiersOf(const Patient& patient)
{
    std::vector<Identifier> all = patient.identifiers;
    const auto derive = [&](const QString& number, const QString& kind) {
        if (!number.isEmpty() && std::ranges::find(all, number, &Identifier::value) == all.end())
            all.push_back({kind, number});
    };
    derive(patient.citizenId, kindOfNumber(patient.citizenId));
    const QString old = kindOfNumber(patient.oldId);
    derive(patient.oldId, old == u"citizenId" ? QStringLiteral("cancelledId") : old);
    std::ranges::stable_sort(all, [&](const Identifier& one, const Identifier& other) {
        const auto rank = [&](const Identifier& it) {
            return it.value == patient.citizenId && it.holds() ? 0 : it.holds() && it.value != patient.oldId ? 1 : 2;
        };
        return rank(one) < rank(other);
    });
    return all;
}

const Identifier* openTemporary(const Patient& patient)
{
    const auto found = std::ranges::find_if(
        patient.identifiers, [](const Identifier& it) { return it.kind == u"temporary" && it.holds(); });
    return found == patient.identifiers.end() ? nullptr : &*found;
}

const Relative* relativeOf(const Patient& patient, const QString& relation)
{
    const auto found = std::ranges::find_if(
        patient.relatives, [&](const Relative& it) { return it.relation == relation && it.holds(); });
    return found == patient.relatives.end() ? nullptr : &*found;
}

void noteHistory(const Patient& before, Patient& after, const QString& source, QDate today, Instant now)
{
    const bool isNew = before.code.isEmpty();
    const bool isCorrection = !isNew && localDay(before.enteredAt) == today;
    const bool isReplaced = !before.citizenId.isEmpty() && before.citizenId != after.citizenId;
    if (isReplaced && before.citizenId != after.oldId)
        endNumber(after, before.citizenId, isCorrection, today, now);
    if (before.oldId != after.oldId && before.oldId != after.citizenId)
        endNumber(after, before.oldId, isCorrection, today, now);
    if (!after.citizenId.isEmpty() && (!source.isEmpty() || (isReplaced && !isCorrection)))
        noteNumber(before, after, source, today, now);
    if (isNew || isCorrection || !hasMoved(before, after))
        return;
    QDate from; // where the address before that one ended
    for (const PastAddress& it : after.pastAddresses)
        from = std::max(from, it.to.addDays(1));
    after.pastAddresses.push_back({before.address, before.hamlet, before.communeCode, before.provinceCode,
        from.isValid() ? std::min(from, today) : QDate(), today});
}

QJsonObject toJson(const Identifier& it)
{
    return {{QStringLiteral("kind"), it.kind}, {QStringLiteral("value"), it.value},
        {QStringLiteral("country"), json::orNull(it.country)}, {QStringLiteral("from"), json::orNull(it.from)},
        {QStringLiteral("to"), json::orNull(it.to)}, {QStringLiteral("source"), json::orNull(it.source)},
        {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)},
        {QStringLiteral("toldAt"), it.toldAt ? QJsonValue(formatLocal(*it.toldAt)) : QJsonValue()}};
}

QJsonObject toJson(const PastAddress& it)
{
    return {{QStringLiteral("address"), it.text}, {QStringLiteral("hamlet"), json::orNull(it.hamlet)},
        {QStringLiteral("communeCode"), json::orNull(it.communeCode)},
        {QStringLiteral("provinceCode"), json::orNull(it.provinceCode)},
        {QStringLiteral("from"), json::orNull(it.from)}, {QStringLiteral("to"), json::orNull(it.to)}};
}

QJsonObject toJson(const Relative& it)
{
    return {{QStringLiteral("relation"), it.relation},
        {QStringLiteral("patient"), it.person ? QJsonValue(format(it.person)) : QJsonValue()},
        {QStringLiteral("name"), json::orNull(it.name)}, {QStringLiteral("number"), json::orNull(it.number)},
        {QStringLiteral("phone"), json::orNull(it.phone)}, {QStringLiteral("basis"), json::orNull(it.basis)},
        {QStringLiteral("from"), json::orNull(it.from)}, {QStringLiteral("to"), json::orNull(it.to)}};
}

} // namespace tramyte::patient
