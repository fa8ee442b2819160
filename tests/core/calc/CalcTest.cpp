// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Calc.h"

#include "core/base/Json.h"
#include "tests/support/Check.h"

#include <QJsonArray>

using namespace tramyte;

namespace {

Result<QJsonObject> calc(const QString& name, const QByteArray& input)
{
    return cli::calcFunctions().at(name).run(ok(json::parseObject(input)));
}

QJsonObject answer(const QString& name, const QByteArray& input)
{
    return ok(calc(name, input));
}

QStringList issueCodes(const QJsonObject& object)
{
    QStringList codes;
    for (const QJsonValue& issue : object["issues"].toArray())
        codes << issue[u"code"].toString();
    return codes;
}

} // namespace

TEST_CASE("every calculation names its fields", "[calc]")
{
    QStringList names;
    for (const auto& [name, function] : cli::calcFunctions()) {
        names << name;
        CHECK(function.help.contains(" -> "));
        CHECK_FALSE(function.help.contains('\n'));
    }
    for (const QString name : {"amount-words", "card-code", "citizen-id", "copay-threshold", "cost-split", "daily-dose",
             "entitlement", "ethnic", "payment-code", "province"})
        CHECK(names.contains(name));
}

TEST_CASE("calc amount-words", "[calc]")
{
    CHECK(answer("amount-words", R"({"amount":36500})") == QJsonObject{{"words", "Ba mươi sáu nghìn năm trăm đồng"}});
    CHECK(answer("amount-words", R"({"amount":"36500"})")["words"] == "Ba mươi sáu nghìn năm trăm đồng");
    CHECK(answer("amount-words", R"({"amount":"36500.00"})")["words"] == "Ba mươi sáu nghìn năm trăm đồng");
    CHECK(answer("amount-words", R"({"amount":9007199254740993})")["words"].toString().endsWith(
        "chín trăm chín mươi ba đồng"));
    CHECK(answer("amount-words", R"({"amount":"999000000000000000000"})")["words"]
        == "Chín trăm chín mươi chín tỷ tỷ đồng");
    CHECK(answer("amount-words", R"({"amount":105000,"le":true,"ngan":true})")["words"] == "Một trăm lẻ năm ngàn đồng");
    CHECK(errorOf(calc("amount-words", R"({"amount":-5})")).code == "amount.negative");
    for (const char* bad :
        {R"({"amount":1.5})", R"({"amount":"abc"})", R"({"amount":true})", R"({})", R"({"amount":1e300})"})
        CHECK(errorOf(calc("amount-words", bad)).code == "amount.notWhole");
}

TEST_CASE("calc cost-split gives the contract's example back with its amounts", "[calc]")
{
    const QByteArray input = R"({"lines":[{"kind":"drug","SO_LUONG":"20","DON_GIA_BV":"1250.5","DON_GIA_BH":"1250.5",
        "TYLE_TT_BH":100,"TYLE_TT_DV":100,"MUC_HUONG":100,"T_NGUONKHAC":"0","PHAM_VI":1}]})";
    QJsonObject line = ok(json::parseObject(input))["lines"].toArray()[0].toObject();
    for (const auto& [name, amount] :
        std::map<QString, QString>{{"THANH_TIEN_BV", "25010.00"}, {"THANH_TIEN_BH", "25010.00"},
            {"T_NGUONKHAC", "0.00"}, {"T_BNTT", "0.00"}, {"T_BNCCT", "0.00"}, {"T_BHTT", "25010.00"}})
        line[name] = amount;
    const QJsonObject totals{{"T_THUOC", "25010.00"}, {"T_VTYT", "0.00"}, {"T_TONGCHI_BV", "25010.00"},
        {"T_TONGCHI_BH", "25010.00"}, {"T_BNTT", "0.00"}, {"T_BNCCT", "0.00"}, {"T_BHTT", "25010.00"},
        {"T_NGUONKHAC", "0.00"}, {"T_BHTT_GDV", "25010.00"}};
    CHECK(answer("cost-split", input) == QJsonObject{{"lines", QJsonArray{line}}, {"totals", totals}});
}

