// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ClaimChecker.h"
#include "core/claim/Compose.h"

#include "tests/catch.hpp"
#include "tests/core/claim/ClaimLists.h"
#include "tests/core/claim/SampleVisit.h"
#include "tests/support/Check.h"

using namespace tramyte;
using namespace tramyte::claim;

namespace {

/// The tags of a definition, all empty: what a writer of another program would fill.
Row blank(const TableDefinition& table)
{
    Row row;
    for (const FieldDefinition& field : table.fields)
        row.add(field.name, QString());
    return row;
}

/// The worked visit as it is read back: every tag is there.
struct Fixture {
    ClaimLists lists;
    DefinitionBook book{lists};
    ClaimChecker checker{lists, book};
    Claim claim = complete(compose(sampleVisit()));

    Row& row(const char* table, std::size_t index = 0) { return claim.tables[QString::fromLatin1(table)].at(index); }

    Row& add(const char* table)
    {
        const QString name = QString::fromLatin1(table);
        auto& rows = claim.tables[name];
        rows.push_back(blank(*ok(book.on(QDate(2026, 9, 8)))->find(name)));
        rows.back().set(QStringLiteral("MA_LK"), claim.visit());
        rows.back().set(QStringLiteral("STT"), QString::number(rows.size()));
        return rows.back();
    }

    Claim complete(const Claim& sparse) const
    {
        Claim whole;
        const auto definitions = ok(book.on(QDate(2026, 9, 8)));
        for (const auto& [name, rows] : sparse.tables)
            for (const Row& given : rows) {
                Row full;
                for (const FieldDefinition& field : definitions->find(name)->fields)
                    full.add(field.name, given.value(field.name));
                whole.tables[name].push_back(full);
            }
        return whole;
    }

    /// `code` or `code table.field` of every finding, once, in order.
    QStringList codes() { return codesOf(ok(checker.check(claim))); }
    static QStringList codesOf(const std::vector<Finding>& findings)
    {
        QStringList all;
        for (const Finding& finding : findings)
            if (!all.contains(finding.code))
                all += finding.code;
        all.sort();
        return all;
    }
    bool finds(const char* code) { return codes().contains(QString::fromLatin1(code)); }
};

void set(Row& row, std::initializer_list<std::pair<const char*, const char*>> texts)
{
    for (const auto& [tag, text] : texts)
        row.set(QString::fromLatin1(tag), QString::fromUtf8(text));
}

/// One change of the worked visit and the only code that it must bring.
struct Change {
    const char* table;
    const char* tag;
    const char* text;
    const char* code; ///< empty: nothing must be found
};

} // namespace

TEST_CASE_METHOD(Fixture, "the worked visit has nothing to find", "[claim]")
{
    CHECK(codes() == QStringList());
}

