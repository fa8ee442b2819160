// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/PageCache.h"
#include "core/storage/SqlFunctions.h"
#include "core/storage/SqliteError.h"

#include <QCoreApplication>
#include <QFile>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <unordered_map>

// SQLCipher's header and SQLiteCpp's forward declarations clash on Debian 12: declare the few calls that are needed.
extern "C" {
int sqlite3_key(sqlite3* db, const void* key, int size);
int sqlite3_get_autocommit(sqlite3* db);
}

namespace tramyte::storage {

namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr int kBulkCacheKiB = 256 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::storage", text);
}

} // namespace

struct Database::Connection {
    Connection(const QString& file, int flags) : handle(file.toStdString(), flags, kBusyTimeoutMs), path(file) {}

    SQLite::Database handle;
    std::unordered_map<std::string_view, std::shared_ptr<SQLite::Statement>> statements; ///< by literal SQL
    QString path;
};

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_connection->statements.clear();
    m_connection->handle.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<std::unique_ptr<Database>> Database::open(
    const QString& path, const crypto::SecretBytes& key, const CipherProfile& profile)
{
    if (!QFile::exists(path))
        return fail(
            ErrorKind::NotFound, QStringLiteral("storage.missing"), tr("There is no database at %1.").arg(path));
    return connect(path, key, profile, false);
}

Result<std::unique_ptr<Database>> Database::create(
    const QString& path, const crypto::SecretBytes& key, const CipherProfile& profile)
{
    if (QFile::exists(path))
        return fail(ErrorKind::Conflict, QStringLiteral("storage.exists"),
            tr("%1 exists already; it is not overwritten.").arg(path));
    return connect(path, key, profile, true);
}

Result<std::unique_ptr<Database>> Database::connect(
    const QString& path, const crypto::SecretBytes& key, const CipherProfile& profile, bool create)
{
    Q_ASSERT(key.size() == 32);
    try {
        const int flags = SQLite::OPEN_READWRITE | (create ? SQLite::OPEN_CREATE : 0);
        auto connection = std::make_unique<Connection>(path, flags);
        SQLite::Database& handle = connection->handle;

        // The raw key goes by the call, never into an SQL text; its hexadecimal form is wiped at once.
        crypto::SecretBytes text = key.toHex("x'", "'");
        if (sqlite3_key(handle.getHandle(), text.data(), static_cast<int>(text.size())) != 0)
            return fail(ErrorKind::Io, QStringLiteral("storage.key"), tr("The database does not take its key."));
        const std::string version = handle.execAndGet("PRAGMA cipher_version").getString();
        if (version.empty())
            return fail(ErrorKind::Io, QStringLiteral("storage.noCipher"),
                tr("This program was built without encryption and opens no station."));
        if (version[0] != '3') {
            handle.tryExec("PRAGMA cipher_log_level = NONE");
            // PRAGMA takes no bound values; the profile's numbers are ours
            SQLite::Statement(handle, "PRAGMA cipher_compatibility = " + std::to_string(profile.compatibility))
                .executeStep();
        }
        SQLite::Statement(handle, "PRAGMA cipher_page_size = " + std::to_string(profile.pageSize)).executeStep();
        handle.execAndGet("SELECT count(*) FROM sqlite_master"); // the first read proves key and file
        handle.exec("PRAGMA temp_store = MEMORY");
        handle.exec(keepPages());
        handle.exec("PRAGMA foreign_keys = ON");
        handle.exec("PRAGMA synchronous = FULL");
        SQLite::Statement(handle, "PRAGMA journal_mode = WAL").executeStep();
        addTextFunctions(handle);
        return std::unique_ptr<Database>(new Database(std::move(connection)));
    } catch (const SQLite::Exception& error) {
        return tl::unexpected(sqliteError(error.getErrorCode(), error.what()));
    }
}

Query Database::query(const char* sql)
{
    auto& kept = m_connection->statements[sql];
    // A statement still standing on a row belongs to someone further up: that rare case gets one of its own.
    try {
        if (!kept)
            kept = std::make_shared<SQLite::Statement>(m_connection->handle, sql);
        if (kept.use_count() == 1)
            return Query(kept, std::nullopt);
        return Query(std::make_shared<SQLite::Statement>(m_connection->handle, sql), std::nullopt);
    } catch (const SQLite::Exception& error) {
        return Query(nullptr, sqliteError(error.getErrorCode(), error.what()));
    }
}

Result<void> Database::execute(const QByteArray& script)
{
    try {
        m_connection->handle.exec(script.toStdString());
        return {};
    } catch (const SQLite::Exception& error) {
        return tl::unexpected(sqliteError(error.getErrorCode(), error.what()));
    }
}

void Database::setBeforeCommit(std::function<Result<void>()> hook)
{
    m_beforeCommit = std::move(hook);
}

Result<void> Database::begin()
{
    if (m_depth == 0)
        TRY(execute("BEGIN IMMEDIATE"));
    else if (!m_bulk)
        TRY(execute("SAVEPOINT s" + QByteArray::number(m_depth)));
    ++m_depth;
    return {};
}

