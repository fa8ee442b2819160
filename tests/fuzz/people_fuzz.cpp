// SPDX-License-Identifier: GPL-3.0-or-later
// A list of people of any content: columns are found, rows read, people filled; never a crash, a hang or a row lost.
#include "core/catalog/BuiltInCatalogue.h"
#include "core/patient/PatientForm.h"
#include "core/patient/PeopleReader.h"

#include <QBuffer>
#include <set>

using namespace tramyte;
using namespace tramyte::patient;

namespace {

std::unique_ptr<sheet::TableReader> open(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    sheet::Limits limits;
    limits.cells = 100'000;
    limits.memberBytes = 1 << 20;
    auto table = sheet::openTable(std::move(buffer), limits, {.fillMerged = true, .bytesAsText = true});
    return table ? std::move(*table) : nullptr;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const auto lists = *catalog::BuiltInCatalogue::load();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    auto table = open(bytes);
    if (!table)
        return 0;
    std::vector<sheet::Row> first;
    std::set<int> rows;
    for (;;) {
        const auto row = table->next();
        if (!row)
            return 0;
        if (!*row)
            break;
        rows.insert((*row)->number);
        if (first.size() < 300)
            first.push_back(**row);
    }
    const ListColumns columns = findColumns(first, table->isBytes());
    PeopleReader reader(open(bytes), columns);
    std::size_t people = 0;
    while (const auto person = *reader.next()) {
        ++people;
        Q_ASSERT(rows.contains(person->row) && person->row > columns.lastRow);
        if (person->faults.empty()) {
            Patient blank;
            blank.revision = 0;
            const auto filled = fill(blank, person->form, *lists, nullptr, QDate(2026, 11, 20));
            Q_ASSERT(!filled || (!filled->patient.fullName.isEmpty() && filled->patient.birth));
        }
    }
    const auto headings
        = static_cast<std::size_t>(std::ranges::count_if(rows, [&](int row) { return row <= columns.lastRow; }));
    constexpr std::size_t kMostNamed = 10'000; // rows passed over that are named
    Q_ASSERT(reader.passedOver().size() == kMostNamed || people + reader.passedOver().size() + headings == rows.size());
    return 0;
}
