// SPDX-License-Identifier: GPL-3.0-or-later
// Insurance cards over time: entered, looked at, put right, ended, looked up at the portal.
#include "core/patient/CardService.h"
#include "core/settings/Installation.h"
#include "core/visit/LookupService.h"

#include "tests/support/DayHouse.h"

using namespace tramyte;
using namespace tramyte::patient;

namespace {

QStringList codes(const Issues& issues)
{
    QStringList list;
    for (const Issue& it : issues)
        list << it.code;
    return list;
}

struct Counter : DayHouse {
    Counter() { id = adult(); }

    Patient patient() { return ok(patients.view(session, id)); }
    Patient take(const PatientForm& form) { return ok(patients.update(session, id, form)).patient; }
    std::vector<visit::CardLookup> open() { return ok(lookups.list(session)); }
    void go(QDate day) { db.clock.set(instantOf(day, QTime(15, 0))); }

    CardService cards{db.ledger, *lists, 1};
    visit::LookupService lookups{db.ledger, *lists};
    PatientId id;
};

CardLook answer(CardId card, const char* result)
{
    return {card, QStringLiteral("portal"), QString::fromLatin1(result), {}, {}, {}};
}

} // namespace

TEST_CASE("a card is put right and the state before stays readable", "[patient][card]")
{
    Counter counter;
    const CardId card = counter.patient().cards.at(0).id;
    PatientForm form;
    form.cardTo = QStringLiteral("2027-12-31");
    form.cardFiveYear = QStringLiteral("2020-01-01");
    form.cardArea = QStringLiteral("K2");
    Patient it = ok(counter.cards.correct(counter.session, counter.id, card, form));
    CHECK(it.cards.at(0).validTo == QDate(2027, 12, 31));
    CHECK(it.cards.at(0).area == "K2");
    CHECK(it.cards.at(0).facility == "01234"); // what the form does not have stays
    form = {};
    form.cardFiveYear = QString();
    it = ok(counter.cards.correct(counter.session, counter.id, card, form));
    CHECK_FALSE(it.cards.at(0).fiveYears.isValid()); // an empty text empties
    it = ok(counter.cards.end(counter.session, counter.id, card, QDate(2026, 11, 20), "  mất thẻ "));
    CHECK(it.cards.at(0).validTo == QDate(2026, 11, 20));
    CHECK(it.cards.at(0).endReason == "mất thẻ");
    CHECK_FALSE(it.cardOn(QDate(2026, 11, 21)));

    const auto earlier = ok(counter.cards.earlier(counter.session, counter.id));
    REQUIRE(earlier.size() == 3);
    CHECK(earlier[0].was.validTo == QDate(2027, 12, 31)); // the latest change first
    CHECK(earlier[2].was.validTo == QDate(2026, 12, 31));
    CHECK(earlier[2].was.area.isEmpty());

    SECTION("what cannot be is refused and changes nothing")
    {
        form = {};
        form.cardCode = QStringLiteral("XX9");
        CHECK(errorOf(counter.cards.correct(counter.session, counter.id, card, form)).field == "cardCode");
        form = {};
        form.cardTo = QStringLiteral("2025-01-01");
        CHECK(errorOf(counter.cards.correct(counter.session, counter.id, card, form)).field == "cardTo");
        form = {};
        form.cardArea = QStringLiteral("K4");
        CHECK(errorOf(counter.cards.correct(counter.session, counter.id, card, form)).field == "cardArea");
        CHECK(errorOf(counter.cards.correct(counter.session, counter.id, {99}, {})).kind == ErrorKind::NotFound);
        CHECK(
            errorOf(counter.cards.end(counter.session, counter.id, card, QDate(2026, 11, 20), " ")).field == "reason");
        CHECK(errorOf(counter.cards.end(counter.session, counter.id, card, QDate(2025, 1, 1), "x")).field == "cardTo");
        CHECK(counter.patient() == it);
    }
}

TEST_CASE("each look at a card is kept: when, by whom, how", "[patient][card]")
{
    Counter counter;
    const CardId card = counter.patient().cards.at(0).id;
    ok(counter.cards.check(counter.session, counter.id, {card, "seen", {}, "thẻ giấy", {}, {}}));
    CardLook look = answer(card, "valid");
    look.says.cardTo = QStringLiteral("2027-06-30");
    look.note = QStringLiteral("còn hạn");
    const Patient it = ok(counter.cards.check(counter.session, counter.id, look));
    REQUIRE(it.cards.at(0).checks.size() == 2);
    CHECK(it.cards.at(0).checks[0].how == "seen");
    CHECK(it.cards.at(0).checks[1].result == "valid");
    CHECK(it.cards.at(0).checks[1].by == counter.session.user);
    CHECK(it.cards.at(0).checks[1].at == counter.db.clock.now());
    CHECK(it.cards.at(0).validTo == QDate(2027, 6, 30)); // what the portal says otherwise
    CHECK(errorOf(counter.cards.check(counter.session, counter.id, {card, "heard", {}, {}, {}, {}})).field == "how");
    CHECK(
        errorOf(counter.cards.check(counter.session, counter.id, {card, "portal", {}, {}, {}, {}})).field == "result");
    CHECK(errorOf(counter.cards.check(counter.session, counter.id, {card, "seen", "valid", {}, {}, {}})).field
        == "result");

    PatientForm same;
    same.cardCode = QStringLiteral("DN4010123456789");
    same.cardSource = QStringLiteral("scanned");
    CHECK(counter.take(same).cards.at(0).checks.size() == 3);
    counter.go(QDate(2026, 11, 22)); // the answer is older than today
    const auto again = ok(counter.patients.update(counter.session, counter.id, same));
    CHECK(codes(again.warnings).contains("card.staleAnswer"));
}

