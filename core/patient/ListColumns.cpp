// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ListColumns.h"

#include "core/patient/ListContent.h"
#include "core/patient/ListHeadings.h"
#include "core/text/Fold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::patient {

namespace {

constexpr std::size_t kRowsSearched = 30; ///< title rows above the headings are few
constexpr std::size_t kSample = 300;
constexpr qsizetype kClearHeading = 4;

bool isRead(const QString& field)
{
    return !field.isEmpty() && field != u"ignored";
}

QString bareOf(const QString& heading)
{
    return text::fold(heading).remove(u' ');
}

int widthOf(const std::vector<sheet::Row>& rows)
{
    qsizetype width = 0;
    for (const sheet::Row& row : rows)
        width = std::max(width, row.cells.size());
    return static_cast<int>(width);
}

/// The headings of one row, or of two of which the upper spans several columns.
std::vector<ListColumn> headingsOf(const sheet::Row& first, const sheet::Row* second, int width)
{
    std::vector<ListColumn> columns(static_cast<std::size_t>(width));
    QString spanning;
    for (int at = 0; at < width; ++at) {
        ListColumn& column = columns[static_cast<std::size_t>(at)];
        const QString above = text::tidyLine(first.cell(at));
        const QString below = second ? text::tidyLine(second->cell(at)) : QString();
        if (!second || below.isEmpty()) {
            spanning = second ? QString() : above;
            column.heading = above;
            column.field = fieldOfHeading({}, above);
        } else {
            spanning = above.isEmpty() ? spanning : above;
            column.heading = spanning.isEmpty() || spanning == below ? below : spanning + u' ' + below;
            column.field = fieldOfHeading(spanning, below);
        }
        column.reason = column.field.isEmpty() ? Reason::Unknown : Reason::Heading;
    }
    return columns;
}

int countOf(const std::vector<ListColumn>& columns)
{
    return static_cast<int>(std::ranges::count_if(columns, [](const ListColumn& it) { return isRead(it.field); }));
}

bool hasField(const std::vector<ListColumn>& columns, const QString& field)
{
    return std::ranges::any_of(columns, [&](const ListColumn& it) { return it.field == field; });
}

void forget(std::vector<ListColumn>& columns, const QString& field, const QString& instead = {})
{
    for (ListColumn& it : columns)
        if (it.field == field) {
            it.field = instead;
            it.reason = instead.isEmpty() ? Reason::Unknown : it.reason;
        }
}

/// Parts of a date or of the sex count only together: `Ngày` alone may be any day.
void dropHalves(std::vector<ListColumn>& columns)
{
    if (!hasField(columns, u"birthYear"_s)) {
        forget(columns, u"birthDay"_s);
        forget(columns, u"birthMonth"_s);
    } else if (!hasField(columns, u"birthMonth"_s)) {
        forget(columns, u"birthDay"_s);
        forget(columns, u"birthYear"_s, u"birth"_s);
    }
    if (!hasField(columns, u"maleMark"_s) || !hasField(columns, u"femaleMark"_s)) {
        forget(columns, u"maleMark"_s);
        forget(columns, u"femaleMark"_s);
    }
}

/// What stands in the columns: takes back what cannot be, and guesses where no heading tells.
void lookInto(ListColumns& list, const std::vector<sheet::Row>& rows)
{
    std::vector<ListContent> contents;
    for (std::size_t at = 0; at < list.columns.size(); ++at) {
        QStringList cells;
        for (const sheet::Row& row : rows)
            if (row.number > list.lastRow)
                cells << row.cell(static_cast<int>(at));
        contents.push_back(contentOf(cells));
        ListColumn& column = list.columns[at];
        // only of headings as short as `NS`: any other means what it says, however wrong its cells are
        if (isRead(column.field) && bareOf(column.heading).size() < kClearHeading
            && !listFields().contains(column.heading) && !mayBe(contents.back(), column.field)) {
            column.field.clear();
            column.reason = Reason::Unknown;
        }
    }
    const auto guess = [&](std::size_t at, const QString& field, Reason reason) {
        ListColumn& column = list.columns[at];
        const bool isFree = field == u"ignored" || !hasField(list.columns, field);
        if (column.field.isEmpty() && !field.isEmpty() && isFree && mayBe(contents[at], field)) {
            column.field = field;
            column.reason = reason;
        }
    };
    for (std::size_t at = 0; at < list.columns.size(); ++at)
        if (!list.columns[at].heading.isEmpty())
            guess(at, fieldOfLikeHeading(list.columns[at].heading), Reason::LikeHeading);
    for (std::size_t at = 0; at < list.columns.size(); ++at) {
        guess(at, fieldOf(contents[at]), Reason::Content);
        if (!list.hasHeadings() && contents[at] == ListContent::Name)
            guess(at, u"fullName"_s, Reason::Content);
        if (!list.hasHeadings() && contents[at] == ListContent::Birth)
            guess(at, u"birth"_s, Reason::Content);
    }
}

/// Tells columns whose letters come from an old font.
void findCoding(ListColumns& list, const std::vector<sheet::Row>& rows, bool isBytes)
{
    QString garbled;
    for (std::size_t at = 0; at < list.columns.size(); ++at) {
        QStringList cells;
        for (const sheet::Row& row : rows)
            cells << row.cell(static_cast<int>(at));
        const QString text = cells.join(u' ');
        list.columns[at].isOldCoding = isBytes || text::isGarbledVietnamese(text);
        if (list.columns[at].isOldCoding)
            garbled += text + u' ';
    }
    if (!garbled.isEmpty())
        list.coding = text::guessOldCoding(garbled);
}

} // namespace

