// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/ProblemService.h"

#include "core/patient/PatientRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace tramyte::visit {

using journal::Action;
using patient::Problem;
using security::Permission;
using security::Session;
using State = Problem::State;

namespace {

const QString kKind = QStringLiteral("problem");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::visit", text);
}

} // namespace

Result<std::vector<Problem>> ProblemService::list(const Session& session, patient::PatientId patient) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY(m_gate.check(session, patient));
    return m_problems.list(patient);
}

Result<std::vector<ProposedProblem>> ProblemService::proposed(const Session& session, patient::PatientId patient) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY(m_gate.check(session, patient));
    const QDate today = m_ledger.clock.today();
    TRY_LET(least, m_catalogue.find(catalog::Kind::Parameter, QStringLiteral("problemVisits"), today));
    const int visits = least ? least->field(QStringLiteral("value")).toInt() : 0;
    if (visits <= 0)
        return std::vector<ProposedProblem>(); // the station asks for no proposals
    TRY_LET(lasting, m_catalogue.list(catalog::Kind::LongTermDisease, today));
    TRY_LET(known, m_problems.list(patient));
    std::set<QString> taken;
    for (const Problem& it : known)
        taken.insert(patient::categoryOf(it.code)); // what was retracted or resolved is not proposed again either
    TRY_LET(found,
        m_ledger.db
            .query(R"sql(
        SELECT d.code, max(d.name), count(DISTINCT v.id), min(v.arrived_at), max(v.arrived_at)
        FROM visit v JOIN visit_diagnosis d ON d.visit_id = v.id
        WHERE v.patient_id = :patient AND v.status <> 'archived'
        GROUP BY d.code HAVING count(DISTINCT v.id) >= :least ORDER BY 3 DESC, d.code)sql")
            .bind(":patient", patient)
            .bind(":least", visits)
            .all([](const storage::Row& row) {
                return ProposedProblem{
                    row.text(0), row.text(1), row.number(2), localDay(row.instant(3)), localDay(row.instant(4))};
            }));
    std::vector<ProposedProblem> proposed;
    for (ProposedProblem& it : found) {
        const bool lasts = std::ranges::any_of(lasting,
            [&](const catalog::Entry& row) { return it.code == row.code || it.code.startsWith(row.code + u'.'); });
        if (lasts && taken.insert(patient::categoryOf(it.code)).second)
            proposed.push_back(std::move(it));
    }
    return proposed;
}

Result<std::optional<PartialDate>> ProblemService::sinceOf(const QString& typed) const
{
    const QString text = text::tidyLine(typed);
    if (text.isEmpty())
        return std::optional<PartialDate>();
    const auto since = PartialDate::parse(text);
    if (!since || since->earliest() > m_ledger.clock.today())
        return failField(QStringLiteral("since"), QStringLiteral("problem.since"),
            tr("Write since when as a year, month or day that has come: 2019, 2019-03 or 2019-03-05."));
    return since;
}

Result<Problem> ProblemService::add(const Session& session, const ProblemForm& form)
{
    TRY(session.require(Permission::Examine));
    const QDate today = m_ledger.clock.today();
    TRY_LET(entry, m_catalogue.find(catalog::Kind::Icd10, text::tidyLine(form.code).toUpper(), today));
    if (!entry)
        return failField(QStringLiteral("code"), QStringLiteral("problem.codeUnknown"),
            tr("Choose a disease of the list: type its code or a word of its name."));
    TRY_LET(since, sinceOf(form.since));
    auto done = m_ledger.db.transaction([&]() -> Result<Problem> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier)
            return m_problems.require(patient::ProblemId{*earlier});
        TRY_LET(patient, patient::PatientRepository(m_ledger.db).require(form.patient));
        TRY_LET(known, m_problems.list(patient.id));
        if (std::ranges::any_of(known, [&](const Problem& it) {
                return it.state == State::Active && patient::categoryOf(it.code) == patient::categoryOf(entry->code);
            }))
            return failField(QStringLiteral("code"), QStringLiteral("problem.known"),
                tr("%1 is in the list already.").arg(entry->name));
        Problem problem;
        problem.id = m_ledger.ids.next<patient::ProblemId>();
        problem.patient = patient.id;
        problem.code = entry->code;
        problem.name = entry->name;
        problem.since = since;
        problem.note = text::tidyLine(form.note);
        problem.enteredAt = m_ledger.clock.now();
        problem.enteredBy = session.user;
        TRY(m_problems.insert(problem));
        TRY(m_ledger.journal.record(
            session.user, Action::Create, {kKind, problem.id.value, problem.revision, std::nullopt, toJson(problem)}));
        TRY(m_ledger.tokens.insert(form.token, problem.id.value));
        return problem;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {form.patient.value});
    return done;
}

template <class Change>
Result<Problem> ProblemService::write(const Session& session, patient::ProblemId id, Change change)
{
    TRY(session.require(Permission::Examine));
    auto done = m_ledger.db.transaction([&]() -> Result<Problem> {
        TRY_LET(before, m_problems.require(id));
        if (before.state != State::Active)
            return fail(ErrorKind::Validation, QStringLiteral("problem.notActive"),
                tr("This problem was ended already. Open the record anew."));
        Problem problem = before;
        TRY(change(problem));
        if (problem == before)
            return before;
        TRY(m_problems.update(problem));
        TRY_LET(after, m_problems.require(id));
        TRY(m_ledger.journal.record(
            session.user, Action::Change, {kKind, id.value, after.revision, toJson(before), toJson(after)}));
        return after;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {done->patient.value});
    return done;
}

Result<Problem> ProblemService::change(const Session& session, const ProblemChange& wanted)
{
    return write(session, wanted.id, [&](Problem& problem) -> Result<void> {
        if (wanted.since) {
            TRY_LET(since, sinceOf(*wanted.since));
            problem.since = since;
        }
        if (wanted.note)
            problem.note = text::tidyLine(*wanted.note);
        return {};
    });
}

Result<Problem> ProblemService::resolve(const Session& session, patient::ProblemId id, QDate ended)
{
    return write(session, id, [&](Problem& problem) -> Result<void> {
        if (ended.isValid() && (ended > m_ledger.clock.today() || (problem.since && ended < problem.since->earliest())))
            return failField(QStringLiteral("ended"), QStringLiteral("problem.ended"),
                tr("The day of the end lies between the beginning and today."));
        problem.state = State::Resolved;
        problem.ended = ended;
        return {};
    });
}

Result<Problem> ProblemService::retract(const Session& session, patient::ProblemId id, const QString& reason)
{
    return write(session, id, [&](Problem& problem) -> Result<void> {
        if (text::tidyLine(reason).isEmpty())
            return failField(QStringLiteral("reason"), QStringLiteral("problem.reasonMissing"),
                tr("Say why this problem was entered by mistake."));
        problem.state = State::Mistaken;
        problem.note = text::tidyLine(reason);
        return {};
    });
}

} // namespace tramyte::visit
