// SPDX-License-Identifier: GPL-3.0-or-later
// The insurance cards, numbers and relatives of a person.
#include "app/cli/Commands.h"

#include "core/base/Json.h"
#include "core/insurance/CardCode.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

Result<patient::PatientId> patientOf(Desk& desk, const QString& typed)
{
    TRY_LET(station, desk.station());
    return station->services().patients.idOf(station->session(), typed);
}

Result<QDate> dayOf(const QString& typed, const char* field)
{
    if (typed.isEmpty())
        return QDate();
    if (const auto day = parseDay(typed))
        return *day;
    return failField(QString::fromLatin1(field), QStringLiteral("day.impossible"),
        tr("%1 is not a day such as 2026-11-20.").arg(typed));
}

Result<std::optional<Instant>> momentOf(const QString& typed)
{
    if (typed.isEmpty())
        return std::nullopt;
    const auto moment = parseLocal(typed);
    if (!moment)
        return failField(QStringLiteral("at"), QStringLiteral("field.form"),
            tr("%1 is not a day and time such as 2026-11-20T08:05.").arg(typed));
    return *moment;
}

Result<patient::PatientForm> formOf(const CardWish& wish)
{
    patient::PatientForm form;
    form.cardCode = wish.code;
    form.cardFrom = wish.from;
    form.cardTo = wish.to;
    form.cardFacility = wish.facility;
    form.cardArea = wish.area;
    form.cardFiveYear = wish.fiveYear;
    form.cardExemptFrom = wish.exemptFrom;
    if (wish.benefit != 0)
        form.cardBenefitDigit = wish.benefit;
    if (wish.sameHolder) {
        if (*wish.sameHolder != u"yes" && *wish.sameHolder != u"no")
            return failField(
                QStringLiteral("sameHolder"), QStringLiteral("field.form"), tr("--same-holder takes yes or no."));
        form.cardSameHolder = *wish.sameHolder == u"yes";
    }
    return form;
}

/// The card that is meant: by id, by code, or the one that counts today.
Result<patient::CardId> cardOf(Desk& desk, patient::PatientId id, const QString& typed)
{
    TRY_LET(station, desk.station());
    TRY_LET(patient, station->services().patients.view(station->session(), id));
    const QString code = insurance::normalisedCode(typed);
    const patient::InsuranceCard* meant = nullptr;
    if (typed.isEmpty() && !patient.cards.empty()) {
        meant = patient.cardOn(desk.clock.today());
        if (!meant)
            meant = &patient.cards.back();
    }
    for (const patient::InsuranceCard& card : patient.cards)
        if (!typed.isEmpty() && (format(card.id) == typed || card.code == code))
            meant = &card;
    if (!meant)
        return fail(ErrorKind::NotFound, QStringLiteral("card.notFound"), tr("This person has no such card."));
    return meant->id;
}

} // namespace

Result<Reply> addCard(Desk& desk, const CardWish& wish)
{
    if (!wish.code)
        return fail(ErrorKind::Usage, QStringLiteral("usage"), tr("--code is missing."));
    TRY_LET(id, patientOf(desk, wish.patient));
    TRY_LET(form, formOf(wish));
    form.cardSource = QStringLiteral("typed");
    TRY_LET(station, desk.station());
    TRY_LET(done, station->services().patients.update(station->session(), id, form));
    QJsonObject reply = toJson(done.patient);
    reply.insert(QStringLiteral("warnings"), toJson(done.warnings));
    return Reply{reply};
}

Result<Reply> correctCard(Desk& desk, const CardWish& wish)
{
    TRY_LET(id, patientOf(desk, wish.patient));
    TRY_LET(card, cardOf(desk, id, wish.card));
    TRY_LET(form, formOf(wish));
    TRY_LET(station, desk.station());
    TRY_LET(patient, station->services().cards.correct(station->session(), id, card, form));
    return Reply{toJson(patient)};
}

Result<Reply> endCard(Desk& desk, const CardWish& wish, const QString& reason)
{
    TRY_LET(id, patientOf(desk, wish.patient));
    TRY_LET(card, cardOf(desk, id, wish.card));
    TRY_LET(day, dayOf(wish.to.value_or(desk.clock.today().toString(Qt::ISODate)), "cardTo"));
    TRY_LET(station, desk.station());
    TRY_LET(patient, station->services().cards.end(station->session(), id, card, day, reason));
    return Reply{toJson(patient)};
}

Result<Reply> checkCard(
    Desk& desk, const CardWish& wish, const QString& how, const QString& result, const QString& note, const QString& at)
{
    TRY_LET(id, patientOf(desk, wish.patient));
    patient::CardLook look;
    TRY_LET(card, cardOf(desk, id, wish.card));
    look.card = card;
    look.how = how;
    look.result = result;
    look.note = note;
    TRY_LET(moment, momentOf(at));
    look.at = moment;
    TRY_LET(says, formOf(wish));
    look.says = std::move(says);
    TRY_LET(station, desk.station());
    TRY_LET(patient, station->services().cards.check(station->session(), id, look));
    return Reply{toJson(patient)};
}

