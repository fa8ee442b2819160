// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ClaimService.h"
#include "core/claim/MergeHelp.h"
#include "core/claim/SourceReader.h"
#include "core/patient/DuplicateService.h"
#include "core/patient/MergeService.h"
#include "core/security/DraftService.h"

#include "tests/support/DayHouse.h"
#include "tests/support/Faults.h"

using namespace tramyte;
using namespace tramyte::patient;

namespace {

/// One woman, registered twice.
struct TwiceHouse : DayHouse {
    TwiceHouse()
    {
        keep = adult();
        PatientForm form;
        form.fullName = "Nguyen Thi Mau";
        form.sex = "female";
        form.birth = "1956-03-05";
        form.citizenId = "012345678";
        form.phone = "0612345678";
        form.hamlet = "Thôn 3";
        form.cardCode = "HN2010123456789";
        form.cardFrom = "2026-06-01";
        form.cardTo = "2027-05-31";
        form.cardFacility = "01234";
        drop = ok(patients.enrol(session, form)).patient.id;
        ok(patients.addAllergy(session, drop, "Penicillin", "nổi mề đay"));
        keptVisit = closedVisit(keep, QDate(2026, 11, 18));
        droppedVisit = closedVisit(drop, QDate(2026, 11, 19));
    }

    visit::VisitId closedVisit(PatientId patient, QDate day)
    {
        const auto id = openVisit(patient, day);
        ok(order(id, "KHAM"));
        ok(prescribe(id, "A", 10, 5));
        visit::DiagnoseForm diagnosis;
        diagnosis.visit = id;
        diagnosis.main = "J20.9";
        ok(visits.diagnose(session, diagnosis));
        ok(close(id, day));
        return id;
    }
    MergeForm form() const { return {keep, drop, {}, {}, {}}; }
    Patient patient(PatientId id) { return ok(PatientRepository(db).require(id)); }
    visit::Visit visit(visit::VisitId id) { return ok(visit::VisitRepository(db).require(id)); }
    /// What a record says, but for how often it was changed.
    QJsonObject said(PatientId id)
    {
        auto state = toJson(patient(id));
        state.remove("revision");
        return state;
    }
    QJsonObject said(visit::VisitId id)
    {
        auto state = toJson(visit(id));
        state.remove("revision");
        return state;
    }
    void markSent(visit::VisitId id)
    {
        claim::DueVisit due;
        due.visit = id;
        due.revision = visit(id).revision;
        ok(claim::ClaimLog(db).insertFile(db.ids, "a.xml", "00", {due}, db.clock.now()));
    }
    claim::ClaimSource claimOf(visit::VisitId id) { return ok(claim::SourceReader(db, "01234").read(id)); }

    MergeService merges{db.ledger, claim::mergeHelp(db, db.ids, readers())};
    DuplicateService duplicates{db.ledger};
    PatientId keep;
    PatientId drop;
    visit::VisitId keptVisit;
    visit::VisitId droppedVisit;
};

std::vector<PatientId> idsOf(const std::vector<Found>& found)
{
    std::vector<PatientId> ids;
    for (const Found& it : found)
        ids.push_back(it.patient.id);
    return ids;
}

} // namespace

TEST_CASE("every column that names a patient or a card says what a merge does to it", "[patient][merge][house]")
{
    TestDatabase db;
    std::set<std::pair<QString, QString>> known;
    for (const PatientColumn& it : patientColumns())
        known.emplace(it.table, it.column);
    std::set<std::pair<QString, QString>> inSchema;
    QStringList tables;
    storage::Database& file = db;
    ok(file.query("SELECT name FROM sqlite_master WHERE type = 'table'").each([&](const storage::Row& row) {
        tables << row.text(0);
    }));
    for (const QString& table : tables) {
        static std::deque<QByteArray> texts;
        texts.push_back("PRAGMA foreign_key_list(" + table.toUtf8() + ")");
        ok(file.query(texts.back().constData()).each([&](const storage::Row& row) {
            if (row.text(2) == u"patient" || row.text(2) == u"insurance_card")
                inSchema.emplace(table, row.text(3));
        }));
    }
    CHECK(inSchema.size() >= 13);
    for (const auto& [table, column] : inSchema) {
        INFO(table.toStdString() << "." << column.toStdString()
                                 << ": add a row to patientColumns() in core/patient/PatientColumns.cpp");
        CHECK(known.contains({table, column}));
    }
    for (const auto& [table, column] : known) {
        INFO(table.toStdString() << "." << column.toStdString() << " is not in the schema");
        CHECK(inSchema.contains({table, column}));
    }
}

