// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PeopleList.h"

#include "core/base/SafeFile.h"
#include "core/patient/ImportColumns.h"
#include "core/sheet/CsvWriter.h"
#include "ui/patient/FieldNames.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::ui", text);
}

} // namespace

Result<PeopleList> readPeopleList(const QString& path)
{
    TRY_LET(table, sheet::readTable(path));
    PeopleList list;
    list.path = path;
    list.read = patient::readPeople(table);
    if (const auto columns = patient::findColumns(table)) {
        list.headings = table.rows[columns->row].cells;
        for (qsizetype column = 0; column < list.headings.size(); ++column)
            if (columns->fields.value(column).isEmpty() && !list.headings[column].trimmed().isEmpty())
                list.unread << list.headings[column].simplified();
    }
    return list;
}

Result<void> keepRefusedCells(PeopleList& list)
{
    list.refused.clear();
    for (const patient::RefusedRow& it : list.outcome.refused)
        list.refused[it.row] = {};
    if (list.refused.empty())
        return {};
    TRY_LET(table, sheet::readTable(list.path));
    for (sheet::Row& row : table.rows)
        if (const auto it = list.refused.find(row.number); it != list.refused.end())
            it->second = std::move(row.cells);
    return {};
}

Result<void> saveRefusedRows(const PeopleList& list, const QString& path)
{
    std::map<int, QStringList> reasons;
    qsizetype width = list.headings.size();
    for (const patient::RefusedRow& it : list.outcome.refused)
        reasons[it.row] << (it.column.isEmpty() ? it.message
                                                : shownField(it.column) + QStringLiteral(": ") + it.message);
    for (const auto& [row, cells] : list.refused)
        width = std::max(width, cells.size());
    const auto lineOf = [width](QStringList cells, const QString& last) {
        while (cells.size() < width)
            cells << QString();
        return sheet::csvLine(cells << last).toUtf8() + "\r\n";
    };
    QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF"); // spreadsheet programs take it for UTF-8 by this mark
    bytes += lineOf(list.headings, tr("Why it was refused"));
    for (const auto& [row, cells] : list.refused)
        bytes += lineOf(cells, reasons[row].join(QLatin1Char(' ')));
    return writeSafely(path, bytes);
}

} // namespace tramyte::ui
