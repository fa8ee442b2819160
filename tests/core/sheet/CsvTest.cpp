// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/CsvReader.h"
#include "core/sheet/CsvWriter.h"
#include "tests/support/Check.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>

using namespace tramyte;

namespace {

Result<sheet::Table> read(const QByteArray& bytes, const sheet::Limits& limits = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return sheet::readTable(std::move(buffer), limits);
}

QByteArray utf16(const QString& text, bool little)
{
    QByteArray bytes = little ? QByteArray("\xff\xfe") : QByteArray("\xfe\xff");
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xff), high = char(c.unicode() >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

} // namespace

TEST_CASE("a comma-separated table is read as RFC 4180 says", "[sheet]")
{
    const auto table = ok(read("code,name\r\nA1,\"hai, \"\"ba\"\"\"\r\n\r\nA2,\"dòng 1\r\ndòng 2\"\r\nA3,\r\n"));
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0] == sheet::Row{1, {"code", "name"}});
    CHECK(table.rows[1] == sheet::Row{2, {"A1", "hai, \"ba\""}});
    CHECK(table.rows[2] == sheet::Row{4, {"A2", "dòng 1\r\ndòng 2"}});
    CHECK(table.rows[3] == sheet::Row{5, {"A3"}});
}

TEST_CASE("encodings and delimiters of a text table are told by its content", "[sheet]")
{
    const sheet::Row wanted{2, {"Nguyễn Thị Hồng", "1956"}};
    const QString semicolons = QStringLiteral("họ tên;năm sinh\nNguyễn Thị Hồng;1956\n");
    const QString tabs = QString(semicolons).replace(u';', u'\t');

    CHECK(ok(read(semicolons.toUtf8())).rows.at(1) == wanted);
    CHECK(ok(read("\xef\xbb\xbf" + semicolons.toUtf8())).rows.at(0).cells.at(0) == "họ tên");
    CHECK(ok(read(tabs.toUtf8())).rows.at(1) == wanted);
    CHECK(ok(read(utf16(tabs, true))).rows.at(1) == wanted);
    CHECK(ok(read(utf16(tabs, false))).rows.at(1) == wanted);
    CHECK(ok(read("sep=;\r\n" + semicolons.toUtf8())).rows.at(1) == sheet::Row{3, wanted.cells});
    CHECK(ok(read("\"a;b;c\",d\nx,y\n")).rows.at(0).cells.size() == 2);
    CHECK(ok(read("a,b")).rows.at(0).cells.size() == 2);
    CHECK(ok(read("")).rows.empty());
    CHECK(ok(read("\r\n , \r\n")).rows.empty());
    CHECK(ok(read("a\rb\rc")).rows.back() == sheet::Row{3, {"c"}});
}

TEST_CASE("text of an older code page is refused, never guessed", "[sheet]")
{
    CHECK(errorOf(read("họ tên\nNguy\xean V\xe3n\n")).code == "sheet.encoding"); // CP1258
    CHECK(errorOf(read(QByteArray("a,b\n\0c,d\n", 9))).code == "sheet.encoding");
    CHECK(errorOf(read("tên bị cắt \xe1\xbb")).code == "sheet.encoding");
}

TEST_CASE("broken quotation marks are named by their line", "[sheet]")
{
    const Error stray = errorOf(read("a,b\nc,d\ne \"f\",g\n"));
    CHECK(stray.code == "sheet.csv");
    CHECK(stray.message.contains("line 3"));
    const Error open = errorOf(read("a,b\nc,\"d\ne,f\n"));
    CHECK(open.code == "sheet.csv");
    CHECK(open.message.contains("row 2"));
}

TEST_CASE("a text table larger than the limits is refused", "[sheet]")
{
    sheet::Limits limits;
    limits.rows = 10;
    limits.columns = 3;
    limits.cellCharacters = 1000;
    CHECK(ok(read(QByteArray("a\n").repeated(10), limits)).rows.size() == 10);
    CHECK(errorOf(read(QByteArray("a\n").repeated(11), limits)).code == "sheet.tooLarge");
    CHECK(ok(read("a,b,c", limits)).rows.size() == 1);
    CHECK(errorOf(read("a,b,c,d", limits)).code == "sheet.tooLarge");
    CHECK(errorOf(read("\"" + QByteArray(1'000'000, 'x') + "\"", limits)).code == "sheet.tooLarge");
}

TEST_CASE("what is written as a text table is read back alike", "[sheet]")
{
    const QList<QStringList> rows{
        {"họ tên", "ghi chú"}, {"Nguyễn, \"Thị\"", "dòng 1\ndòng 2"}, {" viền ", "=1+1"}, {""}, {"x"}};
    const bool withMark = GENERATE(true, false);
    auto buffer = std::make_unique<QBuffer>();
    buffer->open(QIODevice::ReadWrite);
    sheet::CsvWriter writer(*buffer, withMark);
    for (const QStringList& row : rows)
        ok(writer.write(row));
    CHECK(buffer->data().startsWith("\xef\xbb\xbf") == withMark);
    buffer->seek(0);
    const auto table = ok(sheet::readTable(std::move(buffer)));
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[1].cells == rows[1]);
    CHECK(table.rows[2].cells == rows[2]);
    CHECK(table.rows[3].cells == rows[4]);
}

TEST_CASE("a table that cannot be written whole is an error", "[sheet]")
{
    QFile full("/dev/full");
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    sheet::CsvWriter writer(full);
    CHECK(errorOf(writer.write({"a"})).kind == ErrorKind::Io);
}

TEST_CASE("UTF-16 is read without its mark, too", "[sheet]")
{
    const QString text = QStringLiteral("Họ tên;Ngày sinh\nNguyễn Thị Hồng;1956\n");
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        QStringEncoder encode(encoding);
        const QByteArray bytes = encode(text);
        const auto table = ok(read(bytes));
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[1].cells == QStringList{"Nguyễn Thị Hồng", "1956"});
    }
}

TEST_CASE("a title above the table does not hide what stands between the cells", "[sheet]")
{
    const auto table = ok(read("DANH SÁCH, xã A\nHọ tên;Địa chỉ;Năm\nAn;Số 1, Thôn 2;1956\nBình;Số 2, Thôn 3;1957\n"));
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[2].cells == QStringList{"An", "Số 1, Thôn 2", "1956"});
}

TEST_CASE("text of an old code page is given byte by byte to who asks for it", "[sheet]")
{
    const QByteArray bytes = "H\xE4 t\xAAn,N\xA8m\nNguy\xD4n,1956\n";
    CHECK(errorOf(read(bytes)).code == "sheet.encoding");
    const auto open = [](const QByteArray& file) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(file);
        buffer->open(QIODevice::ReadOnly);
        return ok(sheet::openTable(std::move(buffer), {}, {.bytesAsText = true}));
    };
    auto reader = open(bytes);
    CHECK(reader->isBytes());
    CHECK(ok(reader->next())->cells == QStringList{QString::fromLatin1("H\xE4 t\xAAn"), QString::fromLatin1("N\xA8m")});
    CHECK(reader->partRead() == 1.0);
    CHECK_FALSE(open("Họ tên\nAn\n")->isBytes());
}