Result<Reply> listEarlierCards(Desk& desk, const QString& patient)
{
    TRY_LET(id, patientOf(desk, patient));
    TRY_LET(station, desk.station());
    TRY_LET(states, station->services().cards.earlier(station->session(), id));
    QJsonArray list;
    for (const patient::EarlierCard& it : states)
        list.append(QJsonObject{{QStringLiteral("changedAt"), formatLocal(it.at)},
            {QStringLiteral("changedBy"), it.user}, {QStringLiteral("was"), toJson(it.was)}});
    return Reply{list};
}

Result<Reply> listLookups(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY_LET(lookups, station->services().lookups.list(station->session()));
    QJsonArray list;
    for (const visit::CardLookup& it : lookups)
        list.append(
            QJsonObject{{QStringLiteral("patient"), format(it.patient)}, {QStringLiteral("code"), it.patientCode},
                {QStringLiteral("fullName"), it.fullName}, {QStringLiteral("birth"), json::orNull(it.birth)},
                {QStringLiteral("citizenId"), json::orNull(it.citizenId)}, {QStringLiteral("card"), format(it.card)},
                {QStringLiteral("cardCode"), it.cardCode}, {QStringLiteral("cardTo"), json::orNull(it.validTo)},
                {QStringLiteral("visit"), it.visit ? QJsonValue(format(it.visit)) : QJsonValue()},
                {QStringLiteral("since"), formatLocal(it.since)}, {QStringLiteral("pending"), it.isPending}});
    return Reply{list};
}

Result<Reply> addNumber(Desk& desk, const QString& patient, const QString& kind, const QString& value,
    const QString& country, const QString& from, const QString& to, const QString& source)
{
    TRY_LET(id, patientOf(desk, patient));
    TRY_LET(first, dayOf(from, "from"));
    TRY_LET(last, dayOf(to, "to"));
    TRY_LET(station, desk.station());
    TRY_LET(done,
        station->services().identities.addNumber(
            station->session(), id, patient::Identifier{kind, value, country, first, last, source}));
    return Reply{toJson(done)};
}

Result<Reply> endNumber(Desk& desk, const QString& patient, const QString& value, const QString& day)
{
    TRY_LET(id, patientOf(desk, patient));
    TRY_LET(last, dayOf(day, "to"));
    TRY_LET(station, desk.station());
    TRY_LET(done, station->services().identities.endNumber(station->session(), id, value, last));
    return Reply{toJson(done)};
}

Result<Reply> addRelative(Desk& desk, const QString& patient, const RelativeWish& wish)
{
    TRY_LET(id, patientOf(desk, patient));
    patient::Relative relative{wish.relation};
    if (!wish.person.isEmpty()) {
        TRY_LET(person, patientOf(desk, wish.person));
        relative.person = person;
    }
    relative.name = wish.name;
    relative.number = wish.number;
    relative.phone = wish.phone;
    relative.basis = wish.basis;
    TRY_LET(from, dayOf(wish.from, "from"));
    relative.from = from;
    TRY_LET(station, desk.station());
    TRY_LET(done, station->services().identities.addRelative(station->session(), id, relative));
    return Reply{toJson(done)};
}

Result<Reply> endRelative(Desk& desk, const QString& patient, int index, const QString& day)
{
    TRY_LET(id, patientOf(desk, patient));
    TRY_LET(last, dayOf(day, "to"));
    TRY_LET(station, desk.station());
    TRY_LET(done, station->services().identities.endRelative(station->session(), id, index, last));
    return Reply{toJson(done)};
}

Result<Reply> listUnknown(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY_LET(people, station->services().identities.unknown(station->session()));
    QJsonArray list;
    for (const patient::UnknownPerson& it : people)
        list.append(QJsonObject{{QStringLiteral("id"), format(it.patient)}, {QStringLiteral("code"), it.code},
            {QStringLiteral("fullName"), it.fullName}, {QStringLiteral("temporary"), it.number},
            {QStringLiteral("since"), formatLocal(it.since)},
            {QStringLiteral("toldAt"), it.toldAt ? QJsonValue(formatLocal(*it.toldAt)) : QJsonValue()}});
    return Reply{list};
}

Result<Reply> noteTold(Desk& desk, const QString& patient, const QString& at)
{
    TRY_LET(id, patientOf(desk, patient));
    TRY_LET(moment, momentOf(at));
    TRY_LET(station, desk.station());
    TRY_LET(done, station->services().identities.noteTold(station->session(), id, moment));
    return Reply{toJson(done)};
}

} // namespace tramyte::cli
