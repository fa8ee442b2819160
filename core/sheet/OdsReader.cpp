// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/OdsReader.h"

#include "core/sheet/OdsStyles.h"
#include "core/sheet/XmlPart.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::sheet {

namespace {

/// Text of a paragraph; runs of blanks, tabs and line breaks are elements of their own.
void readParagraph(QXmlStreamReader& xml, QString& text, int limit)
{
    int depth = 1;
    while (depth > 0 && !xml.atEnd() && text.size() <= limit) {
        xml.readNext();
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement()) {
            ++depth;
            if (xml.name() == "s"_L1) {
                const int count = attributeOf(xml, "c"_L1).toInt();
                text += QString(qBound(1, count, limit + 1), u' ');
            } else if (xml.name() == "tab"_L1) {
                text += u'\t';
            } else if (xml.name() == "line-break"_L1) {
                text += u'\n';
            } else if (xml.name() == "ruby-text"_L1 || xml.name() == "annotation"_L1 || xml.name() == "note"_L1) {
                xml.skipCurrentElement();
                --depth;
            }
        }
    }
}

/// `PT08H30M00S` -> `08:30:00`; other text as it is.
QString clockOf(const QString& duration)
{
    static const QRegularExpression form(u"^PT([0-9]+)H([0-9]+)M([0-9]+)(?:[.,][0-9]+)?S$"_s);
    const auto match = form.match(duration);
    if (!match.hasMatch())
        return duration;
    const auto two = [&](int group) { return match.captured(group).rightJustified(2, u'0'); };
    return two(1) + u':' + two(2) + u':' + two(3);
}

void putText(Row& row, qint64 column, const QString& text)
{
    if (text.isEmpty())
        return;
    while (row.cells.size() < column)
        row.cells.append(QString());
    row.cells.append(text);
}

class OdsReader final : public TableReader {
public:
    OdsReader(std::shared_ptr<ZipParts> parts, std::unique_ptr<XmlPart> content, const Limits& limits,
        const TableOptions& options)
        : m_parts(std::move(parts)), m_content(std::move(content)), m_limits(limits), m_options(options)
    {
    }

    /// Goes to the wanted sheet.
    Result<void> begin();
    /// Instead of it: the names of the visible sheets.
    Result<QStringList> names();
    QString sheetName() const override { return m_sheetName; }
    double partRead() const override { return m_content->partRead(); }
    Result<std::optional<Row>> next() override;

private:
    Result<void> toTables();
    bool nextTable(QXmlStreamReader& xml);
    void readColumn();
    Result<void> readRow();
    Result<QString> readCell();
    QString mergedText(qint64 column) const;
    Result<QString> shownDate(const QString& value, const QString& style) const;
    QString styleOfColumn() const;
    QString here() const
    {
        return placeOf(m_sheetName, m_row > 0 ? cellName(int(qMin<qint64>(m_column, 16383)), m_row) : QString());
    }

    std::shared_ptr<ZipParts> m_parts;
    std::unique_ptr<XmlPart> m_content;
    Limits m_limits;
    TableOptions m_options;
    OdsStyles m_styles;
    QString m_sheetName;
    std::vector<std::pair<qint64, QString>> m_columnStyles; ///< first column beyond, style
    int m_row = 0;                                          ///< number of the last row read
    qint64 m_column = 0;
    qint64 m_cells = 0;
    int m_rowsSpanned = 1;                              ///< of the cell just read
    std::map<qint64, std::pair<int, QString>> m_merged; ///< by column: last row and text of a merged cell
    Row m_repeated;
    int m_repeatsLeft = 0;
    bool m_inTable = false;
};

/// Reads the styles and stops before the first table.
Result<void> OdsReader::toTables()
{
    // number formats lie in either part, as the writing program likes
    if (const QString name = u"styles.xml"_s; m_parts->has(name)) {
        TRY_LET(part, XmlPart::open(*m_parts, name));
        while (part->xml().readNextStartElement()) {
            if (part->xml().name() == "styles"_L1 || part->xml().name() == "automatic-styles"_L1)
                m_styles.read(part->xml());
            else
                part->xml().skipCurrentElement();
        }
        TRY(part->finish(name));
    }
    QXmlStreamReader& xml = m_content->xml();
    bool isThere = false;
    while (!isThere && xml.readNextStartElement()) {
        if (xml.name() == "automatic-styles"_L1)
            m_styles.read(xml);
        else if (xml.name() == "spreadsheet"_L1)
            isThere = true;
        else if (xml.name() != "body"_L1)
            xml.skipCurrentElement();
    }
    return m_content->check(QStringLiteral("content.xml"));
}

