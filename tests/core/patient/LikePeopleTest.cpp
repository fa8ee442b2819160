// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/BuiltInCatalogue.h"
#include "core/patient/PatientService.h"
#include "core/settings/Settings.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

using namespace tramyte;
using namespace tramyte::patient;

namespace {

PatientForm formOf(const char* name, const char* birth)
{
    PatientForm form;
    form.fullName = QString::fromUtf8(name);
    form.birth = QString::fromLatin1(birth);
    form.sex = QStringLiteral("female");
    return form;
}

QStringList told(const std::vector<LikePerson>& like)
{
    QStringList lines;
    for (const LikePerson& it : like)
        lines << QString::fromLatin1(it.likeness.evidence.front().code) + u' ' + it.found.patient.fullName;
    return lines;
}

QStringList codesOf(const Likeness& likeness)
{
    QStringList codes;
    for (const Evidence& it : likeness.evidence)
        codes << QString::fromLatin1(it.code);
    return codes;
}

} // namespace

TEST_CASE("people whom a form may mean", "[patient][like]")
{
    TestDatabase db;
    const auto lists = ok(catalog::BuiltInCatalogue::load());
    PatientService patients(db.ledger, *lists, 1);
    const security::Session clerk{journal::UserId{1}, "hoa", "Hoà", {}, {}, {security::Role::Reception}};
    auto known = formOf("Nguyễn Thị Hồng", "1956-03-05");
    known.citizenId = QStringLiteral("001156009876");
    known.cardCode = QStringLiteral("HN2010123456789");
    known.phone = QStringLiteral("0912345678");
    const auto hong = ok(patients.enrol(clerk, known)).patient;

    SECTION("are those with the same citizen ID, insurance number or phone")
    {
        auto form = formOf("Người Khác Hẳn", "2001");
        form.citizenId = QStringLiteral("001156009876");
        CHECK(told(ok(patients.likePeople(clerk, form))) == QStringList{"citizenId.same Nguyễn Thị Hồng"});
        form.citizenId.reset();
        form.cardCode = QStringLiteral("0123456789"); // the number within the other's card
        CHECK(told(ok(patients.likePeople(clerk, form))) == QStringList{"insurance.same Nguyễn Thị Hồng"});
        form.cardCode.reset();
        form.phone = QStringLiteral("0912 345 678"); // a family's: told, and not taken for a likeness
        const auto family = ok(patients.likePeople(clerk, form));
        REQUIRE(family.size() == 1);
        CHECK(family[0].likeness.score < kWorthALook);
        CHECK(codesOf(family[0].likeness).contains("phone.family"));
    }
    SECTION("are those of the same name, accents or not, whose birth may be the same")
    {
        CHECK(told(ok(patients.likePeople(clerk, formOf("NGUYEN THI HONG", "1956"))))
            == QStringList{"birth.year Nguyễn Thị Hồng"});
        CHECK(ok(patients.likePeople(clerk, formOf("Nguyễn Thị Hồng", "1957"))).empty());
        CHECK(ok(patients.likePeople(clerk, formOf("Nguyễn Thị Hồng Nhung", "1956"))).empty());
        CHECK(ok(patients.likePeople(clerk, formOf("Nguyễn Thị", "1956"))).empty());
    }
    SECTION("are those whose name was typed with a slip, when the birth is the same")
    {
        const auto slip = ok(patients.likePeople(clerk, formOf("Nguyễn Thị Hồg", "1956-03-05")));
        REQUIRE(slip.size() == 1);
        CHECK(codesOf(slip[0].likeness).contains("name.slip"));
        CHECK(ok(patients.likePeople(clerk, formOf("Nguyễn Thị Hồng", "1956-05-03"))).size() == 1); // swapped
    }
    SECTION("are told once, and never the person being changed")
    {
        CHECK(ok(patients.likePeople(clerk, known)).size() == 1);
        CHECK(ok(patients.likePeople(clerk, known, hong.id)).empty());
    }
    SECTION("are none for an empty form")
    {
        CHECK(ok(patients.likePeople(clerk, {})).empty());
    }
}

TEST_CASE("what reception asks of people without opening a record", "[patient]")
{
    TestDatabase db;
    const auto lists = ok(catalog::BuiltInCatalogue::load());
    PatientService patients(db.ledger, *lists, 1);
    const security::Session clerk{journal::UserId{1}, "hoa", "Hoà", {}, {}, {security::Role::Reception}};

    SECTION("a new person's form begins with the station's own place")
    {
        settings::SettingRepository settings(db);
        ok(settings.insert({db.ids.next<settings::SettingId>(), "station.province", QDate(2026, 1, 1), "24"}));
        ok(settings.insert({db.ids.next<settings::SettingId>(), "station.commune", QDate(2026, 1, 1), "07294"}));
        const auto form = ok(patients.blank(clerk));
        CHECK(form.provinceCode == "24");
        CHECK(form.communeCode == "07294");
        CHECK_FALSE(form.fullName);
    }
    SECTION("several people by their ids, in the order asked, unknown ones left out")
    {
        const auto first = ok(patients.enrol(clerk, formOf("Trần Thị Mai", "1980"))).patient.id;
        const auto second = ok(patients.enrol(clerk, formOf("Lê Thị Lan", "1990"))).patient.id;
        const auto found = ok(patients.list(clerk, {second, PatientId{4711}, first}));
        REQUIRE(found.size() == 2);
        CHECK(found[0].patient.fullName == "Lê Thị Lan");
        CHECK(found[1].patient.id == first);
        CHECK_FALSE(found[1].lastVisit.isValid());
    }
}
