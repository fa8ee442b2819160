// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ImportCheck.h"
#include "core/catalog/Diagnosis.h"
#include "core/catalog/Medicine.h"
#include "core/catalog/ServiceItem.h"
#include "tests/support/Check.h"

#include <QBuffer>

using namespace tramyte;
using namespace tramyte::catalog;

namespace {

CheckedTable check(Kind kind, const QByteArray& csv)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(csv);
    buffer->open(QIODevice::ReadOnly);
    return checkTable(kind, ok(sheet::readTable(std::move(buffer))));
}

/// `row:column` of each refusal.
QStringList placesOf(const CheckedTable& checked)
{
    QStringList places;
    for (const Refusal& refusal : checked.refused)
        places.append(QString::number(refusal.row) + ":" + refusal.column);
    return places;
}

} // namespace

TEST_CASE("a medicine list is read by its contract headings in any order", "[catalog]")
{
    const auto checked = check(Kind::Medicine,
        "UNIT,price,code,name,substance,substanceCode,atc,strength,form,route,routeCode,insuredRatio,registration,"
        "tender,"
        "costGroup,validFrom,validTo,kệ\n"
        "viên,1250.500,M1,Thuốc A,Hoạt chất A,40.1,N02,500 mg,Viên nén,Uống,1.01,50,VD-1,1;G1;N1;2026,4,2026-01-01,"
        "2026-12-31,B3\n");
    REQUIRE(placesOf(checked).isEmpty());
    REQUIRE(checked.entries.size() == 1);
    const Entry& entry = checked.entries[0];
    CHECK(entry.validFrom == QDate(2026, 1, 1));
    CHECK(entry.validTo == QDate(2026, 12, 31));
    CHECK(entry.field("kệ") == "B3");
    CHECK_FALSE(entry.fields.contains("code"));
    CHECK_FALSE(entry.fields.contains("validFrom"));
    const Medicine medicine = Medicine::from(entry);
    CHECK(medicine.price == Money{1250500});
    CHECK(medicine.insuredRatio == 50);
    CHECK(medicine.unit == "viên");
    CHECK(medicine.tender == "1;G1;N1;2026");
}

TEST_CASE("without days a line always holds, and an unknown price stays unknown", "[catalog]")
{
    const auto checked = check(Kind::Medicine, "code,name,price\nM1,A,\n");
    REQUIRE(checked.entries.size() == 1);
    CHECK(checked.entries[0].validFrom == QDate(1, 1, 1));
    CHECK_FALSE(checked.entries[0].validTo.isValid());
    CHECK_FALSE(Medicine::from(checked.entries[0]).price);
    CHECK(Medicine::from(checked.entries[0]).insuredRatio == 100);
    CHECK(Medicine::from(check(Kind::Medicine, "code,name,price\nM1,A,0\n").entries.at(0)).price == Money{0});
    const auto whole = check(Kind::Medicine, "code,name,validFrom\nM1,A,0001-01-01\n");
    REQUIRE(whole.entries.size() == 1);
    CHECK(whole.entries[0].validFrom == QDate(1, 1, 1));
}

TEST_CASE("Vietnamese headings below title rows are found", "[catalog]")
{
    const auto checked = check(Kind::Service,
        "STT;Mã dịch vụ;Tên dịch vụ;ĐVT;Giá BHYT;Tỷ lệ thanh toán;Từ ngày\n"
        "1;02.03;Khám bệnh;lần;36500;100%;01/07/2026\n");
    REQUIRE(placesOf(checked).isEmpty());
    REQUIRE(checked.entries.size() == 1);
    const ServiceItem item = ServiceItem::from(checked.entries[0]);
    CHECK(item.code == "02.03");
    CHECK(item.insuredPrice == Money::dong(36500));
    CHECK_FALSE(item.hospitalPrice);
    CHECK(item.insuredRatio == 100);
    CHECK(item.validFrom == QDate(2026, 7, 1));
    const auto titled = check(Kind::Service, "SỞ Y TẾ,,\nBẢNG GIÁ,,\nMã,Tên,Giá BHYT\n1,Khám,36500\n");
    CHECK(placesOf(titled).isEmpty());
    CHECK(titled.rows == 1);
}

TEST_CASE("each bad cell is named by row and column, and nothing is taken", "[catalog]")
{
    const auto checked = check(Kind::Medicine,
        "code,name,price,insuredRatio,costGroup,validFrom,validTo\n"
        "M1,A,1.2345,100,4,,\n"                // a fourth decimal
        "M2,B,-1,100,4,,\n"                    // below nothing
        "M3,C,\"36,500\",100,4,,\n"            // a comma means two things
        "M4,D,1E3,100,4,,\n"                   // an exponent
        "M5,E,1,100.5,4,,\n"                   // not whole
        "M6,F,1,101,4,,\n"                     // above all
        "M7,G,1,100,x,,\n"                     // no number
        "M8,H,1,100,4,2026-02-31,\n"           // no such day
        "M9,I,1,100,4,2026-02-01,2026-01-31\n" // ends before it begins
        ",J,1,100,4,,\n"                       // no code
        "M11,,1,100,4,,\n"                     // no name
        "M12,#N/A,1,100,4,,\n"                 // an error of the spreadsheet
        "M13,L,1.500,100,4,,\n");
    CHECK(checked.rows == 13);
    CHECK(checked.entries.empty());
    CHECK(placesOf(checked)
        == QStringList{"2:price", "3:price", "4:price", "5:price", "6:insuredRatio", "7:insuredRatio", "8:costGroup",
            "9:validFrom", "10:validTo", "11:code", "12:name", "13:name"});
    for (const Refusal& refusal : checked.refused)
        CHECK_FALSE(refusal.message.isEmpty());
}

