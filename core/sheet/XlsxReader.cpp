// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/XlsxReader.h"

#include "core/sheet/XlsxBook.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::sheet {

namespace {

class XlsxReader final : public TableReader {
public:
    XlsxReader(std::shared_ptr<ZipParts> parts, XlsxBook book, std::unique_ptr<XmlPart> sheet,
        std::vector<MergedRows> merged, const Limits& limits)
        : m_parts(std::move(parts)), m_book(std::move(book)), m_sheet(std::move(sheet)), m_limits(limits),
          m_merged(std::move(merged))
    {
    }

    /// Goes to the first row.
    void begin();
    QString sheetName() const override { return m_book.sheetName; }
    double partRead() const override { return m_sheet->partRead(); }
    Result<std::optional<Row>> next() override;

private:
    Result<Row> readRow();
    void fillMerged(Row& row);
    Result<QString> readCell(const QString& place);
    Result<QString> shown(const QString& type, const QString& value, int style, const QString& place) const;
    QString here() const { return placeOf(m_book.sheetName, cellName(m_column, qMax(m_row, 1))); }

    std::shared_ptr<ZipParts> m_parts;
    XlsxBook m_book;
    std::unique_ptr<XmlPart> m_sheet;
    Limits m_limits;
    std::vector<MergedRows> m_merged; ///< by first row
    std::size_t m_nextMerged = 0;
    std::map<int, std::pair<int, QString>> m_open; ///< those that reach into the row, by column: last row and text
    int m_row = 0;
    int m_column = 0;
    qint64 m_cells = 0;
    bool m_inRows = false;
};

void XlsxReader::begin()
{
    QXmlStreamReader& xml = m_sheet->xml();
    while (xml.readNextStartElement()) {
        if (xml.name() == "sheetData"_L1) {
            m_inRows = true;
            return;
        }
        xml.skipCurrentElement();
    }
}

Result<std::optional<Row>> XlsxReader::next()
{
    QXmlStreamReader& xml = m_sheet->xml();
    while (m_inRows && xml.readNextStartElement()) {
        if (xml.name() != "row"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        TRY_LET(row, readRow());
        TRY(m_sheet->check(here()));
        fillMerged(row);
        if (!row.cells.isEmpty())
            return std::optional(std::move(row));
    }
    m_inRows = false;
    TRY(m_sheet->finish(here()));
    return std::nullopt;
}

Result<Row> XlsxReader::readRow()
{
    QXmlStreamReader& xml = m_sheet->xml();
    const QString number = attributeOf(xml, "r"_L1);
    const int last = m_row;
    m_row = number.isEmpty() ? m_row + 1 : number.toInt();
    m_column = 0;
    if (m_row <= last)
        return failDamaged(placeOf(m_book.sheetName, cellName(0, last)), QStringLiteral("rows do not rise"));
    if (m_row > m_limits.rows)
        return failTooLarge(here());
    Row row;
    row.number = m_row;
    for (bool first = true; xml.readNextStartElement(); first = false) {
        if (xml.name() != "c"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        const QString name = attributeOf(xml, "r"_L1);
        const auto place = name.isEmpty() ? CellPlace{first ? 0 : m_column + 1, m_row} : placeOfName(name);
        if (!place || place->row != m_row)
            return failDamaged(here(), QStringLiteral("odd cell name"));
        m_column = place->column;
        TRY_LET(text, readCell(here()));
        if (text.isEmpty())
            continue;
        if (m_column >= m_limits.columns || ++m_cells > m_limits.cells || text.size() > m_limits.cellCharacters)
            return failTooLarge(here());
        while (row.cells.size() <= m_column)
            row.cells.append(QString());
        row.cells[m_column] = text;
    }
    return row;
}

void XlsxReader::fillMerged(Row& row)
{
    std::erase_if(m_open, [&](const auto& each) { return each.second.first < row.number; });
    for (const auto& [column, merged] : m_open) {
        while (row.cells.size() <= column)
            row.cells.append(QString());
        if (row.cells[column].isEmpty())
            row.cells[column] = merged.second;
    }
    for (; m_nextMerged < m_merged.size() && m_merged[m_nextMerged].first <= row.number; ++m_nextMerged) {
        const MergedRows& merged = m_merged[m_nextMerged];
        const QString text = row.cell(merged.column);
        if (merged.first == row.number && !text.isEmpty())
            m_open[merged.column] = {merged.last, text};
    }
}

Result<QString> XlsxReader::readCell(const QString& place)
{
    QXmlStreamReader& xml = m_sheet->xml();
    const QString type = attributeOf(xml, "t"_L1);
    const int style = attributeOf(xml, "s"_L1).toInt();
    QString value;
    QString inlineText;
    bool hasFormula = false, hasValue = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "v"_L1) {
            value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            hasValue = true;
        } else if (xml.name() == "is"_L1) {
            inlineText = richText(xml);
        } else {
            hasFormula = hasFormula || xml.name() == "f"_L1;
            xml.skipCurrentElement();
        }
    }
    if (type == "inlineStr"_L1)
        return inlineText;
    if (hasFormula && !hasValue && !xml.hasError())
        return fail(ErrorKind::Damaged, QStringLiteral("sheet.formula"),
            QCoreApplication::translate("tramyte::sheet",
                "A formula has no result (%1). Please open the file in a spreadsheet program and save it anew.")
                .arg(place));
    if (value.isEmpty())
        return QString();
    return shown(type, value, style, place);
}

Result<QString> XlsxReader::shown(const QString& type, const QString& value, int style, const QString& place) const
{
    if (type == "s"_L1) {
        bool isNumber = false;
        const auto index = value.trimmed().toULongLong(&isNumber);
        if (!isNumber || index >= m_book.texts.size())
            return failDamaged(place, QStringLiteral("no such shared text"));
        return m_book.texts[index];
    }
    if (type == "str"_L1 || type == "e"_L1)
        return value;
    if (type == "b"_L1)
        return value.trimmed() == "1"_L1 || value.trimmed() == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (type == "d"_L1) {
        const QString day = value.trimmed();
        return day.endsWith("T00:00:00"_L1) ? day.left(10) : day;
    }
    if (!type.isEmpty() && type != "n"_L1)
        return failDamaged(place, QStringLiteral("unknown cell type"));
    // a format that is missing might be a date's
    if (style < 0 || (style > 0 && size_t(style) >= m_book.formats.size()))
        return failDamaged(place, QStringLiteral("no such cell format"));
    const auto format = m_book.formats.empty() ? NumberFormat::Plain : m_book.formats[size_t(style)];
    auto text = shownNumber(value, format, m_book.epoch1904);
    if (!text)
        text = plainNumber(value); // a day before all calendars: only its own row suffers
    if (!text)
        return fail(ErrorKind::Damaged, QStringLiteral("sheet.cell"),
            QCoreApplication::translate("tramyte::sheet", "The number or date in a cell cannot be read (%1).")
                .arg(place));
    return *text;
}

} // namespace

Result<QStringList> xlsxSheets(ZipParts& parts)
{
    return XlsxBook::sheetNames(parts);
}

Result<std::unique_ptr<TableReader>> openXlsx(
    std::shared_ptr<ZipParts> parts, const Limits& limits, const TableOptions& options)
{
    TRY_LET(book, XlsxBook::read(*parts, limits, options.sheet));
    std::vector<MergedRows> merged;
    if (options.fillMerged) {
        TRY_LET(found, mergedRows(*parts, book.sheetPart));
        merged = std::move(found);
    }
    TRY_LET(sheet, XmlPart::open(*parts, book.sheetPart));
    auto reader
        = std::make_unique<XlsxReader>(std::move(parts), std::move(book), std::move(sheet), std::move(merged), limits);
    reader->begin();
    return reader;
}

} // namespace tramyte::sheet