TEST_CASE("two records of one person become one", "[patient][merge]")
{
    TwiceHouse house;
    const Patient before = house.patient(house.drop);
    const auto done = ok(house.merges.merge(house.session, house.form()));

    SECTION("everything of the dropped one is with the kept one")
    {
        const Patient kept = house.patient(house.keep);
        CHECK(kept.cards.size() == 2);
        CHECK(kept.allergies == before.allergies);
        CHECK(house.visit(house.droppedVisit).patient == house.keep);
        CHECK(house.visit(house.droppedVisit).card == before.cards.front().id);
        CHECK(ok(house.visits.timeline(house.session, house.keep)).size() == 2);
        CHECK(ok(house.visits.timeline(house.session, house.drop)).empty());
        const auto found = ok(house.patients.list(house.session, {house.keep}));
        CHECK(found.front().lastVisit == QDate(2026, 11, 19));
        CHECK(done.merge.rows.size() == 3); // card, allergy, visit
    }
    SECTION("the better facts are taken, a number that was given up stays as the old one")
    {
        const Patient kept = house.patient(house.keep);
        CHECK(kept.fullName == "Nguyễn Thị Mẫu"); // with its marks
        CHECK(kept.birth == PartialDate::of(1956, 3, 5));
        CHECK(kept.citizenId == "012345678");
        CHECK(kept.phone == "0612345678");
        CHECK(kept.hamlet == "Thôn 3");
    }
    SECTION("the dropped one stays, archived, and leads to the kept one")
    {
        const Patient dropped = house.patient(house.drop);
        CHECK(dropped.archived);
        CHECK(dropped.mergedInto == house.keep);
        CHECK(dropped.fullName == before.fullName);
        CHECK(ok(house.patients.idOf(house.session, before.code)) == house.keep);
        for (const QString& number : {before.code, before.citizenId, before.phone, before.cards.front().code})
            CHECK(idsOf(ok(house.patients.search(house.session, number))) == std::vector{house.keep});
        CHECK(idsOf(ok(house.patients.search(house.session, "nguyen thi mau"))) == std::vector{house.keep});
        visit::OpenForm form;
        form.patient = house.drop;
        CHECK(errorOf(house.visits.open(house.session, form)).code == "patient.archived");
        // also after the kept one was changed
        PatientForm change;
        change.phone = "0698765432";
        change.citizenId = "001156009876";
        ok(house.patients.update(house.session, house.keep, change));
        CHECK(idsOf(ok(house.patients.search(house.session, before.citizenId))) == std::vector{house.keep});
    }
    SECTION("the journal proves it, with the states before")
    {
        house.prove();
        const auto entries = ok(house.db.journal.of("patient", house.drop.value));
        CHECK(entries.back().action == "archive");
        CHECK(journal::previousState(entries.back()) == toJson(before));
        CHECK(ok(house.db.journal.of("merge", done.merge.id.value)).size() == 1);
        CHECK(ok(house.db.journal.of("visit", house.droppedVisit.value)).back().action == "change");
        CHECK(ok(house.db.journal.of("visit", house.keptVisit.value)).back().action == "close");
    }
    SECTION("saving it twice is one merge")
    {
        TwiceHouse other;
        auto form = other.form();
        form.token = "t";
        const auto first = ok(other.merges.merge(other.session, form));
        CHECK(ok(other.merges.merge(other.session, form)).merge.id == first.merge.id);
        CHECK(ok(MergeRepository(other.db).list(10)).size() == 1);
    }
}

