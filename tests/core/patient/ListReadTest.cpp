// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/patient/ListOf.h"

using namespace tramyte;
using namespace tramyte::patient;

TEST_CASE("a list of people is read by the field names of register", "[patient]")
{
    const auto list = readList(
        "household,fullName,sex,birth,citizenId,cardCode,cardFrom,cardTo,cardFacility,phone,address,provinceCode,"
        "communeCode,"
        "ethnicity,occupation,guardianName,guardianRelation,guardianPhone,hamlet\n"
        "H1, Nguyễn  Thị Hồng ,female,1956-03,001156000001,GD4797912345678,2026-01-01,2026-12-31,79034,0912345678,Số 1,"
        "01,00001,01,00000,An,con,0987654321,Thôn Đông\n");
    REQUIRE(list.places().isEmpty());
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
    const auto list = readList(
        "DANH SÁCH DÂN CƯ,,,,,,\nThôn Đông,,,,,,\n"
        "STT,Họ và tên (*),Ngày sinh (dd/mm/yyyy),Giới tính,Số CCCD/CMND,Số thẻ BHYT,SĐT,Thôn/ấp/tổ,Dân tộc,Ghi chú\n"
        "1,Trần Văn Mẫu,5/3/1985,Nam,079085012345,7912345678,912345678,Ấp 3,Khơ-me,x\n"
        "2,Lê Thị Ví Dụ,1956,Nữ,,,,,,\n");
    REQUIRE(list.places().isEmpty());
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
    const auto list
        = readList("Họ và tên đệm,Tên,Ngày sinh,Năm sinh\nNguyễn Thị,Hồng,,1956\nLê,Khôi,02/01/2012,2012\n");
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
        const auto list = readList(QByteArray("họ tên;ngày sinh\nAn;") + written + "\n");
        REQUIRE(list.people.size() == 1);
        CHECK(list.people[0].form.birth.value_or("") == QString(iso));
    }
    for (const char* written : {"31/02/1980", "29/02/2023", "03/25/1980", "13/1980", "0/1980", "00/03/1980", "5/3/56",
             "abc", "1980-13-01", "99999999", "1/2/3/1980", "56", "70000"}) {
        CAPTURE(written);
        const auto list = readList(QByteArray("họ tên;ngày sinh\nAn;") + written + "\n");
        CHECK(list.people.empty());
        CHECK(list.places() == QStringList{"2:birth"});
    }
}

