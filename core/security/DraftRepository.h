// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/journal/Journal.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::security {

using journal::UserId;

/// What someone has typed into a form and not yet saved.
struct Draft {
    QString form;     ///< which form: `consultation`, `registration` ...
    qint64 thing = 0; ///< what it is about; 0 for something new
    QJsonObject content;
    Instant savedAt;

    bool operator==(const Draft&) const = default;
};

/// All SQL of drafts.
class DraftRepository {
public:
    explicit DraftRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Draft>> find(UserId user, const QString& form, qint64 thing) const;
    /// Latest first.
    Result<std::vector<Draft>> list(UserId user) const;
    /// Takes the place of the one before of the same user, form and thing.
    Result<void> write(UserId user, const Draft& draft);
    Result<void> remove(UserId user, const QString& form, qint64 thing);
    Result<void> removeOlder(UserId user, Instant than);
    /// What was being typed about one thing is about another now; where that has a draft of its own it stays.
    Result<void> turn(qint64 from, qint64 to);

private:
    storage::Database& m_db;
};

} // namespace tramyte::security
