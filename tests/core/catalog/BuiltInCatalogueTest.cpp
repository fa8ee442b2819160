// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/BuiltInCatalogue.h"
#include "core/catalog/Diagnosis.h"
#include "core/catalog/Medicine.h"
#include "core/catalog/Place.h"
#include "core/catalog/ServiceItem.h"
#include "tests/support/Check.h"

#include <QRegularExpression>
#include <QSet>

using namespace tramyte;
using namespace tramyte::catalog;

namespace {

const BuiltInCatalogue& builtIn()
{
    static const auto catalogue = ok(BuiltInCatalogue::load());
    return *catalogue;
}

const QDate today(2026, 11, 22);

} // namespace

TEST_CASE("every built-in list can be read and holds what its page promises", "[catalog]")
{
    CHECK(ok(builtIn().list(Kind::Province, today)).size() == 34);
    CHECK(ok(builtIn().list(Kind::EthnicGroup, today)).size() == 55);
    CHECK(ok(builtIn().list(Kind::Icd10, today)).size() == 282);
    CHECK(ok(builtIn().list(Kind::Medicine, today)).size() == 202);
    CHECK(ok(builtIn().list(Kind::Facility, today)).empty());
    CHECK(ok(builtIn().find(Kind::Occupation, "00000", today)));
    CHECK(ok(builtIn().find(Kind::Department, "K01", today)));
    for (const Kind kind : allKinds()) {
        CAPTURE(wordOf(kind).toStdString());
        QString code;
        QDate to;
        for (const Entry& entry : builtIn().all(kind)) {
            CAPTURE(entry.code.toStdString());
            if (entry.code == code)
                CHECK((to.isValid() && to < entry.validFrom)); // lines of one code never overlap
            code = entry.code;
            to = entry.validTo;
        }
    }
}

TEST_CASE("the 34 provinces come from the 63 before, each once", "[catalog]")
{
    QSet<QString> old;
    int communes = 0;
    for (const Entry& entry : ok(builtIn().list(Kind::Province, today))) {
        const auto province = Province::from(entry);
        CHECK(province.oldCodes.size() == province.oldNames.size());
        for (const QString& code : province.oldCodes) {
            CHECK_FALSE(old.contains(code));
            old.insert(code);
        }
        communes += entry.field("communes").toInt();
    }
    CHECK(old.size() == 63);
    CHECK(communes == 3321);
    const auto bacNinh = Province::from(*ok(builtIn().find(Kind::Province, "24", today)));
    CHECK(bacNinh.name == "Bắc Ninh");
    CHECK(bacNinh.oldNames.contains("Bắc Giang"));
}

TEST_CASE("units change their kind on the day the law says", "[catalog]")
{
    const auto typeOn = [](const char* code, QDate day) {
        return Province::from(*ok(builtIn().find(Kind::Province, code, day))).type;
    };
    CHECK(typeOn("75", QDate(2026, 4, 29)) == "tỉnh");
    CHECK(typeOn("75", QDate(2026, 4, 30)) == "thành phố");
    CHECK(typeOn("22", QDate(2026, 9, 1)) == "thành phố");
    CHECK(typeOn("24", QDate(2026, 9, 19)) == "tỉnh");
    CHECK(typeOn("24", QDate(2026, 9, 20)) == "thành phố");
    CHECK_FALSE(ok(builtIn().find(Kind::Province, "24", QDate(2025, 6, 30))));
    const Area area = Area::from(*ok(builtIn().find(Kind::Area, "07294", QDate(2026, 9, 20))));
    CHECK(area.name == "Bố Hạ");
    CHECK(area.type == "phường");
    CHECK(area.provinceCode == "24");
    CHECK(Area::from(*ok(builtIn().find(Kind::Area, "07294", QDate(2026, 9, 19)))).type == "xã");
}

TEST_CASE("the built-in medicines say how they are taken and which are controlled", "[catalog]")
{
    const Medicine paracetamol = Medicine::from(*ok(builtIn().find(Kind::Medicine, "PARACETAMOL-500-VIEN", today)));
    CHECK(paracetamol.name == "Paracetamol 500 mg");
    CHECK(paracetamol.routeCode == "1.01");
    CHECK(paracetamol.unit == "viên");
    CHECK_FALSE(paracetamol.price);
    CHECK(paracetamol.insuredRatio == 100);
    CHECK(paracetamol.costGroup == 4);
    CHECK(paracetamol.control == Control::Ordinary);
    const auto controlOf
        = [](const char* code) { return Medicine::from(*ok(builtIn().find(Kind::Medicine, code, today))).control; };
    CHECK(controlOf("MORPHIN-10MG-1ML-ONG") == Control::Narcotic);
    CHECK(controlOf("DIAZEPAM-5-VIEN") == Control::Psychotropic);
    CHECK(controlOf("PHENOBARBITAL-100-VIEN") == Control::Psychotropic);
    static const QRegularExpression plain("^[A-Z0-9.-]+$");
    for (const Entry& entry : ok(builtIn().list(Kind::Medicine, today))) {
        CAPTURE(entry.code.toStdString());
        CHECK(plain.match(entry.code).hasMatch());
        CHECK_FALSE(entry.field("unit").isEmpty());
        CHECK(entry.name.startsWith(entry.field("substance")));
    }
}

TEST_CASE("the examination keeps its earlier prices", "[catalog]")
{
    const auto priceOn
        = [](QDate day) { return ServiceItem::from(*ok(builtIn().find(Kind::Service, "02.00", day))).insuredPrice; };
    CHECK(priceOn(QDate(2026, 11, 22)) == Money::dong(36500));
    CHECK(priceOn(QDate(2024, 12, 31)) == Money::dong(30100));
    CHECK(priceOn(QDate(2023, 11, 16)) == Money::dong(27500));
    const auto exam = ServiceItem::from(*ok(builtIn().find(Kind::Service, "02.00", today)));
    CHECK(exam.costGroup == examinationGroup);
    CHECK(exam.insuredRatio == 100);
    const QSet<int> groups{1, 2, 3, 13, 16, 18, 19};
    for (const Entry& entry : ok(builtIn().list(Kind::Service, today)))
        CHECK(groups.contains(ServiceItem::from(entry).costGroup));
}

TEST_CASE("the built-in diagnoses carry both names and what the law says of their use", "[catalog]")
{
    const auto diagnosis
        = [](const char* code) { return Diagnosis::from(*ok(builtIn().find(Kind::Icd10, code, today))); };
    CHECK(diagnosis("A97.0").nameVi == "Sốt xuất huyết Dengue không có dấu hiệu cảnh báo");
    CHECK(diagnosis("A97.0").nameEn == "Dengue without warning signs");
    CHECK(diagnosis("O13").sex == Diagnosis::Sex::Female);
    CHECK(diagnosis("N40").sex == Diagnosis::Sex::Male);
    CHECK(diagnosis("W54.9").notAsMain);
    CHECK_FALSE(diagnosis("A97.0").notAsMain);
}
