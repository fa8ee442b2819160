// SPDX-License-Identifier: GPL-3.0-or-later
// A station's own claims: checked, written and written down.
#include "core/claim/ClaimService.h"
#include "core/bill/BillService.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/claim/ClaimReader.h"
#include "core/patient/PatientService.h"
#include "core/visit/VisitService.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

#include <QDir>

using namespace tramyte;
using namespace tramyte::claim;

namespace {

/// A station where people come with a card, are examined and leave.
struct House {
    House()
    {
        catalog::Entry exam;
        exam.kind = catalog::Kind::Service;
        exam.code = "02.1896";
        exam.name = "Khám bệnh";
        exam.fields = {{"unit", "Lần"}, {"hospitalPrice", "36500"}, {"insuredPrice", "36500"}, {"insuredRatio", "100"},
            {"costGroup", "13"}};
        lists->add(exam);
    }

    visit::VisitId visitOn(QDate day, bool weighed = true)
    {
        patient::PatientForm person;
        person.fullName = QStringLiteral("Nguyễn Thị Mẫu %1").arg(++people);
        person.sex = "female";
        person.birth = "1956-03";
        person.cardCode = QStringLiteral("DN4010%1").arg(people, 9, 10, QLatin1Char('0'));
        person.cardFrom = "2026-01-01";
        person.cardTo = "2026-12-31";
        person.cardFacility = "01234";
        visit::OpenForm form;
        form.patient = ok(patients.enrol(session, person)).patient.id;
        form.at = instantOf(day, QTime(8, 5));
        form.reason = "Ho";
        const auto id = ok(visits.open(session, form)).visit.id;
        if (weighed) {
            visit::VitalSigns signs;
            signs.weightG = 52'500;
            ok(visits.recordVitals(session, id, signs));
        }
        visit::OrderForm order;
        order.visit = id;
        order.code = "02.1896";
        ok(visits.order(session, order));
        visit::DiagnoseForm diagnosis;
        diagnosis.visit = id;
        diagnosis.main = "J20.9";
        ok(visits.diagnose(session, diagnosis));
        close(id, day);
        return id;
    }
    void close(visit::VisitId id, QDate day)
    {
        bill::CloseForm closing;
        closing.visit = id;
        closing.at = instantOf(day, QTime(8, 40));
        closing.outcome = "improved";
        ok(bills.close(session, closing));
    }
    ExportOptions options(PerFile per = PerFile::Visit)
    {
        return {QDate(2026, 11, 1), QDate(2026, 11, 30), db.folder() + "/out", per, false};
    }
    QStringList filesIn(const QString& part = {})
    {
        return QDir(db.folder() + "/out/" + part).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    int claimsIn(const QStringList& names)
    {
        QStringList paths;
        for (const QString& name : names)
            paths << db.folder() + "/out/" + name;
        return ok(verifyFiles(paths, *lists)).claims;
    }

    TestDatabase db{instantOf(QDate(2026, 12, 1), QTime(9, 0))};
    std::unique_ptr<catalog::BuiltInCatalogue> lists = ok(catalog::BuiltInCatalogue::load());
    security::Session session{
        {1}, "lan", "Lan", "Bác sĩ", "000001/TEST-GPHN", {security::allRoles().begin(), security::allRoles().end()}};
    patient::PatientService patients{db.ledger, *lists, 1};
    visit::VisitService visits{db.ledger, *lists, "01234", 1};
    bill::BillService bills{db.ledger, *lists, 1};
    ClaimService claims{db.ledger, *lists, "01234"};
    int people = 0;
};

} // namespace

TEST_CASE("a checked period names each visit, what it lacks and what it asks", "[claim]")
{
    House house;
    const auto sound = house.visitOn(QDate(2026, 11, 3));
    const auto unweighed = house.visitOn(QDate(2026, 11, 4), false);
    house.visitOn(QDate(2026, 12, 1));
    const auto checked = ok(house.claims.check(house.session, QDate(2026, 11, 1), QDate(2026, 11, 30)));
    REQUIRE(checked.visits.size() == 2);
    CHECK(checked.claims == 2);
    CHECK_FALSE(checked.stopped);
    CHECK(checked.visits[0].visit == sound);
    CHECK(checked.visits[1].visit == unweighed);
    CHECK(checked.visits[1].fullName == QString::fromUtf8("Nguyễn Thị Mẫu 2"));
    CHECK(format(checked.asked) == "73000"); // two examinations, each paid in full: below 15 % of the base salary
    const auto weight = std::ranges::find(checked.findings, QStringLiteral("CAN_NANG"), &Finding::field);
    REQUIRE(weight != checked.findings.end());
    REQUIRE(checked.find(weight->visit));
    CHECK(checked.find(weight->visit)->visit == unweighed);
    const auto isItsError
        = [&](const Finding& it) { return it.visit == weight->visit && it.severity == Severity::Error; };
    CHECK(checked.visits[1].errors == std::ranges::count_if(checked.findings, isItsError));
    CHECK(checked.visits[1].errors == checked.visits[0].errors + 1);
    CHECK_FALSE(checked.find({}));

    SECTION("and gives what it found until it was stopped")
    {
        const auto part = ok(house.claims.check(
            house.session, QDate(2026, 11, 1), QDate(2026, 11, 30), [](int done, int) { return done < 1; }));
        CHECK(part.stopped);
        CHECK(part.claims == 1);
        CHECK(part.due == 2);
    }
}

TEST_CASE("claims go out by visit, day or month", "[claim]")
{
    House house;
    house.visitOn(QDate(2026, 11, 3));
    house.visitOn(QDate(2026, 11, 3));
    house.visitOn(QDate(2026, 11, 4));
    const auto [per, names]
        = GENERATE(std::pair(PerFile::Visit, 3), std::pair(PerFile::Day, 2), std::pair(PerFile::Month, 1));
    const auto done = ok(house.claims.exportTo(house.session, house.options(per)));
    CHECK(done.files.size() == names);
    CHECK(done.claims == 3);
    CHECK(done.due == 3);
    CHECK(house.filesIn() == done.files);
    CHECK(house.filesIn("checkin").size() == 3);
    CHECK(house.claimsIn(done.files) == 3);
    for (const auto& visit : ok(house.claims.check(house.session, QDate(2026, 11, 1), QDate(2026, 11, 30))).visits)
        CHECK(visit.isSent);
    const auto listed = ok(house.claims.exports(house.session));
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].whole);
    CHECK(listed[0].claims == 3);
    CHECK(listed[0].files == names);
    CHECK(listed[0].options.from == QDate(2026, 11, 1));
    CHECK(listed[0].options.per == per);
    CHECK(listed[0].by == "Lan");
}

