// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PeopleImport.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/patient/RefusedList.h"
#include "tests/core/patient/ListOf.h"
#include "tests/support/PeopleReaders.h"
#include "tests/support/TestDatabase.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

using namespace tramyte;
using namespace tramyte::patient;

namespace {

const QByteArray kHead = "Họ tên,Ngày sinh,Giới tính,CCCD,Số thẻ BHYT,SĐT,Thôn,Mã hộ\n";

struct House {
    TestDatabase db;
    std::unique_ptr<catalog::BuiltInCatalogue> lists = ok(catalog::BuiltInCatalogue::load());
    PatientService patients{db.ledger, *lists, 1};
    PeopleImport service{db.ledger, *lists, patients};
    security::Session session{{1}, "lan", "Lan", {}, {}, {security::Role::Reception}};
    int announced = 0;

    House()
    {
        db.changes.subscribe(
            [this](Topic topic, const std::vector<qint64>&) { announced += topic == Topic::Patients; });
    }
    ImportOutcome takeFile(const QString& path, const ImportOptions& options = {})
    {
        auto reader = ok(PeopleReader::open(ok(service.look(session, path))));
        return ok(service.import(session, *reader, options));
    }
    ImportOutcome take(const QByteArray& rows, const ImportOptions& options = {})
    {
        const ListOf list(kHead + rows);
        return takeFile(list.path(), options);
    }
    std::vector<Found> find(const char* text)
    {
        std::vector<PatientId> ids;
        for (const Found& it : ok(patients.search(session, QString::fromUtf8(text))))
            ids.push_back(it.patient.id);
        return ok(patients.list(session, ids)); // whole records
    }
    qint64 count(const char* sql) { return ok((*db).query(sql).number()); }
    qint64 people() { return count("SELECT count(*) FROM patient"); }
    qint64 entries() { return count("SELECT count(*) FROM journal"); }
};

QStringList placesOf(const ImportOutcome& outcome)
{
    QStringList places;
    for (const RefusedRow& it : outcome.refused)
        places << QString::number(it.row) + u':' + it.column;
    return places;
}

} // namespace

TEST_CASE("importing a list again brings people up to date and doubles nobody", "[patient][import]")
{
    House house;
    const QByteArray rows = "Nguyễn Thị Hồng,05/03/1956,Nữ,037156000001,HT3373700000001,0912345601,Thôn 1,H1\n"
                            "Trần Văn Út,1970,Nam,,,,Thôn 1,H1\n"     // a year only, no number
                            "Lê Thị Mơ,02/01/1990,Nữ,,,,Thôn 2,H2\n"  // full birth and hamlet
                            "Phạm Văn Sáu,1960,Nam,,3700000004,,,\n"; // the BHXH number
    const ImportOutcome first = house.take(rows);
    CHECK(first.rows == 4);
    CHECK(first.added == 4);
    CHECK(first.loaded);
    CHECK(house.announced == 1);
    const qint64 entries = house.entries();

    const ImportOutcome again = house.take(rows);
    CHECK(placesOf(again).isEmpty());
    CHECK(again.added == 0);
    CHECK(again.updated == 4);
    CHECK(again.same == 4);
    CHECK(again.changes.empty());
    CHECK(house.people() == 4);
    CHECK(house.entries() == entries); // nothing changed is nothing written

    const ImportOutcome changed = house.take("NGUYEN THI HONG,1956,,037156000001,,0987654321,Thôn 9,\n"
                                             "Lê Thị Mơ,02/01/1990,Nữ,037190000003,,,Thôn 2,\n"
                                             "Phạm Văn Sáu,1960,Nam,,GD4373700000004,,,\n");
    CHECK(placesOf(changed).isEmpty());
    CHECK(changed.updated == 3);
    CHECK(changed.same == 0);
    REQUIRE(changed.changes.size() == 4);
    CHECK(changed.changes[0].field == "phone");
    CHECK(changed.changes[0].before == "0912345601");
    CHECK(changed.changes[0].after == "0987654321");
    CHECK(changed.changes[1].after == "Thôn 9");
    CHECK(changed.changes[2].field == "citizenId");
    CHECK(changed.changes[3].field == "cardCode");
    const auto hong = house.find("hong 1956");
    REQUIRE(hong.size() == 1);
    CHECK(hong[0].patient.fullName == "Nguyễn Thị Hồng");        // lost marks are no news
    CHECK(hong[0].patient.birth == PartialDate::of(1956, 3, 5)); // nor is less of a date
    CHECK(hong[0].patient.sex == Sex::Female);
    CHECK(hong[0].patient.householdCode == "H1"); // an empty cell empties nothing
    CHECK(house.people() == 4);
    const auto verified = ok(house.db.journal.verify(peopleReaders(house.db)));
    CHECK(verified.things == 4 + 2 + 3); // people, households and who lives there
}

