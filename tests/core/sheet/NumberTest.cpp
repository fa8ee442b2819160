// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/Number.h"
#include "tests/catch.hpp"

using namespace tramyte::sheet;

TEST_CASE("stored numbers become what people see", "[sheet]")
{
    const std::vector<std::pair<const char*, const char*>> cases{
        {"0.3", "0.3"},
        {"0.30000000000000004", "0.3"},
        {"0.28999999999999998", "0.29"},
        {"1.1000000000000001", "1.1"},
        {"12345.678", "12345.678"},
        {"1.2E+05", "120000"},
        {"9.12345678E8", "912345678"},
        {"7.9085012345E10", "79085012345"},
        {"1.23456789012E11", "123456789012"},
        {"1E-3", "0.001"},
        {"1.0", "1"},
        {"-0", "0"},
        {"-0.0", "0"},
        {"-1.50", "-1.5"},
        {"+5", "5"},
        {".5", "0.5"},
        {"5.", "5"},
        {"007", "007"},
        {"1234567890123456789", "1234567890123456789"},
        {"99999.99999999999999", "100000"},
        {"0.99999999999999999", "1"},
        {"9007199254740991", "9007199254740991"},
        {"9.007199254740991E15", "9007199254740991"},
        {"1E+300", "1E+300"},
    };
    for (const auto& [stored, shown] : cases) {
        CAPTURE(stored);
        CHECK(plainNumber(stored).value_or("-").toStdString() == shown);
    }
    for (const char* text : {"", "abc", "1,5", "0x10", "1e", "--1", "nan", "inf", ".", "1 2"}) {
        CAPTURE(text);
        CHECK_FALSE(plainNumber(text));
    }
}

TEST_CASE("a number format tells days, months, clocks and percent apart", "[sheet]")
{
    CHECK(numberFormatOf("General") == NumberFormat::Plain);
    CHECK(numberFormatOf("#,##0.00") == NumberFormat::Plain);
    CHECK(numberFormatOf("#,##0\" day\"") == NumberFormat::Plain);
    CHECK(numberFormatOf("_-* #,##0\\ \\d_-;\\-* #,##0") == NumberFormat::Plain);
    CHECK(numberFormatOf("[Red]#,##0") == NumberFormat::Plain);
    CHECK(numberFormatOf("[$-42A]dd/mm/yyyy;@") == NumberFormat::Date);
    CHECK(numberFormatOf("[$-409]mmm\\-yy") == NumberFormat::YearMonth);
    CHECK(numberFormatOf("yyyy") == NumberFormat::Year);
    CHECK(numberFormatOf("dd/mm/yyyy hh:mm") == NumberFormat::Moment);
    CHECK(numberFormatOf("[h]:mm") == NumberFormat::Time);
    CHECK(numberFormatOf("h:mm AM/PM") == NumberFormat::Time);
    CHECK(numberFormatOf("0.00%") == NumberFormat::Percent);
    CHECK(numberFormatOf("0\"%\"") == NumberFormat::Plain);
    CHECK(numberFormatOf("\"unclosed") == NumberFormat::Plain);
    CHECK(numberFormatOf("[unclosed") == NumberFormat::Plain);
    CHECK(builtInFormat(14) == NumberFormat::Date);
    CHECK(builtInFormat(17) == NumberFormat::YearMonth);
    CHECK(builtInFormat(22) == NumberFormat::Moment);
    CHECK(builtInFormat(9) == NumberFormat::Percent);
    CHECK(builtInFormat(49) == NumberFormat::Plain);
}

TEST_CASE("serial days of both calendars become dates", "[sheet]")
{
    // 1956-03-05 is serial 20519 of 1900 (checked in LibreOffice) and 20519 - 1462 of 1904
    CHECK(shownNumber("20519", NumberFormat::Date, false) == QString("1956-03-05"));
    CHECK(shownNumber("19057", NumberFormat::Date, true) == QString("1956-03-05"));
    CHECK(shownNumber("20515", NumberFormat::YearMonth, false) == QString("1956-03"));
    CHECK(shownNumber("20515", NumberFormat::Year, false) == QString("1956"));
    CHECK(shownNumber("46346.336805555555", NumberFormat::Moment, false) == QString("2026-11-20T08:05:00"));
    CHECK(shownNumber("46346", NumberFormat::Moment, false) == QString("2026-11-20"));
    CHECK(shownNumber("0.354166666666667", NumberFormat::Time, false) == QString("08:30:00"));
    CHECK(shownNumber("1.5", NumberFormat::Time, false) == QString("36:00:00"));
    CHECK(shownNumber("1", NumberFormat::Date, false) == QString("1900-01-01"));
    CHECK(shownNumber("59", NumberFormat::Date, false) == QString("1900-02-28"));
    CHECK_FALSE(shownNumber("60", NumberFormat::Date, false)); // 29 February 1900 never was
    CHECK(shownNumber("61", NumberFormat::Date, false) == QString("1900-03-01"));
    CHECK(shownNumber("2958465", NumberFormat::Date, false) == QString("9999-12-31"));
    CHECK_FALSE(shownNumber("2958466", NumberFormat::Date, false));
    CHECK_FALSE(shownNumber("-1", NumberFormat::Date, false));
    CHECK_FALSE(shownNumber("1e400", NumberFormat::Date, false));
    CHECK(shownNumber("0.80000000000000004", NumberFormat::Percent, false) == QString("80%"));
    CHECK(shownNumber("1", NumberFormat::Percent, false) == QString("100%"));
    CHECK(shownNumber("0.125", NumberFormat::Percent, false) == QString("12.5%"));
}
