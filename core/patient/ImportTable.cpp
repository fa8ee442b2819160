// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ImportTable.h"

#include "core/patient/ImportColumns.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::patient {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

/// Puts back the zeros before a number of `length` digits; anything else stays as it is.
QString withZeros(const QString& text, int length, int mostZeros)
{
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    return digits.match(text).hasMatch() && text.size() < length && text.size() >= length - mostZeros
        ? text.rightJustified(length, u'0')
        : text;
}

/// A day, month or year as lists write it.
std::optional<PartialDate> parseWritten(QString text)
{
    static const QRegularExpression moment(u"^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+$"_s);
    static const QRegularExpression written(u"^(?:(?:([0-9]{1,2})[/.-])?([0-9]{1,2})[/.-])?([0-9]{4})$"_s);
    static const QRegularExpression packed(u"^[0-9]{8}([0-9]{4})?$"_s);
    text.remove(u' ');
    if (const auto match = moment.match(text); match.hasMatch())
        text = match.captured(1);
    if (const auto match = written.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        const bool unknownDay = match.captured(1).isEmpty();
        const bool unknownMonth = match.captured(2).isEmpty();
        if ((!unknownDay && day == 0) || (!unknownMonth && month == 0))
            return std::nullopt;
        return PartialDate::of(match.captured(3).toInt(), month, day);
    }
    if (packed.match(text).hasMatch()) {
        // claims write yyyymmdd (with hhmm behind), cards ddmmyyyy; a year before 1800 shows that it was the other one
        constexpr int kEarliest = 1800;
        const QDate claim(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6, 2).toInt());
        const QDate card(text.mid(4, 4).toInt(), text.mid(2, 2).toInt(), text.left(2).toInt());
        if (claim.isValid() && claim.year() >= kEarliest)
            return PartialDate::of(claim);
        if (text.size() == 8 && card.isValid() && card.year() >= kEarliest)
            return PartialDate::of(card);
        return std::nullopt;
    }
    return PartialDate::parse(text);
}

std::optional<QString> sexOf(const QString& text)
{
    const QString folded = text::fold(text);
    if (folded == u"nam" || folded == u"male" || folded == u"m" || folded == u"1")
        return u"male"_s;
    if (folded == u"nu" || folded == u"female" || folded == u"f" || folded == u"2")
        return u"female"_s;
    if (folded == u"khac" || folded == u"other" || folded == u"3" || folded == u"chua xac dinh")
        return u"other"_s;
    return std::nullopt;
}

class RowReader final {
public:
    RowReader(const ImportColumns& columns, const sheet::Row& row, std::vector<RefusedRow>& refused)
        : m_columns(columns), m_row(row), m_refused(refused)
    {
    }

    /// Empty when something was refused.
    std::optional<ListedPerson> read();

private:
    void refuse(const char* field, const QString& message)
    {
        m_refused.push_back({m_row.number, QString::fromLatin1(field), message});
        m_good = false;
    }
    /// The cell as one line; nothing for an empty cell, so that it leaves alone what is known.
    std::optional<QString> text(const char* field);
    std::optional<QString> day(const char* field);
    void readName(PatientForm& form);
    void readBirthAndSex(PatientForm& form);
    void readNumbers(PatientForm& form);
    void readRest(PatientForm& form);

    const ImportColumns& m_columns;
    const sheet::Row& m_row;
    std::vector<RefusedRow>& m_refused;
    bool m_good = true;
};

