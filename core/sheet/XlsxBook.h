// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/Number.h"
#include "core/sheet/Table.h"
#include "core/sheet/XmlPart.h"

namespace tramyte::sheet {

/// What a sheet of an .xlsx file leans on: which sheet it is, the shared texts and the formats of numbers.
struct XlsxBook {
    QString sheetName;
    QString sheetPart;
    bool epoch1904 = false;
    std::vector<QString> texts;        ///< shared strings by index
    std::vector<NumberFormat> formats; ///< by the `s` of a cell

    /// `sheet`: the name of a visible sheet, empty for the first. Error: NotFound, Damaged.
    static Result<XlsxBook> read(ZipParts& parts, const Limits& limits, const QString& sheet = {});
    /// The names of the visible sheets in their order.
    static Result<QStringList> sheetNames(ZipParts& parts);
};

/// A cell merged over several rows; its text stands in the first of them.
struct MergedRows {
    int column = 0; ///< the first of those that are merged
    int first = 0;  ///< rows from 1
    int last = 0;
};
/// The cells of a sheet that are merged over several rows, by their first row.
Result<std::vector<MergedRows>> mergedRows(ZipParts& parts, const QString& sheetPart);

/// The place of `AB12`; column from 0. Empty when it is no such name.
struct CellPlace {
    int column = 0;
    int row = 0;
};
std::optional<CellPlace> placeOfName(const QString& name);

/// Text of `si` or `is`: plain or in runs, without the phonetic guides; the reader stands on its start and then on its
/// end.
QString richText(QXmlStreamReader& xml);

} // namespace tramyte::sheet
