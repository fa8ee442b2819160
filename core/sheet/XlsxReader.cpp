// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/XlsxReader.h"

#include "core/sheet/XlsxBook.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::sheet {

namespace {

/// The place of `AB12`; column from 0. Empty when it is no such name.
struct Place {
    int column = 0;
    int row = 0;
};
std::optional<Place> placeOfName(const QString& name)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < name.size() && at < 3 && name[at] >= u'A' && name[at] <= u'Z'; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    bool isNumber = false;
    const int row = name.mid(at).toInt(&isNumber);
    if (at == 0 || !isNumber || row < 1)
        return std::nullopt;
    return Place{column - 1, row};
}

class XlsxReader final : public TableReader {
public:
    XlsxReader(std::shared_ptr<ZipParts> parts, XlsxBook book, std::unique_ptr<XmlPart> sheet, const Limits& limits)
        : m_parts(std::move(parts)), m_book(std::move(book)), m_sheet(std::move(sheet)), m_limits(limits)
    {
    }

    /// Goes to the first row.
    void begin();
    QString sheetName() const override { return m_book.sheetName; }
    Result<std::optional<Row>> next() override;

private:
    Result<Row> readRow();
    Result<QString> readCell(const QString& place);
    Result<QString> shown(const QString& type, const QString& value, int style, const QString& place) const;
    QString here() const { return placeOf(m_book.sheetName, cellName(m_column, qMax(m_row, 1))); }

    std::shared_ptr<ZipParts> m_parts;
    XlsxBook m_book;
    std::unique_ptr<XmlPart> m_sheet;
    Limits m_limits;
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
        const auto place = name.isEmpty() ? Place{first ? 0 : m_column + 1, m_row} : placeOfName(name);
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
    const auto text = shownNumber(value, format, m_book.epoch1904);
    if (!text)
        return fail(ErrorKind::Damaged, QStringLiteral("sheet.cell"),
            QCoreApplication::translate("tramyte::sheet", "The number or date in a cell cannot be read (%1).")
                .arg(place));
    return *text;
}

} // namespace

Result<std::unique_ptr<TableReader>> openXlsx(std::shared_ptr<ZipParts> parts, const Limits& limits)
{
    TRY_LET(book, XlsxBook::read(*parts, limits));
    TRY_LET(sheet, XmlPart::open(*parts, book.sheetPart));
    auto reader = std::make_unique<XlsxReader>(std::move(parts), std::move(book), std::move(sheet), limits);
    reader->begin();
    return reader;
}

} // namespace tramyte::sheet
