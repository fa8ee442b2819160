// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"
#include "core/base/Json.h"

#include "tests/catch.hpp"

using namespace tramyte;

TEST_CASE("decimals are read exactly or refused", "[base]")
{
    CHECK(parseThousandths(u"1250.5") == 1'250'500);
    CHECK(parseThousandths(u"0.125") == 125);
    CHECK(parseThousandths(u"-3") == -3000);
    CHECK(parseThousandths(u"3.0000") == 3000);
    for (const QString text :
        {"", ".", "1.", ".5", "1,5", "1e3", "+1", " 1", "0.0001", "1.2.3", "--1", "9999999999999999"})
        CHECK_FALSE(parseThousandths(text));
}

TEST_CASE("amounts round half up once", "[base]")
{
    // insurance rules, worked visits V1 and V2
    CHECK(formatHundredths(lineAmount(Quantity::units(20), *parseMoney(u"1250.5"))) == "25010.00");
    CHECK(formatHundredths(lineAmount(Quantity::units(10), *parseMoney(u"12345.678"), 50)) == "61728.39");
    CHECK(formatHundredths(lineAmount(Quantity::units(14), *parseMoney(u"3333.333"))) == "46666.66");
    CHECK(formatHundredths(lineAmount(Quantity::units(21), *parseMoney(u"652.367"))) == "13699.71");
    CHECK(format(Money{1250500}) == "1250.5");
    CHECK(formatHundredths(Money{5}) == "0.01");
    CHECK(formatHundredths(Money{4}) == "0.00");
    CHECK(roundToDong(Money{91728390}) == 91728);
    CHECK(roundToDong(Money{500}) == 1);
}

TEST_CASE("a JSON number keeps its decimals", "[base]")
{
    CHECK(json::thousandths(52.5) == 52500);
    CHECK(json::thousandths(QJsonValue("12345.678")) == 12345678);
    CHECK(json::thousandths(0.1) == 100);
    CHECK_FALSE(json::thousandths(0.12345));
    CHECK_FALSE(json::thousandths(true));
}