TEST_CASE("any refused row and nothing is loaded, unless the good ones are wanted", "[patient][import]")
{
    House house;
    const QByteArray rows
        = "Trần Văn Út,1970,Nam,,,,,\nPhạm Thị Sai,45/13/1980,Nữ,,,,,\nVõ Văn Số,1980,Nam,12345,,,,\n";
    const ImportOutcome refused = house.take(rows);
    CHECK(refused.rows == 3);
    CHECK(refused.added == 0);
    CHECK_FALSE(refused.loaded);
    CHECK(placesOf(refused) == QStringList{"3:birth", "4:citizenId"});
    CHECK(house.people() == 0);
    CHECK(house.entries() == 0);
    CHECK(house.announced == 0);

    const ImportOutcome tried = house.take(rows, {.dryRun = true});
    CHECK(tried.added == 1);
    CHECK_FALSE(tried.loaded);
    CHECK(house.people() == 0);

    const ImportOutcome loaded = house.take(rows, {.acceptGood = true});
    CHECK(loaded.added == 1);
    CHECK(loaded.loaded);
    CHECK(house.people() == 1);
}

TEST_CASE("a refused row names everything that is to be mended", "[patient][import]")
{
    House house;
    // the first cannot be read, the second can and is wrong all the same
    const ListOf list(kHead + "Phạm Thị Sai,45/13/1980,Nữ,12345,,12,,\nVõ Văn Số,2031,Nam,12345,XX1,,,\n");
    const auto preview = ok(house.service.look(house.session, list.path()));
    auto reader = ok(PeopleReader::open(preview));
    const ImportOutcome refused = ok(house.service.import(house.session, *reader, {}));
    CHECK(
        placesOf(refused) == QStringList{"2:birth", "2:citizenId", "2:phone", "3:citizenId", "3:birth", "3:cardCode"});
    const auto reasons = reasonsOf(preview, refused);
    REQUIRE(reasons.size() == 2);
    CHECK(reasons.at(2).field == "birth");
    CHECK(reasons.at(2).heading == "Ngày sinh");
    for (const char* heading : {"Ngày sinh: ", "CCCD: ", "SĐT: "})
        CHECK(reasons.at(2).text.contains(heading));
}

TEST_CASE("only a citizen ID that lost its zeros gets them back", "[patient][import]")
{
    House house;
    const ImportOutcome outcome = house.take("Trần Văn Út,1956,Nam,1056000001,,,,\n" // 001056000001
                                             "Lê Thị Mơ,1990,Nữ,0011900000,,,,\n");  // its end was cut off
    CHECK(placesOf(outcome) == QStringList{"3:citizenId"});
    CHECK(house.take("Trần Văn Út,1956,Nam,1056000001,,,,\n").added == 1);
    CHECK(house.find("001056000001").size() == 1);
}

TEST_CASE("a list in which hundreds share name and birth is told apart by its numbers and places", "[patient][import]")
{
    House house;
    QByteArray rows;
    for (int i = 0; i < 300; ++i)
        rows += "Nguyễn Văn An,05/03/1956,Nam,,,,Thôn " + QByteArray::number(i) + ",\n";
    CHECK(house.take(rows).added == 300);
    const ImportOutcome again = house.take(rows);
    CHECK(again.updated == 300);
    CHECK(again.same == 300);
    CHECK(house.people() == 300);
    // a place that nobody of them has: each of them may be meant, and fifty are enough to ask about
    const ImportOutcome unknown = house.take("Nguyễn Văn An,05/03/1956,Nam,,,,Thôn Mới,\n");
    REQUIRE(unknown.undecided.size() == 1);
    CHECK(unknown.undecided[0].candidates.size() == 50);
    // moved by its row, and then sought by a later one
    const ImportOutcome moved = house.take("Nguyễn Văn An,05/03/1956,Nam,037056000001,,,Thôn 7,\n"
                                           "Nguyễn Văn An,05/03/1956,Nam,037056000001,,,Thôn Mới,\n"
                                           "Nguyễn Văn An,05/03/1956,Nam,,,,Thôn 7,\n");
    CHECK(moved.refused.empty());
    CHECK(moved.added == 0);
    CHECK(house.people() == 300);
}

