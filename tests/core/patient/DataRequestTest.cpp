// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/WorkingDays.h"
#include "core/patient/DataRequestService.h"
#include "core/report/DutyService.h"
#include "core/visit/Retention.h"
#include "tests/support/DayHouse.h"
#include "tests/support/FailingWrites.h"

using namespace tramyte;
using namespace tramyte::patient;
using State = DataRequest::State;

namespace {

struct Desk : DayHouse {
    DataRequestService requests{
        db.ledger, *lists, 1, [this](PatientId who) { return visit::keptUntil(db, *lists, who, db.clock.today()); }};
    report::DutyService duties{db.ledger, *lists};
    PatientId person = adult();

    DataRequest receive(const QString& kind, bool thirdParty = false)
    {
        DataRequestForm form;
        form.patient = person;
        form.kind = kind;
        form.wish = "sửa ngày sinh";
        form.thirdParty = thirdParty;
        return ok(requests.receive(session, form));
    }
    int duty(const char* code)
    {
        for (const report::Duty& it : ok(duties.list(session)))
            if (it.code == QLatin1String(code))
                return it.count;
        return 0;
    }
};

} // namespace

TEST_CASE("working days leave out weekends and the holidays of the list", "[catalog][request]")
{
    const auto lists = ok(catalog::BuiltInCatalogue::load());
    const auto after = [&](QDate day, int days) { return ok(catalog::afterWorkingDays(*lists, day, days)); };
    CHECK(after(QDate(2026, 11, 20), 2) == QDate(2026, 11, 24)); // Friday: Monday, Tuesday
    CHECK(after(QDate(2026, 4, 29), 2) == QDate(2026, 5, 5));    // 30/4, 1/5 and a weekend between
    CHECK(after(QDate(2026, 11, 20), 0) == QDate(2026, 11, 20));
}

TEST_CASE("a request gets its days by the rules of the day on which it came", "[patient][request]")
{
    Desk desk;
    const DataRequest copy = desk.receive("copy");
    CHECK(copy.number == "2026-01-0001");
    CHECK(copy.acknowledgeBy == QDate(2026, 11, 24));
    CHECK(copy.due == QDate(2026, 11, 30));                         // 10 days
    CHECK(desk.receive("correct", true).due == QDate(2026, 12, 5)); // 15 with third parties
    CHECK(desk.receive("restrict").due == QDate(2026, 12, 5));      // 15
    CHECK(desk.receive("delete", true).due == QDate(2026, 12, 20)); // 30
    CHECK(ok(desk.requests.open(desk.session)).size() == 4);
    CHECK(ok(desk.requests.open(desk.session)).front().patientName == "Nguyễn Thị Mẫu");
    CHECK(ok(desk.requests.idOf(desk.session, "2026-01-0001")) == copy.id);

    DataRequestForm form;
    form.patient = desk.person;
    form.kind = "correct";
    CHECK(errorOf(desk.requests.receive(desk.session, form)).field == "wish");
    form.kind = "everything";
    CHECK(errorOf(desk.requests.receive(desk.session, form)).field == "kind");
    form.kind = "view";
    form.askedBy = "Trần Văn Con";
    CHECK(errorOf(desk.requests.receive(desk.session, form)).field == "relation");
    form.relation = "con";
    form.receivedAt = instantOf(QDate(2026, 12, 1), QTime(8, 0));
    CHECK(errorOf(desk.requests.receive(desk.session, form)).field == "receivedAt");
    form.receivedAt.reset();
    leavesNothingBehind(desk.db, {"data_request", "journal", "number_series"},
        [&] { return desk.requests.receive(desk.session, form); });
}

