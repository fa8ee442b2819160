// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ClaimWriter.h"

#include "core/claim/Errors.h"

#include <algorithm>

namespace tramyte::claim {

namespace {

QByteArray opening(const QString& tag)
{
    return '<' + tag.toUtf8() + '>';
}

QByteArray closing(const QString& tag)
{
    return "</" + tag.toUtf8() + '>';
}

/// Everything below U+0300 and the Latin letters of Vietnamese are in NFC already; only other text needs the work.
bool isSurelyComposed(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() < 0x300 || (c.unicode() >= 0x1e00 && c.unicode() < 0x1f00); });
}

void appendComposed(QByteArray& out, const QString& text)
{
    const qsizetype start = out.size();
    out.resize(start + text.size() * 5); // "&amp;" is the longest that one unit becomes
    char* to = out.data() + start;
    const QChar* const end = text.constData() + text.size();
    for (const QChar* at = text.constData(); at != end; ++at) {
        const char16_t c = at->unicode();
        if (c < 0x80) {
            if (c == u'&')
                to = std::copy_n("&amp;", 5, to);
            else if (c == u'<')
                to = std::copy_n("&lt;", 4, to);
            else if (c == u'>')
                to = std::copy_n("&gt;", 4, to);
            else if (c >= 0x20 || c == u'\t' || c == u'\n')
                *to++ = static_cast<char>(c);
            else if (c == u'\r' && (at + 1 == end || at[1] != u'\n'))
                *to++ = '\n';
        } else if (c < 0x800) {
            *to++ = static_cast<char>(0xc0 | (c >> 6));
            *to++ = static_cast<char>(0x80 | (c & 0x3f));
        } else if (QChar::isSurrogate(c)) {
            if (at->isHighSurrogate() && at + 1 != end && at[1].isLowSurrogate()) {
                const char32_t full = QChar::surrogateToUcs4(*at, at[1]);
                *to++ = static_cast<char>(0xf0 | (full >> 18));
                *to++ = static_cast<char>(0x80 | ((full >> 12) & 0x3f));
                *to++ = static_cast<char>(0x80 | ((full >> 6) & 0x3f));
                *to++ = static_cast<char>(0x80 | (full & 0x3f));
                ++at;
            }
        } else if (c < 0xfffe) {
            *to++ = static_cast<char>(0xe0 | (c >> 12));
            *to++ = static_cast<char>(0x80 | ((c >> 6) & 0x3f));
            *to++ = static_cast<char>(0x80 | (c & 0x3f));
        }
    }
    out.resize(to - out.constData());
}

} // namespace

void appendXmlText(QByteArray& out, const QString& text)
{
    appendComposed(out, isSurelyComposed(text) ? text : text.normalized(QString::NormalizationForm_C));
}

Result<const ClaimWriter::PreparedTables*> ClaimWriter::prepared(QDate day)
{
    TRY_LET(definitions, m_book.on(day));
    const auto [at, isNew] = m_prepared.try_emplace(definitions);
    if (isNew) {
        for (const TableDefinition& table : definitions->tables()) {
            if (table.fields.empty())
                continue; // not yet in force on that day
            Prepared& made = at->second[table.name];
            made.table = &table;
            for (const FieldDefinition& field : table.fields)
                made.fields.push_back({opening(field.name), closing(field.name), '<' + field.name.toUtf8() + "/>"});
            made.head = opening(table.root) + (table.isList() ? opening(table.list) : QByteArray());
            made.tail = (table.isList() ? closing(table.list) : QByteArray()) + closing(table.root);
            made.rowOpen = table.isList() ? opening(table.row) : QByteArray();
            made.rowClose = table.isList() ? closing(table.row) : QByteArray();
        }
    }
    return &at->second;
}

