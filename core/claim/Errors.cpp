// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Errors.h"

#include <QCoreApplication>

namespace tramyte::claim {

tl::unexpected<Error> noDay()
{
    return fail(ErrorKind::Validation, QStringLiteral("claim.noDay"),
        QCoreApplication::translate(
            "tramyte::claim", "A claim can be written only when the day of the visit is known."));
}

tl::unexpected<Error> unknownTable(const QString& table)
{
    return fail(ErrorKind::Validation, QStringLiteral("claim.unknownTable"),
        QCoreApplication::translate("tramyte::claim", "The table %1 has no definition on the day of the visit.")
            .arg(table));
}

tl::unexpected<Error> unknownField(const QString& table, const QString& tag)
{
    return fail(ErrorKind::Validation, QStringLiteral("claim.unknownField"),
        QCoreApplication::translate("tramyte::claim", "The table %1 has no field %2 on the day of the visit.")
            .arg(table, tag));
}

tl::unexpected<Error> severalRows(const QString& table)
{
    return fail(ErrorKind::Validation, QStringLiteral("claim.rows"),
        QCoreApplication::translate("tramyte::claim", "The table %1 holds one row only.").arg(table));
}

} // namespace tramyte::claim
