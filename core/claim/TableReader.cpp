// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/TableReader.h"

#include <QSet>
#include <algorithm>

namespace tramyte::claim {

namespace {

/// Compares the tags of a row with those of its table. `seen` holds the row's tags in the order of the file.
void checkTags(const Row& row, const TableDefinition& table, int line, Findings& findings)
{
    const auto& seen = row.fields();
    const bool same = std::equal(seen.begin(), seen.end(), table.fields.begin(), table.fields.end(),
        [](const auto& text, const FieldDefinition& field) { return text.first == field.name; });
    if (same)
        return;
    QSet<QString> known;
    qsizetype last = -1;
    bool ordered = true;
    for (const auto& [tag, text] : seen) {
        const FieldDefinition* field = table.field(tag);
        if (!field) {
            findings.add(Rule::TagUnknown, table.name, tag.left(60), line);
            continue;
        }
        if (known.contains(tag)) {
            findings.add(Rule::TagRepeated, table.name, tag, line);
            continue;
        }
        known.insert(tag);
        const qsizetype place = field - table.fields.data();
        if (ordered && place < last) { // one misplaced tag shifts all that follow: named once
            findings.add(Rule::TagOrder, table.name, tag, line);
            ordered = false;
        }
        last = std::max(last, place);
    }
    for (const FieldDefinition& field : table.fields)
        if (!known.contains(field.name))
            findings.add(Rule::TagMissing, table.name, field.name, line);
}

Row readRow(const XmlNode& node, const TableDefinition& table, std::size_t index, Findings& findings)
{
    Row row;
    row.reserve(node.children.size());
    const XmlNode* nested = nullptr;
    for (const XmlNode& field : node.children) {
        row.add(field.tag, field.text);
        if (!field.children.empty())
            nested = &field;
    }
    if (table.fields.empty())
        return row;
    const int line = lineNumber(row, index);
    if (nested)
        findings.add(Rule::TagNested, table.name, nested->tag.left(60), line);
    checkTags(row, table, line, findings);
    return row;
}

void checkNumbers(const std::vector<Row>& rows, const TableDefinition& table, Findings& findings)
{
    QSet<QString> expected;
    QSet<QString> seen;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        expected.insert(QString::number(i + 1));
        seen.insert(rows[i].value(u"STT").trimmed());
    }
    if (seen != expected)
        findings.add(Rule::LineNumber, table.name, QStringLiteral("STT"));
}

} // namespace

int lineNumber(const Row& row, std::size_t index)
{
    bool isNumber = false;
    const int number = row.value(u"STT").trimmed().toInt(&isNumber);
    return isNumber && number > 0 ? number : static_cast<int>(index) + 1;
}

std::vector<Row> readRows(const XmlNode& document, const TableDefinition& table, Findings& findings)
{
    if (document.tag != table.root)
        findings.add(Rule::Root, table.name, document.tag.left(60), 0, saysInsteadOf(document.tag, table.root));
    std::vector<Row> rows;
    if (!table.isList()) {
        rows.push_back(readRow(document, table, 0, findings));
        return rows;
    }
    for (const XmlNode& list : document.children) {
        if (list.tag == table.row) { // rows without the list around them
            findings.add(Rule::Element, table.name, table.list);
            rows.push_back(readRow(list, table, rows.size(), findings));
            continue;
        }
        if (list.tag != table.list) {
            if (list.tag != u"CHUKYDONVI") // the signature of a check-in stands beside the list
                findings.add(Rule::Element, table.name, list.tag.left(60));
            continue;
        }
        for (const XmlNode& row : list.children) {
            if (row.tag == table.row)
                rows.push_back(readRow(row, table, rows.size(), findings));
            else
                findings.add(Rule::Element, table.name, row.tag.left(60));
        }
    }
    if (rows.empty())
        findings.add(Rule::NoRows, table.name);
    else if (table.field(u"STT"))
        checkNumbers(rows, table, findings);
    return rows;
}

} // namespace tramyte::claim
