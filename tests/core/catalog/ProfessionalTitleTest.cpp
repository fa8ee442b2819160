// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ProfessionalTitle.h"

#include "core/catalog/BuiltInCatalogue.h"
#include "tests/support/Check.h"

using namespace tramyte;
using namespace tramyte::catalog;

TEST_CASE("old free titles find their place in the list, slips do not", "[catalog][title]")
{
    const auto lists = ok(BuiltInCatalogue::load());
    const auto titles = ok(titlesOn(*lists, QDate(2026, 11, 20)));
    const auto code = [&](const char* written) {
        const ProfessionalTitle* title = titleMeant(titles, QString::fromUtf8(written));
        return title ? title->code + (title->mayPrescribe ? "!" : "") : QString("?");
    };
    for (const char* doctor : {"Bác sĩ", "bác sỹ", "BS", "BS.", "BS CKI", "Bác sĩ Nội khoa", "ThS BS", "doctor"})
        CHECK(code(doctor) == "doctor!");
    for (const char* assistant : {"y sĩ", "Y sỹ", "YSĐK", "Y sĩ đa khoa", "assistantDoctor"})
        CHECK(code(assistant) == "assistantDoctor!");
    CHECK(code("Điều dưỡng trưởng") == "nurse");
    CHECK(code("Nữ hộ sinh") == "midwife");
    CHECK(code("Dược sĩ") == "pharmacist");
    for (const char* unknown : {"y s", "bác s", "Bacsi", "Giám đốc", ""})
        CHECK(code(unknown) == "?");
}

TEST_CASE("a title is chosen from the list", "[catalog][title]")
{
    const auto lists = ok(BuiltInCatalogue::load());
    const QDate day(2026, 11, 20);
    CHECK(ok(keptTitle(*lists, "doctor", day)) == "Bác sĩ");
    CHECK(ok(keptTitle(*lists, "  bác  sĩ ", day)) == "bác sĩ"); // as it is spelt
    CHECK(ok(keptTitle(*lists, "", day)).isEmpty());
    CHECK(ok(keptTitle(*lists, "y s", day)) == "y s"); // kept, and told
    const Issues odd = ok(checkTitle(*lists, "y s", day));
    REQUIRE(odd.size() == 1);
    CHECK(odd[0].code == "user.title");
    CHECK(odd[0].field == "title");
    CHECK(odd[0].message.contains("Y sĩ"));
    for (const char* listed : {"doctor", " bác  sĩ", "Y sĩ đa khoa", ""})
        CHECK(ok(checkTitle(*lists, listed, day)).empty());
    CHECK(ok(checkTitle(*lists, "Bác sĩ Nội khoa", day)).size() == 1);
}
