// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Strength.h"

#include "core/catalog/BuiltInCatalogue.h"
#include "tests/support/Check.h"

using namespace tramyte;
using namespace tramyte::catalog;

namespace {

constexpr qint64 kMilligram = 1'000'000;

QString read(const char* text)
{
    const auto amount = parseAmount(QString::fromUtf8(text));
    return amount ? format(*amount) : QStringLiteral("?");
}

QString held(const char* strength, int ingredient, const char* doseUnit, const char* unit)
{
    const auto read = parseStrength(QString::fromUtf8(strength));
    if (!read)
        return QStringLiteral("?");
    const auto content
        = contentOf(*read, static_cast<std::size_t>(ingredient), QString::fromUtf8(doseUnit), QString::fromUtf8(unit));
    return content ? format(*content) : QStringLiteral("-");
}

} // namespace

TEST_CASE("an amount is read exactly or not at all", "[catalog][dose]")
{
    CHECK(read("500 mg") == "500 mg");
    CHECK(read("500mg") == "500 mg");
    CHECK(read("0,5 g") == "500 mg");
    CHECK(read("1 g") == "1000 mg");
    CHECK(read("100 mcg") == "0.1 mg");
    CHECK(read("30 µg") == "30 mcg");
    CHECK(read("0.25 mg") == "0.25 mg");
    CHECK(read("0,125 mg") == "0.125 mg");
    CHECK(read("0.125 mg") == "0.125 mg");
    CHECK(read("2.5 mg") == "2.5 mg");
    CHECK(read("1.000 mg") == "1000 mg"); // dots part thousands
    CHECK(read("1.200,5 mg") == "1200.5 mg");
    CHECK(read("400.000 IU") == "400000 IU");
    CHECK(read("1,2 triệu IU") == "1200000 IU");
    CHECK(read("200 đơn vị") == "200 IU");
    CHECK(parseAmount("500 mg")->value == 500 * kMilligram);
    for (const char* bad : {"", "500", "mg", "0 mg", "-5 mg", "1,000 mg", "5%", "1 triệu mg", "1e3 mg", "5 mg Fe",
             "999999999 g", "0,0000001 g", "1..5 mg", "1 000 mg"})
        CHECK(read(bad) == "?");
}

TEST_CASE("what a dose holds of each ingredient", "[catalog][dose]")
{
    CHECK(held("500 mg", 0, "viên", "Viên") == "500 mg");
    CHECK(held("500 mg", 0, "", "viên") == "500 mg");
    CHECK(held("500 mg + 125 mg", 1, "viên", "viên") == "125 mg");
    CHECK(held("500 mg", 1, "viên", "viên") == "-");
    CHECK(held("500 mg", 0, "ml", "viên") == "-");
    CHECK(held("120 mg/5 mL 60 mL", 0, "ml", "chai") == "24 mg");
    CHECK(held("120 mg/5 mL 60 mL", 0, "chai", "chai") == "1440 mg");
    CHECK(held("120 mg/5 mL", 0, "chai", "chai") == "-"); // nobody says how big the bottle is
    CHECK(held("250mg/5ml; 60ml", 0, "mL", "lọ") == "50 mg");
    CHECK(held("10 mg/1 mL", 0, "ống", "ống") == "10 mg");
    CHECK(held("40 mg/2 mL (2%)", 0, "ống", "ống") == "40 mg");
    CHECK(held("1 mg/0,1 mL", 0, "ml", "ống") == "10 mg");
    CHECK(held("100 IU/mL 10 mL", 0, "lọ", "lọ") == "1000 IU");
    CHECK(held("100 mcg/liều x 200 liều", 0, "nhát xịt", "bình") == "0.1 mg");
    CHECK(held("36 mg + 18 mcg/1,8 mL", 0, "ống", "ống") == "36 mg");
    CHECK(held("27,9 g/1 L", 0, "gói", "gói") == "27900 mg");
    for (const char* unknown : {"", "1% 20 g", "0,9% 500 mL", "60 mg Fe + 0,4 mg", "1 tỷ CFU", "500 mL", "500 mg +"})
        CHECK(held(unknown, 0, "viên", "viên") == "?");
    CHECK(packOf(parseStrength("120 mg/5 mL 60 mL"), "ml", "chai") == Quantity::units(60));
    CHECK(packOf(parseStrength("?"), "viên", "viên") == Quantity::units(1));
    CHECK_FALSE(packOf(parseStrength("500 mg"), "ml", "viên"));
}

TEST_CASE("the station's list of medicines says its strengths in words that are understood", "[catalog][dose]")
{
    const auto lists = ok(BuiltInCatalogue::load());
    int understood = 0;
    int all = 0;
    for (const Entry& entry : ok(lists->list(Kind::Medicine, QDate(2026, 11, 20)))) {
        ++all;
        const QString strength = entry.field("strength");
        const bool isRead = parseStrength(strength).has_value();
        understood += isRead ? 1 : 0;
        INFO(strength.toStdString());
        const bool isOdd = (strength.contains('%') && !strength.endsWith("%)")) || strength.contains("CFU")
            || strength.contains("Fe") || strength.endsWith("500 mL") || strength == "5 mL";
        CHECK(isRead != isOdd);
    }
    CHECK(understood * 10 > all * 8);
}
