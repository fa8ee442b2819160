// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/DataRequestService.h"

#include "core/catalog/WorkingDays.h"
#include "core/patient/PatientRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;
using State = DataRequest::State;

namespace {

const QString kKind = QStringLiteral("request");
const QString kDelete = QStringLiteral("delete");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

tl::unexpected<Error> wrong(const char* field, const char* code, const QString& message)
{
    return failField(QLatin1String(field), QStringLiteral("request.") + QLatin1String(code), message);
}

QString shown(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

RequestKind kindFrom(const catalog::Entry& row)
{
    const auto days = [&](const char* field) { return row.field(QLatin1String(field)).toInt(); };
    return {
        row.code, row.name, days("acknowledgeWorkDays"), days("days"), days("thirdPartyDays"), days("extensionDays")};
}

} // namespace

Result<std::vector<RequestKind>> DataRequestService::kinds(const Session& session) const
{
    TRY(session.require(Permission::ReceiveRequests));
    TRY_LET(rows, m_catalogue.list(catalog::Kind::RequestKind, m_ledger.clock.today()));
    std::vector<RequestKind> kinds;
    for (const catalog::Entry& row : rows)
        kinds.push_back(kindFrom(row));
    return kinds;
}

Result<RequestKind> DataRequestService::kindOf(const QString& code, QDate day) const
{
    TRY_LET(row, m_catalogue.find(catalog::Kind::RequestKind, code, day));
    if (!row)
        return wrong("kind", "kindUnknown", tr("Choose what is asked."));
    return kindFrom(*row);
}

Result<std::vector<DataRequest>> DataRequestService::list(const Session& session, PatientId patient) const
{
    TRY(session.require(Permission::ReceiveRequests));
    return m_requests.list(patient);
}

Result<std::vector<ListedRequest>> DataRequestService::open(const Session& session) const
{
    TRY(session.require(Permission::ReceiveRequests));
    return m_requests.listOpen();
}

Result<std::vector<ListedRequest>> DataRequestService::closed(
    const Session& session, DataRequestId before, int limit) const
{
    TRY(session.require(Permission::ReceiveRequests));
    return m_requests.listClosed(before, limit);
}

Result<DataRequestId> DataRequestService::idOf(const Session& session, const QString& typed) const
{
    TRY(session.require(Permission::ReceiveRequests));
    TRY_LET(known, m_requests.findByNumber(typed));
    if (known)
        return known->id;
    if (const auto id = parseId<DataRequestId>(typed))
        return *id;
    return fail(ErrorKind::NotFound, QStringLiteral("request.notFound"),
        tr("There is no request with the number %1.").arg(typed));
}

Result<std::optional<QDate>> DataRequestService::keptUntil(const Session& session, PatientId patient) const
{
    TRY(session.require(Permission::ReceiveRequests));
    return m_keptUntil(patient);
}

Result<DataRequest> DataRequestService::receive(const Session& session, const DataRequestForm& form)
{
    TRY(session.require(Permission::ReceiveRequests));
    auto done = m_ledger.db.transaction([&]() -> Result<DataRequest> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier)
            return m_requests.require(DataRequestId{*earlier});
        TRY_LET(patient, PatientRepository(m_ledger.db).require(form.patient));
        DataRequest it;
        const Instant now = m_ledger.clock.now();
        it.receivedAt = form.receivedAt.value_or(now);
        const QDate day = localDay(it.receivedAt);
        TRY_LET(kind, kindOf(form.kind, day));
        if (it.receivedAt > now)
            return wrong("receivedAt", "at", tr("A request cannot have come in later than now."));
        it.askedBy = text::tidyLine(form.askedBy);
        it.relation = it.askedBy.isEmpty() ? QString() : text::tidyLine(form.relation);
        if (!it.askedBy.isEmpty() && it.relation.isEmpty())
            return wrong("relation", "relationMissing",
                tr("Say what the representative is to the person: mother, guardian ..."));
        if (!requestChannels().contains(form.channel))
            return wrong("channel", "channelUnknown", tr("Choose how the request came in."));
        it.wish = text::tidy(form.wish);
        static const QStringList vague{QStringLiteral("correct"), QStringLiteral("restrict"), QStringLiteral("object")};
        if (it.wish.isEmpty() && vague.contains(kind.code))
            return wrong("wish", "wishMissing", tr("Write down what exactly the person asks for."));
        it.id = m_ledger.ids.next<DataRequestId>();
        TRY_LET(number, m_series.next(kKind, day.year(), m_device));
        it.number = QStringLiteral("%1-%2-%3")
                        .arg(day.year())
                        .arg(m_device, 2, 10, QLatin1Char('0'))
                        .arg(number, 4, 10, QLatin1Char('0'));
        it.patient = patient.id;
        it.kind = kind.code;
        it.kindName = kind.name;
        it.channel = form.channel;
        it.thirdParty = form.thirdParty;
        TRY_LET(acknowledgeBy, catalog::afterWorkingDays(m_catalogue, day, kind.acknowledgeWorkDays));
        it.acknowledgeBy = acknowledgeBy;
        it.due = day.addDays(form.thirdParty ? kind.thirdPartyDays : kind.days);
        it.enteredAt = now;
        it.enteredBy = session.user;
        TRY(m_requests.insert(it));
        TRY(m_ledger.journal.record(
            session.user, Action::Create, {kKind, it.id.value, it.revision, std::nullopt, toJson(it)}));
        TRY(m_ledger.tokens.insert(form.token, it.id.value));
        return it;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {form.patient.value});
    return done;
}