TEST_CASE("cards of visits wait for a look-up until the portal has answered", "[patient][card][lookup]")
{
    Counter counter;
    CHECK(counter.open().empty());
    const auto visit = counter.openVisit(counter.id);
    REQUIRE(counter.open().size() == 1);
    CHECK(counter.open()[0].patient == counter.id);
    CHECK(counter.open()[0].visit == visit);
    CHECK_FALSE(counter.open()[0].isPending);
    CHECK(ok(visit::LookupService::count(counter.db, *counter.lists, QDate(2026, 11, 20))) == 1);
    const CardId card = counter.open()[0].card;

    ok(counter.cards.check(counter.session, counter.id, {card, "seen", {}, {}, {}, {}}));
    ok(counter.cards.check(counter.session, counter.id, answer(card, "pending")));
    REQUIRE(counter.open().size() == 1); // one line, whatever the reasons
    CHECK(counter.open()[0].isPending);
    ok(counter.cards.check(counter.session, counter.id, answer(card, "invalid")));
    CHECK(counter.open().empty());

    counter.go(QDate(2026, 11, 23));
    counter.openVisit(counter.id, QDate(2026, 11, 23)); // another day asks anew
    REQUIRE(counter.open().size() == 1);
    ok(counter.cards.check(counter.session, counter.id, answer(card, "valid")));
    CHECK(counter.open().empty());

    counter.openVisit(counter.id, QDate(2026, 8, 1)); // long ago: nobody will look that up any more
    CHECK(counter.open().empty());
    ok(counter.cards.check(counter.session, counter.id, answer(card, "pending")));
    CHECK(counter.open().size() == 1); // asked for by hand
    CHECK_FALSE(counter.open()[0].visit);
}

TEST_CASE("a card of somebody else's name or number is told", "[patient][card]")
{
    Counter counter;
    PatientForm form;
    form.cardCode = QStringLiteral("HN2010999999999");
    form.cardFrom = QStringLiteral("2026-06-01");
    form.cardTo = QStringLiteral("2026-12-31");
    form.cardHolderName = QStringLiteral("TRẦN VĂN ÚT");
    form.cardHolderBirth = QStringLiteral("1980-01-01");
    const auto odd = ok(counter.patients.update(counter.session, counter.id, form));
    CHECK(codes(odd.warnings).contains("card.otherName"));
    CHECK(codes(odd.warnings).contains("card.otherBirth"));
    CHECK(codes(odd.warnings).contains("card.otherNumber"));
    CHECK(odd.patient.cards.at(1).holderName == "TRẦN VĂN ÚT");

    visit::OpenForm open;
    open.patient = counter.id;
    open.at = instantOf(QDate(2026, 11, 20), QTime(8, 0));
    open.arrivalCode = QStringLiteral("1.2");
    const Error refused = errorOf(counter.visits.open(counter.session, open));
    CHECK(refused.code == "card.otherHolder");
    CHECK(refused.overridable);
    open.arrivalCode.clear(); // nobody asked for insurance by name: told, not stopped
    CHECK(codes(ok(counter.visits.open(counter.session, open)).warnings).contains("card.otherHolder"));

    PatientForm same;
    same.cardSameHolder = true;
    const Patient it = ok(counter.cards.correct(counter.session, counter.id, odd.patient.cards.at(1).id, same));
    CHECK(it.cards.at(1).sameHolder);
    open.arrivalCode = QStringLiteral("1.2");
    CHECK_FALSE(codes(ok(counter.visits.open(counter.session, open)).warnings).contains("card.otherHolder"));
    form.cardHolderName = QStringLiteral("nguyen thi mau"); // capitals and accents are no difference
    form.cardHolderBirth = QStringLiteral("1956");
    CHECK_FALSE(
        codes(ok(counter.patients.update(counter.session, counter.id, form)).warnings).contains("card.otherName"));
}

TEST_CASE("a child without a card gets a code that stands until the card comes", "[patient][card][child]")
{
    Counter counter;
    settings::Installation here;
    here.id = "x";
    here.epoch = "y";
    here.station = "01234";
    ok(settings::InstallationRepository(counter.db).insert(here));
    PatientForm form;
    form.fullName = QStringLiteral("Trần Minh An");
    form.birth = QStringLiteral("2024-10-05");
    form.sex = QStringLiteral("male");
    const PatientForm filled = ok(counter.cards.temporaryCard(counter.session, form));
    CHECK(*filled.cardCode == "TE1012410050001");
    CHECK(*filled.cardFrom == "2024-10-05");
    CHECK(*filled.cardTo == "2030-10-31"); // born after 30 September: the month of the sixth birthday
    CHECK(*filled.cardFacility == "01000");
    CHECK(*ok(counter.cards.temporaryCard(counter.session, form)).cardCode == "TE1012410050002");
    const auto child = ok(counter.patients.enrol(counter.session, filled));
    CHECK_FALSE(codes(child.warnings).contains("card.unknownObject"));
    CHECK(child.patient.cardOn(QDate(2026, 11, 20)));
    form.birth = QStringLiteral("2019-10-05");
    CHECK(errorOf(counter.cards.temporaryCard(counter.session, form)).code == "card.notAChild");
}
