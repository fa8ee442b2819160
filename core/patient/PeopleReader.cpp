// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PeopleReader.h"

#include "core/patient/ListContent.h"
#include "core/patient/ListHeadings.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::patient {

namespace {

constexpr std::size_t kRowsLookedAt = 300;
constexpr std::size_t kMostPassedOver = 10'000;

sheet::TableOptions optionsOf(const QString& sheet)
{
    return {.sheet = sheet, .fillMerged = true, .bytesAsText = true};
}

/// `Thôn Đông`, `Tổ 3`: with their accents, for `Tô` is a family name; without accents only before a number.
bool isHamlet(const QString& text)
{
    static const QRegularExpression written(
        u"^(thôn|ấp|tổ dân phố|tổ|bản|buôn|xóm|khóm|khu phố|khu|làng|đội|tdp|kp)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(u"^(thon|ap|to dan pho|to|ban|buon|xom|khom|khu pho|khu|lang|doi) [0-9]"_s);
    return written.match(text).hasMatch() || plain.match(text::fold(text)).hasMatch();
}

/// Totals and signatures below a list.
bool isFoot(const QString& text)
{
    static const QRegularExpression written(u"^(tổng|cộng|người lập|trưởng trạm|trạm trưởng|giám đốc|phó giám đốc|"
                                            "chủ tịch|phó chủ tịch|kế toán|cán bộ|xác nhận|ký tên|trang [0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(u"^(tong cong|tong so|nguoi lap|ngay\\b.*\\bthang\\b|tm uy ban|tm ubnd|"
                                          "ky ghi ro|danh sach (nay )?co)\\b"_s);
    return written.match(text).hasMatch() || plain.match(text::fold(text)).hasMatch();
}

bool isColumnNumber(const QString& cell)
{
    static const QRegularExpression form(u"^\\(?([0-9]{1,2}|[A-Z])\\)?(\\s*=.*)?$"_s);
    return form.match(cell.trimmed()).hasMatch();
}

} // namespace

QString hamletNamed(const sheet::Row& row)
{
    for (const QString& cell : row.cells)
        if (const QString line = text::tidyLine(cell); isHamlet(line))
            return line;
    return {};
}

Result<ListPreview> lookAtList(const QString& path, const QString& sheet)
{
    ListPreview list;
    list.path = path;
    TRY_LET(sheets, sheet::listSheets(path));
    list.sheets = std::move(sheets);
    list.sheet = sheet;
    if (sheet.isEmpty() && !list.sheets.empty())
        list.sheet = std::ranges::max_element(list.sheets, {}, &sheet::SheetSize::rows)->name;
    TRY_LET(table, sheet::openTable(path, {}, optionsOf(list.sheet)));
    std::vector<sheet::Row> rows;
    while (rows.size() < kRowsLookedAt) {
        TRY_LET(row, table->next());
        if (!row)
            break;
        rows.push_back(std::move(*row));
    }
    if (rows.empty())
        return fail(ErrorKind::Validation, u"list.empty"_s,
            QCoreApplication::translate("tramyte::patient", "The table is empty."));
    list.columns = findColumns(rows, table->isBytes());
    if (table->isBytes() && !list.columns.coding)
        return fail(ErrorKind::Damaged, u"sheet.encoding"_s,
            QCoreApplication::translate("tramyte::patient",
                "The letters of this file are neither Unicode nor CP1258, TCVN3 (ABC) or VNI. Please open it in the "
                "program that made it and save it as a spreadsheet (.xlsx, .ods) or as CSV UTF-8."));
    for (sheet::Row& row : rows)
        if (row.number > list.columns.lastRow) {
            convert(row, list.columns);
            list.rows.push_back(std::move(row));
        }
    return list;
}

Result<std::unique_ptr<PeopleReader>> PeopleReader::open(const ListPreview& list)
{
    TRY_LET(table, sheet::openTable(list.path, {}, optionsOf(list.sheet)));
    return std::make_unique<PeopleReader>(std::move(table), list.columns);
}

PeopleReader::PeopleReader(std::unique_ptr<sheet::TableReader> table, ListColumns columns)
    : m_table(std::move(table)), m_columns(std::move(columns)), m_row(m_columns)
{
}

Result<std::optional<ListedPerson>> PeopleReader::next()
{
    for (;;) {
        TRY_LET(row, m_table->next());
        if (!row)
            return std::nullopt;
        if (row->number <= m_columns.lastRow)
            continue;
        convert(*row, m_columns);
        if (isNobody(*row)) {
            if (m_passedOver.size() < kMostPassedOver)
                m_passedOver.push_back(row->number);
            continue;
        }
        ListedPerson person = m_row.read(*row);
        if (!person.form.hamlet && !m_hamlet.isEmpty())
            person.form.hamlet = m_hamlet;
        return person;
    }
}

bool PeopleReader::isNobody(const sheet::Row& row)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    QStringList filled;
    for (const QString& cell : row.cells)
        if (const QString line = text::tidyLine(cell); !line.isEmpty())
            filled << line;
    if (isFirst && filled.size() > 2 && std::ranges::all_of(filled, isColumnNumber))
        return true;
    const QString name = text::tidyLine(m_row.cell(row, u"fullName"_s));
    if (m_columns.hasHeadings() && fieldOfHeading({}, name) == u"fullName")
        return true; // the headings again, on the next page
    if (isFoot(name) && m_row.cell(row, u"birth"_s).isEmpty() && m_row.cell(row, u"citizenId"_s).isEmpty()) {
        m_inFoot = true; // two signatures beside each other, a total with its figures
        return true;
    }
    // a lone cell may be a hamlet or a page number in any column; a number or a birth is somebody without a name
    static const QStringList telling{
        u"birth"_s, u"sex"_s, u"citizenId"_s, u"oldId"_s, u"cardCode"_s, u"insuranceNumber"_s, u"phone"_s};
    const bool isLone = filled.size() == 1;
    const bool hasDigit = isLone && std::ranges::any_of(filled.first(), [](QChar c) { return c.isDigit(); });
    const bool isText = isLone && (isHamlet(filled.first()) || isFoot(filled.first()));
    const bool isSomebody = !isText && std::ranges::any_of(m_columns.columns, [&](const ListColumn& column) {
        static const QStringList nothing{QString(), u"ignored"_s, u"hamlet"_s, u"fullName"_s, u"familyName"_s};
        if (isLone && !(telling.contains(column.field) && (hasDigit || sexOf(filled.first()))))
            return false;
        return !nothing.contains(column.field) && !m_row.cell(row, column.field).isEmpty();
    });
    if (isSomebody) {
        m_inFoot = false;
        return false;
    }
    if (const QString hamlet = hamletNamed(row); !hamlet.isEmpty() && (name.isEmpty() || isHamlet(name))) {
        m_hamlet = hamlet;
        m_inFoot = false;
        return true;
    }
    if (std::ranges::any_of(filled, isFoot)) {
        m_inFoot = true;
        return true;
    }
    return name.isEmpty() || (m_inFoot && filled.size() == 1);
}

} // namespace tramyte::patient
