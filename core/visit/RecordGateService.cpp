// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/RecordGateService.h"

#include "core/patient/PatientRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"
#include "core/visit/VisitRepository.h"

#include <QCoreApplication>

namespace tramyte::visit {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

constexpr int kShortestReason = 4;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::visit", text);
}

Result<QString> reasonOf(const QString& typed)
{
    const QString reason = text::tidyLine(typed);
    if (reason.size() < kShortestReason)
        return failField(QStringLiteral("reason"), QStringLiteral("record.reasonTooShort"),
            tr("Give the reason in a few words, for example: examination today."));
    return reason;
}

} // namespace

Result<GateState> RecordGateService::state(const Session& session, patient::PatientId patient) const
{
    TRY(session.require(Permission::ReadVisits));
    GateState state;
    TRY_LET(sensitive, m_gate.isSensitive(patient));
    state.sensitive = sensitive;
    TRY_LET(open, m_gate.isOpen(session, patient));
    state.open = open;
    TRY_LET(guard, m_gate.findGuard(patient));
    state.guard = std::move(guard);
    return state;
}

Result<void> RecordGateService::open(const Session& session, patient::PatientId id, const QString& typed)
{
    TRY(session.require(Permission::ReadVisits));
    TRY_LET(reason, reasonOf(typed));
    return m_ledger.db.transaction([&]() -> Result<void> {
        TRY_LET(patient, patient::PatientRepository(m_ledger.db).require(id));
        journal::Thing looked{QStringLiteral("patient"), id.value, patient.revision};
        looked.said = QJsonObject{{QStringLiteral("reason"), reason}};
        TRY(m_ledger.journal.record(session.user, Action::View, looked));
        return {};
    });
}

Result<void> RecordGateService::open(const Session& session, VisitId id, const QString& reason)
{
    TRY(session.require(Permission::ReadVisits));
    TRY_LET(visit, VisitRepository(m_ledger.db).require(id));
    return open(session, visit.patient, reason);
}

Result<RecordGuard> RecordGateService::mark(
    const Session& session, patient::PatientId id, bool marked, const QString& typed)
{
    TRY(session.require(Permission::GuardRecords));
    TRY_LET(reason, reasonOf(typed));
    auto done = m_ledger.db.transaction([&]() -> Result<RecordGuard> {
        TRY(patient::PatientRepository(m_ledger.db).require(id));
        TRY_LET(before, m_gate.findGuard(id));
        if (before ? before->marked == marked : !marked)
            return before.value_or(RecordGuard{id, false, {}, {}, {}, 0}); // nothing changes
        const RecordGuard guard{
            id, marked, reason, m_ledger.clock.now(), session.user, before ? before->revision + 1 : 1};
        TRY(m_gate.write(guard));
        journal::Thing changed{QStringLiteral("guard"), id.value, guard.revision};
        if (before)
            changed.before = toJson(*before);
        changed.after = toJson(guard);
        TRY(m_ledger.journal.record(session.user, before ? Action::Change : Action::Create, changed));
        return guard;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {id.value});
    return done;
}

} // namespace tramyte::visit