TEST_CASE("calc cost-split takes numbers as they are written", "[calc]")
{
    // insurance rules 8.5, V2 at rate 80, with JSON numbers, defaults and one rate for all lines
    const QJsonObject split = answer("cost-split",
        R"({"MUC_HUONG":80,"lines":[{"kind":"exam","SO_LUONG":1,"DON_GIA_BV":50000,"DON_GIA_BH":36500},
            {"kind":"drug","SO_LUONG":14,"DON_GIA":3333.333},
            {"kind":"exam","SO_LUONG":1,"DON_GIA_BV":36500,"DON_GIA_BH":36500,"TYLE_TT_DV":30}]})");
    const QJsonObject totals = split["totals"].toObject();
    CHECK(totals["T_TONGCHI_BV"] == "107616.66");
    CHECK(totals["T_TONGCHI_BH"] == "94116.66");
    CHECK(totals["T_BHTT"] == "75293.33");
    CHECK(totals["T_BNCCT"] == "18823.33");
    CHECK(totals["T_BNTT"] == "13500.00");
    // V1's line outside the scope has no insured price
    CHECK(answer("cost-split",
              R"({"lines":[{"kind":"service","DON_GIA_BV":"30000","MUC_HUONG":100,"PHAM_VI":2}]})")["totals"]
              .toObject()["T_BNTT"]
        == "30000.00");
    const QJsonObject facility = answer("cost-split",
        R"({"lines":[{"kind":"drug","DON_GIA":10000000,"TYLE_TT_BH":50,"MUC_HUONG":80,"T_NGUONKHAC":3000000,
            "supportKind":"facility"}]})");
    CHECK(facility["lines"][0][u"T_BHTT"] == "2800000.00");
    CHECK(answer("cost-split", R"({"lines":[]})")["totals"][u"T_BHTT"] == "0.00");
}

TEST_CASE("calc cost-split refuses what it cannot read exactly", "[calc]")
{
    const auto code
        = [](const QByteArray& line) { return errorOf(calc("cost-split", R"({"lines":[)" + line + "]}")).code; };
    CHECK(code(R"({"DON_GIA_BV":1.2345,"MUC_HUONG":80})") == "calc.number");
    CHECK(code(R"({"DON_GIA_BV":"1,5","MUC_HUONG":80})") == "calc.number");
    CHECK(code(R"({"MUC_HUONG":80})") == "calc.number");
    CHECK(code(R"({"DON_GIA_BV":1})") == "split.ratio");
    CHECK(code(R"({"DON_GIA_BV":1,"MUC_HUONG":101})") == "split.ratio");
    CHECK(code(R"({"DON_GIA_BV":1,"MUC_HUONG":80,"TYLE_TT_BH":150})") == "calc.number");
    CHECK(code(R"({"DON_GIA_BV":1,"MUC_HUONG":80,"PHAM_VI":4})") == "calc.number");
    CHECK(code(R"({"DON_GIA_BV":-1,"MUC_HUONG":80})") == "split.negative");
    CHECK(code(R"({"DON_GIA_BV":1,"MUC_HUONG":80,"kind":"bed"})") == "calc.word");
    CHECK(code(R"({"DON_GIA_BV":1,"MUC_HUONG":80,"T_NGUONKHAC":2})") == "split.otherSources");
    CHECK(code("5") == "calc.list");
    CHECK(errorOf(calc("cost-split", R"({"lines":7})")).code == "calc.list");
}

