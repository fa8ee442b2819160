// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CostSplit.h"

#include "tests/core/insurance/Lists.h"

using namespace tramyte;
using namespace tramyte::insurance;

namespace {

Money dong(const QString& text)
{
    return *parseMoney(text);
}

CostLine line(CostKind kind, const QString& quantity, const QString& price, const QString& insured, int ratio, int rate)
{
    CostLine made;
    made.kind = kind;
    made.quantity = *parseQuantity(quantity);
    made.hospitalPrice = dong(price);
    made.insuredPrice = dong(insured);
    made.insuredRatio = ratio;
    made.rate = Rate::percent(rate);
    return made;
}

/// BV, BH, BHTT, BNCCT, BNTT, other sources: the order of the worked tables.
QStringList shown(const LineSplit& split)
{
    QStringList texts;
    for (const Money part :
        {split.hospital, split.insured, split.fund, split.copay, split.patientOwn, split.otherSources})
        texts << formatHundredths(part);
    return texts;
}

QStringList shown(const CostTotals& totals)
{
    QStringList texts;
    for (const Money part : {totals.drugs, totals.supplies, totals.hospital, totals.insured, totals.fund, totals.copay,
             totals.patientOwn, totals.otherSources, totals.fundByService})
        texts << formatHundredths(part);
    return texts;
}

CostTotals totals(const std::vector<CostLine>& lines)
{
    std::vector<LineSplit> splits;
    for (const CostLine& each : lines)
        splits.push_back(ok(splitLine(each)));
    return ok(totalsOf(lines, splits));
}

} // namespace

TEST_CASE("worked visit V1: commune station, rate 100", "[insurance][split]")
{
    // insurance rules 8.5
    CostLine outside = line(CostKind::Service, "1", "30000", "0", 0, 100);
    outside.scope = CostScope::Outside;
    const std::vector<CostLine> lines = {line(CostKind::Exam, "1", "36500", "36500", 100, 100),
        line(CostKind::Drug, "20", "1250.5", "1250.5", 100, 100),
        line(CostKind::Drug, "10", "12345.678", "12345.678", 50, 100), outside};
    CHECK(shown(ok(splitLine(lines[0]))) == QStringList{"36500.00", "36500.00", "36500.00", "0.00", "0.00", "0.00"});
    CHECK(shown(ok(splitLine(lines[1]))) == QStringList{"25010.00", "25010.00", "25010.00", "0.00", "0.00", "0.00"});
    CHECK(
        shown(ok(splitLine(lines[2]))) == QStringList{"123456.78", "61728.39", "61728.39", "0.00", "61728.39", "0.00"});
    CHECK(shown(ok(splitLine(lines[3]))) == QStringList{"30000.00", "0.00", "0.00", "0.00", "30000.00", "0.00"});
    const CostTotals sum = totals(lines);
    CHECK(shown(sum)
        == QStringList{
            "148466.78", "0.00", "214966.78", "123238.39", "123238.39", "0.00", "91728.39", "0.00", "123238.39"});
    CHECK(roundToDong(sum.patientOwn) == 91728);
}

TEST_CASE("worked visit V2: a clinic that is no station", "[insurance][split]")
{
    // insurance rules 8.5; both rates
    const auto [rate, fund, copay]
        = GENERATE(table<int, QString, QString>({{100, "94116.66", "0.00"}, {80, "75293.33", "18823.33"}}));
    CostLine second = line(CostKind::Exam, "1", "36500", "36500", 100, rate);
    second.serviceRatio = 30;
    const std::vector<CostLine> lines = {line(CostKind::Exam, "1", "50000", "36500", 100, rate),
        line(CostKind::Drug, "14", "3333.333", "3333.333", 100, rate), second};
    CHECK(shown(totals(lines))
        == QStringList{"46666.66", "0.00", "107616.66", "94116.66", fund, copay, "13500.00", "0.00", fund});
    if (rate == 80) {
        CHECK(formatHundredths(ok(splitLine(lines[0])).fund) == "29200.00");
        CHECK(formatHundredths(ok(splitLine(lines[1])).fund) == "37333.33");
        CHECK(formatHundredths(ok(splitLine(lines[1])).copay) == "9333.33");
        CHECK(formatHundredths(ok(splitLine(lines[2])).fund) == "8760.00");
        CHECK(formatHundredths(ok(splitLine(lines[2])).copay) == "2190.00");
    }
}