TEST_CASE_METHOD(Fixture, "one changed text brings the finding that it deserves", "[claim]")
{
    const auto change = GENERATE(values<Change>({
        // required fields
        {"XML1", "HO_TEN", "", "required.missing"},
        {"XML1", "T_BNTT", " ", "required.missing"},
        {"XML1", "SO_CCCD", "", ""},
        {"XML1", "MAHUYEN_CU_TRU", "001", ""},
        {"XML3", "MA_BAC_SI", "", "required.missing"},
        // lengths are counted in characters
        {"XML1", "MA_NOI_DI", "990010", "facility.form,length.tooLong"},
        {"XML1", "NHOM_MAU", "AB Rh", ""},
        {"XML2", "DUONG_DUNG", "12.345", "length.tooLong"},
        {"XML3", "DON_VI_TINH", "Lần", ""},
        {"XML3", "DON_VI_TINH", "Lần", ""},
        // numbers
        {"XML2", "SO_LUONG", "20.000", ""},
        {"XML2", "SO_LUONG", "20,0", "number.form"},
        {"XML2", "DON_GIA", "+189", "number.form"},
        {"XML2", "DON_GIA", "189.00000", ""},
        {"XML2", "DON_GIA", "189.0001", "number.decimals"},
        {"XML2", "THANH_TIEN_BV", "3780", ""},
        {"XML2", "THANH_TIEN_BV", "3780.0000", ""},
        {"XML2", "THANH_TIEN_BV", "3780.001", "money.lineBv,money.lineSum,money.total,number.decimals"},
        {"XML2", "T_BNTT", "0.00", ""},
        {"XML2", "T_BNTT", "-1", "number.form"},
        {"XML2", "T_BNTT", "1e3", "number.form"},
        {"XML2", "MUC_HUONG", "1000", "number.range"},
        {"XML2", "TYLE_TT_BH", "101", "number.range"},
        {"XML1", "GIOI_TINH", "2.5", "code.notInList,length.tooLong,number.decimals"},
        {"XML1", "SO_NGAY_DTRI", "0.5", "number.decimals"},
        // dates
        {"XML1", "NGAY_VAO", "202609080860", "date.form"},
        {"XML1", "NGAY_VAO", "20260908", "date.form"},
        {"XML1", "NAM_NAM_LIEN_TUC", "20230231", "date.form"},
        {"XML1", "NGAY_MIEN_CCT", "20260801", ""},
        {"XML1", "NGAY_MIEN_CCT", "202608011200", ""},
        {"XML1", "NGAY_MIEN_CCT", "2026", "date.form"},
        {"XML1", "NGAY_SINH", "199003150000", ""},
        {"XML1", "NGAY_SINH", "199003000000", ""},
        {"XML1", "NGAY_SINH", "199000000000", ""},
        {"XML1", "NGAY_SINH", "19900000", ""},
        {"XML1", "NGAY_SINH", "199000150000", "date.form"},
        {"XML1", "NGAY_SINH", "199002300000", "date.form"},
        {"XML1", "NGAY_SINH", "202609090000", "date.birth"},
        {"XML1", "NGAY_SINH", "202600000000", ""},
        // cards
        {"XML1", "MA_THE_BHYT", "GD499000000001", "card.length"},
        {"XML1", "MA_THE_BHYT", "GDX990000000001", "card.form"},
        {"XML1", "MA_THE_BHYT", "TE1990000000001", ""},
        {"XML1", "MA_THE_BHYT", "GD4990000000001;", ""},
        {"XML1", "MA_THE_BHYT", "GD4990000000001;DN4990000000001", "card.lists"},
        {"XML1", "GT_THE_TU", "20270101", "card.dates,card.validity"},
        {"XML1", "GT_THE_TU", "20260909", "card.validity"},
        {"XML1", "GT_THE_DEN", "20260907", "card.validity"},
        {"XML1", "GT_THE_DEN", "20260908", ""},
        {"XML1", "GT_THE_DEN", "", ""},
        // identity and facility codes
        {"XML1", "SO_CCCD", "123456789", ""},
        {"XML1", "SO_CCCD", "C1234567", ""},
        {"XML1", "SO_CCCD", "12345", "identity.form"},
        {"XML1", "MA_NOI_DI", "99A01", ""},
        {"XML1", "MA_NOI_DI", "A9001", "facility.form"},
        // lists
        {"XML1", "KET_QUA_DTRI", "9", "code.notInList"},
        {"XML1", "MA_TAI_NAN", "01", ""},
        {"XML1", "MA_LOAI_KCB", "17", "code.notInList"},
        {"XML1", "MA_DOITUONG_KCB", "1.9", "entitlement.homeCase,entitlement.unknownCase"},
        // dates of the visit
        {"XML1", "NGAY_RA", "202609080759", "date.order,date.outsideStay"},
        {"XML1", "NGAY_VAO_NOI_TRU", "202609080759", "date.admission,needed.admission"},
        {"XML1", "NGAY_TTOAN", "202609080834", "date.payment"},
        {"XML1", "THANG_QT", "8", "date.settlement"},
        {"XML1", "THANG_QT", "09", ""},
        {"XML1", "SO_NGAY_DTRI", "1", "days.count"},
        {"XML1", "NGAY_TAI_KHAM", "20260920", "date.revisitMatch"},
        {"XML3", "NGAY_TH_YL", "202609080800", "date.lineOrder"},
        {"XML3", "NGAY_KQ", "202609080801", "date.lineOrder"},
        {"XML3", "NGAY_KQ", "202609080802", "date.tooShort"},
        {"XML3", "NGAY_KQ", "202609080803", ""},
        {"XML3", "NGAY_KQ", "", ""},
        {"XML3", "NGAY_YL", "202609080759", "date.outsideStay"},
        // what a line needs
        {"XML2", "TT_THAU", "", "needed.tender"},
        {"XML3", "MA_DICH_VU", "", "needed.item"},
        {"XML3", "TEN_DICH_VU", "", "needed.itemName"},
        {"XML3", "MA_DICH_VU", "VC.99001", "needed.fuel"},
        {"XML3", "MA_NHOM", "12", "needed.fuel"},
        {"XML3", "MA_NHOM", "8", "needed.anaesthesia"},
        {"XML3", "MA_NHOM", "10", "money.total,needed.tender"},
        {"XML3", "MA_NHOM", "15", "bed.care,needed.bed"},
        {"XML3", "MA_NHOM", "1", "needed.machine,staff.samePerson"},
        {"XML3", "MA_NHOM", "4", "code.notInList,group.table"},
        {"XML2", "MA_NHOM", "13", "code.notInList,group.table"},
        {"XML2", "MA_NHOM", "5", "code.notInList"},
        // the visit
        {"XML1", "MA_LOAI_RV", "2", "needed.referral"},
        {"XML1", "MA_NOI_DEN", "99010", "referral.unexpected"},
        {"XML1", "CAN_NANG_CON", "3200", "needed.birthRecord"},
        {"XML1", "GIAY_CHUYEN_TUYEN", "12/2026", "slip.origin"},
        {"XML1", "MA_BENH_KT", "J02.9", "code.mainRepeated"},
        {"XML1", "MA_BENH_KT", "I10;E11.9", ""},
        {"XML1", "MA_BENH_KT", "A1;A2;A3;A4;A5;A6;A7;A8;A9;B1;B2;B3;B4", "code.tooManyDiseases"},
        {"XML1", "CAN_NANG", "0", "weight.range"},
        {"XML1", "CAN_NANG", "200.01", "weight.range"},
        {"XML1", "CAN_NANG", "3.2", ""},
        // doses
        {"XML2", "LIEU_DUNG", "uống theo đơn", "dose.unreadable"},
        {"XML2", "LIEU_DUNG", "2 viên/lần * 4 lần/ngày * 5 ngày [8 viên/ngày]", "dose.quantity"},
        {"XML2", "LIEU_DUNG", "0,5 viên/lần * 1 lần/ngày * 40 ngày [0,5 viên/ngày]", "dose.days"},
        {"XML2", "LIEU_DUNG", "1 gói/lần * 4 lần/ngày * 5 ngày [4 gói/ngày]", "dose.unit"},
        {"XML2", "LIEU_DUNG", "Sáng 2 viên, tối 2 viên [4 viên/ngày]", ""},
        // money of a line
        {"XML2", "THANH_TIEN_BV", "3780.01", "money.lineBv,money.lineSum,money.total"},
        {"XML2", "THANH_TIEN_BH", "3779.99", "money.lineBh,money.split,money.total"},
        {"XML2", "T_BHTT", "3779.99", "money.lineSum,money.total"},
        {"XML2", "T_NGUONKHAC_CL", "1", "money.sources"},
        {"XML2", "PHAM_VI", "2", "money.lineBh,money.outOfScope"},
        {"XML2", "NGUON_CTRA", "3", "money.supplier"},
        {"XML2", "MUC_HUONG", "80", "entitlement.fullRate,money.split"},
        {"XML3", "MA_DICH_VU", "02.00_TB", "money.stopped"},
        {"XML3", "MA_DICH_VU", "02.0001.0000", "money.noPrice"},
        {"XML3", "TAI_SU_DUNG", "1", ""},
        {"XML3", "T_TRANTT", "36499", "money.packageCeiling"},
        {"XML3", "T_TRANTT", "0", ""},
        {"XML3", "T_TRANTT", "36500", ""},
        // totals
        {"XML1", "T_THUOC", "17479.7", "money.total"},
        {"XML1", "T_THUOC", "17479.710", ""},
        {"XML1", "T_VTYT", "1", "money.total"},
        {"XML1", "T_TONGCHI_BV", "53979.72", "money.total"},
        {"XML1", "T_BHTT", "53979.70", "money.totalFund"},
        {"XML1", "T_BHTT_GDV", "0", "money.total"},
        // entitlement
        {"XML1", "MA_DOITUONG_KCB", "1.1", ""},
        {"XML1", "MA_DOITUONG_KCB", "2", "entitlement.homeCase"},
        {"XML1", "MA_DOITUONG_KCB", "9", "entitlement.uninsured"},
        {"XML1", "MA_DOITUONG_KCB", "10", "entitlement.exam"},
        {"XML1", "MA_DOITUONG_KCB", "1.5", "entitlement.homeCase,entitlement.slip"},
        {"XML1", "MA_DOITUONG_KCB", "1.3", "entitlement.homeCase,entitlement.origin,entitlement.slip"},
    }));
    INFO(change.table << "." << change.tag << " = " << change.text);
    set(row(change.table), {{change.tag, change.text}});
    CHECK(codes().join(u',').toStdString() == change.code);
}