/// Goes into the next visible table; its name is `m_sheetName`.
bool OdsReader::nextTable(QXmlStreamReader& xml)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "table"_L1 && !m_styles.isHiddenTable(attributeOf(xml, "style-name"_L1))) {
            m_sheetName = attributeOf(xml, "name"_L1);
            return true;
        }
        xml.skipCurrentElement();
    }
    return false;
}

Result<void> OdsReader::begin()
{
    TRY(toTables());
    QXmlStreamReader& xml = m_content->xml();
    while (!m_inTable && nextTable(xml)) {
        m_inTable = m_options.sheet.isEmpty() || m_options.sheet == m_sheetName;
        if (!m_inTable)
            xml.skipCurrentElement();
    }
    TRY(m_content->check(QStringLiteral("content.xml")));
    return m_inTable ? Result<void>() : Result<void>(failNoSheet(m_options.sheet));
}

Result<QStringList> OdsReader::names()
{
    TRY(toTables());
    QStringList names;
    QXmlStreamReader& xml = m_content->xml();
    while (nextTable(xml)) {
        names << m_sheetName;
        xml.skipCurrentElement();
    }
    TRY(m_content->check(QStringLiteral("content.xml")));
    return names;
}

Result<std::optional<Row>> OdsReader::next()
{
    QXmlStreamReader& xml = m_content->xml();
    for (;;) {
        if (m_repeatsLeft > 0) {
            --m_repeatsLeft;
            m_cells += m_repeated.cells.size();
            if (++m_repeated.number > m_limits.rows || m_cells > m_limits.cells)
                return failTooLarge(here());
            return m_repeated;
        }
        if (!m_inTable || xml.atEnd())
            break;
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "table"_L1)
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "table-row"_L1) {
            TRY(readRow());
            TRY(m_content->check(here()));
        } else if (xml.name() == "table-column"_L1) {
            readColumn();
        } else if (xml.name() != "table-header-rows"_L1 && xml.name() != "table-rows"_L1
            && xml.name() != "table-row-group"_L1 && xml.name() != "table-header-columns"_L1
            && xml.name() != "table-columns"_L1 && xml.name() != "table-column-group"_L1) {
            xml.skipCurrentElement();
        }
    }
    m_inTable = false;
    TRY(m_content->finish(here()));
    return std::nullopt;
}

void OdsReader::readColumn()
{
    QXmlStreamReader& xml = m_content->xml();
    const qint64 repeated = qBound(1, attributeOf(xml, "number-columns-repeated"_L1).toInt(), 16384);
    const qint64 before = m_columnStyles.empty() ? 0 : m_columnStyles.back().first;
    if (m_columnStyles.size() < 16384)
        m_columnStyles.emplace_back(before + repeated, attributeOf(xml, "default-cell-style-name"_L1));
    xml.skipCurrentElement();
}

QString OdsReader::styleOfColumn() const
{
    for (const auto& [end, style] : m_columnStyles) {
        if (m_column < end)
            return style;
    }
    return {};
}

Result<void> OdsReader::readRow()
{
    QXmlStreamReader& xml = m_content->xml();
    const int repeated = qMax(1, attributeOf(xml, "number-rows-repeated"_L1).toInt());
    Row row;
    row.number = m_row; // raised by each repetition
    m_row = m_row > m_limits.rows ? m_row : m_row + 1;
    m_column = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != "table-cell"_L1 && xml.name() != "covered-table-cell"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        const int copies = qMax(1, attributeOf(xml, "number-columns-repeated"_L1).toInt());
        const bool isCovered = xml.name() == "covered-table-cell"_L1;
        TRY_LET(text, readCell());
        if (m_options.fillMerged && m_rowsSpanned > 1 && !text.isEmpty())
            m_merged[m_column] = {m_row + m_rowsSpanned - 1, text};
        if (isCovered && text.isEmpty() && !m_merged.empty()) {
            for (qint64 column = m_column; column < qMin<qint64>(m_column + copies, m_limits.columns); ++column)
                putText(row, column, mergedText(column));
        } else if (!text.isEmpty()) {
            m_cells += copies;
            if (m_column + copies > m_limits.columns || m_cells > m_limits.cells
                || text.size() > m_limits.cellCharacters || row.number >= m_limits.rows)
                return failTooLarge(here());
            for (int i = 0; i < copies; ++i)
                putText(row, m_column + i, text);
        }
        m_column += copies;
    }
    // the empty rest of a sheet is one row, repeated a million times
    m_row = int(qMin<qint64>(qint64(m_row) + repeated - 1, m_limits.rows + 1));
    if (!row.cells.isEmpty()) {
        m_repeatsLeft = repeated;
        m_repeated = std::move(row);
    }
    return {};
}