TEST_CASE("what is new since the last export lies beside it and takes nothing away", "[claim]")
{
    House house;
    house.visitOn(QDate(2026, 11, 3));
    const auto second = house.visitOn(QDate(2026, 11, 3));
    ok(house.claims.exportTo(house.session, house.options(PerFile::Month)));
    CHECK(house.filesIn() == QStringList{"01234-202611.xml"});

    auto options = house.options(PerFile::Month);
    options.sinceLast = true;
    CHECK(ok(house.claims.exportTo(house.session, options)).files.isEmpty());
    ok(house.bills.amend(house.session, second, "Quên lời dặn"));
    house.close(second, QDate(2026, 11, 3));
    house.visitOn(QDate(2026, 11, 5));
    const auto more = ok(house.claims.exportTo(house.session, options));
    CHECK(more.files == QStringList{"01234-202611-2.xml"});
    CHECK(more.claims == 2);
    CHECK(house.claimsIn({"01234-202611.xml"}) == 2);
    CHECK(house.claimsIn(more.files) == 2);
}

TEST_CASE("a stopped export leaves whole files only and is written down as such", "[claim]")
{
    House house;
    for (int visit = 0; visit < 4; ++visit)
        house.visitOn(QDate(2026, 11, 3 + visit / 2));
    const auto upTo = [](int most) { return [most](int done, int) { return done < most; }; };
    SECTION("each visit by itself")
    {
        const auto done = ok(house.claims.exportTo(house.session, house.options(), upTo(2)));
        CHECK(done.stopped);
        CHECK(done.claims == 2);
        CHECK(done.due == 4);
        CHECK(house.filesIn() == done.files);
        CHECK(house.filesIn("checkin").size() == 2);
        CHECK(house.claimsIn(done.files) == 2);
    }
    SECTION("no day that lacks a visit")
    {
        const auto done = ok(house.claims.exportTo(house.session, house.options(PerFile::Day), upTo(3)));
        CHECK(done.files == QStringList{"01234-20261103.xml"});
        CHECK(done.claims == 2);
        CHECK(house.filesIn() == done.files);
        CHECK(house.filesIn("checkin").size() == 2);
        auto rest = house.options(PerFile::Day);
        rest.sinceLast = true;
        CHECK(ok(house.claims.exportTo(house.session, rest)).claims == 2);
    }
    CHECK_FALSE(ok(house.claims.exports(house.session)).back().whole);
}

TEST_CASE("a folder that cannot be written is said, and what lies there already is written down", "[claim]")
{
    House house;
    house.visitOn(QDate(2026, 11, 3));
    house.visitOn(QDate(2026, 11, 4));
    auto options = house.options(PerFile::Day);
    REQUIRE(QDir().mkpath(options.folder + "/01234-20261104.xml")); // a folder where the second file would go
    CHECK(errorOf(house.claims.exportTo(house.session, options)).kind == ErrorKind::Io);
    CHECK(house.filesIn() == QStringList{"01234-20261103.xml"});
    const auto listed = ok(house.claims.exports(house.session));
    REQUIRE(listed.size() == 1);
    CHECK_FALSE(listed[0].whole);
    CHECK(listed[0].claims == 1);
}

TEST_CASE("the claims of a month close on the fifth of the next", "[claim]")
{
    CHECK(closingDay(QDate(2026, 11, 30)) == QDate(2026, 12, 5));
    CHECK(closingDay(QDate(2026, 12, 1)) == QDate(2027, 1, 5));
    CHECK(closingDay(QDate(2027, 1, 31)) == QDate(2027, 2, 5));
}
