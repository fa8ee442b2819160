// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ListRow.h"

#include "core/patient/ListContent.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::patient {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

bool isDigits(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Puts back the zeros before a number of `length` digits; anything else stays as it is.
QString withZeros(const QString& text, int length, int mostZeros)
{
    return isDigits(text) && text.size() < length && text.size() >= length - mostZeros
        ? text.rightJustified(length, u'0')
        : text;
}

/// A name typed without any capital gets them; others stay as written.
QString withCapitals(const QString& name)
{
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isUpper(); }))
        return name;
    QString written = name;
    for (qsizetype at = 0; at < written.size(); ++at)
        if (at == 0 || written[at - 1] == u' ')
            written[at] = written[at].toUpper();
    return written;
}

} // namespace

/// Reads one row.
class ListRowReader final {
public:
    ListRowReader(const ListRow& columns, const sheet::Row& row) : m_columns(columns), m_row(row)
    {
        m_person.row = row.number;
    }

    ListedPerson read()
    {
        readName();
        readBirth();
        readSex();
        readNumbers();
        readRest();
        return std::move(m_person);
    }

private:
    void refuse(const char* field, const QString& message)
    {
        m_person.faults.push_back({m_row.number, QString::fromLatin1(field), message});
    }
    void note(const char* field, const char* code, const QString& message)
    {
        m_person.notes.push_back({Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message});
    }
    std::optional<QString> tidied(const char* field, QString cell);
    /// The cell as one line; nothing for an empty cell.
    std::optional<QString> text(const char* field)
    {
        return tidied(field, m_columns.cell(m_row, QString::fromLatin1(field)));
    }
    std::optional<QString> number(const char* field);
    std::optional<QString> phone(const char* field);
    std::optional<QString> day(const char* field);
    QString writtenBirth();
    void readName();
    void readBirth();
    void readSex();
    void readNumbers();
    void readCard();
    void readGuardian();
    void readRest();

    const ListRow& m_columns;
    const sheet::Row& m_row;
    ListedPerson m_person;
};