TEST_CASE_METHOD(
    Fixture, "a finding names visit, table, field and row, and its severity stands in the rules", "[claim]")
{
    set(row("XML2", 1), {{"THANH_TIEN_BV", "13699.70"}, {"T_BHTT", "13699.69"}, {"STT", "7"}});
    const auto findings = ok(checker.check(claim));
    REQUIRE_FALSE(findings.empty());
    const Finding& first = findings.front();
    CHECK(first.visit == "99001.20260908.0001");
    CHECK(first.code == "money.lineBv");
    CHECK(first.table == "XML2");
    CHECK(first.field == "THANH_TIEN_BV");
    CHECK(first.row == 7);
    CHECK(first.severity == Severity::Error);
    CHECK(first.message.contains(u"13699.7, but 13699.71"));
    const QJsonObject object = toJson(first);
    CHECK(object[QStringLiteral("severity")] == "error");
    CHECK(object[QStringLiteral("row")] == 7);
    CHECK(object[QStringLiteral("file")].isNull());
    set(row("XML1"), {{"STT", "3"}, {"HO_TEN", ""}});
    for (const Finding& finding : ok(checker.check(claim)))
        if (finding.table == u"XML1")
            CHECK(finding.row == 3);
}

TEST_CASE_METHOD(Fixture, "cards are judged together over the whole visit", "[claim]")
{
    Row& summary = row("XML1");
    set(summary,
        {{"MA_LOAI_KCB", "03"}, {"NGAY_VAO", "202512300800"}, {"NGAY_VAO_NOI_TRU", "202512300810"}, {"LY_DO_VNT", "x"},
            {"NGAY_RA", "202601051000"}, {"SO_NGAY_DTRI", "7"}, {"NAM_QT", "2026"}, {"THANG_QT", "1"},
            {"NGAY_TTOAN", "202601051100"}, {"MA_THE_BHYT", "GD4990000000001;HT3990000000001"},
            {"MA_DKBD", "99001;99001"}, {"GT_THE_TU", "20250101;20260101"}, {"GT_THE_DEN", "20251231;20261231"}});
    CHECK_FALSE(finds("card.validity"));
    CHECK_FALSE(finds("card.begins"));
    CHECK_FALSE(finds("days.count"));
    SECTION("a card that expires in the stay holds for 15 more days")
    {
        set(summary,
            {{"MA_THE_BHYT", "GD4990000000001"}, {"MA_DKBD", "99001"}, {"GT_THE_TU", "20250101"},
                {"GT_THE_DEN", "20251231"}, {"NGAY_RA", "202601151000"}});
        CHECK_FALSE(finds("card.validity"));
        set(summary, {{"NGAY_RA", "202601161000"}});
        CHECK(finds("card.validity"));
    }
    SECTION("a card that begins in the stay is only remarked")
    {
        set(summary,
            {{"MA_THE_BHYT", "GD4990000000001"}, {"MA_DKBD", "99001"}, {"GT_THE_TU", "20260101"},
                {"GT_THE_DEN", "20261231"}});
        CHECK_FALSE(finds("card.validity"));
        CHECK(finds("card.begins"));
    }
    SECTION("drugs taken home may outlast the card")
    {
        set(summary,
            {{"MA_LOAI_KCB", "07"}, {"MA_THE_BHYT", "GD4990000000001"}, {"MA_DKBD", "99001"}, {"GT_THE_TU", "20250101"},
                {"GT_THE_DEN", "20251231"}, {"NGAY_RA", "202601282359"}});
        CHECK_FALSE(finds("card.validity"));
    }
    SECTION("the end of an army card may be unknown")
    {
        set(summary, {{"GT_THE_DEN", "20251231;"}});
        CHECK_FALSE(finds("card.lists"));
        CHECK_FALSE(finds("card.validity"));
    }
}

