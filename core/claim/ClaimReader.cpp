// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ClaimReader.h"

#include "core/claim/TableReader.h"
#include "core/claim/Values.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

namespace tramyte::claim {

namespace {

constexpr qsizetype MAX_TABLE = 64 * 1024 * 1024; // characters of base64; the longest stays have two millions

/// A day on which every open line of the lists holds: for files that name no day at all.
const QDate NO_DAY(9999, 12, 31);

bool isUtf8(QStringView encoding)
{
    return encoding.isEmpty() || encoding.compare(u"utf-8", Qt::CaseInsensitive) == 0
        || encoding.compare(u"utf8", Qt::CaseInsensitive) == 0
        || encoding.compare(u"us-ascii", Qt::CaseInsensitive) == 0; // a subset
}

bool startsLikeUtf16(const QByteArray& bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

/// One FILEHOSO as it stands in the file.
struct RawTable {
    QString name;                ///< LOAIHOSO
    QString content;             ///< NOIDUNGFILE
    std::optional<XmlNode> tree; ///< when the table stands there as plain XML
};

/// The document of a table, perhaps only up to the place where it breaks off.
struct XmlDocument {
    XmlNode root;
    bool whole = true;
};

class FileReader {
public:
    FileReader(QIODevice& device, const QString& fileName, const DefinitionBook& book, const ClaimSink& sink)
        : m_fileName(fileName), m_book(book), m_sink(sink), m_findings(fileName), m_reader(&device), m_walker(m_reader),
          m_isUtf16(startsLikeUtf16(device.peek(2)))
    {
    }

    Result<FileRead> read()
    {
        if (m_isUtf16)
            m_findings.add(Rule::Encoding);
        while (!m_read.stopped) {
            const auto token = m_walker.next();
            if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
                break;
            if (token == QXmlStreamReader::StartDocument && !m_isUtf16 && !isUtf8(m_reader.documentEncoding()))
                m_findings.add(Rule::Encoding, {}, {}, 0, says(m_reader.documentEncoding().toString()));
            if (token == QXmlStreamReader::StartElement)
                TRY(readRoot());
        }
        if (const auto& problem = m_walker.problem())
            m_findings.add(problem->rule, {}, {}, 0, problem->detail);
        m_read.findings = m_findings.take();
        return std::move(m_read);
    }

private:
    Result<void> readRoot()
    {
        const QString root = m_walker.tag();
        if (root == u"GIAMDINHHS")
            return readEnvelope();
        TRY_LET(definitions, m_book.on(NO_DAY));
        const TableDefinition* table = definitions->findByRoot(root);
        if (table && table->name == u"CHECKIN")
            return readCheckIn();
        m_findings.add(Rule::Root, {}, root.left(60));
        m_walker.readTree();
        return {};
    }

    Result<void> readCheckIn()
    {
        m_read.kind = FileRead::Kind::CheckIn;
        const XmlNode tree = m_walker.readTree();
        QDate day;
        if (const XmlNode* list = tree.children.empty() ? nullptr : &tree.children.front();
            list && !list->children.empty())
            if (const XmlNode* arrival = list->children.front().child(u"NGAY_VAO"))
                day = readDay(QStringView(arrival->text).trimmed().left(8)).value_or(QDate());
        TRY_LET(definitions, m_book.on(day.isValid() ? day : NO_DAY));
        const TableDefinition* table = definitions->find(u"CHECKIN");
        m_read.checkIn.rows = readRows(tree, *table, m_findings);
        const XmlNode* signature = tree.child(u"CHUKYDONVI");
        if (!signature || (signature->children.empty() && signature->text.trimmed().isEmpty()))
            m_findings.add(Rule::Unsigned);
        return {};
    }

    Result<void> readEnvelope()
    {
        m_read.kind = FileRead::Kind::Claims;
        std::vector<QString> open; // below the root
        RawTable table;
        while (!m_read.stopped) {
            const auto token = m_walker.next();
            if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
                break;
            if (token == QXmlStreamReader::StartElement) {
                if (!open.empty() && open.back() == u"NOIDUNGFILE") {
                    m_walker.startTable();
                    table.tree = m_walker.readTree();
                    continue;
                }
                if (!open.empty() && open.back() == u"CHUKYDONVI") {
                    m_signed = true;
                    m_walker.readTree();
                    continue;
                }
                open.push_back(m_walker.tag());
                if (open.back() == u"HOSO")
                    m_tables.clear();
                else if (open.back() == u"FILEHOSO")
                    table = {};
                else if (open.back() == u"NOIDUNGFILE")
                    m_walker.startTable();
            } else if (token == QXmlStreamReader::Characters && !open.empty()) {
                takeText(open.back(), table);
            } else if (token == QXmlStreamReader::EndElement) {
                if (open.empty())
                    break; // the end of the envelope
                const QString tag = open.back();
                open.pop_back();
                if (tag == u"FILEHOSO")
                    m_tables.push_back(std::move(table));
                else if (tag == u"HOSO")
                    TRY(finishClaim());
            }
        }
        finishEnvelope();
        return {};
    }

    void takeText(const QString& tag, RawTable& table)
    {
        const QStringView text = m_reader.text();
        if (tag == u"NOIDUNGFILE") {
            if (table.content.size() + text.size() > MAX_TABLE)
                m_walker.stop(Rule::TooLarge);
            else
                table.content += text;
        } else if (text.size() > 1000) {
            return; // nothing that the envelope says is that long
        } else if (tag == u"LOAIHOSO") {
            table.name += text;
        } else if (tag == u"MACSKCB") {
            m_read.facility += text;
        } else if (tag == u"NGAYLAP") {
            m_day += text;
        } else if (tag == u"SOLUONGHOSO") {
            m_declared += text;
        } else if (tag == u"CHUKYDONVI" && !text.trimmed().isEmpty()) {
            m_signed = true;
        }
    }

    QDate fileDay() const { return readDay(QStringView(m_day).trimmed()).value_or(QDate()); }

    void finishEnvelope()
    {
        m_read.facility = m_read.facility.trimmed();
        m_read.day = fileDay();
        if (m_read.stopped)
            return;
        if (m_read.facility.isEmpty())
            m_findings.add(Rule::Envelope, {}, QStringLiteral("MACSKCB"));
        if (QStringView(m_day).trimmed().isEmpty())
            m_findings.add(Rule::Envelope, {}, QStringLiteral("NGAYLAP"));
        else if (!m_read.day.isValid())
            m_findings.add(Rule::DateForm, {}, QStringLiteral("NGAYLAP"), 0, says(m_day.trimmed()));
        const QString declared = m_declared.trimmed();
        if (declared.isEmpty())
            m_findings.add(Rule::Envelope, {}, QStringLiteral("SOLUONGHOSO"));
        else if (bool isNumber = false; declared.toLongLong(&isNumber) != m_claims || !isNumber)
            m_findings.add(
                Rule::Count, {}, QStringLiteral("SOLUONGHOSO"), 0, saysInsteadOf(declared, QString::number(m_claims)));
        if (!m_signed && !m_walker.problem()) // of a file that breaks off, the end is not known
            m_findings.add(Rule::Unsigned);
    }

    /// The document inside a FILEHOSO; empty when there is none or it cannot be read at all.
    std::optional<XmlDocument> documentOf(RawTable& table, Findings& findings) const
    {
        const QString name = table.name.trimmed();
        if (table.tree) {
            findings.add(Rule::PlainTable, name);
            return XmlDocument{std::move(*table.tree), true};
        }
        QString text = std::move(table.content);
        if (QStringView(text).trimmed().isEmpty())
            return std::nullopt; // some exporters name tables that have no rows
        if (QStringView(text).trimmed().startsWith(u'<')) {
            findings.add(Rule::PlainTable, name);
            return parse(text.trimmed(), name, findings);
        }
        text.removeIf([](QChar c) { return c.isSpace(); });
        const auto decoded = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        // a missing end shows in the length first
        if (text.size() % 4 != 0 || decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok) {
            findings.add(Rule::Base64, name, QStringLiteral("NOIDUNGFILE"));
            return std::nullopt;
        }
        return parse(textOf(*decoded, name, findings), name, findings);
    }

    static QString textOf(QByteArray bytes, const QString& table, Findings& findings)
    {
        if (startsLikeUtf16(bytes)) {
            findings.add(Rule::Encoding, table);
            return QStringDecoder(QStringDecoder::Utf16).decode(bytes);
        }
        if (bytes.startsWith("\xef\xbb\xbf")) {
            findings.add(Rule::ByteOrderMark, table);
            bytes.remove(0, 3);
        }
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError())
            findings.add(Rule::Encoding, table);
        return text;
    }

    static std::optional<XmlDocument> parse(const QString& text, const QString& table, Findings& findings)
    {
        QXmlStreamReader reader(text);
        XmlWalker walker(reader);
        std::optional<XmlNode> tree;
        while (true) {
            const auto token = walker.next();
            if (token == QXmlStreamReader::StartDocument && !isUtf8(reader.documentEncoding()))
                findings.add(Rule::Encoding, table, {}, 0, says(reader.documentEncoding().toString()));
            if (token == QXmlStreamReader::StartElement)
                tree = walker.readTree();
            if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
                break;
        }
        if (const auto& problem = walker.problem())
            findings.add(problem->rule, table, {}, 0, problem->detail);
        if (!tree)
            return std::nullopt;
        return XmlDocument{std::move(*tree), !walker.problem()};
    }

    QDate dayOfClaim(const std::vector<std::pair<QString, XmlDocument>>& documents) const
    {
        for (const auto& [name, document] : documents)
            if (name == u"XML1")
                for (const QStringView tag : {QStringView(u"NGAY_RA"), QStringView(u"NGAY_VAO")})
                    if (const XmlNode* node = document.root.child(tag))
                        if (const auto day = readDay(QStringView(node->text).trimmed().left(8)))
                            return *day;
        const QDate day = fileDay();
        return day.isValid() ? day : NO_DAY;
    }

    Result<void> finishClaim()
    {
        ++m_claims;
        Findings findings(m_fileName);
        Claim claim;
        std::vector<std::pair<QString, XmlDocument>> documents;
        for (RawTable& table : m_tables) {
            const bool named = !QStringView(table.content).trimmed().isEmpty() || table.tree;
            if (auto document = documentOf(table, findings)) {
                claim.complete = claim.complete && document->whole;
                documents.emplace_back(table.name.trimmed(), std::move(*document));
            } else if (named) {
                claim.complete = false;
            }
        }
        m_tables.clear();
        const QDate day = dayOfClaim(documents);
        TRY(takeTables(documents, day, claim, findings));
        checkKeys(claim, findings);
        findings.setVisit(claim.visit());
        m_read.stopped = !m_sink(claim, day, findings);
        return {};
    }

    Result<void> takeTables(
        const std::vector<std::pair<QString, XmlDocument>>& documents, QDate day, Claim& claim, Findings& findings)
    {
        TRY_LET(definitions, m_book.on(day));
        int summaries = 0;
        int last = 0;
        for (const auto& [name, document] : documents) {
            const TableDefinition* table = definitions->find(name);
            if (!table || name == u"CHECKIN") {
                findings.add(Rule::TableUnknown, name.left(60), QStringLiteral("LOAIHOSO"));
                continue;
            }
            const int number = QStringView(name).sliced(3).toInt();
            if (number < last)
                findings.add(Rule::TableOrder, name);
            last = number;
            summaries += name == u"XML1" ? 1 : 0;
            auto& rows = claim.tables[name];
            if (!rows.empty() && table->isList())
                findings.add(Rule::TableRepeated, name);
            Findings unheard; // what is missing behind the break is no fault of its own
            for (Row& row : readRows(document.root, *table, document.whole ? findings : unheard))
                rows.push_back(std::move(row));
        }
        if (summaries != 1)
            findings.add(Rule::Summary, QStringLiteral("XML1"));
        return {};
    }

    void checkKeys(const Claim& claim, Findings& findings)
    {
        const QString visit = claim.visit();
        for (const auto& [name, rows] : claim.tables)
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (rows[i].filled(u"MA_LK") && rows[i].value(u"MA_LK").trimmed() != visit)
                    findings.add(Rule::VisitDiffers, name, QStringLiteral("MA_LK"), lineNumber(rows[i], i));
        const QString facility = claim.summary().value(u"MA_CSKCB").trimmed();
        const QString sender = m_read.facility.trimmed();
        if (!facility.isEmpty() && !sender.isEmpty() && facility != sender)
            findings.add(Rule::FacilityDiffers, QStringLiteral("XML1"), QStringLiteral("MA_CSKCB"), 0,
                saysInsteadOf(facility, sender));
        if (!visit.isEmpty() && m_visits.contains(visit))
            findings.add(Rule::VisitRepeated, QStringLiteral("XML1"), QStringLiteral("MA_LK"));
        m_visits.insert(visit);
    }

    QString m_fileName;
    const DefinitionBook& m_book;
    const ClaimSink& m_sink;
    Findings m_findings;
    QXmlStreamReader m_reader;
    XmlWalker m_walker;
    bool m_isUtf16;
    FileRead m_read;
    QString m_day;
    QString m_declared;
    bool m_signed = false;
    std::vector<RawTable> m_tables;
    qsizetype m_claims = 0;
    QSet<QString> m_visits;
};

} // namespace

Result<FileRead> readFile(QIODevice& device, const QString& fileName, const DefinitionBook& book, const ClaimSink& sink)
{
    return FileReader(device, fileName, book, sink).read();
}

} // namespace tramyte::claim
