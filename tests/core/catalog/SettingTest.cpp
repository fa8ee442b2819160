// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/SettingService.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

using namespace tramyte;
using namespace tramyte::catalog;

namespace {

const QDate kDay(2026, 11, 20);

struct Office {
    TestDatabase db;
    SettingService settings{db.ledger};
    security::Session lan{{1}, "lan", "Lan", {}, {}, {security::Role::Head}};

    QString kept(const QString& name, const QString& value) { return ok(settings.check(name, kDay, value)); }
    QString refused(const QString& name, const QString& value)
    {
        const Error error = errorOf(settings.check(name, kDay, value));
        CHECK(error.kind == ErrorKind::Validation);
        CHECK(error.field == "value");
        return error.code;
    }
};

} // namespace

TEST_CASE("every setting that the program knows can be asked for properly", "[settings]")
{
    const auto infos = settingInfos();
    REQUIRE(infos.size() == settings::knownSettings().size());
    std::set<QString> names;
    for (const SettingInfo& info : infos) {
        INFO(info.name.toStdString());
        CHECK(names.insert(info.name).second);
        CHECK_FALSE(info.title.isEmpty());
        CHECK(info.hint.endsWith('.'));
        CHECK(sayGroup(info.group()) != info.group());
        CHECK(info.form.isEmpty() == info.formHint.isEmpty());
        CHECK((info.type == SettingType::Choice) == (info.choices.size() > 1));
        CHECK((info.type == SettingType::Code) == info.list.has_value());
        CHECK((info.type == SettingType::Number) == (info.most > info.least));
        if (!info.fallback.isEmpty()) // what holds from the start is something that one may set
            CHECK(ok(tidied(info, info.fallback)) == info.fallback);
    }
    for (const settings::Known& known : settings::knownSettings())
        CHECK(findSetting(QLatin1String(known.name)));
    CHECK_FALSE(findSetting("x"));
}

TEST_CASE("a setting takes what it is for and nothing else", "[settings]")
{
    Office office;
    CHECK(office.kept("station.name", "  Trạm  Y tế xã A ") == "Trạm Y tế xã A");
    CHECK(office.refused("station.name", " ") == "setting.empty");
    CHECK(office.refused("station.name", QString(501, 'a')) == "setting.tooLong");
    CHECK(office.kept("station.commune", "00376") == "00376");
    CHECK(office.refused("station.commune", "376") == "setting.malformed");
    CHECK(office.kept("station.phone", "024 3825 1234") == "024 3825 1234");
    CHECK(office.refused("station.phone", "gọi ông Ba") == "setting.malformed");
    CHECK(office.kept("claim.paymentMethod", "2") == "2");
    CHECK(office.refused("claim.paymentMethod", "4") == "setting.notAChoice");
    CHECK(office.kept("insurance.dispenseOnlyCardRate", "0") == "0");
    CHECK(office.refused("insurance.dispenseOnlyCardRate", "có") == "setting.notAChoice");
    CHECK(office.kept("paper.linh", "lẻ") == "lẻ");
    CHECK(office.kept("backup.keepDays", "030") == "30");
    CHECK(office.refused("backup.keepDays", "0") == "setting.notANumber");
    CHECK(office.refused("exchange.remindDays", "1.5") == "setting.notANumber");
    CHECK(office.kept("claim.districtCode", "") == "");
    CHECK(errorOf(office.settings.check("x", kDay, "y")).code == "setting.unknown");
    CHECK(errorOf(office.settings.check("station.name", QDate(), "y")).code == "setting.unknown");
}

TEST_CASE("a code is looked up in the station's list, once there is one", "[settings]")
{
    Office office;
    CHECK(office.kept("visit.examService", "02.00") == "02.00"); // the list is yet to come
    CatalogRepository lists(office.db);
    ok(lists.insert({500}, {Kind::Service, "02.00", "Khám bệnh", QDate(2026, 12, 1), {}, {}}));
    ok(lists.insert({501}, {Kind::Service, "03.00", "Khám khác", QDate(2020, 1, 1), QDate(2026, 12, 31), {}}));
    CHECK(office.refused("visit.examService", "02.00") == "setting.unknownCode"); // not yet on that day
    CHECK(ok(office.settings.check("visit.examService", QDate(2026, 12, 1), "02.00")) == "02.00");
    CHECK(office.kept("visit.examService", "03.00") == "03.00");
    CHECK(office.refused("visit.examService", "x") == "setting.unknownCode");
    CHECK(office.kept("visit.examService", "") == "");
}

TEST_CASE("the values of a setting are told with their days and who gave them", "[settings]")
{
    Office office;
    CHECK(ok(office.settings.history(office.lan, "station.name")).empty());
    ok(office.settings.set(office.lan, "station.name", QDate(2020, 1, 1), "Trạm cũ"));
    office.db.clock.set({office.db.clock.now().ms + 1000});
    ok(office.settings.set(office.lan, "station.name", kDay, "Trạm mới"));
    ok(office.settings.set(office.lan, "station.phone", kDay, "0900000001"));
    const auto values = ok(office.settings.history(office.lan, "station.name"));
    REQUIRE(values.size() == 2);
    CHECK(values[0].setting.value == "Trạm mới");
    CHECK(values[0].setting.validFrom == kDay);
    CHECK(values[0].enteredAt == office.db.clock.now());
    CHECK(values[0].enteredBy == "Lan");
    CHECK(values[1].setting.value == "Trạm cũ");
    CHECK(errorOf(office.settings.history(office.lan, "x")).code == "setting.unknown");

    const qint64 seq = ok(office.db.journal.head()).seq;
    CHECK(errorOf(office.settings.set(office.lan, "station.name", kDay, "")).code == "setting.empty");
    ok(office.settings.set(office.lan, "station.name", kDay, "Trạm mới "));
    CHECK(ok(office.db.journal.head()).seq == seq); // refused, or nothing new
}
