// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ImportTable.h"
#include "tests/support/Check.h"

#include <QBuffer>

using namespace tramyte;
using namespace tramyte::patient;

namespace {

ReadPeople read(const QByteArray& csv)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(csv);
    buffer->open(QIODevice::ReadOnly);
    return readPeople(ok(sheet::readTable(std::move(buffer))));
}

/// `row:column` of each refusal.
QStringList placesOf(const ReadPeople& people)
{
    QStringList places;
    for (const RefusedRow& refused : people.refused)
        places.append(QString::number(refused.row) + ":" + refused.column);
    return places;
}

} // namespace

TEST_CASE("a list of people is read by the field names of register", "[patient]")
{
    const auto list = read(
        "household,fullName,sex,birth,citizenId,cardCode,cardFrom,cardTo,cardFacility,phone,address,provinceCode,"
        "communeCode,"
        "ethnicity,occupation,guardianName,guardianRelation,guardianPhone,hamlet\n"
        "H1, Nguyễn  Thị Hồng ,female,1956-03,001156000001,GD4797912345678,2026-01-01,2026-12-31,79034,0912345678,Số 1,"
        "01,00001,01,00000,An,con,0987654321,Thôn Đông\n");
    REQUIRE(placesOf(list).isEmpty());
    REQUIRE(list.people.size() == 1);
    CHECK(list.people[0].row == 2);
    const PatientForm& form = list.people[0].form;
    CHECK(form.fullName == QString("Nguyễn Thị Hồng"));
    CHECK(form.sex == QString("female"));
    CHECK(form.birth == QString("1956-03"));
    CHECK(form.citizenId == QString("001156000001"));
    CHECK(form.cardCode == QString("GD4797912345678"));
    CHECK(form.cardFrom == QString("2026-01-01"));
    CHECK(form.cardTo == QString("2026-12-31"));
    CHECK(form.cardFacility == QString("79034"));
    CHECK(form.phone == QString("0912345678"));
    CHECK(form.address == QString("Số 1"));
    CHECK(form.provinceCode == QString("01"));
    CHECK(form.communeCode == QString("00001"));
    CHECK(form.ethnicity == QString("01"));
    CHECK(form.occupation == QString("00000"));
    CHECK(form.guardianName == QString("An"));
    CHECK(form.guardianRelation == QString("con"));
    CHECK(form.guardianPhone == QString("0987654321"));
    CHECK(form.hamlet == QString("Thôn Đông"));
    CHECK(form.household == QString("H1"));
}

TEST_CASE("Vietnamese lists with title rows and remarks in their headings are read", "[patient]")
{
    const auto list = read(
        "DANH SÁCH DÂN CƯ,,,,,,\nThôn Đông,,,,,,\n"
        "STT,Họ và tên (*),Ngày sinh (dd/mm/yyyy),Giới tính,Số CCCD/CMND,Số thẻ BHYT,SĐT,Thôn/ấp/tổ,Dân tộc,Ghi chú\n"
        "1,Trần Văn Mẫu,5/3/1985,Nam,079085012345,7912345678,912345678,Ấp 3,Khơ-me,x\n"
        "2,Lê Thị Ví Dụ,1956,Nữ,,,,,,\n");
    REQUIRE(placesOf(list).isEmpty());
    REQUIRE(list.people.size() == 2);
    CHECK(list.people[0].row == 4);
    const PatientForm& form = list.people[0].form;
    CHECK(form.birth == QString("1985-03-05"));
    CHECK(form.sex == QString("male"));
    CHECK(form.citizenId == QString("079085012345"));
    CHECK(form.cardCode == QString("7912345678"));
    CHECK(form.phone == QString("0912345678"));
    CHECK(form.hamlet == QString("Ấp 3"));
    CHECK(form.ethnicity == QString("Khơ-me"));
    CHECK(list.people[1].form.birth == QString("1956"));
    CHECK_FALSE(list.people[1].form.citizenId); // an empty cell leaves alone what is known
    CHECK_FALSE(list.people[1].form.phone);
}

TEST_CASE("family and given name, day and year of birth may stand in two columns", "[patient]")
{
    const auto list = read("Họ và tên đệm,Tên,Ngày sinh,Năm sinh\nNguyễn Thị,Hồng,,1956\nLê,Khôi,02/01/2012,2012\n");
    REQUIRE(list.people.size() == 2);
    CHECK(list.people[0].form.fullName == QString("Nguyễn Thị Hồng"));
    CHECK(list.people[0].form.birth == QString("1956"));
    CHECK(list.people[1].form.birth == QString("2012-01-02"));
}

