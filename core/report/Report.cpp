// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Report.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tramyte::report {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

QJsonObject toJson(const std::vector<Column>& columns, const Row& row)
{
    QJsonObject values;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Unit unit = columns[i].unit;
        const bool counted = unit == Unit::Visits || unit == Unit::People;
        values.insert(columns[i].key, counted ? QJsonValue(row.cells[i]) : QJsonValue(plainText(unit, row.cells[i])));
    }
    return {{QStringLiteral("key"), row.key}, {QStringLiteral("label"), row.label}, {QStringLiteral("values"), values}};
}

} // namespace

QString plainText(Unit unit, qint64 cell)
{
    switch (unit) {
    case Unit::Visits:
    case Unit::People: return QString::number(cell);
    case Unit::Money: return formatHundredths(Money{cell});
    case Unit::Percent: {
        const qint64 tenths = (cell + 50) / 100;
        return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
    }
    }
    Q_UNREACHABLE();
}

QString wordOf(Unit unit)
{
    switch (unit) {
    case Unit::Visits: return QStringLiteral("visits");
    case Unit::People: return QStringLiteral("people");
    case Unit::Money: return QStringLiteral("dong");
    case Unit::Percent: return QStringLiteral("percent");
    }
    Q_UNREACHABLE();
}

QString labelOf(Unit unit)
{
    switch (unit) {
    case Unit::Visits: return tr("visits");
    case Unit::People: return tr("people");
    case Unit::Money: return tr("dong");
    case Unit::Percent: return QStringLiteral("%");
    }
    Q_UNREACHABLE();
}

QString wordOf(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day: return QStringLiteral("day");
    case Granularity::Week: return QStringLiteral("week");
    case Granularity::Month: return QStringLiteral("month");
    case Granularity::Quarter: return QStringLiteral("quarter");
    case Granularity::Year: return QStringLiteral("year");
    }
    Q_UNREACHABLE();
}

std::optional<Granularity> granularityOf(const QString& word)
{
    for (const Granularity it :
        {Granularity::Day, Granularity::Week, Granularity::Month, Granularity::Quarter, Granularity::Year}) {
        if (wordOf(it) == word)
            return it;
    }
    return std::nullopt;
}

QJsonObject toJson(const Report& report)
{
    QJsonArray columns;
    for (const Column& it : report.columns)
        columns.append(QJsonObject{{QStringLiteral("key"), it.key}, {QStringLiteral("title"), it.title},
            {QStringLiteral("unit"), wordOf(it.unit)}, {QStringLiteral("charted"), it.charted}});
    QJsonArray rows;
    for (const Row& row : report.rows)
        rows.append(toJson(report.columns, row));
    return {{QStringLiteral("name"), report.name}, {QStringLiteral("title"), report.title},
        {QStringLiteral("from"), report.period.from.toString(Qt::ISODate)},
        {QStringLiteral("to"), report.period.to.toString(Qt::ISODate)},
        {QStringLiteral("granularity"), wordOf(report.period.granularity)},
        {QStringLiteral("rowTitle"), report.rowTitle}, {QStringLiteral("columns"), columns},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("total"),
            report.total ? QJsonValue(toJson(report.columns, *report.total)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}};
}

} // namespace tramyte::report