TEST_CASE_METHOD(Fixture, "the end and the days of a visit follow its care type", "[claim]")
{
    Row& summary = row("XML1");
    set(summary, {{"MA_LOAI_KCB", "05"}, {"NGAY_RA", "202610072359"}});
    CHECK_FALSE(finds("date.endOfDrugs"));
    CHECK_FALSE(finds("date.payment"));
    set(summary, {{"NGAY_RA", "202610071700"}});
    CHECK(finds("date.endOfDrugs"));
    set(summary, {{"MA_LOAI_RV", "2"}}); // referred on in the middle of the course
    CHECK_FALSE(finds("date.endOfDrugs"));
    set(summary, {{"MA_LOAI_KCB", "06"}, {"NGAY_RA", "202609100700"}, {"SO_NGAY_DTRI", "3"}}); // two nights
    CHECK_FALSE(finds("days.count"));
    set(summary, {{"SO_NGAY_DTRI", "2"}});
    CHECK(finds("days.count"));
    set(summary, {{"NGAY_VAO_NOI_TRU", "202609090010"}}); // counted from an admission after midnight
    CHECK_FALSE(finds("days.count"));
}

TEST_CASE_METHOD(Fixture, "money of other sources may be taken off in each of the published ways", "[claim]")
{
    // one line of 100,000 at half and level 80: own part 50,000, co-payment 10,000, fund 40,000
    Row& line = row("XML2");
    set(line,
        {{"SO_LUONG", "10"}, {"DON_GIA", "10000"}, {"TYLE_TT_BH", "50"}, {"MUC_HUONG", "80"},
            {"THANH_TIEN_BV", "100000"}, {"THANH_TIEN_BH", "50000"}});
    const auto lineCodes = [&](const char* support, const char* own, const char* copay, const char* fund) {
        set(line,
            {{"T_NGUONKHAC", support}, {"T_NGUONKHAC_NSNN", support}, {"T_BNTT", own}, {"T_BNCCT", copay},
                {"T_BHTT", fund}});
        QStringList found;
        for (const Finding& finding : ok(checker.check(claim)))
            if (finding.table == u"XML2" && finding.code.startsWith(u"money."))
                found += finding.code;
        return found.join(u',');
    };
    CHECK(lineCodes("0", "50000", "10000", "40000") == "");
    CHECK(lineCodes("55000", "0", "5000", "40000") == "");  // (a), worked example
    CHECK(lineCodes("70000", "0", "0", "30000") == "");     // (a), worked example
    CHECK(lineCodes("10000", "50000", "0", "40000") == ""); // (c) the co-payment of antiretroviral drugs
    CHECK(lineCodes("20000", "30000", "10000", "40000") == "");
    CHECK(lineCodes("20000", "40000", "0", "40000") == "money.split");
    CHECK(lineCodes("20000", "30000", "10000", "40000.01") == "money.lineSum");
    // (b) official example: support of 3,000,000 for the facility comes off first
    set(line, {{"DON_GIA", "1000000"}, {"THANH_TIEN_BV", "10000000"}, {"THANH_TIEN_BH", "3500000"}});
    CHECK(lineCodes("3000000", "3500000", "700000", "2800000") == "");
    CHECK(lineCodes("3000000", "3500000", "0", "3500000") == "money.split");
}

