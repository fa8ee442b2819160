// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <functional>
#include <map>
#include <optional>

namespace tramyte::storage {
class Database;
class Row;
}

namespace tramyte::journal {

using UserId = Id<struct UserTag>;

/// What was done. Looking and printing are entries too; they name no states, but may say why or to whom.
enum class Action { Create, Change, Archive, Close, Amend, Import, Login, View, Print, Export, Backup, Restore };

QString wordOf(Action action);

/// Where entries are made: one installation between two restores.
struct Origin {
    int device = 0;
    QString epoch;
};

/// The thing that an entry is about and its states as canonical JSON objects; an absent state is "did not exist".
struct Thing {
    QString kind; ///< `patient`, `visit`, ...
    qint64 id = 0;
    int revision = 0;
    std::optional<QJsonObject> before = {};
    std::optional<QJsonObject> after = {};
    std::optional<QJsonObject> said
        = {}; ///< of a reading: why (`reason`), to whom (`recipient`), which paper (`paper`)
};

struct Entry {
    qint64 seq = 0;
    Instant at; ///< when it was entered, never before the entry ahead of it
    UserId user;
    Origin origin;
    QString action;
    QString kind;
    qint64 thing = 0;
    int revision = 0;
    QByteArray beforeHash; ///< SHA-256 of the canonical state; empty when there was none
    QByteArray afterHash;
    QByteArray previousState; ///< compressed: the canonical state before a change, or what a reading says; else empty
    QByteArray previousHash;
    QByteArray hash;
};

/// The end of the chain.
struct Head {
    qint64 seq = 0;
    QByteArray hash; ///< 32 zero bytes for an empty journal
};

/// Tells the current state of a thing; empty when there is no such thing.
using StateReader = std::function<Result<std::optional<QJsonObject>>(qint64 id)>;
using StateReaders = std::map<QString, StateReader>;

struct Proof {
    Head head;
    qint64 entries = 0;
    qint64 things = 0;
};

/// The append-only journal: each entry carries the hash of the one before.
class Journal final {
public:
    Journal(storage::Database& db, const Clock& clock, Origin origin);

    /// Appends one entry; to be called inside the transaction of the change itself.
    Result<qint64> record(UserId user, Action action, const Thing& thing);

    /// Puts an entry behind `head`, which must be the journal's, and moves that on: for who writes alone and knows it.
    /// The entry's moment must not lie before the last one.
    Result<void> append(Entry entry, Head& head);

    Result<Head> head() const;
    /// Entries of one thing, oldest first.
    Result<std::vector<Entry>> of(const QString& kind, qint64 thing) const;
    /// Entries after `seq`, oldest first, until `take` returns false.
    Result<void> each(qint64 afterSeq, const std::function<bool(const Entry&)>& take) const;
    /// Follows the whole chain and recomputes the current state of every thing it names. `progress` gets steps done and
    /// all steps and may return false to stop.
    /// Error: Damaged, naming the first entry or thing that does not hold.
    Result<Proof> verify(
        const StateReaders& readers, const std::function<bool(qint64 done, qint64 all)>& progress = {}) const;

    const Origin& origin() const { return m_origin; }
    /// The origin of the entries that follow (after a restore).
    void setOrigin(Origin origin) { m_origin = std::move(origin); }

private:
    Result<Proof> verifyChain(const std::function<bool()>& goesOn) const;
    Result<qint64> verifyThings(const StateReaders& readers, const std::function<bool()>& goesOn) const;

    storage::Database& m_db;
    const Clock& m_clock;
    Origin m_origin;
};

/// An entry without moment and place in the chain; the states are hashed and packed here.
Entry entryOf(UserId user, Action action, const Thing& thing);
/// Reads a kept earlier state, or what a reading says of itself.
std::optional<QJsonObject> previousState(const Entry& entry);
/// Whether an entry only says that someone looked, printed, logged in or exported.
bool isReading(const Entry& entry);
/// SHA-256 over all fields of the entry but its own hash.
QByteArray hashOf(const Entry& entry);

} // namespace tramyte::journal