/// What a cell of the row says that is covered by a merged cell above; only the first column of a merged cell says it.
QString OdsReader::mergedText(qint64 column) const
{
    const auto merged = m_merged.find(column);
    return merged != m_merged.end() && m_row <= merged->second.first ? merged->second.second : QString();
}

Result<QString> OdsReader::shownDate(const QString& value, const QString& style) const
{
    QString date = value;
    if (date.mid(10).startsWith("T00:00:00"_L1))
        date.truncate(10);
    if (date.size() != 10)
        return date.left(19); // a moment, without fractions of a second
    const auto format = m_styles.dateFormat(style.isEmpty() ? styleOfColumn() : style);
    if (!format)
        return failDamaged(here(), QStringLiteral("no such date format"));
    return format == NumberFormat::Year ? date.left(4) : format == NumberFormat::YearMonth ? date.left(7) : date;
}

Result<QString> OdsReader::readCell()
{
    QXmlStreamReader& xml = m_content->xml();
    QString type, value, dateValue, timeValue, booleanValue, stringValue, style;
    bool isError = false;
    m_rowsSpanned = 1;
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        const auto name = attribute.name();
        const QString text = attribute.value().toString();
        if (name == "value-type"_L1) {
            // calcext:value-type repeats the type, save for errors
            isError = isError || text == "error"_L1;
            if (attribute.prefix() == "office"_L1 || type.isEmpty())
                type = text;
        } else if (name == "value"_L1) {
            value = text;
        } else if (name == "date-value"_L1) {
            dateValue = text;
        } else if (name == "time-value"_L1) {
            timeValue = text;
        } else if (name == "boolean-value"_L1) {
            booleanValue = text;
        } else if (name == "string-value"_L1) {
            stringValue = text;
        } else if (name == "style-name"_L1) {
            style = text;
        } else if (name == "number-rows-spanned"_L1) {
            m_rowsSpanned = text.toInt();
        }
    }
    QString shown;
    bool first = true;
    while (xml.readNextStartElement()) {
        if (xml.name() == "p"_L1 || xml.name() == "h"_L1) {
            if (!first)
                shown += u'\n';
            first = false;
            readParagraph(xml, shown, m_limits.cellCharacters);
            if (shown.size() > m_limits.cellCharacters)
                return failTooLarge(here());
        } else {
            xml.skipCurrentElement(); // comments, pictures, tables within the cell
        }
    }
    if (isError)
        return shown.isEmpty() ? u"#N/A"_s : shown;
    if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1) {
        const auto number
            = shownNumber(value, type == "percentage"_L1 ? NumberFormat::Percent : NumberFormat::Plain, false);
        if (!number)
            return fail(ErrorKind::Damaged, QStringLiteral("sheet.cell"),
                QCoreApplication::translate("tramyte::sheet", "The number or date in a cell cannot be read (%1).")
                    .arg(here()));
        return *number;
    }
    if (type == "date"_L1)
        return shownDate(dateValue, style);
    if (type == "time"_L1)
        return clockOf(timeValue);
    if (type == "boolean"_L1)
        return booleanValue == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    return shown.isEmpty() ? stringValue : shown;
}

} // namespace

namespace {

Result<std::unique_ptr<OdsReader>> makeReader(
    std::shared_ptr<ZipParts> parts, const Limits& limits, const TableOptions& options)
{
    if (parts->has(u"META-INF/manifest.xml"_s)) {
        TRY_LET(manifest, parts->bytes(u"META-INF/manifest.xml"_s));
        if (manifest.contains("encryption-data"))
            return fail(ErrorKind::Damaged, QStringLiteral("sheet.protected"),
                QCoreApplication::translate(
                    "tramyte::sheet", "This file is protected by a password. Please save it without one."));
    }
    TRY_LET(content, XmlPart::open(*parts, u"content.xml"_s));
    return std::make_unique<OdsReader>(std::move(parts), std::move(content), limits, options);
}

} // namespace

Result<std::unique_ptr<TableReader>> openOds(
    std::shared_ptr<ZipParts> parts, const Limits& limits, const TableOptions& options)
{
    TRY_LET(reader, makeReader(std::move(parts), limits, options));
    TRY(reader->begin());
    return reader;
}

Result<QStringList> odsSheets(std::shared_ptr<ZipParts> parts, const Limits& limits)
{
    TRY_LET(reader, makeReader(std::move(parts), limits, {}));
    return reader->names();
}

} // namespace tramyte::sheet
