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

    static Result<XlsxBook> read(ZipParts& parts, const Limits& limits);
};

/// Text of `si` or `is`: plain or in runs, without the phonetic guides; the reader stands on its start and then on its
/// end.
QString richText(QXmlStreamReader& xml);

} // namespace tramyte::sheet
