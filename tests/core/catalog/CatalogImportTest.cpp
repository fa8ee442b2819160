// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogImport.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/catalog/ServiceItem.h"
#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

#include <QBuffer>

using namespace tramyte;
using namespace tramyte::catalog;

namespace {

const QDate today(2026, 11, 20); // of TestDatabase

sheet::Table tableOf(const QByteArray& csv)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(csv);
    buffer->open(QIODevice::ReadOnly);
    return ok(sheet::readTable(std::move(buffer)));
}

security::Session as(security::Role role)
{
    return {security::UserId{1}, "an", "An", {}, {}, {role}};
}

/// `added updated closed`.
QString countsOf(const CatalogOutcome& report)
{
    return QString("%1 %2 %3").arg(report.added).arg(report.updated).arg(report.closed);
}

struct Station {
    TestDatabase db;
    CatalogRepository entries{db};
    CatalogImport imports{db.ledger};

    CatalogOutcome take(Kind kind, const QByteArray& csv, bool replace = false)
    {
        return ok(imports.import(as(security::Role::Administrator), kind, tableOf(csv), replace));
    }
    std::optional<Money> priceOn(const char* code, QDate day)
    {
        const auto found = ok(entries.find(Kind::Service, code, day));
        return found ? ServiceItem::from(*found).hospitalPrice : std::nullopt;
    }
    journal::Proof verify() { return ok(db.journal.verify({{"catalog", CatalogImport::stateReader(db)}})); }
    void installBuiltIn()
    {
        ok(imports.installBuiltIn(as(security::Role::Administrator), *ok(BuiltInCatalogue::load())));
    }
};

} // namespace

TEST_CASE("a new first day closes the line before", "[catalog]")
{
    Station it;
    CHECK(countsOf(it.take(Kind::Service, "code,name,hospitalPrice\nS1,Khám,30000\n")) == "1 0 0");
    CHECK(countsOf(it.take(Kind::Service, "code,name,hospitalPrice,validFrom\nS1,Khám,36500,2026-07-01\n")) == "1 0 1");
    CHECK(it.priceOn("S1", QDate(2026, 6, 30)) == Money::dong(30000));
    CHECK(it.priceOn("S1", QDate(2026, 7, 1)) == Money::dong(36500));
    CHECK(it.verify().things == 2); // the list and the line that was closed

    SECTION("a line that begins between two others ends before the later one")
    {
        CHECK(countsOf(it.take(Kind::Service, "code,name,hospitalPrice,validFrom\nS1,Khám,33000,2026-01-01\n"))
            == "1 0 1");
        CHECK(it.priceOn("S1", QDate(2025, 12, 31)) == Money::dong(30000));
        CHECK(it.priceOn("S1", QDate(2026, 6, 30)) == Money::dong(33000));
        CHECK(it.priceOn("S1", QDate(2026, 7, 1)) == Money::dong(36500));
    }
    SECTION("two lines of one file close each other too")
    {
        CHECK(countsOf(
                  it.take(Kind::Service, "code,name,hospitalPrice,validFrom\nS2,A,2,2026-02-01\nS2,A,1,2026-01-01\n"))
            == "2 0 0");
        CHECK(it.priceOn("S2", QDate(2026, 1, 31)) == Money::dong(1));
        CHECK(it.priceOn("S2", QDate(2026, 2, 1)) == Money::dong(2));
    }
}

TEST_CASE("the same code and first day replaces, and saying the same again changes nothing", "[catalog]")
{
    Station it;
    const QByteArray list = "code,name,hospitalPrice\nS1,Khám,30000\nS2,Tiêm,12000.5\n";
    it.take(Kind::Service, list);
    const qint64 entries = it.verify().entries;
    CHECK(countsOf(it.take(Kind::Service, list)) == "0 0 0");
    CHECK(it.verify().entries == entries);
    CHECK(countsOf(it.take(Kind::Service, "code,name,hospitalPrice\nS1,Khám bệnh,31000\n")) == "0 1 0");
    CHECK(it.priceOn("S1", today) == Money::dong(31000));
    CHECK(it.priceOn("S2", today) == Money{12000500});
    CHECK(it.verify().entries == entries + 2); // the line and the list
    const auto history = ok(it.db.journal.of("catalog", ok(it.entries.history(Kind::Service, "S1")).at(0).id.value));
    REQUIRE(history.size() == 1);
    CHECK(journal::previousState(history[0])->value("hospitalPrice").toString()
        == "30000"); // the earlier price is readable
}

