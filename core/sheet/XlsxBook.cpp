// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/XlsxBook.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::sheet {

namespace {

struct Relation {
    QString type; ///< the last word of its address: `worksheet`
    QString target;
};

/// The relations of `part`, by id, with targets as names of parts.
Result<std::map<QString, Relation>> relationsOf(ZipParts& parts, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : part.left(slash + 1);
    const QString name = folder + "_rels/"_L1 + part.mid(slash + 1) + ".rels"_L1;
    std::map<QString, Relation> relations;
    TRY_LET(rels, XmlPart::open(parts, name));
    QXmlStreamReader& xml = rels->xml();
    while (xml.readNextStartElement()) {
        if (xml.name() == "Relationship"_L1 && attributeOf(xml, "TargetMode"_L1) != "External"_L1) {
            const QString target = attributeOf(xml, "Target"_L1);
            const QString full = target.startsWith(u'/') ? target : u'/' + folder + target;
            relations[attributeOf(xml, "Id"_L1)]
                = {attributeOf(xml, "Type"_L1).section(u'/', -1), QDir::cleanPath(full).mid(1)};
        }
        xml.skipCurrentElement();
    }
    TRY(rels->finish(name));
    return relations;
}

QString targetOf(const std::map<QString, Relation>& relations, QLatin1StringView type)
{
    for (const auto& [id, relation] : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

/// Excel writes control characters as `_x000D_`.
QString unescaped(const QString& text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool isHex = false;
        const bool framed = at + 6 < text.size() && text[at] == u'_' && text[at + 1] == u'x' && text[at + 6] == u'_';
        const ushort code = framed ? text.mid(at + 2, 4).toUShort(&isHex, 16) : 0;
        plain += isHex ? QChar(code) : text[at];
        at += isHex ? 6 : 0;
    }
    return plain;
}

Result<std::vector<QString>> readTexts(ZipParts& parts, const QString& name, const Limits& limits)
{
    std::vector<QString> texts;
    qint64 characters = 0;
    TRY_LET(part, XmlPart::open(parts, name));
    QXmlStreamReader& xml = part->xml();
    while (xml.readNextStartElement()) {
        if (xml.name() != "si"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        texts.push_back(richText(xml));
        characters += texts.back().size();
        if (texts.back().size() > limits.cellCharacters || characters > limits.memberBytes / 4
            || qint64(texts.size()) > limits.cells)
            return failTooLarge(name);
    }
    TRY(part->finish(name));
    return texts;
}

Result<std::vector<NumberFormat>> readFormats(ZipParts& parts, const QString& name)
{
    std::map<int, NumberFormat> own;
    std::vector<NumberFormat> formats;
    TRY_LET(part, XmlPart::open(parts, name));
    QXmlStreamReader& xml = part->xml();
    while (xml.readNextStartElement()) {
        if (xml.name() == "numFmts"_L1) {
            while (xml.readNextStartElement()) {
                own[attributeOf(xml, "numFmtId"_L1).toInt()] = numberFormatOf(attributeOf(xml, "formatCode"_L1));
                xml.skipCurrentElement();
            }
        } else if (xml.name() == "cellXfs"_L1) {
            while (xml.readNextStartElement()) {
                const int id = attributeOf(xml, "numFmtId"_L1).toInt();
                const auto found = own.find(id);
                formats.push_back(found != own.end() ? found->second : builtInFormat(id));
                if (formats.size() > 1'000'000)
                    return failTooLarge(name);
                xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    TRY(part->finish(name));
    return formats;
}

} // namespace

QString richText(QXmlStreamReader& xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1) {
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == "r"_L1) {
            while (xml.readNextStartElement()) {
                if (xml.name() == "t"_L1)
                    text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement(); // rPh, phoneticPr: how the text is spoken, not the text
        }
    }
    return unescaped(text);
}

Result<std::vector<MergedRows>> mergedRows(ZipParts& parts, const QString& sheetPart)
{
    // they stand behind all rows: looked for in the bytes, which is far quicker than reading the sheet twice
    constexpr qsizetype kMostBytes = 16 << 20;
    TRY_LET(stream, parts.part(sheetPart));
    QByteArray bytes;
    bool isFound = false;
    for (QByteArray chunk = stream->read(65536); !chunk.isEmpty() && bytes.size() < kMostBytes;
         chunk = stream->read(65536)) {
        bytes += chunk;
        if (!isFound) {
            const qsizetype at = bytes.indexOf("mergeCells");
            isFound = at >= 0;
            bytes = isFound ? bytes.mid(at) : bytes.right(16);
        }
    }
    std::vector<MergedRows> merged;
    if (!isFound)
        return merged;
    static const QRegularExpression form(u"mergeCell\\s[^>]*ref=[\"']([A-Z]+[0-9]+):([A-Z]+[0-9]+)[\"']"_s);
    for (auto it = form.globalMatch(QString::fromLatin1(bytes)); it.hasNext();) {
        const auto match = it.next();
        const auto from = placeOfName(match.captured(1));
        const auto to = placeOfName(match.captured(2));
        if (from && to && to->row > from->row)
            merged.push_back({from->column, from->row, to->row});
    }
    std::ranges::sort(merged, {}, &MergedRows::first);
    return merged;
}

std::optional<CellPlace> placeOfName(const QString& name)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < name.size() && at < 3 && name[at] >= u'A' && name[at] <= u'Z'; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    bool isNumber = false;
    const int row = name.mid(at).toInt(&isNumber);
    if (at == 0 || !isNumber || row < 1)
        return std::nullopt;
    return CellPlace{column - 1, row};
}

namespace {

/// What the workbook's own part says.
struct BookPart {
    std::vector<std::pair<QString, QString>> sheets; ///< visible ones: name and part
    std::map<QString, Relation> relations;
    bool epoch1904 = false;
};

Result<BookPart> readBook(ZipParts& parts)
{
    TRY_LET(rootRelations, relationsOf(parts, QString()));
    const QString workbook = targetOf(rootRelations, "officeDocument"_L1);
    BookPart book;
    TRY_LET(relations, relationsOf(parts, workbook));
    TRY_LET(part, XmlPart::open(parts, workbook));
    QXmlStreamReader& xml = part->xml();
    while (xml.readNextStartElement()) {
        if (xml.name() == "workbookPr"_L1) {
            const QString flag = attributeOf(xml, "date1904"_L1);
            book.epoch1904 = flag == "1"_L1 || flag == "true"_L1;
            xml.skipCurrentElement();
        } else if (xml.name() == "sheets"_L1) {
            while (xml.readNextStartElement()) {
                const QString state = attributeOf(xml, "state"_L1);
                const auto relation = relations.find(attributeOf(xml, "id"_L1));
                const bool isTable = relation != relations.end() && relation->second.type == "worksheet"_L1;
                if (isTable && (state.isEmpty() || state == "visible"_L1))
                    book.sheets.emplace_back(attributeOf(xml, "name"_L1), relation->second.target);
                xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    TRY(part->finish(workbook));
    book.relations = std::move(relations);
    return book;
}

} // namespace

Result<QStringList> XlsxBook::sheetNames(ZipParts& parts)
{
    TRY_LET(book, readBook(parts));
    QStringList names;
    for (const auto& [name, part] : book.sheets)
        names << name;
    return names;
}

Result<XlsxBook> XlsxBook::read(ZipParts& parts, const Limits& limits, const QString& sheet)
{
    TRY_LET(read, readBook(parts));
    const auto wanted
        = std::ranges::find_if(read.sheets, [&](const auto& each) { return sheet.isEmpty() || each.first == sheet; });
    if (wanted == read.sheets.end())
        return failNoSheet(sheet);
    XlsxBook book;
    book.sheetName = wanted->first;
    book.sheetPart = wanted->second;
    book.epoch1904 = read.epoch1904;
    const auto& relations = read.relations;
    if (const QString name = targetOf(relations, "sharedStrings"_L1); !name.isEmpty()) {
        TRY_LET(texts, readTexts(parts, name, limits));
        book.texts = std::move(texts);
    }
    if (const QString name = targetOf(relations, "styles"_L1); !name.isEmpty()) {
        TRY_LET(formats, readFormats(parts, name));
        book.formats = std::move(formats);
    }
    return book;
}

} // namespace tramyte::sheet
