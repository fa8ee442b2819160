// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ClaimReader.h"
#include "core/claim/ClaimWriter.h"
#include "core/claim/Compose.h"
#include "core/claim/Verify.h"

#include "tests/catch.hpp"
#include "tests/core/claim/ClaimLists.h"
#include "tests/core/claim/SampleVisit.h"
#include "tests/support/Check.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace tramyte;
using namespace tramyte::claim;

namespace {

struct Fixture {
    ClaimLists lists;
    DefinitionBook book{lists};
    ClaimWriter writer{book};
    const QDate day{2026, 9, 8};
    std::vector<Claim> claims;
    FileRead last;

    QByteArray table(const QString& name)
    {
        return ok(writer.writeTable(name, compose(sampleVisit()).rows(name), day));
    }
    QByteArray whole() { return ok(writer.write(ClaimFile{QStringLiteral("99001"), day, {compose(sampleVisit())}})); }

    /// A file of one claim with the given tables as NOIDUNGFILE, as they stand.
    static QByteArray file(std::initializer_list<std::pair<const char*, QByteArray>> tables)
    {
        QByteArray all("<GIAMDINHHS><THONGTINDONVI><MACSKCB>99001</MACSKCB></THONGTINDONVI><THONGTINHOSO>"
                       "<NGAYLAP>20260908</NGAYLAP><SOLUONGHOSO>1</SOLUONGHOSO><DANHSACHHOSO><HOSO>");
        for (const auto& [name, content] : tables)
            all += QByteArray("<FILEHOSO><LOAIHOSO>") + name + "</LOAIHOSO><NOIDUNGFILE>" + content
                + "</NOIDUNGFILE></FILEHOSO>";
        return all + "</HOSO></DANHSACHHOSO></THONGTINHOSO><CHUKYDONVI>x</CHUKYDONVI></GIAMDINHHS>";
    }

    /// The codes found in the structure of the file, sorted, each once.
    QString read(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        claims.clear();
        QStringList codes;
        const auto take = [&](const std::vector<Finding>& findings) {
            for (const Finding& finding : findings)
                codes += finding.code;
        };
        last = ok(readFile(buffer, QStringLiteral("f.xml"), book, [&](const Claim& claim, QDate, Findings& findings) {
            claims.push_back(claim);
            take(findings.all());
            return true;
        }));
        take(last.findings);
        codes.removeDuplicates();
        codes.sort();
        return codes.join(u',');
    }
};

QString codesOf(const Verification& done, Severity severity)
{
    QStringList codes;
    for (const Finding& finding : done.findings)
        if (finding.severity == severity)
            codes += finding.code + u' ' + finding.table + u'.' + finding.field + u'/' + QString::number(finding.row)
                + u' ' + finding.message;
    return codes.join(u'\n');
}

} // namespace

TEST_CASE_METHOD(Fixture, "what is written is read back", "[claim]")
{
    CHECK(read(whole()) == "structure.unsigned");
    CHECK(last.kind == FileRead::Kind::Claims);
    CHECK(last.facility == "99001");
    CHECK(last.day == day);
    REQUIRE(claims.size() == 1);
    const Claim sent = compose(sampleVisit());
    for (const auto& [name, rows] : sent.tables)
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (const auto& [tag, text] : rows[i].fields())
                CHECK(claims[0].rows(name).at(i).value(tag) == text);
    CHECK(ok(writer.write(ClaimFile{last.facility, last.day, claims})) == whole());
}

TEST_CASE_METHOD(Fixture, "free texts survive the way through XML and base64", "[claim]")
{
    ClaimSource source = sampleVisit();
    source.visit.reason = QStringLiteral("a < b && \"c\" > 'd' ]]> 😀\n\tế");
    const QByteArray bytes = ok(writer.write(ClaimFile{QStringLiteral("99001"), day, {compose(source)}}));
    CHECK(read(bytes) == "structure.unsigned");
    CHECK(claims[0].summary().value(u"LY_DO_VV") == source.visit.reason);
}