TEST_CASE("replacing closes codes that are absent, of that kind only", "[catalog]")
{
    Station it;
    it.take(Kind::Service, "code,name,hospitalPrice\nS1,A,1\nS2,B,2\n");
    it.take(Kind::Service, "code,name,hospitalPrice,validFrom\nS3,C,3,2026-11-20\nS4,D,4,2027-01-01\n");
    it.take(Kind::Medicine, "code,name\nM1,A\n");
    CHECK(countsOf(it.take(Kind::Service, "code,name,hospitalPrice\nS1,A,1\n", true)) == "0 0 3");
    CHECK(it.priceOn("S1", today) == Money::dong(1));
    CHECK_FALSE(it.priceOn("S2", today));
    CHECK(it.priceOn("S2", today.addDays(-1)) == Money::dong(2)); // what was ordered then keeps its line
    CHECK_FALSE(it.priceOn("S3", today));
    CHECK_FALSE(it.priceOn("S4", QDate(2027, 1, 1)));
    CHECK(ok(it.entries.find(Kind::Medicine, "M1", today)));
    CHECK(countsOf(it.take(Kind::Service, "code,name,hospitalPrice\nS1,A,1\n", true)) == "0 0 0");
    SECTION("and a code that comes back holds again")
    {
        it.take(Kind::Service, "code,name,hospitalPrice\nS2,B,5\n");
        CHECK(it.priceOn("S2", today) == Money::dong(5));
    }
}

TEST_CASE("a list with one bad row changes nothing", "[catalog]")
{
    Station it;
    const auto report = it.take(Kind::Service, "code,name,hospitalPrice\nS1,A,1\nS2,B,x\n", true);
    CHECK(report.rows == 2);
    CHECK(report.refused.size() == 1);
    CHECK(countsOf(report) == "0 0 0");
    CHECK(ok(it.entries.list(Kind::Service, today)).empty());
    CHECK(it.verify().entries == 0);
}

TEST_CASE("a list as long as the national table of diseases is merged as a whole", "[catalog]")
{
    Station it;
    QByteArray list = "code,nameEn,nameVi\n";
    for (char chapter = 'A'; chapter <= 'P'; ++chapter) {
        for (int number = 0; number < 1000; ++number)
            list += QByteArray(1, chapter) + QByteArray::number(number).rightJustified(3, '0') + ",Disease,Bệnh\n";
    }
    CHECK(countsOf(it.take(Kind::Icd10, list)) == "16000 0 0");
    CHECK(countsOf(it.take(Kind::Icd10, list, true)) == "0 0 0");
    CHECK(countsOf(it.take(Kind::Icd10, list.replace("A000,Disease,Bệnh", "A000,Cholera,Tả"), true)) == "0 1 0");
    CHECK(ok(it.entries.search(Kind::Icd10, "ta", today)).at(0).code == "A00.0");
    CHECK(ok(it.entries.search(Kind::Icd10, "benh", today)).size() == 50);
}

TEST_CASE("only who keeps the lists may import them", "[catalog]")
{
    Station it;
    const auto table = tableOf("code,name\nS1,A\n");
    CHECK(
        errorOf(it.imports.import(as(security::Role::Reception), Kind::Service, table)).kind == ErrorKind::Permission);
    CHECK(ok(it.entries.list(Kind::Service, today)).empty());
}

TEST_CASE("an older station gets the lists that came later, once", "[catalog]")
{
    Station it;
    const auto lists = ok(BuiltInCatalogue::load());
    it.take(Kind::ProfessionalTitle, "code,name,mayPrescribe\nbs,Bác sĩ,1\n");
    CHECK(ok(it.imports.lacksNewLists()));
    ok(it.imports.installNew(as(security::Role::Pharmacist), *lists));
    CHECK(ok(it.entries.all(Kind::DoseLimit)).size() == lists->all(Kind::DoseLimit).size());
    CHECK(ok(it.entries.all(Kind::ProfessionalTitle)).size() == 1); // the station's own stays
    CHECK(ok(it.entries.all(Kind::Icd10)).empty());
    CHECK_FALSE(ok(it.imports.lacksNewLists()));
    const auto head = ok(it.db.journal.head()).seq;
    ok(it.imports.installNew(as(security::Role::Pharmacist), *lists));
    CHECK(ok(it.db.journal.head()).seq == head);
    CHECK(it.verify().things > 0);
}

