// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>
#include <variant>
#include <vector>

namespace tramyte::bench {

using RawValue = std::variant<std::monostate, int64_t, std::string, std::vector<char>>;
using RawRow = std::vector<RawValue>;

/// SQLCipher without the program around it, for the references: the same key, page size and care for power cuts.
class RawFile final {
public:
    /// Opens the file, or makes it when it is not there.
    RawFile(const QString& path, const crypto::SecretBytes& key);

    SQLite::Database& db() { return m_db; }
    std::vector<RawRow> rows(const std::string& sql, int64_t bound);
    /// Runs a prepared statement with a row bound to it.
    static void run(SQLite::Statement& statement, const RawRow& row);

private:
    SQLite::Database m_db;
};

/// Lets the system forget what it has read of a file, so that the next reading comes from the disk.
void forgetFile(const QString& path);

} // namespace tramyte::bench