TEST_CASE("calc entitlement", "[calc]")
{
    CHECK(answer("entitlement", R"({"cardCode":"DN4797912345678","day":"2026-09-10","total":5000000})")["rate"] == 100);
    const QJsonObject clinic = answer(
        "entitlement", R"({"cardCode":"DN4797912345678","day":"2026-07-01","arrivalCode":"1.1","total":"379500"})");
    CHECK(clinic["rate"] == 80);
    CHECK(clinic["reason"] == "cardRate");
    CHECK(clinic["threshold"] == "379500.00");
    CHECK(answer("entitlement",
              R"({"object":"DN","digit":4,"day":"2026-07-01","arrivalCode":"1.1","total":"379499.99"})")["rate"]
        == 100);
    CHECK(answer("entitlement", R"({"object":"HT","digit":3,"day":"2026-07-01","arrivalCode":"1.13","level":"basic",
        "total":1000000})")["rate"]
        == 47.5);
    CHECK(answer("entitlement", R"({"day":"2026-09-10","arrivalCode":"1.2"})")["rate"] == 0); // no card
    CHECK(answer("entitlement", R"({"cardCode":"7912345678","day":"2026-09-10","arrivalCode":"1.2"})")["rate"] == 100);
    CHECK(answer("entitlement", R"({"cardCode":"DN4797912345678","cardTo":"2026-06-30","day":"2026-09-10"})")["rate"]
        == 0);
    CHECK(errorOf(calc("entitlement", R"({"cardCode":"DN4","day":"2026-09-10"})")).code == "card.malformed");
    CHECK(errorOf(calc("entitlement", R"({"cardCode":"DN4797912345678","day":"10/09/2026"})")).code == "calc.day");
    CHECK(errorOf(calc("entitlement", R"({"digit":4,"day":"2026-09-10","level":"basic"})")).code
        == "entitlement.unknownArrivalCode");
}

TEST_CASE("calc copay-threshold", "[calc]")
{
    const QJsonObject status = answer("copay-threshold",
        R"({"day":"2026-09-10","paidBefore":1396758,"accumulated":3862166,"fiveYear":"2020-01-01"})");
    CHECK(status["threshold"] == "15066588.03");
    CHECK(status["missing"] == "11204422.03");
    CHECK(status["passed"] == false);
    CHECK(status["exempt"] == false);
    const QJsonObject passed = answer("copay-threshold",
        R"({"day":"2025-06-01","fiveYear":"2020-01-01","records":[{"day":"2025-05-04","cumulative":"14040000.01"}]})");
    CHECK(passed["exempt"] == true);
    CHECK(passed["exemptFrom"] == "2025-05-04");
}

TEST_CASE("calc card-code", "[calc]")
{
    const QJsonObject card = answer("card-code", R"({"cardCode":"cn 3 24 7912345678","day":"2026-11-22"})");
    CHECK(card["valid"] == true);
    CHECK(card["cardCode"] == "CN3247912345678");
    CHECK(card["spaced"] == "CN 3 24 7912345678");
    CHECK(card["objectName"] == "Hộ cận nghèo");
    CHECK(card["benefitDigit"] == 3);
    CHECK(card["countedDigit"] == 2);
    CHECK(card["cardRate"] == 100);
    CHECK(card["provinceName"] == "Bắc Giang");
    CHECK(card["number"] == "7912345678");
    const QJsonObject bad = answer("card-code", R"({"cardCode":"CN6247912345678"})");
    CHECK(bad["valid"] == false);
    CHECK(issueCodes(bad) == QStringList{"card.malformed"});
    const QJsonObject expired = answer("card-code",
        R"({"cardCode":"GD4797912345678","day":"2026-11-22","cardTo":"2026-06-30","fiveYear":"2020-01-01"})");
    CHECK(expired["valid"] == false);
    CHECK(issueCodes(expired) == QStringList{"card.expired"});
}

TEST_CASE("calc citizen-id", "[calc]")
{
    const QJsonObject born = answer("citizen-id", R"({"citizenId":"024212000111","day":"2026-11-22"})");
    CHECK(born["valid"] == true);
    CHECK(born["province"][u"code"] == "24");
    CHECK(born["province"][u"name"] == "Bắc Giang");
    CHECK(born["province"][u"currentName"] == "Bắc Ninh");
    CHECK(born["sex"] == "male");
    CHECK(born["birthYear"] == 2012);
    CHECK(issueCodes(answer("citizen-id", R"({"citizenId":"12"})")) == QStringList{"citizenId.malformed"});
    const QJsonObject odd
        = answer("citizen-id", R"({"citizenId":"024212000111","sex":"female","birth":"2013-05","day":"2026-11-22"})");
    CHECK(odd["valid"] == true);
    CHECK(issueCodes(odd) == QStringList{"citizenId.sexDiffers", "citizenId.yearDiffers"});
}

