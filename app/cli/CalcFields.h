// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/base/Json.h"

#include <QStringList>

namespace tramyte::cli {

/// Reads the fields of one calculation's input. Each may have several names: the contract's first, then those of the
/// claim tables. Absent and null are the same.
class CalcFields {
public:
    explicit CalcFields(const QJsonObject& input) : m_input(input) {}

    bool has(const QStringList& names) const { return !value(names).isNull(); }
    QJsonValue value(const QStringList& names) const;
    /// A text; a whole number is taken for its digits. Errors: Validation `calc.text`.
    Result<QString> text(const QStringList& names, const QString& otherwise = {}) const;
    /// Errors: Validation `calc.number`, for decimals that cannot be read exactly.
    Result<std::optional<qint64>> thousandths(const QStringList& names) const;
    Result<std::optional<Money>> money(const QStringList& names) const;
    /// Errors: Validation `calc.number` (also outside least..most).
    Result<int> whole(const QStringList& names, int otherwise, int least, int most) const;
    /// Errors: Validation `calc.flag`.
    Result<bool> flag(const QStringList& names, bool otherwise) const;
    /// ISO; not valid when absent. Errors: Validation `calc.day`.
    Result<QDate> day(const QStringList& names, QDate otherwise = {}) const;
    /// Errors: Validation `calc.birth`.
    Result<std::optional<PartialDate>> birth(const QStringList& names) const;
    /// Objects of a list; empty when absent. Errors: Validation `calc.list`.
    Result<std::vector<QJsonObject>> list(const QStringList& names) const;

private:
    QJsonObject m_input;
};

/// Today in Viet Nam: what a rule takes when no day is given.
QDate calcToday();
/// `[{severity,code,field,message}]`.
QJsonValue findingsToJson(const Issues& issues);
/// Whether no error is among them.
bool isClean(const Issues& issues);
/// The answer of a check that could not even read what it was given: `{"valid":false,"issues":[...]}`.
QJsonObject invalid(const Error& error);

} // namespace tramyte::cli
