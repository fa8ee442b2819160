// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RightsCommands.h"

#include "core/base/Json.h"
#include "ui/print/PdfFile.h"
#include "ui/print/PersonFiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

/// Everything that a command about one person needs.
struct Person {
    app::Services& services;
    const security::Session& session;
    patient::PatientId id;
};

Result<Person> personOf(Desk& desk, const QString& typed)
{
    TRY_LET(station, desk.station());
    TRY_LET(id, station->services().patients.idOf(station->session(), typed));
    return Person{station->services(), station->session(), id};
}

template <class IdType>
Result<IdType> idOf(const QString& typed)
{
    const auto id = parseId<IdType>(typed);
    if (!id)
        return fail(ErrorKind::Usage, QStringLiteral("usage.id"), tr("%1 is no id.").arg(typed));
    return *id;
}

/// A moment or a day; empty: not told.
Result<std::optional<Instant>> momentOf(const QString& typed)
{
    if (typed.isEmpty())
        return std::optional<Instant>();
    if (const auto at = parseLocal(typed))
        return std::optional(*at);
    if (const auto day = parseDay(typed))
        return std::optional(startOfDay(*day));
    return fail(ErrorKind::Usage, QStringLiteral("usage.moment"),
        tr("%1 is no moment. Write it as 2026-11-20T08:05 or 2026-11-20.").arg(typed));
}

Result<QDate> dayOf(const QString& typed)
{
    if (typed.isEmpty())
        return QDate();
    const auto day = parseDay(typed);
    if (!day)
        return fail(
            ErrorKind::Usage, QStringLiteral("usage.day"), tr("%1 is no day. Write it as 2026-11-20.").arg(typed));
    return *day;
}

template <class Things>
QJsonArray listToJson(const Things& things)
{
    QJsonArray list;
    for (const auto& it : things)
        list.append(toJson(it));
    return list;
}

} // namespace

Result<Reply> listProblems(Desk& desk, const QString& patient)
{
    TRY_LET(it, personOf(desk, patient));
    TRY(it.services.patients.view(it.session, it.id)); // reading them is looking at the record
    TRY_LET(problems, it.services.problems.list(it.session, it.id));
    TRY_LET(proposed, it.services.problems.proposed(it.session, it.id));
    QJsonArray list;
    for (const visit::ProposedProblem& one : proposed)
        list.append(QJsonObject{{QStringLiteral("code"), one.code}, {QStringLiteral("name"), one.name},
            {QStringLiteral("visits"), one.visits}, {QStringLiteral("first"), json::orNull(one.first)},
            {QStringLiteral("last"), json::orNull(one.last)}});
    return Reply{QJsonObject{{QStringLiteral("problems"), listToJson(problems)}, {QStringLiteral("proposed"), list}}};
}

Result<Reply> addProblem(Desk& desk, const ProblemWish& wish)
{
    TRY_LET(it, personOf(desk, wish.patient));
    TRY_LET(added, it.services.problems.add(it.session, {it.id, wish.code, wish.since, wish.note, {}}));
    return Reply{toJson(added)};
}

Result<Reply> resolveProblem(Desk& desk, const QString& problem, const QString& typedDay)
{
    TRY_LET(id, idOf<patient::ProblemId>(problem));
    TRY_LET(day, dayOf(typedDay));
    TRY_LET(station, desk.station());
    TRY_LET(done, station->services().problems.resolve(station->session(), id, day));
    return Reply{toJson(done)};
}

Result<Reply> retractProblem(Desk& desk, const QString& problem, const QString& reason)
{
    TRY_LET(id, idOf<patient::ProblemId>(problem));
    TRY_LET(station, desk.station());
    TRY_LET(done, station->services().problems.retract(station->session(), id, reason));
    return Reply{toJson(done)};
}

Result<Reply> endAllergy(Desk& desk, const QString& patient, const QString& allergy, const QString& reason)
{
    TRY_LET(allergyId, idOf<patient::AllergyId>(allergy));
    TRY_LET(it, personOf(desk, patient));
    TRY_LET(done, it.services.patients.endAllergy(it.session, it.id, allergyId, reason));
    return Reply{toJson(done)};
}