TEST_CASE("worked visit V3: at the threshold the card's rate splits", "[insurance][split]")
{
    const LineSplit split = ok(splitLine(line(CostKind::Service, "1", "379500", "379500", 100, 80)));
    CHECK(formatHundredths(split.fund) == "303600.00");
    CHECK(formatHundredths(split.copay) == "75900.00");
}

TEST_CASE("worked visits of the claim page", "[insurance][split]")
{
    // bhyt-xml 9.1
    std::vector<CostLine> visit = {line(CostKind::Drug, "20", "189", "189", 100, 100),
        line(CostKind::Drug, "21", "652.367", "652.367", 100, 100),
        line(CostKind::Exam, "1", "36500", "36500", 100, 100)};
    CHECK(shown(totals(visit))
        == QStringList{"17479.71", "0.00", "53979.71", "53979.71", "53979.71", "0.00", "0.00", "0.00", "53979.71"});
    for (CostLine& each : visit)
        each.payMethod = 2;
    CHECK(totals(visit).fundByService == Money{});
    // bhyt-xml 9.2
    CHECK(shown(totals({line(CostKind::Drug, "90", "5200", "5200", 100, 80),
              line(CostKind::Drug, "30", "4000", "4000", 50, 80)}))
        == QStringList{
            "588000.00", "0.00", "588000.00", "528000.00", "422400.00", "105600.00", "60000.00", "0.00", "422400.00"});
}

TEST_CASE("support for one patient comes off in order", "[insurance][split]")
{
    // insurance rules 8.3, case a
    const auto [support, own, copay, fund] = GENERATE(table<QString, QString, QString, QString>({
        {"0", "200000.00", "160000.00", "640000.00"},
        {"100000", "100000.00", "160000.00", "640000.00"},
        {"300000", "0.00", "60000.00", "640000.00"},
        {"500000", "0.00", "0.00", "500000.00"},
    }));
    CostLine supported = line(CostKind::Service, "1", "1000000", "800000", 100, 80);
    supported.otherSources = dong(support);
    CHECK(shown(ok(splitLine(supported)))
        == QStringList{"1000000.00", "800000.00", fund, copay, own, formatHundredths(dong(support))});
}

TEST_CASE("support beyond the co-payment lowers the fund's part", "[insurance][split]")
{
    // bhyt-xml 7.2
    CostLine supported = line(CostKind::Drug, "1", "100000", "100000", 50, 80);
    supported.otherSources = dong("55000");
    CHECK(shown(ok(splitLine(supported)))
        == QStringList{"100000.00", "50000.00", "40000.00", "5000.00", "0.00", "55000.00"});
    supported.otherSources = dong("70000");
    CHECK(shown(ok(splitLine(supported)))
        == QStringList{"100000.00", "50000.00", "30000.00", "0.00", "0.00", "70000.00"});
    supported.otherSources = dong("100000");
    CHECK(shown(ok(splitLine(supported))) == QStringList{"100000.00", "50000.00", "0.00", "0.00", "0.00", "100000.00"});
    supported.otherSources = dong("100000.01");
    CHECK(errorOf(splitLine(supported)).code == "split.otherSources");
}

TEST_CASE("support for the facility comes off first", "[insurance][split]")
{
    // insurance rules 8.3, case b
    CostLine supported = line(CostKind::Drug, "1", "10000000", "10000000", 50, 80);
    supported.support = Support::Facility;
    supported.otherSources = dong("3000000");
    CHECK(shown(ok(splitLine(supported)))
        == QStringList{"10000000.00", "3500000.00", "2800000.00", "700000.00", "3500000.00", "3000000.00"});
    supported.otherSources = {};
    CHECK(shown(ok(splitLine(supported)))
        == QStringList{"10000000.00", "5000000.00", "4000000.00", "1000000.00", "5000000.00", "0.00"});
}

TEST_CASE("another source pays the co-payment of ARV medicine", "[insurance][split]")
{
    CostLine arv = line(CostKind::Drug, "1", "100000", "100000", 100, 80);
    arv.support = Support::Arv;
    CHECK(shown(ok(splitLine(arv))) == QStringList{"100000.00", "100000.00", "80000.00", "0.00", "0.00", "20000.00"});
}

