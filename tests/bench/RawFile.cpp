// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/RawFile.h"

#include <QFile>
#include <fcntl.h>
#include <unistd.h>

extern "C" int sqlite3_key(sqlite3* db, const void* key, int size); // its header clashes with SQLiteCpp's

namespace tramyte::bench {

RawFile::RawFile(const QString& path, const crypto::SecretBytes& key)
    : m_db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
{
    crypto::SecretBytes text = key.toHex("x'", "'");
    sqlite3_key(m_db.getHandle(), text.data(), static_cast<int>(text.size()));
    if (m_db.execAndGet("PRAGMA cipher_version").getString()[0] != '3')
        m_db.exec("PRAGMA cipher_compatibility = 3");
    m_db.exec("PRAGMA cipher_page_size = 4096");
    m_db.exec("PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
}

std::vector<RawRow> RawFile::rows(const std::string& sql, int64_t bound)
{
    SQLite::Statement query(m_db, sql);
    query.bind(1, bound);
    std::vector<RawRow> found;
    while (query.executeStep()) {
        RawRow row;
        for (int i = 0; i < query.getColumnCount(); ++i) {
            const SQLite::Column value = query.getColumn(i);
            if (value.isNull())
                row.emplace_back();
            else if (value.isInteger())
                row.emplace_back(value.getInt64());
            else if (value.isBlob())
                row.emplace_back(std::vector<char>(static_cast<const char*>(value.getBlob()),
                    static_cast<const char*>(value.getBlob()) + value.getBytes()));
            else
                row.emplace_back(value.getString());
        }
        found.push_back(std::move(row));
    }
    return found;
}

void RawFile::run(SQLite::Statement& statement, const RawRow& row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        const int place = static_cast<int>(i) + 1;
        if (const auto* number = std::get_if<int64_t>(&row[i]))
            statement.bind(place, *number);
        else if (const auto* text = std::get_if<std::string>(&row[i]))
            statement.bindNoCopy(place, *text);
        else if (const auto* bytes = std::get_if<std::vector<char>>(&row[i]))
            statement.bindNoCopy(place, bytes->data(), static_cast<int>(bytes->size()));
        else
            statement.bind(place);
    }
    statement.exec();
    statement.reset();
}

void forgetFile(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file); // only what is on the disk is let go of
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

} // namespace tramyte::bench