std::optional<QString> RowReader::text(const char* field)
{
    const QString cell = m_columns.cell(m_row, QString::fromLatin1(field));
    if (sheet::isErrorText(cell.trimmed())) {
        refuse(field, tr("The cell shows an error of the spreadsheet program."));
        return std::nullopt;
    }
    const QString line = text::tidyLine(cell);
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

std::optional<QString> RowReader::day(const char* field)
{
    const auto written = text(field);
    if (!written)
        return std::nullopt;
    const auto date = parseWritten(*written);
    if (!date || !date->isFull()) {
        refuse(field, tr("%1 is not a day. Write it as 31/12/2026 or 2026-12-31.").arg(*written));
        return std::nullopt;
    }
    return format(*date);
}

void RowReader::readName(PatientForm& form)
{
    const auto family = text("familyName");
    const bool wasGood = m_good;
    form.fullName = text("fullName");
    if (form.fullName && family)
        form.fullName = *family + u' ' + *form.fullName;
    if (!form.fullName && m_good == wasGood)
        refuse("fullName", tr("The name is missing."));
}

void RowReader::readBirthAndSex(PatientForm& form)
{
    if (const auto written = text("birth")) {
        if (const auto birth = parseWritten(*written))
            form.birth = format(*birth);
        else
            refuse("birth", tr("%1 is not a date of birth. Write it as 05/03/1956, 03/1956 or 1956.").arg(*written));
    }
    if (const auto written = text("sex")) {
        form.sex = sexOf(*written);
        if (!form.sex)
            refuse("sex", tr("The sex is one of Nam and Nữ; %1 is neither.").arg(*written));
    }
}

void RowReader::readNumbers(PatientForm& form)
{
    // no citizen ID begins with 000: at most two zeros were lost, and 9 digits are an old identity card
    if (const auto written = text("citizenId"))
        form.citizenId = withZeros(*written, 12, 2);
    if (const auto written = text("cardCode"))
        form.cardCode = written->size() == 11 ? withZeros(*written, 12, 1) : withZeros(*written, 10, 2);
    form.cardFrom = day("cardFrom");
    form.cardTo = day("cardTo");
    if (const auto written = text("cardFacility"))
        form.cardFacility = withZeros(*written, 5, 1);
    if (const auto written = text("phone"))
        form.phone = withZeros(*written, 10, 1);
    if (const auto written = text("guardianPhone"))
        form.guardianPhone = withZeros(*written, 10, 1);
    if (const auto written = text("provinceCode"))
        form.provinceCode = withZeros(*written, 2, 1);
    if (const auto written = text("communeCode"))
        form.communeCode = withZeros(*written, 5, 4);
    if (const auto written = text("ethnicity"))
        form.ethnicity = withZeros(*written, 2, 1);
}

void RowReader::readRest(PatientForm& form)
{
    form.address = text("address");
    form.occupation = text("occupation");
    form.guardianName = text("guardianName");
    form.guardianRelation = text("guardianRelation");
    form.hamlet = text("hamlet");
    form.household = text("household");
    form.householdRelation = text("householdRelation");
}

std::optional<ListedPerson> RowReader::read()
{
    ListedPerson person;
    person.row = m_row.number;
    readName(person.form);
    readBirthAndSex(person.form);
    readNumbers(person.form);
    readRest(person.form);
    return m_good ? std::optional(std::move(person)) : std::nullopt;
}

} // namespace

ReadPeople readPeople(const sheet::Table& table)
{
    ReadPeople done;
    if (table.rows.empty()) {
        done.refused.push_back({1, {}, tr("The table is empty.")});
        return done;
    }
    const auto columns = findColumns(table);
    if (!columns) {
        done.refused.push_back(
            {table.rows.front().number, u"fullName"_s, tr("No heading for the name was found (fullName or họ tên).")});
        return done;
    }
    const int headingRow = table.rows[columns->row].number;
    if (!columns->twice.isEmpty()) {
        done.refused.push_back({headingRow, columns->twice, tr("This heading stands there twice.")});
        return done;
    }
    for (size_t index = columns->row + 1; index < table.rows.size(); ++index) {
        if (auto person = RowReader(*columns, table.rows[index], done.refused).read())
            done.people.push_back(std::move(*person));
    }
    if (done.people.empty() && done.refused.empty())
        done.refused.push_back({headingRow, {}, tr("There is no row below the headings.")});
    return done;
}

} // namespace tramyte::patient