TEST_CASE("calc payment-code", "[calc]")
{
    const QJsonObject written = answer("payment-code",
        R"({"bankBin":"970405","account":"1500201234567","amount":91728,"purpose":"VP 2611220001",
            "fullName":"Trạm Y tế xã An Bình","city":"Cần Thơ","category":"8099"})");
    CHECK(written["text"].toString().endsWith("6304D17A")); // payment QR 6.4
    const QJsonObject read = answer("payment-code", json::canonical(written));
    CHECK(read["valid"] == true);
    CHECK(read["amount"].toInteger() == 91728);
    CHECK(read["fullName"] == "TRAM Y TE XA AN BINH");
    CHECK(issueCodes(answer("payment-code", R"({"text":"000201"})")) == QStringList{"payment.malformed"});
    CHECK(errorOf(calc("payment-code", R"({"bankBin":"1"})")).code == "payment.bank");
}

TEST_CASE("calc province keeps the two lists apart", "[calc]")
{
    // administrative facts 1.1: the seven codes whose meaning changed
    const auto [code, before, now] = GENERATE(table<QString, QString, QString>({{"15", "Yên Bái", "Lào Cai"},
        {"24", "Bắc Giang", "Bắc Ninh"}, {"44", "Quảng Bình", "Quảng Trị"}, {"52", "Bình Định", "Gia Lai"},
        {"80", "Long An", "Tây Ninh"}, {"82", "Tiền Giang", "Đồng Tháp"}, {"91", "Kiên Giang", "An Giang"}}));
    const auto asked = [&](const QString& day) {
        return answer("province", json::canonical({{"code", code}, {"day", day}}))["name"].toString();
    };
    CHECK(asked("2025-06-30") == before);
    CHECK(asked("2025-07-01") == now);
    CHECK(answer("province", json::canonical({{"code", code}}))["meaningChanged"] == true);
    CHECK(answer("province", json::canonical({{"name", before}}))["old"][u"code"] == code);
}

TEST_CASE("calc province finds a place by its name", "[calc]")
{
    const QJsonObject huế = answer("province", R"({"name":"TP. Huế"})");
    CHECK(huế["current"][u"code"] == "46");
    CHECK(answer("province", R"({"name":"Thừa Thiên Huế"})")["old"][u"code"] == "46");
    CHECK(answer("province", R"({"name":"bac giang"})")["old"][u"currentName"] == "Bắc Ninh");
    CHECK(answer("province", R"({"name":"bac giang"})")["current"].isNull());
    CHECK(answer("province", R"({"name":"Thành phố Hồ Chí Minh"})")["current"][u"code"] == "79");
    CHECK(answer("province", R"({"code":"79"})")["meaningChanged"] == false);
    CHECK(errorOf(calc("province", R"({"name":"Atlantis"})")).code == "province.unknown");
    CHECK(errorOf(calc("province", R"({"code":"03"})")).code == "province.unknown");
    CHECK(errorOf(calc("province", R"({"code":"24","day":"x"})")).code == "calc.day");
    CHECK(errorOf(calc("province", R"({})")).code == "province.unknown");
    CHECK(errorOf(calc("province", R"({"code":"02","day":"2026-01-01"})")).code == "province.unknown");
}

TEST_CASE("calc ethnic knows every spelling", "[calc]")
{
    // administrative facts 4 and the list's synonyms
    const auto [name, code] = GENERATE(
        table<QString, QString>({{"Kinh", "01"}, {"Việt", "01"}, {"Hmông", "08"}, {"H'Mông", "08"}, {"mông", "08"},
            {"Khmer", "05"}, {"Khơ me", "05"}, {"Khơ-me", "05"}, {"Êđê", "12"}, {"Ê-đê", "12"}, {"e de", "12"},
            {"Thổ", "24"}, {"M'Nông", "20"}, {"Mèo", "08"}, {"Co", "30"}, {"Cơ Tu", "26"}, {"Tà Ôi", "31"}}));
    CHECK(answer("ethnic", json::canonical({{"name", name}}))["code"] == code);
}

TEST_CASE("calc ethnic by code", "[calc]")
{
    CHECK(answer("ethnic", R"({"code":"54"})")["name"] == "Rơ-măm");
    CHECK(answer("ethnic", R"({"code":1})")["name"] == "Kinh");
    CHECK(errorOf(calc("ethnic", R"({"code":"99"})")).code == "ethnic.unknown");
    CHECK(errorOf(calc("ethnic", R"({"name":"?"})")).code == "ethnic.unknown");
}
