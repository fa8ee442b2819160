// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ScannedText.h"

#include "tests/core/insurance/Lists.h"

#include <QJsonArray>
#include <QStringEncoder>

using namespace tramyte;
using namespace tramyte::patient;

namespace {

const QString kCitizen = "001304009876||Trần Thị Mẫu|01012004|Nữ|Thôn Đông, Xã Sóc Sơn, Thành phố Hà Nội|15082025";
const QString kCard
    = "GD4797912345678|4e677579e1bb856e2056c4836e205468e1bbad|05/03/1956|1|e1baa470203320c490c3b46e67|79 - 034|"
      "01/01/2024|31/12/2026|15/12/2023|79797912345678|-|4|01/01/2020|0123456789abcdef-1202|$";
const QString kPayment
    = "00020101021238570010A00000072701270006970405011315002012345670208QRIBFTTA520480995303704540591728"
      "5802VN5920TRAM Y TE XA AN BINH6007CAN THO62170813VP 26112200016304D17A";

const insurance::Parameters& today()
{
    static const auto parameters = parametersOn({2026, 11, 22});
    return parameters;
}

ScannedText scan(const QString& text)
{
    return parseScannedText(text, today());
}

/// The fields that are there, as `name=value`.
QStringList present(const ScannedText& scanned)
{
    QStringList fields;
    const QJsonObject object = toJson(scanned);
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!field->isNull() && !field->isArray() && !field->isBool())
            fields << field.key() + "=" + field->toVariant().toString();
    }
    return fields;
}

} // namespace

TEST_CASE("each kind of code fills its fields and no others", "[patient][scan]")
{
    CHECK(present(scan(kCitizen))
        == QStringList{"address=Thôn Đông, Xã Sóc Sơn, Thành phố Hà Nội", "birth=2004-01-01", "citizenId=001304009876",
            "fullName=Trần Thị Mẫu", "issued=2025-08-15", "kind=citizenId", "sex=female"});
    CHECK(present(scan(kCard))
        == QStringList{"address=Ấp 3 Đông", "benefitDigit=4", "birth=1956-03-05", "cardCode=GD4797912345678",
            "facility=79034", "fiveYear=2020-01-01", "fullName=Nguyễn Văn Thử", "issued=2023-12-15",
            "kind=insuranceCard", "number=7912345678", "object=GD", "sex=male", "validFrom=2024-01-01",
            "validTo=2026-12-31"});
    CHECK(present(scan(kPayment))
        == QStringList{"account=1500201234567", "amount=91728", "bankBin=970405", "fullName=TRAM Y TE XA AN BINH",
            "kind=paymentCode", "purpose=VP 2611220001"});
    CHECK(present(scan(ok(composePatientSlip("01234", "BN000123", "01234.26.000001"))))
        == QStringList{"facility=01234", "kind=patientSlip", "number=BN000123"});
    for (const QString& text : {kCitizen, kCard, kPayment}) {
        CHECK_FALSE(scan(text).truncated);
        CHECK(codesOf(scan(text).warnings).isEmpty());
    }
}

TEST_CASE("the JSON of a scan has every field of the contract and no other", "[patient][scan]")
{
    const QStringList fields = {"account", "address", "amount", "area", "bankBin", "benefitDigit", "birth", "cardCode",
        "citizenId", "facility", "fiveYear", "fullName", "guardian", "issued", "kind", "number", "object", "oldId",
        "purpose", "sex", "truncated", "validFrom", "validTo", "warnings"};
    for (const QString& text : {kCitizen, kCard, kPayment, QString("?")}) {
        const QJsonObject object = toJson(scan(text));
        CHECK(object.keys() == fields);
        CHECK(object["truncated"].isBool());
        CHECK(object["warnings"].isArray());
    }
    CHECK(toJson(scan(kPayment))["amount"].toInteger() == 91728);
    CHECK(toJson(scan(kCard))["benefitDigit"].toInt() == 4);
    CHECK(toJson(scan("?"))["warnings"].toArray()[0].toObject()["code"] == "scan.unknown");
}

