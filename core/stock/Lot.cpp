// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/Lot.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

namespace tramyte::stock {

QJsonObject toJson(const Lot& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("medicine"), it.medicine},
        {QStringLiteral("number"), it.number}, {QStringLiteral("expiry"), it.expiry.toString(Qt::ISODate)},
        {QStringLiteral("source"), json::orNull(it.source)}, {QStringLiteral("received"), format(it.received)},
        {QStringLiteral("remaining"), format(it.remaining)}, {QStringLiteral("receivedAt"), formatLocal(it.receivedAt)},
        {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)}, {QStringLiteral("revision"), it.revision}};
}

Result<std::vector<Taking>> chooseLots(const std::vector<Lot>& lots, Quantity quantity, QDate day)
{
    std::vector<Lot> usable;
    std::ranges::copy_if(lots, std::back_inserter(usable),
        [&](const Lot& lot) { return lot.expiry >= day && lot.remaining.thousandths > 0; });
    std::ranges::sort(usable, {}, [](const Lot& lot) { return std::pair(lot.expiry, lot.id); });
    std::vector<Taking> takings;
    Quantity left = quantity;
    for (const Lot& lot : usable) {
        if (left.thousandths == 0)
            break;
        const Quantity part = std::min(left, lot.remaining);
        takings.push_back({lot.id, part});
        left = left - part;
    }
    if (left.thousandths > 0)
        return fail(ErrorKind::Validation, QStringLiteral("stock.short"),
            QCoreApplication::translate(
                "tramyte::stock", "The stock that has not expired is short of %1. Hand out less or receive more first.")
                .arg(format(left)));
    return takings;
}

} // namespace tramyte::stock