TEST_CASE_METHOD(Fixture, "amounts of other hospitals are accepted in every form that is paid", "[claim]")
{
    Row& line = row("XML3");
    const auto lineCodes = [&] {
        QStringList found;
        for (const Finding& finding : ok(checker.check(claim)))
            if (finding.table == u"XML3" && finding.severity == Severity::Error)
                found += finding.code;
        return found.join(u',');
    };
    SECTION("a reduced examination with a difference, in both published forms")
    {
        set(line,
            {{"DON_GIA_BV", "50000"}, {"TYLE_TT_DV", "30"}, {"THANH_TIEN_BV", "15000"}, {"THANH_TIEN_BH", "10950"},
                {"T_BNTT", "4050"}, {"T_BHTT", "10950"}});
        CHECK(lineCodes() == "");
        set(line, {{"THANH_TIEN_BV", "24450"}, {"T_BNTT", "13500"}});
        CHECK(lineCodes() == "");
        set(line, {{"THANH_TIEN_BV", "50000"}, {"T_BNTT", "39050"}});
        CHECK(lineCodes() == "money.lineBv");
    }
    SECTION("a shared bed of zero days")
    {
        set(line, {{"SO_LUONG", "0"}, {"THANH_TIEN_BV", "0"}, {"THANH_TIEN_BH", "0"}, {"T_BHTT", "0"}});
        CHECK(lineCodes() == "");
    }
    SECTION("a supply of a package that is cut at its ceiling")
    {
        set(line,
            {{"MA_VAT_TU", "N03"}, {"TEN_VAT_TU", "x"}, {"MA_NHOM", "10"}, {"TT_THAU", "1;G1;N1;2026"},
                {"DON_GIA_BV", "200000000"}, {"DON_GIA_BH", "200000000"}, {"THANH_TIEN_BV", "200000000"},
                {"THANH_TIEN_BH", "200000000"}, {"T_TRANTT", "113850000"}, {"T_BNTT", "86150000"}, {"T_BNCCT", "0"},
                {"T_BHTT", "113850000"}});
        CHECK(lineCodes() == "");
        set(line, {{"THANH_TIEN_BH", "113850000"}});
        CHECK(lineCodes() == "");
    }
    SECTION("a supply repeats the code of its procedure and not its price rule")
    {
        set(line, {{"MA_VAT_TU", "N03"}, {"TEN_VAT_TU", "x"}, {"MA_DICH_VU", "03.0001.0000"}, {"TEN_DICH_VU", ""}});
        CHECK(lineCodes() == "");
        CHECK_FALSE(finds("needed.itemName"));
    }
    SECTION("an uninsured line")
    {
        set(row("XML1"), {{"MA_DOITUONG_KCB", "9"}});
        set(line, {{"THANH_TIEN_BH", "0"}, {"MUC_HUONG", "0"}, {"T_BNTT", "36500"}, {"T_BHTT", "0"}});
        CHECK(lineCodes() == "");
        set(line, {{"THANH_TIEN_BH", "36500"}});
        CHECK(lineCodes() == "");
    }
    SECTION("out of scope")
    {
        set(line,
            {{"PHAM_VI", "2"}, {"TYLE_TT_BH", "0"}, {"THANH_TIEN_BH", "0"}, {"MUC_HUONG", "0"}, {"T_BNTT", "36500"},
                {"T_BHTT", "0"}});
        CHECK(lineCodes() == "");
    }
    SECTION("a re-used supply with two prices")
    {
        set(line, {{"TAI_SU_DUNG", "1"}, {"DON_GIA_BH", "36499"}});
        CHECK(lineCodes() == "money.lineBh,money.reused");
    }
}

TEST_CASE_METHOD(Fixture, "drugs of a programme are not claimed", "[claim]")
{
    set(row("XML2"), {{"NGUON_CTRA", "3"}, {"T_BHTT", "0"}, {"T_NGUONKHAC", "3780"}, {"T_NGUONKHAC_NSNN", "3780"}});
    QStringList found;
    for (const Finding& finding : ok(checker.check(claim)))
        if (finding.table == u"XML2")
            found += finding.code;
    CHECK(found == QStringList());
}

TEST_CASE_METHOD(Fixture, "benefits above the ceiling are remarked", "[claim]")
{
    Row& summary = row("XML1");
    const auto level = [&](const char* entitled, const char* total, const char* percent) {
        set(summary, {{"MA_DOITUONG_KCB", entitled}, {"T_TONGCHI_BH", total}, {"MA_DKBD", "99099"}});
        for (const char* table : {"XML2", "XML3"})
            for (Row& line : claim.tables[QString::fromLatin1(table)])
                set(line, {{"MUC_HUONG", percent}});
        QStringList found;
        for (const QString& code : codes())
            if (code.startsWith(u"entitlement."))
                found += code;
        return found.join(u',');
    };
    CHECK(level("1.12", "379499.99", "100") == ""); // below 15 % of the base salary
    CHECK(level("1.12", "379500", "100") == "entitlement.ceiling");
    CHECK(level("1.12", "379500", "80") == "");
    CHECK(level("1.13", "379500", "40") == "");
    CHECK(level("1.13", "379500", "80") == "entitlement.reducedRate");
    CHECK(level("1.1", "379500", "80") == "entitlement.homePlace");
    CHECK(level("3.1", "379500", "0") == "entitlement.outpatient");
    CHECK(level("3.6", "379500", "80") == "entitlement.area");
    set(summary, {{"MA_NOI_DI", "99005"}});
    CHECK(level("1.12", "379500", "80") == "entitlement.selfReferred");
    set(summary, {{"MA_NOI_DI", ""}, {"NGAY_MIEN_CCT", "20260801"}});
    CHECK(level("1.12", "379500", "100") == ""); // free of co-payment
    set(summary, {{"NGAY_MIEN_CCT", ""}, {"MA_THE_BHYT", ""}, {"GT_THE_TU", ""}, {"GT_THE_DEN", ""}});
    CHECK(level("1.12", "379500", "80") == "entitlement.noCard");
}

TEST_CASE_METHOD(Fixture, "a fourth character of MUC_HUONG came with July 2026", "[claim]")
{
    set(row("XML2"), {{"MUC_HUONG", "47.5"}});
    CHECK_FALSE(finds("length.tooLong"));
    CHECK_FALSE(finds("number.decimals"));
    set(row("XML1"), {{"NGAY_VAO", "202606300800"}, {"NGAY_RA", "202606300835"}});
    CHECK(finds("length.tooLong"));
}

