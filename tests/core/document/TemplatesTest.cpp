// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Templates.h"
#include "tests/support/Check.h"
#include "tests/support/SamplePapers.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tramyte;
using namespace tramyte::document;

namespace {

void write(const QTemporaryDir& folder, const QString& name, const QByteArray& text)
{
    QDir(folder.path()).mkpath(QFileInfo(name).path());
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

const QByteArray sheet = "<!-- A5 portrait; margins 10 11 12 13 -->\n";

/// The first row of the list that `path` names, empty when there is none.
const TemplateModel* rowOf(const TemplateModel& model, const QStringList& path)
{
    const TemplateModel* level = &model;
    for (const QString& name : path) {
        const auto value = level->values().find(name);
        const auto* rows = value == level->values().end() ? nullptr : std::get_if<TemplateModel::Rows>(&value->second);
        if (rows == nullptr || rows->empty())
            return nullptr;
        level = &rows->front();
    }
    return level;
}

/// Every name that a template uses, names inside `{{#list}}` as `list.name` when `list` holds rows.
std::set<QString> tagsOf(const QString& source, const TemplateModel& model)
{
    static const QRegularExpression tag(QStringLiteral("\\{\\{([#^/]?)([A-Za-z0-9]+)\\}\\}"));
    std::set<QString> names;
    QStringList lists;
    for (auto found = tag.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(2);
        if (match.captured(1) == u"/") {
            if (!lists.isEmpty() && lists.last() == name)
                lists.removeLast();
            continue;
        }
        names.insert((lists + QStringList{name}).join(u'.'));
        if (match.captured(1) == u"#" && rowOf(model, lists + QStringList{name}) != nullptr)
            lists.append(name);
    }
    return names;
}

/// A model and its template name the same things; `empty` is the model of a paper in which all that may be missing is.
void agrees(const QString& kind, const TemplateModel& full, const TemplateModel& empty)
{
    const Templates templates;
    std::set<QString> used;
    for (const QDate edition : templates.editions(kind)) {
        const QString source = ok(templates.source(kind, edition));
        INFO(kind.toStdString() << " of " << edition.toString(Qt::ISODate).toStdString());
        CHECK_FALSE(source.contains(QStringLiteral("{{{"))); // would not be escaped
        CHECK_FALSE(source.contains(QStringLiteral("{{&")));
        for (const QString& name : tagsOf(source, full)) {
            INFO("the template names " << name.toStdString());
            CHECK(full.names().count(name) == 1);
            used.insert(name);
        }
    }
    for (const QString& name : full.names()) {
        INFO("the model fills " << name.toStdString());
        CHECK(used.count(name) == 1);
    }
    for (const auto& [name, value] : full.values()) {
        INFO("missing from the empty model: " << name.toStdString());
        CHECK(empty.values().count(name) == 1);
        if (const auto* rows = std::get_if<TemplateModel::Rows>(&value)) {
            INFO("the sample must have rows of " << name.toStdString());
            CHECK_FALSE(rows->empty());
        }
    }
}

} // namespace

TEST_CASE("the day of the event chooses the template", "[document]")
{
    const QTemporaryDir folder;
    write(folder, QStringLiteral("slip.2020-01-01.html"), sheet + "old {{name}}");
    write(folder, QStringLiteral("slip.2026-07-01.html"), "<!-- A4 landscape; margins 1 2 3 4 -->\nnew {{name}}");
    const Templates templates(folder.path());
    const auto model = TemplateModel().text(QStringLiteral("name"), QStringLiteral("x"));

    CHECK(templates.kinds() == QStringList{QStringLiteral("slip")});
    CHECK(ok(templates.render(QStringLiteral("slip"), QDate(2026, 6, 30), model)) == u"old x");
    CHECK(ok(templates.render(QStringLiteral("slip"), QDate(2026, 7, 1), model)) == u"new x");
    CHECK(ok(templates.page(QStringLiteral("slip"), QDate(2020, 1, 1))) == PageFormat{148, 210, 10, 11, 12, 13});
    CHECK(ok(templates.page(QStringLiteral("slip"), QDate(2027, 1, 1))) == PageFormat{297, 210, 1, 2, 3, 4});
    CHECK(errorOf(templates.render(QStringLiteral("slip"), QDate(2019, 12, 31), model)).code == u"document.noTemplate");
    CHECK(errorOf(templates.render(QStringLiteral("none"), QDate(2026, 7, 1), model)).code == u"document.noTemplate");
}

TEST_CASE("a damaged template is refused and named", "[document]")
{
    const QByteArray text = GENERATE(as<QByteArray>(), "no sheet line\n", sheet + "{{#open}}", sheet + "{{> absent}}",
        sheet + "{{> Not A Name }}", sheet + "{{> itself}}");
    const QTemporaryDir folder;
    write(folder, QStringLiteral("slip.2020-01-01.html"), text);
    write(folder, QStringLiteral("part/itself.html"), "{{> itself}}");
    const Templates templates(folder.path());
    const Error error = errorOf(templates.render(QStringLiteral("slip"), QDate(2026, 1, 1), {}));
    CHECK(error.code == u"document.template");
    CHECK(error.kind == ErrorKind::Damaged);
}

TEST_CASE("a value can neither break a template nor forge a mark", "[document]")
{
    const QTemporaryDir folder;
    write(folder, QStringLiteral("slip.2020-01-01.html"),
        sheet + "[{{name}}]{{#empty}}shown{{/empty}}{{^empty}}hidden{{/empty}}{{#rows}}<{{name}}>{{/rows}}");
    const Templates templates(folder.path());
    const auto row = TemplateModel().text(QStringLiteral("name"), QString());
    const auto model = TemplateModel()
                           .text(QStringLiteral("name"), QStringLiteral("<!--tail--> & \"Ưỡn\" {{empty}}\nhai\uE000"))
                           .text(QStringLiteral("empty"), QString())
                           .rows(QStringLiteral("rows"), {row});
    CHECK(ok(templates.render(QStringLiteral("slip"), QDate(2026, 1, 1), model))
        == u"[&lt;!--tail--&gt; &amp; &quot;Ưỡn&quot; {{empty}}<br/>hai]hidden<>");
}

TEST_CASE("templates and models name the same fields", "[document]")
{
    SECTION("visit slip")
    {
        agrees(QStringLiteral("visit-slip"), templateModel(samples::aVisitSlip()), templateModel(VisitSlip()));
    }
    SECTION("prescription")
    {
        agrees(QStringLiteral("prescription"), templateModel(samples::aNarcoticPrescription(), QStringLiteral("x")),
            templateModel(Prescription(), {}));
    }
    SECTION("report")
    {
        agrees(QStringLiteral("report"), templateModel(samples::aReportTable()), templateModel(ReportTable()));
    }
    SECTION("cost statement")
    {
        agrees(
            QStringLiteral("cost-statement"), templateModel(samples::aCostStatement()), templateModel(CostStatement()));
    }
    SECTION("referral")
    {
        agrees(QStringLiteral("referral"), templateModel(samples::aReferral()), templateModel(Referral()));
    }
    SECTION("appointment")
    {
        agrees(QStringLiteral("appointment"), templateModel(samples::anAppointment()), templateModel(Appointment()));
    }
    SECTION("household book")
    {
        agrees(QStringLiteral("household-book"), templateModel(samples::aHouseholdSheet()),
            templateModel(HouseholdSheet()));
    }
    SECTION("list of a hamlet")
    {
        agrees(QStringLiteral("hamlet-list"), templateModel(samples::aHamletSheet()), templateModel(HamletSheet()));
    }
    SECTION("consent")
    {
        agrees(QStringLiteral("consent"), templateModel(samples::aConsentPaper()), templateModel(ConsentPaper()));
    }
    SECTION("record copy")
    {
        agrees(QStringLiteral("record-copy"), templateModel(samples::aRecordCopy()), templateModel(RecordCopy()));
    }
    SECTION("record delivery")
    {
        agrees(QStringLiteral("record-delivery"), templateModel(samples::aRecordDelivery()),
            templateModel(RecordDelivery()));
    }
    SECTION("record readers")
    {
        agrees(
            QStringLiteral("record-readers"), templateModel(samples::aReadersList()), templateModel(RecordReaders()));
    }
    SECTION("receipt")
    {
        agrees(QStringLiteral("receipt"), templateModel(samples::aReceipt()), templateModel(Receipt()));
    }
}

TEST_CASE("the parts of a statement add up to its total in whole đồng", "[document]")
{
    CostStatement statement = samples::aCostStatement();
    // visit V1 of the rules: 214,966.78 = 123,238.39 + 91,728.39; the difference lies in the own part
    CHECK(totalsOf(statement) == StatementTotals{214'967, 123'238, 0, 91'729, 0});

    auto& lines = statement.blocks[0].lines;
    lines.resize(1);
    const auto set = [&lines](qint64 fund, qint64 coPay, qint64 own, qint64 other) {
        lines[0].fund = Money{fund};
        lines[0].coPay = Money{coPay};
        lines[0].own = Money{own};
        lines[0].other = Money{other};
        lines[0].hospitalAmount = Money{fund + coPay + own + other};
    };
    set(100'500, 100'500, 0, 0); // 201 = 101 + 101 - 1: never below nothing
    CHECK(totalsOf(statement) == StatementTotals{201, 101, 100, 0, 0});
    set(100'500, 0, 0, 100'500);
    CHECK(totalsOf(statement) == StatementTotals{201, 101, 0, 0, 100});
    set(100'400, 100'400, 100'400, 0); // 301.2
    CHECK(totalsOf(statement) == StatementTotals{301, 100, 100, 101, 0});
    lines.clear();
    CHECK(totalsOf(statement) == StatementTotals{});
}

TEST_CASE("only groups that cost something are listed, each under its number", "[document]")
{
    const auto model = templateModel(samples::aCostStatement());
    const auto& block = std::get<TemplateModel::Rows>(model.values().at(QStringLiteral("blocks"))).front();
    QStringList numbers;
    for (const auto& group : std::get<TemplateModel::Rows>(block.values().at(QStringLiteral("groups"))))
        numbers.append(std::get<QString>(group.values().at(QStringLiteral("number"))));
    CHECK(numbers == QStringList{QStringLiteral("1"), QStringLiteral("8"), QStringLiteral("12")});
}

TEST_CASE("a code is printed with the letter of its kind in capitals", "[document]")
{
    const Paper paper = ok(paperOf(Templates(), samples::aPrescription()));
    CHECK(paper.codes.at(QStringLiteral("prescription")).text == u"99001k3f9a0z-C");
    CHECK(paper.copies.size() == 1);
    CHECK_FALSE(paper.title.contains(QStringLiteral("Hồng"))); // a file's title names nobody
    CHECK(paper.footer.contains(QStringLiteral("người in: Trần Thị Mẫu")));
    CHECK_FALSE(paper.copies.front().contains(QStringLiteral("Bản giấy chuyển đổi")));
}