Result<Reply> denyAllergies(Desk& desk, const QString& patient)
{
    TRY_LET(it, personOf(desk, patient));
    TRY_LET(done, it.services.patients.denyAllergies(it.session, it.id));
    return Reply{toJson(done)};
}

Result<Reply> openRecord(Desk& desk, const QString& patient, const QString& reason)
{
    TRY_LET(it, personOf(desk, patient));
    TRY(it.services.gate.open(it.session, it.id, reason));
    return Reply{QJsonObject{{QStringLiteral("patient"), format(it.id)}, {QStringLiteral("open"), true}}};
}

Result<Reply> markRecord(Desk& desk, const QString& patient, bool marked, const QString& reason)
{
    TRY_LET(it, personOf(desk, patient));
    TRY_LET(guard, it.services.gate.mark(it.session, it.id, marked, reason));
    return Reply{toJson(guard)};
}

Result<Reply> listConsents(Desk& desk, const QString& patient)
{
    TRY_LET(it, personOf(desk, patient));
    TRY_LET(purposes, it.services.consents.purposes(it.session, it.id));
    TRY_LET(answers, it.services.consents.list(it.session, it.id));
    return Reply{QJsonObject{
        {QStringLiteral("purposes"), listToJson(purposes)}, {QStringLiteral("answers"), listToJson(answers)}}};
}

Result<Reply> answerConsent(Desk& desk, const ConsentWish& wish)
{
    if (wish.agrees == wish.refuses)
        return fail(ErrorKind::Usage, QStringLiteral("usage.answer"), tr("Give either --agrees or --refuses."));
    TRY_LET(at, momentOf(wish.at));
    TRY_LET(it, personOf(desk, wish.patient));
    TRY_LET(done,
        it.services.consents.answer(it.session,
            {it.id, wish.purpose, wish.agrees, wish.byPatient, wish.representative, wish.relation, wish.form,
                wish.witness, wish.note, at, {}}));
    return Reply{toJson(done)};
}

Result<Reply> withdrawConsent(Desk& desk, const WithdrawalWish& wish)
{
    TRY_LET(id, idOf<patient::ConsentId>(wish.consent));
    TRY_LET(at, momentOf(wish.at));
    TRY_LET(station, desk.station());
    TRY_LET(done, station->services().consents.withdraw(station->session(), {id, wish.by, wish.form, wish.note, at}));
    return Reply{toJson(done)};
}

Result<Reply> printConsent(Desk& desk, const QString& patient, const QString& purpose, const QString& out)
{
    TRY_LET(it, personOf(desk, patient));
    TRY_LET(paper, it.services.personPapers.consent(it.session, it.id, purpose));
    TRY_LET(pages, print::writePdf({paper}, out));
    return Reply{QJsonObject{{QStringLiteral("file"), out}, {QStringLiteral("pages"), pages}}};
}

Result<Reply> listRequests(Desk& desk, const QString& patient, bool closed)
{
    if (!patient.isEmpty()) {
        TRY_LET(it, personOf(desk, patient));
        TRY_LET(requests, it.services.requests.list(it.session, it.id));
        return Reply{listToJson(requests)};
    }
    TRY_LET(station, desk.station());
    auto& service = station->services().requests;
    TRY_LET(rows, closed ? service.closed(station->session()) : service.open(station->session()));
    QJsonArray list;
    for (const patient::ListedRequest& row : rows) {
        QJsonObject shown = toJson(row.request);
        shown.insert(QStringLiteral("patientCode"), row.patientCode);
        shown.insert(QStringLiteral("fullName"), row.patientName);
        list.append(shown);
    }
    return Reply{list};
}

Result<Reply> receiveRequest(Desk& desk, const RequestWish& wish)
{
    TRY_LET(at, momentOf(wish.at));
    TRY_LET(it, personOf(desk, wish.patient));
    TRY_LET(done,
        it.services.requests.receive(it.session,
            {it.id, wish.kind, wish.askedBy, wish.relation,
                wish.channel.isEmpty() ? QStringLiteral("inPerson") : wish.channel, wish.wish, wish.thirdParty, at,
                {}}));
    return Reply{toJson(done)};
}

