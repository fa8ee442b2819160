// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/DuplicateService.h"

#include "core/patient/LikePeople.h"
#include "core/security/UserRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

const QString kDistinct = QStringLiteral("distinct");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

} // namespace

DuplicateService::DuplicateService(journal::Ledger& ledger)
    : m_ledger(ledger), m_patients(ledger.db), m_merges(ledger.db), m_duplicates(ledger.db)
{
}

Result<SearchedState> DuplicateService::search(
    const Session& session, const std::function<bool(qint64, qint64)>& progress)
{
    TRY(session.require(Permission::ReviewDuplicates));
    TRY_LET(people, m_duplicates.candidates());
    TRY_LET(pairs, findPairs(people, progress));
    auto done = m_ledger.db.transaction([&]() -> Result<SearchedState> {
        TRY(m_duplicates.replace(pairs, static_cast<int>(people.size()), m_ledger.clock.now()));
        return m_duplicates.state();
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients);
    return done;
}

Result<PairList> DuplicateService::list(const Session& session, int limit) const
{
    TRY(session.require(Permission::ReviewDuplicates));
    PairList list;
    TRY_LET(searched, m_duplicates.state());
    list.searched = searched;
    TRY_LET(pairs, m_duplicates.pairs());
    TRY_LET(distinct, m_merges.distinctPairs());
    const PatientSearch people(m_ledger.db);
    for (const LikePair& pair : pairs) {
        if (distinct.contains({pair.a, pair.b}))
            continue;
        ++list.all;
        if (static_cast<int>(list.pairs.size()) >= limit)
            continue;
        TRY_LET(found, people.list({pair.a, pair.b}));
        ListedPair listed{std::move(found.at(0)), std::move(found.at(1)), {}};
        TRY_LET(names, nameFacts(m_ledger.db, listed.a.patient.fullName, listed.b.patient.fullName));
        listed.likeness = compare(traitsOf(listed.a.patient), traitsOf(listed.b.patient), names);
        if (listed.likeness.score >= kPossible || listed.likeness.sharesNumber)
            list.pairs.push_back(std::move(listed));
        else
            --list.all; // one of both was mended since
    }
    std::ranges::stable_sort(list.pairs, std::greater(), [](const ListedPair& it) { return it.likeness.score; });
    return list;
}

Result<Distinct> DuplicateService::setDistinct(
    const Session& session, PatientId one, PatientId other, const QString& reason)
{
    TRY(session.require(Permission::ReviewDuplicates));
    if (one == other)
        return fail(ErrorKind::Validation, QStringLiteral("distinct.sameRecord"),
            tr("This is one and the same record. Choose two."));
    auto done = m_ledger.db.transaction([&]() -> Result<Distinct> {
        TRY(m_patients.require(one));
        TRY(m_patients.require(other));
        TRY_LET(known, m_merges.findDistinct(one, other));
        if (known)
            return *known;
        Distinct it;
        it.id = m_ledger.ids.next<DistinctId>();
        it.a = std::min(one, other);
        it.b = std::max(one, other);
        it.reason = text::tidyLine(reason);
        it.decidedAt = m_ledger.clock.now();
        it.decidedBy = session.user;
        TRY(m_merges.insert(it));
        TRY(m_ledger.journal.record(
            session.user, Action::Create, {kDistinct, it.id.value, it.revision, std::nullopt, toJson(it)}));
        return it;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {one.value, other.value});
    return done;
}

Result<Distinct> DuplicateService::withdrawDistinct(const Session& session, PatientId one, PatientId other)
{
    TRY(session.require(Permission::ReviewDuplicates));
    auto done = m_ledger.db.transaction([&]() -> Result<Distinct> {
        TRY_LET(known, m_merges.findDistinct(one, other));
        if (!known)
            return fail(ErrorKind::Validation, QStringLiteral("distinct.withdrawn"),
                tr("Nobody says that these are two people, or it was taken back already."));
        const QJsonObject before = toJson(*known);
        known->withdrawnAt = m_ledger.clock.now();
        known->withdrawnBy = session.user;
        TRY(m_merges.writeWithdrawn(*known));
        ++known->revision;
        TRY(m_ledger.journal.record(
            session.user, Action::Change, {kDistinct, known->id.value, known->revision, before, toJson(*known)}));
        return *known;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {one.value, other.value});
    return done;
}

Result<std::vector<Decision>> DuplicateService::decisions(const Session& session, int limit) const
{
    TRY(session.require(Permission::ReviewDuplicates));
    std::vector<Decision> all;
    TRY_LET(merges, m_merges.list(limit));
    for (const MergeId id : merges) {
        TRY_LET(merge, m_merges.find(id));
        all.push_back({std::move(merge), {}, {}, {}, {}});
    }
    TRY_LET(distinct, m_merges.listDistinct(limit));
    for (const DistinctId id : distinct) {
        TRY_LET(said, m_merges.findDistinct(id));
        all.push_back({{}, std::move(said), {}, {}, {}});
    }
    std::ranges::stable_sort(all, std::greater(), &Decision::at);
    if (static_cast<int>(all.size()) > limit)
        all.resize(static_cast<size_t>(limit));
    const PatientSearch people(m_ledger.db);
    const security::UserRepository users(m_ledger.db);
    for (Decision& it : all) {
        TRY_LET(found,
            people.list(
                it.merge ? std::vector{it.merge->keep, it.merge->drop} : std::vector{it.distinct->a, it.distinct->b}));
        it.a = std::move(found.at(0));
        it.b = std::move(found.at(1));
        TRY_LET(user, users.find(it.merge ? it.merge->mergedBy : it.distinct->decidedBy));
        it.by = user ? user->fullName : QString();
    }
    return all;
}

} // namespace tramyte::patient
