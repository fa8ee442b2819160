// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/DuplicateFinder.h"

#include "tests/support/Check.h"

#include <set>

using namespace tramyte;
using namespace tramyte::patient;

namespace {

/// A record from `name; birth; more`, where more are `field=value`.
Patient record(const QString& text)
{
    QStringList parts = text.split(u';');
    Patient it;
    it.fullName = parts.value(0).trimmed();
    it.birth = PartialDate::parse(parts.value(1).trimmed());
    it.sex = Sex::Other;
    for (const QString& part : parts.mid(2)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        if (name == u"id")
            it.citizenId = value;
        else if (name == u"old")
            it.oldId = value;
        else if (name == u"sex")
            it.sex = parseSex(value).value();
        else if (name == u"phone")
            it.phone = value;
        else if (name == u"guardianPhone")
            it.guardianPhone = value;
        else if (name == u"guardian")
            it.guardianName = value;
        else if (name == u"hamlet")
            it.hamlet = value;
        else if (name == u"house")
            it.householdCode = value;
        else if (name == u"card") {
            InsuranceCard card;
            card.code = value;
            it.cards.push_back(card);
        } else {
            FAIL("unknown field " << name.toStdString());
        }
    }
    return it;
}

Likeness likeness(const QString& a, const QString& b, int namesakes = 2)
{
    const Likeness one = compare(traitsOf(record(a)), traitsOf(record(b)), {namesakes});
    const Likeness other = compare(traitsOf(record(b)), traitsOf(record(a)), {namesakes});
    CHECK(one.score == other.score); // it does not matter which is first
    return one;
}

std::set<std::string> codes(const Likeness& it)
{
    std::set<std::string> all;
    for (const Evidence& each : it.evidence)
        all.insert(each.code);
    return all;
}

} // namespace

TEST_CASE("two records of one person are told by what they share", "[patient][like]")
{
    SECTION("a number proves nearly everything, also an old one that the new card still names")
    {
        const auto same
            = likeness("Nguyễn Thị Hồng; 1956; id=001156009876", "Nguyen T Hong; 1956-03-05; id=001156009876");
        CHECK(same.score >= kNearlySure);
        CHECK(same.sharesNumber);
        const auto old = likeness(
            "Trần Văn Ba; 1970; id=012345678", "Trần Văn Ba; 1970-02-03; id=001070009876; old=012345678", 30);
        CHECK(old.score >= kNearlySure);
        CHECK(codes(old).contains("citizenId.oldNumber"));
        const auto card = likeness("Lê Thị Lan; 1990; card=DN4010123456789", "Lê Thị Lân; 1990; card=0123456789");
        CHECK(card.score >= kNearlySure);
        CHECK(codes(card).contains("insurance.same"));
    }
    SECTION("a rare name with the same birth is enough, a common one needs more")
    {
        CHECK(likeness("Bàn Tài Khờ; 1956-03-05", "Bàn Tài Khờ; 1956-03-05").score >= kNearlySure);
        const int rare = likeness("Bàn Tài Khờ; 1956; hamlet=Thôn 3", "Bàn Tài Khờ; 1956; hamlet=Thôn 3").score;
        const int common
            = likeness("Nguyễn Thị Hồng; 1956; hamlet=Thôn 3", "Nguyễn Thị Hồng; 1956; hamlet=Thôn 3", 40).score;
        CHECK(rare >= kPossible);
        CHECK(common < kPossible);
        CHECK(rare - common > 30);
        // of a common name the same day tells, the same year does not
        CHECK(likeness("Nguyễn Thị Hồng; 1956-03-05", "Nguyễn Thị Hồng; 1956-03-05", 40).score >= kPossible);
        CHECK(likeness("Nguyễn Thị Hồng; 1956", "Nguyễn Thị Hồng; 1956-03-05", 40).score < 10);
    }
    SECTION("slips of typing are seen through")
    {
        const auto [other, code] = GENERATE(table<const char*, const char*>({
            {"Nguyen Thi Hong; 1956-03-05", "name.marks"},
            {"Nguyễn Thị Hồg; 1956-03-05", "name.slip"},
            {"Nguyễn Hồng; 1956-03-05", "name.lacksWord"},
            {"Hồng Nguyễn Thị; 1956-03-05", "name.order"},
            {"Nguyễn Thị Hồng; 1956-05-03", "birth.swapped"},
            {"Nguyễn Thị Hồng; 1956-03-06", "birth.slip"},
        }));
        INFO(other);
        const auto it
            = likeness("Nguyễn Thị Hồng; 1956-03-05; hamlet=Thôn 3", QString::fromUtf8(other) + "; hamlet=Thôn 3");
        CHECK(codes(it).contains(code));
        CHECK(it.score >= kPossible);
    }
    SECTION("one spelling of the same sound is no slip")
    {
        CHECK(codes(likeness("Hoà; 1956", "Hòa; 1956")).contains("name.same"));
        CHECK(codes(likeness("Trần Quý; 1956", "Trần Quí; 1956")).contains("name.same"));
        CHECK(codes(likeness("Lý Mỹ; 1956", "Lí Mĩ; 1956")).contains("name.same"));
        CHECK(codes(likeness("Trần Thị May; 1956", "Trần Thị Mai; 1956")).contains("name.slip"));
    }
}

