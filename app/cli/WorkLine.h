// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Instant.h"
#include "core/base/Issue.h"
#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <set>

namespace tramyte::cli {

/// One line of work. Reading a field checks its form; fields that nobody read are told as warnings, so that a misspelt
/// name does not go unnoticed.
class WorkLine {
public:
    explicit WorkLine(QJsonObject object) : m_object(std::move(object)) {}

    QString verb() const { return m_object.value(QStringLiteral("do")).toString(); }
    QString ref() const { return m_object.value(QStringLiteral("ref")).toString(); }

    /// Errors: Validation `field.form`, naming field and expected form; null counts as absent.
    Result<std::optional<QString>> text(const char* field) const;
    Result<QString> requireText(const char* field) const;
    Result<std::optional<bool>> flag(const char* field) const;
    Result<QStringList> texts(const char* field) const;
    Result<std::optional<int>> number(const char* field) const;
    /// A measurement as a whole number of `1 / perUnit`; a decimal that does not fit is refused, never dropped.
    Result<std::optional<int>> measurement(const char* field, int perUnit) const;
    Result<std::optional<Quantity>> quantity(const char* field) const;
    Result<std::optional<Money>> money(const char* field) const;
    Result<std::optional<Instant>> moment(const char* field) const;
    Result<std::optional<QDate>> day(const char* field) const;
    Result<std::optional<QJsonObject>> object(const char* field) const;
    bool has(const char* field) const;
    bool isText(const char* field) const;

    /// `within` names the object of the line that these fields stand in: "dose".
    Issues unreadFields(const QString& within = {}) const;

private:
    QJsonValue take(const char* field) const;
    Result<std::optional<qint64>> decimal(const char* field) const;

    QJsonObject m_object;
    mutable std::set<QString> m_read;
};

} // namespace tramyte::cli
