// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestDatabase.h"

#include "core/storage/Migrator.h"
#include "tests/support/Check.h"

#include <QFile>

namespace tramyte {

namespace {

/// A migrated file made once for the whole run; each test works on a copy.
const QString& templateFile()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath("template.db");
        auto db = ok(storage::Database::create(file, testKey()));
        ok(storage::migrate(*db, storage::builtInMigrations()));
        ok(db->execute("INSERT INTO user(id, name, full_name, entered_at) VALUES (1, 'lan', 'Lan', 0)"));
        ok(db->makeSingleFile());
        return file;
    }();
    return path;
}

std::unique_ptr<storage::Database> openCopy(const QString& path)
{
    REQUIRE(QFile::copy(templateFile(), path));
    return ok(storage::Database::open(path, testKey()));
}

} // namespace

crypto::SecretBytes testKey(char fill)
{
    return crypto::SecretBytes::copyOf(QByteArray(32, fill));
}

TestDatabase::TestDatabase(Instant now)
    : m_db(openCopy(m_folder.filePath("station.db"))), clock(now), ids(clock, 1, 0),
      journal(*m_db, clock, {1, "0badcafe"}), tokens(*m_db, clock), ledger{*m_db, clock, ids, journal, tokens, changes}
{
}

} // namespace tramyte
