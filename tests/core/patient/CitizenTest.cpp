// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/CitizenQr.h"

#include "tests/core/insurance/Lists.h"

using namespace tramyte;
using namespace tramyte::patient;

namespace {

const QDate kToday(2026, 11, 22);

const std::map<QString, QString>& provinces()
{
    static const auto known = parametersOn(kToday).oldProvinces;
    return known;
}

QStringList oddities(const QString& number)
{
    return codesOf(checkCitizenId(ok(CitizenId::parse(number)), {}, {}, provinces(), kToday));
}

CitizenQr read(const QString& payload)
{
    return ok(parseCitizenQr(payload, provinces(), kToday));
}

} // namespace

TEST_CASE("a citizen ID says province, sex and year", "[patient][citizen]")
{
    // identity cards 2, examples
    const auto [text, province, sex, year] = GENERATE(table<QString, QString, Sex, int>({
        {"079085012345", "TP. Hồ Chí Minh", Sex::Male, 1985},
        {"001304009876", "Hà Nội", Sex::Female, 2004},
        {"024212000111", "Bắc Giang", Sex::Male, 2012}, // the old list, never the new one
        {"079 185-012.345", "TP. Hồ Chí Minh", Sex::Female, 1985},
    }));
    const CitizenId id = ok(CitizenId::parse(text));
    CHECK(province.endsWith(provinces().at(id.provinceCode())));
    CHECK(id.sex() == sex);
    CHECK(id.birthYear() == year);
    CHECK(id.countryCode().isEmpty());
    CHECK(checkCitizenId(id, {}, {}, provinces(), kToday).empty());
}

TEST_CASE("a citizen ID has twelve digits", "[patient][citizen]")
{
    for (const QString text : {"", "07908501234", "0790850123456", "07908501234O", "B1234567", "٠٧٩٠٨٥٠١٢٣٤٥"})
        CHECK(errorOf(CitizenId::parse(text)).code == "citizenId.malformed");
}

TEST_CASE("impossible citizen IDs are told from odd ones", "[patient][citizen]")
{
    CHECK(oddities("079485012345") == QStringList{"citizenId.century"});
    CHECK(oddities("079227012345") == QStringList{"citizenId.future"});
    CHECK(oddities("079226012345").isEmpty());
    CHECK(oddities("000085012345") == QStringList{"citizenId.unknownProvince"});
    CHECK(oddities("003085012345") == QStringList{"citizenId.unknownProvince"});
    CHECK(oddities("100085012345") == QStringList{"citizenId.unknownProvince"});
    CHECK(oddities("101085012345").isEmpty()); // born abroad
    CHECK(ok(CitizenId::parse("101085012345")).countryCode() == "101");
    CHECK(ok(CitizenId::parse("101085012345")).provinceCode().isEmpty());
    const auto issues
        = checkCitizenId(ok(CitizenId::parse("079085012345")), Sex::Female, PartialDate::of(1986), provinces(), kToday);
    CHECK(codesOf(issues) == QStringList{"citizenId.sexDiffers", "citizenId.yearDiffers"});
    for (const Issue& issue : issues)
        CHECK(issue.severity == Severity::Warning);
}

TEST_CASE("published examples of citizens' cards are read", "[patient][citizen]")
{
    // identity cards 3.1
    const CitizenQr first
        = read("079085012345|025123456|Nguyễn Văn Thử|05031985|Nam|12 Đường Số 1, Phường Bến Nghé, Quận 1, "
               "Thành phố Hồ Chí Minh|22122021");
    CHECK(first.id.text() == "079085012345");
    CHECK(first.oldId == "025123456");
    CHECK(first.fullName == "Nguyễn Văn Thử");
    CHECK(first.birth == PartialDate::of(QDate(1985, 3, 5)));
    CHECK(first.sex == Sex::Male);
    CHECK(first.address == "12 Đường Số 1, Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh");
    CHECK(first.issued == QDate(2021, 12, 22));
    CHECK(first.issues.empty());

    const CitizenQr second
        = read("001304009876||Trần Thị Mẫu|01012004|Nữ|Thôn Đông, Xã Sóc Sơn, Thành phố Hà Nội|15082025");
    CHECK(second.oldId.isEmpty());
    CHECK(second.sex == Sex::Female);
    CHECK(second.issues.empty());

    const CitizenQr third = read("024212000111||Lê Minh Khôi|2012|Nam|Tổ 3, Phường Đa Mai, Tỉnh Bắc Ninh|01102025||||");
    CHECK(third.birth == PartialDate::of(2012));
    CHECK(third.extra == QStringList{"", "", "", ""});
    CHECK(third.issues.empty());

    const CitizenQr fourth = read("038190001234|038190009999|Phạm Thị Ví Dụ|091990|Nữ|Thanh Hóa|10072024");
    CHECK(fourth.oldId == "038190009999");
    CHECK(fourth.birth == PartialDate::of(1990, 9));
    CHECK(fourth.issues.empty());
}

TEST_CASE("a card's impossible fields are named, the rest is used", "[patient][citizen]")
{
    const CitizenQr card = read("079085012345|12|Nguyễn Văn Thử|31022000|Nax|Thanh Hóa|22122031");
    CHECK_FALSE(card.birth);
    CHECK_FALSE(card.sex);
    CHECK_FALSE(card.issued.isValid());
    CHECK(card.oldId.isEmpty());
    CHECK(card.fullName == "Nguyễn Văn Thử");
    CHECK(codesOf(card.issues)
        == QStringList{"citizenQr.oldId", "citizenQr.badDate", "citizenQr.badSex", "citizenQr.badDate"});
    for (const QString birth : {"00031985", "05001985", "001985", "23112026", "1985-03-05", "5031985"})
        CHECK_FALSE(read("079085012345||A|" + birth + "|Nam|B|22122021").birth);
    CHECK(read("079085012345||A|1985|NAM|B|22122021").sex == Sex::Male);
    CHECK(read("079185012345||A|1985|Nu|B|22122021").sex == Sex::Female);
}

TEST_CASE("a number that differs from its card is a warning", "[patient][citizen]")
{
    const CitizenQr card = read("079485012345||A|05031985|Nam|B|22122021");
    CHECK(codesOf(card.issues) == QStringList{"citizenId.century", "citizenId.yearDiffers"});
    CHECK(card.issues[0].severity == Severity::Warning);
}

TEST_CASE("lost letters are noticed", "[patient][citizen]")
{
    for (const QString& name : {QString("Nguy") + QChar(0xFFFD) + "n", QString("Nguy?n"), QString("Nguye6n")})
        CHECK(
            codesOf(read("079085012345||" + name + "|05031985|Nam|B|22122021").issues) == QStringList{"scan.damaged"});
    CHECK(codesOf(read("079085012345||A|05031985|Nam|" + QString(QChar(0xFFFD)) + "|22122021").issues)
        == QStringList{"scan.damaged"});
}

TEST_CASE("fewer than seven fields are no citizen's card", "[patient][citizen]")
{
    CHECK_FALSE(looksLikeCitizenQr("079085012345|025123456|A|05031985|Nam|B"));
    CHECK_FALSE(looksLikeCitizenQr("07908501234|025123456|A|05031985|Nam|B|22122021"));
    CHECK(errorOf(parseCitizenQr("079085012345|025123456|A|05031985|Nam|B", provinces(), kToday)).code
        == "citizenQr.tooFewFields");
    CHECK(errorOf(parseCitizenQr("", provinces(), kToday)).code == "citizenId.malformed");
}
