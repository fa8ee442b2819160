// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/PartialDate.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace SQLite {
class Statement;
}

namespace tramyte::storage {

/// The row that a query stands on; columns are counted from 0.
class Row {
public:
    explicit Row(SQLite::Statement& statement) : m_statement(statement) {}

    bool isNull(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const; ///< empty for NULL
    QByteArray bytes(int column) const;
    QDate day(int column) const; ///< invalid for NULL
    Instant instant(int column) const { return {integer(column)}; }
    std::optional<Instant> maybeInstant(int column) const;
    Money money(int column) const { return {integer(column)}; }
    Quantity quantity(int column) const { return {integer(column)}; }
    template <class IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }

private:
    SQLite::Statement& m_statement;
};

/// One statement with its values, run once.
class Query {
public:
    Query(std::shared_ptr<SQLite::Statement> statement, std::optional<Error> error);
    Query(Query&&) noexcept;
    ~Query();

    Query&& bind(const char* name, qint64 value) &&;
    Query&& bind(const char* name, int value) && { return std::move(*this).bind(name, qint64(value)); }
    Query&& bind(const char* name, bool value) && { return std::move(*this).bind(name, qint64(value)); }
    Query&& bind(const char* name, const QString& value) &&;
    Query&& bind(const char* name, const char* value) &&
    {
        return std::move(*this).bind(name, QString::fromUtf8(value));
    }
    Query&& bind(const char* name, const QByteArray& value) &&;
    Query&& bind(const char* name, QDate value) &&; ///< NULL when not valid
    Query&& bind(const char* name, Instant value) && { return std::move(*this).bind(name, value.ms); }
    Query&& bind(const char* name, Money value) && { return std::move(*this).bind(name, value.thousandths); }
    Query&& bind(const char* name, Quantity value) && { return std::move(*this).bind(name, value.thousandths); }
    Query&& bind(const char* name, const PartialDate& value) && { return std::move(*this).bind(name, format(value)); }
    template <class Tag>
    Query&& bind(const char* name, Id<Tag> value) &&
    {
        // an absent reference is NULL: 0 would be a foreign key to nothing
        return value ? std::move(*this).bind(name, value.value) : std::move(*this).bindNull(name);
    }
    template <class T>
    requires std::is_enum_v<T> Query && bind(const char* name, T value) && {
        return std::move(*this).bind(name, static_cast<qint64>(value));
    }
    template <class T>
    Query&& bind(const char* name, const std::optional<T>& value) &&
    {
        return value ? std::move(*this).bind(name, *value) : std::move(*this).bindNull(name);
    }
    Query&& bindNull(const char* name) &&;

    /// Runs a writing statement; how many rows it changed.
    Result<int> run() &&;
    /// Calls `take` for each row until it returns false (or for all when it returns nothing).
    template <class Take>
    Result<void> each(Take&& take) &&
    {
        return std::move(*this).visit([&](const Row& row) {
            if constexpr (std::is_void_v<decltype(take(row))>) {
                take(row);
                return true;
            } else {
                return bool(take(row));
            }
        });
    }
    /// The first row, made a value by `take`; empty when there is none.
    template <class Take>
    auto one(Take&& take) && -> Result<std::optional<decltype(take(std::declval<const Row&>()))>>
    {
        std::optional<decltype(take(std::declval<const Row&>()))> found;
        TRY(std::move(*this).visit([&](const Row& row) {
            found.emplace(take(row));
            return false;
        }));
        return found;
    }
    /// All rows, each made a value by `take`.
    template <class Take>
    auto all(Take&& take) && -> Result<std::vector<decltype(take(std::declval<const Row&>()))>>
    {
        std::vector<decltype(take(std::declval<const Row&>()))> rows;
        TRY(std::move(*this).visit([&](const Row& row) {
            rows.push_back(take(row));
            return true;
        }));
        return rows;
    }
    /// The first column of the first row as a number, 0 when there is no row or it is NULL.
    Result<qint64> number() &&;

private:
    Result<void> visit(const std::function<bool(const Row&)>& take) &&;

    std::shared_ptr<SQLite::Statement> m_statement;
    std::optional<Error> m_error;
};

} // namespace tramyte::storage
