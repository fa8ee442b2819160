// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "core/catalog/BuiltInCatalogue.h"
#include "core/claim/Verify.h"
#include "tests/support/Check.h"
#include "ui/claim/Mending.h"

using namespace tramyte;
using namespace tramyte::ui;

namespace {

claim::Finding finding(const QString& code, const QString& table = {}, const QString& field = {})
{
    claim::Finding it;
    it.visit = "01234.2026.1.000001";
    it.code = code;
    it.table = table;
    it.field = field;
    return it;
}

const claim::CheckedClaim CLAIM{{200}, {100}, "01234.2026.1.000001", "Nguyễn Thị Mẫu", {}, false, 1, 0};

} // namespace

TEST_CASE("every rule of claims leads somewhere", "[ui][claim]")
{
    for (const QJsonValue& rule : claim::rulesToJson()) {
        const QString code = rule["code"].toString();
        INFO(code.toStdString());
        const Mend mend = mendOf(finding(code));
        const Target target = targetOf(mend, &CLAIM);
        CHECK_FALSE(wordOf(mend.place).isEmpty());
        if (code.startsWith("structure.") && code != "structure.lineNumber")
            CHECK(target.page == "claims"); // of a file, not of what was recorded
        else if (mend.place == MendPlace::Visit)
            CHECK((target.page == "consultation" && target.id == 200));
        else if (mend.place == MendPlace::Patient)
            CHECK((target.page == "registration" && target.id == 100 && !target.field.isEmpty()));
        else
            CHECK((target.page == "station" && !target.field.isEmpty()));
    }
}

TEST_CASE("every field of a claim leads to where it is recorded", "[ui][claim]")
{
    const auto lists = ok(catalog::BuiltInCatalogue::load());
    const claim::DefinitionBook book(*lists);
    for (const claim::TableDefinition& table : ok(book.on(QDate(2026, 11, 20)))->tables())
        for (const claim::FieldDefinition& field : table.fields) {
            INFO(table.name.toStdString() << "." << field.name.toStdString());
            CHECK(mendOf(finding("required.missing", table.name, field.name)).place != MendPlace::File);
        }
    const auto place
        = [](const char* table, const char* field) { return mendOf(finding("required.missing", table, field)); };
    CHECK(place("XML1", "CAN_NANG") == Mend{MendPlace::Visit, "weightKg"});
    CHECK(place("XML1", "MA_BENH_CHINH") == Mend{MendPlace::Visit, "mainDiagnosis"});
    CHECK(place("XML1", "DIA_CHI") == Mend{MendPlace::Patient, "address"});
    CHECK(place("CHECKIN", "NGAY_SINH") == Mend{MendPlace::Patient, "birth"});
    CHECK(place("XML1", "MA_TTDV") == Mend{MendPlace::Settings, "station.headLicence"});
    CHECK(place("XML2", "LIEU_DUNG") == Mend{MendPlace::Visit, "medicines"});
    CHECK(place("XML2", "SO_LUONG") == Mend{MendPlace::Visit, "medicines"});
    CHECK(place("XML3", "NGUOI_THUC_HIEN") == Mend{MendPlace::Visit, "services"});
    CHECK(place("XML3", "TT_THAU") == Mend{MendPlace::Catalogues, "service"});
    CHECK(place("XML2", "TT_THAU") == Mend{MendPlace::Catalogues, "medicine"});
}

TEST_CASE("a rule that knows more than its field leads by itself", "[ui][claim]")
{
    CHECK(mendOf(finding("card.validity", "XML1", "GT_THE_DEN")) == Mend{MendPlace::Patient, "cardTo"});
    CHECK(mendOf(finding("catalogue.price", "XML2", "DON_GIA")) == Mend{MendPlace::Catalogues, "medicine"});
    CHECK(mendOf(finding("catalogue.price", "XML3", "DON_GIA_BH")) == Mend{MendPlace::Catalogues, "service"});
    CHECK(mendOf(finding("catalogue.staff", "XML2", "MA_BAC_SI")) == Mend{MendPlace::Users, ""});
    CHECK(targetOf(mendOf(finding("catalogue.staff")), &CLAIM).field == "users");
    CHECK(targetOf({MendPlace::Visit, "weightKg"}, nullptr).page == "claims"); // of no claim that was checked
}
