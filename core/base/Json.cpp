// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>
#include <cmath>

namespace tramyte::json {

QByteArray canonical(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact); // QJsonObject keeps its keys sorted
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<PartialDate>& date)
{
    return date ? QJsonValue(format(*date)) : QJsonValue();
}

QJsonValue orNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

Result<QJsonObject> parseObject(const QByteArray& text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Validation, QStringLiteral("json.malformed"),
            QCoreApplication::translate("tramyte::json", "This is not valid JSON: character %1 cannot stand there.")
                .arg(error.offset + 1));
    if (!document.isObject())
        return fail(ErrorKind::Validation, QStringLiteral("json.notAnObject"),
            QCoreApplication::translate("tramyte::json", "A JSON object in braces is expected here."));
    return document.object();
}

std::optional<qint64> thousandths(const QJsonValue& value)
{
    if (value.isString())
        return parseThousandths(value.toString());
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (!std::isfinite(number) || std::abs(number) > 1e12)
        return std::nullopt;
    // A JSON number is a decimal that someone wrote: its shortest form is that decimal again.
    return parseThousandths(QString::number(number, 'f', QLocale::FloatingPointShortest));
}

} // namespace tramyte::json
