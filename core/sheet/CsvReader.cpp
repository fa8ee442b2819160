// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/CsvReader.h"

#include "core/sheet/SheetError.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <array>
#include <csv.h>
#include <deque>
#include <map>

namespace tramyte::sheet {

namespace {

QString lineText(qint64 line)
{
    return QCoreApplication::translate("tramyte::sheet", "line %1").arg(line);
}

constexpr qint64 kSample = 4 << 20; ///< enough of a list to tell its coding
constexpr int kLinesTold = 50;

/// What stands between the cells: the sign that stands equally often in most of the first lines. A title above the
/// table has none, and an address has commas of its own.
char guessDelimiter(const QByteArray& start)
{
    std::array<std::map<int, int>, 3> lines; // by sign: how often in a line -> in how many lines
    std::array<int, 3> inLine{};
    constexpr std::array<char, 3> kSigns{',', ';', '\t'};
    bool quoted = false;
    int count = 0;
    for (const char c : start) {
        quoted = c == '"' ? !quoted : quoted;
        if (c == '\n' && !quoted) {
            for (std::size_t i = 0; i < kSigns.size(); ++i)
                lines[i][inLine[i]] += inLine[i] > 0 ? 1 : 0;
            inLine = {};
            if (++count == kLinesTold)
                break;
        }
        for (std::size_t i = 0; i < kSigns.size(); ++i)
            inLine[i] += c == kSigns[i] && !quoted ? 1 : 0;
    }
    for (std::size_t i = 0; i < kSigns.size(); ++i)
        lines[i][inLine[i]] += inLine[i] > 0 ? 1 : 0;
    char best = ',';
    std::pair most(0, 0); // lines alike, signs in each
    for (std::size_t i = 0; i < kSigns.size(); ++i)
        for (const auto& [signs, alike] : lines[i])
            if (std::pair(alike, signs) > most) {
                most = {alike, signs};
                best = kSigns[i];
            }
    return best;
}

/// Whether bytes are UTF-16 without its mark: every other byte of plain letters and signs is zero.
std::optional<QStringDecoder::Encoding> utf16Of(const QByteArray& start)
{
    int zeros[2] = {0, 0};
    const qsizetype size = std::min<qsizetype>(start.size(), 4096);
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += start[i] == 0 ? 1 : 0;
    if (zeros[1] > size / 8 && zeros[0] == 0)
        return QStringDecoder::Utf16LE;
    if (zeros[0] > size / 8 && zeros[1] == 0)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

/// Whether bytes, perhaps cut within a letter at their end, are UTF-8.
bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder judge(QStringDecoder::Utf8);
    const QString text = judge.decode(bytes);
    return !judge.hasError();
}

class CsvReader final : public TableReader {
public:
    CsvReader(std::unique_ptr<QIODevice> device, const Limits& limits, bool bytesAsText)
        : m_device(std::move(device)), m_limits(limits), m_bytesAsText(bytesAsText)
    {
        // every line end is reported, so that rows are numbered as a spreadsheet program numbers them
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    }
    ~CsvReader() override { csv_free(&m_parser); }
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// Finds out encoding and delimiter.
    Result<void> begin();
    QString sheetName() const override { return {}; }
    bool isBytes() const override { return m_isBytes; }
    double partRead() const override
    {
        const qint64 size = m_device->size();
        return size > 0 ? std::min(1.0, double(m_device->pos()) / double(size)) : 1.0;
    }
    Result<std::optional<Row>> next() override;

private:
    static void onCell(void* text, size_t size, void* self);
    static void onRow(int end, void* self);
    Result<void> feed();
    Result<QByteArray> readUtf8();
    Result<void> failAt(const QByteArray& chunk, qsizetype offset);

