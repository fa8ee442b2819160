// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Receiver.h"

namespace tramyte::sync {

QJsonObject toJson(const Receiver& receiver)
{
    return {{QStringLiteral("fingerprint"), receiver.fingerprint}, {QStringLiteral("name"), receiver.name},
        {QStringLiteral("confirmedAt"), formatLocal(receiver.confirmedAt)},
        {QStringLiteral("confirmedBy"), format(receiver.confirmedBy)},
        {QStringLiteral("withdrawnAt"),
            receiver.withdrawnAt ? QJsonValue(formatLocal(*receiver.withdrawnAt)) : QJsonValue()}};
}

qint64 thingOf(const QString& fingerprint)
{
    return fingerprint.left(15).toLongLong(nullptr, 16);
}

QString spacedFingerprint(const QString& fingerprint)
{
    QString spaced;
    for (qsizetype i = 0; i < fingerprint.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            spaced += u' ';
        spaced += fingerprint.at(i).toUpper();
    }
    return spaced;
}

} // namespace tramyte::sync
