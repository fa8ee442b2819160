// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Checks.h"
#include "core/claim/TableReader.h"
#include "core/claim/Values.h"

#include <algorithm>

namespace tramyte::claim {

namespace {

/// Characters as people count them: composed, a surrogate pair as one.
qsizetype charactersIn(const QString& text)
{
    const bool simple = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x300; });
    return simple ? text.size() : text.normalized(QString::NormalizationForm_C).toUcs4().size();
}

struct Number {
    bool isPlain = false; ///< digits, at most one dot between digits
    int decimals = 0;     ///< without trailing zeros
    int length = 0;       ///< characters without the trailing zeros of the decimals
};

Number looksOf(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    const auto digits = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (dot < 0)
        return {digits(text), 0, static_cast<int>(text.size())};
    QStringView decimals = text.sliced(dot + 1);
    if (!digits(text.first(dot)) || !digits(decimals))
        return {};
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const auto count = static_cast<int>(decimals.size());
    return {true, count, static_cast<int>(dot) + (count > 0 ? 1 + count : 0)};
}

int decimalsAllowed(const FieldDefinition& field)
{
    switch (field.type) {
    case FieldType::Price: return 3;
    case FieldType::Amount: return 2;
    case FieldType::Rate: return field.maxLength > 3 ? 1 : 0; // 47.5 is what needs the fourth character
    default: return 0;
    }
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Percent || type == FieldType::Rate
        || type == FieldType::Price || type == FieldType::Amount;
}

bool isDate(QStringView text, FieldType type)
{
    switch (type) {
    case FieldType::Date:
    case FieldType::Dates: return readDay(text).has_value();
    case FieldType::Datetime:
    case FieldType::Datetimes: return readMoment(text).has_value();
    case FieldType::Birth: return readBirth(text).has_value();
    case FieldType::DateOrDatetime: return readDay(text) || readMoment(text);
    default: return true;
    }
}

/// What may stay empty although the table asks for it: the annex itself excuses it.
bool isExcused(const Row& row, const QString& table, const FieldDefinition& field)
{
    // outsourced tests name nobody of this facility
    return table == u"XML3" && field.name == u"MA_BAC_SI" && text(row, u"MA_DICH_VU").contains(u".K.");
}