TEST_CASE("who a row means is never guessed", "[patient][import]")
{
    House house;
    ok(house.service.look(house.session, ListOf(kHead + "An,1956,,,,,,\n").path()));
    REQUIRE(house
                .take("Nguyễn Văn An,05/03/1956,Nam,037056000001,,,Thôn 1,\n"
                      "Trần Thị Bình,1960,Nữ,,,,Thôn 1,\n"
                      "Lê Văn Chi,02/02/1980,Nam,,,,Thôn 2,\n")
                .loaded);

    SECTION("a number of somebody else is a question")
    {
        const auto outcome = house.take("Phạm Thị Dung,07/07/2001,Nữ,037056000001,,,Thôn 1,\n", {.acceptGood = true});
        CHECK(placesOf(outcome) == QStringList{"2:citizenId"});
        REQUIRE(outcome.undecided.size() == 1);
        CHECK(outcome.undecided[0].message.contains("Nguyễn Văn An"));
        CHECK(house.people() == 3);
    }
    SECTION("a namesake with another citizen ID is somebody new")
    {
        CHECK(house.take("Nguyễn Văn An,05/03/1956,Nam,037056000099,,,Thôn 1,\n").added == 1);
    }
    SECTION("a namesake of the same year elsewhere is somebody new, of the same hamlet a question")
    {
        CHECK(house.take("Trần Thị Bình,1960,Nữ,,,0912345678,Thôn 5,\n").added == 1);
        const auto outcome = house.take("Trần Thị Bình,1960,Nữ,,,0912345679,Thôn 1,\n", {.acceptGood = true});
        REQUIRE(outcome.undecided.size() == 1);
        CHECK(outcome.added == 0);

        const PatientId who = outcome.undecided[0].candidates.at(0);
        const auto said = house.take("Trần Thị Bình,1960,Nữ,,,0912345679,Thôn 1,\n", {.decisions = {{2, who}}});
        CHECK(said.updated == 1);
        CHECK(ok(house.patients.view(house.session, who)).phone == "0912345679");
        CHECK(house.take("Trần Thị Bình,1960,Nữ,,,0912345688,Thôn 1,\n", {.decisions = {{2, {}}}}).added == 1);
    }
    SECTION("a moved namesake of the same day is a question that the list itself can answer")
    {
        const QByteArray head = "Họ tên,Ngày sinh,Thôn,Mã bệnh nhân\n";
        const auto outcome = house.take("Lê Văn Chi,02/02/1980,Nam,,,,Thôn 7,\n", {.acceptGood = true});
        REQUIRE(outcome.undecided.size() == 1);
        const auto code = ok(house.patients.view(house.session, outcome.undecided[0].candidates.at(0))).code;
        CHECK(outcome.undecided[0].message.contains(code));
        const ListOf answered(head + "Lê Văn Chi,02/02/1980,Thôn 7," + code.toLower().toUtf8() + "\n");
        CHECK(house.takeFile(answered.path()).updated == 1);
        CHECK(house.find("chi 1980")[0].patient.hamlet == "Thôn 7");
        const ListOf fresh(head + "Lê Văn Chi,02/02/1980,Thôn 8,mới\n");
        CHECK(house.takeFile(fresh.path()).added == 1);
        const ListOf wrong(head + "Lê Văn Chi,02/02/1980,Thôn 8,BN09-999999\n");
        CHECK(placesOf(house.takeFile(wrong.path())) == QStringList{"2:patientCode"});
    }
}

