// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Medicine.h"

#include "core/catalog/Field.h"

namespace tramyte::catalog {

Medicine Medicine::from(const Entry& entry)
{
    Medicine medicine;
    medicine.code = entry.code;
    medicine.name = entry.name;
    medicine.substance = entry.field(QStringLiteral("substance"));
    medicine.substanceCode = entry.field(QStringLiteral("substanceCode"));
    medicine.atc = entry.field(QStringLiteral("atc"));
    medicine.strength = entry.field(QStringLiteral("strength"));
    medicine.form = entry.field(QStringLiteral("form"));
    medicine.route = entry.field(QStringLiteral("route"));
    medicine.routeCode = entry.field(QStringLiteral("routeCode"));
    medicine.unit = entry.field(QStringLiteral("unit"));
    medicine.price = parseMoney(entry.field(QStringLiteral("price")));
    medicine.insuredRatio = numberField(entry, QStringLiteral("insuredRatio"), medicine.insuredRatio);
    medicine.registration = entry.field(QStringLiteral("registration"));
    medicine.tender = entry.field(QStringLiteral("tender"));
    medicine.costGroup = numberField(entry, QStringLiteral("costGroup"), medicine.costGroup);
    const QString control = entry.field(QStringLiteral("control"));
    medicine.control = control == u"N" ? Control::Narcotic
        : control == u"H"              ? Control::Psychotropic
                                       : Control::Ordinary;
    medicine.validFrom = entry.validFrom;
    medicine.validTo = entry.validTo;
    return medicine;
}

} // namespace tramyte::catalog
