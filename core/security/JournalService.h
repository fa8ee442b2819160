// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalList.h"
#include "core/journal/Ledger.h"
#include "core/security/Session.h"

namespace tramyte::security {

/// Whoever did something; names of staff, never of patients.
struct Doer {
    UserId id;
    QString name;     ///< log-in name; empty when nobody is known (a restore by the recovery key)
    QString fullName; ///< as printed under a signature
};

/// One line of the journal as people read it: kind and id of the thing, never what the thing says.
struct JournalRow {
    journal::ListedEntry entry;
    Doer doer;
};

struct JournalPage {
    std::vector<JournalRow> rows; ///< newest first
    bool more = false;            ///< whether older ones follow; ask again before the last row's `entry.seq`
};

/// What a thing said after one change.
struct JournalState {
    qint64 seq = 0;
    Instant at;
    int revision = 0;
    QString action;
    Doer doer;
    std::optional<QJsonObject> state; ///< empty: it was gone, or is of a kind that shows no state (keys)
    bool holds = true;                ///< whether it is what the journal's hash says
};

QJsonObject toJson(const JournalRow& row);
QJsonObject toJson(const JournalState& state);

/// The journal as people look at it: who did what when, what a record said before, and the proof of it all.
class JournalService final {
public:
    /// Whether this user may read what that thing said; asked besides the right.
    using Gate = std::function<Result<void>(const Session&, const QString& kind, qint64 id)>;

    JournalService(journal::Ledger& ledger, journal::StateReaders readers, Gate gate = {})
        : m_ledger(ledger), m_readers(std::move(readers)), m_gate(std::move(gate))
    {
    }

    /// Entries before `beforeSeq` (0: the newest). With kind and id of a record and the action `view` it answers who
    /// looked at it. Error: Permission.
    Result<JournalPage> list(
        const Session& session, const journal::JournalFilter& filter, qint64 beforeSeq = 0, int limit = 50) const;
    /// Everybody whom a filter may name, by name.
    Result<std::vector<Doer>> people(const Session& session) const;
    /// Every kind of thing that a filter may name.
    Result<QStringList> kinds(const Session& session) const;
    /// Every state of one thing, oldest first. Whoever may read such a record may read its earlier states; looking at
    /// a patient's is entered. Of settings, users and lists: whoever may read the journal. Errors: Permission, those of
    /// the gate.
    Result<std::vector<JournalState>> statesOf(const Session& session, const QString& kind, qint64 id);
    /// The whole proof: every page of the file, the chain, the current state of each thing. `progress` gets entries
    /// done and all and may return false to stop. Errors: Permission, Damaged, Conflict (stopped).
    Result<journal::Proof> verify(
        const Session& session, const std::function<bool(qint64 done, qint64 all)>& progress = {}) const;

private:
    Result<std::map<UserId, Doer>> doers() const;

    journal::Ledger& m_ledger;
    journal::StateReaders m_readers;
    Gate m_gate;
};

/// The words for an action and for a kind of thing; the bare word for one that the program does not know.
QString sayAction(const QString& action);
QString sayKind(const QString& kind);

} // namespace tramyte::security