    std::unique_ptr<QIODevice> m_device;
    Limits m_limits;
    csv_parser m_parser;
    std::optional<QStringDecoder> m_utf16;
    QStringDecoder m_utf8{QStringDecoder::Utf8}; ///< only judges
    std::deque<Row> m_ready;
    QStringList m_cells;
    int m_row = 1;
    int m_lastEnd = 0; ///< the line end just reported, when no cell came since
    qint64 m_line = 1; ///< line of the next byte to parse
    qint64 m_cellCount = 0;
    bool m_bytesAsText;
    bool m_isBytes = false;
    bool m_odd = false; ///< whether an odd number of bytes was read
    bool m_atEnd = false;
    bool m_tooLarge = false;
};

Result<void> CsvReader::begin()
{
    QByteArray start = m_device->peek(kSample);
    std::optional<QStringDecoder::Encoding> wide;
    if (start.startsWith("\xff\xfe"))
        wide = QStringDecoder::Utf16LE;
    else if (start.startsWith("\xfe\xff"))
        wide = QStringDecoder::Utf16BE;
    else
        wide = utf16Of(start);
    if (wide) {
        m_utf16.emplace(*wide, QStringDecoder::Flag::Default);
        QStringDecoder peek(*wide);
        start = QString(peek(start.first(std::min<qsizetype>(start.size(), 65536)))).toUtf8();
    } else if (start.startsWith("\xef\xbb\xbf")) {
        start = start.mid(3);
        m_device->skip(3);
    } else {
        m_isBytes = m_bytesAsText && !isUtf8(start);
    }
    // a first line `sep=;` is Excel's own word for the delimiter
    if (!m_utf16 && start.startsWith("sep=") && start.size() > 5 && (start[5] == '\r' || start[5] == '\n')) {
        csv_set_delim(&m_parser, static_cast<unsigned char>(start[4]));
        const bool pair = start[5] == '\r' && start.size() > 6 && start[6] == '\n';
        m_device->skip(pair ? 7 : 6);
        m_row = 2;
        m_line = 2;
        return {};
    }
    csv_set_delim(&m_parser, static_cast<unsigned char>(guessDelimiter(start)));
    return {};
}

void CsvReader::onCell(void* text, size_t size, void* self)
{
    auto& reader = *static_cast<CsvReader*>(self);
    reader.m_lastEnd = 0;
    if (reader.m_cells.size() >= reader.m_limits.columns || size > size_t(reader.m_limits.cellCharacters) * 4) {
        reader.m_tooLarge = true;
        return;
    }
    reader.m_cells.append(QString::fromUtf8(static_cast<const char*>(text), qsizetype(size)));
}

void CsvReader::onRow(int end, void* self)
{
    auto& reader = *static_cast<CsvReader*>(self);
    const bool secondOfPair = reader.m_cells.isEmpty() && end == '\n' && reader.m_lastEnd == '\r';
    reader.m_lastEnd = end;
    if (secondOfPair)
        return;
    while (!reader.m_cells.isEmpty() && reader.m_cells.last().isEmpty())
        reader.m_cells.removeLast();
    if (!reader.m_cells.isEmpty()) {
        reader.m_cellCount += reader.m_cells.size();
        reader.m_ready.push_back({reader.m_row, reader.m_cells});
        reader.m_cells.clear();
    }
    ++reader.m_row;
    if (reader.m_row > reader.m_limits.rows + 1 || reader.m_cellCount > reader.m_limits.cells)
        reader.m_tooLarge = true;
}

Result<void> CsvReader::failAt(const QByteArray& chunk, qsizetype offset)
{
    const qint64 line = m_line + chunk.left(offset).count('\n');
    if (csv_error(&m_parser) != CSV_EPARSE)
        return failTooLarge(lineText(line));
    return fail(ErrorKind::Damaged, QStringLiteral("sheet.csv"),
        QCoreApplication::translate("tramyte::sheet",
            "The quotation marks in line %1 do not match. Please check this line, or save the table anew as CSV UTF-8.")
            .arg(line));
}

/// The next bytes as UTF-8; no bytes at the end.
Result<QByteArray> CsvReader::readUtf8()
{
    QByteArray chunk = m_device->read(65536);
    if (chunk.isEmpty() && !m_device->atEnd())
        return fail(ErrorKind::Io, QStringLiteral("sheet.file"),
            QCoreApplication::translate("tramyte::sheet", "The file cannot be read to its end."),
            m_device->errorString());
    const bool atEnd = chunk.isEmpty();
    bool damaged = false;
    m_odd = m_odd != (chunk.size() % 2 == 1);
    if (atEnd) {
        // half a character at the very end: a letter after it shows it in UTF-8, an odd number of bytes in UTF-16
        const QString probe = m_utf16 ? QString() : QString(m_utf8.decode("\n"));
        damaged = m_utf16 ? m_odd : m_utf8.hasError() || probe.size() != 1;
    } else if (m_isBytes) {
        damaged = chunk.contains('\0');
        chunk = QString::fromLatin1(chunk).toUtf8();
    } else if (m_utf16) {
        const QString text = m_utf16->decode(chunk);
        damaged = m_utf16->hasError() || text.contains(QChar::Null);
        chunk = text.toUtf8();
    } else {
        const QString text = m_utf8.decode(chunk);
        damaged = m_utf8.hasError() || chunk.contains('\0');
    }
    if (damaged)
        return fail(ErrorKind::Damaged, QStringLiteral("sheet.encoding"),
            QCoreApplication::translate("tramyte::sheet",
                "The text of this file is not Unicode (it may be in an older Vietnamese code page). Please save the "
                "table as CSV UTF-8 or as a spreadsheet (.xlsx, .ods)."),
            QStringLiteral("at or after line %1").arg(m_line));
    return chunk;
}

Result<void> CsvReader::feed()
{
    TRY_LET(chunk, readUtf8());
    if (chunk.isEmpty()) {
        if (!m_device->atEnd())
            return {}; // a half character is waiting for its other half
        m_atEnd = true;
        if (csv_fini(&m_parser, &CsvReader::onCell, &CsvReader::onRow, this) != 0)
            return fail(ErrorKind::Damaged, QStringLiteral("sheet.csv"),
                QCoreApplication::translate("tramyte::sheet", "A text in quotation marks in row %1 is never closed.")
                    .arg(m_row));
        return m_tooLarge ? Result<void>(failTooLarge(lineText(m_line))) : Result<void>();
    }
    const size_t done
        = csv_parse(&m_parser, chunk.constData(), size_t(chunk.size()), &CsvReader::onCell, &CsvReader::onRow, this);
    if (done != size_t(chunk.size()))
        return tl::unexpected(failAt(chunk, qsizetype(done)).error());
    m_line += chunk.count('\n');
    // a cell still open may not grow without end
    if (m_tooLarge || csv_get_buffer_size(&m_parser) > size_t(m_limits.cellCharacters) * 4 + 65536)
        return failTooLarge(lineText(m_line));
    return {};
}

Result<std::optional<Row>> CsvReader::next()
{
    while (m_ready.empty() && !m_atEnd)
        TRY(feed());
    if (m_ready.empty())
        return std::nullopt;
    Row row = std::move(m_ready.front());
    m_ready.pop_front();
    return row;
}

} // namespace

Result<std::unique_ptr<TableReader>> openCsv(std::unique_ptr<QIODevice> device, const Limits& limits, bool bytesAsText)
{
    auto reader = std::make_unique<CsvReader>(std::move(device), limits, bytesAsText);
    TRY(reader->begin());
    return reader;
}

} // namespace tramyte::sheet
