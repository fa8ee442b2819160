// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/CipherProfile.h"
#include "core/crypto/SecretBytes.h"
#include "core/storage/Query.h"

#include <functional>
#include <map>
#include <memory>

namespace tramyte::storage {

using crypto::CipherProfile;

/// One connection to one encrypted file, for one thread. The only place that knows SQLiteCpp.
class Database final {
public:
    /// Opens an existing file. Errors: Damaged (not readable with this key: the key slot has proven the key, so the
    /// file is damaged), Io.
    static Result<std::unique_ptr<Database>> open(
        const QString& path, const crypto::SecretBytes& key, const CipherProfile& profile = {});
    /// Makes a new, empty file. Errors: Conflict (the file exists), Io.
    static Result<std::unique_ptr<Database>> create(
        const QString& path, const crypto::SecretBytes& key, const CipherProfile& profile = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// `sql` must live as long as the program (a literal); its statement is kept and used again.
    Query query(const char* sql);
    /// Runs a whole script of statements.
    Result<void> execute(const QByteArray& script);

    /// Runs `work` in one immediate transaction: commits a value, rolls back an error. Inside another transaction it is
    /// a savepoint of that one.
    template <class Work>
    auto transaction(Work&& work) -> decltype(work())
    {
        TRY(begin());
        auto done = work();
        if (!done) {
            rollback();
            return done;
        }
        if (auto committed = commit(); !committed)
            return tl::unexpected(std::move(committed).error());
        return done;
    }

    /// For filling a file that nobody else has open and that is thrown away should anything fail: no journal, nothing
    /// flushed, a large cache, and transactions inside others are not savepoints of their own.
    Result<void> beginBulkLoad();
    /// Back to careful writing; what was loaded is in the file.
    Result<void> endBulkLoad();

    /// Called before each outermost commit, inside the transaction; its error rolls back.
    void setBeforeCommit(std::function<Result<void>()> hook);

    /// Copies every page into `target` (keyed, empty). A reading transaction is held meanwhile. `progress` gets pages
    /// done and all pages and may return false to stop.
    Result<void> copyTo(Database& target, const std::function<bool(int done, int all)>& progress = {});
    /// Reads every page that holds data and checks the structure. Error: Damaged.
    Result<void> checkIntegrity();
    /// Out of WAL mode, so that the single file can be read from read-only media.
    Result<void> makeSingleFile();
    Result<void> checkpoint();

    /// How many rows each table has; search indexes are left out.
    Result<std::map<QString, qint64>> rowCounts();
    int schemaVersion();
    QString path() const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    static Result<std::unique_ptr<Database>> connect(
        const QString& path, const crypto::SecretBytes& key, const CipherProfile& profile, bool create);
    Result<void> begin();
    Result<void> commit();
    void rollback();

    std::unique_ptr<Connection> m_connection;
    std::function<Result<void>()> m_beforeCommit;
    int m_depth = 0;
    bool m_bulk = false;
};

} // namespace tramyte::storage
