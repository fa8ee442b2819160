// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Place.h"

namespace tramyte::catalog {

Province Province::from(const Entry& entry)
{
    return {entry.code, entry.name, entry.field(QStringLiteral("type")),
        entry.field(QStringLiteral("oldCodes")).split(u';', Qt::SkipEmptyParts),
        entry.field(QStringLiteral("oldNames")).split(u';', Qt::SkipEmptyParts),
        entry.field(QStringLiteral("communeCodes"))};
}

Area Area::from(const Entry& entry)
{
    return {entry.code, entry.name, entry.field(QStringLiteral("type")), entry.field(QStringLiteral("provinceCode"))};
}

Facility Facility::from(const Entry& entry)
{
    return {entry.code, entry.name, entry.field(QStringLiteral("address")), entry.field(QStringLiteral("level")),
        entry.field(QStringLiteral("provinceCode"))};
}

} // namespace tramyte::catalog
