// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogImport.h"
#include "core/claim/ClaimService.h"
#include "core/patient/PatientService.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/report/DutyService.h"
#include "core/security/UserRepository.h"
#include "core/stock/StockRepository.h"
#include "tests/core/report/FigureHouse.h"

using namespace tramyte;
using namespace tramyte::report;

namespace {

const QDate today(2026, 11, 20);

Instant at(QDate day, int hour = 8, int minute = 0)
{
    return instantOf(day, QTime(hour, minute));
}

/// A station at noon of 20 November 2026 whose lists are its own.
struct DutyHouse : FigureHouse {
    DutyHouse()
    {
        for (const catalog::Kind kind : {catalog::Kind::Medicine, catalog::Kind::Service, catalog::Kind::Facility}) {
            for (int i = 0; i < 2; ++i)
                ok((*db).transaction([&] {
                    return db.journal.record(
                        {1}, journal::Action::Import, {QStringLiteral("catalog"), static_cast<qint64>(kind)});
                }));
        }
    }
    /// Without the look-up of cards, which every insured visit asks for: it has a test of its own.
    std::vector<Duty> list()
    {
        auto all = ok(duties.list(session));
        std::erase_if(all, [](const Duty& it) { return it.code == u"cards.toLookUp"; });
        return all;
    }
    int cardsToLookUp()
    {
        const auto all = ok(duties.list(session));
        const auto found = std::ranges::find(all, QStringLiteral("cards.toLookUp"), &Duty::code);
        return found == all.end() || found->place != u"lookups" ? 0 : found->count;
    }
    QStringList codes()
    {
        QStringList codes;
        for (const Duty& duty : list())
            codes << duty.code;
        return codes;
    }
    Duty only(const QString& code)
    {
        const auto found = list();
        INFO(code.toStdString());
        REQUIRE(std::ranges::count(found, code, &Duty::code) == 1);
        return *std::ranges::find(found, code, &Duty::code);
    }
    void as(security::Role role) { session.roles = {role}; }
    void appoint(visit::Visit visit, QDate day)
    {
        visit.appointment = visit::Appointment{QStringLiteral("1"), day, {}, visit.arrivedAt};
        ok(visit::VisitRepository(db).update(visit));
    }
    void lot(QDate expiry, int remaining)
    {
        stock::Lot it;
        it.id = db.ids.next<stock::LotId>();
        it.medicine = QStringLiteral("A");
        it.number = QStringLiteral("L");
        it.expiry = expiry;
        it.received = Quantity::units(10);
        it.remaining = Quantity::units(remaining);
        ok(stock::StockRepository(db).insert(it));
    }
    void prescribe(const visit::Visit& visit, const QString& medicine)
    {
        prescription::Prescription it;
        it.id = db.ids.next<prescription::PrescriptionId>();
        it.visit = visit.id;
        it.code = QStringLiteral("01234%1").arg(it.id.value);
        it.prescriber = {1};
        prescription::Line line;
        line.id = db.ids.next<prescription::LineId>();
        line.entry.kind = catalog::Kind::Medicine;
        line.entry.code = medicine;
        line.quantity = Quantity::units(1);
        it.lines = {line};
        ok(prescription::PrescriptionRepository(db).insert(it));
    }

    DutyService duties{db.ledger, *lists};
};

} // namespace

TEST_CASE("a day without anything asks nothing", "[duty]")
{
    DutyHouse house;
    const auto who = house.person("1956-03");
    house.visit({.patient = who, .at = at(today)});
    house.lot(today.addDays(61), 5);
    house.lot(today.addDays(-5), 0);
    CHECK(house.codes().isEmpty());
}

TEST_CASE("appointments of today whose people have not come", "[duty]")
{
    DutyHouse house;
    const QDate before = today.addDays(-28);
    const auto came = house.person("1956");
    const auto absent = house.person("1957");
    for (const auto who : {came, absent, absent, house.person("1958")}) // two appointments of one person are one
        house.appoint(
            house.visit({.patient = who, .at = at(before), .insured = false, .closed = at(before, 9)}), today);
    house.appoint(
        house.visit({.patient = house.person("1959"), .at = at(before), .insured = false, .closed = at(before, 9)}),
        today.addDays(1));
    house.visit({.patient = came, .at = at(today, 0)});
    CHECK(house.only("appointments.expected").count == 2);
    CHECK(house.only("appointments.expected").message == "2 people have an appointment today and have not come yet.");
    CHECK(ok(house.duties.figures(house.session, today)).appointmentsNotCome == 2);
    CHECK(ok(house.duties.figures(house.session, today.addDays(1))).appointmentsNotCome == 1);
    house.as(security::Role::Administrator);
    CHECK(house.codes().isEmpty());
}

