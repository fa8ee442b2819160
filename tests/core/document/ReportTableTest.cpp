// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/BuiltInCatalogue.h"
#include "core/document/ReportPaperService.h"
#include "tests/support/Check.h"
#include "tests/support/SamplePapers.h"
#include "tests/support/TestDatabase.h"

#include <QRegularExpression>

using namespace tramyte;
using namespace tramyte::document;

namespace {

/// The words of a paper, its tags taken out.
QString words(const Paper& paper)
{
    QString text = paper.copies.front();
    return text.remove(QRegularExpression("<[^>]*>")).simplified();
}

void says(const Paper& paper, const char* part)
{
    INFO(words(paper).toStdString());
    INFO(part);
    CHECK(words(paper).contains(QString::fromUtf8(part)));
}

} // namespace

TEST_CASE("a report's paper speaks Vietnamese and says who made it when", "[report][paper]")
{
    ReportTable table = samples::aReportTable();
    const Templates templates;
    SECTION("diagnoses")
    {
        const Paper paper = ok(paperOf(templates, table));
        for (const char* part :
            {"TRẠM Y TẾ XÃ TÂN LẬP", "BỆNH CHÍNH THƯỜNG GẶP", "Từ ngày 01/01/2026 đến ngày 31/10/2026",
                "J02 Viêm họng cấp, và mã khác cùng nhóm1.234566,7", "Bệnh khác2233,3", "Tổng cộng1.2367100",
                "NGƯỜI LẬP BÁO CÁO", "Trần Thị Mẫu", "ngày 20 tháng 11 năm 2026"})
            says(paper, part);
        CHECK(paper.copies.front().contains("<thead>")); // stands above every page's part of the table
        CHECK(paper.footer.contains("In lúc 08:45 20/11/2026"));
        CHECK(paper.footer.contains("<!--page-->"));
        CHECK_FALSE(words(paper).contains("LƯỢT KHÁM THEO THỜI GIAN"));
    }
    SECTION("money to the hundredth, by month")
    {
        table.report = "claims";
        table.rows = {{"2026-10", "10/2026", {}, false, {{ReportTable::Cell::Kind::Money, 123'238'390}}}};
        const Paper paper = ok(paperOf(templates, table));
        says(paper, "CHI PHÍ ĐỀ NGHỊ THANH TOÁN BHYT");
        says(paper, "Tháng");
        says(paper, "10/2026123.238,39");
        table.steps = "quarter";
        says(ok(paperOf(templates, table)), "Quý");
    }
    SECTION("ages by their words")
    {
        table.report = "ages";
        table.rows.clear();
        for (const char* key : {"0", "1-5", "6-14", "75+"})
            table.rows.push_back({key, "in another language", {}, false, {}});
        const Paper paper = ok(paperOf(templates, table));
        says(paper, "Dưới 1 tuổi Từ 1 đến dưới 6 tuổi 6-14 Từ 75 tuổi trở lên");
        CHECK_FALSE(words(paper).contains("another"));
    }
    SECTION("nothing to show")
    {
        table.rows.clear();
        says(ok(paperOf(templates, table)), "Không có số liệu trong kỳ này.");
    }
}

TEST_CASE("printing a report is noted and not for everyone", "[report][paper]")
{
    TestDatabase db;
    const auto lists = ok(catalog::BuiltInCatalogue::load());
    ReportPaperService papers(db.ledger, *lists, "01234", true);
    security::Session session{{1}, "lan", "Trần Thị Lan", {}, {}, {security::Role::Head}};
    const Paper paper = ok(papers.paper(session, samples::aReportTable()));
    says(paper, "Trần Thị Lan");
    CHECK(paper.watermark == "DỮ LIỆU MẪU");
    int noted = 0;
    ok(db.journal.each(0, [&](const journal::Entry& entry) {
        noted += entry.action == "print" && entry.kind == "report" ? 1 : 0;
        return true;
    }));
    CHECK(noted == 1);
    session.roles = {security::Role::Pharmacist};
    CHECK(errorOf(papers.paper(session, samples::aReportTable())).kind == ErrorKind::Permission);
}
