// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "ui/common/Text.h"

using namespace tramyte;

TEST_CASE("a quantity is read as it stands in its field, never a thousandth of it", "[ui][text]")
{
    for (const qint64 thousandths : {500LL, 1'000LL, 30'000LL, 999'000LL, 1'000'000LL, 5'400'000LL, 1'234'567'500LL}) {
        const QString text = ui::fieldQuantity(Quantity{thousandths});
        INFO(text.toStdString());
        CHECK(ui::typedDecimal(text, 3) == thousandths);
    }
    CHECK(ui::fieldQuantity(Quantity::units(5400)) == "5400");
    CHECK(ui::typedDecimal("0.5", 3) == 500);
    CHECK(ui::typedDecimal("0,5", 3) == 500);
    CHECK(ui::typedDecimal("0.125", 3) == 125);
    CHECK(ui::typedDecimal("36.8", 1) == 368);
    // may be meant either way
    CHECK_FALSE(ui::typedDecimal("5.400", 3));
    CHECK_FALSE(ui::typedDecimal("1.234.567", 3));
}
