// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/SheetError.h"

#include <QCoreApplication>

namespace tramyte::sheet {

tl::unexpected<Error> failTooLarge(const QString& place)
{
    //: %1: a place in a table, for example: sheet “Thuốc”, cell B12
    return fail(ErrorKind::Damaged, QStringLiteral("sheet.tooLarge"),
        QCoreApplication::translate(
            "tramyte::sheet", "The table is larger than this program reads (%1). Please split it into smaller files.")
            .arg(place));
}

tl::unexpected<Error> failDamaged(const QString& place, const QString& detail)
{
    return fail(ErrorKind::Damaged, QStringLiteral("sheet.damaged"),
        //: %1: a place in a table, for example: sheet “Thuốc”, cell B12
        QCoreApplication::translate(
            "tramyte::sheet", "The file is damaged (%1). Please open it in a spreadsheet program and save it anew.")
            .arg(place),
        detail);
}

tl::unexpected<Error> failNoSheet(const QString& name)
{
    if (name.isEmpty())
        return fail(ErrorKind::Damaged, QStringLiteral("sheet.empty"),
            QCoreApplication::translate("tramyte::sheet", "This workbook has no visible sheet."));
    return fail(ErrorKind::NotFound, QStringLiteral("sheet.name"),
        QCoreApplication::translate("tramyte::sheet", "This workbook has no visible sheet named “%1”.").arg(name));
}

tl::unexpected<Error> failWrite(const QString& detail)
{
    return fail(ErrorKind::Io, QStringLiteral("sheet.write"),
        QCoreApplication::translate(
            "tramyte::sheet", "The table cannot be written. Is the disk full, or was it unplugged?"),
        detail);
}

QString placeOf(const QString& sheet, const QString& cell)
{
    if (cell.isEmpty())
        return QCoreApplication::translate("tramyte::sheet", "sheet “%1”").arg(sheet);
    return QCoreApplication::translate("tramyte::sheet", "sheet “%1”, cell %2").arg(sheet, cell);
}

} // namespace tramyte::sheet