TEST_CASE_METHOD(Fixture, "other programs' ways of writing are read", "[claim]")
{
    const QByteArray xml1 = table(QStringLiteral("XML1"));
    const QByteArray xml2 = table(QStringLiteral("XML2"));
    CHECK(read(file({{"XML1", xml1.toBase64()}, {"XML2", xml2.toBase64()}})) == "");
    CHECK(read(file({{"XML1", "\r\n" + xml1.toBase64().insert(76, "\n  ")}, {"XML2", ""}})) == "");
    CHECK(read(file({{"XML1", "<![CDATA[" + xml1.toBase64() + "]]>"}})) == "");
    CHECK(read(file({{"XML1", ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- x -->" + xml1).toBase64()}})) == "");
    CHECK(read(file({{"XML1", xml1}})) == "structure.plainTable");
    CHECK(claims[0].summary().value(u"HO_TEN") == "NGUYỄN THỊ MẪU");
    CHECK(read(file({{"XML1", "<![CDATA[" + xml1 + "]]>"}})) == "structure.plainTable");
    CHECK(read(file({{"XML1", ("\xef\xbb\xbf" + xml1).toBase64()}})) == "structure.byteOrderMark");
    CHECK(read("\xef\xbb\xbf" + file({{"XML1", xml1.toBase64()}})) == "");
    QByteArray cdata = xml1;
    cdata.replace("Đau họng, sốt", "<![CDATA[Đau < họng]]>, sốt &#38; &quot;ho&quot;");
    CHECK(read(file({{"XML1", cdata.toBase64()}})) == "");
    CHECK(claims[0].summary().value(u"LY_DO_VV") == "Đau < họng, sốt & \"ho\"");
    QByteArray prefixed = file({{"XML1", xml1.toBase64()}});
    prefixed.replace("<GIAMDINHHS>", "<x:GIAMDINHHS xmlns=\"urn:a\" xmlns:x=\"urn:b\">")
        .replace("</GIAMDINHHS>", "</x:GIAMDINHHS>");
    CHECK(read(prefixed) == "");
}

TEST_CASE_METHOD(Fixture, "each fault of structure has its finding", "[claim]")
{
    const QByteArray xml1 = table(QStringLiteral("XML1"));
    const QByteArray xml2 = table(QStringLiteral("XML2"));
    const auto changed = [](QByteArray text, const char* before, const char* after) {
        REQUIRE(text.contains(before));
        return text.replace(before, after);
    };
    const auto with1 = [&](const char* before, const char* after) {
        return read(file({{"XML1", changed(xml1, before, after).toBase64()}}));
    };
    const auto with2 = [&](const char* before, const char* after) {
        return read(file({{"XML1", xml1.toBase64()}, {"XML2", changed(xml2, before, after).toBase64()}}));
    };
    const QByteArray good = file({{"XML1", xml1.toBase64()}});

    SECTION("XML")
    {
        CHECK(read("") == "structure.xml");
        CHECK(read("not xml at all") == "structure.xml");
        CHECK(read(QByteArray(100, '\0')) == "structure.xml");
        CHECK(read("<a/>") == "structure.root");
        CHECK(read(xml1) == "structure.root");
        CHECK(read(changed(good, "</GIAMDINHHS>", "")) == "structure.xml");
        CHECK(read(changed(good, "</NGAYLAP>", "</X>")).contains(u"structure.xml"));
        CHECK(with1("Đau họng, sốt", "Đau & họng") == "structure.xml");
        CHECK(with1("Đau họng, sốt", "Đau &nbsp; họng") == "structure.xml");
        CHECK(with1("Đau họng, sốt", "\x01") == "structure.xml");
    }
    SECTION("encoding")
    {
        CHECK(with1("Đau họng, sốt", "\xff\xfe\xfd") == "structure.encoding");
        CHECK(read(file({{"XML1", ("<?xml version='1.0' encoding='windows-1258'?>" + xml1).toBase64()}}))
            == "structure.encoding");
        CHECK(read(file({{"XML1", ("<?xml version='1.0' encoding='utf-16'?>" + xml1).toBase64()}}))
            == "structure.encoding");
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        CHECK(read(utf16.encode(QString::fromUtf8(good))) == "structure.encoding");
        CHECK(claims.size() == 1);
        QStringEncoder inner(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
        const QByteArray coded = inner.encode(QString::fromUtf8(xml1));
        CHECK(read(file({{"XML1", coded.toBase64()}})) == "structure.encoding");
        CHECK(claims[0].summary().value(u"LY_DO_VV") == "Đau họng, sốt");
    }
    SECTION("envelope")
    {
        CHECK(read(changed(good, "<SOLUONGHOSO>1<", "<SOLUONGHOSO>2<")) == "structure.count");
        CHECK(read(changed(good, "<SOLUONGHOSO>1<", "<SOLUONGHOSO>0<")) == "structure.count");
        CHECK(read(changed(good, "<SOLUONGHOSO>1<", "<SOLUONGHOSO>x<")) == "structure.count");
        CHECK(read(changed(good, "<SOLUONGHOSO>1<", "<SOLUONGHOSO> 01 <")) == "");
        CHECK(read(changed(good, "<SOLUONGHOSO>1</SOLUONGHOSO>", "")) == "structure.envelope");
        CHECK(read(changed(good, "<MACSKCB>99001<", "<MACSKCB><")) == "structure.envelope");
        CHECK(read(changed(good, "<MACSKCB>99001<", "<MACSKCB>99002<")) == "structure.facilityDiffers");
        CHECK(read(changed(good, "<NGAYLAP>20260908<", "<NGAYLAP>08/09/2026<")) == "date.form");
        CHECK(read(changed(good, "<CHUKYDONVI>x</CHUKYDONVI>", "<CHUKYDONVI/>")) == "structure.unsigned");
        CHECK(read(changed(good, "<CHUKYDONVI>x</CHUKYDONVI>", "<CHUKYDONVI><Signature/></CHUKYDONVI>")) == "");
    }
    SECTION("tables of a claim")
    {
        CHECK(read(file({})) == "structure.summary");
        CHECK(read(file({{"XML1", ""}})) == "structure.summary");
        CHECK(read(file({{"XML1", xml1.toBase64()}, {"XML1", xml1.toBase64()}})) == "structure.summary");
        CHECK(read(file({{"XML2", xml2.toBase64()}, {"XML1", xml1.toBase64()}})) == "structure.tableOrder");
        CHECK(read(file({{"XML1", xml1.toBase64()}, {"XML2", xml2.toBase64()}, {"XML2", xml2.toBase64()}}))
            == "structure.tableRepeated");
        CHECK(read(file({{"XML1", xml1.toBase64()}, {"XML16", xml2.toBase64()}})) == "structure.tableUnknown");
        CHECK(read(file({{"XML1", xml1.toBase64()}, {"", xml2.toBase64()}})) == "structure.tableUnknown");
        CHECK(read(file({{"XML1", xml1.toBase64()}, {"XML2", "PFRP*"}})) == "structure.base64");
        CHECK(read(file({{"XML1", xml1.toBase64()}, {"XML2", "PFR"}})) == "structure.base64");
        CHECK(
            read(file({{"XML1", xml1.toBase64()},
                {"XML2",
                    QByteArray("<CHITIEU_CHITIET_THUOC><DSACH_CHI_TIET_THUOC/></CHITIEU_CHITIET_THUOC>").toBase64()}}))
            == "structure.noRows");
    }
    SECTION("tags")
    {
        CHECK(with1("<NHOM_MAU/>", "") == "structure.tagMissing");
        CHECK(with1("<NHOM_MAU/>", "<NHOM_MAU/><NHOM_MAU/>") == "structure.tagRepeated");
        CHECK(with1("<NHOM_MAU/>", "<NHOM_MAU/><NHOM/>") == "structure.tagUnknown");
        CHECK(with1("<NHOM_MAU/>", "<NHOM_MAU><A/></NHOM_MAU>") == "structure.tagNested");
        CHECK(with1("<STT>1</STT><MA_BN>BN000123</MA_BN>", "<MA_BN>BN000123</MA_BN><STT>1</STT>")
            == "structure.tagOrder");
        CHECK(with1("<HO_TEN>", "<Ho_TEN>").contains(u"structure.xml"));
        CHECK(with2("<DSACH_CHI_TIET_THUOC>", "<DSACH>") == "structure.xml");
        CHECK(with2("CHI_TIET_THUOC>", "CHI_TIET_THUOCS>") == "structure.element,structure.noRows");
        CHECK(with2("CHITIEU_CHITIET_THUOC>", "CHITIEU_THUOC>") == "structure.root");
        CHECK(with2("<STT>2</STT>", "<STT>1</STT>") == "structure.lineNumber");
        CHECK(with2("<MA_LK>99001.20260908.0001</MA_LK><STT>2<", "<MA_LK>other</MA_LK><STT>2<")
            == "structure.visitDiffers");
    }
    SECTION("one visit twice")
    {
        const Claim claim = compose(sampleVisit());
        CHECK(read(ok(writer.write(ClaimFile{QStringLiteral("99001"), day, {claim, claim}})))
            == "structure.unsigned,structure.visitRepeated");
    }
}

TEST_CASE_METHOD(Fixture, "hostile files are cut off", "[claim]")
{
    SECTION("entity bombs")
    {
        QByteArray bomb("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">");
        for (char c = 'b'; c < 'k'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \"" + QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10)
                + "\">";
        bomb += "]>";
        CHECK(read(bomb + "<GIAMDINHHS>&j;</GIAMDINHHS>") == "structure.doctype");
        CHECK(read(file({{"XML1", (bomb + "<TONG_HOP>&j;</TONG_HOP>").toBase64()}}))
            == "structure.doctype,structure.summary");
        CHECK(read("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>") == "structure.doctype");
    }
    SECTION("deep nesting")
    {
        CHECK(read(QByteArray("<a>").repeated(200'000)) == "structure.root,structure.tooLarge");
        CHECK(read("<GIAMDINHHS>" + QByteArray("<a>").repeated(200'000)).contains(u"structure.tooLarge"));
        CHECK(read(file({{"XML1", QByteArray("<TONG_HOP>").repeated(100'000).toBase64()}}))
                  .contains(u"structure.tooLarge"));
    }
    SECTION("a million tags")
    {
        const QByteArray many = "<TONG_HOP>" + QByteArray("<a/>").repeated(1'000'100) + "</TONG_HOP>";
        CHECK(read(file({{"XML1", many.toBase64()}})).contains(u"structure.tooLarge"));
    }
    SECTION("truncation at any place is a finding and never a crash")
    {
        const QByteArray bytes = whole();
        for (qsizetype length = 0; length < bytes.size() - 1; length += 97)
            CHECK(read(bytes.first(length)).contains(u"structure.xml"));
    }
}

TEST_CASE_METHOD(Fixture, "a check-in file is recognised", "[claim]")
{
    const QByteArray bytes = ok(writer.write(CheckInFile{{*composeCheckIn(sampleVisit())}}));
    CHECK(read(bytes) == "structure.unsigned");
    CHECK(last.kind == FileRead::Kind::CheckIn);
    REQUIRE(last.checkIn.rows.size() == 1);
    CHECK(last.checkIn.rows[0].value(u"TEN_DICH_VU") == "Khám bệnh");
    QByteArray bent = bytes;
    bent.replace("<LY_DO_VNT/>", "");
    CHECK(read(bent) == "structure.tagMissing,structure.unsigned");
    bent = bytes;
    bent.replace("<CHUKYDONVI/>", "<CHUKYDONVI>abc</CHUKYDONVI>");
    CHECK(read(bent) == "");
    CHECK(read("<CHI_TIEU_TRANG_THAI_KCB/>") == "structure.noRows,structure.unsigned");
}

TEST_CASE_METHOD(Fixture, "the sink may stop the reading", "[claim]")
{
    const Claim claim = compose(sampleVisit());
    QByteArray bytes = ok(writer.write(ClaimFile{QStringLiteral("99001"), day, {claim, claim, claim}}));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    int count = 0;
    const auto result
        = ok(readFile(buffer, QString(), book, [&](const Claim&, QDate, Findings&) { return ++count < 2; }));
    CHECK(count == 2);
    CHECK(result.stopped);
    CHECK(result.findings.empty());
}

TEST_CASE("files of other hospitals are verified without false errors", "[claim]")
{
    const ClaimLists lists;
    const QString folder = QStringLiteral(TRAMYTE_SOURCE_DIR "/tests/data/claim/");
    const auto done = ok(verifyFiles(
        {folder + QStringLiteral("hospital-inpatient.xml"), folder + QStringLiteral("hospital-many.xml")}, lists));
    CHECK(done.files == 2);
    CHECK(done.claims == 3);
    CHECK(codesOf(done, Severity::Error).toStdString() == "");
    QStringList warnings;
    for (const Finding& finding : done.findings)
        warnings += finding.code;
    warnings.removeDuplicates();
    warnings.sort();
    CHECK(warnings.join(u',').toStdString() == "dose.unreadable,needed.machine,note.repeated,structure.unsigned");
}

TEST_CASE("verification answers for every file", "[claim]")
{
    const ClaimLists lists;
    QTemporaryDir dir;
    const auto save = [&](const char* name, const QByteArray& bytes) {
        const QString path = dir.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    };
    DefinitionBook book(lists);
    ClaimWriter writer(book);
    const Claim claim = compose(sampleVisit());
    const QString good
        = save("good.xml", ok(writer.write(ClaimFile{QStringLiteral("99001"), QDate(2026, 9, 8), {claim}})));
    const QString notice = save("checkin.xml", ok(writer.write(CheckInFile{{*composeCheckIn(sampleVisit())}})));
    const QString bad = save("bad.xml", "<GIAMDINHHS>");

    const auto done = ok(verifyFiles({good, notice, bad}, lists));
    CHECK(done.files == 3);
    CHECK(done.claims == 2);
    CHECK(done.hasErrors());
    for (const Finding& finding : done.findings)
        if (finding.severity == Severity::Error)
            CHECK(finding.file == bad);
    const QJsonObject json = toJson(done);
    CHECK(json[QStringLiteral("files")] == 3);
    CHECK(json[QStringLiteral("claims")] == 2);
    const QJsonObject first = json[QStringLiteral("findings")].toArray().at(0).toObject();
    CHECK(first.keys() == QStringList{"code", "field", "file", "message", "row", "severity", "table", "visit"});
    CHECK(first[QStringLiteral("code")] == "structure.unsigned");
    CHECK_FALSE(ok(verifyFiles({good, notice}, lists)).hasErrors());

    CHECK(errorOf(verifyFiles({good, dir.filePath(QStringLiteral("none.xml"))}, lists)).code == "claim.unreadable");
    CHECK(errorOf(verifyFiles({dir.path()}, lists)).code == "claim.unreadable");

    int calls = 0;
    CHECK(ok(verifyFiles({good, notice, bad}, lists, [&](int, int) { return ++calls < 2; })).files == 1);
    CHECK(rulesToJson().size() == static_cast<int>(Rule::Last) + 1);
}
