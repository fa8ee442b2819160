// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ImportCheck.h"

#include "core/base/Decimal.h"
#include "core/base/Instant.h"
#include "core/catalog/Headings.h"
#include "core/catalog/Strength.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::catalog {

namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("tramyte::catalog", sentence);
}

/// A value in its tidy form, or what is wrong with it.
using Value = tl::expected<QString, QString>;

Value tidyDay(const QString& text)
{
    static const QRegularExpression vietnamese(u"^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$"_s);
    static const QRegularExpression portal(u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
    QDate day = parseDay(text).value_or(QDate());
    if (const auto match = vietnamese.match(text); match.hasMatch())
        day = QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    else if (const auto packed = portal.match(text); packed.hasMatch())
        day = QDate(packed.captured(1).toInt(), packed.captured(2).toInt(), packed.captured(3).toInt());
    if (!day.isValid())
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP("tramyte::catalog", "There is no such day. Write it as 2026-07-01 or 01/07/2026.")));
    return day.toString(Qt::ISODate);
}

Value tidyCell(ColumnType type, const QString& cell)
{
    if (sheet::isErrorText(cell))
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP("tramyte::catalog", "The cell shows an error of the spreadsheet program.")));
    const QString line = text::tidyLine(cell);
    if (line.isEmpty())
        return QString();
    switch (type) {
    case ColumnType::Text: return text::tidy(cell);
    case ColumnType::Code: return line;
    case ColumnType::Money: {
        const auto money = parseMoney(line);
        if (!money || money->thousandths < 0)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("tramyte::catalog",
                "This is no price in đồng. Write digits only, with a dot before at most three decimals: 1250.5.")));
        return format(*money);
    }
    case ColumnType::Percent: {
        bool isNumber = false;
        const int percent = QString(line).remove(u'%').trimmed().toInt(&isNumber);
        if (!isNumber || percent < 0 || percent > 100)
            return tl::unexpected(
                say(QT_TRANSLATE_NOOP("tramyte::catalog", "A ratio is a whole percentage from 0 to 100.")));
        return QString::number(percent);
    }
    case ColumnType::Whole: {
        bool isNumber = false;
        const int number = line.toInt(&isNumber);
        if (!isNumber || number < 0)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("tramyte::catalog", "This must be a whole number.")));
        return QString::number(number);
    }
    case ColumnType::Amount:
        if (!parseAmount(line))
            return tl::unexpected(say(QT_TRANSLATE_NOOP("tramyte::catalog",
                "This is no amount. Write a number above zero with its unit: 500 mg, 0,5 g, 100 mcg, 400.000 IU.")));
        return line;
    case ColumnType::Day: return tidyDay(line);
    case ColumnType::Flag:
        return line == u"0" || line.compare(u"no", Qt::CaseInsensitive) == 0
                || line.compare(u"false", Qt::CaseInsensitive) == 0
            ? QString()
            : u"1"_s;
    }
    Q_UNREACHABLE();
}

/// A code as it is kept: spreadsheet programs drop leading zeros, people write codes with blanks or without the dot.
QString tidyCode(Kind kind, const Schema& schema, QString code)
{
    static const QRegularExpression noDot(u"^[A-Z][0-9]{3,4}$"_s);
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    if (kind == Kind::Icd10) {
        code = code.toUpper();
        while (code.endsWith(u'†') || code.endsWith(u'*') || code.endsWith(u'+'))
            code.chop(1);
        code.replace(u'/', u'.'); // the official table has one U13/9
        if (noDot.match(code).hasMatch())
            code.insert(3, u'.');
        return code.trimmed();
    }
    if (kind == Kind::Facility)
        code = code.toUpper().remove(u' ').remove(u'-'); // as cards print it: 79 - 034
    const bool oneZeroLost = code.size() == schema.codeDigits - 1 && digits.match(code).hasMatch();
    return oneZeroLost ? u'0' + code : code;
}

class Checker final {
public:
    Checker(Kind kind, const sheet::Table& table) : m_kind(kind), m_schema(schemaOf(kind)), m_table(table) {}

    CheckedTable check();

private:
    void refuse(int row, const QString& column, const QString& message)
    {
        m_done.refused.push_back({row, column, message});
    }
    bool readHeadings();
    void readRow(const sheet::Row& row);
    bool readCells(const sheet::Row& row, Entry& entry);
    bool checkCode(const sheet::Row& row, const QString& written, Entry& entry);
    bool checkName(const sheet::Row& row, Entry& entry);
    bool checkDays(const sheet::Row& row, Entry& entry);

    Kind m_kind;
    const Schema& m_schema;
    const sheet::Table& m_table;
    Headings m_headings;
    std::map<std::pair<QString, QDate>, int> m_seen; ///< code and first day -> row
    CheckedTable m_done;
};

bool Checker::readHeadings()
{
    if (m_table.rows.empty()) {
        refuse(1, {}, say(QT_TRANSLATE_NOOP("tramyte::catalog", "The table is empty.")));
        return false;
    }
    auto found = findHeadings(m_schema, m_table);
    if (m_kind == Kind::Icd10 && (!found || found->names.size() >= 29)) {
        if (auto official = officialIcd10(m_schema, m_table))
            found = official;
    }
    const int row = m_table.rows[found ? found->row : 0].number;
    if (!found) {
        refuse(
            row, u"code"_s, say(QT_TRANSLATE_NOOP("tramyte::catalog", "The heading “%1” is missing.")).arg("code"_L1));
        return false;
    }
    if (!found->twice.isEmpty()) {
        refuse(row, found->twice, say(QT_TRANSLATE_NOOP("tramyte::catalog", "This heading stands there twice.")));
        return false;
    }
    const bool anyName = found->columnOf(u"name"_s) >= 0
        || (m_kind == Kind::Icd10 && (found->columnOf(u"nameVi"_s) >= 0 || found->columnOf(u"nameEn"_s) >= 0));
    if (m_schema.nameRequired && !anyName) {
        const auto name = m_kind == Kind::Icd10 ? "nameVi"_L1 : "name"_L1;
        refuse(row, name, say(QT_TRANSLATE_NOOP("tramyte::catalog", "The heading “%1” is missing.")).arg(name));
        return false;
    }
    m_headings = *found;
    return true;
}

