// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Definitions.h"

#include "core/catalog/CatalogRepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::claim {

namespace {

template <class Value>
struct Word {
    QLatin1String word;
    Value value;
};

constexpr Word<FieldType> TYPES[] = {
    {QLatin1String("string"), FieldType::String},
    {QLatin1String("integer"), FieldType::Integer},
    {QLatin1String("percent"), FieldType::Percent},
    {QLatin1String("rate"), FieldType::Rate},
    {QLatin1String("price"), FieldType::Price},
    {QLatin1String("amount"), FieldType::Amount},
    {QLatin1String("date"), FieldType::Date},
    {QLatin1String("datetime"), FieldType::Datetime},
    {QLatin1String("birth"), FieldType::Birth},
    {QLatin1String("dateOrDatetime"), FieldType::DateOrDatetime},
    {QLatin1String("dates"), FieldType::Dates},
    {QLatin1String("datetimes"), FieldType::Datetimes},
};

constexpr Word<Need> NEEDS[] = {
    {QLatin1String("always"), Need::Always},
    {QLatin1String("conditional"), Need::Conditional},
    {QLatin1String("optional"), Need::Optional},
};

template <class Value, std::size_t Count>
std::optional<Value> valueOf(const Word<Value> (&words)[Count], const QString& word)
{
    for (const auto& each : words)
        if (each.word == word)
            return each.value;
    return std::nullopt;
}

auto malformed(const QString& code)
{
    return fail(ErrorKind::Validation, QStringLiteral("claim.definition"),
        QCoreApplication::translate("tramyte::claim", "The line %1 of the list of claim fields cannot be understood.")
            .arg(code));
}

/// XML1, XML2 ... XML15: by the number, not as text; the check-in first.
int orderOf(const QString& table)
{
    return table.startsWith(u"XML") ? QStringView(table).sliced(3).toInt() : 0;
}

} // namespace

const FieldDefinition* TableDefinition::field(QStringView tag) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& each) { return each.name == tag; });
    return found == fields.end() ? nullptr : &*found;
}

Result<TableDefinitions> TableDefinitions::of(
    const std::vector<catalog::Entry>& tables, const std::vector<catalog::Entry>& fields)
{
    TableDefinitions all;
    for (const catalog::Entry& entry : tables) {
        const bool hasList = !entry.field(QStringLiteral("list")).isEmpty();
        if (entry.field(QStringLiteral("root")).isEmpty() || hasList == entry.field(QStringLiteral("row")).isEmpty())
            return malformed(entry.code);
        all.m_tables.push_back({entry.code, entry.name, entry.field(QStringLiteral("root")),
            entry.field(QStringLiteral("list")), entry.field(QStringLiteral("row")), {}});
    }
    std::sort(all.m_tables.begin(), all.m_tables.end(),
        [](const auto& left, const auto& right) { return orderOf(left.name) < orderOf(right.name); });

    std::map<QString, std::map<int, FieldDefinition>> byTable;
    for (const catalog::Entry& entry : fields) {
        FieldDefinition field;
        field.name = entry.field(QStringLiteral("field"));
        field.label = entry.name;
        const auto type = valueOf(TYPES, entry.field(QStringLiteral("type")));
        const auto need = valueOf(NEEDS, entry.field(QStringLiteral("required")));
        bool okOrder = false;
        const int order = entry.field(QStringLiteral("order")).toInt(&okOrder);
        const QString length = entry.field(QStringLiteral("maxLength"));
        bool okLength = true;
        field.maxLength = length.isEmpty() ? 0 : length.toInt(&okLength);
        const QString list = entry.field(QStringLiteral("list"));
        field.list = catalog::parseKind(list);
        if (!type || !need || !okOrder || !okLength || field.name.isEmpty() || (!list.isEmpty() && !field.list))
            return malformed(entry.code);
        field.type = *type;
        field.need = *need;
        field.values = entry.field(QStringLiteral("values")).split(u'|', Qt::SkipEmptyParts);
        if (!byTable[entry.field(QStringLiteral("table"))].emplace(order, field).second)
            return malformed(entry.code);
    }
    for (TableDefinition& table : all.m_tables)
        for (auto& [order, field] : byTable[table.name])
            table.fields.push_back(std::move(field));
    return all;
}

const TableDefinition* TableDefinitions::find(QStringView table) const
{
    const auto found
        = std::find_if(m_tables.begin(), m_tables.end(), [&](const auto& each) { return each.name == table; });
    return found == m_tables.end() ? nullptr : &*found;
}

const TableDefinition* TableDefinitions::findByRoot(QStringView root) const
{
    const auto found
        = std::find_if(m_tables.begin(), m_tables.end(), [&](const auto& each) { return each.root == root; });
    return found == m_tables.end() ? nullptr : &*found;
}

namespace {

struct Stretch {
    QDate first;
    QDate last;
};

void narrow(Stretch& stretch, const catalog::Entry& line, QDate day)
{
    if (line.validFrom <= day)
        stretch.first = std::max(stretch.first, line.validFrom);
    else
        stretch.last = std::min(stretch.last, line.validFrom.addDays(-1));
    if (!line.validTo.isValid())
        return;
    if (line.validTo >= day)
        stretch.last = std::min(stretch.last, line.validTo);
    else
        stretch.first = std::max(stretch.first, line.validTo.addDays(1));
}

/// The days around `day`, a year to either side at most, on which the very same lines hold; the day alone for lists
/// that cannot tell.
Result<Stretch> stretchAround(const catalog::Catalogue& lists, QDate day)
{
    const auto* stored = dynamic_cast<const catalog::CatalogRepository*>(&lists);
    if (!stored)
        return Stretch{day, day};
    Stretch stretch{day.addYears(-1), day.addYears(1)};
    for (const catalog::Kind kind : {catalog::Kind::ClaimTable, catalog::Kind::ClaimField}) {
        TRY_LET(lines, stored->all(kind));
        for (const catalog::StoredEntry& line : lines)
            narrow(stretch, line.entry, day);
    }
    return stretch;
}

} // namespace

Result<std::shared_ptr<const TableDefinitions>> DefinitionBook::on(QDate day) const
{
    if (const auto known = m_days.find(day); known != m_days.end())
        return known->second;
    TRY_LET(tables, m_lists.list(catalog::Kind::ClaimTable, day));
    TRY_LET(fields, m_lists.list(catalog::Kind::ClaimField, day));
    TRY_LET(definitions, TableDefinitions::of(tables, fields));
    const auto shared = std::make_shared<const TableDefinitions>(std::move(definitions));
    TRY_LET(stretch, stretchAround(m_lists, day));
    for (QDate same = stretch.first; same <= stretch.last; same = same.addDays(1))
        m_days.emplace(same, shared); // a bundle of many years reads the lists a few times, not once for each day
    return shared;
}

} // namespace tramyte::claim