void checkNumber(
    const QString& written, const FieldDefinition& field, const QString& table, int line, Findings& findings)
{
    const QStringView value = QStringView(written).trimmed();
    const Number looks = looksOf(value);
    if (!looks.isPlain) {
        findings.add(Rule::NumberForm, table, field.name, line, says(value.toString()));
        return;
    }
    if (looks.decimals > decimalsAllowed(field))
        findings.add(Rule::NumberDecimals, table, field.name, line, says(value.toString()));
    if (field.maxLength > 0 && looks.length > field.maxLength)
        findings.add(Rule::LengthTooLong, table, field.name, line, says(value.toString()));
    if (field.type == FieldType::Percent || field.type == FieldType::Rate) {
        const auto percent = parseThousandths(value);
        if (!percent || *percent > 100'000)
            findings.add(Rule::NumberRange, table, field.name, line, says(value.toString()));
    }
}

void checkForm(const QString& written, const FieldDefinition& field, const QString& table, int line, Findings& findings)
{
    if (isNumber(field.type)) {
        checkNumber(written, field, table, line, findings);
        return;
    }
    if (field.maxLength > 0 && written.size() > field.maxLength && charactersIn(written.trimmed()) > field.maxLength) {
        findings.add(Rule::LengthTooLong, table, field.name, line);
        return;
    }
    if (field.type == FieldType::String)
        return;
    const bool isList = field.type == FieldType::Dates || field.type == FieldType::Datetimes;
    const QStringView value = QStringView(written).trimmed();
    bool good = true;
    if (isList) {
        // parallel lists may leave a place empty (a card whose end is not known)
        for (const QStringView item : value.split(u';'))
            good = good && (item.trimmed().isEmpty() || isDate(item.trimmed(), field.type));
    } else {
        good = isDate(value, field.type);
    }
    if (!good) // a birth names a person: it is not repeated
        findings.add(Rule::DateForm, table, field.name, line,
            field.type == FieldType::Birth ? QString() : says(value.toString()));
}

/// Codes that a day's list has; empty when that list is not known on the day.
std::optional<bool> isListed(const QString& code, catalog::Kind kind, const insurance::Parameters* parameters)
{
    if (!parameters)
        return std::nullopt;
    if (kind == catalog::Kind::ArrivalCode && !parameters->arrivals.empty())
        return parameters->arrivals.count(code) > 0;
    if (kind == catalog::Kind::CareType && !parameters->careTypes.empty())
        return parameters->careTypes.count(code) > 0;
    return std::nullopt;
}

void checkLists(const QString& written, const FieldDefinition& field, const QString& table, int line,
    const insurance::Parameters* parameters, Findings& findings)
{
    const QString value = written.trimmed();
    if (!field.values.isEmpty()) {
        for (const QString& item : value.split(u';', Qt::SkipEmptyParts)) {
            const QString code = item.trimmed();
            // numbers may carry a leading zero or a decimal zero in other programs' files
            const auto asNumber = parseThousandths(code);
            const bool known = field.values.contains(code)
                || (asNumber && *asNumber % 1000 == 0 && field.values.contains(QString::number(*asNumber / 1000)));
            if (!known)
                findings.add(Rule::NotInList, table, field.name, line, says(code));
        }
    }
    if (field.list && isListed(value, *field.list, parameters) == false)
        findings.add(*field.list == catalog::Kind::ArrivalCode ? Rule::UnknownCase : Rule::NotInList, table, field.name,
            line, says(value));
}

bool looksLikeFacility(QStringView code)
{
    return code.size() == 5 && code[0].isDigit() && code[1].isDigit()
        && std::all_of(
            code.begin() + 2, code.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

bool looksLikeIdentity(QStringView code)
{
    const auto digits = [](QStringView part) {
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (code.size() == 9 || code.size() == 12)
        return digits(code);
    return code.size() == 8 && code[0] >= u'A' && code[0] <= u'Z' && digits(code.sliced(1));
}

} // namespace

void checkRow(
    const Row& row, const TableDefinition& table, int line, const insurance::Parameters* parameters, Findings& findings)
{
    std::size_t next = 0; // rows usually follow the order of the table
    const auto& texts = row.fields();
    for (const FieldDefinition& field : table.fields) {
        const QString* written = nullptr;
        if (next < texts.size() && texts[next].first == field.name)
            written = &texts[next++].second;
        else
            written = &row.value(field.name);
        if (QStringView(*written).trimmed().isEmpty()) {
            // a tag that is missing altogether has been named by the reader
            if (field.need == Need::Always && row.has(field.name) && !isExcused(row, table.name, field))
                findings.add(Rule::RequiredMissing, table.name, field.name, line);
            continue;
        }
        checkForm(*written, field, table.name, line, findings);
        checkLists(*written, field, table.name, line, parameters, findings);
    }
}

void checkShapes(const Row& row, const QString& table, Findings& findings)
{
    if (const auto id = text(row, u"SO_CCCD"); !id.isEmpty() && !looksLikeIdentity(id))
        findings.add(Rule::IdentityForm, table, QStringLiteral("SO_CCCD"));
    for (const QString& tag : {QStringLiteral("MA_CSKCB"), QStringLiteral("MA_NOI_DI"), QStringLiteral("MA_NOI_DEN")})
        if (const auto code = text(row, tag); !code.isEmpty() && !looksLikeFacility(code))
            findings.add(Rule::FacilityForm, table, tag, 0, says(code.toString()));
}

void checkFields(const CheckScope& scope, Findings& findings)
{
    for (const auto& [name, rows] : scope.claim.tables) {
        const TableDefinition* table = scope.definitions.find(name);
        if (!table || table->fields.empty())
            continue;
        for (std::size_t i = 0; i < rows.size(); ++i)
            checkRow(rows[i], *table, lineNumber(rows[i], i), scope.parameters, findings);
    }
    checkShapes(scope.claim.summary(), QStringLiteral("XML1"), findings);
}

} // namespace tramyte::claim
