// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/BuiltInCatalogue.h"

#include "core/catalog/ImportCheck.h"

#include <QCoreApplication>
#include <QFile>

namespace tramyte::catalog {

Result<std::unique_ptr<BuiltInCatalogue>> BuiltInCatalogue::load()
{
    auto catalogue = std::make_unique<BuiltInCatalogue>();
    for (const Kind kind : allKinds()) {
        const QString path = QStringLiteral(":/catalog/%1.csv").arg(wordOf(kind));
        if (!QFile::exists(path))
            continue; // lists that only the station can bring
        TRY_LET(table, sheet::readTable(path));
        if (table.rows.size() == 1)
            continue; // headings alone: a list to be filled by the station
        CheckedTable checked = checkTable(kind, table);
        if (!checked.refused.empty()) {
            const Refusal& first = checked.refused.front();
            return fail(ErrorKind::Damaged, QStringLiteral("catalog.builtIn"),
                QCoreApplication::translate("tramyte::catalog", "The built-in list %1 is damaged in row %2.")
                    .arg(wordOf(kind))
                    .arg(first.row),
                first.column + QStringLiteral(": ") + first.message);
        }
        for (Entry& entry : checked.entries)
            catalogue->add(std::move(entry));
    }
    return catalogue;
}

} // namespace tramyte::catalog
