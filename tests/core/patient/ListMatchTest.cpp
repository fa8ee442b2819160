// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ListMatch.h"

#include "tests/support/Check.h"

using namespace tramyte;
using namespace tramyte::patient;

namespace {

catalog::Entry line(const QString& code, const QString& name, const QMap<QString, QString>& fields = {})
{
    catalog::Entry entry;
    entry.code = code;
    entry.name = name;
    entry.fields = fields;
    return entry;
}

QString found(const std::vector<catalog::Entry>& lines, const QString& name)
{
    const auto match = matchByName(lines, name);
    return match ? match->code : QString();
}

} // namespace

TEST_CASE("a name finds its line however it is spelled", "[patient][match]")
{
    const std::vector<catalog::Entry> groups = {line("02", "Tày", {{"otherNames", "Thổ (old name)"}}),
        line("24", "Thổ"), line("12", "Ê-đê", {{"otherNames", "Ê Đê;Rađê"}}), line("17", "Chăm"), line("18", "Chàm")};
    CHECK(found(groups, "Thổ") == "24"); // its own name goes before another's old one
    CHECK(found(groups, "êđê") == "12");
    CHECK(found(groups, "RA ĐÊ") == "12");
    CHECK(found(groups, "Chăm") == "17");   // accents decide where they are given
    CHECK(found(groups, "cham").isEmpty()); // and nothing is guessed where they are not
    CHECK(found(groups, "").isEmpty());
    CHECK(found(groups, "--").isEmpty());
}

TEST_CASE("an address names its places", "[patient][match]")
{
    // identity cards 3.2, point 6
    const std::vector<catalog::Entry> provinces
        = {line("01", "Hà Nội"), line("79", "Hồ Chí Minh"), line("24", "Bắc Ninh")};
    const std::vector<catalog::Entry> communes = {line("00001", "Sóc Sơn", {{"type", "xã"}, {"provinceCode", "01"}}),
        line("00002", "Sóc Sơn", {{"type", "xã"}, {"provinceCode", "24"}})};
    const auto place = [&](const QString& address) { return placeOf(address, provinces, communes); };
    CHECK(place("Thôn Đông, Xã Sóc Sơn, Thành phố Hà Nội") == AddressPlace{"01", "00001", false});
    CHECK(place("Thôn Đông, Sóc Sơn, TP. Hà Nội") == AddressPlace{"01", "00001", false});
    CHECK(place("12 Đường Số 1, Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh") == AddressPlace{"79", "", true});
    CHECK(place("Tổ 3, Phường Đa Mai, Tỉnh Bắc Ninh") == AddressPlace{"24", "", false});
    CHECK(place("Tổ 3, Phường Sóc Sơn, Tỉnh Bắc Ninh") == AddressPlace{"24", "00002", false}); // written as a ward
    CHECK(place("Hà Nội") == AddressPlace{"01", "", false});
    CHECK(place("nowhere") == AddressPlace{});
    CHECK(place("") == AddressPlace{});
    CHECK(place(", ,") == AddressPlace{});
}

TEST_CASE("an old address gets the commune and province of today", "[patient][match]")
{
    const auto commune = line("07294", "Bố Hạ", {{"type", "phường"}, {"provinceCode", "24"}});
    const auto province = line("24", "Bắc Ninh", {{"type", "thành phố"}});
    CHECK(todaysAddress("Số 5, Thôn Ba, Xã Cũ, Huyện Yên Thế, Tỉnh Bắc Giang", commune, province)
        == "Số 5, Thôn Ba, phường Bố Hạ, thành phố Bắc Ninh");
    CHECK(todaysAddress("Huyện Yên Thế, Tỉnh Bắc Giang", commune, province) == "phường Bố Hạ, thành phố Bắc Ninh");
    CHECK(todaysAddress("", commune, province) == "phường Bố Hạ, thành phố Bắc Ninh");
}

TEST_CASE("the commune of an old address is found by the old names of the list", "[patient][match]")
{
    const std::vector<catalog::Entry> communes = {
        line("07294", "Bố Hạ", {{"oldNames", "Xã Cũ, Huyện Yên Thế; Thị trấn Bố Hạ, Huyện Yên Thế, Tỉnh Bắc Giang"}}),
        line("07295", "Khác", {{"oldNames", "Xã Cũ, Huyện Lục Nam"}}), line("07296", "Không rõ")};
    const auto commune = [&](const char* address) { return communeByOldName(communes, QString::fromUtf8(address)); };
    CHECK(commune("Thôn Ba, Xã Cũ, Huyện Yên Thế, Tỉnh Bắc Giang") == "07294");
    CHECK(commune("thon ba, xa cu, H. Yên Thế, Bắc Giang") == "07294");
    CHECK(commune("TT Bố Hạ, Huyện Yên Thế, Bắc Giang").isEmpty()); // an abbreviation that nobody vouches for
    CHECK(commune("Thị trấn Bố Hạ, Yên Thế, Bắc Giang") == "07294");
    CHECK(commune("Xã Cũ, Huyện Lục Nam, Tỉnh Bắc Giang") == "07295");
    CHECK(commune("Xã Cũ, Huyện Lạng Giang, Tỉnh Bắc Giang").isEmpty());
    CHECK(commune("Huyện Yên Thế").isEmpty());
    CHECK(commune("").isEmpty());
}
