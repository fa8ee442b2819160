// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/Table.h"

#include "core/sheet/CsvReader.h"
#include "core/sheet/OdsReader.h"
#include "core/sheet/SheetError.h"
#include "core/sheet/XlsxReader.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::sheet {

namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("tramyte::sheet", sentence);
}

bool isZip(const QByteArray& start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
}

bool isOldBook(const QByteArray& start)
{
    return start.startsWith("\xd0\xcf\x11\xe0");
}

bool isPage(const QByteArray& start)
{
    return start.startsWith("%PDF") || start.trimmed().startsWith('<') || start.startsWith("\xef\xbb\xbf<");
}

/// Nothing that is told by its first bytes: taken for CSV.
bool isPlain(const QByteArray& start)
{
    return !isZip(start) && !isOldBook(start) && !isPage(start);
}

Result<std::shared_ptr<ZipParts>> readZip(QIODevice& device, const Limits& limits)
{
    const QByteArray bytes = device.read(limits.fileBytes + 1);
    if (bytes.size() > limits.fileBytes)
        return failTooLarge(u"ZIP"_s);
    return ZipParts::open(bytes, limits.memberBytes);
}

Result<std::unique_ptr<TableReader>> openZip(
    std::shared_ptr<ZipParts> parts, const Limits& limits, const TableOptions& options)
{
    if (parts->has(u"xl/workbook.bin"_s))
        return fail(ErrorKind::Damaged, u"sheet.kind"_s,
            say(QT_TRANSLATE_NOOP("tramyte::sheet",
                "This is a binary workbook (.xlsb). Please save the table as .xlsx, .ods or CSV UTF-8.")));
    if (parts->has(u"_rels/.rels"_s))
        return openXlsx(std::move(parts), limits, options);
    if (parts->has(u"content.xml"_s))
        return openOds(std::move(parts), limits, options);
    return fail(ErrorKind::Damaged, u"sheet.kind"_s,
        say(QT_TRANSLATE_NOOP("tramyte::sheet",
            "This is a ZIP file but no spreadsheet. Please give a file of the kind .xlsx, .ods or .csv.")));
}

Result<std::unique_ptr<QIODevice>> openFile(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, u"sheet.file"_s,
            QCoreApplication::translate("tramyte::sheet", "The file %1 cannot be opened.").arg(path),
            file->errorString());
    return file;
}

Result<Table> readAll(TableReader& reader)
{
    Table table;
    table.sheet = reader.sheetName();
    for (;;) {
        TRY_LET(row, reader.next());
        if (!row)
            return table;
        table.rows.push_back(std::move(*row));
    }
}

} // namespace

Result<std::unique_ptr<TableReader>> openTable(
    std::unique_ptr<QIODevice> device, const Limits& limits, const TableOptions& options)
{
    const QByteArray start = device->peek(512);
    if (isZip(start)) {
        TRY_LET(parts, readZip(*device, limits));
        return openZip(std::move(parts), limits, options);
    }
    if (isOldBook(start))
        return fail(ErrorKind::Damaged, u"sheet.kind"_s,
            say(QT_TRANSLATE_NOOP("tramyte::sheet",
                "This is a workbook of an old kind (.xls) or one protected by a password. Please save it as .xlsx, "
                ".ods or "
                "CSV UTF-8, without a password.")));
    if (isPage(start))
        return fail(ErrorKind::Damaged, u"sheet.kind"_s,
            say(QT_TRANSLATE_NOOP("tramyte::sheet",
                "This is no table (it is a page or an XML file, whatever its name says). Please save it as .xlsx, .ods "
                "or "
                "CSV UTF-8.")));
    return openCsv(std::move(device), limits, options.bytesAsText);
}

Result<std::unique_ptr<TableReader>> openTable(const QString& path, const Limits& limits, const TableOptions& options)
{
    TRY_LET(file, openFile(path));
    const bool isCalledBook
        = path.endsWith(u".xlsx", Qt::CaseInsensitive) || path.endsWith(u".ods", Qt::CaseInsensitive);
    if (isCalledBook && isPlain(file->peek(512)))
        return fail(ErrorKind::Damaged, u"sheet.kind"_s,
            say(QT_TRANSLATE_NOOP("tramyte::sheet",
                "By its name this is a workbook, by its content it is none. Save the table anew as .xlsx or .ods; when "
                "it is a CSV file, give it the ending .csv.")));
    return openTable(std::move(file), limits, options);
}

Result<std::vector<SheetSize>> listSheets(const QString& path, const Limits& limits)
{
    TRY_LET(file, openFile(path));
    if (!isZip(file->peek(4)))
        return std::vector<SheetSize>{{}};
    TRY_LET(parts, readZip(*file, limits));
    QStringList names;
    if (parts->has(u"_rels/.rels"_s)) {
        TRY_LET(all, xlsxSheets(*parts));
        names = all;
    } else if (parts->has(u"content.xml"_s)) {
        TRY_LET(all, odsSheets(parts, limits));
        names = all;
    }
    std::vector<SheetSize> sheets;
    for (const QString& name : names) {
        SheetSize size{name, 0};
        if (names.size() > 1) {
            TRY_LET(reader, openZip(parts, limits, {.sheet = name}));
            for (;;) {
                const auto row = reader->next();
                if (!row || !*row) // a sheet that cannot be read says so when it is chosen
                    break;
                ++size.rows;
            }
        }
        sheets.push_back(size);
    }
    return sheets;
}

Result<Table> readTable(std::unique_ptr<QIODevice> device, const Limits& limits)
{
    TRY_LET(reader, openTable(std::move(device), limits));
    return readAll(*reader);
}

Result<Table> readTable(const QString& path, const Limits& limits)
{
    TRY_LET(reader, openTable(path, limits));
    return readAll(*reader);
}

QString cellName(int column, int row)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters + QString::number(row);
}

bool isErrorText(const QString& cell)
{
    static const QStringList errors{u"#N/A"_s, u"#NAME?"_s, u"#NULL!"_s, u"#NUM!"_s, u"#REF!"_s, u"#VALUE!"_s,
        u"#DIV/0!"_s, u"#SPILL!"_s, u"#CALC!"_s, u"#GETTING_DATA"_s};
    return errors.contains(cell) || (cell.startsWith("Err:5"_L1) && cell.size() == 7);
}

} // namespace tramyte::sheet