TEST_CASE("visits of earlier days that were left open", "[duty]")
{
    DutyHouse house;
    const auto who = house.person("1956");
    house.visit({.patient = who, .at = at(today.addDays(-1), 23, 59)});
    house.visit({.patient = who, .at = at(QDate(2026, 10, 5))});
    house.visit({.patient = who, .at = at(today, 0, 0)});
    house.visit({.patient = who, .at = at(QDate(2026, 10, 4)), .archived = true});
    const Duty duty = house.only("visits.leftOpen");
    CHECK(duty.count == 2);
    CHECK(duty.severity == Severity::Error);
    CHECK(duty.due == QDate(2026, 10, 5));
    CHECK(duty.section == "today");
    CHECK(duty.place == "leftOpen"); // where they are listed
    CHECK(duty.message == "2 visits of earlier days are still open, the oldest since 05/10/2026. Close them.");
    house.as(security::Role::Reception);
    CHECK(house.codes().isEmpty());
}

TEST_CASE("insured visits that have not been exported, month by month with the closing day", "[duty]")
{
    DutyHouse house;
    const auto who = house.person("1956");
    const auto closed = [&](QDate day, bool insured = true) {
        return house.visit({.patient = who, .at = at(day), .insured = insured, .closed = at(day, 9)});
    };
    const auto october = closed(QDate(2026, 10, 31));
    closed(QDate(2026, 9, 30)); // older than the last month
    closed(QDate(2026, 10, 30), false);
    const auto sent = closed(QDate(2026, 11, 3));
    house.sent(sent, sent.revision);
    closed(QDate(2026, 11, 4));

    auto found = house.list();
    REQUIRE(found.size() == 2);
    CHECK(found[0].count == 1);
    CHECK(found[0].due == QDate(2026, 11, 4)); // before the 5th
    CHECK(found[0].severity == Severity::Error);
    CHECK(found[0].message
        == "1 insured visits of 10/2026 have not been exported as they are now. They were to be sent by 04/11/2026.");
    CHECK(found[1].due == QDate(2026, 12, 4));
    CHECK(found[1].severity == Severity::Warning);
    CHECK(found[1].message.endsWith("14 days are left, until 04/12/2026."));

    house.db.clock.set(at(QDate(2026, 11, 4)));
    CHECK(house.list().front().message.endsWith("Today is the last day to send them."));
    house.sent(october, october.revision - 1); // changed since
    CHECK(house.list().front().count == 1);
    house.sent(october, october.revision);
    CHECK(house.list().size() == 1);
    house.as(security::Role::Clinician);
    CHECK(house.codes().isEmpty());
}

TEST_CASE("lots that have expired or will soon", "[duty]")
{
    DutyHouse house;
    house.lot(today.addDays(-1), 3);
    house.lot(today, 3); // may be handed out today still
    house.lot(today.addDays(60), 3);
    house.as(security::Role::Pharmacist);
    CHECK(house.codes() == QStringList{"lots.expired", "lots.expiring"});
    CHECK(house.only("lots.expired").count == 1);
    CHECK(house.only("lots.expiring").count == 2);
    CHECK(house.only("lots.expiring").due == today);
    house.as(security::Role::Head);
    CHECK(house.codes().size() == 2);
    house.as(security::Role::Clinician);
    CHECK(house.codes().isEmpty());
}

TEST_CASE("medicines in use without a price, and users without a title", "[duty]")
{
    DutyHouse house;
    catalog::CatalogRepository entries(house.db);
    const auto list = [&](const QString& code, const QString& price) {
        catalog::Entry entry{catalog::Kind::Medicine, code, code, QDate(2020, 1, 1), {}, {{"unit", "viên"}}};
        if (!price.isEmpty())
            entry.fields["price"] = price;
        ok(entries.insert(house.db.ids.next<catalog::EntryId>(), entry));
    };
    list("PRICED", "1250.5");
    list("FREE", "0");
    list("OPEN", "");
    list("UNUSED", "");
    const auto visit = house.visit({.patient = house.person("1956"), .at = at(today)});
    for (const char* code : {"PRICED", "FREE"})
        house.prescribe(visit, code);
    CHECK(house.codes() == QStringList{"users.noTitle"});
    CHECK(house.only("users.noTitle").count == 1);

    house.prescribe(visit, "OPEN");
    house.prescribe(visit, "OPEN");
    CHECK(house.only("medicines.noPrice").count == 1);
    house.as(security::Role::Pharmacist);
    CHECK(house.codes() == QStringList{"medicines.noPrice"});
    house.db.clock.set(at(today.addDays(29)));
    CHECK(house.codes().size() == 1);
    house.db.clock.set(at(today.addDays(31)));
    CHECK(house.codes().isEmpty());

    security::UserRepository users(house.db);
    auto lan = *ok(users.find({1}));
    lan.title = "Bác sĩ";
    ok(users.update(lan));
    house.as(security::Role::Administrator);
    CHECK(house.codes().isEmpty());
}

