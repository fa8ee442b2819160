// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/QueueService.h"

#include "core/storage/Migrator.h"
#include "tests/support/DayHouse.h"

using namespace tramyte;
using visit::Priority;

namespace {

const QDate kDay(2026, 11, 20);

struct Hall : DayHouse {
    Hall() { db.clock.set(instantOf(kDay, QTime(9, 0))); }

    visit::VisitId arrive(const QString& birth, int minute, const QString& arrivalCode = "9")
    {
        patient::PatientForm form;
        form.fullName = "Trần Văn Mẫu";
        form.sex = "male";
        form.birth = birth;
        form.hamlet = "Thôn 2";
        form.phone = "0900000001";
        visit::OpenForm open;
        open.patient = ok(patients.enrol(session, form)).patient.id;
        open.at = instantOf(kDay, QTime(8, minute));
        open.reason = "Ho";
        open.arrivalCode = arrivalCode;
        return ok(visits.open(session, open)).visit.id;
    }
    visit::VisitId next()
    {
        const auto row = ok(queue.callNext(session));
        return row ? row->visit : visit::VisitId{};
    }
    visit::QueueRow row(visit::VisitId id)
    {
        for (const auto& it : ok(queue.list(session, kDay))) {
            if (it.visit == id)
                return it;
        }
        FAIL("not in the queue");
        return {};
    }

    visit::QueueService queue{db.ledger, 1};
};

} // namespace

TEST_CASE("people are called by priority, then by arrival", "[queue]")
{
    Hall hall;
    const auto adult = hall.arrive("1980", 0);
    const auto later = hall.arrive("1981", 1);
    const auto old = hall.arrive("1940", 10);
    const auto child = hall.arrive("2022-05-01", 5);
    const auto emergency = hall.arrive("1990", 20, "2");
    CHECK(hall.row(emergency).priority == Priority::Emergency);
    CHECK(hall.row(old).priority == Priority::Elderly);
    CHECK(hall.row(child).priority == Priority::Child);
    CHECK(hall.row(adult).priority == Priority::Ordinary);
    CHECK(hall.row(later).ticket == 2);

    CHECK(hall.next() == emergency);
    CHECK(hall.next() == child);
    CHECK(hall.next() == old);
    ok(hall.queue.setPriority(hall.session, later, Priority::Pregnant, "Có thai 30 tuần"));
    CHECK(hall.row(later).priorityReason == "Có thai 30 tuần");
    CHECK(hall.next() == later);
    CHECK(hall.next() == adult);
    CHECK_FALSE(hall.next());
    const auto called = hall.row(adult);
    CHECK(called.calledAt == hall.db.clock.now());
    CHECK(called.calledBy == "Lan");
    hall.prove();
}

TEST_CASE("the ages of priority are settings with dates", "[queue]")
{
    const visit::PriorityAges ages;
    const auto rule = [&](const QString& birth, QDate day) {
        return visit::priorityByRule("1.2", PartialDate::parse(birth), day, ages);
    };
    CHECK(rule("2020-11-21", kDay) == Priority::Child);
    CHECK(rule("2020-11-20", kDay) == Priority::Ordinary);
    CHECK(rule("2020", kDay) == Priority::Child); // in their favour
    CHECK(rule("1951-11-20", kDay) == Priority::Elderly);
    CHECK(rule("1951-11-21", kDay) == Priority::Ordinary);
    CHECK(rule("1951", kDay) == Priority::Elderly);
    CHECK(visit::priorityByRule("2", {}, kDay, ages) == Priority::Emergency);
    CHECK(visit::priorityByRule("1.1", {}, kDay, ages) == Priority::Ordinary);

    Hall hall;
    const auto old = hall.arrive("1948", 0);
    CHECK(hall.row(old).priority == Priority::Elderly);
    settings::SettingRepository settings(hall.db);
    ok(settings.insert({{5}, "queue.elderlyFrom", kDay, "80", 1}));
    CHECK(hall.row(old).priority == Priority::Ordinary);
}