TEST_CASE("a request is acknowledged, extended once and closed, and stays readable", "[patient][request]")
{
    Desk desk;
    const DataRequest it = desk.receive("copy");
    CHECK_FALSE(it.isOverdue(QDate(2026, 11, 24)));
    CHECK(it.isOverdue(QDate(2026, 11, 25))); // nobody said that it came in
    const DataRequest told = ok(desk.requests.acknowledge(desk.session, it.id));
    CHECK(told.acknowledgedAt == desk.db.clock.now());
    CHECK(told.nextDay() == it.due);
    CHECK(errorOf(desk.requests.extend(desk.session, it.id, " ")).code == "request.reasonMissing");
    const DataRequest longer = ok(desk.requests.extend(desk.session, it.id, "hồ sơ giấy ở kho"));
    CHECK(longer.due == it.due.addDays(10));
    CHECK(errorOf(desk.requests.extend(desk.session, it.id, "x")).code == "request.extendedAlready");
    CHECK(errorOf(desk.requests.finish(desk.session, it.id, "")).field == "outcome");
    leavesNothingBehind(desk.db, {"data_request", "journal"},
        [&] { return desk.requests.finish(desk.session, it.id, "đã giao bản sao"); });
    const DataRequest done = ok(desk.requests.finish(desk.session, it.id, "đã giao bản sao"));
    CHECK(done.state == State::Done);
    CHECK(done.closedBy == desk.session.user);
    CHECK(errorOf(desk.requests.refuse(desk.session, it.id, "x")).code == "request.closed");
    CHECK(ok(desk.requests.open(desk.session)).empty());
    CHECK(ok(desk.requests.closed(desk.session)).size() == 1);
    CHECK(ok(desk.requests.list(desk.session, desk.person)).front().outcome == "đã giao bản sao");
    CHECK(desk.db.journal.of("request", it.id.value)->size() == 4);

    const DataRequest late = desk.receive("view");
    desk.db.clock.set(instantOf(late.due.addDays(1), QTime(8, 0)));
    CHECK(errorOf(desk.requests.extend(desk.session, late.id, "x")).code == "request.tooLate");
    CHECK(ok(desk.requests.takeBack(desk.session, late.id, "")).state == State::TakenBack);
}

TEST_CASE("records that the law keeps are not deleted on request", "[patient][request]")
{
    Desk desk;
    const DataRequest early = desk.receive("delete");
    CHECK_FALSE(ok(desk.requests.keptUntil(desk.session, desk.person)));
    ok(desk.requests.finish(desk.session, early.id, "không có hồ sơ")); // nothing is kept of somebody never seen

    const auto visit = desk.openVisit(desk.person);
    const DataRequest it = desk.receive("delete");
    CHECK(
        ok(desk.requests.keptUntil(desk.session, desk.person)) == QDate(2036, 12, 31)); // ten years from the year's end
    CHECK(errorOf(desk.requests.finish(desk.session, it.id, "đã xóa")).code == "request.kept");
    visit::DiagnoseForm form;
    form.visit = visit;
    form.main = "F32.9";
    ok(desk.visits.diagnose(desk.session, form));
    CHECK(ok(desk.requests.keptUntil(desk.session, desk.person)) == QDate(2046, 12, 31)); // mental disease: twenty
    CHECK(ok(desk.requests.refuse(desk.session, it.id, "hồ sơ còn trong thời hạn lưu trữ")).state == State::Refused);
}

TEST_CASE("requests that are due are among the day's duties", "[report][request]")
{
    Desk desk;
    const DataRequest it = desk.receive("copy");
    CHECK(desk.duty("requests.due") == 0); // four days away
    desk.db.clock.set(instantOf(QDate(2026, 11, 23), QTime(8, 0)));
    CHECK(desk.duty("requests.due") == 1);
    desk.db.clock.set(instantOf(QDate(2026, 11, 25), QTime(8, 0)));
    CHECK(desk.duty("requests.overdue") == 1);
    ok(desk.requests.acknowledge(desk.session, it.id));
    CHECK(desk.duty("requests.overdue") == 0);
    desk.db.clock.set(instantOf(QDate(2026, 12, 1), QTime(8, 0)));
    CHECK(desk.duty("requests.overdue") == 1);
    ok(desk.requests.finish(desk.session, it.id, "xong"));
    CHECK(desk.duty("requests.overdue") == 0);
}