std::optional<QString> ListRowReader::tidied(const char* field, QString cell)
{
    if (cell.isEmpty())
        return std::nullopt;
    if (sheet::isErrorText(cell.trimmed())) {
        refuse(field, tr("The cell shows an error of the spreadsheet program."));
        return std::nullopt;
    }
    // letters without width come along when tables are copied from pages
    cell.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    const QString line = text::tidyLine(cell);
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

/// A number as it was before spreadsheet programs had it; nothing for `không có`, `-` and the like.
std::optional<QString> ListRowReader::number(const char* field)
{
    static const QRegularExpression cut(u"^[0-9]([.,][0-9]+)?[eE]\\+?[0-9]+$"_s);
    static const QRegularExpression decimals(u"^([0-9]+)[.,]0+$"_s);
    auto written = text(field);
    if (!written)
        return written;
    if (written->startsWith(u'\''))
        written->remove(0, 1);
    if (cut.match(*written).hasMatch()) {
        refuse(field,
            tr("The spreadsheet program has cut this number (%1). Format the column as text and enter the number anew.")
                .arg(*written));
        return std::nullopt;
    }
    if (const auto match = decimals.match(*written); match.hasMatch())
        written = match.captured(1);
    const bool isNone
        = std::none_of(written->begin(), written->end(), [](QChar c) { return c.isDigit() && c != u'0'; });
    return isNone ? std::nullopt : written;
}

std::optional<QString> ListRowReader::phone(const char* field)
{
    static const QRegularExpression several(u"^(.*[0-9].*?)\\s*(?:[/;,]|\\s-\\s|\\bhoặc\\b)\\s*.*[0-9]{6,}.*$"_s);
    auto written = number(field);
    if (!written)
        return written;
    if (const auto match = several.match(*written); match.hasMatch()) {
        note(field, "list.severalPhones", tr("Of several phone numbers the first is taken."));
        written = match.captured(1);
    }
    return withZeros(QString(*written).remove(u' ').remove(u'.'), 10, 1);
}

std::optional<QString> ListRowReader::day(const char* field)
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

void ListRowReader::readName()
{
    const auto family = text("familyName");
    const std::size_t faults = m_person.faults.size();
    auto name = text("fullName");
    if (name && family)
        name = *family + u' ' + *name;
    if (name)
        m_person.form.fullName = withCapitals(*name);
    else if (m_person.faults.size() == faults)
        refuse("fullName", tr("The name is missing."));
}

/// The date of birth as it is written, perhaps in several columns.
QString ListRowReader::writtenBirth()
{
    static const QRegularExpression dayAndMonth(u"^[0-9]{1,2}[/.-][0-9]{1,2}$"_s);
    static const QRegularExpression year(u"^[0-9]{4}$"_s);
    QStringList cells;
    for (const int column : m_columns.m_columns.value(u"birth"_s))
        if (const QString cell = text::tidyLine(m_row.cell(column)); !cell.isEmpty())
            cells << cell;
    if (cells.size() > 1 && dayAndMonth.match(cells[0]).hasMatch() && year.match(cells[1]).hasMatch())
        return cells[0] + u'/' + cells[1];
    if (!cells.isEmpty())
        return cells[0];
    QStringList parts;
    for (const char* field : {"birthDay", "birthMonth", "birthYear"})
        if (const auto part = text(field))
            parts << *part;
    if (!parts.isEmpty())
        return parts.join(u'/');
    for (const char* field : {"maleMark", "femaleMark"})
        if (const auto mark = text(field); mark && parseWritten(*mark))
            return *mark;
    return {};
}

void ListRowReader::readBirth()
{
    const auto written = tidied("birth", writtenBirth());
    if (!written)
        return;
    if (const auto birth = parseWritten(*written))
        m_person.form.birth = format(*birth);
    else
        refuse("birth", tr("%1 is not a date of birth. Write it as 05/03/1956, 03/1956 or 1956.").arg(*written));
}

void ListRowReader::readSex()
{
    if (const auto written = text("sex")) {
        m_person.form.sex = sexOf(*written);
        if (!m_person.form.sex)
            refuse("sex", tr("The sex is one of Nam and Nữ; %1 is neither.").arg(*written));
        return;
    }
    const bool isMale = text("maleMark").has_value();
    const bool isFemale = text("femaleMark").has_value();
    if (isMale && isFemale)
        refuse("sex", tr("Both columns of the sex are marked. Mark one of them."));
    else if (isMale || isFemale)
        m_person.form.sex = isMale ? u"male"_s : u"female"_s;
}

void ListRowReader::readNumbers()
{
    PatientForm& form = m_person.form;
    // no citizen ID begins with 000: at most two zeros were lost, and 9 digits are an old identity card
    if (const auto written = number("citizenId"))
        form.citizenId = written->startsWith(u'0') ? *written : withZeros(*written, 12, 2); // zeros are lost together
    form.oldId = number("oldId");
    readCard();
    form.cardFrom = day("cardFrom");
    form.cardTo = day("cardTo");
    if (const auto written = text("cardFacility"))
        form.cardFacility = withZeros(*written, 5, 1);
    form.phone = phone("phone");
    form.guardianPhone = phone("guardianPhone");
    if (const auto written = text("provinceCode"))
        form.provinceCode = withZeros(*written, 2, 1);
    if (const auto written = text("communeCode"))
        form.communeCode = withZeros(*written, 5, 4);
    if (const auto written = text("ethnicity"))
        form.ethnicity = withZeros(*written, 2, 1);
    if (const auto code = text("patientCode")) {
        static const QRegularExpression ours(u"^BN[0-9]+-[0-9]+$"_s);
        if (ours.match(code->toUpper()).hasMatch()) // other programs' codes name nobody here
            m_person.patientCode = code->toUpper();
        const QString folded = text::fold(*code);
        m_person.isNew = folded == u"moi" || folded == u"new";
    }
}

void ListRowReader::readCard()
{
    const auto restored = [](const QString& written) {
        const QString bare = QString(written).remove(u' ');
        return bare.size() == 11 ? withZeros(bare, 12, 1) : withZeros(bare, 10, 2);
    };
    const auto card = number("cardCode");
    const auto bhxh = number("insuranceNumber");
    if (card)
        m_person.form.cardCode = restored(*card);
    else if (bhxh)
        m_person.form.cardCode = restored(*bhxh);
    if (card && bhxh && m_person.form.cardCode->size() == 15 && m_person.form.cardCode->right(10) != restored(*bhxh))
        note("cardCode", "list.cardNumbersDiffer", tr("The card and the BHXH number beside it do not go together."));
}

void ListRowReader::readGuardian()
{
    PatientForm& form = m_person.form;
    form.guardianName = text("guardianName");
    form.guardianRelation = text("guardianRelation");
    for (const auto& [field, relation] : {std::pair("motherName", u"mẹ"_s), {"fatherName", u"cha"_s}}) {
        const auto name = text(field);
        if (form.guardianName || !name)
            continue;
        form.guardianName = name;
        if (!form.guardianRelation)
            form.guardianRelation = relation;
    }
}

void ListRowReader::readRest()
{
    PatientForm& form = m_person.form;
    form.address = text("address");
    form.occupation = text("occupation");
    form.nationality = text("nationality");
    form.hamlet = text("hamlet");
    form.household = text("household");
    form.householdRelation = text("householdRelation");
    readGuardian();
}

ListRow::ListRow(const ListColumns& columns)
{
    int at = 0;
    for (const ListColumn& it : columns.columns)
        m_columns[it.field].push_back(at++);
}

ListedPerson ListRow::read(const sheet::Row& row) const
{
    return ListRowReader(*this, row).read();
}

QString ListRow::cell(const sheet::Row& row, const QString& field) const
{
    const auto columns = m_columns.constFind(field);
    if (columns != m_columns.constEnd())
        for (const int column : *columns)
            if (QString cell = row.cell(column); !cell.trimmed().isEmpty())
                return cell;
    return {};
}

} // namespace tramyte::patient
