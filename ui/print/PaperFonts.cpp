// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperFonts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>

namespace tramyte::print {

Result<QString> paperFontFamily()
{
    static const QString family = [] {
        QString found;
        for (const auto* style : {"Regular", "Bold", "Italic", "BoldItalic"}) {
            QFile file(QStringLiteral(":/fonts/LiberationSerif-%1.ttf").arg(QLatin1String(style)));
            const int id
                = file.open(QIODevice::ReadOnly) ? QFontDatabase::addApplicationFontFromData(file.readAll()) : -1;
            if (id < 0)
                return QString();
            found = QFontDatabase::applicationFontFamilies(id).value(0);
        }
        return found;
    }();
    if (family.isEmpty())
        return fail(ErrorKind::Damaged, QStringLiteral("print.font"),
            QCoreApplication::translate(
                "tramyte::print", "The font of the papers cannot be loaded. Install the program again."));
    return family;
}

} // namespace tramyte::print
