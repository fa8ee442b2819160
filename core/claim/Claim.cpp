// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Claim.h"

#include <algorithm>

namespace tramyte::claim {

namespace {

const QString NO_TEXT;

auto find(const std::vector<std::pair<QString, QString>>& fields, QStringView tag)
{
    return std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == tag; });
}

} // namespace

const QString& Row::value(QStringView tag) const
{
    const auto found = find(m_fields, tag);
    return found == m_fields.end() ? NO_TEXT : found->second;
}

bool Row::has(QStringView tag) const
{
    return find(m_fields, tag) != m_fields.end();
}

bool Row::filled(QStringView tag) const
{
    return !QStringView(value(tag)).trimmed().isEmpty();
}

void Row::set(const QString& tag, const QString& text)
{
    const auto found
        = std::find_if(m_fields.begin(), m_fields.end(), [&](const auto& each) { return each.first == tag; });
    if (found == m_fields.end())
        m_fields.emplace_back(tag, text);
    else
        found->second = text;
}

void Row::remove(QStringView tag)
{
    std::erase_if(m_fields, [&](const auto& field) { return field.first == tag; });
}

const std::vector<Row>& Claim::rows(const QString& table) const
{
    static const std::vector<Row> none;
    const auto found = tables.find(table);
    return found == tables.end() ? none : found->second;
}

const Row& Claim::summary() const
{
    static const Row none;
    const auto& found = rows(QStringLiteral("XML1"));
    return found.empty() ? none : found.front();
}

QString Claim::visit() const
{
    if (const QString code = summary().value(u"MA_LK").trimmed(); !code.isEmpty())
        return code;
    for (const auto& [name, rowsOfTable] : tables)
        for (const Row& row : rowsOfTable)
            if (const QString code = row.value(u"MA_LK").trimmed(); !code.isEmpty())
                return code;
    return {};
}

QDate Claim::day() const
{
    return dayOf(summary());
}

QDate dayOf(const Row& row)
{
    for (const QStringView tag : {QStringView(u"NGAY_RA"), QStringView(u"NGAY_VAO")})
        if (const QDate day = QDate::fromString(row.value(tag).trimmed().left(8), QStringLiteral("yyyyMMdd"));
            day.isValid())
            return day;
    return {};
}

} // namespace tramyte::claim
