// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/claim/ClaimLists.h"

#include <QFile>
#include <algorithm>

namespace tramyte::claim {

namespace {

QStringList cellsOf(const QString& line)
{
    QStringList cells(QString{});
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells += QString();
        else
            cells.back() += c;
    }
    return cells;
}

} // namespace

const std::vector<catalog::Entry>& ClaimLists::all(catalog::Kind kind) const
{
    const auto [at, isNew] = m_read.try_emplace(kind);
    QFile file(
        QStringLiteral(TRAMYTE_SOURCE_DIR "/resources/catalog/") + catalog::wordOf(kind) + QStringLiteral(".csv"));
    if (!isNew || !file.open(QIODevice::ReadOnly))
        return at->second;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList headings = cellsOf(lines.front());
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = cellsOf(lines[i]);
        catalog::Entry entry;
        entry.kind = kind;
        for (qsizetype column = 0; column < headings.size(); ++column) {
            const QString& heading = headings[column];
            const QString& cell = cells[column];
            if (heading == u"code")
                entry.code = cell;
            else if (heading == u"name")
                entry.name = cell;
            else if (heading == u"validFrom")
                entry.validFrom = cell.isEmpty() ? QDate(1, 1, 1) : QDate::fromString(cell, Qt::ISODate);
            else if (heading == u"validTo")
                entry.validTo = QDate::fromString(cell, Qt::ISODate);
            else
                entry.fields.insert(heading, cell);
        }
        at->second.push_back(entry);
    }
    return at->second;
}

Result<std::vector<catalog::Entry>> ClaimLists::list(catalog::Kind kind, QDate day) const
{
    std::vector<catalog::Entry> valid;
    for (const catalog::Entry& entry : all(kind))
        if (entry.isValidOn(day))
            valid.push_back(entry);
    for (const catalog::Entry& entry : m_added)
        if (entry.kind == kind && entry.isValidOn(day))
            valid.push_back(entry);
    return valid;
}

Result<std::optional<catalog::Entry>> ClaimLists::find(catalog::Kind kind, const QString& code, QDate day) const
{
    TRY_LET(entries, list(kind, day));
    const auto found
        = std::find_if(entries.begin(), entries.end(), [&](const catalog::Entry& entry) { return entry.code == code; });
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

} // namespace tramyte::claim
