// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/CsvWriter.h"

#include "core/sheet/SheetError.h"

namespace tramyte::sheet {

namespace {

bool wantsQuotes(const QString& cell)
{
    if (cell.isEmpty())
        return false;
    for (const QChar c : cell) {
        if (c == u',' || c == u'"' || c == u'\n' || c == u'\r')
            return true;
    }
    return cell.front().isSpace() || cell.back().isSpace();
}

} // namespace

QString csvLine(const QStringList& cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (QString cell : cells) {
        if (wantsQuotes(cell))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        written.append(cell);
    }
    // one empty cell alone would read back as an empty line
    return written.size() == 1 && written.first().isEmpty() ? QStringLiteral("\"\"") : written.join(u',');
}

Result<void> CsvWriter::write(const QStringList& cells)
{
    QByteArray line = csvLine(cells).toUtf8() + "\r\n";
    if (m_markDue)
        line.prepend("\xef\xbb\xbf");
    m_markDue = false;
    if (m_device.write(line) != line.size())
        return failWrite(m_device.errorString());
    return {};
}

} // namespace tramyte::sheet