TEST_CASE("a call can be repeated, taken over and taken back", "[queue]")
{
    Hall hall;
    std::vector<qint64> news;
    const auto first = hall.arrive("1980", 0);
    const auto second = hall.arrive("1981", 1);
    hall.db.changes.subscribe([&](Topic topic, const auto& ids) {
        if (topic == Topic::Visits)
            news.insert(news.end(), ids.begin(), ids.end());
    });
    CHECK(errorOf(hall.queue.callAgain(hall.session, first)).code == "queue.notCalled");
    CHECK(hall.next() == first);
    hall.db.clock.set(instantOf(kDay, QTime(9, 5)));
    CHECK(ok(hall.queue.callAgain(hall.session, first)).calledAt == hall.db.clock.now());
    CHECK(ok(hall.queue.list(hall.session, kDay)).front().visit == first);
    ok(hall.queue.putBack(hall.session, first));
    CHECK(hall.row(first).isWaiting());
    CHECK(hall.row(first).calledBy.isEmpty());
    CHECK(hall.next() == first);

    ok((*hall.db).execute("INSERT INTO user(id, name, full_name, entered_at) VALUES (2, 'hoa', 'Hoa', 0)"));
    security::Session hoa = hall.session;
    hoa.user = {2};
    CHECK(ok(hall.queue.take(hoa, second)).calledBy == "Hoa");
    CHECK(ok(hall.queue.take(hoa, first)).calledBy == "Hoa");
    CHECK(hall.row(first).calledAt == hall.db.clock.now());
    CHECK(news.size() == 6);

    ok(hall.close(second));
    CHECK(errorOf(hall.queue.putBack(hall.session, second)).code == "queue.closed");
    CHECK(errorOf(hall.queue.setPriority(hall.session, first, Priority::Merit, " ")).code == "queue.reasonMissing");
    CHECK(errorOf(hall.queue.take(hall.session, {99})).code == "queue.notFound");
    const auto rows = ok(hall.queue.list(hall.session, kDay));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].status == visit::Status::Closed);
    CHECK(rows[1].closedAt);
}

TEST_CASE("tickets begin anew each day, and a visit without one is still called", "[queue]")
{
    Hall hall;
    const auto today = hall.arrive("1980", 0);
    const auto patient = hall.adult();
    const Instant now = hall.db.clock.now();
    hall.db.clock.set(instantOf(kDay.addDays(1), QTime(9, 0)));
    const auto tomorrow = hall.openVisit(patient, kDay.addDays(1));
    hall.db.clock.set(now);
    CHECK(ok(hall.queue.list(hall.session, kDay.addDays(1))).front().ticket == 1);
    CHECK(ok(hall.queue.list(hall.session, kDay.addDays(1))).front().visit == tomorrow);
    ok((*hall.db).execute("DELETE FROM queue_ticket"));
    CHECK(hall.row(today).ticket == 0);
    CHECK(hall.next() == today);
    CHECK(hall.row(today).ticket == 2); // numbers are never given twice
    ok(hall.visits.archive(hall.session, today, "Nhầm"));
    CHECK(ok(hall.queue.list(hall.session, kDay)).empty());
}

TEST_CASE("visits of earlier days that are still open are listed, the oldest first", "[queue]")
{
    Hall hall;
    const auto first = hall.arrive("1980", 0);
    const auto second = hall.arrive("1950", 5);
    CHECK(ok(hall.queue.leftOpen(hall.session, kDay)).empty()); // today's are in the queue
    const auto left = ok(hall.queue.leftOpen(hall.session, kDay.addDays(1)));
    REQUIRE(left.size() == 2);
    CHECK(left[0].visit == first);
    CHECK(left[1].visit == second);
    CHECK(left[0].fullName == "Trần Văn Mẫu");
    ok(hall.visits.archive(hall.session, first, "nhầm"));
    CHECK(ok(hall.queue.leftOpen(hall.session, kDay.addDays(1))).size() == 1);
}

