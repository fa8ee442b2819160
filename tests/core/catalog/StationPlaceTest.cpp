// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "core/catalog/BuiltInCatalogue.h"
#include "core/catalog/Place.h"
#include "core/catalog/StationPlace.h"
#include "tests/support/Check.h"

using namespace tramyte;
using namespace tramyte::catalog;

namespace {

/// What is found, as "field code" in order.
QStringList found(const char* facility, const char* province, const char* commune)
{
    static const auto lists = ok(BuiltInCatalogue::load());
    QStringList codes;
    for (const Issue& it : ok(checkStationPlace(
             *lists, QLatin1String(facility), QLatin1String(province), QLatin1String(commune), QDate(2026, 11, 20))))
        codes << it.field + u' ' + it.code;
    return codes;
}

} // namespace

TEST_CASE("the codes of a station speak of one place", "[catalog][station]")
{
    SECTION("as they do for stations of the north, of a merged province and of the south")
    {
        CHECK(found("01234", "01", "00376").isEmpty());
        CHECK(found("27015", "24", "09193").isEmpty()); // Bắc Ninh of before, in the province that kept the name
        CHECK(found("10007", "15", "02680").isEmpty()); // Lào Cai
        CHECK(found("79034", "79", "27000").isEmpty());
    }
    SECTION("a facility code of another province is told beside it")
    {
        CHECK(found("79034", "01", "00376") == QStringList{"code station.codeElsewhere"});
    }
    SECTION("a commune of another province is told beside it")
    {
        CHECK(found("01234", "01", "27000") == QStringList{"commune commune.elsewhere"});
        CHECK(found("24001", "01", "07294").size() == 1); // both are of Bắc Ninh: see below
        CHECK(found("01234", "01", "07294") == QStringList{"commune commune.elsewhere"});
    }
    SECTION("when both agree it is the province that is wrong")
    {
        CHECK(found("24001", "01", "07294") == QStringList{"province province.elsewhere"});
        CHECK(found("79034", "01", "27000") == QStringList{"province province.elsewhere"});
    }
    SECTION("three places are two sentences")
    {
        CHECK(found("79034", "01", "07294") == QStringList{"code station.codeElsewhere", "commune commune.elsewhere"});
    }
    SECTION("what the lists do not know is let be")
    {
        CHECK(found("99001", "01", "00376").isEmpty());
        CHECK(found("37999", "37", "99901").isEmpty());
    }
}

TEST_CASE("each commune that is known lies within the stretches of its province", "[catalog][station]")
{
    const auto lists = ok(BuiltInCatalogue::load());
    for (const Entry& entry : ok(lists->list(Kind::Area, QDate(2026, 11, 20)))) {
        CAPTURE(entry.code.toStdString());
        const auto area = Area::from(entry);
        const auto province = Province::from(*ok(lists->find(Kind::Province, area.provinceCode, QDate(2026, 11, 20))));
        bool isWithin = false;
        for (const QString& range : province.communeCodes.split(u';'))
            isWithin = isWithin || (area.code >= range.section(u'-', 0, 0) && area.code <= range.section(u'-', 1, 1));
        CHECK(isWithin);
    }
}
