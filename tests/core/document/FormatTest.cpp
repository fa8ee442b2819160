// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Format.h"
#include "tests/catch.hpp"

using namespace tramyte;
using namespace tramyte::document;

TEST_CASE("papers write days and moments the Vietnamese way", "[document]")
{
    CHECK(formatDay(QDate(2026, 3, 5)) == u"05/03/2026");
    CHECK(formatDay(QDate()).isEmpty());
    CHECK(formatMoment(instantOf(QDate(2026, 11, 20), QTime(8, 5))) == u"08:05 20/11/2026");
    // 23:30 UTC is the next morning in Viet Nam
    CHECK(formatMoment({QDateTime(QDate(2026, 11, 19), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch()})
        == u"06:30 20/11/2026");
    // the date line: two digits for days below 10 and for January and February only
    CHECK(formatDateLineDay(QDate(2026, 3, 5)) == u"05");
    CHECK(formatDateLineMonth(QDate(2026, 1, 5)) == u"01");
    CHECK(formatDateLineMonth(QDate(2026, 2, 5)) == u"02");
    CHECK(formatDateLineMonth(QDate(2026, 3, 5)) == u"3");
    CHECK(formatDateLineMonth(QDate(2026, 12, 5)) == u"12");
}

TEST_CASE("papers write numbers with dots between thousands and a comma", "[document]")
{
    CHECK(formatNumber(1'234'500) == u"1.234,5");
    CHECK(formatNumber(0) == u"0");
    CHECK(formatNumber(999'000) == u"999");
    CHECK(formatNumber(1'000'000) == u"1.000");
    CHECK(formatNumber(125) == u"0,125");
    CHECK(formatNumber(-500) == u"-0,5");
    CHECK(formatNumber(-1'234'560) == u"-1.234,56");
    CHECK(formatDong(1'234'567) == u"1.234.567");
    CHECK(formatDong(-36'500) == u"-36.500");
    CHECK(formatAmount(Money{61'728'390}) == u"61.728,39");
    CHECK(formatAmount(Money{61'728'300}) == u"61.728,30");
    CHECK(formatAmount(Money{25'010'000}) == u"25.010");
    CHECK(formatAmount(Money{999'995}) == u"1.000"); // half up to hundredths
}

TEST_CASE("prescribed quantities below ten begin with a zero", "[document]")
{
    CHECK(formatPrescribed(Quantity::units(5)) == u"05");
    CHECK(formatPrescribed(Quantity{1'500}) == u"01,5");
    CHECK(formatPrescribed(Quantity{500}) == u"0,5");
    CHECK(formatPrescribed(Quantity{9'999}) == u"09,999");
    CHECK(formatPrescribed(Quantity::units(10)) == u"10");
    CHECK(formatPrescribed(Quantity::units(1000)) == u"1.000");
}

TEST_CASE("narcotics are counted in words", "[document]")
{
    CHECK(quantityInWords(Quantity::units(20)) == u"hai mươi");
    CHECK(quantityInWords(Quantity::units(5)) == u"năm");
    CHECK(quantityInWords(Quantity::units(105)) == u"một trăm linh năm");
    CHECK(quantityInWords(Quantity{1'500}) == u"một phẩy năm");
    CHECK(quantityInWords(Quantity{2'050}) == u"hai phẩy không năm");
    CHECK(quantityInWords(Quantity{250}) == u"không phẩy hai mươi lăm");
}

TEST_CASE("the body-mass index is rounded half up to one decimal", "[document]")
{
    CHECK(formatBodyMassIndex(Quantity{52'500}, Quantity::units(155)) == u"21,9"); // 21.852
    CHECK(formatBodyMassIndex(Quantity::units(80), Quantity::units(200)) == u"20");
    CHECK(formatBodyMassIndex(Quantity{81'000}, Quantity::units(200)) == u"20,3"); // 20.25
    CHECK(formatBodyMassIndex(Quantity{0}, Quantity::units(155)).isEmpty());
    CHECK(formatBodyMassIndex(Quantity::units(50), Quantity{0}).isEmpty());
}

TEST_CASE("the age is given in months until 72 months are completed", "[document]")
{
    const auto birth = *PartialDate::of(2020, 11, 20);
    CHECK(ageIsInMonths(birth, QDate(2026, 11, 19)));
    CHECK_FALSE(ageIsInMonths(birth, QDate(2026, 11, 20)));
}

TEST_CASE("names stand in capitals with all their marks", "[document]")
{
    CHECK(capitals(QStringLiteral("Đặng Thị Ngọc Ưỡn")) == u"ĐẶNG THỊ NGỌC ƯỠN");
}
