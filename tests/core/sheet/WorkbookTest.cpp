// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/Table.h"
#include "tests/support/Check.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <zip.h>

using namespace tramyte;

namespace {

QString path(const char* name)
{
    return QStringLiteral(TRAMYTE_SOURCE_DIR "/tests/data/sheet/") + name;
}

QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

Result<sheet::Table> read(const QByteArray& bytes, const sheet::Limits& limits = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return sheet::readTable(std::move(buffer), limits);
}

/// A ZIP file of these parts.
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>>& parts)
{
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t* zip = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts)
        zip_file_add(
            zip, name.constData(), zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
    REQUIRE(zip_close(zip) == 0);
    REQUIRE(zip_source_open(source) == 0);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray all(zip_source_tell(source), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, all.data(), zip_uint64_t(all.size()));
    zip_source_close(source);
    zip_source_free(source);
    return all;
}

QByteArray odsOf(const QByteArray& rows, const QByteArray& before = {})
{
    return zipOf({{"content.xml",
        before
            + "<office:document-content xmlns:office='o' xmlns:table='t' "
              "xmlns:text='x'><office:body><office:spreadsheet>"
              "<table:table table:name='Dân'>"
            + rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace

TEST_CASE("workbooks that LibreOffice wrote are read as they look", "[sheet]")
{
    const bool isOds = GENERATE(true, false);
    const auto table = ok(sheet::readTable(path(isOds ? "office.ods" : "office.xlsx")));
    CHECK(table.sheet == "Thuốc"); // the first sheet is hidden
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0] == sheet::Row{1, {"Mã", "Tên", "Số", "Giá", "Ngày", "Tháng", "Tỷ lệ", "Cờ"}});
    INFO(table.rows[1].cells.join("|").toStdString());
    CHECK(table.rows[1]
        == sheet::Row{
            2, {"007", "Nguyễn Thị  Hồng\ndòng hai", "0.3", "120000", "1956-03-05", "1956-03", "80%", "TRUE"}});
    CHECK(table.rows[2]
        == sheet::Row{
            6, {"36500", "gộp", "", "73000", "#N/A", "12345678901234", "12345678901234", "2026-11-20T08:05:00"}});
}

TEST_CASE("workbooks of other programs are read as they look", "[sheet]")
{
    const auto table = ok(sheet::readTable(path("hand.xlsx")));
    CHECK(table.sheet == "Dân số");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0] == sheet::Row{1, {"Họ tên", "Ngày sinh", "", "Công thức"}});
    CHECK(table.rows[1]
        == sheet::Row{
            3, {"Nguyễn Thị Hồng", "1956-03-05", "36500", "1956-03", "80%", "2026-11-20T08:05:00", "08:30:00"}});
    CHECK(table.rows[2]
        == sheet::Row{4,
            {"hai\rdòng _x", "0.29", "912345678", "120000", "TRUE", "#REF!", "2026-11-20", "79085012345", "1",
                "0.001"}});
    CHECK(ok(sheet::readTable(path("hand1904.xlsx"))).rows.at(0).cells == QStringList{"1956-03-05"});
}

TEST_CASE("what a workbook cannot tell is named by sheet and cell", "[sheet]")
{
    const Error formula = errorOf(sheet::readTable(path("noresult.xlsx")));
    CHECK(formula.code == "sheet.formula");
    CHECK(formula.message.contains("Dân số"));
    CHECK(formula.message.contains("B2"));
    const Error text = errorOf(sheet::readTable(path("badindex.xlsx")));
    CHECK(text.code == "sheet.damaged");
    CHECK(text.message.contains("C2"));
}

TEST_CASE("a damaged workbook never gives a table that differs without a word", "[sheet]")
{
    const QByteArray whole = bytesOf(path(GENERATE("office.ods", "office.xlsx", "hand.xlsx")));
    const auto good = ok(read(whole));
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        QByteArray bent = whole;
        bent[at] = char(bent[at] ^ 0x11);
        const auto table = read(bent);
        if (!table)
            ++refused;
        else
            CHECK(table->rows == good.rows);
    }
    CHECK(refused > whole.size() / 7 / 4);
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        const auto table = read(whole.left(size));
        CHECK((!table || table->rows.empty()));
    }
}

