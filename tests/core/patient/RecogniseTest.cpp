// SPDX-License-Identifier: GPL-3.0-or-later
// From a scan to the registration form, and to the patient whom it names.
#include "core/catalog/CatalogImport.h"
#include "core/insurance/ParameterBook.h"
#include "core/patient/MergeService.h"
#include "core/settings/Installation.h"
#include "tests/support/DayHouse.h"

using namespace tramyte;
using patient::ScanKind;

namespace {

const QString kCitizenQr
    = QStringLiteral("001185012345|012345678|Trần Thị Thử|05031985|Nữ|Thôn 2, Xã A, Huyện B, Hà Nội|10042021");

} // namespace

TEST_CASE("a citizen's card fills the form and is known afterwards", "[patient]")
{
    DayHouse house;
    const auto scanned = ok(house.patients.recognise(house.session, kCitizenQr));
    REQUIRE(scanned.scan.kind == ScanKind::CitizenId);
    CHECK_FALSE(scanned.known);
    const auto form = patient::formOf(scanned.scan);
    CHECK(form.fullName == "Trần Thị Thử");
    CHECK(form.birth == "1985-03-05");
    CHECK(form.sex == "female");
    CHECK(form.citizenId == "001185012345");
    CHECK(form.oldId == "012345678");
    CHECK(form.address == "Thôn 2, Xã A, Huyện B, Hà Nội");
    CHECK_FALSE(form.cardCode);
    CHECK_FALSE(form.phone);
    CHECK_FALSE(form.hamlet);
    const auto id = ok(house.patients.enrol(house.session, form)).patient.id;
    CHECK(ok(house.patients.recognise(house.session, kCitizenQr)).known == id);
    CHECK(ok(house.patients.recognise(house.session, "001185012345")).known == id);

    ok(house.patients.enrol(house.session, form)); // the same number twice names nobody for certain
    const auto twice = ok(house.patients.recognise(house.session, kCitizenQr));
    CHECK_FALSE(twice.known);
    CHECK(twice.matches.size() == 2);
}

TEST_CASE("an insurance card fills the form and finds its holder by the number inside", "[patient]")
{
    DayHouse house;
    patient::ScannedText scan;
    scan.kind = ScanKind::InsuranceCard;
    scan.cardCode = "DN4010123456789";
    scan.number = "0123456789";
    scan.fullName = "Nguyễn Thị Mẫu";
    scan.birth = PartialDate::parse("1956-03");
    scan.facility = "01234";
    scan.validFrom = QDate(2026, 1, 1);
    scan.fiveYear = QDate(2027, 1, 1);
    scan.area = "K2";
    scan.benefitDigit = 4;
    scan.guardian = "Nguyễn Văn Cha";
    const auto form = patient::formOf(scan);
    CHECK(form.cardCode == "DN4010123456789");
    CHECK(form.cardFrom == "2026-01-01");
    CHECK_FALSE(form.cardTo);
    CHECK(form.cardFiveYear == "2027-01-01");
    CHECK(form.cardFacility == "01234");
    CHECK(form.cardArea == "K2");
    CHECK(form.cardBenefitDigit == 4);
    CHECK(form.birth == "1956-03");
    CHECK(form.guardianName == "Nguyễn Văn Cha");
    CHECK_FALSE(form.sex);
    CHECK_FALSE(form.citizenId);
    scan.cardCode = "001185012345";
    CHECK(patient::formOf(scan).citizenId == "001185012345");

    const auto holder = house.adult();
    CHECK(ok(house.patients.recognise(house.session, "DN4010123456789")).known == holder);
    CHECK(ok(house.patients.recognise(house.session, "0123456789")).known == holder);
    CHECK_FALSE(ok(house.patients.recognise(house.session, "DN4010123456780")).known);
}

TEST_CASE("a visit slip names its patient at its own station only", "[patient]")
{
    DayHouse house;
    settings::Installation installation;
    installation.id = "x";
    installation.epoch = "0badcafe";
    installation.station = "01234";
    installation.device = 1;
    ok(settings::InstallationRepository(house.db).insert(installation));
    const auto holder = house.adult();
    const auto code = ok(house.patients.view(house.session, holder)).code;
    const auto slip = [&](const QString& station, const QString& patient) {
        const QString text = ok(patient::composePatientSlip(station, patient, station + ".2026.01.000001"));
        return ok(house.patients.recognise(house.session, text));
    };
    CHECK(slip("01234", code).known == holder);
    CHECK(slip("01234", code).scan.visit == "01234.2026.01.000001");
    CHECK_FALSE(slip("01235", code).known);
    CHECK_FALSE(slip("01234", "BN01-999999").known);
    CHECK(patient::formOf(slip("01234", code).scan).fullName == std::nullopt);
    CHECK(ok(house.patients.recognise(house.session, "xin chào")).scan.kind == ScanKind::Unknown);

    // the slip and the card of a record that was made one with another name the record in use
    patient::PatientForm again;
    again.fullName = "Nguyen Thi Mau";
    again.birth = "1956-03-05";
    again.sex = "female";
    const auto kept = ok(house.patients.enrol(house.session, again)).patient.id;
    patient::MergeService merges(house.db.ledger, {house.readers(), {}, {}});
    ok(merges.merge(house.session, {kept, holder, {}, {}, {}}));
    CHECK(slip("01234", code).known == kept);
    CHECK(ok(house.patients.recognise(house.session, "DN4010123456789")).known == kept);
}

TEST_CASE("the kept insurance rules follow an import of their list", "[insurance]")
{
    DayHouse house;
    catalog::CatalogImport import(house.db.ledger);
    ok(import.installBuiltIn(house.session, *house.lists));
    const catalog::CatalogRepository lists(house.db);
    const insurance::ParameterBook book(house.db, lists);
    const QDate day(2026, 11, 20);
    const auto* first = ok(book.on(day));
    CHECK(ok(book.on(day)) == first); // kept
    CHECK(first->oneVisitPercent == 15);
    const auto importPercent = [&](const QString& percent) {
        sheet::Table table;
        table.rows = {{1, {"code", "name", "value", "validFrom"}},
            {2, {"oneVisitPercent", "Tỷ lệ một lần khám", percent, "2026-01-01"}}};
        return ok(import.import(house.session, catalog::Kind::Parameter, table));
    };
    REQUIRE(importPercent("20").loaded);
    CHECK(ok(book.on(day))->oneVisitPercent == 20);
    CHECK(ok(book.on(QDate(2025, 12, 31)))->oneVisitPercent == 15);
    REQUIRE(importPercent("25").loaded);
    CHECK(ok(book.on(day))->oneVisitPercent == 25);
}
