// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/IdGenerator.h"
#include "core/journal/Ledger.h"
#include "core/storage/Database.h"

#include <QTemporaryDir>

namespace tramyte {

/// An encrypted, migrated database in a folder of its own, with everything a service writes with. One user (id 1)
/// exists for foreign keys.
class TestDatabase {
public:
    explicit TestDatabase(Instant now = instantOf(QDate(2026, 11, 20), QTime(12, 0)));

    storage::Database& operator*() { return *m_db; }
    operator storage::Database&() { return *m_db; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_db;

public:
    FixedClock clock;
    IdGenerator ids;
    journal::Journal journal;
    journal::DoneTokens tokens;
    ChangeFeed changes;
    journal::Ledger ledger;
};

/// A key for tests.
crypto::SecretBytes testKey(char fill = 'k');

} // namespace tramyte
