// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/Session.h"

#include <QCoreApplication>

namespace tramyte::security {

Result<void> Session::require(Permission permission) const
{
    if (may(permission))
        return {};
    return fail(ErrorKind::Permission, QStringLiteral("permission.denied"),
        QCoreApplication::translate("tramyte::security", "%1 has no right to do this. Ask the administrator.")
            .arg(name));
}

} // namespace tramyte::security
