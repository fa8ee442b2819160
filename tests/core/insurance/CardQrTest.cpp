// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CardQr.h"

#include "tests/core/insurance/Lists.h"

using namespace tramyte;
using namespace tramyte::insurance;

namespace {

// insurance rules 3.3, a person that never was
const QString kOld
    = "GD4797912345678|4e677579e1bb856e2056c4836e205468e1bbad|05/03/1956|1|e1baa470203320c490c3b46e67|79 - 034|"
      "01/01/2024|31/12/2026|15/12/2023|79797912345678|-|4|01/01/2020|0123456789abcdef-1202|$";
const QString kNew = "7912345678|4E677579E1BB856E2056C4836E205468E1BBAD|1956|2|-|01–C54|01/01/2024|-|5/9/2023|"
                     "01227912345678|4cc3aa205468e1bb8b|K2| 01/01/2020|0123456789abcdef-1202|4|48c3a0204ee1bb9969|$";

QString hex(const QString& text)
{
    return QString::fromLatin1(text.toUtf8().toHex());
}

} // namespace

TEST_CASE("the old layout of a card is read", "[insurance][cardqr]")
{
    const CardQr card = ok(parseCardQr(kOld));
    CHECK(card.code.text() == "GD4797912345678");
    CHECK(card.fullName == "Nguyễn Văn Thử");
    CHECK(card.birth == PartialDate::of(QDate(1956, 3, 5)));
    CHECK(card.sex == Sex::Male);
    CHECK(card.address == "Ấp 3 Đông");
    CHECK(card.facility == "79034");
    CHECK(card.validFrom == QDate(2024, 1, 1));
    CHECK(card.validTo == QDate(2026, 12, 31));
    CHECK(card.issued == QDate(2023, 12, 15));
    CHECK(card.guardian.isEmpty());
    CHECK(card.area.isEmpty());
    CHECK(card.rawArea == "4");
    CHECK(card.fiveYear == QDate(2020, 1, 1));
    CHECK(card.checkString == "0123456789abcdef-1202");
    CHECK(card.benefitDigit == 4);
    CHECK_FALSE(card.truncated);
    CHECK(codesOf(card.issues).isEmpty());
}

TEST_CASE("the new layout of a card is read", "[insurance][cardqr]")
{
    const CardQr card = ok(parseCardQr("\r\n " + kNew + QChar(QChar::Null) + "\n"));
    CHECK(card.code.text() == "7912345678");
    CHECK(card.fullName == "Nguyễn Văn Thử");
    CHECK(card.birth == PartialDate::of(1956));
    CHECK(card.sex == Sex::Female);
    CHECK(card.address.isEmpty());
    CHECK(card.facility == "01C54");
    CHECK_FALSE(card.validTo.isValid());
    CHECK(card.issued == QDate(2023, 9, 5));
    CHECK(card.guardian == "Lê Thị");
    CHECK(card.area == "K2");
    CHECK(card.fiveYear == QDate(2020, 1, 1));
    CHECK(card.benefitDigit == 4);
    CHECK(card.issuedBy == "Hà Nội");
    CHECK(card.extra.isEmpty());
    CHECK(codesOf(card.issues).isEmpty());
}

TEST_CASE("a benefit digit is never guessed", "[insurance][cardqr]")
{
    CHECK_FALSE(ok(parseCardQr("7912345678|41|1956|2|-|01-C54|01/01/2024|-|-|-|-|4|-|0-1|$")).benefitDigit);
    CHECK_FALSE(ok(parseCardQr("7912345678|41|1956|2|-|01-C54|01/01/2024|-|-|-|-|4|-|0-1|7|-|$")).benefitDigit);
    const CardQr card = ok(parseCardQr("GD4797912345678|41|1956|2|-|01-C54|01/01/2024|-|-|-|-|4|-|0-1|2|-|$"));
    CHECK(card.benefitDigit == 4);
    CHECK(codesOf(card.issues) == QStringList{"card.digitDiffers"});
}

