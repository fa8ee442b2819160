// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/OldCoding.h"

#include "tests/support/Check.h"

using namespace tramyte;
using namespace tramyte::text;

namespace {

/// The bytes as letters.
QString letters(const char* bytes)
{
    return QString::fromLatin1(bytes);
}

} // namespace

TEST_CASE("text of the codings before Unicode is read", "[text]")
{
    // worked out by hand from the code tables; "Nguyễn Thị Hường, Đặng Được" in each
    CHECK(fromOldCoding(letters("Nguy\xD4n Th\xDE H\xAD\xEAng, \xA7\xC6ng \xA7\xAD\xEE"
                                "c"),
              OldCoding::Tcvn3)
        == "Nguyễn Thị Hường, Đặng Được");
    CHECK(fromOldCoding(letters("Nguy\xEA\xDEn Thi\xF2 H\xFD\xF5\xCCng, \xD0\xE3\xF2ng \xD0\xFD\xF5\xF2"
                                "c"),
              OldCoding::Cp1258)
        == "Nguyễn Thị Hường, Đặng Được");
    CHECK(fromOldCoding(letters("Nguye\xE3n Th\xF2 H\xF6\xF4\xF8ng, \xD1"
                                "a\xEBng \xD1\xF6\xF4\xEF"
                                "c"),
              OldCoding::Vni)
        == "Nguyễn Thị Hường, Đặng Được");
    CHECK(fromOldCoding(letters("NGUYE\xC3N TH\xD2 YE\xC1N"), OldCoding::Vni) == "NGUYỄN THỊ YẾN");
    CHECK(fromOldCoding(letters("Qu\xFD, Tu\xCAn, Th\xF1y, B\xB6o"), OldCoding::Tcvn3) == "Quý, Tuấn, Thủy, Bảo");
}

TEST_CASE("the codings are told apart by what makes words", "[text]")
{
    CHECK(guessOldCoding(letters("H\xE4 v\xB5 t\xAAn; N\xA8m sinh; Gi\xEDi t\xDDnh")) == OldCoding::Tcvn3);
    CHECK(guessOldCoding(letters("Ho\xF2 va\xCC t\xEAn; N\xE3m sinh; Gi\xF5\xECi ti\xECnh")) == OldCoding::Cp1258);
    CHECK(guessOldCoding(letters("Ho\xEF va\xF8 te\xE2n; Na\xEAm sinh; Gi\xF4\xF9i t\xEDnh")) == OldCoding::Vni);
    CHECK_FALSE(guessOldCoding(letters("\xC8\xF9\xE5\xED\xE8\xEA \xCF\xE5\xF2\xF0\xEE\xE2"))); // Cyrillic
    CHECK_FALSE(guessOldCoding("Ho va ten; Nam sinh"));                                        // nothing tells
}

TEST_CASE("Unicode names are not taken for garbled ones", "[text]")
{
    CHECK_FALSE(isGarbledVietnamese("Nguyễn Thị Hường; Ỷ Lan; Thôn Hà Đông; ĐẶNG ĐƯỢC; H'Mông; Quý, Tuấn"));
    CHECK_FALSE(isGarbledVietnamese("Nguye\u0302\u0303n Thi\u0323 Hu\u031bo\u031b\u0300ng"));
    CHECK_FALSE(isGarbledVietnamese("plain"));
    CHECK(isGarbledVietnamese(letters("H\xE4 v\xB5 t\xAAn; Nguy\xD4n V\xA8n")));
}