TEST_CASE_METHOD(Fixture, "a day before a list silences it", "[claim]")
{
    set(row("XML1"), {{"MA_DOITUONG_KCB", "1.8"}, {"NGAY_VAO", "202506020800"}, {"NGAY_RA", "202506020835"}});
    CHECK_FALSE(finds("entitlement.unknownCase")); // the list of QĐ 3276 began in October 2025
    set(row("XML1"),
        {{"NGAY_VAO", "202406030800"}, {"NGAY_RA", "202406030835"}, {"HO_TEN", ""}, {"KET_QUA_DTRI", "9"}});
    CHECK_FALSE(finds("required.missing"));
    CHECK_FALSE(finds("code.notInList"));
    set(row("XML1"), {{"MA_LOAI_KCB", "11"}, {"NGAY_VAO", "202607310800"}, {"NGAY_RA", "202607310835"}});
    CHECK(finds("code.notInList")); // care types 10 to 16 began in August 2026
}

TEST_CASE_METHOD(Fixture, "stays, beds and operations", "[claim]")
{
    Row& summary = row("XML1");
    set(summary,
        {{"MA_LOAI_KCB", "03"}, {"NGAY_VAO_NOI_TRU", "202609080810"}, {"LY_DO_VNT", "Sốt cao"},
            {"NGAY_RA", "202609101000"}, {"NGAY_TTOAN", "202609101000"}, {"SO_NGAY_DTRI", "3"}});
    CHECK(codes() == QStringList{QStringLiteral("needed.discharge")});
    set(summary, {{"MA_LOAI_RV", "3"}}); // absconded: no paper
    CHECK(codes() == QStringList());
    set(summary, {{"LY_DO_VNT", ""}});
    CHECK(finds("needed.admission"));

    const Row line = row("XML3");
    auto& lines = claim.tables[QStringLiteral("XML3")];
    SECTION("beds")
    {
        set(row("XML3"),
            {{"MA_NHOM", "15"}, {"MA_GIUONG", "H001"}, {"NGAY_YL", "202609080810"}, {"NGAY_TH_YL", ""},
                {"NGAY_KQ", "202609091000"}});
        CHECK_FALSE(finds("bed.overlap"));
        CHECK_FALSE(finds("bed.care"));
        lines.push_back(lines.front());
        set(lines.back(), {{"STT", "2"}, {"NGAY_YL", "202609091000"}, {"NGAY_KQ", "202609101000"}});
        CHECK_FALSE(finds("bed.overlap"));
        set(lines.back(), {{"NGAY_YL", "202609090959"}});
        CHECK(finds("bed.overlap"));
        set(summary, {{"NGAY_RA", "202609081000"}});
        CHECK(finds("bed.care")); // under four hours
    }
    SECTION("two examinations")
    {
        CHECK_FALSE(finds("exam.several"));
        lines.push_back(line);
        CHECK(finds("exam.several"));
        set(summary, {{"MA_LOAI_KCB", "01"}});
        CHECK_FALSE(finds("exam.several"));
    }
    SECTION("two operations of one day")
    {
        set(row("XML3"), {{"MA_NHOM", "8"}, {"PP_VO_CAM", "2"}});
        lines.push_back(lines.front());
        CHECK(finds("surgery.second"));
        set(lines.back(), {{"TYLE_TT_DV", "50"}});
        CHECK_FALSE(finds("surgery.second"));
        set(lines.back(), {{"TYLE_TT_DV", "100"}, {"NGAY_TH_YL", "202609090802"}, {"NGAY_KQ", "202609090902"}});
        CHECK_FALSE(finds("surgery.second"));
    }
    SECTION("performer and moments of an operation")
    {
        set(row("XML3"), {{"MA_NHOM", "18"}});
        CHECK_FALSE(finds("needed.performer"));
        set(row("XML3"), {{"NGUOI_THUC_HIEN", ""}, {"NGAY_TH_YL", ""}, {"NGAY_KQ", ""}});
        CHECK(finds("needed.performer"));
        CHECK(finds("needed.done"));
        CHECK(finds("needed.resultAt"));
    }
    SECTION("notes that repeat each other")
    {
        set(add("XML5"), {{"DIEN_BIEN_LS", "Tỉnh"}, {"THOI_DIEM_DBLS", "202609090800"}, {"NGUOI_THUC_HIEN", "1"}});
        CHECK_FALSE(finds("note.repeated"));
        CHECK_FALSE(finds("table.unexpected"));
        set(add("XML5"), {{"DIEN_BIEN_LS", "Tỉnh "}, {"THOI_DIEM_DBLS", "202609090900"}, {"NGUOI_THUC_HIEN", "1"}});
        CHECK(finds("note.repeated"));
        set(summary, {{"MA_LOAI_KCB", "01"}});
        CHECK(finds("table.unexpected"));
    }
}

TEST_CASE_METHOD(Fixture, "outsourced tests name nobody of this facility", "[claim]")
{
    set(row("XML3"),
        {{"MA_NHOM", "1"}, {"MA_DICH_VU", "22.0120.1370.K.99005"}, {"MA_BAC_SI", ""}, {"NGUOI_THUC_HIEN", ""},
            {"MA_MAY", ""}});
    CHECK(codes() == QStringList());
}