TEST_CASE("a merge can be undone", "[patient][merge]")
{
    TwiceHouse house;
    const auto keepWas = house.said(house.keep);
    const auto dropWas = house.said(house.drop);
    const auto visitWas = house.said(house.droppedVisit);
    const auto merge = ok(house.merges.merge(house.session, house.form())).merge;

    SECTION("everything goes back where it was")
    {
        const auto parted = ok(house.merges.unmerge(house.session, merge.id));
        CHECK(house.said(house.keep) == keepWas);
        CHECK(house.said(house.drop) == dropWas);
        CHECK(house.said(house.droppedVisit) == visitWas);
        CHECK(parted.turnedBack == 3);
        CHECK(parted.stayed == 0);
        const auto code = house.patient(house.drop).code;
        CHECK(ok(house.patients.idOf(house.session, code)) == house.drop);
        CHECK(idsOf(ok(house.patients.search(house.session, "0612345678"))) == std::vector{house.drop});
        CHECK(ok(house.patients.list(house.session, {house.keep})).front().lastVisit == QDate(2026, 11, 18));
        house.prove();
        CHECK(errorOf(house.merges.unmerge(house.session, merge.id)).code == "merge.undone");
        ok(house.merges.merge(house.session, house.form())); // and may be made again
        house.prove();
    }
    SECTION("what was entered since stays with the kept one, a card that was used since is there for both")
    {
        PatientForm change;
        change.phone = "0698765432";
        ok(house.patients.update(house.session, house.keep, change));
        const auto since = house.closedVisit(house.keep, QDate(2026, 11, 20));
        REQUIRE(house.visit(since).card == house.visit(house.droppedVisit).card); // the card that counted then
        const auto claimed = house.claimOf(since).cards;

        ok(house.merges.unmerge(house.session, merge.id));
        CHECK(house.visit(since).patient == house.keep);
        CHECK(house.patient(house.keep).phone == "0698765432");
        CHECK(house.patient(house.keep).birth == PartialDate::of(1956, 3));
        CHECK(house.said(house.drop) == dropWas);
        const auto again = house.claimOf(since).cards;
        REQUIRE(again.size() == 1);
        CHECK(again.front().code == claimed.front().code);
        CHECK(house.visit(since).card != house.visit(house.droppedVisit).card);
        house.prove();
    }
    SECTION("the later of two merges first")
    {
        PatientForm form;
        form.fullName = "Nguyễn Thị Mẫu";
        form.birth = "1956";
        form.sex = "female";
        const auto third = ok(house.patients.enrol(house.session, form)).patient.id;
        const auto later = ok(house.merges.merge(house.session, {third, house.keep, {}, {}, {}})).merge;
        // the first dropped record leads through the second to the third
        CHECK(ok(house.patients.idOf(house.session, house.patient(house.drop).code)) == third);
        CHECK(idsOf(ok(house.patients.search(house.session, house.patient(house.drop).code))) == std::vector{third});
        CHECK(errorOf(house.merges.unmerge(house.session, merge.id)).code == "merge.laterMerge");
        ok(house.merges.unmerge(house.session, later.id));
        ok(house.merges.unmerge(house.session, merge.id));
        CHECK(house.said(house.keep) == keepWas);
        CHECK(house.said(house.drop) == dropWas);
        house.prove();
    }
}