TEST_CASE("a cut payload gives what is there and says so", "[insurance][cardqr]")
{
    for (qsizetype length = kOld.indexOf(u'|') + 1; length < kOld.size() - 1; ++length) {
        const CardQr card = ok(parseCardQr(kOld.first(length)));
        CHECK(card.code.text() == ok(parseCardQr(kOld)).code.text());
        CHECK(card.truncated);
        CHECK(codesOf(card.issues).contains("card.truncated"));
        if (kOld.first(length).count(u'|') >= 3)
            CHECK(card.fullName == "Nguyễn Văn Thử");
    }
    CHECK_FALSE(ok(parseCardQr(kOld.chopped(2) + "$")).truncated); // only the bar before the end is missing
}

TEST_CASE("texts of cards are decoded or kept", "[insurance][cardqr]")
{
    const auto name = [](const QString& field) { return ok(parseCardQr("7912345678|" + field + "|1956|1|$")); };
    CHECK(name(hex("Đỗ Thị Ngọc Ánh")).fullName == "Đỗ Thị Ngọc Ánh");
    CHECK(name(hex(QString("Nguyễn").normalized(QString::NormalizationForm_D))).fullName == "Nguyễn");
    CHECK(name("004e006700751ec5006e").fullName == "Nguễn"); // UTF-16, big end first
    CHECK(name("01100069006e0068").fullName == "Đinh");
    CHECK(name("4100420000").fullName == "AB"); // NUL is taken out
    const CardQr odd = name("4e6");
    CHECK(odd.fullName == "4e6");
    CHECK(codesOf(odd.issues) == QStringList{"card.notHex"});
    CHECK(name("Nguyễn Văn Thử").fullName == "Nguyễn Văn Thử");
    const CardQr bad = name("ff");
    CHECK(bad.fullName == "ff");
    CHECK(codesOf(bad.issues) == QStringList{"card.badText"});
    CHECK(codesOf(name(hex(QString("Nguy") + QChar(0xFFFD) + "n")).issues) == QStringList{"scan.damaged"});
    CHECK(name("-").fullName.isEmpty());
}

TEST_CASE("impossible fields are named, the rest is used", "[insurance][cardqr]")
{
    const CardQr card = ok(parseCardQr("7912345678|41|31/02/1956|3|-|79 - 03|00/01/2024|1/13/2026|2023|-|-|9|abc|x|$"));
    CHECK_FALSE(card.birth);
    CHECK_FALSE(card.sex);
    CHECK(card.facility == "7903");
    CHECK_FALSE(card.validFrom.isValid());
    CHECK(card.fullName == "A");
    CHECK(codesOf(card.issues)
        == QStringList{"card.badDate", "card.badSex", "card.facility", "card.badDate", "card.badDate", "card.badDate",
            "card.badDate"});
    CHECK(ok(parseCardQr("7912345678|41|03/1956|1|$")).birth == PartialDate::of(1956, 3));
}

TEST_CASE("unknown further fields are kept raw", "[insurance][cardqr]")
{
    CHECK(ok(parseCardQr(kNew.chopped(1) + "x|y|$")).extra == QStringList{"x", "y"});
    CHECK(ok(parseCardQr(kNew + kNew)).extra.isEmpty()); // a second scan glued on
}

TEST_CASE("what is no card is refused", "[insurance][cardqr]")
{
    CHECK(errorOf(parseCardQr("")).code == "card.malformed");
    CHECK(errorOf(parseCardQr("GD6797912345678|41|1956|1|$")).code == "card.malformed");
    CHECK(errorOf(parseCardQr("7912345678|41|$")).code == "card.tooFewFields");
    CHECK_FALSE(looksLikeCardQr("7912345678"));
    CHECK(looksLikeCardQr("079085012345|41|1956|1|$"));                            // a card that shows the citizen ID
    CHECK_FALSE(looksLikeCardQr("079085012345||An|1956|Nam|Xa An Binh|01012024")); // a citizen card
    CHECK(looksLikeCardQr(" gd4797912345678 |41"));
}
