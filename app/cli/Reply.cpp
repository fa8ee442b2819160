// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Reply.h"

#include <QJsonDocument>

#include <algorithm>

namespace tramyte::cli {

namespace {

QString scalar(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return QStringLiteral("-");
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::String: return value.toString();
    case QJsonValue::Double: return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::Array: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    Q_UNREACHABLE();
}

/// A list of flat objects as a table with the columns that any of them has.
QString table(const QJsonArray& rows, const QString& indent)
{
    QStringList columns;
    for (const QJsonValue row : rows) {
        for (const QString& key : row.toObject().keys()) {
            if (!columns.contains(key))
                columns << key;
        }
    }
    std::vector<qsizetype> widths;
    for (const QString& column : columns) {
        qsizetype width = column.size();
        for (const QJsonValue row : rows)
            width = std::max(width, scalar(row.toObject().value(column)).size());
        widths.push_back(width);
    }
    QString text;
    const auto line = [&](const auto& cellOf) {
        QString cells = indent;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells += QString(cellOf(columns[i])).leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        while (cells.endsWith(u' '))
            cells.chop(1);
        text += cells + u'\n';
    };
    line([](const QString& column) { return column; });
    for (const QJsonValue row : rows)
        line([&](const QString& column) { return scalar(row.toObject().value(column)); });
    return text;
}

QString render(const QJsonValue& json, const QString& indent)
{
    if (json.isArray()) {
        const QJsonArray items = json.toArray();
        if (!items.isEmpty() && items.first().isObject())
            return table(items, indent);
        QString text;
        for (const QJsonValue item : items)
            text += indent + scalar(item) + u'\n';
        return text;
    }
    if (!json.isObject())
        return indent + scalar(json) + u'\n';
    QString text;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool nested = it.value().isObject() || (it.value().isArray() && !it.value().toArray().isEmpty());
        if (nested)
            text += indent + it.key() + QStringLiteral(":\n") + render(it.value(), indent + QStringLiteral("  "));
        else
            text += indent + it.key() + QStringLiteral(": ") + scalar(it.value()) + u'\n';
    }
    return text;
}

} // namespace

int exitCodeOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Usage: return 2;
    case ErrorKind::Passphrase:
    case ErrorKind::Permission: return 3;
    case ErrorKind::Damaged: return 4;
    default: return 1;
    }
}

QJsonObject toJson(const Error& error)
{
    return {{QStringLiteral("error"),
        QJsonObject{{QStringLiteral("code"), error.code}, {QStringLiteral("message"), error.message}}}};
}

QJsonArray toJson(const Issues& issues)
{
    QJsonArray array;
    for (const Issue& issue : issues)
        array.append(QJsonObject{{QStringLiteral("code"), issue.code}, {QStringLiteral("message"), issue.message}});
    return array;
}

QString asText(const QJsonValue& json)
{
    return render(json, {});
}

} // namespace tramyte::cli