TEST_CASE("rows of one list about one person are told", "[patient][import]")
{
    House house;
    const QByteArray rows = "Nguyễn Văn An,05/03/1956,Nam,037056000001,,,Thôn 1,\n"
                            "Trần Thị Bình,1960,Nữ,,,,Thôn 1,\n"
                            "Nguyễn Văn An,05/03/1956,Nam,037056000001,,0912345678,Thôn 1,\n"
                            "Trần Thị Bình,1960,Nữ,,,,Thôn 1,\n"
                            "Phạm Thị Dung,07/07/2001,Nữ,037056000001,,,Thôn 1,\n"
                            "Lê Văn Chi,02/02/1980,Nam,,,,Thôn 2,\n"
                            "Lê Văn Chi,02/02/1980,Nam,,,0912345670,Thôn 2,\n";
    for (const bool isDry : {true, false}) { // a dry run tells what the load does
        INFO(isDry);
        const auto outcome = house.take(rows, {.dryRun = isDry, .acceptGood = true});
        CHECK(outcome.rows == 7);
        CHECK(outcome.added == 4);
        CHECK(outcome.updated == 2);
        CHECK(placesOf(outcome) == QStringList{"6:citizenId"}); // the number of row 2, somebody else
        REQUIRE(outcome.repeated.size() == 3);
        CHECK(outcome.repeated[0].row == 4);
        CHECK(outcome.repeated[0].earlier == 2);
        CHECK(outcome.repeated[0].isSure);
        CHECK_FALSE(outcome.repeated[1].isSure); // two of one name, year and hamlet: loaded as two
        CHECK(outcome.repeated[2].earlier == 7);
    }
    CHECK(house.people() == 4);
    CHECK(house.find("an 1956")[0].patient.phone == "0912345678");
    const auto again = house.take(rows, {.acceptGood = true});
    CHECK(again.added == 0);
    CHECK(again.same == again.updated); // a list that contradicts itself does not change people back and forth
    CHECK(house.people() == 4);
}

TEST_CASE("a stopped import has loaded nothing", "[patient][import]")
{
    House house;
    QByteArray rows = kHead;
    for (int i = 0; i < 300; ++i)
        rows += "Người Thử " + QByteArray(1, char('a' + i % 26)) + ",19" + QByteArray::number(10 + i % 80)
            + ",Nam,,,,Thôn " + QByteArray::number(i) + ",\n";
    const ListOf list(rows);
    auto reader = ok(PeopleReader::open(ok(house.service.look(house.session, list.path()))));
    std::vector<std::pair<qint64, qint64>> seen;
    const auto error = errorOf(house.service.import(house.session, *reader, {}, [&](qint64 done, qint64 all) {
        seen.emplace_back(done, all);
        return done < 200;
    }));
    CHECK(error.code == "import.stopped");
    CHECK(house.people() == 0);
    CHECK(house.entries() == 0);
    CHECK(seen.size() > 2);
    for (const auto& [done, all] : seen)
        CHECK(done <= all);
}

TEST_CASE("a table that is no list of people is refused", "[patient][import]")
{
    House house;
    const auto placesIn = [&](const QByteArray& bytes) {
        const ListOf list(bytes);
        return placesOf(house.takeFile(list.path()));
    };
    CHECK(errorOf(house.service.look(house.session, ListOf("").path())).code == "list.empty");
    CHECK(placesIn("code,price\nA,1\n") == QStringList{"1:fullName"});
    CHECK(placesIn("họ tên,ngày sinh\n") == QStringList{"1:"});
    CHECK(placesIn("họ tên,ngày sinh,Ngày Sinh\nAn,1980,1981\n") == QStringList{"1:Ngày Sinh"});
    CHECK(errorOf(house.service.look(house.session, "/nowhere.csv")).kind == ErrorKind::Io);
    for (const QByteArray& bytes : {QByteArray("\xd0\xcf\x11\xe0 xls"), QByteArray("<html><table>"),
             QByteArray("PK\x03\x04 cut"), QByteArray("<?xml version='1.0'?><Workbook/>")})
        CHECK(errorOf(house.service.look(house.session, ListOf(bytes, "list.xlsx").path())).kind == ErrorKind::Damaged);
    CHECK(house.people() == 0);
}

TEST_CASE("what was said about columns is remembered for lists with these headings", "[patient][import]")
{
    House house;
    const ListOf list("Tên gọi,Sinh,Ghi\nAn,1956,0912345678\n");
    auto preview = ok(house.service.look(house.session, list.path()));
    preview.columns.choose({"fullName", "birth", "phone"}, Reason::Chosen);
    ok(house.service.keepColumns(house.session, preview.columns)); // without headings there is nothing to know it by
    CHECK(ok(house.service.look(house.session, list.path())).columns.fields() != preview.columns.fields());

    const ListOf known("Họ tên,Sinh lúc,Ghi chú\nAn,1956,0912345678\n");
    auto told = ok(house.service.look(house.session, known.path()));
    told.columns.choose({"fullName", "birth", "phone"}, Reason::Chosen);
    ok(house.service.keepColumns(house.session, told.columns));
    const ListOf next("HỌ TÊN,Sinh lúc:,Ghi chú\nBình,1957,0912345679\n");
    const auto kept = ok(house.service.look(house.session, next.path()));
    CHECK(kept.columns.fields() == QStringList{"fullName", "birth", "phone"});
    CHECK(kept.columns.columns[2].reason == Reason::Kept);
    CHECK(kept.columns.columns[0].reason == Reason::Heading);
    CHECK(house.takeFile(next.path()).added == 1);
    CHECK(house.find("binh 1957")[0].patient.phone == "0912345679");
}

