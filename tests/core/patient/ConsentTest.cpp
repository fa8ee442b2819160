// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ConsentService.h"
#include "tests/support/DayHouse.h"
#include "tests/support/FailingWrites.h"

using namespace tramyte;
using namespace tramyte::patient;

namespace {

struct Desk : DayHouse {
    ConsentService consents{db.ledger, *lists};
    PatientId person = adult();

    PatientId child(const char* birth)
    {
        PatientForm form;
        form.fullName = "Nguyễn Bé Mẫu";
        form.sex = "male";
        form.birth = QString::fromLatin1(birth);
        return ok(patients.enrol(session, form)).patient.id;
    }
    ConsentForm yes(PatientId who, const QString& purpose = "remind") const
    {
        ConsentForm form;
        form.patient = who;
        form.purpose = purpose;
        form.given = true;
        form.byPatient = true;
        form.way = "paper";
        return form;
    }
};

} // namespace

TEST_CASE("a consent keeps the text that was shown, who answered, when and how", "[patient][consent]")
{
    Desk desk;
    ConsentForm form = desk.yes(desk.person);
    form.at = instantOf(QDate(2026, 11, 18), QTime(9, 0));
    form.token = "t1";
    const Consent given = ok(desk.consents.answer(desk.session, form));
    CHECK(given.shown.contains(QString("nhạy cảm"))); // people are told that the data is sensitive
    CHECK(given.shownFrom == QDate(2026, 1, 1));
    CHECK(given.at == *form.at);
    CHECK(given.enteredAt == desk.db.clock.now());
    CHECK(ok(desk.consents.answer(desk.session, form)).id == given.id); // one save
    CHECK(ok(desk.consents.list(desk.session, desk.person)).size() == 1);

    const auto at = [](int day) { return instantOf(QDate(2026, 11, day), QTime(12, 0)); };
    const Consent back = ok(
        desk.consents.withdraw(desk.session, {given.id, "Nguyễn Thị Mẫu", "spoken", "không muốn nhận tin", at(19)}));
    CHECK_FALSE(back.holds());
    CHECK(errorOf(desk.consents.withdraw(desk.session, {given.id, "x", "paper", {}, {}})).code == "consent.notGiven");
    // not retroactive
    CHECK_FALSE(ok(desk.consents.held(desk.session, desk.person, "remind", at(17))));
    CHECK(ok(desk.consents.held(desk.session, desk.person, "remind", at(18))));
    CHECK_FALSE(ok(desk.consents.held(desk.session, desk.person, "remind", at(20))));
    CHECK(desk.db.journal.of("consent", given.id.value)->size() == 2);
}

TEST_CASE("nothing is agreed to before somebody says so, and what the law asks needs no consent", "[patient][consent]")
{
    Desk desk;
    int byLaw = 0;
    for (const ConsentPurpose& it : ok(desk.consents.purposes(desk.session, desk.person))) {
        INFO(it.code.toStdString());
        CHECK_FALSE(it.answer); // silence is no answer
        CHECK_FALSE(it.text.isEmpty());
        byLaw += it.byLaw ? 1 : 0;
    }
    CHECK(byLaw >= 3); // examination, claims, notices
    CHECK(errorOf(desk.consents.answer(desk.session, desk.yes(desk.person, "claims"))).code == "consent.notNeeded");
    ConsentForm silent = desk.yes(desk.person);
    silent.given.reset();
    CHECK(errorOf(desk.consents.answer(desk.session, silent)).code == "consent.answerMissing");
    silent = desk.yes(desk.person);
    silent.way.clear();
    CHECK(errorOf(desk.consents.answer(desk.session, silent)).field == "form");
    silent = desk.yes(desk.person);
    silent.byPatient = false;
    CHECK(errorOf(desk.consents.answer(desk.session, silent)).code == "consent.patientMissing");
}

TEST_CASE("who answers depends on the age on that day", "[patient][consent]")
{
    Desk desk;
    const PatientId small = desk.child("2020-11-21"); // still five
    const PatientId seven = desk.child("2019-11-20"); // seven today
    ConsentForm form = desk.yes(small);
    CHECK(errorOf(desk.consents.answer(desk.session, form)).code == "consent.childAnswers");
    form.byPatient = false;
    CHECK(errorOf(desk.consents.answer(desk.session, form)).field == "representative");
    form.representative = "Trần Thị Mẹ";
    CHECK(errorOf(desk.consents.answer(desk.session, form)).field == "relation");
    form.relation = "mẹ";
    ok(desk.consents.answer(desk.session, form));

    form.patient = seven;
    CHECK(errorOf(desk.consents.answer(desk.session, form)).code == "consent.patientMissing"); // both must
    form.byPatient = true;
    ok(desk.consents.answer(desk.session, form));

    form.patient = desk.person; // somebody else for an adult: only with a reason
    form.byPatient = false;
    CHECK(errorOf(desk.consents.answer(desk.session, form)).field == "note");
    form.note = "hôn mê";
    ok(desk.consents.answer(desk.session, form));
}

TEST_CASE("some purposes count in writing only, and a spoken answer needs a witness", "[patient][consent]")
{
    Desk desk;
    ConsentForm form = desk.yes(desk.person, "share");
    form.way = "spoken";
    form.witness = "Lê Văn Chứng";
    CHECK(errorOf(desk.consents.answer(desk.session, form)).code == "consent.paperOnly");
    form.purpose = "remind";
    form.witness = " ";
    CHECK(errorOf(desk.consents.answer(desk.session, form)).field == "witness");
    form.witness = "Lê Văn Chứng";
    leavesNothingBehind(desk.db, {"consent", "journal"}, [&] { return desk.consents.answer(desk.session, form); });
    ok(desk.consents.answer(desk.session, form));
    form.at = instantOf(QDate(2026, 12, 1), QTime(8, 0));
    CHECK(errorOf(desk.consents.answer(desk.session, form)).field == "at");
    form.at = instantOf(QDate(2025, 12, 1), QTime(8, 0)); // no text held on that day
    CHECK(errorOf(desk.consents.answer(desk.session, form)).field == "purpose");
}

TEST_CASE("a refused or withdrawn consent never stops care", "[patient][consent]")
{
    Desk desk;
    for (const ConsentPurpose& it : ok(desk.consents.purposes(desk.session, desk.person))) {
        if (it.byLaw)
            continue;
        ConsentForm form = desk.yes(desk.person, it.code);
        form.given = false;
        ok(desk.consents.answer(desk.session, form));
    }
    const auto visit = desk.openVisit(desk.person);
    ok(desk.order(visit, "KHAM"));
    ok(desk.close(visit));
}
