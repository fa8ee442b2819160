// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FhirJson.h"

namespace tramyte::exchange::fhir {

namespace {

bool saysNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

} // namespace

QJsonObject object(std::initializer_list<std::pair<const char*, QJsonValue>> members)
{
    QJsonObject made;
    for (const auto& [name, value] : members) {
        if (!saysNothing(value))
            made.insert(QLatin1String(name), value);
    }
    return made;
}

QJsonArray array(std::initializer_list<QJsonValue> items)
{
    QJsonArray made;
    for (const QJsonValue& item : items) {
        if (!saysNothing(item))
            made.append(item);
    }
    return made;
}

QString dateTime(Instant instant)
{
    return formatLocal(instant) + QStringLiteral("+07:00");
}

QJsonValue dateTime(std::optional<Instant> instant)
{
    return instant ? QJsonValue(dateTime(*instant)) : QJsonValue();
}

QJsonValue date(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue decimal(qint64 thousandths)
{
    return formatThousandths(thousandths).toDouble();
}

QJsonObject coding(const QString& system, const QString& code, const QString& display)
{
    if (code.isEmpty())
        return {};
    return object({{"system", system}, {"code", code}, {"display", display}});
}

QJsonObject codeable(const QJsonArray& codings, const QString& text)
{
    return object({{"coding", codings}, {"text", text}});
}

QJsonObject codeable(const char* system, const char* code, const QString& text)
{
    return codeable(array({coding(QString::fromLatin1(system), QString::fromLatin1(code))}), text);
}

QJsonObject identifier(const char* use, const char* type, const QString& system, const QString& value)
{
    if (value.isEmpty())
        return {};
    const QJsonObject kind
        = *type ? codeable("http://terminology.hl7.org/CodeSystem/v2-0203", type) : QJsonObject(); // kinds of numbers
    return object({{"use", use}, {"type", kind}, {"system", system}, {"value", value}});
}

QJsonObject humanName(const QString& fullName)
{
    const QString text = fullName.normalized(QString::NormalizationForm_C).simplified();
    return object({{"use", text.isEmpty() ? "" : "official"}, {"text", text}, {"family", text.section(u' ', 0, 0)},
        {"given", array({text.section(u' ', 1)})}});
}

QJsonArray phone(const QString& number)
{
    return number.isEmpty() ? QJsonArray() : array({object({{"system", "phone"}, {"value", number}})});
}

QJsonObject extension(const char* url, const char* valueName, const QJsonValue& value)
{
    return saysNothing(value) ? QJsonObject() : object({{"url", url}, {valueName, value}});
}

QJsonObject period(const QJsonValue& start, const QJsonValue& end)
{
    return object({{"start", start}, {"end", end}});
}

QJsonObject quantity(qint64 thousandths, const QString& unit, const char* code)
{
    return object({{"value", decimal(thousandths)}, {"unit", unit},
        {"system", *code ? "http://unitsofmeasure.org" : ""}, {"code", code}});
}

} // namespace tramyte::exchange::fhir
