// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/JournalService.h"

#include "core/base/Json.h"
#include "core/security/UserRepository.h"
#include "core/storage/Database.h"

#include <QCryptographicHash>
#include <algorithm>

namespace tramyte::security {

namespace {

constexpr int kMostRows = 1000;

/// The right to read a record is the right to read what it said before.
Permission toRead(const QString& kind)
{
    static const std::map<QString, Permission> rights = {
        {QStringLiteral("user"), Permission::ReadJournal},
        {QStringLiteral("key"), Permission::ReadJournal},
        {QStringLiteral("setting"), Permission::ReadJournal},
        {QStringLiteral("catalog"), Permission::ReadJournal},
        {QStringLiteral("backup"), Permission::ReadJournal},
        {QStringLiteral("bundle"), Permission::ReadJournal},
        {QStringLiteral("receiver"), Permission::ReadJournal},
        {QStringLiteral("lot"), Permission::ReadJournal},
        {QStringLiteral("patient"), Permission::ReadPatients},
        {QStringLiteral("merge"), Permission::ReviewDuplicates},
        {QStringLiteral("distinct"), Permission::ReviewDuplicates},
        {QStringLiteral("consent"), Permission::ReadPatients},
        {QStringLiteral("request"), Permission::ReceiveRequests},
        {QStringLiteral("disclosure"), Permission::DisclosePatients},
    };
    const auto found = rights.find(kind);
    return found == rights.end() ? Permission::ReadVisits : found->second; // all others hold a patient's health
}

QByteArray hashOfState(const std::optional<QJsonObject>& state)
{
    return state ? QCryptographicHash::hash(json::canonical(*state), QCryptographicHash::Sha256) : QByteArray();
}

} // namespace

QJsonObject toJson(const JournalRow& row)
{
    const journal::ListedEntry& it = row.entry;
    return {{QStringLiteral("seq"), it.seq}, {QStringLiteral("at"), formatLocal(it.at)},
        {QStringLiteral("user"), row.doer.name}, {QStringLiteral("fullName"), row.doer.fullName},
        {QStringLiteral("device"), it.device}, {QStringLiteral("action"), it.action}, {QStringLiteral("kind"), it.kind},
        {QStringLiteral("id"), QString::number(it.thing)}, {QStringLiteral("revision"), it.revision}};
}

QJsonObject toJson(const JournalState& state)
{
    return {{QStringLiteral("seq"), state.seq}, {QStringLiteral("at"), formatLocal(state.at)},
        {QStringLiteral("revision"), state.revision}, {QStringLiteral("action"), state.action},
        {QStringLiteral("user"), state.doer.name}, {QStringLiteral("fullName"), state.doer.fullName},
        {QStringLiteral("state"), state.state ? QJsonValue(*state.state) : QJsonValue()},
        {QStringLiteral("holds"), state.holds}};
}

Result<std::map<UserId, Doer>> JournalService::doers() const
{
    TRY_LET(users, UserRepository(m_ledger.db).list());
    std::map<UserId, Doer> known;
    for (const User& user : users)
        known[user.id] = {user.id, user.name, user.fullName};
    return known;
}

Result<JournalPage> JournalService::list(
    const Session& session, const journal::JournalFilter& filter, qint64 beforeSeq, int limit) const
{
    TRY(session.require(Permission::ReadJournal));
    limit = std::clamp(limit, 1, kMostRows);
    TRY_LET(entries, journal::JournalList(m_ledger.db).page(filter, beforeSeq, limit + 1));
    TRY_LET(known, doers());
    JournalPage page;
    page.more = static_cast<int>(entries.size()) > limit;
    if (page.more)
        entries.pop_back();
    for (journal::ListedEntry& entry : entries) {
        const auto doer = known.find(entry.user);
        Doer who = doer == known.end() ? Doer{entry.user, {}, {}} : doer->second;
        page.rows.push_back({std::move(entry), std::move(who)});
    }
    return page;
}

Result<std::vector<Doer>> JournalService::people(const Session& session) const
{
    TRY(session.require(Permission::ReadJournal));
    TRY_LET(users, UserRepository(m_ledger.db).list());
    std::vector<Doer> people;
    for (const User& user : users)
        people.push_back({user.id, user.name, user.fullName});
    return people;
}

Result<QStringList> JournalService::kinds(const Session& session) const
{
    TRY(session.require(Permission::ReadJournal));
    return journal::JournalList(m_ledger.db).kinds();
}

Result<std::vector<JournalState>> JournalService::statesOf(const Session& session, const QString& kind, qint64 id)
{
    const Permission right = toRead(kind);
    TRY(session.require(right));
    if (m_gate)
        TRY(m_gate(session, kind, id));
    TRY_LET(entries, m_ledger.journal.of(kind, id));
    std::erase_if(entries, [](const journal::Entry& entry) { return journal::isReading(entry); });
    TRY_LET(known, doers());
    std::optional<QJsonObject> current;
    if (const auto reader = m_readers.find(kind); reader != m_readers.end()) {
        TRY_LET(state, reader->second(id));
        current = std::move(state);
    }
    std::vector<JournalState> states;
    for (size_t i = 0; i < entries.size(); ++i) {
        const journal::Entry& entry = entries[i];
        JournalState state{entry.seq, entry.at, entry.revision, entry.action, {entry.user, {}, {}}, {}, true};
        // what it said after this change is what the next one kept of it
        state.state = i + 1 < entries.size() ? journal::previousState(entries[i + 1]) : current;
        state.holds = hashOfState(state.state) == entry.afterHash;
        if (const auto doer = known.find(entry.user); doer != known.end())
            state.doer = doer->second;
        states.push_back(std::move(state));
    }
    if (right != Permission::ReadJournal && !states.empty()) {
        // Source: NĐ 356/2025 and CV 365: each look at a record is logged
        const auto entered = m_ledger.db.transaction([&] {
            return m_ledger.journal.record(session.user, journal::Action::View, {kind, id, states.back().revision});
        });
        TRY(entered);
    }
    return states;
}

Result<journal::Proof> JournalService::verify(
    const Session& session, const std::function<bool(qint64, qint64)>& progress) const
{
    TRY(session.require(Permission::VerifyJournal));
    TRY(m_ledger.db.checkIntegrity());
    return m_ledger.journal.verify(m_readers, progress);
}

} // namespace tramyte::security