template <class Change>
Result<DataRequest> DataRequestService::write(const Session& session, DataRequestId id, Change change)
{
    auto done = m_ledger.db.transaction([&]() -> Result<DataRequest> {
        TRY_LET(before, m_requests.require(id));
        if (before.state != State::Open)
            return fail(ErrorKind::Validation, QStringLiteral("request.closed"),
                tr("The request %1 is closed and stays as it is. Enter a new one.").arg(before.number));
        DataRequest it = before;
        TRY(change(it));
        if (it == before)
            return before;
        TRY(m_requests.update(it));
        TRY_LET(after, m_requests.require(id));
        TRY(m_ledger.journal.record(session.user, after.state == State::Open ? Action::Change : Action::Close,
            {kKind, id.value, after.revision, toJson(before), toJson(after)}));
        return after;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {done->patient.value});
    return done;
}

Result<DataRequest> DataRequestService::acknowledge(const Session& session, DataRequestId id)
{
    TRY(session.require(Permission::ReceiveRequests));
    return write(session, id, [&](DataRequest& it) -> Result<void> {
        if (!it.acknowledgedAt)
            it.acknowledgedAt = m_ledger.clock.now();
        return {};
    });
}

Result<DataRequest> DataRequestService::extend(const Session& session, DataRequestId id, const QString& reason)
{
    TRY(session.require(Permission::DecideRequests));
    return write(session, id, [&](DataRequest& it) -> Result<void> {
        TRY_LET(kind, kindOf(it.kind, localDay(it.receivedAt)));
        if (it.extended || kind.extensionDays <= 0)
            return wrong("reason", "extendedAlready", tr("The time can be extended once only."));
        if (m_ledger.clock.today() > it.due)
            return wrong(
                "reason", "tooLate", tr("The time was over on %1: answer the request now.").arg(shown(it.due)));
        if (text::tidyLine(reason).isEmpty())
            return wrong("reason", "reasonMissing", tr("Say why more time is needed; the person is told."));
        it.extended = true;
        it.extensionReason = text::tidyLine(reason);
        it.due = it.due.addDays(kind.extensionDays);
        return {};
    });
}

Result<DataRequest> DataRequestService::close(
    const Session& session, DataRequestId id, State state, const QString& outcome)
{
    return write(session, id, [&](DataRequest& it) -> Result<void> {
        it.state = state;
        it.outcome = text::tidy(outcome);
        it.closedAt = m_ledger.clock.now();
        it.closedBy = session.user;
        if (!it.acknowledgedAt)
            it.acknowledgedAt = it.closedAt; // an answer says that it came in
        return {};
    });
}

Result<DataRequest> DataRequestService::finish(const Session& session, DataRequestId id, const QString& outcome)
{
    TRY(session.require(Permission::DecideRequests));
    if (text::tidy(outcome).isEmpty())
        return wrong("outcome", "outcomeMissing", tr("Write down what was done."));
    TRY_LET(it, m_requests.require(id));
    if (it.kind == kDelete) {
        TRY_LET(until, m_keptUntil(it.patient));
        if (until && *until >= m_ledger.clock.today())
            return wrong("outcome", "kept",
                tr("The law has these records kept until %1. Refuse the request with that reason.").arg(shown(*until)));
    }
    return close(session, id, State::Done, outcome);
}

Result<DataRequest> DataRequestService::refuse(const Session& session, DataRequestId id, const QString& reason)
{
    TRY(session.require(Permission::DecideRequests));
    if (text::tidy(reason).isEmpty())
        return wrong("outcome", "outcomeMissing", tr("Say why the request is refused; the person is told."));
    return close(session, id, State::Refused, reason);
}

Result<DataRequest> DataRequestService::takeBack(const Session& session, DataRequestId id, const QString& note)
{
    TRY(session.require(Permission::ReceiveRequests));
    return close(session, id, State::TakenBack, note);
}

} // namespace tramyte::patient
