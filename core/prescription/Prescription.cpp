// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prescription/Prescription.h"

#include "core/base/Json.h"
#include "core/catalog/EntryJson.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace tramyte::prescription {

Quantity Line::dispensedQuantity() const
{
    Quantity sum;
    for (const Dispensing& it : dispensed)
        sum = sum + it.quantity;
    return sum;
}

QJsonObject toJson(const Prescription& it)
{
    QJsonArray lines;
    for (const Line& line : it.lines) {
        QJsonArray dispensed;
        for (const Dispensing& part : line.dispensed)
            dispensed.append(QJsonObject{{QStringLiteral("lot"), format(part.lot)},
                {QStringLiteral("quantity"), format(part.quantity)}, {QStringLiteral("at"), formatLocal(part.at)},
                {QStringLiteral("by"), format(part.by)}});
        const QJsonObject dose{
            {QStringLiteral("each"), line.dose.each ? QJsonValue(format(*line.dose.each)) : QJsonValue()},
            {QStringLiteral("times"), line.dose.times ? QJsonValue(*line.dose.times) : QJsonValue()},
            {QStringLiteral("unit"), json::orNull(line.dose.unit)},
            {QStringLiteral("when"), json::orNull(line.dose.when)},
            {QStringLiteral("text"), json::orNull(line.dose.text)}};
        lines.append(QJsonObject{{QStringLiteral("id"), format(line.id)},
            {QStringLiteral("medicine"), catalog::toJson(line.entry)},
            {QStringLiteral("quantity"), format(line.quantity)}, {QStringLiteral("dose"), dose},
            {QStringLiteral("days"), line.days ? QJsonValue(*line.days) : QJsonValue()},
            {QStringLiteral("override"), json::orNull(line.overrideReason)}, {QStringLiteral("dispensed"), dispensed}});
    }
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("visit"), format(it.visit)},
        {QStringLiteral("code"), it.code}, {QStringLiteral("type"), QString(it.type)},
        {QStringLiteral("prescribedAt"), formatLocal(it.prescribedAt)},
        {QStringLiteral("prescriber"), format(it.prescriber)}, {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)},
        {QStringLiteral("revision"), it.revision}, {QStringLiteral("lines"), lines}};
}

QChar typeOf(catalog::Control control)
{
    switch (control) {
    case catalog::Control::Narcotic: return u'N';
    case catalog::Control::Psychotropic: return u'H';
    case catalog::Control::Ordinary: return u'C';
    }
    Q_UNREACHABLE();
}

QString newCode(const QString& facility, QChar type)
{
    constexpr int kRandom = 7;
    static const QString letters = QStringLiteral("0123456789abcdefghijklmnopqrstuvwxyz");
    QString code = facility;
    for (int i = 0; i < kRandom; ++i)
        code += letters[static_cast<int>(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())))];
    return code + u'-' + type;
}

} // namespace tramyte::prescription