TEST_CASE("the same code and first day twice in a file is refused", "[catalog]")
{
    const auto checked = check(Kind::Medicine, "code,name,validFrom\nM1,A,\nM1,B,2026-01-01\n M1 ,C,2026-01-01\n");
    CHECK(placesOf(checked) == QStringList{"4:code"});
    CHECK(checked.refused.at(0).message.contains("row 3"));
    CHECK(placesOf(check(Kind::Medicine, "code,name,Code\nM1,A,M1\n")) == QStringList{"1:code"});
}

TEST_CASE("a table without headings or rows is refused", "[catalog]")
{
    CHECK(placesOf(check(Kind::Medicine, "")) == QStringList{"1:"});
    CHECK(placesOf(check(Kind::Medicine, "name,price\nA,1\n")) == QStringList{"1:code"});
    CHECK(placesOf(check(Kind::Medicine, "code,price\nA,1\n")) == QStringList{"1:name"});
    CHECK(placesOf(check(Kind::Icd10, "code,x\nA00,1\n")) == QStringList{"1:nameVi"});
    CHECK(placesOf(check(Kind::Medicine, "code,name\n")) == QStringList{"1:"});
}

TEST_CASE("codes that spreadsheet programs bent are straightened", "[catalog]")
{
    CHECK(check(Kind::Province, "code,name\n1,Hà Nội\n").entries.at(0).code == "01");
    CHECK(check(Kind::Area, "mã xã,tên xã\n7294,Bố Hạ\n").entries.at(0).code == "07294");
    const auto facilities = check(Kind::Facility, "code,name\n79 - 034,Trạm A\n01c54,Trạm B\n1015,Trạm C\n");
    REQUIRE(facilities.entries.size() == 3);
    CHECK(facilities.entries[0].code == "79034");
    CHECK(facilities.entries[1].code == "01C54");
    CHECK(facilities.entries[2].code == "01015");
    CHECK(placesOf(check(Kind::Facility, "code,name\n1c54,Trạm\n")) == QStringList{"2:code"});
    CHECK(placesOf(check(Kind::Area, "code,name\n123,X\n")) == QStringList{"2:code"});
    CHECK(check(Kind::Medicine, "code,name\n007,X\n").entries.at(0).code == "007");
}

TEST_CASE("disease codes are kept with their dot and without their mark", "[catalog]")
{
    const auto checked = check(Kind::Icd10,
        "code,nameEn,nameVi\nA17.0†,Tuberculous meningitis,Lao màng não\nG01*,Meningitis,Viêm màng não\n"
        "a000,Cholera,\nU13/9,x,y\n");
    REQUIRE(checked.entries.size() == 4);
    CHECK(checked.entries[0].code == "A17.0");
    CHECK(checked.entries[0].name == "Lao màng não");
    CHECK(Diagnosis::from(checked.entries[0]).mark == Diagnosis::Mark::Dagger);
    CHECK(Diagnosis::from(checked.entries[1]).mark == Diagnosis::Mark::Asterisk);
    CHECK(checked.entries[2].code == "A00.0");
    CHECK(checked.entries[2].name == "Cholera");
    CHECK(checked.entries[3].code == "U13.9");
    CHECK(placesOf(check(Kind::Icd10, "code,nameVi\nI1O,x\nA00.123,y\nU50.351,z\n"))
        == QStringList{"2:code", "3:code", "4:code"});
}

TEST_CASE("the official disease table is taken by the place of its columns", "[catalog]")
{
    // TT 06/2026: 29 columns; 18 code with mark, 20 and 22 names, 24 to 29 flags that repeat the code
    QStringList heading, death(29, ""), asterisk(29, "");
    for (int i = 1; i <= 29; ++i)
        heading.append(QString("Cột %1").arg(i));
    death[17] = death[18] = death[26] = death[27] = "O95";
    death[19] = "Obstetric death of unspecified cause";
    death[21] = "Tử vong sản khoa";
    asterisk[17] = "G01*";
    asterisk[19] = "Meningitis";
    asterisk[21] = "Viêm màng não";
    asterisk[23] = "G01*";
    const auto checked
        = check(Kind::Icd10, (heading.join(',') + "\n" + death.join(',') + "\n" + asterisk.join(',') + "\n").toUtf8());
    REQUIRE(placesOf(checked).isEmpty());
    REQUIRE(checked.entries.size() == 2);
    const Diagnosis first = Diagnosis::from(checked.entries[0]);
    CHECK(first.code == "O95");
    CHECK(first.nameVi == "Tử vong sản khoa");
    CHECK(first.onlyCauseOfDeath);
    CHECK(first.sex == Diagnosis::Sex::Female);
    CHECK_FALSE(first.notAsMain);
    CHECK(Diagnosis::from(checked.entries[1]).notAsMain);
    CHECK(Diagnosis::from(checked.entries[1]).mark == Diagnosis::Mark::Asterisk);
}

TEST_CASE("kinds are named alike on the command line, in files and in the database", "[catalog]")
{
    for (const Kind kind : allKinds())
        CHECK(parseKind(wordOf(kind)) == kind);
    CHECK(parseKind("ethnic-group") == Kind::EthnicGroup);
    CHECK(parseKind("ethnicGroup") == Kind::EthnicGroup);
    CHECK(parseKind("ICD10") == Kind::Icd10);
    CHECK_FALSE(parseKind("patients"));
}
