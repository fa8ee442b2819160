// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ServiceItem.h"

#include "core/catalog/Field.h"

namespace tramyte::catalog {

ServiceItem ServiceItem::from(const Entry& entry)
{
    ServiceItem item;
    item.code = entry.code;
    item.name = entry.name;
    item.unit = entry.field(QStringLiteral("unit"));
    item.hospitalPrice = parseMoney(entry.field(QStringLiteral("hospitalPrice")));
    item.insuredPrice = parseMoney(entry.field(QStringLiteral("insuredPrice")));
    item.insuredRatio = numberField(entry, QStringLiteral("insuredRatio"), item.insuredRatio);
    item.costGroup = numberField(entry, QStringLiteral("costGroup"), item.costGroup);
    item.validFrom = entry.validFrom;
    item.validTo = entry.validTo;
    return item;
}

} // namespace tramyte::catalog
