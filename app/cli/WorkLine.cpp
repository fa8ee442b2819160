// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WorkLine.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

tl::unexpected<Error> wrongForm(const char* field, const QString& expected)
{
    const QString name = QString::fromLatin1(field);
    return failField(name, QStringLiteral("field.form"), tr("%1: %2 is expected.").arg(name, expected));
}

} // namespace

QJsonValue WorkLine::take(const char* field) const
{
    m_read.insert(QString::fromLatin1(field));
    return m_object.value(QLatin1String(field));
}

bool WorkLine::has(const char* field) const
{
    const QJsonValue value = take(field);
    return !value.isUndefined() && !value.isNull();
}

bool WorkLine::isText(const char* field) const
{
    return m_object.value(QLatin1String(field)).isString();
}

Result<std::optional<QString>> WorkLine::text(const char* field) const
{
    const QJsonValue value = take(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        return wrongForm(field, tr("a text in quotation marks"));
    return value.toString();
}

Result<QString> WorkLine::requireText(const char* field) const
{
    TRY_LET(value, text(field));
    if (!value || value->isEmpty())
        return failField(QString::fromLatin1(field), QStringLiteral("field.missing"),
            tr("%1 is missing.").arg(QString::fromLatin1(field)));
    return std::move(*value);
}

Result<std::optional<bool>> WorkLine::flag(const char* field) const
{
    const QJsonValue value = take(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isBool())
        return wrongForm(field, tr("true or false"));
    return value.toBool();
}

Result<QStringList> WorkLine::texts(const char* field) const
{
    const QJsonValue value = take(field);
    QStringList list;
    if (value.isUndefined() || value.isNull())
        return list;
    if (!value.isArray())
        return wrongForm(field, tr("a list of texts"));
    for (const QJsonValue item : value.toArray()) {
        if (!item.isString())
            return wrongForm(field, tr("a list of texts"));
        list << item.toString();
    }
    return list;
}

Result<std::optional<qint64>> WorkLine::decimal(const char* field) const
{
    const QJsonValue value = take(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const auto thousandths = json::thousandths(value);
    if (!thousandths)
        return wrongForm(field, tr("a number with at most three decimals"));
    return *thousandths;
}

Result<std::optional<int>> WorkLine::number(const char* field) const
{
    return measurement(field, 1);
}

Result<std::optional<int>> WorkLine::measurement(const char* field, int perUnit) const
{
    TRY_LET(value, decimal(field));
    if (!value)
        return std::nullopt;
    constexpr qint64 kMost = 1'000'000'000;
    if (std::abs(*value) > kMost)
        return wrongForm(field, tr("a smaller number"));
    const qint64 scaled = *value * perUnit;
    if (scaled % 1000 != 0)
        return wrongForm(field, perUnit == 1 ? tr("a whole number") : tr("a number with fewer decimals"));
    return static_cast<int>(scaled / 1000);
}

Result<std::optional<Quantity>> WorkLine::quantity(const char* field) const
{
    TRY_LET(value, decimal(field));
    return value ? std::optional(Quantity{*value}) : std::nullopt;
}

Result<std::optional<Money>> WorkLine::money(const char* field) const
{
    TRY_LET(value, decimal(field));
    return value ? std::optional(Money{*value}) : std::nullopt;
}

Result<std::optional<Instant>> WorkLine::moment(const char* field) const
{
    TRY_LET(written, text(field));
    if (!written)
        return std::nullopt;
    const auto instant = parseLocal(*written);
    if (!instant)
        return wrongForm(field, tr("a day and time such as 2026-11-20T08:05"));
    return *instant;
}

Result<std::optional<QDate>> WorkLine::day(const char* field) const
{
    TRY_LET(written, text(field));
    if (!written)
        return std::nullopt;
    const auto day = parseDay(*written);
    if (!day)
        return wrongForm(field, tr("a day such as 2026-11-20"));
    return *day;
}

Result<std::optional<QJsonObject>> WorkLine::object(const char* field) const
{
    const QJsonValue value = take(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isObject())
        return wrongForm(field, tr("an object in braces"));
    return value.toObject();
}

Issues WorkLine::unreadFields(const QString& within) const
{
    const QString before = within.isEmpty() ? QString() : within + u'.';
    const QString known = QStringList(m_read.begin(), m_read.end()).join(QStringLiteral(", "));
    Issues issues;
    for (const QString& key : m_object.keys()) {
        if (key != u"do" && key != u"ref" && !m_read.contains(key))
            issues.push_back({Severity::Warning, QStringLiteral("field.unknown"), before + key,
                tr("%1 is not a field of this line and was not used. The fields are: %2.").arg(before + key, known)});
    }
    return issues;
}

} // namespace tramyte::cli