TEST_CASE("dates of birth are read as people write them, never guessed", "[patient]")
{
    const std::vector<std::pair<const char*, const char*>> cases{{"05/03/1956", "1956-03-05"},
        {"5/3/1956", "1956-03-05"}, {"5-3-1956", "1956-03-05"}, {"05.03.1956", "1956-03-05"}, {"03/1956", "1956-03"},
        {"3/1956", "1956-03"}, {"1956", "1956"}, {"1956-03", "1956-03"}, {"1956-03-05", "1956-03-05"},
        {"1956-03-05T08:05:00", "1956-03-05"}, {"19560305", "1956-03-05"}, {"05031956", "1956-03-05"},
        {"199003150000", "1990-03-15"}, {"29/02/2024", "2024-02-29"}};
    for (const auto& [written, iso] : cases) {
        CAPTURE(written);
        const auto list = read(QByteArray("họ tên;ngày sinh\nAn;") + written + "\n");
        REQUIRE(list.people.size() == 1);
        CHECK(list.people[0].form.birth.value_or("") == QString(iso));
    }
    for (const char* written : {"31/02/1980", "29/02/2023", "03/25/1980", "13/1980", "0/1980", "00/03/1980", "5/3/56",
             "abc", "1980-13-01", "99999999", "1/2/3/1980", "56"}) {
        CAPTURE(written);
        const auto list = read(QByteArray("họ tên;ngày sinh\nAn;") + written + "\n");
        CHECK(list.people.empty());
        CHECK(placesOf(list) == QStringList{"2:birth"});
    }
}

TEST_CASE("zeros that a spreadsheet program dropped are put back", "[patient]")
{
    const auto list = read("fullName,citizenId,cardCode,cardFacility,provinceCode,communeCode,ethnicity\n"
                           "An,79085012345,791234567,1015,1,1,1\nBình,1304009876,123456789012345,79034,79,27211,54\n"
                           "Chi,025123456,,,,,\n");
    REQUIRE(list.people.size() == 3);
    CHECK(list.people[0].form.citizenId == QString("079085012345"));
    CHECK(list.people[0].form.cardCode == QString("0791234567"));
    CHECK(list.people[0].form.cardFacility == QString("01015"));
    CHECK(list.people[0].form.provinceCode == QString("01"));
    CHECK(list.people[0].form.communeCode == QString("00001"));
    CHECK(list.people[0].form.ethnicity == QString("01"));
    CHECK(list.people[1].form.citizenId == QString("001304009876"));
    CHECK(list.people[1].form.cardCode == QString("123456789012345"));
    CHECK(list.people[2].form.citizenId == QString("025123456")); // an old identity card
}

TEST_CASE("each row that cannot be read is named, the others are there", "[patient]")
{
    const auto list = read("fullName,sex,birth,cardFrom,phone\n"
                           ",male,1980,,\n"
                           "An,x,1980,,\n"
                           "Bình,1,31/02/1980,2026-13-01,\n"
                           "Chi,2,1980,03/2026,\n"
                           "Dung,3,1980,,#N/A\n"
                           "#N/A,1,1980,,\n"
                           "Em,nu,1980,1/1/2026,\n");
    CHECK(placesOf(list)
        == QStringList{"2:fullName", "3:sex", "4:birth", "4:cardFrom", "5:cardFrom", "6:phone", "7:fullName"});
    REQUIRE(list.people.size() == 1);
    CHECK(list.people[0].row == 8);
    CHECK(list.people[0].form.sex == QString("female"));
    CHECK(list.people[0].form.cardFrom == QString("2026-01-01"));
}

TEST_CASE("a table that is no list of people is refused", "[patient]")
{
    CHECK(placesOf(read("")) == QStringList{"1:"});
    CHECK(placesOf(read("code,price\nA,1\n")) == QStringList{"1:fullName"});
    CHECK(placesOf(read("họ tên,ngày sinh\n")) == QStringList{"1:"});
    CHECK(placesOf(read("họ tên,ngày sinh,Ngày Sinh\nAn,1980,1981\n")) == QStringList{"1:Ngày Sinh"});
    CHECK(read("fullName\nAn\n").people.size() == 1);
}
