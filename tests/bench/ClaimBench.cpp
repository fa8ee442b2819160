// SPDX-License-Identifier: GPL-3.0-or-later
// A month's claims of a station, from what the visits say to the bytes of one file. The reference builds the same
// tables with pugixml from texts that lie ready in memory, and writes them into the same envelope.
#include "core/catalog/BuiltInCatalogue.h"
#include "core/claim/ClaimWriter.h"
#include "core/claim/Compose.h"
#include "tests/bench/Bench.h"

#include <pugixml.hpp>
#include <string>

using namespace tramyte;
using namespace tramyte::claim;

namespace {

ClaimSource visitOf(int number)
{
    ClaimSource source;
    const Instant at = instantOf(QDate(2026, 9, 1 + number % 30), QTime(7 + number % 9, number % 60));
    const StaffRef doctor{QStringLiteral("000001/XX-GPHN"), {}};
    source.patient.code = QString::number(100000 + number);
    source.patient.fullName = QStringLiteral("NGUYỄN THỊ MẪU %1").arg(number);
    source.patient.citizenId = QStringLiteral("001190%1").arg(number, 6, 10, QLatin1Char('0'));
    source.patient.birth = PartialDate::of(1930 + number % 90, 1 + number % 12, 1 + number % 28);
    source.patient.ethnicity = QStringLiteral("01");
    source.patient.address = QStringLiteral("Thôn Mẫu & xóm %1, xã Mẫu, tỉnh Mẫu").arg(number % 17);
    source.patient.provinceCode = QStringLiteral("99");
    source.patient.communeCode = QStringLiteral("99999");
    source.cards = {{QStringLiteral("GD499%1").arg(number, 10, 10, QLatin1Char('0')), QStringLiteral("99001"),
        QDate(2026, 1, 1), QDate(2026, 12, 31)}};
    ClaimVisit& visit = source.visit;
    visit.code = QStringLiteral("99001.2026.%1").arg(number);
    visit.facility = QStringLiteral("99001");
    visit.careType = QStringLiteral("01");
    visit.entitlementCase = QStringLiteral("1.2");
    visit.reason = QStringLiteral("Đau họng, sốt, ho nhiều về đêm");
    visit.arrivalDiagnosis = visit.finalDiagnosis = QStringLiteral("Viêm họng cấp; Tăng huyết áp vô căn");
    visit.mainDisease = QStringLiteral("J02.9");
    visit.otherDiseases = QStringList{QStringLiteral("I10")};
    visit.arrivedAt = visit.endedAt = visit.paidAt = at;
    visit.outcome = 2;
    visit.departments = QStringList{QStringLiteral("K01")};
    visit.weightKg = Quantity{52'500};
    visit.recordNumber = visit.code;
    for (int i = 0; i < 4; ++i) {
        ClaimDrugLine line;
        line.substanceCode = QStringLiteral("40.%1").arg(100 + i);
        line.name = QStringLiteral("Thuốc số %1 500mg").arg(i);
        line.unit = line.form = QStringLiteral("Viên");
        line.strength = QStringLiteral("500mg");
        line.routeCode = QStringLiteral("1.01");
        line.dose = QStringLiteral("1 viên/lần * 3 lần/ngày * 7 ngày [3 viên/ngày]");
        line.directions = QStringLiteral("Uống sau ăn");
        line.registration = QStringLiteral("893100000002");
        line.tender = QStringLiteral("123/QĐ-SYT;G1;N4;2026");
        line.quantity = Quantity::units(21);
        line.price = Money{652'367};
        line.amounts.facility = line.amounts.insured = line.amounts.fund = lineAmount(line.quantity, line.price);
        line.amounts.benefit = insurance::Rate::percent(100);
        line.department = QStringLiteral("K01");
        line.prescribers = {doctor};
        line.orderedAt = line.doneAt = at;
        source.drugs.push_back(line);
    }
    ClaimServiceLine exam;
    exam.serviceCode = QStringLiteral("02.00");
    exam.serviceName = QStringLiteral("Khám bệnh");
    exam.group = 13;
    exam.unit = QStringLiteral("Lần");
    exam.quantity = Quantity::units(1);
    exam.facilityPrice = exam.insuredPrice = Money::dong(36500);
    exam.amounts.facility = exam.amounts.insured = exam.amounts.fund = Money::dong(36500);
    exam.amounts.benefit = insurance::Rate::percent(100);
    exam.department = QStringLiteral("K01");
    exam.orderers = exam.performers = {doctor};
    exam.diseases = QStringList{QStringLiteral("J02.9")};
    exam.orderedAt = exam.doneAt = exam.resultAt = at;
    source.services = {exam};
    return source;
}

/// The texts of one table, as they lie ready for the reference.
struct ReadyTable {
    std::string name;
    const TableDefinition* definition;
    std::vector<std::vector<std::pair<std::string, std::string>>> rows;
};

struct StringWriter final : pugi::xml_writer {
    std::string text;
    void write(const void* data, size_t size) override { text.append(static_cast<const char*>(data), size); }
};

std::vector<ReadyTable> readyTables(const Claim& claim, const TableDefinitions& definitions)
{
    std::vector<ReadyTable> tables;
    for (const auto& [name, rows] : claim.tables) {
        ReadyTable table{name.toStdString(), definitions.find(name), {}};
        for (const Row& row : rows) {
            auto& texts = table.rows.emplace_back();
            for (const FieldDefinition& field : table.definition->fields)
                texts.emplace_back(field.name.toStdString(), row.value(field.name).toStdString());
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

std::string withPugixml(const std::vector<std::vector<ReadyTable>>& claims)
{
    pugi::xml_document file;
    auto root = file.append_child("GIAMDINHHS");
    root.append_child("THONGTINDONVI").append_child("MACSKCB").text().set("99001");
    auto info = root.append_child("THONGTINHOSO");
    info.append_child("NGAYLAP").text().set("20260930");
    info.append_child("SOLUONGHOSO").text().set(std::to_string(claims.size()).c_str());
    auto list = info.append_child("DANHSACHHOSO");
    for (const auto& claim : claims) {
        auto visit = list.append_child("HOSO");
        for (const ReadyTable& table : claim) {
            pugi::xml_document inner;
            auto node = inner.append_child(table.definition->root.toUtf8().constData());
            if (table.definition->isList())
                node = node.append_child(table.definition->list.toUtf8().constData());
            for (const auto& row : table.rows) {
                auto at = node;
                if (table.definition->isList())
                    at = node.append_child(table.definition->row.toUtf8().constData());
                for (const auto& [tag, text] : row) {
                    auto field = at.append_child(tag.c_str());
                    if (!text.empty())
                        field.text().set(text.c_str());
                }
            }
            StringWriter writer;
            inner.save(writer, "", pugi::format_raw | pugi::format_no_declaration);
            const QByteArray coded
                = QByteArray::fromRawData(writer.text.data(), static_cast<qsizetype>(writer.text.size())).toBase64();
            auto part = visit.append_child("FILEHOSO");
            part.append_child("LOAIHOSO").text().set(table.name.c_str());
            part.append_child("NOIDUNGFILE").text().set(coded.constData());
        }
    }
    root.append_child("CHUKYDONVI");
    StringWriter writer;
    file.save(writer, "", pugi::format_raw);
    return writer.text;
}

} // namespace

BENCH("claims.month", "5,000 visits to XML: at most 3x writing the same bytes from memory with pugixml")
{
    const auto lists = catalog::BuiltInCatalogue::load();
    Q_ASSERT(lists.has_value());
    const DefinitionBook book(**lists);
    const auto count = static_cast<int>(bench::Report::scaled(5000));
    std::vector<ClaimSource> visits;
    for (int i = 0; i < count; ++i)
        visits.push_back(visitOf(i));

    ClaimWriter writer(book);
    QByteArray written;
    const double program = bench::once([&] {
        ClaimFile file{QStringLiteral("99001"), QDate(2026, 9, 30), {}};
        for (const ClaimSource& visit : visits)
            file.claims.push_back(compose(visit));
        written = *writer.write(file);
    });
    const auto definitions = *book.on(QDate(2026, 9, 30));
    std::vector<std::vector<ReadyTable>> ready;
    for (const ClaimSource& visit : visits)
        ready.push_back(readyTables(compose(visit), *definitions));
    std::string plain;
    const double reference = bench::once([&] { plain = withPugixml(ready); });
    report.add("write", program, reference, count);
    report.addAs("MB", "size", double(written.size()) / 1e6, double(plain.size()) / 1e6, count);
}
