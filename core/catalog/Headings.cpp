// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Headings.h"

#include "core/text/Fold.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::catalog {

namespace {

constexpr size_t rowsSearched = 20; ///< title rows above the headings are few

const Column* columnNamed(const Schema& schema, const QString& bare)
{
    for (const Column& column : schema.columns) {
        if (bareHeading(column.heading) == bare)
            return &column;
    }
    for (const Column& column : schema.columns) {
        for (const QString& alias : column.aliases) {
            if (bareHeading(alias) == bare)
                return &column;
        }
    }
    return nullptr;
}

} // namespace

QString bareHeading(const QString& heading)
{
    return text::fold(heading).remove(u' ');
}

std::optional<Headings> findHeadings(const Schema& schema, const sheet::Table& table)
{
    for (size_t index = 0; index < table.rows.size() && index < rowsSearched; ++index) {
        Headings headings;
        headings.row = index;
        for (const QString& cell : table.rows[index].cells) {
            const QString bare = bareHeading(cell);
            const Column* column = bare.isEmpty() ? nullptr : columnNamed(schema, bare);
            const QString name = column ? column->heading : text::tidyLine(cell);
            if (!name.isEmpty() && headings.names.contains(name) && headings.twice.isEmpty())
                headings.twice = name;
            headings.columns.push_back(column);
            headings.names.append(name);
        }
        if (headings.columnOf(u"code"_s) >= 0)
            return headings;
    }
    return std::nullopt;
}

std::optional<Headings> officialIcd10(const Schema& schema, const sheet::Table& table)
{
    // column 18: the code with dot and mark
    static const QRegularExpression code(u"^[A-Z][0-9]{2}([./][0-9]{1,2})?[†*]?$"_s);
    const auto looksLike = [](const sheet::Row& row) { return code.match(row.cell(17).trimmed()).hasMatch(); };
    size_t first = 0;
    while (first < table.rows.size() && first < rowsSearched && !looksLike(table.rows[first]))
        ++first;
    if (first == 0 || first >= table.rows.size() || first >= rowsSearched)
        return std::nullopt;
    const std::vector<std::pair<int, const char*>> places{{18, "code"}, {20, "nameEn"}, {22, "nameVi"},
        {24, "notAsMain"}, {25, "discouragedAsMain"}, {26, "needsMoreDetail"}, {27, "onlyCauseOfDeath"},
        {28, "femaleOnly"}, {29, "maleOnly"}};
    Headings headings;
    headings.row = first - 1;
    headings.columns.assign(29, nullptr);
    headings.names = QStringList(29, QString());
    for (const auto& [place, name] : places) {
        const Column* column = columnNamed(schema, bareHeading(QString::fromLatin1(name)));
        headings.columns[size_t(place - 1)] = column;
        headings.names[place - 1] = column->heading;
    }
    return headings;
}

} // namespace tramyte::catalog