TEST_CASE("two people are kept apart by what contradicts", "[patient][like]")
{
    SECTION("two citizen IDs in force are a proof, whatever else agrees")
    {
        const auto it = likeness("Nguyễn Thị Hồng; 1956-03-05; id=001156009876; hamlet=Thôn 3",
            "Nguyễn Thị Hồng; 1956-03-05; id=001156001234; hamlet=Thôn 3");
        CHECK(it.isProofOfTwo);
        CHECK(it.score < kWorthALook);
        // one digit apart: worth a look at both papers, and a proof until somebody says otherwise
        const auto near = likeness("Nguyễn Thị Hồng; 1956-03-05; id=001156009876; hamlet=Thôn 3",
            "Nguyễn Thị Hồng; 1956-03-05; id=001156009867; hamlet=Thôn 3");
        CHECK(codes(near).contains("citizenId.near"));
        CHECK(near.isProofOfTwo);
        CHECK(near.score >= kPossible);
    }
    SECTION("twins and siblings")
    {
        const auto twins = likeness("Trần Văn An; 2015-04-05; house=H1; guardian=Lê Thị Mơ; guardianPhone=0612345678",
            "Trần Văn Ân; 2015-04-05; house=H1; guardian=Lê Thị Mơ; guardianPhone=0612345678");
        CHECK(codes(twins).contains("siblings"));
        CHECK(twins.score < kPossible);
        // nobody else is called Nâmm: a slip of typing
        const Likeness slip = compare(traitsOf(record("Trần Văn Nam; 2015-04-05; house=H1")),
            traitsOf(record("Trần Văn Nâmm; 2015-04-05; house=H1")), {2, false});
        CHECK(slip.score >= kPossible);
        CHECK(likeness("Trần Thị Lan; 2012-04-05; house=H1", "Trần Thị Liên; 2015-04-05; house=H1").score < 5);
    }
    SECTION("parent and child with one phone")
    {
        const auto it = likeness("Nguyễn Thị Hồng; 1980-03-05; phone=0612345678",
            "Nguyễn Thị Hồng; 2010-03-05; guardianPhone=0612345678; guardian=Nguyễn Thị Hồng");
        CHECK(codes(it).contains("phone.family"));
        CHECK(it.score < kWorthALook);
    }
    SECTION("sex and birth")
    {
        const QString one = "Nguyễn Minh Anh; 1990-03-05; sex=male";
        const int same = likeness(one, one).score;
        const int other = likeness(one, "Nguyễn Minh Anh; 1990-03-05; sex=female").score;
        CHECK(same - other > 0);
        CHECK(likeness(one, "Nguyễn Minh Anh; 1971-11-20; sex=male").score < 5);
    }
    SECTION("a number written down for the wrong one is told, and believed by itself no more than the rest allows")
    {
        const auto it = likeness(
            "Lê Thị Mơ; 1985-02-01; id=001185009876; sex=female", "Trần Văn An; 2015-04-05; id=001185009876; sex=male");
        CHECK(it.sharesNumber);
        CHECK(it.score < kPossible);
    }
}

TEST_CASE("every piece of evidence has words", "[patient][like]")
{
    for (const char* code : {"citizenId.same", "citizenId.oldNumber", "citizenId.near", "citizenId.differ",
             "insurance.same", "insurance.differ", "name.same", "name.marks", "name.otherMarks", "name.slip",
             "name.order", "name.lacksWord", "name.differ", "birth.same", "birth.month", "birth.year", "birth.swapped",
             "birth.slip", "birth.differ", "sex.differ", "ethnicity.differ", "phone.same", "phone.family",
             "guardian.same", "guardian.differ", "household.same", "hamlet.same", "hamlet.differ", "siblings"})
        CHECK(sayEvidence({code, 0}, 3) != code);
    CHECK(sayScore(96) != sayScore(80));
    CHECK(sayScore(80) != sayScore(55));
    CHECK(sayScore(55) != sayScore(30));
}

TEST_CASE("pairs are found among many without comparing all with all", "[patient][like]")
{
    std::vector<Candidate> people;
    const auto add = [&](const QString& text) {
        people.push_back({PatientId{static_cast<qint64>(people.size()) + 1}, traitsOf(record(text))});
        return people.back().id;
    };
    for (int i = 0; i < 300; ++i) // namesakes of other years and other names
        add(QStringLiteral("Nguyễn Thị Hồng; %1-%2-0%3; hamlet=Thôn %4")
                .arg(1930 + i % 90)
                .arg(1 + i % 12, 2, 10, QChar('0'))
                .arg(2 + i / 90)
                .arg(i % 12));
    const auto slip = add("Bàn Tài Khờ; 1956-03-07; hamlet=Thôn 3");
    const auto slipped = add("Ban Tai Kho; 1956-07-03; hamlet=Thôn 3");
    const auto yearOnly = add("Lò Thị Pành; 1944; hamlet=Thôn 4");
    const auto yearTold = add("Lo Thi Panh; 1944-09-09; hamlet=Thôn 4");
    const auto numbered = add("Trần Thị Tư; 1960; card=DN4010123456789");
    const auto other = add("Trần Thị Năm; 1961; card=0123456789");

    const auto pairs = ok(findPairs(people));
    std::set<std::pair<PatientId, PatientId>> found;
    for (const LikePair& it : pairs)
        found.insert({it.a, it.b});
    CHECK(found.contains({slip, slipped}));
    CHECK(found.contains({yearOnly, yearTold}));
    CHECK(found.contains({numbered, other}));
    CHECK(std::ranges::is_sorted(pairs, std::greater(), &LikePair::score));
    CHECK(pairs.size() < 10);

    int calls = 0;
    CHECK(errorOf(findPairs(people, [&](qint64, qint64) { return ++calls < 2; })).code == "duplicates.stopped");
}