TEST_CASE_METHOD(Fixture, "test results belong to their service", "[claim]")
{
    set(row("XML3"),
        {{"MA_NHOM", "1"}, {"MA_DICH_VU", "22.0120.1370"}, {"MA_MAY", "HH.1.99001.1"},
            {"NGUOI_THUC_HIEN", "000002/TEST"}});
    Row& result = add("XML4");
    set(result,
        {{"MA_DICH_VU", "22.0120.1370"}, {"MA_CHI_SO", "A1"}, {"TEN_CHI_SO", "Hồng cầu"}, {"GIA_TRI", "4.5"},
            {"NGAY_KQ", "202609080812"}, {"MA_BS_DOC_KQ", "1"}});
    CHECK(codes() == QStringList());
    SECTION("its moment is that of the service")
    {
        set(result, {{"NGAY_KQ", "202609080813"}});
        CHECK(codes() == QStringList{QStringLiteral("result.time")});
    }
    SECTION("a value has a moment")
    {
        set(result, {{"NGAY_KQ", ""}});
        CHECK(codes() == QStringList{QStringLiteral("needed.testTime")});
    }
    SECTION("a value has an index")
    {
        set(result, {{"MA_CHI_SO", ""}, {"TEN_CHI_SO", ""}});
        CHECK(codes() == QStringList{QStringLiteral("needed.index")});
    }
    SECTION("imaging has a conclusion, and no index")
    {
        set(row("XML3"), {{"MA_NHOM", "2"}});
        set(result, {{"MA_CHI_SO", ""}, {"TEN_CHI_SO", ""}, {"GIA_TRI", ""}, {"MO_TA", "x"}});
        CHECK(codes() == QStringList{QStringLiteral("needed.conclusion")});
        set(result, {{"KET_LUAN", "Bình thường"}});
        CHECK(codes() == QStringList());
    }
}

TEST_CASE_METHOD(Fixture, "papers repeat the facts of the visit", "[claim]")
{
    ClaimSource source = sampleVisit();
    source.visit.dischargeKind = 2;
    source.visit.referredTo = QStringLiteral("99010");
    source.referral = ClaimReferral();
    ClaimReferral& referral = *source.referral;
    referral.fileNumber = referral.registerNumber = referral.formNumber = QStringLiteral("1");
    referral.clinicalSigns = referral.course = referral.condition = referral.plan = QStringLiteral("x");
    referral.transport = QStringLiteral("Xe máy");
    referral.practitioners = {{QStringLiteral("1/X"), {}}};
    source.appointments
        = {{QStringLiteral("H1"), QDate(2026, 9, 20), QDate(2026, 9, 8), {{QStringLiteral("1/X"), {}}}}};
    claim = complete(compose(source));
    CHECK(codes() == QStringList());

    const auto change = GENERATE(values<Change>({
        {"XML13", "GIOI_TINH", "1", "repeat.differs"},
        {"XML13", "GIOI_TINH", "", ""},
        {"XML13", "MA_CSKCB_DEN", "99011", "repeat.differs"},
        {"XML13", "NGAY_VAO", "202609010800;202609080800", ""},
        {"XML13", "DIA_CHI", "thôn mẫu,  xã mẫu, tỉnh mẫu", ""},
        {"XML13", "DIA_CHI", "Nơi khác", "repeat.textDiffers"},
        {"XML13", "GIAY_CHUYEN_TUYEN", "77", ""},
        {"XML13", "TINH_TRANG_CT", "", "required.missing"},
        {"XML14", "MA_BENH_CHINH", "I10", "repeat.differs"},
        {"XML14", "NGAY_HEN_KL", "20260907", "date.revisit,date.revisitMatch"},
        {"XML14", "NGAY_HEN_KL", "202609200000", "date.form,length.tooLong"},
        {"XML14", "NGAY_CT", "20260907", "date.certificate"},
    }));
    INFO(change.table << "." << change.tag << " = " << change.text);
    set(row(change.table), {{change.tag, change.text}});
    QString expected = QString::fromLatin1(change.code);
    if (expected.startsWith(u"date.form"))
        expected = QStringLiteral("length.tooLong"); // a text that is too long is not looked at further
    CHECK(codes().join(u',') == expected);
}

TEST_CASE_METHOD(Fixture, "the discharge paper", "[claim]")
{
    Row& paper = add("XML7");
    set(paper, {{"NGAY_CT", "20260908"}, {"MA_DINH_CHI_THAI", "0"}});
    CHECK_FALSE(finds("needed.termination"));
    set(paper, {{"MA_DINH_CHI_THAI", "1"}});
    CHECK(finds("needed.termination"));
    set(paper, {{"SO_NGAY_NGHI", "3"}, {"NGOAITRU_TUNGAY", "20260908"}, {"NGOAITRU_DENNGAY", "20260910"}});
    CHECK_FALSE(finds("leave.partial"));
    CHECK_FALSE(finds("leave.start"));
    set(paper, {{"NGOAITRU_TUNGAY", "20260907"}});
    CHECK(finds("leave.start"));
    set(paper, {{"NGOAITRU_TUNGAY", ""}});
    CHECK(finds("leave.partial"));
}

TEST_CASE_METHOD(Fixture, "a station's orders of a weekend are remarked once", "[claim]")
{
    set(row("XML1"), {{"NGAY_VAO", "202609120800"}, {"NGAY_RA", "202609120835"}, {"NGAY_TTOAN", "202609120840"}});
    for (const char* table : {"XML2", "XML3"})
        for (Row& line : claim.tables[QString::fromLatin1(table)])
            set(line, {{"NGAY_YL", "202609120805"}, {"NGAY_TH_YL", "202609120806"}, {"NGAY_KQ", "202609120830"}});
    claim.tables[QStringLiteral("XML2")][0].remove(u"NGAY_KQ");
    claim.tables[QStringLiteral("XML2")][1].remove(u"NGAY_KQ");
    CHECK(codes() == QStringList{QStringLiteral("date.holiday")});
}