TEST_CASE("who is expected is who has an appointment and has not come", "[queue]")
{
    Hall hall;
    const QDate due = kDay.addDays(7);
    const auto visit = hall.arrive("1980", 0);
    visit::AppointForm appoint;
    appoint.visit = visit;
    appoint.day = due;
    appoint.note = "Đo huyết áp";
    ok(hall.visits.appoint(hall.session, appoint));
    const auto expected = ok(hall.queue.expected(hall.session, due));
    REQUIRE(expected.rows.size() == 1);
    CHECK_FALSE(expected.more);
    const auto& row = expected.rows.front();
    CHECK(row.fullName == "Trần Văn Mẫu");
    CHECK(row.hamlet == "Thôn 2");
    CHECK(row.phone == "0900000001");
    CHECK(row.fromVisit == visit);
    CHECK(row.fromDay == kDay);
    CHECK(row.note == "Đo huyết áp");
    CHECK(ok(hall.queue.expected(hall.session, due.addDays(1))).rows.empty());

    SECTION("until they come")
    {
        hall.db.clock.set(instantOf(due, QTime(9, 0)));
        hall.openVisit(row.patient, due);
        CHECK(ok(hall.queue.expected(hall.session, due)).rows.empty());
    }
    SECTION("or the appointment is called off")
    {
        ok(hall.visits.cancelAppointment(hall.session, visit));
        CHECK(ok(hall.queue.expected(hall.session, due)).rows.empty());
    }
    SECTION("fifty at most, and that there are more is told")
    {
        for (int i = 0; i < 50; ++i) {
            appoint.visit = hall.arrive("1980", 1 + i);
            ok(hall.visits.appoint(hall.session, appoint));
        }
        const auto many = ok(hall.queue.expected(hall.session, due));
        CHECK(many.rows.size() == 50);
        CHECK(many.more);
    }
}

TEST_CASE("a station from before there were tickets keeps its queue", "[queue][storage]")
{
    QTemporaryDir folder;
    auto db = ok(storage::Database::create(folder.filePath("old.db"), testKey()));
    auto migrations = storage::builtInMigrations();
    const auto tickets = std::ranges::find_if(
        migrations, [](const storage::Migration& it) { return it.script.contains("CREATE TABLE queue_ticket"); });
    REQUIRE(tickets != migrations.end());
    ok(storage::migrate(*db, {migrations.begin(), tickets}));
    ok(db->execute(R"sql(
        INSERT INTO user(id, name, full_name, entered_at) VALUES (1, 'lan', 'Lan', 0);
        INSERT INTO patient(id, code, full_name, sex, birth, entered_at, entered_by)
            VALUES (2, 'BN01-000001', 'Trần Văn Mẫu', 'male', '1980', 0, 1);
        INSERT INTO visit(id, code, patient_id, status, arrived_at, care_type, arrival_code, entered_at, entered_by)
            VALUES (3, 'x', 2, 'open', 1795145100000, '01', '9', 0, 1);)sql"));
    ok(storage::migrate(*db, migrations));
    const auto rows = ok(visit::QueueRepository(*db).list(localDay({1795145100000}), {}));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].fullName == "Trần Văn Mẫu");
    CHECK(rows[0].ticket == 0);
    CHECK(rows[0].isWaiting());
    ok(db->checkIntegrity());
}

TEST_CASE("the queue and who is expected are read by an index", "[queue][storage]")
{
    TestDatabase db;
    const auto plan = [&](const char* sql) {
        QString text;
        ok((*db).query(sql).each([&](const storage::Row& row) { text += row.text(3) + '\n'; }));
        return text;
    };
    CHECK(plan("EXPLAIN QUERY PLAN SELECT id FROM visit WHERE arrived_at >= 1 AND arrived_at < 2 AND status <> 'x'")
              .contains("visit_arrived"));
    CHECK(
        plan("EXPLAIN QUERY PLAN SELECT a.note FROM appointment a JOIN visit v ON v.id = a.visit_id WHERE a.day = 'x' "
             "AND NOT EXISTS (SELECT 1 FROM visit w WHERE w.patient_id = v.patient_id AND w.arrived_at >= 1)")
            .contains("appointment_day"));
}