TEST_CASE("what stands in the way of a merge", "[patient][merge]")
{
    TwiceHouse house;
    auto form = house.form();

    SECTION("one record, an archived one, one that was merged")
    {
        form.drop = form.keep;
        CHECK(errorOf(house.merges.merge(house.session, form)).code == "merge.sameRecord");
        form = house.form();
        ok(house.patients.archive(house.session, house.keep));
        CHECK(errorOf(house.merges.merge(house.session, form)).code == "merge.archived");
        std::swap(form.keep, form.drop); // an archived record may be dropped
        ok(house.merges.merge(house.session, form));
        CHECK(errorOf(house.merges.merge(house.session, form)).code == "merge.archived");
    }
    SECTION("two open visits")
    {
        house.openVisit(house.keep);
        ok(house.merges.compare(house.session, house.keep, house.drop));
        house.openVisit(house.drop);
        CHECK(errorOf(house.merges.merge(house.session, form)).code == "merge.openVisits");
        form.reason = "whatever";
        CHECK(errorOf(house.merges.merge(house.session, form)).code == "merge.openVisits");
    }
    SECTION("two citizen IDs, unless whoever may says why")
    {
        PatientForm change;
        change.citizenId = "001156009876";
        ok(house.patients.update(house.session, house.keep, change));
        change.citizenId = "001156001234";
        ok(house.patients.update(house.session, house.drop, change));
        const auto refused = errorOf(house.merges.merge(house.session, form));
        CHECK(refused.code == "merge.differentCitizenIds");
        CHECK(refused.overridable);
        form.reason = "Số cũ viết nhầm, đã đối chiếu thẻ";
        const security::Session clerk{{1}, "hoa", "Hoa", {}, {}, {security::Role::Reception}};
        CHECK(errorOf(house.merges.merge(clerk, form)).code == "permission.denied");
        CHECK_FALSE(house.patient(house.drop).archived);
        const auto done = ok(house.merges.merge(house.session, form));
        CHECK(done.merge.reason == form.reason);
        CHECK(done.kept.citizenId == "001156009876");
        CHECK(done.kept.oldId == "001156001234"); // nothing is lost
    }
    SECTION("somebody said that they are two people")
    {
        ok(house.duplicates.setDistinct(house.session, house.drop, house.keep));
        CHECK(errorOf(house.merges.merge(house.session, form)).code == "merge.saidDistinct");
        form.reason = "Nhầm";
        ok(house.merges.merge(house.session, form));
        CHECK_FALSE(ok(MergeRepository(house.db).findDistinct(house.keep, house.drop)));
        house.prove();
    }
    SECTION("a field that there is not")
    {
        form.takesDrop["shoeSize"] = true;
        CHECK(errorOf(house.merges.merge(house.session, form)).code == "merge.field");
    }
}

TEST_CASE("the person decides field by field", "[patient][merge]")
{
    TwiceHouse house;
    const auto shown = ok(house.merges.compare(house.session, house.keep, house.drop));
    for (const FactChoice& it : shown.facts) {
        INFO(it.field.toStdString());
        const bool isBetter = QStringList{"birth", "citizenId", "phone", "hamlet"}.contains(it.field);
        CHECK(it.takesDrop == isBetter);
    }
    CHECK(shown.dropRows.at("visit") == 1);
    CHECK(shown.likeness.score >= kPossible);
    for (const PatientId id : {house.keep, house.drop}) // looking is entered
        CHECK(ok(house.db.journal.of("patient", id.value)).back().action == "view");

    auto form = house.form();
    form.takesDrop = {{"fullName", true}, {"birth", false}};
    const auto kept = ok(house.merges.merge(house.session, form)).kept;
    CHECK(kept.fullName == "Nguyen Thi Mau");
    CHECK(kept.birth == PartialDate::of(1956, 3));
    CHECK(kept.phone == "0612345678"); // as proposed
}

TEST_CASE("the same card and the same allergy are there once", "[patient][merge]")
{
    TwiceHouse house;
    PatientForm card;
    card.cardCode = "HN2010123456789";
    card.cardFrom = "2026-06-01";
    card.cardTo = "2027-05-31";
    card.cardFacility = "01234";
    ok(house.patients.update(house.session, house.keep, card));
    ok(house.patients.addAllergy(house.session, house.keep, "penicillin", "Nổi mề đay"));
    const auto dropWas = house.said(house.drop);
    const auto claimed = house.claimOf(house.droppedVisit).cards;

    const auto merge = ok(house.merges.merge(house.session, house.form())).merge;
    const Patient kept = house.patient(house.keep);
    CHECK(kept.cards.size() == 2);
    CHECK(kept.allergies.size() == 1);
    CHECK(house.visit(house.droppedVisit).card == kept.cards.back().id);
    CHECK(house.claimOf(house.droppedVisit).cards.front().code == claimed.front().code);
    ok(house.merges.unmerge(house.session, merge.id));
    CHECK(house.said(house.drop) == dropWas);
    house.prove();
}

