// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/XlsxBook.h"

#include <QCoreApplication>
#include <QDir>
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

Result<XlsxBook> XlsxBook::read(ZipParts& parts, const Limits& limits)
{
    TRY_LET(rootRelations, relationsOf(parts, QString()));
    const QString workbook = targetOf(rootRelations, "officeDocument"_L1);
    TRY_LET(relations, relationsOf(parts, workbook));

    XlsxBook book;
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
                if (book.sheetPart.isEmpty() && isTable && (state.isEmpty() || state == "visible"_L1)) {
                    book.sheetName = attributeOf(xml, "name"_L1);
                    book.sheetPart = relation->second.target;
                }
                xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    TRY(part->finish(workbook));
    if (book.sheetPart.isEmpty())
        return fail(ErrorKind::Damaged, QStringLiteral("sheet.empty"),
            QCoreApplication::translate("tramyte::sheet", "This workbook has no visible sheet."));

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
