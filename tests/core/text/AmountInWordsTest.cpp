// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/AmountInWords.h"

#include "tests/support/Check.h"

using namespace tramyte;
using text::amountInWords;

TEST_CASE("an amount is spelled out as papers want it", "[text][amount]")
{
    // printed forms 0.1: the examples, then the rules one by one
    const auto [dong, words] = GENERATE(table<qint64, QString>({
        {36500, "Ba mươi sáu nghìn năm trăm đồng"},
        {91728, "Chín mươi mốt nghìn bảy trăm hai mươi tám đồng"},
        {105000, "Một trăm linh năm nghìn đồng"},
        {1000005, "Một triệu không trăm linh năm đồng"},
        {1005000, "Một triệu không trăm linh năm nghìn đồng"},
        {2530000, "Hai triệu năm trăm ba mươi nghìn đồng"},
        {0, "Không đồng"},
        {5, "Năm đồng"},
        {10, "Mười đồng"},
        {11, "Mười một đồng"},
        {14, "Mười bốn đồng"},
        {15, "Mười lăm đồng"},
        {21, "Hai mươi mốt đồng"},
        {24, "Hai mươi tư đồng"},
        {25, "Hai mươi lăm đồng"},
        {55, "Năm mươi lăm đồng"},
        {101, "Một trăm linh một đồng"},
        {104, "Một trăm linh bốn đồng"},
        {110, "Một trăm mười đồng"},
        {115, "Một trăm mười lăm đồng"},
        {1001, "Một nghìn không trăm linh một đồng"},
        {1010, "Một nghìn không trăm mười đồng"},
        {1100, "Một nghìn một trăm đồng"},
        {20021, "Hai mươi nghìn không trăm hai mươi mốt đồng"},
        {1000000000, "Một tỷ đồng"},
        {1000000001, "Một tỷ không trăm linh một đồng"},
        {1000000000000, "Một nghìn tỷ đồng"},
        {1000005000000000, "Một triệu không trăm linh năm tỷ đồng"},
        {1234567890123,
            "Một nghìn hai trăm ba mươi tư tỷ năm trăm sáu mươi bảy triệu tám trăm chín mươi nghìn một trăm "
            "hai mươi ba đồng"},
        {1000000000000000000, "Một tỷ tỷ đồng"},
    }));
    CHECK(ok(amountInWords(dong)) == words);
}

TEST_CASE("amounts in words reach 999 tỷ tỷ and no further", "[text][amount]")
{
    CHECK(ok(amountInWords(QString("999000000000000000000"))) == "Chín trăm chín mươi chín tỷ tỷ đồng");
    CHECK(ok(amountInWords(QString("5000000005000000000"))) == "Năm tỷ không trăm linh năm tỷ đồng");
    CHECK(ok(amountInWords(QString("000000000000000000000000007"))) == "Bảy đồng");
    CHECK(errorOf(amountInWords(QString("1000000000000000000000"))).code == "amount.tooLarge");
}

TEST_CASE("the southern wording is a choice", "[text][amount]")
{
    CHECK(ok(amountInWords(105004, {true, true, true})) == "Một trăm lẻ năm ngàn không trăm lẻ bốn đồng");
    CHECK(ok(amountInWords(24, {false, false, true})) == "Hai mươi bốn đồng");
}

TEST_CASE("what is not a whole amount has no words", "[text][amount]")
{
    CHECK(errorOf(amountInWords(-1)).code == "amount.negative");
    for (const QString text : {"", "1.5", "1,000", " 1", "+1", "abc", "١٢"})
        CHECK(errorOf(amountInWords(text)).code == "amount.notWhole");
}
