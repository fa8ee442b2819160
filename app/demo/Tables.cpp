// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Tables.h"

#include "core/sheet/CsvReader.h"

#include <QFile>

namespace tramyte::demo {

namespace {

tl::unexpected<Error> damaged(const QString& file, int row)
{
    return fail(ErrorKind::Damaged, QStringLiteral("demo.list"),
        QStringLiteral("resources/demo/%1.csv, row %2 cannot be read.").arg(file).arg(row));
}

Result<sheet::Table> readList(const QString& name)
{
    auto file = std::make_unique<QFile>(QStringLiteral(":/demo/%1.csv").arg(name));
    if (!file->open(QIODevice::ReadOnly))
        return damaged(name, 0);
    TRY_LET(reader, sheet::openCsv(std::move(file)));
    sheet::Table table;
    for (;;) {
        TRY_LET(row, reader->next());
        if (!row)
            return table;
        table.rows.push_back(std::move(*row));
    }
}

QStringList parts(const QString& text, QChar separator)
{
    return text.split(separator, Qt::SkipEmptyParts);
}

int number(const sheet::Row& row, int column)
{
    return row.cell(column).toInt();
}

/// The medicines' prices rose every few years: one dated line for each, all made up.
sheet::Table withPriceChanges(const sheet::Table& base)
{
    struct Period {
        const char* from;
        int percent;
        const char* year;
    };
    static constexpr Period periods[] = {{"2010-01-01", 82, "2016"}, {"2019-01-01", 88, "2019"},
        {"2022-01-01", 95, "2022"}, {"2024-07-01", 97, "2024"}, {"2026-01-01", 100, "2026"}};
    sheet::Table table;
    int rows = 0;
    for (const sheet::Row& row : base.rows) {
        sheet::Row line = row;
        if (rows++ == 0) {
            line.cells << QStringLiteral("registration") << QStringLiteral("tender") << QStringLiteral("costGroup")
                       << QStringLiteral("validFrom");
            table.rows.push_back(line);
            continue;
        }
        for (const Period& period : periods) {
            line = row;
            const auto price = parseMoney(row.cell(10));
            line.cells[10] = format(percentOf(price.value_or(Money{}), period.percent));
            line.cells << QStringLiteral("MAU-%1-24").arg(20000 + rows * 37)
                       << QStringLiteral("QDMAU%1;G1;N%2;%3")
                              .arg(1200 + rows)
                              .arg(rows % 4 + 1)
                              .arg(QString::fromLatin1(period.year))
                       << QStringLiteral("4") << QString::fromLatin1(period.from);
            line.number = static_cast<int>(table.rows.size()) + 1;
            table.rows.push_back(line);
        }
    }
    return table;
}

Result<void> readComplaints(Tables& tables)
{
    TRY_LET(list, readList(QStringLiteral("complaint")));
    for (const sheet::Row& row : list.rows) {
        if (row.number == 1)
            continue;
        Complaint it;
        it.code = row.cell(0);
        it.main = row.cell(1);
        it.others = parts(row.cell(2), u';');
        for (int band = 0; band < kAgeBands; ++band)
            it.weights[static_cast<size_t>(band)] = number(row, 3 + band);
        it.sex = parseSex(row.cell(10));
        it.season = row.cell(11);
        it.reasons = parts(row.cell(12), u'|');
        it.examination = row.cell(13);
        it.fever = number(row, 14);
        it.pulse = number(row, 15);
        it.breath = number(row, 16);
        it.outcome = row.cell(17);
        it.again = number(row, 18);
        it.againPermille = number(row, 19);
        it.referPermille = number(row, 20);
        for (const QString& test : parts(row.cell(21), u';'))
            it.tests.push_back({test.section(u':', 0, 0), test.section(u':', 1, 1).toInt()});
        if (it.main.isEmpty() || it.reasons.isEmpty() || !visit::outcomeOf(it.outcome))
            return damaged(QStringLiteral("complaint"), row.number);
        tables.complaintByCode[it.code] = static_cast<int>(tables.complaints.size());
        tables.complaints.push_back(std::move(it));
    }
    return {};
}

Result<void> readRemedies(Tables& tables)
{
    TRY_LET(list, readList(QStringLiteral("regimen")));
    for (const sheet::Row& row : list.rows) {
        if (row.number == 1)
            continue;
        const auto complaint = tables.complaintByCode.find(row.cell(0));
        const auto each = parseQuantity(row.cell(5));
        if (complaint == tables.complaintByCode.end() || !tables.unitOf.contains(row.cell(1)) || !each)
            return damaged(QStringLiteral("regimen"), row.number);
        tables.complaints[static_cast<size_t>(complaint->second)].remedies.push_back({row.cell(1), number(row, 2),
            number(row, 3), number(row, 4), *each, number(row, 6), number(row, 7), row.cell(8)});
    }
    return {};
}

} // namespace

QString Names::fullName(int family, int middle, int given) const
{
    return m_familyWords[family] + u' ' + m_middleWords[middle] + u' ' + m_givenWords[given];
}

int ageBand(int months)
{
    static constexpr int begins[] = {12, 72, 180, 360, 600, 780};
    int band = 0;
    for (const int begin : begins)
        band += months >= begin ? 1 : 0;
    return band;
}

int Complaint::seasonPercent(int month) const
{
    using Year = std::array<int, 12>;
    static const std::map<QString, Year> years
        = {{QStringLiteral("cold"), {160, 150, 125, 95, 75, 60, 60, 65, 85, 105, 125, 150}},
            {QStringLiteral("hot"), {60, 60, 80, 110, 140, 150, 140, 130, 110, 85, 70, 60}},
            {QStringLiteral("dengue"), {20, 10, 10, 15, 30, 60, 120, 180, 230, 240, 200, 90}},
            {QStringLiteral("handfoot"), {40, 50, 100, 160, 160, 100, 70, 80, 140, 150, 100, 60}},
            {QStringLiteral("spring"), {90, 140, 200, 200, 150, 90, 50, 40, 40, 50, 70, 90}}};
    const auto found = years.find(season);
    return found == years.end() ? 100 : found->second[static_cast<size_t>(month - 1)];
}

Result<Tables> Tables::load()
{
    Tables tables;
    TRY_LET(words, readList(QStringLiteral("name")));
    for (const sheet::Row& row : words.rows) {
        if (row.number == 1)
            continue;
        const QString part = row.cell(0);
        if (part == u"family") {
            tables.names.m_familyWords << row.cell(2);
            tables.names.m_families.add(number(row, 3));
            continue;
        }
        const bool middle = part == u"middle";
        (middle ? tables.names.m_middleWords : tables.names.m_givenWords) << row.cell(2);
        auto& drawn = middle ? tables.names.m_middles : tables.names.m_givens;
        for (const size_t sex : {0U, 1U}) { // a place in the list of words: the other sex never draws it
            const bool own = (row.cell(1) == u"female") == (sex == 1);
            for (int generation = 0; generation < Names::kGenerations; ++generation)
                drawn[sex][static_cast<size_t>(generation)].add(own ? number(row, 3 + generation) : 0);
        }
    }
    TRY_LET(medicines, readList(QStringLiteral("medicine")));
    for (const sheet::Row& row : medicines.rows) {
        if (row.number == 1)
            continue;
        tables.unitOf[row.cell(0)] = row.cell(9);
        tables.substanceOf[row.cell(0)] = row.cell(2);
    }
    tables.medicines = withPriceChanges(medicines);
    const std::pair<const char*, sheet::Table*> lists[] = {{"service", &tables.services}, {"area", &tables.areas},
        {"facility", &tables.facilities}, {"parameter", &tables.parameters}};
    for (const auto& [name, table] : lists) {
        TRY_LET(list, readList(QString::fromLatin1(name)));
        *table = std::move(list);
    }
    TRY(readComplaints(tables));
    TRY(readRemedies(tables));
    return tables;
}

} // namespace tramyte::demo