TEST_CASE_METHOD(Fixture, "the station's lists speak only when they are there", "[claim]")
{
    ClaimLists station;
    const auto add = [&](catalog::Kind kind, const char* code, QMap<QString, QString> fields) {
        station.add({kind, QString::fromLatin1(code), {}, QDate(2026, 1, 1), {}, fields});
    };
    const auto catalogueCodes = [&](std::optional<QSet<QString>> staff = {}) {
        ClaimChecker withLists(lists, book, StationLists{&station, staff});
        QStringList found;
        for (const Finding& finding : ok(withLists.check(claim)))
            if (finding.code.startsWith(u"catalogue."))
                found += finding.code + u' ' + finding.field;
        found.sort();
        return found.join(u',');
    };
    CHECK_FALSE(finds("catalogue.drug"));
    if (ok(station.list(catalog::Kind::Area, QDate(2026, 9, 8))).empty())
        CHECK(catalogueCodes() == "");

    add(catalog::Kind::Area, "99999", {{QStringLiteral("provinceCode"), QStringLiteral("99")}});
    add(catalog::Kind::Icd10, "J02.9", {});
    add(catalog::Kind::Service, "02.00", {{QStringLiteral("insuredPrice"), QStringLiteral("36500")}});
    add(catalog::Kind::Medicine, "P500",
        {{QStringLiteral("substanceCode"), QStringLiteral("40.48")},
            {QStringLiteral("registration"), QStringLiteral("893100000001")},
            {QStringLiteral("price"), QStringLiteral("189")}});
    add(catalog::Kind::Medicine, "A500",
        {{QStringLiteral("substanceCode"), QStringLiteral("40.154")},
            {QStringLiteral("registration"), QStringLiteral("893100000002")},
            {QStringLiteral("price"), QStringLiteral("652.367")}});
    add(catalog::Kind::Facility, "99010", {});
    CHECK(catalogueCodes() == "");
    CHECK(catalogueCodes(QSet<QString>{QStringLiteral("000001/TEST-GPHN")}) == "");
    CHECK(catalogueCodes(QSet<QString>{}).contains(u"catalogue.staff MA_BAC_SI"));

    set(row("XML1"), {{"MAXA_CU_TRU", "88888"}, {"MA_BENH_KT", "Q99.99"}, {"MA_NOI_DEN", "11111"}});
    set(row("XML2", 0), {{"SO_DANG_KY", "VD-1"}});
    set(row("XML2", 1), {{"DON_GIA", "652.368"}});
    set(row("XML3"), {{"MA_DICH_VU", "02.01"}});
    CHECK(catalogueCodes()
        == "catalogue.area MAXA_CU_TRU,catalogue.disease MA_BENH_KT,catalogue.drug MA_THUOC,"
           "catalogue.facility MA_NOI_DEN,catalogue.price DON_GIA,catalogue.service MA_DICH_VU");
}

TEST_CASE_METHOD(Fixture, "the check-in is judged by itself", "[claim]")
{
    CheckInFile file{{*composeCheckIn(sampleVisit())}};
    Row& notice = file.rows.front();
    Row full;
    for (const FieldDefinition& field : ok(book.on(QDate(2026, 9, 8)))->find(u"CHECKIN")->fields)
        full.add(field.name, notice.value(field.name));
    notice = full;
    const auto found = [&] {
        Findings findings;
        ok(checker.check(file, findings));
        return codesOf(findings.all()).join(u',');
    };
    CHECK(found() == "");
    SECTION("it names the first charge")
    {
        set(notice, {{"TEN_DICH_VU", ""}});
        CHECK(found() == "required.charge");
        set(notice, {{"MA_VAT_TU", "N03"}, {"TEN_VAT_TU", "Bông"}});
        CHECK(found() == "");
    }
    SECTION("it has one card")
    {
        set(notice, {{"MA_THE_BHYT", "GD4990000000001;GD4990000000002"}});
        CHECK(found() == "card.lists,length.tooLong");
    }
    SECTION("admission and birth")
    {
        set(notice, {{"NGAY_VAO_NOI_TRU", "202609080700"}, {"NGAY_SINH", "202700000000"}});
        CHECK(found() == "date.admission,date.birth,needed.admission");
    }
    SECTION("the order follows the arrival")
    {
        set(notice, {{"NGAY_YL", "202609080700"}});
        CHECK(found() == "date.outsideStay");
    }
    SECTION("an expired card")
    {
        set(notice, {{"GT_THE_DEN", "20260901"}});
        CHECK(found() == "card.validity");
    }
}

TEST_CASE("every check has a code, a severity and one sentence", "[claim]")
{
    QStringList codes;
    for (const RuleInfo& info : rules()) {
        CHECK(&infoOf(info.rule) == &info); // the table follows the order of the names
        codes += QString::fromLatin1(info.code);
        CHECK(sentenceOf(info.rule).endsWith(u'.'));
        if (codes.back().startsWith(u"catalogue."))
            CHECK(info.severity == Severity::Warning);
    }
    CHECK(codes.size() == static_cast<int>(Rule::Last) + 1);
    CHECK(codes.removeDuplicates() == 0);
}
