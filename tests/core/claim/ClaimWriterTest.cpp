// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ClaimWriter.h"
#include "core/claim/Compose.h"

#include "tests/catch.hpp"
#include "tests/core/claim/ClaimLists.h"
#include "tests/core/claim/SampleVisit.h"
#include "tests/support/Check.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace tramyte;
using namespace tramyte::claim;

namespace {

using Elements = std::vector<std::pair<QString, QString>>;

/// Every element and its own text, in order.
Elements elementsOf(const QByteArray& xml)
{
    Elements elements;
    std::vector<std::size_t> open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open.push_back(elements.size());
            elements.emplace_back(reader.name().toString(), QString());
            break;
        case QXmlStreamReader::EndElement: open.pop_back(); break;
        case QXmlStreamReader::Characters:
            if (!reader.isWhitespace())
                elements[open.back()].second += reader.text();
            break;
        default: break;
        }
    }
    REQUIRE_FALSE(reader.hasError());
    return elements;
}

QByteArray golden(const QString& name)
{
    QFile file(QStringLiteral(TRAMYTE_SOURCE_DIR "/tests/data/claim/golden/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool isAmount(const QString& tag)
{
    return tag.startsWith(u"T_") || tag.startsWith(u"THANH_TIEN");
}

/// Same elements in the same order with the same texts; amounts by value, because the example writes them in two forms.
void checkSame(const QByteArray& written, const QByteArray& expected)
{
    const Elements left = elementsOf(written);
    const Elements right = elementsOf(expected);
    REQUIRE(left.size() == right.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        INFO(right[i].first.toStdString());
        CHECK(left[i].first == right[i].first);
        if (isAmount(right[i].first) && !right[i].second.isEmpty())
            CHECK(parseMoney(left[i].second) == parseMoney(right[i].second));
        else
            CHECK(left[i].second == right[i].second);
    }
}

struct Fixture {
    ClaimLists lists;
    DefinitionBook book{lists};
    ClaimWriter writer{book};
    QDate day{2026, 9, 8};

    QByteArray table(const Claim& claim, const QString& name)
    {
        return ok(writer.writeTable(name, claim.rows(name), day));
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "the worked visit becomes the tables of the worked example", "[claim]")
{
    const ClaimSource source = sampleVisit();
    const Claim claim = compose(source);
    checkSame(table(claim, QStringLiteral("XML1")), golden(QStringLiteral("xml1.xml")));
    checkSame(table(claim, QStringLiteral("XML2")), golden(QStringLiteral("xml2.xml")));
    checkSame(table(claim, QStringLiteral("XML3")), golden(QStringLiteral("xml3.xml")));
    checkSame(ok(writer.write(CheckInFile{{*composeCheckIn(source)}})), golden(QStringLiteral("checkin.xml")));
    CHECK(claim.tables.size() == 3);
    CHECK(claim.visit() == "99001.20260908.0001");
    CHECK(claim.day() == day);
}

TEST_CASE_METHOD(
    Fixture, "drugs by appointment keep their card level and run to the last minute of the last day", "[claim]")
{
    // worked example 9.2: 90 x 5200 whole, 30 x 4000 at half, level 80
    ClaimSource source = sampleVisit();
    source.services.clear();
    source.visit.careType = QStringLiteral("07");
    source.visit.entitlementCase = QStringLiteral("10");
    source.visit.lastDrugDay = QDate(2026, 10, 7);
    source.visit.paidAt.reset();
    source.drugs = {sampleDrug(90, QStringLiteral("5200"), 100, 80), sampleDrug(30, QStringLiteral("4000"), 50, 80)};
    const Row summary = compose(source).summary();
    CHECK(summary.value(u"T_TONGCHI_BV") == "588000.00");
    CHECK(summary.value(u"T_TONGCHI_BH") == "528000.00");
    CHECK(summary.value(u"T_BHTT") == "422400.00");
    CHECK(summary.value(u"T_BNCCT") == "105600.00");
    CHECK(summary.value(u"T_BNTT") == "60000.00");
    CHECK(summary.value(u"T_VTYT") == "0");
    CHECK(summary.value(u"NGAY_RA") == "202610072359");
    CHECK(summary.value(u"SO_NGAY_DTRI") == "0");
    CHECK(summary.value(u"NGAY_TTOAN").isEmpty());
    CHECK(summary.value(u"THANG_QT") == "10");
    source.visit.dischargeKind = 2;
    CHECK(compose(source).summary().value(u"NGAY_RA") == "202609080835");
}

TEST_CASE_METHOD(Fixture, "capitation lines stay out of the fee-for-service total", "[claim]")
{
    ClaimSource source = sampleVisit();
    for (auto& line : source.drugs)
        line.payment = 2;
    CHECK(compose(source).summary().value(u"T_BHTT_GDV") == "36500.00");
    source.services[0].payment = 2;
    CHECK(compose(source).summary().value(u"T_BHTT_GDV") == "0");
}

TEST_CASE_METHOD(Fixture, "staff without a licence go out by their user name in parentheses", "[claim]")
{
    ClaimSource source = sampleVisit();
    source.drugs[0].prescribers = {{QString(), QStringLiteral("ys.lan")}};
    source.services[0].performers = {{QStringLiteral("7/X"), QString()}, {QString(), QStringLiteral("b")}, {}};
    const Claim claim = compose(source);
    CHECK(claim.rows(QStringLiteral("XML2"))[0].value(u"MA_BAC_SI") == "(ys.lan)");
    CHECK(claim.rows(QStringLiteral("XML3"))[0].value(u"NGUOI_THUC_HIEN") == "7/X;(b)");
}

TEST_CASE_METHOD(Fixture, "births that are known in part are written with zeros", "[claim]")
{
    ClaimSource source = sampleVisit();
    const auto written = [&] { return compose(source).summary().value(u"NGAY_SINH"); };
    source.patient.birth = PartialDate::of(1956);
    CHECK(written() == "195600000000");
    source.patient.birth = PartialDate::of(1956, 3);
    CHECK(written() == "195600000000");
    source.patient.birth = PartialDate::of(2026, 9, 1);
    source.patient.birthTime = QTime(7, 5);
    CHECK(written() == "202609010705");
}

TEST_CASE_METHOD(Fixture, "referral, re-visit note, results and notes get their tables", "[claim]")
{
    ClaimSource source = sampleVisit();
    source.referral = ClaimReferral();
    source.referral->formNumber = QStringLiteral("12/GCT");
    source.visit.referredTo = QStringLiteral("99010");
    source.appointments = {{QStringLiteral("H1"), QDate(2026, 9, 20), QDate(2026, 9, 8), {}},
        {QStringLiteral("H2"), QDate(2026, 9, 30), QDate(2026, 9, 8), {}}};
    source.results.push_back({QStringLiteral("22.1"), QStringLiteral("A1"), QStringLiteral("Glucose"),
        QStringLiteral("5.6"), QStringLiteral("mmol/L"), {}, {}, source.visit.endedAt, {}});
    source.notes.push_back({QStringLiteral("Ổn định"), {}, {}, {}, source.visit.endedAt, {}});

    Claim claim = compose(source);
    CHECK(claim.summary().value(u"MA_NOI_DEN").isEmpty()); // discharged home: neither form nor place
    CHECK(claim.rows(QStringLiteral("XML13")).empty());
    CHECK(claim.rows(QStringLiteral("XML5")).empty());
    CHECK(claim.rows(QStringLiteral("XML4"))[0].value(u"GIA_TRI") == "5.6");
    CHECK(claim.summary().value(u"NGAY_TAI_KHAM") == "20260920;20260930");

    source.visit.dischargeKind = 2;
    source.visit.careType = QStringLiteral("06");
    claim = compose(source);
    CHECK(claim.summary().value(u"MA_NOI_DEN") == "99010");
    CHECK(claim.rows(QStringLiteral("XML13"))[0].value(u"MA_CSKCB_DEN") == "99010");
    CHECK(claim.rows(QStringLiteral("XML13"))[0].value(u"MA_BENH_CHINH") == "J02.9");
    CHECK(claim.rows(QStringLiteral("XML5"))[0].value(u"THOI_DIEM_DBLS") == "202609080835");

    const QByteArray file = ok(writer.write(ClaimFile{QStringLiteral("99001"), day, {claim}}));
    CHECK(file.count("<LOAIHOSO>XML14</LOAIHOSO>") == 2); // one note, one document
    CHECK(file.indexOf("XML5<") < file.indexOf("XML13<"));
}

TEST_CASE_METHOD(Fixture, "the check-in names the first charge", "[claim]")
{
    ClaimSource source = sampleVisit();
    source.drugs[1].orderedAt = source.visit.arrivedAt;
    const Row row = *composeCheckIn(source);
    CHECK(row.value(u"MA_THUOC") == "40.154");
    CHECK(row.value(u"MA_DICH_VU").isEmpty());
    source.visit.entitlementCase = QStringLiteral("2");
    CHECK_FALSE(composeCheckIn(source)); // emergencies need none
    source.visit.entitlementCase = QStringLiteral("1.2");
    source.drugs.clear();
    source.services[0].supplyCode = QStringLiteral("N03.02.080");
    CHECK(composeCheckIn(source)->value(u"MA_VAT_TU") == "N03.02.080");
    source.services.clear();
    CHECK_FALSE(composeCheckIn(source));
}

TEST_CASE_METHOD(Fixture, "the envelope holds base64 documents and an empty signature", "[claim]")
{
    const Claim claim = compose(sampleVisit());
    const QByteArray file = ok(writer.write(ClaimFile{QStringLiteral("99001"), day, {claim, claim}}));
    const Elements elements = elementsOf(file);
    QStringList names;
    for (const auto& [name, text] : elements)
        if (name == u"SOLUONGHOSO")
            CHECK(text == "2");
        else if (name == u"NGAYLAP")
            CHECK(text == "20260908");
        else if (name == u"NOIDUNGFILE" && names.isEmpty())
            names += QString::fromUtf8(QByteArray::fromBase64(text.toLatin1())).left(17);
    CHECK(names.front() == "<TONG_HOP><MA_LK>");
    CHECK(elements.back() == std::pair<QString, QString>(QStringLiteral("CHUKYDONVI"), QString()));
    CHECK(file == ok(ClaimWriter(book).write(ClaimFile{QStringLiteral("99001"), day, {claim, claim}})));
}

TEST_CASE("texts are escaped, composed and freed of what XML cannot carry", "[claim]")
{
    const auto written = [](const QString& text) {
        QByteArray out;
        appendXmlText(out, text);
        return out;
    };
    CHECK(written(QStringLiteral("Trạm y tế")).toBase64() == "VHLhuqFtIHkgdOG6vw==");
    CHECK(written(QStringLiteral("a<b & c>d")) == "a&lt;b &amp; c&gt;d");
    CHECK(written(QStringLiteral("e\u0302\u0301")) == "ế");
    CHECK(written(QStringLiteral("a\u0001b\r\nc\rd\te\u001f")) == "ab\nc\nd\te");
    CHECK(written(QString(QChar(0xd800)) + u'x' + QChar(0xffff) + QChar(0xdc00)) == "x");
    CHECK(written(QStringLiteral("\U0001F600")) == "😀");
    CHECK((QByteArray("<TONG_HOP><MA_LK>LK1</MA_LK><HO_TEN>") + written(QStringLiteral("Trạm y tế"))
              + "</HO_TEN></TONG_HOP>")
              .toBase64()
        == "PFRPTkdfSE9QPjxNQV9MSz5MSzE8L01BX0xLPjxIT19URU4+VHLhuqFtIHkgdOG6vzwvSE9fVEVOPjwvVE9OR19IT1A+");
}

TEST_CASE_METHOD(Fixture, "the writer refuses what it has no place for", "[claim]")
{
    Claim claim = compose(sampleVisit());
    const auto code = [&] { return errorOf(writer.write(ClaimFile{QStringLiteral("99001"), day, {claim}})).code; };
    SECTION("a field that the day does not know")
    {
        claim.tables[QStringLiteral("XML1")][0].set(QStringLiteral("MA_LYDO_VVIEN"), QStringLiteral("1"));
        CHECK(code() == "claim.unknownField");
    }
    SECTION("a table that the day does not know")
    {
        claim.tables[QStringLiteral("XML16")].push_back(Row());
        CHECK(code() == "claim.unknownTable");
    }
    SECTION("two summaries")
    {
        claim.tables[QStringLiteral("XML1")].push_back(claim.summary());
        CHECK(code() == "claim.rows");
    }
    SECTION("a visit without a day")
    {
        claim.tables[QStringLiteral("XML1")][0].remove(u"NGAY_RA");
        claim.tables[QStringLiteral("XML1")][0].remove(u"NGAY_VAO");
        CHECK(code() == "claim.noDay");
    }
}

TEST_CASE_METHOD(Fixture, "definitions are those of the day", "[claim]")
{
    const auto benefit = [&](QDate on) { return ok(book.on(on))->find(u"XML2")->field(u"MUC_HUONG")->maxLength; };
    CHECK(benefit(QDate(2026, 6, 30)) == 3);
    CHECK(benefit(QDate(2026, 7, 1)) == 4);
    CHECK(ok(book.on(QDate(2024, 12, 31)))->find(u"XML1")->fields.empty());
    const auto definitions = ok(book.on(day));
    const std::map<QString, std::size_t> sizes{{"CHECKIN", 26}, {"XML1", 66}, {"XML2", 39}, {"XML3", 47}, {"XML4", 12},
        {"XML5", 9}, {"XML6", 47}, {"XML7", 26}, {"XML8", 22}, {"XML9", 35}, {"XML10", 13}, {"XML11", 23},
        {"XML13", 37}, {"XML14", 22}, {"XML15", 20}};
    for (const auto& [name, count] : sizes) {
        INFO(name.toStdString());
        REQUIRE(definitions->find(name));
        CHECK(definitions->find(name)->fields.size() == count);
    }
    CHECK(definitions->tables().size() == sizes.size());
    CHECK(definitions->tables().front().name == "CHECKIN");
    CHECK(definitions->tables().back().name == "XML15");
}
