// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CardCheck.h"

#include "tests/core/insurance/Lists.h"

using namespace tramyte;
using namespace tramyte::insurance;

TEST_CASE("the three forms of an insurance number are read", "[insurance][card]")
{
    // insurance rules 2.1, 2.2
    const CardCode card = ok(CardCode::parse(" gd 4-79.7912345678 "));
    CHECK(card.form() == CardCode::Form::Card);
    CHECK(card.text() == "GD4797912345678");
    CHECK(card.object() == "GD");
    CHECK(card.digit() == 4);
    CHECK(card.issuer() == "79");
    CHECK(card.number() == "7912345678");
    CHECK(formatSpaced(card) == "GD 4 79 7912345678");

    const CardCode number = ok(CardCode::parse("7912345678"));
    CHECK(number.form() == CardCode::Form::Number);
    CHECK(number.number() == "7912345678");
    CHECK_FALSE(number.digit());
    CHECK(number.object().isEmpty());

    const CardCode person = ok(CardCode::parse("079 085 012345"));
    CHECK(person.form() == CardCode::Form::PersonalId);
    CHECK(person.number().isEmpty());
}

TEST_CASE("what is no insurance number is refused", "[insurance][card]")
{
    for (const QString text :
        {"", "GD479791234567", "GD47979123456789", "GD6797912345678", "GD0797912345678", "G14797912345678",
            "GD479791234567O", "791234567", "79123456789", "7912345678901", "ĐD4797912345678", "GD479791234567٨"})
        CHECK(errorOf(CardCode::parse(text)).code == "card.malformed");
    CHECK(errorOf(CardCode::parse(QString("1").repeated(100000))).code == "card.malformed");
}

TEST_CASE("odd pairs of object and digit are warnings", "[insurance][card]")
{
    const Parameters today = parametersOn({2026, 11, 22});
    const auto codes = [&](const QString& text) { return codesOf(checkCode(ok(CardCode::parse(text)), today)); };
    CHECK(codes("GD4797912345678").isEmpty());
    CHECK(codes("TE1017912345678").isEmpty());
    CHECK(codes("ZZ4797912345678") == QStringList{"card.unknownObject"});
    CHECK(codes("GD1797912345678") == QStringList{"card.unusualPair"});
    CHECK(codes("GD4037912345678") == QStringList{"card.unknownIssuer"});
    CHECK(codes("QN5977912345678") == QStringList{"card.uniformed"});
    CHECK(codes("7912345678").isEmpty());
    // 2.5: cards printed before the conversion of 2026 are as usual as new ones
    CHECK(codes("CN3797912345678").isEmpty());
    CHECK(codes("CN2797912345678").isEmpty());
    CHECK(codes("LH4797912345678").isEmpty());
    CHECK(codes("CN4797912345678") == QStringList{"card.unusualPair"});
    const Parameters before = parametersOn({2025, 12, 31});
    CHECK(codesOf(checkCode(ok(CardCode::parse("CN2797912345678")), before)) == QStringList{"card.unusualPair"});
}

TEST_CASE("the converted digit counts from 2026 on", "[insurance][card]")
{
    const Parameters before = parametersOn({2025, 12, 31});
    const Parameters after = parametersOn({2026, 1, 1});
    CHECK(countedDigit("CN", 3, before) == 3);
    CHECK(countedDigit("CN", 3, after) == 2);
    CHECK(countedDigit("LH", 4, before) == 4);
    CHECK(countedDigit("LH", 4, after) == 2);
    CHECK(countedDigit("CN", 4, after) == 4);
    CHECK(countedDigit("GD", 4, after) == 4);
    CHECK(countedDigit("ZZ", 3, after) == 3);
}

TEST_CASE("the card at the desk is looked at from every side", "[insurance][card]")
{
    const Parameters today = parametersOn({2026, 11, 22});
    CardAtDesk card{.code = ok(CardCode::parse("GD4797912345678")),
        .validFrom = {2026, 1, 1},
        .validTo = {2026, 12, 31},
        .facility = "79034",
        .fiveYear = {2020, 1, 1}};
    CHECK(checkCard(card, today).empty());

    SECTION("its period")
    {
        card.validFrom = {2026, 11, 23};
        CHECK(codesOf(checkCard(card, today)) == QStringList{"card.notYetValid"});
        card.validFrom = {2026, 11, 22};
        card.validTo = {2026, 11, 22};
        CHECK(checkCard(card, today).empty());
        card.validTo = {2026, 11, 21};
        CHECK(codesOf(checkCard(card, today)) == QStringList{"card.expired"});
        card.visitStart = {2026, 11, 21}; // runs out during the treatment
        CHECK(checkCard(card, today).empty());
    }
    SECTION("its holder")
    {
        card.holderName = "NGUYỄN VĂN THỬ";
        card.personName = "Nguyễn Văn Thử";
        card.holderBirth = PartialDate::of(1956);
        card.personBirth = PartialDate::of(QDate(1956, 3, 5));
        CHECK(checkCard(card, today).empty());
        card.personName = "Nguyễn Văn Thứ Hai";
        card.personBirth = PartialDate::of(1957);
        CHECK(codesOf(checkCard(card, today)) == QStringList{"card.otherName", "card.otherBirth"});
        card.identityConfirmed = true;
        CHECK(checkCard(card, today).empty());
    }
    SECTION("what is missing or old")
    {
        card.fiveYear = {};
        card.facility = "7903";
        card.checkedOn = {2026, 11, 21};
        CHECK(codesOf(checkCard(card, today)) == QStringList{"card.noFiveYear", "card.facility", "card.staleAnswer"});
    }
    SECTION("a child's card in other hands")
    {
        card.code = ok(CardCode::parse("TE1797912345678"));
        card.personBirth = PartialDate::of(QDate(2020, 9, 29)); // until 30/09/2026
        CHECK(codesOf(checkCard(card, today)) == QStringList{"card.childTooOld"});
        card.personBirth = PartialDate::of(QDate(2020, 11, 2)); // until 30/11/2026
        CHECK(checkCard(card, today).empty());
        card.personBirth = PartialDate::of(QDate(2000, 1, 1));
        CHECK(codesOf(checkCard(card, today)) == QStringList{"card.adultChildCard"});
    }
}

TEST_CASE("a child's card lasts until the school year begins", "[insurance][card]")
{
    // insurance rules 2.6
    CHECK(childCardEnds(PartialDate::of(QDate(2020, 1, 5)), 72) == QDate(2026, 9, 30));
    CHECK(childCardEnds(PartialDate::of(QDate(2020, 9, 29)), 72) == QDate(2026, 9, 30));
    CHECK(childCardEnds(PartialDate::of(QDate(2020, 10, 1)), 72) == QDate(2026, 10, 31));
    CHECK(childCardEnds(PartialDate::of(QDate(2020, 2, 29)), 72) == QDate(2026, 9, 30));
}

TEST_CASE("a card that runs out during treatment pays fifteen days more", "[insurance][card]")
{
    // insurance rules 7.4
    const QDate last(2026, 6, 30);
    CHECK(coversVisit({2026, 1, 1}, last, {2026, 6, 30}, {2026, 7, 15}, 15));
    CHECK_FALSE(coversVisit({2026, 1, 1}, last, {2026, 6, 30}, {2026, 7, 16}, 15));
    CHECK_FALSE(coversVisit({2026, 1, 1}, last, {2026, 7, 1}, {2026, 7, 1}, 15));
    CHECK(coversVisit({}, {}, {2026, 7, 1}, {2026, 7, 1}, 15));
}