TEST_CASE("numbers typed by hand are recognised", "[patient][scan]")
{
    CHECK(present(scan(" 079 085 012345 "))
        == QStringList{"birth=1985", "citizenId=079085012345", "kind=citizenId", "sex=male"});
    CHECK(present(scan("gd 4 79 7912345678"))
        == QStringList{
            "benefitDigit=4", "cardCode=GD4797912345678", "kind=insuranceCard", "number=7912345678", "object=GD"});
    CHECK(present(scan("7912345678")) == QStringList{"cardCode=7912345678", "kind=insuranceCard", "number=7912345678"});
    // halves that are alike are no double scan
    CHECK(scan("7979797979").number == "7979797979");
    CHECK(scan("079079079079").citizenId == "079079079079");
    // a number that cannot be says nothing about its holder
    const ScannedText odd = scan("079985012345");
    CHECK(present(odd) == QStringList{"citizenId=079985012345", "kind=citizenId"});
    CHECK(codesOf(odd.warnings) == QStringList{"citizenId.century"});
    for (const QString text :
        {"", "025123456", "Nguyễn Văn Thử", "GD6797912345678", "https://example.org", "|", "$", "|||||||"})
        CHECK(scan(text).kind == ScanKind::Unknown);
}

TEST_CASE("what scanners add is taken off", "[patient][scan]")
{
    for (const QString& text : {kCitizen, kCard, kPayment}) {
        const QJsonObject wanted = toJson(scan(text));
        const QString bom(QChar(0xFEFF));
        CHECK(toJson(scan(bom + text + "\r\n")) == wanted);
        CHECK(toJson(scan("\n\t " + text + QChar(QChar::Null))) == wanted);
        CHECK(toJson(scan("]Q1" + text)) == wanted);
        CHECK(toJson(scan(text.normalized(QString::NormalizationForm_D))) == wanted);
        for (const QString gap : {"", "\r\n", " ", "\n", "\t", "\r\n\r\n"}) {
            CHECK(toJson(scan(text + gap + text)) == wanted);
            CHECK(toJson(scan(text + gap + text + gap + text + gap)) == wanted);
        }
    }
    CHECK(scan("7912345678\r\n7912345678\r\n").number == "7912345678");
    CHECK(scan("079085012345079085012345").citizenId == "079085012345");
}

TEST_CASE("the number of a card within its own fields is no second scan", "[patient][scan]")
{
    const QString card
        = QStringLiteral("7912345678|416e|05/03/1956|2|-|01 - C54|01/01/2024|-|15/12/2023|%1|-|4|01/01/2020|"
                         "0123456789abcdef-1202|4|-|$");
    const QJsonObject wanted = toJson(scan(card.arg("01237912345678")));
    CHECK(wanted.value("birth") == "1956-03-05");
    CHECK(toJson(scan(card.arg("0123 7912345678"))) == wanted);
}

TEST_CASE("UTF-16 is understood", "[patient][scan]")
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(kCitizen);
        CHECK(decodeScan(bytes) == kCitizen);
        // a reader that took each byte for a letter
        CHECK(toJson(scan(QString::fromLatin1(bytes))) == toJson(scan(kCitizen)));
        const QByteArray mark = encoding == QStringConverter::Utf16LE ? "\xFF\xFE" : "\xFE\xFF";
        CHECK(decodeScan(mark + bytes) == kCitizen);
    }
    CHECK(decodeScan(kCitizen.toUtf8()) == kCitizen);
    CHECK(decodeScan("") == "");
}

TEST_CASE("two different codes at once: the first counts", "[patient][scan]")
{
    const ScannedText both = scan(kCitizen + "\r\n" + kCard);
    CHECK(both.kind == ScanKind::CitizenId);
    CHECK(codesOf(both.warnings) == QStringList{"scan.several"});
    // a line end inside a field is no second code
    const ScannedText broken = scan(QString(kCitizen).replace("Thôn Đông, ", "Thôn Đông,\r\n"));
    CHECK(toJson(broken) == toJson(scan(kCitizen)));
}