Result<Reply> stepRequest(Desk& desk, RequestStep step, const QString& request, const QString& words)
{
    TRY_LET(station, desk.station());
    const security::Session& session = station->session();
    auto& service = station->services().requests;
    TRY_LET(id, service.idOf(session, request));
    const auto taken = [&] {
        switch (step) {
        case RequestStep::Acknowledge: return service.acknowledge(session, id);
        case RequestStep::Extend: return service.extend(session, id, words);
        case RequestStep::Finish: return service.finish(session, id, words);
        case RequestStep::Refuse: return service.refuse(session, id, words);
        case RequestStep::TakeBack: return service.takeBack(session, id, words);
        }
        Q_UNREACHABLE();
    }();
    if (!taken)
        return tl::unexpected(taken.error());
    return Reply{toJson(*taken)};
}

Result<Reply> exportPatient(Desk& desk, const ExportWish& wish)
{
    const QStringList formats = wish.formats.isEmpty() ? QStringList{QStringLiteral("pdf"), QStringLiteral("fhir")}
                                                       : wish.formats.split(u',');
    for (const QString& it : formats) {
        if (it != u"pdf" && it != u"fhir")
            return fail(ErrorKind::Usage, QStringLiteral("usage.format"),
                tr("%1 is no format. Known are: %2.").arg(it, QStringLiteral("pdf, fhir")));
    }
    TRY_LET(it, personOf(desk, wish.patient));
    patient::DisclosureForm form{it.id, wish.to, wish.relation,
        wish.basis.isEmpty() ? QStringLiteral("self") : wish.basis, wish.note, wish.sensitive, {}};
    if (!wish.request.isEmpty()) {
        TRY_LET(request, it.services.requests.idOf(it.session, wish.request));
        form.request = request;
    }
    print::PersonParts parts;
    if (formats.contains(QStringLiteral("pdf")))
        parts.paper = [&](const patient::Disclosure& one) { return it.services.personPapers.copy(it.session, one); };
    if (formats.contains(QStringLiteral("fhir")))
        parts.fhir = [&](const patient::Disclosure& one) { return it.services.personExport.fhir(it.session, one); };
    TRY_LET(done, it.services.disclosures.disclose(it.session, form, print::personOutlet(wish.out, parts)));
    if (!wish.delivery.isEmpty()) {
        TRY_LET(note, it.services.personPapers.delivery(it.session, done.id));
        TRY(print::writePdf({note}, wish.delivery));
    }
    return Reply{toJson(done)};
}

Result<Reply> listDisclosures(Desk& desk, const QString& patient)
{
    TRY_LET(it, personOf(desk, patient));
    TRY_LET(list, it.services.disclosures.list(it.session, it.id));
    return Reply{listToJson(list)};
}

Result<Reply> listReaders(Desk& desk, const ReadersWish& wish)
{
    TRY_LET(from, dayOf(wish.from));
    TRY_LET(to, dayOf(wish.to));
    TRY_LET(it, personOf(desk, wish.patient));
    report::ReadersFilter filter{from, to, {}, wish.action};
    if (!wish.by.isEmpty()) {
        TRY_LET(people, it.services.readers.people(it.session));
        const auto known = std::ranges::find(people, wish.by, &security::Doer::name);
        if (known == people.end())
            return fail(ErrorKind::NotFound, QStringLiteral("user.notFound"),
                tr("There is no user with the name %1.").arg(wish.by));
        filter.user = known->id;
    }
    TRY_LET(page, it.services.readers.list(it.session, it.id, filter, wish.before, wish.limit));
    TRY_LET(kept, it.services.readers.retention(it.session));
    if (!wish.print.isEmpty()) {
        document::RecordReaders list;
        list.from = from;
        list.to = to;
        for (const report::RecordReading& row : page.rows)
            list.lines.push_back(
                {row.at, row.doer.fullName, row.action, row.visit, row.reason.isEmpty() ? row.recipient : row.reason});
        TRY_LET(paper, it.services.personPapers.readers(it.session, it.id, std::move(list)));
        TRY(print::writePdf({paper}, wish.print));
    }
    return Reply{QJsonObject{{QStringLiteral("readings"), listToJson(page.rows)}, {QStringLiteral("more"), page.more},
        {QStringLiteral("keptYears"), kept.years}}};
}

} // namespace tramyte::cli