TEST_CASE("hostile workbooks cost neither time nor memory", "[sheet]")
{
    sheet::Limits limits;
    limits.memberBytes = 1 << 20;
    SECTION("a part that unpacks to very much")
    {
        const QByteArray blanks(64 << 20, ' ');
        CHECK(errorOf(read(odsOf(blanks), limits)).code == "sheet.tooLarge");
    }
    SECTION("cells and rows repeated without end")
    {
        CHECK(errorOf(read(odsOf("<table:table-row><table:table-cell table:number-columns-repeated='2000000000'>"
                                 "<text:p>x</text:p></table:table-cell></table:table-row>")))
                  .code
            == "sheet.tooLarge");
        limits.cells = 1000;
        CHECK(errorOf(read(odsOf("<table:table-row table:number-rows-repeated='2000000000'><table:table-cell>"
                                 "<text:p>x</text:p></table:table-cell></table:table-row>"),
                          limits))
                  .code
            == "sheet.tooLarge");
        CHECK(errorOf(read(odsOf("<table:table-row><table:table-cell><text:p><text:s text:c='2000000000'/></text:p>"
                                 "</table:table-cell></table:table-row>")))
                  .code
            == "sheet.tooLarge");
    }
    SECTION("empty cells and rows repeated to the edge of the sheet are no trouble")
    {
        const auto table = ok(
            read(odsOf("<table:table-row table:number-rows-repeated='1048574'><table:table-cell "
                       "table:number-columns-repeated='16384'/></table:table-row><table:table-row><table:table-cell/>"
                       "<table:table-cell table:number-columns-repeated='2'><text:p>a<text:s text:c='2'/>b</text:p>"
                       "</table:table-cell></table:table-row>")));
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows[0] == sheet::Row{1048575, {"", "a  b", "a  b"}});
    }
    SECTION("entities that expand")
    {
        const QByteArray dtd = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>";
        CHECK(errorOf(read(odsOf("<table:table-row/>", dtd))).code == "sheet.damaged");
    }
    SECTION("a part that is absent")
    {
        CHECK(errorOf(read(zipOf({{"_rels/.rels", "<Relationships/>"}}))).code == "sheet.damaged");
        CHECK(errorOf(read(zipOf({{"readme.txt", "x"}}))).code == "sheet.kind");
    }
}

TEST_CASE("files of another kind are told apart by what is in them", "[sheet]")
{
    CHECK(errorOf(read("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old")).code == "sheet.kind");
    CHECK(errorOf(read("%PDF-1.7")).code == "sheet.kind");
    CHECK(errorOf(read("  <html><table><tr><td>1</td></tr></table></html>")).code == "sheet.kind");
    CHECK(errorOf(read("PK\x03\x04 no zip at all")).code == "sheet.damaged");
    CHECK(errorOf(sheet::readTable(path("absent.xlsx"))).kind == ErrorKind::Io);
    const QTemporaryDir folder;
    for (const char* name : {"people.xlsx", "people.ODS"}) { // a CSV file under a false name, or nothing at all
        for (const char* content : {"Họ tên,Ngày sinh\nTrần Văn Út,1970\n", ""}) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            const Error refused = errorOf(sheet::readTable(file.fileName()));
            CHECK(refused.code == "sheet.kind");
            CHECK(refused.kind == ErrorKind::Damaged);
        }
    }
}

TEST_CASE("cells are named as spreadsheets name them", "[sheet]")
{
    CHECK(sheet::cellName(0, 1) == "A1");
    CHECK(sheet::cellName(25, 2) == "Z2");
    CHECK(sheet::cellName(26, 3) == "AA3");
    CHECK(sheet::cellName(701, 4) == "ZZ4");
    CHECK(sheet::cellName(702, 5) == "AAA5");
    CHECK(sheet::isErrorText("#N/A"));
    CHECK(sheet::isErrorText("Err:502"));
    CHECK_FALSE(sheet::isErrorText("#1"));
}

TEST_CASE("a workbook's visible sheets are told with their rows, and each can be read", "[sheet]")
{
    const QString file = path(GENERATE("people.xlsx", "people.ods"));
    const auto sheets = ok(sheet::listSheets(file));
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].name == "Bìa");
    CHECK(sheets[0].rows == 2);
    CHECK(sheets[1].name == "Nhân khẩu");
    CHECK(sheets[1].rows == 14);
    CHECK(sheets[2].name == "Trống");
    CHECK(sheets[2].rows == 0);
    const auto first = [&](const QString& name) { return ok(ok(sheet::openTable(file, {}, {.sheet = name}))->next()); };
    CHECK(first("Bìa")->cells == QStringList{"DANH SÁCH NHÂN KHẨU"});
    CHECK(first("Nhân khẩu")->cells == QStringList{"DANH SÁCH NHÂN KHẨU THƯỜNG TRÚ"});
    CHECK_FALSE(first("Trống"));
    CHECK(errorOf(sheet::openTable(file, {}, {.sheet = "Ẩn"})).code == "sheet.name");
    CHECK(ok(sheet::listSheets(path("office.ods"))).size() == 1);
}

TEST_CASE("a cell merged over rows says the same in each of them, when asked", "[sheet]")
{
    const QString file = path(GENERATE("people.xlsx", "people.ods"));
    for (const bool isFilled : {false, true}) {
        auto reader = ok(sheet::openTable(file, {}, {.sheet = "Nhân khẩu", .fillMerged = isFilled}));
        QStringList households, names;
        while (const auto row = ok(reader->next()))
            if (row->number >= 7 && row->number <= 11) {
                households << row->cell(1);
                names << row->cell(2);
            }
        CHECK(households
            == (isFilled ? QStringList{"H001", "H001", "H001", "", "H002"} : QStringList{"H001", "", "", "", "H002"}));
        CHECK(names[1] == "Trần Thị Mẫu");
    }
}