TEST_CASE("zeros that a spreadsheet program dropped are put back", "[patient]")
{
    const auto list
        = readList("fullName,citizenId,cardCode,cardFacility,provinceCode,communeCode,ethnicity\n"
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
    const auto list = readList("fullName,sex,birth,cardFrom,phone\n"
                               ",male,1980,,\n"
                               "An,x,1980,,\n"
                               "Bình,1,31/02/1980,2026-13-01,\n"
                               "Chi,2,1980,03/2026,\n"
                               "Dung,3,1980,,#N/A\n"
                               "#N/A,1,1980,,\n"
                               "Em,nu,1980,1/1/2026,\n");
    CHECK(list.places()
        == QStringList{"2:fullName", "3:sex", "4:birth", "4:cardFrom", "5:cardFrom", "6:phone", "7:fullName"});
    REQUIRE(list.people.size() == 1);
    CHECK(list.people[0].row == 8);
    CHECK(list.people[0].form.sex == QString("female"));
    CHECK(list.people[0].form.cardFrom == QString("2026-01-01"));
}

TEST_CASE("days that a spreadsheet program shows as bare numbers are days", "[patient]")
{
    const auto list = readList("họ tên;ngày sinh;thẻ đến ngày\nAn;20519;46387\nBình;05/03/1956 00:00;31/12/2026\n");
    REQUIRE(list.people.size() == 2);
    CHECK(list.people[0].form.birth == QString("1956-03-05")); // LibreOffice and Excel both show 20519 for it
    CHECK(list.people[0].form.cardTo == QString("2026-12-31"));
    CHECK(list.people[1].form.birth == QString("1956-03-05"));
}

TEST_CASE("dates and sexes may stand in columns of their own", "[patient]")
{
    const auto days = readList("Họ và tên,Ngày,Tháng,Năm,Nam,Nữ\nAn,5,3,1956,x,\nBình,,3,1956,,x\nChi,,,1956,x,x\n");
    REQUIRE(days.people.size() == 2);
    CHECK(days.people[0].form.birth == QString("1956-03-05"));
    CHECK(days.people[0].form.sex == QString("male"));
    CHECK(days.people[1].form.birth == QString("1956-03"));
    CHECK(days.people[1].form.sex == QString("female"));
    CHECK(days.places() == QStringList{"4:sex"});

    // the year stands in the column of the sex
    const auto years = readList("Họ và tên,Năm sinh,,Địa chỉ\n,Nam,Nữ,\nAn,1956,,Thôn 1\nBình,,1960,Thôn 2\n");
    REQUIRE(years.people.size() == 2);
    CHECK(years.people[0].form.birth == QString("1956"));
    CHECK(years.people[0].form.sex == QString("male"));
    CHECK(years.people[1].form.birth == QString("1960"));
    CHECK(years.people[1].form.sex == QString("female"));

    const auto halves = readList("Họ và tên,Ngày tháng sinh,Năm sinh\nAn,5/3,1956\nBình,,1957\n");
    REQUIRE(halves.people.size() == 2);
    CHECK(halves.people[0].form.birth == QString("1956-03-05"));
    CHECK(halves.people[1].form.birth == QString("1957"));
}

TEST_CASE("numbers are taken as they were before spreadsheet programs had them", "[patient]")
{
    const auto list = readList("Họ tên,Năm sinh,CCCD,Mã số BHXH,Mã thẻ BHYT,SĐT\n"
                               "An,1956,'037056000001,3700000001,HT3373700000001,0912.345.601 / 0203123456\n"
                               "Bình,1957,37057000002.0,3700000002,,'0912345602\n"
                               "Chi,1958,\"3,7058E+10\",,,\n"
                               "Dung,1959,không có,-,chưa có,0\n"
                               "Em,1960,037 060 000 005,,HT3373700000009,912345605\n");
    CHECK(list.places() == QStringList{"4:citizenId"});
    REQUIRE(list.people.size() == 4);
    CHECK(list.people[0].form.citizenId == QString("037056000001"));
    CHECK(list.people[0].form.cardCode == QString("HT3373700000001"));
    CHECK(list.people[0].form.phone == QString("0912345601"));
    REQUIRE(list.people[0].notes.size() == 1);
    CHECK(list.people[0].notes[0].code == "list.severalPhones");
    CHECK(list.people[1].form.citizenId == QString("037057000002"));
    CHECK(list.people[1].form.cardCode == QString("3700000002"));
    CHECK(list.people[1].form.phone == QString("0912345602"));
    for (const auto& field : {list.people[2].form.citizenId, list.people[2].form.cardCode, list.people[2].form.phone})
        CHECK_FALSE(field);
    CHECK(list.people[3].form.phone == QString("0912345605"));
}

TEST_CASE("names come composed, without stray blanks and with their capitals", "[patient]")
{
    const auto list = readList(
        "Họ tên,Năm sinh,Họ tên mẹ\n\"\u00a0Nguye\u0302\u0303n\u00a0 Thi\u0323 Ho\u0302\u0300ng\u200b\",1956,\n"
        "trần văn út,1957,Lê Thị Mơ\n");
    REQUIRE(list.people.size() == 2);
    CHECK(list.people[0].form.fullName == QString("Nguyễn Thị Hồng"));
    CHECK(list.people[1].form.fullName == QString("Trần Văn Út"));
    CHECK(list.people[1].form.guardianName == QString("Lê Thị Mơ"));
    CHECK(list.people[1].form.guardianRelation == QString("mẹ"));
}

TEST_CASE("rows that are nobody are passed over and told", "[patient]")
{
    const auto list
        = readList("DANH SÁCH,,\nHọ và tên,Năm sinh,CCCD\n(1),(2),(3)\nThôn Đông,,\nTống Thị An,1956,\n"
                   "Họ và tên,Năm sinh,CCCD\nTổ 3,,\nTô Văn Bình,1957,\nTổng cộng,,\n,,Ngày 20 tháng 11 năm 2026\n"
                   "Người lập,,\nPhạm Thị Lập,,\n");
    CHECK(list.places().isEmpty());
    REQUIRE(list.people.size() == 2);
    CHECK(list.people[0].form.fullName == QString("Tống Thị An"));
    CHECK(list.people[0].form.hamlet == QString("Thôn Đông"));
    CHECK(list.people[1].form.hamlet == QString("Tổ 3"));
    CHECK(list.passedOver == std::vector<int>{3, 4, 6, 7, 9, 10, 11, 12});
    // a number without a name is somebody, and must not be lost without a word
    CHECK(readList("fullName,birth,citizenId\nAn,1956,\n,,037056000001\n,1957,\n").places()
        == QStringList{"3:fullName", "4:fullName"});
    // a lone name is somebody of whom too little is told, not a signature
    const auto lone = readList("Họ và tên,Năm sinh\nTô Văn Một,\nAn,1956\n");
    CHECK(lone.people.size() == 2);
}

TEST_CASE("a list that offices wrote is read whole", "[patient]")
{
    const QString file
        = QStringLiteral(TRAMYTE_SOURCE_DIR "/tests/data/sheet/") + GENERATE("people.xlsx", "people.ods");
    const auto list = readList(ok(lookAtList(file)));
    CHECK(list.preview.sheet == "Nhân khẩu"); // the fullest that is not hidden
    CHECK(list.preview.columns.firstRow == 3);
    CHECK(list.preview.columns.lastRow == 4);
    CHECK(list.preview.columns.fields()
        == QStringList{"ignored", "household", "fullName", "birthDay", "birthMonth", "birthYear", "maleMark",
            "femaleMark", "citizenId", "cardCode", "cardTo", "phone"});
    INFO(list.places().join(u' ').toStdString());
    CHECK(list.places().isEmpty());
    REQUIRE(list.people.size() == 4);
    const PatientForm& first = list.people[0].form;
    CHECK(first.fullName == QString("Nguyễn Văn Thử"));
    CHECK(first.birth == QString("1956-03-05"));
    CHECK(first.sex == QString("male"));
    CHECK(first.citizenId == QString("037056000001"));
    CHECK(first.cardTo == QString("2026-12-31"));
    CHECK(first.hamlet == QString("Thôn Đông"));
    CHECK(list.people[1].form.birth == QString("1960"));
    CHECK(list.people[1].form.sex == QString("female"));
    CHECK(list.people[2].form.household == QString("H001")); // merged down
    CHECK(list.people[2].form.phone == QString("0912345603"));
    const PatientForm& last = list.people[3].form;
    CHECK(last.fullName == QString("Lê Minh Khôi"));
    CHECK(last.birth == QString("2012-01-02")); // the year is a formula
    CHECK(last.citizenId == QString("037212000004"));
    CHECK(last.hamlet == QString("Thôn Đoài"));
}

TEST_CASE("a column whose cells are all wrong is refused row by row, not left out", "[patient]")
{
    const auto list = readList("fullName,sex,birth,phone\nAn,Không rõ,mùa xuân,nam\nBình,Chưa biết,mùa thu,nữ\n");
    CHECK(list.places().contains("2:sex"));
    CHECK(list.places().contains("3:sex"));
    CHECK(list.places().contains("3:birth"));
}

TEST_CASE("lists in old Vietnamese codings are read", "[patient]")
{
    // TCVN3, CP1258 and VNI; "Họ và tên,Năm sinh,Giới tính / Nguyễn Thị Hường,1956,Nữ"
    const QByteArray bytes = GENERATE(
        QByteArray("H\xE4 v\xB5 t\xAAn,N\xA8m sinh,Gi\xEDi t\xDDnh\nNguy\xD4n Th\xDE H\xAD\xEAng,1956,N\xF7\n"),
        QByteArray("Ho\xF2 va\xCC t\xEAn,N\xE3m sinh,Gi\xF5\xECi ti\xECnh\nNguy\xEA\xDEn Thi\xF2 "
                   "H\xFD\xF5\xCCng,1956,N\xFD\xDE\n"),
        QByteArray("Ho\xEF va\xF8 te\xE2n,Na\xEAm sinh,Gi\xF4\xF9i t\xEDnh\nNguye\xE3n Th\xF2 "
                   "H\xF6\xF4\xF8ng,1956,N\xF6\xF5\n"));
    const auto list = readList(bytes);
    CHECK(list.places().isEmpty());
    REQUIRE(list.people.size() == 1);
    CHECK(list.people[0].form.fullName == QString("Nguyễn Thị Hường"));
    CHECK(list.people[0].form.sex == QString("female"));

    const auto book = readList(ok(lookAtList(TRAMYTE_SOURCE_DIR "/tests/data/sheet/oldfont.xlsx")));
    CHECK(book.preview.columns.coding == text::OldCoding::Tcvn3);
    REQUIRE(book.people.size() == 2);
    CHECK(book.people[0].form.fullName == QString("Nguyễn Thị Hường"));
    CHECK(book.people[0].form.address == QString("Thôn Hà Đông")); // this column is Unicode

    const ListOf foreign("\xC8\xEC\xFF,\xC3\xEE\xE4\n\xC8\xE2\xE0\xED,1956\n"); // Cyrillic
    CHECK(errorOf(lookAtList(foreign.path())).code == "sheet.encoding");
}
