// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"
#include "core/sync/Receiver.h"

namespace tramyte::sync {

/// All SQL of receivers and of what was sent to them.
class ReceiverRepository final {
public:
    explicit ReceiverRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Receiver>> find(const QString& fingerprint) const;
    /// By the number under which the journal knows it.
    Result<std::optional<Receiver>> find(qint64 thing) const;
    /// In the order in which they were confirmed, withdrawn ones too.
    Result<std::vector<Receiver>> list() const;
    Result<void> insert(const Receiver& receiver);
    Result<void> update(const Receiver& receiver);

    /// The last bundle of an epoch to a receiver: where the next one goes on.
    Result<std::optional<SentBundle>> lastSent(const QString& receiver, const QString& epoch) const;
    /// The last bundle to a receiver, of whichever epoch.
    Result<std::optional<SentBundle>> lastSent(const QString& receiver) const;
    /// The last bundle to anybody.
    Result<std::optional<SentBundle>> lastSent() const;
    /// Newest first.
    Result<std::vector<SentBundle>> sent(const QString& receiver, int limit) const;
    Result<void> insert(qint64 id, const QString& epoch, const SentBundle& bundle, const QByteArray& journalHead);

    static journal::StateReader stateReader(storage::Database& db);

private:
    storage::Database& m_db;
};

} // namespace tramyte::sync