TEST_CASE("a claim that was sent stays as it was sent", "[patient][merge]")
{
    TwiceHouse house;
    const auto codeWas = house.patient(house.drop).code;
    house.markSent(house.keptVisit);
    house.markSent(house.droppedVisit);
    auto form = house.form();
    form.takesDrop["fullName"] = true;
    const auto keptWas = house.claimOf(house.keptVisit).patient;
    const auto merge = ok(house.merges.merge(house.session, form)).merge;

    CHECK(house.claimOf(house.keptVisit).patient.fullName == keptWas.fullName);
    CHECK(house.claimOf(house.keptVisit).patient.birth == keptWas.birth);
    const auto claim = house.claimOf(house.droppedVisit);
    CHECK(claim.patient.code == codeWas);
    CHECK(claim.patient.citizenId == "012345678");
    REQUIRE(claim.cards.size() == 1);
    for (const auto& due : ok(claim::ClaimLog(house.db).due(QDate(2026, 11, 1), QDate(2026, 11, 30))))
        CHECK(due.isSent); // nothing goes out again for it

    SECTION("after a correction it says what is right, under the number it went out with")
    {
        ok(house.bills.amend(house.session, house.droppedVisit, "sửa"));
        ok(house.close(house.droppedVisit, QDate(2026, 11, 19)));
        PatientForm change;
        change.fullName = "Nguyễn Thị Mẫu Đơn";
        ok(house.patients.update(house.session, house.keep, change));
        const auto again = house.claimOf(house.droppedVisit).patient;
        CHECK(again.fullName == "Nguyễn Thị Mẫu Đơn");
        CHECK(again.code == codeWas);
    }
    SECTION("and is as before when the merge is undone")
    {
        ok(house.merges.unmerge(house.session, merge.id));
        CHECK(house.claimOf(house.droppedVisit).patient.code == codeWas);
        for (const auto& due : ok(claim::ClaimLog(house.db).due(QDate(2026, 11, 1), QDate(2026, 11, 30))))
            CHECK(due.isSent);
    }
    SECTION("a visit that was not sent goes out as the kept one's")
    {
        TwiceHouse other;
        ok(other.merges.merge(other.session, other.form()));
        CHECK(other.claimOf(other.droppedVisit).patient.code == other.patient(other.keep).code);
    }
}

TEST_CASE("what was being typed about the dropped record is about the kept one", "[patient][merge]")
{
    TwiceHouse house;
    security::DraftService drafts(house.db.ledger);
    ok(drafts.save(house.session, "registration", house.drop.value, {{"phone", "0601"}}));
    ok(house.merges.merge(house.session, house.form()));
    CHECK(ok(drafts.find(house.session, "registration", house.keep.value)));
    CHECK_FALSE(ok(drafts.find(house.session, "registration", house.drop.value)));
}

TEST_CASE("a merge and its undoing are whole or not at all, wherever the writing fails", "[patient][merge]")
{
    TwiceHouse house;
    ok(house.duplicates.setDistinct(house.session, house.keep, house.drop));
    house.markSent(house.droppedVisit);
    auto form = house.form();
    form.reason = "Nhầm";
    Faults faults(house.db);
    const auto before = faults.content();
    int row = 0;
    std::optional<Merge> merge;
    while (!merge) {
        faults.failAt(++row);
        const auto done = house.merges.merge(house.session, form);
        faults.failAt(0);
        if (done)
            merge = done->merge;
        else
            REQUIRE(faults.content() == before);
    }
    CHECK(row > 20);
    house.prove();

    const auto merged = faults.content();
    row = 0;
    for (bool isUndone = false; !isUndone;) {
        faults.failAt(++row);
        const auto done = house.merges.unmerge(house.session, merge->id);
        faults.failAt(0);
        isUndone = done.has_value();
        if (!isUndone)
            REQUIRE(faults.content() == merged);
    }
    CHECK(row > 20);
    house.prove();
}

