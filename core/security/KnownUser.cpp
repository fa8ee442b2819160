// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/KnownUser.h"

namespace tramyte::security {

QJsonObject toJson(const KnownUser& known)
{
    QJsonObject object = toJson(known.user);
    object.insert(QStringLiteral("hasKey"), known.hasKey);
    object.insert(
        QStringLiteral("lastLogin"), known.lastLogin ? QJsonValue(formatLocal(*known.lastLogin)) : QJsonValue());
    return object;
}

} // namespace tramyte::security