TEST_CASE("damage is told, not hidden", "[patient][scan]")
{
    const ScannedText cut = scan(kCard.chopped(3));
    CHECK(cut.kind == ScanKind::InsuranceCard);
    CHECK(cut.truncated);
    CHECK(codesOf(cut.warnings).contains("card.truncated"));

    const ScannedText cutCitizen = scan(kCitizen.left(40));
    CHECK(cutCitizen.kind == ScanKind::Unknown);
    CHECK(cutCitizen.truncated);
    CHECK(codesOf(cutCitizen.warnings) == QStringList{"citizenQr.tooFewFields"});

    CHECK(codesOf(scan(kPayment.chopped(1)).warnings) == QStringList{"payment.malformed"});
    CHECK(codesOf(scan(kPayment.chopped(1) + "B").warnings) == QStringList{"payment.checksum"});
    CHECK(scan(kPayment.chopped(1) + "B").kind == ScanKind::Unknown);
    CHECK(codesOf(scan("TYT|01234|BN1").warnings) == QStringList{"slip.malformed"});
    CHECK(codesOf(scan("TYT|01234|BN1|<b>").warnings) == QStringList{"slip.malformed"});
    const ScannedText early = scan("GD4797912345678|41");
    CHECK(early.kind == ScanKind::InsuranceCard);
    CHECK(early.truncated);
    CHECK(early.cardCode == "GD4797912345678");
    CHECK(codesOf(early.warnings).contains("card.truncated"));
    CHECK(codesOf(scan("GD4797912345678|41|$").warnings) == QStringList{"card.tooFewFields"});
    CHECK(codesOf(scan(QString("1|").repeated(5000)).warnings) == QStringList{"scan.tooLong"});
    CHECK(
        codesOf(scan(QString(kCitizen).replace("ầ", QString(QChar(0xFFFD)))).warnings) == QStringList{"scan.damaged"});
    CHECK_FALSE(scan(QString(kCard).replace("05/03/1956", "05/03/2056")).birth);
}

TEST_CASE("hostile scans end in an answer", "[patient][scan]")
{
    quint32 seed = 7;
    for (int i = 0; i < 3000; ++i) {
        QString text = i % 3 == 0 ? kCitizen : i % 3 == 1 ? kCard : kPayment;
        for (int hits = 0; hits < 4; ++hits) {
            seed = seed * 1664525U + 1013904223U;
            const auto place = static_cast<qsizetype>((seed >> 8) % static_cast<quint32>(text.size()));
            text[place] = QChar(static_cast<char16_t>(seed >> 16));
        }
        const QString kind = toJson(scan(text))["kind"].toString();
        REQUIRE(QStringList{"citizenId", "insuranceCard", "paymentCode", "patientSlip", "unknown"}.contains(kind));
    }
}

TEST_CASE("a visit slip's code has no room for a name", "[patient][scan]")
{
    CHECK(errorOf(composePatientSlip("01234", "Nguyễn Văn Thử", "1")).code == "slip.code");
    CHECK(errorOf(composePatientSlip("01234", "", "1")).code == "slip.code");
    CHECK(errorOf(composePatientSlip("01|34", "1", "1")).code == "slip.code");
    CHECK(scan(ok(composePatientSlip("01234", "BN000123", "01234.26.000001"))).visit == "01234.26.000001");
}

TEST_CASE("bytes that were read by another table are put right", "[patient][scan]")
{
    const QJsonObject wanted = toJson(scan(kCitizen));
    const QString latin = QString::fromLatin1(kCitizen.toUtf8());
    CHECK(toJson(scan(latin)) == wanted); // UTF-8 taken for Latin-1
    // and for Windows-1252, which has other characters from 0x80 to 0x9F: ễ is E1 BB 85
    const QString card = "001304009876||Nguyễn Thị Mẫu|01012004|Nữ|Hà Nội|15082025";
    CHECK(
        toJson(scan("001304009876||Nguyá»…n Thá»‹ Máº«u|01012004|Ná»¯|HÃ\u00A0 Ná»™i|15082025")) == toJson(scan(card)));
    // Windows-1258 as bytes: ê with a tilde behind it, i with a dot below, ð for đ
    const QByteArray bytes
        = "001304009876||\xD0\xE0o Th\x69\xF2 Nguy\xEA\xDEn|01012004|N\xFD\xDE|H\xE0 N\xF4\xF2i|15082025";
    const QString meant = "001304009876||Đào Thị Nguyễn|01012004|Nữ|Hà Nội|15082025";
    CHECK(decodeScan(bytes) == meant);
    CHECK(toJson(scan(QString::fromLatin1(bytes))) == toJson(scan(meant)));
    // one letter that broke is damage, and is told
    QByteArray broken = kCitizen.toUtf8();
    broken[broken.indexOf("\xE1\xBB")] = '\xFF';
    CHECK(codesOf(scan(decodeScan(broken)).warnings).contains("scan.damaged"));
    // Vietnamese text that is right stays
    for (const QString& text : {QString("Thị"), QString("Ì"), QString("đ"), QString("ấp Ý Yên")})
        CHECK(repairedScan(text) == text);
}