CheckedTable Checker::check()
{
    if (!readHeadings())
        return m_done;
    for (size_t index = m_headings.row + 1; index < m_table.rows.size(); ++index)
        readRow(m_table.rows[index]);
    if (m_done.rows == 0)
        refuse(m_table.rows[m_headings.row].number, {},
            say(QT_TRANSLATE_NOOP("tramyte::catalog", "There is no row below the headings.")));
    if (!m_done.refused.empty())
        m_done.entries.clear();
    return m_done;
}

void Checker::readRow(const sheet::Row& row)
{
    ++m_done.rows;
    Entry entry;
    entry.kind = m_kind;
    const QString written = row.cell(m_headings.columnOf(u"code"_s));
    bool good = readCells(row, entry);
    good = checkCode(row, written, entry) && good;
    good = checkName(row, entry) && good;
    good = checkDays(row, entry) && good;
    if (!good)
        return;
    const auto [place, isNew] = m_seen.emplace(std::pair(entry.code, entry.validFrom), row.number);
    if (!isNew)
        return refuse(row.number, u"code"_s,
            say(QT_TRANSLATE_NOOP("tramyte::catalog", "The code %1 with the same first day stands in row %2 already."))
                .arg(entry.code)
                .arg(place->second));
    m_done.entries.push_back(std::move(entry));
}

bool Checker::readCells(const sheet::Row& row, Entry& entry)
{
    bool good = true;
    for (int i = 0; i < int(row.cells.size()); ++i) {
        const QString name = m_headings.names.value(i);
        if (name.isEmpty())
            continue; // remarks beside the table
        const Column* column = m_headings.columns[size_t(i)];
        const auto value = tidyCell(column ? column->type : ColumnType::Text, row.cells[i]);
        if (!value) {
            refuse(row.number, name, value.error());
            good = false;
        } else if (name == u"name") {
            entry.name = text::tidyLine(*value);
        } else if (name != u"code" && !value->isEmpty()) {
            entry.fields[name] = *value;
        }
    }
    return good;
}

bool Checker::checkCode(const sheet::Row& row, const QString& written, Entry& entry)
{
    const QString line = text::tidyLine(written);
    entry.code = tidyCode(m_kind, m_schema, line);
    if (entry.code.isEmpty()) {
        refuse(row.number, u"code"_s, say(QT_TRANSLATE_NOOP("tramyte::catalog", "The code is missing.")));
        return false;
    }
    if (!m_schema.codePattern.isEmpty()
        && !QRegularExpression(QRegularExpression::anchoredPattern(m_schema.codePattern))
                .match(entry.code)
                .hasMatch()) {
        refuse(row.number, u"code"_s,
            say(QT_TRANSLATE_NOOP("tramyte::catalog", "“%1” is no code of this list.")).arg(entry.code));
        return false;
    }
    if (m_kind == Kind::Icd10 && !entry.fields.contains(u"mark"_s)) {
        if (line.endsWith(u'†') || line.endsWith(u'+'))
            entry.fields[u"mark"_s] = u"†"_s;
        else if (line.endsWith(u'*'))
            entry.fields[u"mark"_s] = u"*"_s;
    }
    return true;
}

bool Checker::checkName(const sheet::Row& row, Entry& entry)
{
    if (m_kind == Kind::Icd10 && entry.name.isEmpty()) {
        const QString vietnamese = text::tidyLine(entry.field(u"nameVi"_s));
        entry.name = vietnamese.isEmpty() ? text::tidyLine(entry.field(u"nameEn"_s)) : vietnamese;
    }
    const bool alreadyRefused = sheet::isErrorText(row.cell(m_headings.columnOf(u"name"_s)));
    if (!entry.name.isEmpty() || !m_schema.nameRequired || alreadyRefused)
        return true;
    refuse(row.number, m_kind == Kind::Icd10 ? u"nameVi"_s : u"name"_s,
        say(QT_TRANSLATE_NOOP("tramyte::catalog", "The name is missing.")));
    return false;
}

bool Checker::checkDays(const sheet::Row& row, Entry& entry)
{
    const QString from = entry.fields.take(u"validFrom"_s);
    const QString to = entry.fields.take(u"validTo"_s);
    if (!from.isEmpty())
        entry.validFrom = QDate::fromString(from, Qt::ISODate);
    if (!to.isEmpty())
        entry.validTo = QDate::fromString(to, Qt::ISODate);
    if (!entry.validTo.isValid() || entry.validFrom <= entry.validTo)
        return true;
    refuse(row.number, u"validTo"_s, say(QT_TRANSLATE_NOOP("tramyte::catalog", "The last day lies before the first.")));
    return false;
}

} // namespace

CheckedTable checkTable(Kind kind, const sheet::Table& table)
{
    return Checker(kind, table).check();
}

} // namespace tramyte::catalog