TEST_CASE("the program's own lists are asked to be replaced until they are", "[duty]")
{
    FigureHouse house;
    DutyService duties(house.db.ledger, *house.lists);
    catalog::CatalogImport import(house.db.ledger);
    house.session.roles = {security::Role::Administrator};
    ok(import.installBuiltIn(house.session, *house.lists));
    const auto count = [&] {
        const auto found = ok(duties.list(house.session));
        return found.empty() ? 0 : found.front().count;
    };
    CHECK(count() == 3);
    ok(import.import(
        house.session, catalog::Kind::Facility, {{}, {{1, {"code", "name"}}, {2, {"01001", "Bệnh viện mẫu"}}}}));
    CHECK(count() == 2);
    ok(import.import(house.session, catalog::Kind::Service,
        {{}, {{1, {"code", "name", "hospitalPrice"}}, {2, {"KHAM.RIENG", "Khám", "36500"}}}}));
    CHECK(count() == 1);
}

TEST_CASE("the figures above the queue", "[duty]")
{
    DutyHouse house;
    const auto who = house.person("1956");
    house.visit({.patient = who, .at = at(today, 11, 18)});
    house.visit({.patient = who, .at = at(today, 11, 30)});
    const auto called = house.visit({.patient = who, .at = at(today, 7), .main = "I10"});
    ok((*house.db)
            .query("INSERT INTO queue_ticket(visit_id, day, device, number, called_at, called_by) "
                   "VALUES (:visit, '2026-11-20', 1, 1, 5, 1)")
            .bind(":visit", called.id)
            .run());
    house.visit({.patient = who, .at = at(today, 7), .insured = false, .closed = at(today, 9)});
    house.visit({.patient = who, .at = at(today, 7), .archived = true});
    house.visit({.patient = who, .at = at(today.addDays(-1), 7)});
    auto figures = ok(house.duties.figures(house.session, today));
    CHECK(figures.waiting == 2);
    CHECK(figures.seen == 2);
    CHECK(figures.longestWaitMinutes == 42);
    figures = ok(house.duties.figures(house.session, today.addDays(-1)));
    CHECK(figures.waiting == 1);
    CHECK_FALSE(figures.longestWaitMinutes);
    figures = ok(house.duties.figures(house.session, today.addDays(1)));
    CHECK(figures.waiting + figures.seen == 0);
}

TEST_CASE("what the last check of a month found is kept until the next", "[duty][claim]")
{
    DutyHouse house;
    claim::ClaimService claims(house.db.ledger, *house.lists, "01234");
    const auto who = house.person("1956");
    house.visit({.patient = who, .at = at(QDate(2026, 10, 31)), .closed = at(QDate(2026, 10, 31), 9)});
    for (int i = 0; i < 2; ++i)
        house.visit({.patient = who, .at = at(QDate(2026, 11, 2)), .closed = at(QDate(2026, 11, 2), 9)});
    const auto kept = [&](QDate day) { return ok(house.duties.figures(house.session, day)).claims; };
    const auto check = [&](QDate from, QDate to) { return ok(claims.check(house.session, from, to)); };

    CHECK_FALSE(kept(today));
    check(QDate(2026, 11, 2), QDate(2026, 11, 30)); // without the first day of the month
    check(QDate(2026, 11, 1), QDate(2026, 11, 19)); // without today
    CHECK_FALSE(kept(today));
    const auto found = check(QDate(2026, 10, 2), today);
    REQUIRE(found.hasErrors()); // these visits have no diagnosis and no lines
    REQUIRE(kept(today));
    CHECK(kept(today)->claims == 2);
    CHECK(kept(today)->withErrors == 2);
    CHECK(kept(today)->withFindings == 2);
    CHECK(kept(today)->at == house.db.clock.now());
    CHECK_FALSE(kept(QDate(2026, 10, 31)));
    house.db.clock.set(at(today, 13));
    check(QDate(2026, 9, 1), QDate(2026, 12, 31));
    CHECK(kept(QDate(2026, 10, 5))->claims == 1);
    CHECK(kept(QDate(2026, 9, 5))->claims == 0);
    CHECK(kept(today)->at == house.db.clock.now());
    CHECK_FALSE(kept(QDate(2026, 12, 5))); // to come
    house.as(security::Role::Reception);
    CHECK_FALSE(kept(today));
}

TEST_CASE("who registers is told of people whom nobody knows and of cards to look up", "[report][duty]")
{
    DutyHouse house;
    const auto lists = ok(catalog::BuiltInCatalogue::load());
    patient::PatientService patients{house.db.ledger, *lists, 2}; // numbers of its own beside the house's
    patient::PatientForm form;
    form.unidentified = true;
    form.birth = QStringLiteral("1985");
    ok(patients.enrol(house.session, form));
    CHECK_FALSE(house.codes().contains("patients.unknown"));
    CHECK(house.cardsToLookUp() == 0);
    house.visit({.patient = house.person("1956"), .at = at(today, 9)});
    CHECK(house.cardsToLookUp() == 1);
    house.db.clock.set(at(today.addDays(2), 13)); // 49 hours later
    CHECK(house.only("patients.unknown").severity == Severity::Error);
    house.as(security::Role::Pharmacist);
    CHECK_FALSE(house.codes().contains("patients.unknown"));
    CHECK(house.cardsToLookUp() == 0);
}
