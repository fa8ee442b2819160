// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Finding.h"

#include "core/base/Json.h"

#include <QCoreApplication>

namespace tramyte::claim {

QJsonObject toJson(const Finding& finding)
{
    return {
        {QStringLiteral("file"), json::orNull(finding.file)},
        {QStringLiteral("visit"), json::orNull(finding.visit)},
        {QStringLiteral("severity"),
            finding.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
        {QStringLiteral("code"), finding.code},
        {QStringLiteral("table"), json::orNull(finding.table)},
        {QStringLiteral("field"), json::orNull(finding.field)},
        {QStringLiteral("row"), finding.row == 0 ? QJsonValue() : QJsonValue(finding.row)},
        {QStringLiteral("message"), finding.message},
    };
}

void Findings::add(Rule rule, const QString& table, const QString& field, int row, const QString& detail)
{
    const RuleInfo& info = infoOf(rule);
    QString message = sentenceOf(rule);
    if (!detail.isEmpty())
        message += u' ' + detail;
    m_findings.push_back({m_file, m_visit, info.severity, QString::fromLatin1(info.code), table, field, row, message});
}

void Findings::nameRow(const QString& table, int row)
{
    for (Finding& finding : m_findings)
        if (finding.table == table && finding.row == 0 && !finding.field.isEmpty())
            finding.row = row;
}

void Findings::setVisit(const QString& visit)
{
    m_visit = visit;
    for (Finding& finding : m_findings)
        if (finding.visit.isEmpty())
            finding.visit = visit;
}

namespace {

/// What a hostile file says may be a megabyte long.
QString shortened(const QString& text)
{
    return text.size() <= 60 ? text : text.left(57) + QStringLiteral("...");
}

} // namespace

QString says(const QString& written)
{
    return QCoreApplication::translate("tramyte::claim", "It says %1.").arg(shortened(written));
}

QString saysInsteadOf(const QString& written, const QString& expected)
{
    return QCoreApplication::translate("tramyte::claim", "It says %1, but %2 is expected.")
        .arg(shortened(written), shortened(expected));
}

} // namespace tramyte::claim
