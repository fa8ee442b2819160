// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportFile.h"

#include "core/base/SafeFile.h"
#include "core/sheet/CsvWriter.h"
#include "core/sheet/XlsxWriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace tramyte::report {

namespace {

constexpr int kWidestLabel = 60;
constexpr int kLeastWidth = 12;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

QString headingOf(const Column& column)
{
    const bool named = column.unit == Unit::Visits || column.unit == Unit::People; // by the title itself
    return named ? column.title : QStringLiteral("%1 (%2)").arg(column.title, labelOf(column.unit));
}

sheet::XlsxNumber numberOf(Unit unit, qint64 cell)
{
    switch (unit) {
    case Unit::Visits:
    case Unit::People: return {cell * 1000, 0};
    case Unit::Money: return {cell, 2};
    case Unit::Percent: return {cell, 1};
    }
    Q_UNREACHABLE();
}

Result<void> writeCsv(const Report& report, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    sheet::CsvWriter writer(buffer);
    QStringList cells{report.rowTitle};
    for (const Column& column : report.columns)
        cells << headingOf(column);
    TRY(writer.write(cells));
    const auto write = [&](const Row& row) {
        QStringList texts{row.label};
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            texts << plainText(report.columns[i].unit, row.cells[i]);
        return writer.write(texts);
    };
    for (const Row& row : report.rows)
        TRY(write(row));
    if (report.total)
        TRY(write(*report.total));
    return writeSafely(path, buffer.data());
}

Result<void> writeXlsx(const Report& report, const QString& path)
{
    using Look = sheet::XlsxWriter::Look;
    TRY_LET(writer, sheet::XlsxWriter::create(path, report.title));
    const auto width = [](const QString& text) { return qBound(kLeastWidth, int(text.size()) + 2, kWidestLabel); };
    std::vector<int> widths{width(report.rowTitle)};
    for (const Row& row : report.rows)
        widths.front() = std::max(widths.front(), width(row.label));
    std::vector<sheet::XlsxCell> headings{report.rowTitle};
    for (const Column& column : report.columns) {
        headings.emplace_back(headingOf(column));
        widths.push_back(width(headingOf(column)));
    }
    writer->setWidths(widths);
    const QString form = QStringLiteral("dd/MM/yyyy");
    TRY(writer->write({report.title}, Look::Bold));
    TRY(writer->write({tr("From %1 to %2").arg(report.period.from.toString(form), report.period.to.toString(form))}));
    TRY(writer->write({}));
    TRY(writer->write(headings, Look::Bold));
    const auto write = [&](const Row& row, Look look) {
        std::vector<sheet::XlsxCell> cells{row.label};
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells.emplace_back(numberOf(report.columns[i].unit, row.cells[i]));
        return writer->write(cells, look);
    };
    for (const Row& row : report.rows)
        TRY(write(row, Look::Plain));
    if (report.total)
        TRY(write(*report.total, Look::Bold));
    TRY(writer->write({}));
    for (const QString& note : report.notes)
        TRY(writer->write({note}));
    return writer->finish();
}

} // namespace

std::optional<FileFormat> fileFormatOf(const QString& word)
{
    if (word == u"json")
        return FileFormat::Json;
    if (word == u"csv")
        return FileFormat::Csv;
    if (word == u"xlsx")
        return FileFormat::Xlsx;
    return std::nullopt;
}

Result<void> writeReport(const Report& report, FileFormat format, const QString& path)
{
    switch (format) {
    case FileFormat::Json: return writeSafely(path, QJsonDocument(toJson(report)).toJson());
    case FileFormat::Csv: return writeCsv(report, path);
    case FileFormat::Xlsx: return writeXlsx(report, path);
    }
    Q_UNREACHABLE();
}

} // namespace tramyte::report