TEST_CASE("a scan that was broken off and tried again counts once", "[patient][scan]")
{
    for (const QString& text : {kCitizen, kCard}) {
        const QJsonObject wanted = toJson(scan(text));
        for (const qsizetype length : {3, 14, 20, 40})
            CHECK(toJson(scan(text.first(length) + text)) == wanted);
        for (const qsizetype length : {14, 20, 40})
            CHECK(toJson(scan(text + text.first(length))) == wanted);
    }
    // an old number may be the new one
    const QString same = "001304009876|001304009876|Trần Thị Mẫu|01012004|Nữ|Hà Nội|15082025";
    CHECK(scan(same).oldId == "001304009876");
    CHECK(scan(same).issued == QDate(2025, 8, 15));
}

TEST_CASE("an input method that meddles with the keys is undone or told", "[patient][scan]")
{
    // VNI makes TÉ of TE1
    const QString child
        = "TE1797912345678|4e677579e1bb856e20c4904ee1baa16e|05/03/2024|1|-|79 - 034|01/01/2024|-|-|-|-|4|-|-|$";
    CHECK(toJson(scan(QString(child).replace("TE1", "TÉ"))) == toJson(scan(child)));
    // ê is c3aa, of which Telex makes c3â
    const QString coded = "GD4797912345678|4cc3aa204c616e|05/03/1956|1|-|79 - 034|01/01/2024|-|-|-|-|4|-|-|$";
    CHECK(toJson(scan(QString(coded).replace("aa", "â"))) == toJson(scan(coded)));
    CHECK(scan(coded).fullName == "Lê Lan");
    CHECK(codesOf(scan("001304009876||Traafn Thij Maaux|01012004|Nuwx|Haf Nooij|15082025").warnings)
              .contains("scan.damaged"));
    for (const QString& name : {QString("H'Wen Niê"), QString("Y Jut"), QString("Đoàn Thị Xuân"), QString("Siu Black"),
             QString("Nguyễn Văn Sơn"), QString("NGUYEN THI HOA"), QString("Ksor Hnhưn")}) {
        INFO(name.toStdString());
        CHECK_FALSE(
            codesOf(scan("001304009876||" + name + "|01012004|Nữ|Hà Nội|15082025").warnings).contains("scan.damaged"));
    }
}

TEST_CASE("both layouts of the insurance card, and one that shows the citizen ID", "[patient][scan]")
{
    const QString newer
        = "7912345678|4e677579e1bb856e2056c4836e205468e1bbad|1956|2|e1baa470203320c490c3b46e67|79 – C34|"
          "1/1/2024|-|15/12/2023|01017912345678|-|4| 01/01/2020|0123456789abcdef-1202|4|4ec6a169|$";
    const ScannedText read = scan(newer);
    CHECK(present(read)
        == QStringList{"address=Ấp 3 Đông", "benefitDigit=4", "birth=1956", "cardCode=7912345678", "facility=79C34",
            "fiveYear=2020-01-01", "fullName=Nguyễn Văn Thử", "issued=2023-12-15", "kind=insuranceCard",
            "number=7912345678", "sex=female", "validFrom=2024-01-01"});
    CHECK(codesOf(read.warnings).isEmpty());
    CHECK(scan(QString(newer).remove("|4ec6a169|$")).truncated);
    const ScannedText both = scan(QString(kCard).replace("GD4797912345678", "079056012345"));
    CHECK(both.kind == ScanKind::InsuranceCard);
    CHECK(both.cardCode == "079056012345");
    CHECK(both.fullName == "Nguyễn Văn Thử");
}
