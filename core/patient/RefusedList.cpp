// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/RefusedList.h"

#include "core/base/SafeFile.h"
#include "core/sheet/CsvWriter.h"
#include "core/sheet/XlsxWriter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace tramyte::patient {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

using TakeLine = std::function<Result<void>(const QStringList& cells, bool isHeading)>;

Result<void> writeLines(const ListPreview& list, const ImportOutcome& outcome, const TakeLine& take)
{
    const auto reasons = reasonsOf(list, outcome);
    const auto width = static_cast<qsizetype>(list.columns.columns.size());
    const bool asksWho = !outcome.undecided.empty() && !list.columns.has(QStringLiteral("patientCode"));
    TRY_LET(table, sheet::openTable(list.path, {}, {.sheet = list.sheet, .fillMerged = true, .bytesAsText = true}));
    const std::set<int> passedOver(outcome.passedOver.begin(), outcome.passedOver.end());
    std::optional<QStringList> hamlet; // a row that names the hamlet of those below, not written yet
    for (;;) {
        TRY_LET(row, table->next());
        if (!row)
            return {};
        const bool isHeading = row->number >= list.columns.firstRow && row->number <= list.columns.lastRow;
        const auto reason = reasons.find(row->number);
        convert(*row, list.columns);
        if (passedOver.contains(row->number) && !hamletNamed(*row).isEmpty())
            hamlet = row->cells;
        if (!isHeading && reason == reasons.end())
            continue;
        if (hamlet && !isHeading) {
            TRY(take(*hamlet, false));
            hamlet.reset();
        }
        QStringList cells = row->cells;
        while (cells.size() < width)
            cells << QString();
        if (asksWho)
            cells << (row->number == list.columns.firstRow ? QStringLiteral("Mã bệnh nhân") : QString());
        if (!isHeading)
            cells << reason->second.text;
        else if (row->number == list.columns.firstRow)
            cells << tr("Why it was refused");
        TRY(take(cells, isHeading));
    }
}

/// Days as people write them.
QString writtenDay(const QString& cell)
{
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{2})-([0-9]{2})$"));
    const auto match = iso.match(cell);
    return match.hasMatch() ? match.captured(3) + u'/' + match.captured(2) + u'/' + match.captured(1) : cell;
}

Result<void> saveXlsx(const ListPreview& list, const ImportOutcome& outcome, const QString& out)
{
    TRY_LET(writer, sheet::XlsxWriter::create(out, list.sheet));
    TRY(writeLines(list, outcome, [&](const QStringList& cells, bool isHeading) {
        std::vector<sheet::XlsxCell> line;
        for (const QString& cell : cells)
            line.emplace_back(writtenDay(cell));
        return writer->write(line, isHeading ? sheet::XlsxWriter::Look::Bold : sheet::XlsxWriter::Look::Plain);
    }));
    return writer->finish();
}

Result<void> saveCsv(const ListPreview& list, const ImportOutcome& outcome, const QString& out)
{
    TRY_LET(file, SafeFile::create(out));
    TRY(file->write("\xEF\xBB\xBF")); // spreadsheet programs take it for UTF-8 by this mark
    TRY(writeLines(list, outcome,
        [&](const QStringList& cells, bool) { return file->write(sheet::csvLine(cells).toUtf8() + "\r\n"); }));
    return file->commit();
}

} // namespace

std::map<int, RefusedReason> reasonsOf(const ListPreview& list, const ImportOutcome& outcome)
{
    std::map<int, RefusedReason> reasons;
    for (const RefusedRow& it : outcome.refused) {
        const auto column = std::ranges::find_if(
            list.columns.columns, [&](const ListColumn& each) { return each.field == it.column; });
        const bool isListed = !it.column.isEmpty() && column != list.columns.columns.end();
        const QString heading = isListed ? column->heading : QString();
        const auto [reason, isFirst] = reasons.try_emplace(it.row, RefusedReason{it.column, heading, {}});
        reason->second.text += (isFirst ? QString() : QStringLiteral(" "))
            + (heading.isEmpty() ? it.message : heading + QStringLiteral(": ") + it.message);
    }
    return reasons;
}

Result<void> saveRefusedRows(const ListPreview& list, const ImportOutcome& outcome, const QString& out)
{
    if (out.endsWith(u".xlsx", Qt::CaseInsensitive))
        return saveXlsx(list, outcome, out);
    if (out.endsWith(u".csv", Qt::CaseInsensitive))
        return saveCsv(list, outcome, out);
    return fail(ErrorKind::Validation, QStringLiteral("list.kind"),
        tr("The refused rows are written as .xlsx or .csv. Choose a name with one of these endings."));
}

} // namespace tramyte::patient
