// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/Entitlement.h"

#include "tests/core/insurance/Lists.h"

using namespace tramyte;
using namespace tramyte::insurance;

namespace {

Money dong(const QString& text)
{
    return *parseMoney(text);
}

/// A visit with a DN4 card at another initial-level clinic.
VisitCover clinicVisit(const QString& total)
{
    return {.object = "DN", .digit = 4, .arrivalCode = "1.1", .insuredTotal = dong(total)};
}

QString rateOf(const VisitCover& cover, QDate day)
{
    return format(ok(entitlement(cover, parametersOn(day))).rate);
}

const QDate kDay(2026, 9, 10);

} // namespace

TEST_CASE("at a commune station everyone insured gets 100 %", "[insurance][entitlement]")
{
    // insurance rules 4 and 5, step 2
    for (const int digit : {1, 2, 3, 4, 5})
        CHECK(rateOf({.digit = digit, .arrivalCode = "1.2", .insuredTotal = dong("5000000")}, kDay) == "100");
    CHECK(rateOf({.arrivalCode = "1.2"}, kDay) == "100"); // 10-digit card, digit not known
    CHECK(ok(entitlement({.arrivalCode = "1.2"}, parametersOn(kDay))).reason == RateReason::InitialLevel);
    CHECK(errorOf(entitlement({.digit = 4, .arrivalCode = "1.2", .level = CareLevel::Basic}, parametersOn(kDay))).code
        == "entitlement.level");
}

TEST_CASE("without a valid card or with code 9 nothing is paid", "[insurance][entitlement]")
{
    // step 1 comes before everything else
    CHECK(rateOf({.validCard = false, .digit = 1, .arrivalCode = "1.2"}, kDay) == "0");
    CHECK(rateOf({.validCard = false}, kDay) == "0");
    CHECK(rateOf({.digit = 1, .arrivalCode = "9"}, kDay) == "0");
    CHECK(ok(entitlement({.digit = 1, .arrivalCode = "9"}, parametersOn(kDay))).reason == RateReason::NotInsured);
}

TEST_CASE("the threshold of one visit is strict and dated", "[insurance][entitlement]")
{
    // insurance rules 8.5, V3
    CHECK(rateOf(clinicVisit("379499.99"), {2026, 7, 1}) == "100");
    CHECK(rateOf(clinicVisit("379500"), {2026, 7, 1}) == "80");
    CHECK(rateOf(clinicVisit("351000"), {2026, 6, 30}) == "80");
    CHECK(rateOf(clinicVisit("350999.99"), {2026, 6, 30}) == "100");
    CHECK(rateOf(clinicVisit("351000"), {2026, 7, 1}) == "100");
    // V2
    CHECK(rateOf(clinicVisit("94116.66"), kDay) == "100");
    CHECK(ok(entitlement(clinicVisit("94116.66"), parametersOn(kDay))).reason == RateReason::BelowThreshold);
    CHECK(errorOf(entitlement({.digit = 4, .arrivalCode = "1.1"}, parametersOn(kDay))).code
        == "entitlement.totalMissing");
}

TEST_CASE("the digit sets the rate above the threshold", "[insurance][entitlement]")
{
    // steps 4 and 6
    for (const auto& [digit, rate] : std::map<int, QString>{{1, "100"}, {2, "100"}, {3, "95"}, {4, "80"}, {5, "100"}})
        CHECK(rateOf({.object = "XX", .digit = digit, .arrivalCode = "1.3", .insuredTotal = dong("1000000")}, kDay)
            == rate);
    CHECK(errorOf(entitlement({.arrivalCode = "1.1", .insuredTotal = dong("1")}, parametersOn(kDay))).code
        == "entitlement.digitMissing");
    CHECK(errorOf(entitlement({.digit = 7, .arrivalCode = "1.1", .insuredTotal = dong("1")}, parametersOn(kDay))).code
        == "entitlement.digitMissing");
}