Result<void> ClaimWriter::appendRow(QByteArray& out, const Prepared& table, const Row& row)
{
    const auto& texts = row.fields();
    std::size_t next = 0; // rows usually come in the order of the table
    std::size_t written = 0;
    out += table.rowOpen;
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const QString& tag = table.table->fields[i].name;
        const Tags& tags = table.fields[i];
        if (next >= texts.size() || texts[next].first != tag) {
            const auto found
                = std::find_if(texts.begin(), texts.end(), [&](const auto& text) { return text.first == tag; });
            if (found == texts.end()) {
                out += tags.empty;
                continue;
            }
            next = static_cast<std::size_t>(found - texts.begin());
        }
        const QString& text = texts[next++].second;
        ++written;
        if (text.isEmpty()) {
            out += tags.empty;
            continue;
        }
        out += tags.open;
        appendXmlText(out, text);
        out += tags.close;
    }
    out += table.rowClose;
    if (written == texts.size())
        return {};
    for (const auto& [tag, text] : texts)
        if (!table.table->field(tag) && !text.isEmpty())
            return unknownField(table.table->name, tag);
    return {};
}

Result<void> ClaimWriter::appendTable(QByteArray& out, const Prepared& table, const std::vector<Row>& rows)
{
    if (!table.table->isList() && rows.size() > 1)
        return severalRows(table.table->name);
    out += table.head;
    for (const Row& row : rows)
        TRY(appendRow(out, table, row));
    out += table.tail;
    return {};
}

Result<QByteArray> ClaimWriter::writeTable(const QString& table, const std::vector<Row>& rows, QDate day)
{
    TRY_LET(tables, prepared(day));
    const auto found = tables->find(table);
    if (found == tables->end())
        return unknownTable(table);
    QByteArray out;
    TRY(appendTable(out, found->second, rows));
    return out;
}

Result<QByteArray> ClaimWriter::write(const ClaimFile& file)
{
    QByteArray out("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                   "<GIAMDINHHS xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                   " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\">\n<THONGTINDONVI><MACSKCB>");
    appendXmlText(out, file.facility);
    out += "</MACSKCB></THONGTINDONVI>\n<THONGTINHOSO><NGAYLAP>";
    out += file.day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    out += "</NGAYLAP><SOLUONGHOSO>";
    out += QByteArray::number(static_cast<qulonglong>(file.claims.size()));
    out += "</SOLUONGHOSO><DANHSACHHOSO>\n";
    for (const Claim& claim : file.claims) {
        const QDate day = claim.day();
        if (!day.isValid())
            return noDay();
        TRY_LET(tables, prepared(day));
        out += "<HOSO>\n";
        for (const auto& [name, rows] : claim.tables) {
            if (rows.empty())
                continue;
            const auto found = tables->find(name);
            if (found == tables->end())
                return unknownTable(name);
            // a document of one row (a referral, a certificate per child) stands as often as there are rows
            const bool once = found->second.table->isList() || name == u"XML1";
            const std::size_t documents = once ? 1 : rows.size();
            for (std::size_t i = 0; i < documents; ++i) {
                m_inner.resize(0);
                TRY(appendTable(m_inner, found->second, once ? rows : std::vector<Row>{rows[i]}));
                out += "<FILEHOSO><LOAIHOSO>" + name.toLatin1() + "</LOAIHOSO><NOIDUNGFILE>";
                out += m_inner.toBase64();
                out += "</NOIDUNGFILE></FILEHOSO>\n";
            }
        }
        out += "</HOSO>\n";
    }
    out += "</DANHSACHHOSO></THONGTINHOSO>\n<CHUKYDONVI/>\n</GIAMDINHHS>\n";
    return out;
}

Result<QByteArray> ClaimWriter::write(const CheckInFile& file)
{
    const QDate day = file.rows.empty() ? QDate() : dayOf(file.rows.front());
    if (!day.isValid())
        return noDay();
    TRY_LET(tables, prepared(day));
    const auto found = tables->find(QStringLiteral("CHECKIN"));
    if (found == tables->end())
        return unknownTable(QStringLiteral("CHECKIN"));
    QByteArray out("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    TRY(appendTable(out, found->second, file.rows));
    // the signature is the last child of this root
    const QByteArray end = closing(found->second.table->root);
    out.chop(end.size());
    out += "<CHUKYDONVI/>" + end + '\n';
    return out;
}

} // namespace tramyte::claim
