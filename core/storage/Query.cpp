// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Query.h"

#include "core/storage/SqliteError.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace tramyte::storage {

bool Row::isNull(int column) const
{
    return m_statement.getColumn(column).isNull();
}

qint64 Row::integer(int column) const
{
    return m_statement.getColumn(column).getInt64();
}

QString Row::text(int column) const
{
    const auto value = m_statement.getColumn(column);
    const char* text = value.getText("");
    return QString::fromUtf8(text, value.getBytes());
}

QByteArray Row::bytes(int column) const
{
    const auto value = m_statement.getColumn(column);
    const void* blob = value.getBlob();
    return QByteArray(static_cast<const char*>(blob), blob ? value.getBytes() : 0);
}

QDate Row::day(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<Instant> Row::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

Query::Query(std::shared_ptr<SQLite::Statement> statement, std::optional<Error> error)
    : m_statement(std::move(statement)), m_error(std::move(error))
{
}

Query::Query(Query&&) noexcept = default;

Query::~Query()
{
    if (m_statement) {
        m_statement->tryReset();
        m_statement->clearBindings();
    }
}

Query&& Query::bind(const char* name, qint64 value) &&
{
    if (!m_error) {
        try {
            m_statement->bind(name, static_cast<std::int64_t>(value));
        } catch (const SQLite::Exception& error) {
            m_error = sqliteError(error.getErrorCode(), error.what());
        }
    }
    return std::move(*this);
}

Query&& Query::bind(const char* name, const QString& value) &&
{
    if (!m_error) {
        try {
            m_statement->bind(name, value.toStdString());
        } catch (const SQLite::Exception& error) {
            m_error = sqliteError(error.getErrorCode(), error.what());
        }
    }
    return std::move(*this);
}

Query&& Query::bind(const char* name, const QByteArray& value) &&
{
    if (!m_error) {
        try {
            m_statement->bind(name, static_cast<const void*>(value.constData()), static_cast<int>(value.size()));
        } catch (const SQLite::Exception& error) {
            m_error = sqliteError(error.getErrorCode(), error.what());
        }
    }
    return std::move(*this);
}

Query&& Query::bind(const char* name, QDate value) &&
{
    if (!value.isValid())
        return std::move(*this).bindNull(name);
    return std::move(*this).bind(name, value.toString(Qt::ISODate));
}

Query&& Query::bindNull(const char* name) &&
{
    if (!m_error) {
        try {
            m_statement->bind(name);
        } catch (const SQLite::Exception& error) {
            m_error = sqliteError(error.getErrorCode(), error.what());
        }
    }
    return std::move(*this);
}

Result<int> Query::run() &&
{
    if (m_error)
        return tl::unexpected(*m_error);
    try {
        return m_statement->exec();
    } catch (const SQLite::Exception& error) {
        return tl::unexpected(sqliteError(error.getErrorCode(), error.what()));
    }
}

Result<qint64> Query::number() &&
{
    qint64 value = 0;
    TRY(std::move(*this).visit([&](const Row& row) {
        value = row.isNull(0) ? 0 : row.integer(0);
        return false;
    }));
    return value;
}

Result<void> Query::visit(const std::function<bool(const Row&)>& take) &&
{
    if (m_error)
        return tl::unexpected(*m_error);
    try {
        const Row row(*m_statement);
        while (m_statement->executeStep()) {
            if (!take(row))
                break;
        }
        return {};
    } catch (const SQLite::Exception& error) {
        return tl::unexpected(sqliteError(error.getErrorCode(), error.what()));
    }
}

} // namespace tramyte::storage
