// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ListColumns.h"
#include "core/patient/ListHeadings.h"
#include "tests/support/Check.h"

using namespace tramyte;
using namespace tramyte::patient;

namespace {

std::vector<sheet::Row> rowsOf(const std::vector<QStringList>& lines)
{
    std::vector<sheet::Row> rows;
    int number = 0;
    for (const QStringList& line : lines)
        rows.push_back({++number, line});
    return rows;
}

QStringList fieldsOf(const std::vector<QStringList>& lines)
{
    return findColumns(rowsOf(lines)).fields();
}

} // namespace

TEST_CASE("headings are known as stations, police and insurance write them", "[patient][import]")
{
    const std::vector<std::pair<const char*, const char*>> cases{{"Họ, chữ đệm và tên", "fullName"},
        {"HỌ VÀ TÊN (viết in hoa)", "fullName"}, {"Ho va ten", "fullName"}, {"HO_TEN", "fullName"},
        {"Họ và chữ đệm", "familyName"}, {"NTNS", "birth"}, {"Ngày, tháng, năm sinh", "birth"}, {"Năm sinh", "birth"},
        {"Giới tính (Nam/Nữ)", "sex"}, {"GT", "sex"}, {"Số ĐDCN/CCCD", "citizenId"}, {"Số CMND/CCCD", "citizenId"},
        {"Mã định danh cá nhân", "citizenId"}, {"CMND cũ", "oldId"}, {"Mã thẻ BHYT", "cardCode"},
        {"Mã số BHXH", "insuranceNumber"}, {"Hạn thẻ đến ngày", "cardTo"}, {"Giá trị sử dụng từ ngày", "cardFrom"},
        {"Nơi ĐK KCB BĐ", "cardFacility"}, {"SĐT", "phone"}, {"ĐT", "phone"}, {"DT", "ethnicity"},
        {"Dân tộc", "ethnicity"}, {"HKTT", "address"}, {"Thôn (ấp, bản, tổ dân phố)", "hamlet"}, {"Tổ", "hamlet"},
        {"Hộ", "household"}, {"Họ", "familyName"}, {"Số hộ khẩu", "household"}, {"Họ và tên cha/mẹ", "guardianName"},
        {"Họ và tên mẹ", "motherName"}, {"Chủ hộ", "ignored"}, {"Quan hệ với chủ hộ", "householdRelation"},
        {"STT", "ignored"}, {"Mã BN", "patientCode"}, {"Nơi sinh", "ignored"}, {"Lý do từ chối", "ignored"},
        {"Cột lạ", ""}, {"", ""}};
    for (const auto& [heading, field] : cases) {
        INFO(heading);
        CHECK(fieldOfHeading({}, QString::fromUtf8(heading)) == QString::fromLatin1(field));
    }
    CHECK(listFields().contains("fullName"));
}

TEST_CASE("a heading below another one means what both say", "[patient][import]")
{
    CHECK(fieldOfHeading("Ngày sinh", "Ngày") == "birthDay");
    CHECK(fieldOfHeading("Ngày sinh", "Tháng") == "birthMonth");
    CHECK(fieldOfHeading("Ngày sinh", "Năm") == "birthYear");
    CHECK(fieldOfHeading("Năm sinh", "Nam") == "maleMark");
    CHECK(fieldOfHeading("Giới tính", "Nữ") == "femaleMark");
    CHECK(fieldOfHeading("CCCD", "Số") == "citizenId");
    CHECK(fieldOfHeading("CCCD", "Ngày cấp") == "ignored");
    CHECK(fieldOfHeading("Thẻ BHYT", "Từ ngày") == "cardFrom");
    CHECK(fieldOfHeading("Cha/mẹ hoặc người giám hộ", "Họ và tên") == "guardianName");
    CHECK(fieldOfHeading("Mẹ", "Số CCCD") == "ignored"); // not the child's
    CHECK(fieldOfHeading("Chủ hộ", "Họ và tên") == "ignored");
    CHECK(fieldOfHeading("Họ và tên", "") == "fullName");
}

TEST_CASE("a heading that goes on is known by its beginning, unless it speaks of somebody else", "[patient][import]")
{
    CHECK(fieldOfLikeHeading("Họ và tên người được quản lý") == "fullName");
    CHECK(fieldOfLikeHeading("Số điện thoại liên lạc khi cần") == "phone");
    CHECK(fieldOfLikeHeading("Ngày sinh của mẹ") == "ignored");
    CHECK(fieldOfLikeHeading("Số CCCD của chủ hộ") == "ignored");
    CHECK(fieldOfLikeHeading("Ngày tiêm").isEmpty());
}

TEST_CASE("what stands in a column helps where its heading does not tell", "[patient][import]")
{
    const QStringList one{"Nguyễn Văn An", "05/03/1956", "037056000001", "Hà Nội", "Nam"};
    const QStringList two{"Trần Thị Bình", "1957", "037157000002", "Ninh Bình", "Nữ"};
    // NS: a birth where days stand, nothing where places do
    CHECK(fieldsOf({{"Họ tên", "NS", "Mã", "NS", "Cột"}, one, two})
        == QStringList{"fullName", "birth", "citizenId", "", "sex"});
    // no headings at all: the person can mend what was guessed
    const auto bare = findColumns(rowsOf({one, two}));
    CHECK_FALSE(bare.hasHeadings());
    CHECK(bare.fields() == QStringList{"fullName", "birth", "citizenId", "", "sex"});
    CHECK(bare.key().isEmpty());
    // ten digits may be anything
    CHECK(fieldsOf({{"Họ tên", "Năm sinh", "Dãy số"}, {"An", "1956", "3700000001"}})
        == QStringList{"fullName", "birth", ""});
}

TEST_CASE("a column told twice is named; what a person says counts", "[patient][import]")
{
    auto list = findColumns(rowsOf({{"Họ tên", "Ngày sinh", "Ngày Sinh"}, {"An", "1980", "1981"}}));
    CHECK(list.twice == "Ngày Sinh");
    list.choose({"fullName", "birth", ""}, Reason::Chosen);
    CHECK(list.twice.isEmpty());
    CHECK(list.fields() == QStringList{"fullName", "birth", ""});
    CHECK(list.columns[2].reason == Reason::Chosen);
    CHECK(list.columns[0].reason == Reason::Heading);
    // the columns that were put behind when refused rows were saved do not make it another list
    const auto plain = findColumns(rowsOf({{"Họ tên", "Ngày sinh"}, {"An", "1980"}}));
    const auto saved
        = findColumns(rowsOf({{"Họ tên", "Ngày sinh", "Mã bệnh nhân", "Lý do từ chối"}, {"An", "1980", "", "vì"}}));
    CHECK(plain.key() == saved.key());
    CHECK_FALSE(plain.key().isEmpty());
}
