// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/IdGenerator.h"
#include "core/base/PartialDate.h"

#include "tests/catch.hpp"

using namespace tramyte;

TEST_CASE("ids rise even when the clock goes back", "[base]")
{
    FixedClock clock{QDate(2026, 11, 20)};
    IdGenerator ids(clock, 7, 0);
    qint64 last = 0;
    for (int i = 0; i < 10'000; ++i) { // more than one millisecond holds
        const qint64 next = ids.nextValue();
        REQUIRE(next > last);
        last = next;
    }
    clock.set(startOfDay(QDate(2021, 1, 1)));
    CHECK(ids.nextValue() > last);
    CHECK(deviceOfId(last) == 7);
    CHECK(localDay(instantOfId(last)) == QDate(2026, 11, 20));
}

TEST_CASE("an id of another device is never given again", "[base]")
{
    const FixedClock clock{QDate(2026, 11, 20)};
    IdGenerator first(clock, 900, 0);
    const qint64 given = first.nextValue();
    IdGenerator second(clock, 3, given);
    CHECK(second.nextValue() > given);
}

TEST_CASE("a birth may be known in part", "[base]")
{
    CHECK(format(*PartialDate::parse("1956")) == "1956");
    CHECK(format(*PartialDate::parse("1956-03")) == "1956-03");
    CHECK(PartialDate::parse("1956-03-05")->earliest() == QDate(1956, 3, 5));
    CHECK(PartialDate::parse("2024-02")->latest() == QDate(2024, 2, 29));
    for (const QString text : {"", "56", "1956-00", "1956-13", "1956-02-30", "1956-3-5", "1956-03-00", "0999"})
        CHECK_FALSE(PartialDate::parse(text));
    CHECK(ageInMonths(*PartialDate::parse("2020-11-20"), QDate(2026, 11, 19)) == 71);
    CHECK(ageInMonths(*PartialDate::parse("2020-11-20"), QDate(2026, 11, 20)) == 72);
    CHECK(ageInMonths(*PartialDate::parse("2020-01-31"), QDate(2020, 2, 29)) == 1);
    CHECK(ageInYears(*PartialDate::parse("1956"), QDate(2026, 11, 20)) == 70);
}