TEST_CASE("a new station starts with the built-in lists", "[catalog]")
{
    Station it;
    it.installBuiltIn();
    const auto builtIn = ok(BuiltInCatalogue::load());
    for (const Kind kind : allKinds()) {
        const auto lines = builtIn->all(kind);
        const auto stored = ok(it.entries.all(kind));
        REQUIRE(stored.size() == lines.size());
        for (size_t i = 0; i < lines.size(); ++i)
            CHECK(stored[i].entry == lines[i]);
    }
    CHECK(it.verify().things > 10);

    SECTION("an undated price takes the place of the starting prices")
    {
        it.take(Kind::Service, "code,name,hospitalPrice\n02.00,Khám bệnh,40000\n");
        CHECK(it.priceOn("02.00", today) == Money::dong(40000));
        CHECK(it.priceOn("02.00", QDate(2020, 1, 1)) == Money::dong(40000));
        it.take(Kind::Service, "code,name,hospitalPrice,validFrom\n02.00,Khám bệnh,45000,2026-11-01\n");
        CHECK(it.priceOn("02.00", today) == Money::dong(45000));
        CHECK(it.priceOn("02.00", QDate(2026, 10, 31)) == Money::dong(40000));
    }
    SECTION("a dated price leaves the starting prices before it")
    {
        it.take(Kind::Service, "code,name,hospitalPrice,validFrom\n02.00,Khám bệnh,40000,2026-11-01\n");
        CHECK(it.priceOn("02.00", today) == Money::dong(40000));
        CHECK(it.priceOn("02.00", QDate(2026, 10, 31)) == Money::dong(36500));
    }
    SECTION("a whole list keeps its place")
    {
        it.take(Kind::Medicine, "code,name,price\nPARACETAMOL-500-VIEN,Paracetamol 500 mg,189\n", true);
        CHECK(ok(it.entries.list(Kind::Medicine, today)).size() == 1);
        CHECK(ok(it.entries.list(Kind::Icd10, today)).size() == 282);
    }
}

TEST_CASE("a preview says what an import would do, and writes nothing", "[catalog]")
{
    Station it;
    it.take(Kind::Service, "code,name,hospitalPrice\nS1,Khám,30000\nS2,Tiêm,15000\nS3,Băng,9000\n");
    const qint64 head = ok(it.db.journal.head()).seq;
    const QByteArray csv = "code,name,hospitalPrice,validFrom\nS1,Khám,30000,\nS2,Tiêm,16000,\nS4,Khâu,50000,\nS3,Băng,"
                           "9500,2026-12-01\n";
    const auto preview = ok(it.imports.preview(as(security::Role::Administrator), Kind::Service, tableOf(csv)));
    CHECK_FALSE(preview.loaded);
    QStringList told;
    for (const LineChange& change : preview.changes)
        told << toJson(change)["change"].toString() + " " + change.after.code;
    CHECK(told == QStringList{"updated S2", "closed S3", "added S3", "added S4"});
    CHECK(preview.changes[0].before->field("hospitalPrice") == "15000");
    CHECK(preview.changes[0].after.field("hospitalPrice") == "16000");
    CHECK(ok(it.db.journal.head()).seq == head);
    CHECK_FALSE(ok(it.entries.find(Kind::Service, "S4", today)));

    const auto done = it.take(Kind::Service, csv);
    CHECK(done.loaded);
    CHECK(done.changes.size() == preview.changes.size());
    CHECK(countsOf(done) == countsOf(preview));
    const auto refused = ok(it.imports.preview(
        as(security::Role::Administrator), Kind::Service, tableOf("code,name,hospitalPrice\nS1,Khám,nhiều\n")));
    CHECK(refused.refused.size() == 1);
    CHECK(refused.changes.empty());
}

TEST_CASE("lists are searched by code, name without accents and other names", "[catalog]")
{
    Station it;
    it.installBuiltIn();
    const auto codes = [&](Kind kind, const char* text, int limit = 50) {
        QStringList found;
        for (const Entry& entry : ok(it.entries.search(kind, text, today, limit)))
            found.append(entry.code);
        return found;
    };
    CHECK(codes(Kind::Icd10, "a97.0").first() == "A97.0");
    CHECK(codes(Kind::Icd10, "A970").first() == "A97.0");
    CHECK(codes(Kind::Icd10, "a97") == QStringList{"A97.2", "A97.9", "A97.1", "A97.0"});
    CHECK(codes(Kind::Icd10, "sot xuat huyet").contains("A97.9"));
    CHECK(codes(Kind::Icd10, "huyết SỐT dengue nặng") == QStringList{"A97.2"});
    CHECK(codes(Kind::Icd10, "dengue unspecified") == QStringList{"A97.9"});
    CHECK(codes(Kind::Icd10, "tang huyet ap").first() == "I10"); // before that of pregnancy (O13)
    CHECK(codes(Kind::Medicine, "paracetamol 500").first() == "PARACETAMOL-500-VIEN");
    it.take(Kind::Medicine, "code,name,unit,price\nP500,Paracetamol 500 mg Thử,viên,189\n");
    CHECK(codes(Kind::Medicine, "paracetamol 500").first() == "P500"); // what has a price before what has none
    CHECK(codes(Kind::Service, "sieu am").contains("18.0015.0001"));
    CHECK(codes(Kind::Icd10, "viem", 5).size() == 5);
    CHECK(codes(Kind::Icd10, "   ").isEmpty());
    CHECK(codes(Kind::Icd10, "%").isEmpty());
    CHECK(codes(Kind::Icd10, "khongcobenhnay").isEmpty());
    CHECK(ok(it.entries.search(Kind::Service, "02.00", QDate(2024, 1, 1))).at(0).validFrom == QDate(2023, 11, 17));
}