TEST_CASE("refused rows are saved, mended and imported again", "[patient][import]")
{
    House house;
    const bool isXlsx = GENERATE(true, false);
    const ListOf list("DANH SÁCH,,,\nHọ tên,Ngày sinh,CCCD,Ghi chú\nTrần Văn Út,1970,,a\nPhạm Thị Sai,45/13/1980,,b\n"
                      "Võ Văn Số,1980-01-31,12345,c\n");
    const auto preview = ok(house.service.look(house.session, list.path()));
    auto reader = ok(PeopleReader::open(preview));
    const auto outcome = ok(house.service.import(house.session, *reader, {.acceptGood = true}));
    CHECK(errorOf(saveRefusedRows(preview, outcome, list.path("out.doc"))).code == "list.kind");
    const QString out = list.path(isXlsx ? "refused.xlsx" : "refused.csv");
    ok(saveRefusedRows(preview, outcome, out));
    const auto saved = ok(sheet::readTable(out));
    REQUIRE(saved.rows.size() == 3);
    CHECK(saved.rows[0].cells.mid(0, 4) == QStringList{"Họ tên", "Ngày sinh", "CCCD", "Ghi chú"});
    CHECK(saved.rows[1].cells.mid(0, 4) == QStringList{"Phạm Thị Sai", "45/13/1980", "", "b"});
    CHECK(saved.rows[1].cells[4].startsWith("Ngày sinh: "));
    CHECK(saved.rows[2].cells[1] == (isXlsx ? "31/01/1980" : "1980-01-31"));
    CHECK(saved.rows[2].cells[4].startsWith("CCCD: "));
    CHECK(placesOf(house.takeFile(out)) == QStringList{"2:birth", "3:citizenId"}); // nothing was mended yet

    // mended: one birth and one number
    QByteArray mended;
    for (const sheet::Row& row : saved.rows) {
        QStringList cells = row.cells;
        cells.replaceInStrings("45/13/1980", "13/04/1980").replaceInStrings("12345", "");
        for (QString& cell : cells)
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        mended += cells.join(u',').toUtf8() + "\n";
    }
    CHECK(house.takeFile(ListOf(mended).path()).added == 2);
    CHECK(house.people() == 3);
}

TEST_CASE("refused rows keep the hamlet under which they stood", "[patient][import]")
{
    House house;
    const ListOf list("Họ tên,Ngày sinh\nThôn Đông,\nAn,1956\nThôn Đoài,\nBình,45/13/1980\n");
    const auto preview = ok(house.service.look(house.session, list.path()));
    auto reader = ok(PeopleReader::open(preview));
    const auto outcome = ok(house.service.import(house.session, *reader, {.acceptGood = true}));
    ok(saveRefusedRows(preview, outcome, list.path("out.csv")));
    const auto saved = ok(sheet::readTable(list.path("out.csv")));
    REQUIRE(saved.rows.size() == 3);
    CHECK(saved.rows[1].cells == QStringList{"Thôn Đoài"});
    CHECK(saved.rows[2].cells[0] == "Bình");
}

TEST_CASE("five thousand untidy rows are taken over", "[patient][import]")
{
    const ListOf list("");
    QProcess script;
    script.start("python3", {TRAMYTE_SOURCE_DIR "/tests/support/messy-list.py", list.path()});
    REQUIRE(script.waitForFinished());
    const auto counts = QJsonDocument::fromJson(script.readAllStandardOutput()).object();
    REQUIRE(counts["people"].toInt() == 5000);
    House house;
    const auto first = house.takeFile(list.path(), {.acceptGood = true});
    CHECK(first.rows == 5000);
    CHECK(static_cast<int>(first.passedOver.size()) == counts["nobody"].toInt());
    std::set<int> refused;
    for (const RefusedRow& it : first.refused)
        refused.insert(it.row);
    CHECK(static_cast<int>(refused.size()) == counts["refused"].toInt());
    CHECK(first.added + first.updated == counts["good"].toInt());
    CHECK(std::ranges::count_if(first.repeated, &RepeatedRow::isSure) == counts["repeated"].toInt());
    const qint64 people = house.people();
    const auto again = house.takeFile(list.path(), {.acceptGood = true});
    CHECK(again.added == 0);
    CHECK(house.people() == people);
}
