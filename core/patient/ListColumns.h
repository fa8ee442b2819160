// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/Table.h"
#include "core/text/OldCoding.h"

#include <QStringList>
#include <vector>

namespace tramyte::patient {

/// How it is known what a column is.
enum class Reason {
    Unknown,
    Heading,     ///< its heading says so
    LikeHeading, ///< its heading begins like a known one
    Content,     ///< what stands in it tells
    Kept,        ///< a person said so for an earlier list with these headings
    Chosen       ///< a person says so now
};

struct ListColumn {
    QString heading; ///< as the list has it; of two lines joined by a blank
    QString field;   ///< see `listFields`; empty when it is not read
    Reason reason = Reason::Unknown;
    bool isOldCoding = false; ///< its text must be converted from `ListColumns::coding`
};

/// Which column of a list of people is what.
struct ListColumns {
    int firstRow = 0; ///< rows of the headings, as the sheet numbers them; 0 when the list has none
    int lastRow = 0;
    std::vector<ListColumn> columns;
    QString twice; ///< a heading that stands there twice; empty when none does
    std::optional<text::OldCoding> coding;

    bool hasHeadings() const { return firstRow > 0; }
    bool has(const QString& field) const;
    QStringList fields() const;   ///< by column
    QStringList headings() const; ///< by column
    /// What tells lists with the same headings; empty without headings.
    QString key() const;
    /// Takes what a person says over the columns, in their order; what is unknown is not read.
    void choose(const QStringList& fields, Reason reason);
};

/// Finds headings (in one line or two, below title rows) and what each column is, by its heading first, by its content
/// second. `first`: the first rows of the list, 100 or more. `isBytes`: letters stand for bytes of an old coding.
ListColumns findColumns(const std::vector<sheet::Row>& first, bool isBytes = false);

/// The row with its old coding made Unicode.
void convert(sheet::Row& row, const ListColumns& columns);

} // namespace tramyte::patient
