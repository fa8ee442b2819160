// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CalcFields.h"

#include "core/base/Clock.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace tramyte::cli {

namespace {

tl::unexpected<Error> wrong(const QString& field, const char* code, const QString& message)
{
    return failField(field, QString::fromLatin1(code), message);
}

} // namespace

QJsonValue CalcFields::value(const QStringList& names) const
{
    for (const QString& name : names) {
        const QJsonValue found = m_input.value(name);
        if (!found.isUndefined() && !found.isNull())
            return found;
    }
    return {};
}

Result<QString> CalcFields::text(const QStringList& names, const QString& otherwise) const
{
    const QJsonValue found = value(names);
    if (found.isNull())
        return otherwise;
    if (found.isString())
        return found.toString();
    const qint64 number = found.toInteger(-1);
    if (number < 0)
        return wrong(names.first(), "calc.text",
            QCoreApplication::translate("tramyte::cli", "The field %1 must be a text.").arg(names.first()));
    return QString::number(number);
}

Result<std::optional<qint64>> CalcFields::thousandths(const QStringList& names) const
{
    const QJsonValue found = value(names);
    if (found.isNull() || (found.isString() && found.toString().isEmpty()))
        return std::nullopt;
    const auto number = json::thousandths(found);
    if (!number)
        return wrong(names.first(), "calc.number",
            QCoreApplication::translate("tramyte::cli", "The field %1 must be a decimal with at most three decimals.")
                .arg(names.first()));
    return number;
}

Result<std::optional<Money>> CalcFields::money(const QStringList& names) const
{
    TRY_LET(number, thousandths(names));
    return number ? std::optional(Money{*number}) : std::nullopt;
}

Result<int> CalcFields::whole(const QStringList& names, int otherwise, int least, int most) const
{
    TRY_LET(number, thousandths(names));
    if (!number)
        return otherwise;
    if (*number % 1000 != 0 || *number / 1000 < least || *number / 1000 > most)
        return wrong(names.first(), "calc.number",
            QCoreApplication::translate("tramyte::cli", "The field %1 must be a whole number from %2 to %3.")
                .arg(names.first())
                .arg(least)
                .arg(most));
    return static_cast<int>(*number / 1000);
}

Result<bool> CalcFields::flag(const QStringList& names, bool otherwise) const
{
    const QJsonValue found = value(names);
    if (found.isNull())
        return otherwise;
    if (!found.isBool())
        return wrong(names.first(), "calc.flag",
            QCoreApplication::translate("tramyte::cli", "The field %1 must be true or false.").arg(names.first()));
    return found.toBool();
}

Result<QDate> CalcFields::day(const QStringList& names, QDate otherwise) const
{
    const QJsonValue found = value(names);
    if (found.isNull())
        return otherwise;
    const auto day = parseDay(found.toString());
    if (!day)
        return wrong(names.first(), "calc.day",
            QCoreApplication::translate("tramyte::cli", "The field %1 must be a day like 2026-11-20.")
                .arg(names.first()));
    return *day;
}

Result<std::optional<PartialDate>> CalcFields::birth(const QStringList& names) const
{
    TRY_LET(written, text(names));
    if (written.isEmpty())
        return std::nullopt;
    const auto birth = PartialDate::parse(written);
    if (!birth)
        return wrong(names.first(), "calc.birth",
            QCoreApplication::translate("tramyte::cli", "The field %1 must be a date like 1956, 1956-03 or 1956-03-05.")
                .arg(names.first()));
    return birth;
}

Result<std::vector<QJsonObject>> CalcFields::list(const QStringList& names) const
{
    const QJsonValue found = value(names);
    std::vector<QJsonObject> objects;
    const auto refused = [&names] {
        return wrong(names.first(), "calc.list",
            QCoreApplication::translate("tramyte::cli", "The field %1 must be a list of objects.").arg(names.first()));
    };
    if (!found.isNull() && !found.isArray())
        return refused();
    for (const QJsonValue& each : found.toArray()) {
        if (!each.isObject())
            return refused();
        objects.push_back(each.toObject());
    }
    return objects;
}

QDate calcToday()
{
    return SystemClock().today();
}

QJsonValue findingsToJson(const Issues& issues)
{
    QJsonArray array;
    for (const Issue& issue : issues)
        array.append(
            QJsonObject{{QStringLiteral("severity"),
                            issue.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
                {QStringLiteral("code"), issue.code}, {QStringLiteral("field"), json::orNull(issue.field)},
                {QStringLiteral("message"), issue.message}});
    return array;
}

bool isClean(const Issues& issues)
{
    return std::none_of(
        issues.begin(), issues.end(), [](const Issue& issue) { return issue.severity == Severity::Error; });
}

QJsonObject invalid(const Error& error)
{
    return {{QStringLiteral("valid"), false},
        {QStringLiteral("issues"), findingsToJson({{Severity::Error, error.code, error.field, error.message}})}};
}

} // namespace tramyte::cli