TEST_CASE("near-poor and old people with a social pension get 100 % from 2026 on", "[insurance][entitlement]")
{
    // insurance rules 2.5
    const VisitCover nearPoor{.object = "CN", .digit = 3, .arrivalCode = "1.1", .insuredTotal = dong("1000000")};
    CHECK(rateOf(nearPoor, {2025, 12, 31}) == "95");
    CHECK(rateOf(nearPoor, {2026, 1, 1}) == "100");
    const VisitCover old{.object = "LH", .digit = 4, .arrivalCode = "1.1", .insuredTotal = dong("1000000")};
    CHECK(rateOf(old, {2025, 12, 31}) == "80");
    CHECK(rateOf(old, {2026, 1, 1}) == "100");
    CHECK(ok(entitlement(old, parametersOn({2026, 1, 1}))).countedDigit == 2);
}

TEST_CASE("a year free of co-payments ends with the year", "[insurance][entitlement]")
{
    // step 3, section 6
    VisitCover cover = clinicVisit("1000000");
    cover.exemptFrom = {2026, 9, 10};
    CHECK(rateOf(cover, {2026, 9, 9}) == "80");
    CHECK(rateOf(cover, {2026, 9, 10}) == "100");
    CHECK(rateOf(cover, {2026, 12, 31}) == "100");
    CHECK(rateOf(cover, {2027, 1, 1}) == "80");
    CHECK(ok(entitlement(cover, parametersOn(kDay))).reason == RateReason::CopayExempt);
}

TEST_CASE("a partial rate is the product of both shares", "[insurance][entitlement]")
{
    // step 7 and table 4
    VisitCover cover = clinicVisit("1000000");
    cover.level = CareLevel::Specialised;
    cover.arrivalCode = "3.1";
    cover.careType = "03";
    CHECK(rateOf(cover, kDay) == "32");
    cover.insuredTotal = dong("100000");
    CHECK(rateOf(cover, kDay) == "40"); // the bare ratio below the threshold
    cover.careType = "01";
    CHECK(rateOf(cover, kDay) == "0");
    for (const QString code : {"1.13", "1.14", "1.18"}) {
        VisitCover self = clinicVisit("1000000");
        self.level = CareLevel::Basic;
        self.arrivalCode = code;
        CHECK(rateOf(self, {2026, 6, 30}) == "0");
        CHECK(rateOf(self, {2026, 7, 1}) == "40");
        self.digit = 3;
        CHECK(rateOf(self, {2026, 7, 1}) == "47.5"); // four characters since QĐ 1931
    }
}

TEST_CASE("medicine only handed out at the station follows the card, unless set otherwise", "[insurance][entitlement]")
{
    // section 5, special case; bhyt-xml 9.2
    VisitCover cover{.object = "DN", .digit = 4, .arrivalCode = "10", .careType = "07", .insuredTotal = dong("528000")};
    CHECK(rateOf(cover, kDay) == "80");
    cover.arrivalCode = "1.2";
    CHECK(rateOf(cover, kDay) == "80");
    cover.insuredTotal = dong("379499.99");
    CHECK(rateOf(cover, kDay) == "100");
    cover.insuredTotal = dong("528000");
    cover.dispenseAtCardRate = false;
    CHECK(rateOf(cover, kDay) == "100");
    cover.arrivalCode = "10";
    CHECK(rateOf(cover, kDay) == "100");
    cover.level = CareLevel::Basic;
    CHECK(rateOf(cover, kDay) == "80");
}

TEST_CASE("codes without a rate are refused", "[insurance][entitlement]")
{
    CHECK(errorOf(entitlement({.digit = 4, .arrivalCode = "8"}, parametersOn(kDay))).code == "entitlement.noRate");
    CHECK(errorOf(entitlement({.digit = 4, .arrivalCode = "1.8"}, parametersOn(kDay))).code
        == "entitlement.unknownArrivalCode");
    CHECK(errorOf(entitlement({.digit = 4}, parametersOn(kDay))).code == "entitlement.unknownArrivalCode");
}