TEST_CASE("what people said of like records is kept", "[patient][merge]")
{
    TwiceHouse house;
    CHECK_FALSE(ok(house.duplicates.list(house.session)).searched.at);
    const auto searched = ok(house.duplicates.search(house.session));
    CHECK(searched.people == 2);
    const auto list = ok(house.duplicates.list(house.session));
    REQUIRE(list.pairs.size() == 1);
    CHECK(list.pairs[0].a.patient.id == house.keep);

    SECTION("two people are not asked about again, until it is taken back")
    {
        const auto said = ok(house.duplicates.setDistinct(house.session, house.drop, house.keep, "Hai chị em họ"));
        CHECK(ok(house.duplicates.setDistinct(house.session, house.keep, house.drop)).id == said.id);
        CHECK(ok(house.duplicates.list(house.session)).all == 0);
        ok(house.duplicates.search(house.session));
        CHECK(ok(house.duplicates.list(house.session)).pairs.empty());
        const auto decisions = ok(house.duplicates.decisions(house.session));
        REQUIRE(decisions.size() == 1);
        CHECK(decisions[0].by == "Lan");
        CHECK(decisions[0].holds());
        ok(house.duplicates.withdrawDistinct(house.session, house.keep, house.drop));
        CHECK(ok(house.duplicates.list(house.session)).pairs.size() == 1);
        CHECK(errorOf(house.duplicates.withdrawDistinct(house.session, house.keep, house.drop)).code
            == "distinct.withdrawn");
        house.prove();
    }
    SECTION("it holds for a record that one of them was made one with")
    {
        PatientForm form;
        form.fullName = "Nguyễn Thị Mẫu";
        form.birth = "1956-03-05";
        form.sex = "female";
        const auto third = ok(house.patients.enrol(house.session, form)).patient.id;
        ok(house.duplicates.setDistinct(house.session, house.drop, third));
        ok(house.merges.merge(house.session, house.form()));
        ok(house.duplicates.search(house.session));
        CHECK(ok(house.duplicates.list(house.session)).pairs.empty());
        CHECK(errorOf(house.merges.merge(house.session, {house.keep, third, {}, {}, {}})).code == "merge.saidDistinct");
    }
    SECTION("a pair goes from the list when it is merged or mended, and a new search counts newcomers")
    {
        const auto merge = ok(house.merges.merge(house.session, house.form())).merge;
        CHECK(ok(house.duplicates.list(house.session)).pairs.empty());
        ok(house.merges.unmerge(house.session, merge.id));
        CHECK(ok(house.duplicates.list(house.session)).pairs.size() == 1);
        PatientForm change;
        change.birth = "1988";
        ok(house.patients.update(house.session, house.drop, change));
        // two births under one insurance number: something is wrong still
        CHECK(ok(house.duplicates.list(house.session)).pairs.size() == 1);

        PatientForm rare;
        rare.fullName = "Bàn Tài Khờ";
        rare.birth = "1956-03-05";
        rare.sex = "male";
        ok(house.patients.enrol(house.session, rare));
        const auto twice = ok(house.patients.enrol(house.session, rare)).patient.id;
        CHECK(ok(house.duplicates.list(house.session)).searched.addedSince == 2);
        ok(house.duplicates.search(house.session));
        CHECK(ok(house.duplicates.list(house.session)).pairs.size() == 2);
        change.birth = "1988-01-09";
        ok(house.patients.update(house.session, twice, change));
        CHECK(ok(house.duplicates.list(house.session)).pairs.size() == 1);
    }
    SECTION("a search that is stopped leaves the list as it was")
    {
        CHECK(errorOf(house.duplicates.search(house.session, [](qint64, qint64) { return false; })).code
            == "duplicates.stopped");
        CHECK(ok(house.duplicates.list(house.session)).pairs.size() == 1);
    }
}