TEST_CASE("outside the scope the patient pays, whatever the ratio says", "[insurance][split]")
{
    CostLine outside = line(CostKind::Drug, "2", "500", "500", 100, 100);
    outside.scope = CostScope::Outside;
    CHECK(shown(ok(splitLine(outside))) == QStringList{"1000.00", "0.00", "0.00", "0.00", "1000.00", "0.00"});
    CHECK(ok(insuredAmount(outside)) == Money{});
    outside.scope = CostScope::Uniformed;
    CHECK(shown(ok(splitLine(outside))) == QStringList{"1000.00", "1000.00", "1000.00", "0.00", "0.00", "0.00"});
}

TEST_CASE("supplies are counted apart", "[insurance][split]")
{
    const CostTotals sum = totals(
        {line(CostKind::Supply, "3", "1000", "1000", 100, 100), line(CostKind::Drug, "1", "500", "500", 100, 100)});
    CHECK(formatHundredths(sum.supplies) == "3000.00");
    CHECK(formatHundredths(sum.drugs) == "500.00");
    CHECK(formatHundredths(sum.hospital) == "3500.00");
}

TEST_CASE("a half of a percent splits exactly", "[insurance][split]")
{
    CostLine half = line(CostKind::Service, "1", "1000.02", "1000.02", 100, 0);
    half.rate = Rate{475};
    CHECK(shown(ok(splitLine(half))) == QStringList{"1000.02", "1000.02", "475.01", "525.01", "0.00", "0.00"});
    CHECK(format(half.rate) == "47.5");
    CHECK(rateFromThousandths(47500) == Rate{475});
    CHECK_FALSE(rateFromThousandths(47550));
    CHECK_FALSE(rateFromThousandths(100100));
    CHECK_FALSE(rateFromThousandths(-1));
}

TEST_CASE("every line keeps the identity that the audit checks", "[insurance][split]")
{
    qint64 seed = 1; // a plain generator: the same lines every time
    const auto next = [&seed](qint64 below) {
        seed = (seed * 48271) % 2147483647;
        return seed % below;
    };
    for (int i = 0; i < 5000; ++i) {
        CostLine any;
        any.kind = static_cast<CostKind>(next(4));
        any.quantity = Quantity{next(90000) + 1};
        any.hospitalPrice = Money{next(900'000'000)};
        any.insuredPrice
            = any.kind == CostKind::Drug ? any.hospitalPrice : Money{next(any.hospitalPrice.thousandths + 1)};
        any.insuredRatio = static_cast<int>(next(101));
        any.serviceRatio = static_cast<int>(next(101));
        any.rate = Rate{static_cast<int>(next(1001))};
        any.scope = static_cast<CostScope>(next(3) + 1);
        any.support = static_cast<Support>(next(3));
        const Money whole = ok(splitLine(any)).hospital;
        any.otherSources = roundToHundredths(Money{next(whole.thousandths + 1)});
        if (any.otherSources > whole)
            any.otherSources = whole;
        const LineSplit split = ok(splitLine(any));
        REQUIRE(split.patientOwn + split.copay + split.fund + split.otherSources == split.hospital);
        for (const Money part : {split.patientOwn, split.copay, split.fund, split.otherSources, split.insured}) {
            REQUIRE(part >= Money{});
            REQUIRE(part.thousandths % 10 == 0);
        }
        if (any.otherSources == Money{} && any.support != Support::Arv)
            REQUIRE(split.fund + split.copay == split.insured);
    }
}

TEST_CASE("a line that cannot be is refused", "[insurance][split]")
{
    CostLine bad = line(CostKind::Service, "1", "100", "100", 100, 100);
    SECTION("negative")
    {
        bad.quantity = Quantity{-1};
        CHECK(errorOf(splitLine(bad)).code == "split.negative");
    }
    SECTION("ratio")
    {
        bad.insuredRatio = 101;
        CHECK(errorOf(splitLine(bad)).code == "split.ratio");
    }
    SECTION("rate")
    {
        bad.rate = Rate{1001};
        CHECK(errorOf(splitLine(bad)).code == "split.ratio");
    }
    SECTION("insured above")
    {
        bad.insuredPrice = dong("101");
        CHECK(errorOf(splitLine(bad)).code == "split.insuredAbove");
    }
    SECTION("too large")
    {
        bad.quantity = *parseQuantity(u"999999999999999");
        bad.hospitalPrice = dong("999999999999999");
        CHECK(errorOf(splitLine(bad)).code == "split.tooLarge");
    }
}
