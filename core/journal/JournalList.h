// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"

#include <QDate>
#include <QStringList>

namespace tramyte::journal {

/// Which entries are asked for; what is left open takes all.
struct JournalFilter {
    QDate from = {}; ///< first local day of entry
    QDate to = {};   ///< last local day of entry
    UserId user = {};
    QString action = {}; ///< a word of `wordOf(Action)`
    QString kind = {};
    std::optional<qint64> thing = {}; ///< of `kind`
};

/// An entry without hashes and states: who did what when.
struct ListedEntry {
    qint64 seq = 0;
    Instant at;
    UserId user;
    int device = 0;
    QString action;
    QString kind;
    qint64 thing = 0;
    int revision = 0;
};

/// Reads the journal newest first. However long it is, a page takes an index to its place.
class JournalList final {
public:
    explicit JournalList(storage::Database& db) : m_db(db) {}

    /// At most `limit` entries before `beforeSeq` (0: from the newest), newest first.
    Result<std::vector<ListedEntry>> page(const JournalFilter& filter, qint64 beforeSeq, int limit) const;
    /// When the user last did that; empty when never.
    Result<std::optional<Instant>> lastOf(UserId user, Action action) const;
    /// Every kind of thing that the journal names.
    Result<QStringList> kinds() const;

    /// The statement that picks the entries of a filter; tests look at its plan.
    static const char* statementFor(const JournalFilter& filter);

private:
    /// The first entry made at or after `at`; one behind the last when there is none.
    Result<qint64> firstSince(Instant at) const;

    storage::Database& m_db;
};

} // namespace tramyte::journal