bool ListColumns::has(const QString& field) const
{
    return hasField(columns, field);
}

QStringList ListColumns::fields() const
{
    QStringList all;
    for (const ListColumn& it : columns)
        all << it.field;
    return all;
}

QStringList ListColumns::headings() const
{
    QStringList all;
    for (const ListColumn& it : columns)
        all << it.heading;
    return all;
}

QString ListColumns::key() const
{
    if (!hasHeadings())
        return {};
    QStringList bare;
    for (const ListColumn& it : columns)
        bare << bareOf(it.heading);
    // columns that this program put behind the others when it saved refused rows
    static const QStringList own{QString(), u"mabenhnhan"_s, u"lydotuchoi"_s, u"whyitwasrefused"_s};
    while (!bare.isEmpty() && own.contains(bare.last()))
        bare.removeLast();
    return bare.join(u'|');
}

void ListColumns::choose(const QStringList& fields, Reason reason)
{
    twice.clear();
    for (std::size_t at = 0; at < std::min(columns.size(), static_cast<std::size_t>(fields.size())); ++at) {
        const QString& field = fields[static_cast<qsizetype>(at)];
        if (columns[at].field == field || (!isRead(columns[at].field) && !isRead(field)))
            continue;
        columns[at].field = field;
        columns[at].reason = reason;
    }
}

ListColumns findColumns(const std::vector<sheet::Row>& first, bool isBytes)
{
    std::vector<sheet::Row> rows(
        first.begin(), first.begin() + static_cast<std::ptrdiff_t>(std::min(first.size(), kSample)));
    const int width = widthOf(rows);
    ListColumns list;
    list.columns.resize(static_cast<std::size_t>(width));
    findCoding(list, rows, isBytes);
    for (sheet::Row& row : rows)
        convert(row, list);

    int most = 0;
    const auto consider = [&](std::size_t at, bool isDouble) {
        auto columns = headingsOf(rows[at], isDouble ? &rows[at + 1] : nullptr, width);
        const int count = countOf(columns);
        const qsizetype filled = rows[at].cells.size() - rows[at].cells.count(QString());
        if (!hasField(columns, u"fullName"_s) || (filled < 2 && width > 1))
            return;
        // merged cells fill the lower line; the upper one belongs to it all the same, when it is no title
        const bool isWhole = isDouble && count == most && list.firstRow == rows[at + 1].number
            && countOf(headingsOf(rows[at], nullptr, width)) > 1;
        if (count <= most && !isWhole)
            return;
        most = count;
        list.firstRow = rows[at].number;
        list.lastRow = isDouble ? rows[at + 1].number : rows[at].number;
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i].isOldCoding = list.columns[i].isOldCoding;
        list.columns = std::move(columns);
    };
    for (std::size_t at = 0; at < std::min(rows.size(), kRowsSearched); ++at)
        consider(at, false);
    for (std::size_t at = 0; at + 1 < std::min(rows.size(), kRowsSearched); ++at)
        if (rows[at + 1].number == rows[at].number + 1)
            consider(at, true);

    QStringList seen;
    for (const ListColumn& it : list.columns) {
        const QString told = it.field + u' ' + bareOf(it.heading);
        if (isRead(it.field) && seen.contains(told) && list.twice.isEmpty())
            list.twice = it.heading;
        seen << told;
    }
    dropHalves(list.columns);
    lookInto(list, rows);
    return list;
}

void convert(sheet::Row& row, const ListColumns& columns)
{
    if (!columns.coding)
        return;
    const auto isByte = [](QChar c) { return c.unicode() < 0x100; };
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        QString& cell = row.cells[at];
        const auto column = static_cast<std::size_t>(at);
        if (column < columns.columns.size() && columns.columns[column].isOldCoding
            && std::all_of(cell.begin(), cell.end(), isByte) && !std::all_of(cell.begin(), cell.end(), isPlain))
            cell = text::fromOldCoding(cell, *columns.coding);
    }
}

} // namespace tramyte::patient