Result<void> Database::commit()
{
    if (m_depth == 1 && m_beforeCommit) {
        if (auto done = m_beforeCommit(); !done) {
            rollback();
            return done;
        }
    }
    if (m_depth > 1 && m_bulk) {
        --m_depth;
        return {};
    }
    const auto done = execute(m_depth == 1 ? QByteArray("COMMIT") : "RELEASE s" + QByteArray::number(m_depth - 1));
    if (!done) {
        rollback();
        return done;
    }
    --m_depth;
    return {};
}

void Database::rollback()
{
    --m_depth;
    // A full disk or an I/O error has rolled back already; then there is nothing left to undo.
    if (sqlite3_get_autocommit(m_connection->handle.getHandle()) != 0)
        return;
    if (m_depth == 0)
        m_connection->handle.tryExec("ROLLBACK");
    else if (!m_bulk)
        m_connection->handle.tryExec(
            "ROLLBACK TO s" + std::to_string(m_depth) + "; RELEASE s" + std::to_string(m_depth));
}

Result<void> Database::beginBulkLoad()
{
    Q_ASSERT(m_depth == 0);
    m_connection->statements.clear(); // the mode of the journal changes only while nothing is being read
    TRY(execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF"));
    TRY(execute(QByteArray::fromStdString(keepPages(kBulkCacheKiB))));
    m_bulk = true;
    return {};
}

Result<void> Database::endBulkLoad()
{
    m_bulk = false;
    m_connection->statements.clear();
    TRY(execute(QByteArray::fromStdString(keepPages())));
    TRY(execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
    // a first careful write, and its checkpoint flushes the whole file
    TRY(execute("PRAGMA user_version = " + QByteArray::number(schemaVersion())));
    return checkpoint();
}

Result<void> Database::copyTo(Database& target, const std::function<bool(int, int)>& progress)
{
    constexpr int kPagesAStep = 1024;
    // Without a held reading transaction each foreign commit would start the copy over.
    TRY(execute("BEGIN; SELECT count(*) FROM sqlite_master"));
    Result<void> done;
    try {
        SQLite::Backup backup(target.m_connection->handle, m_connection->handle);
        constexpr int kDone = 101;
        while (backup.executeStep(kPagesAStep) != kDone) {
            const int all = backup.getTotalPageCount();
            if (progress && !progress(all - backup.getRemainingPageCount(), all)) {
                done = fail(ErrorKind::Conflict, QStringLiteral("storage.stopped"), tr("The copy was stopped."));
                break;
            }
        }
    } catch (const SQLite::Exception& error) {
        // A page whose seal does not hold makes the step fail with the plain code 1
        done = tl::unexpected(sqliteError(error.getErrorCode() == 1 ? 11 : error.getErrorCode(), error.what()));
    }
    m_connection->handle.tryExec("ROLLBACK");
    return done;
}

Result<void> Database::checkIntegrity()
{
    QStringList findings;
    TRY(query("PRAGMA integrity_check").each([&](const Row& row) { findings << row.text(0); }));
    if (findings != QStringList{QStringLiteral("ok")})
        return fail(ErrorKind::Damaged, QStringLiteral("storage.damaged"),
            tr("The station's database is damaged. Restore the last backup into a new folder."),
            findings.mid(0, 5).join(QStringLiteral("; ")));
    TRY_LET(orphans, query("PRAGMA foreign_key_check").all([](const Row& row) { return row.text(0); }));
    if (!orphans.empty())
        return fail(ErrorKind::Damaged, QStringLiteral("storage.orphans"),
            tr("Rows of the table %1 refer to things that are missing.").arg(orphans.front()));
    return {};
}

Result<void> Database::makeSingleFile()
{
    m_connection->statements.clear();
    TRY_LET(mode, query("PRAGMA journal_mode = DELETE").one([](const Row& row) { return row.text(0); }));
    if (mode != QStringLiteral("delete"))
        return fail(ErrorKind::Io, QStringLiteral("storage.journalMode"), tr("The copy could not be finished."));
    return {};
}

Result<void> Database::checkpoint()
{
    return query("PRAGMA wal_checkpoint(TRUNCATE)").each([](const Row&) {});
}

Result<std::map<QString, qint64>> Database::rowCounts()
{
    struct Table {
        QString name;
        bool isVirtual;
    };
    TRY_LET(tables,
        query("SELECT name, sql LIKE 'CREATE VIRTUAL%' FROM sqlite_master WHERE type = 'table' "
              "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name")
            .all([](const Row& row) {
                return Table{row.text(0), row.flag(1)};
            }));
    const auto belongsToIndex = [&](const Table& table) {
        return std::any_of(tables.begin(), tables.end(), [&](const Table& index) {
            return index.isVirtual
                && (table.name == index.name || table.name.startsWith(index.name + QLatin1Char('_')));
        });
    };
    std::map<QString, qint64> counts;
    try {
        for (const Table& table : tables) {
            if (belongsToIndex(table))
                continue;
            const QString sql = QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table.name);
            counts[table.name] = m_connection->handle.execAndGet(sql.toStdString()).getInt64();
        }
    } catch (const SQLite::Exception& error) {
        return tl::unexpected(sqliteError(error.getErrorCode(), error.what()));
    }
    return counts;
}

int Database::schemaVersion()
{
    const auto version = query("PRAGMA user_version").number();
    return version ? static_cast<int>(*version) : -1;
}

QString Database::path() const
{
    return m_connection->path;
}

} // namespace tramyte::storage
