// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PersonBundle.h"

#include "core/exchange/FhirJson.h"

#include <QUuid>
#include <map>

namespace tramyte::exchange {

using namespace fhir;

namespace {

QString urnOf(const QString& name)
{
    static const QUuid space = QUuid::createUuidV5(QUuid(), QStringLiteral("urn:vn:tramyte:fhir"));
    return QStringLiteral("urn:uuid:") + QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

/// References by type and id made the names of their entries; what is not in the bundle keeps its words only.
QJsonValue pointed(const QJsonValue& value, const std::map<QString, QString>& urns)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items.append(pointed(item, urns));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject made;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"reference" && it.value().isString()) {
            const auto known = urns.find(it.value().toString());
            if (known != urns.end())
                made.insert(it.key(), known->second);
            else if (it.value().toString().startsWith(u'#')) // a part of the resource itself
                made.insert(it.key(), it.value());
        } else {
            made.insert(it.key(), pointed(it.value(), urns));
        }
    }
    return made;
}

} // namespace

QJsonObject personBundle(const Fhir::Resources& resources, const QString& number, bool sensitive, Instant made)
{
    std::map<QString, QString> urns;
    const auto nameOf = [](const QJsonObject& it) {
        return it.value(QStringLiteral("resourceType")).toString() + u'/' + it.value(QStringLiteral("id")).toString();
    };
    for (const QJsonObject& it : resources)
        urns.emplace(nameOf(it), urnOf(nameOf(it)));
    QJsonArray entries;
    for (const QJsonObject& it : resources)
        entries.append(QJsonObject{
            {QStringLiteral("fullUrl"), urns.at(nameOf(it))}, {QStringLiteral("resource"), pointed(it, urns)}});
    const QJsonObject restricted = sensitive
        ? coding(QStringLiteral("http://terminology.hl7.org/CodeSystem/v3-Confidentiality"), QStringLiteral("R"))
        : QJsonObject();
    return object({{"resourceType", "Bundle"},
        {"meta", object({{"lastUpdated", dateTime(made)}, {"security", array({restricted})}})},
        {"identifier", object({{"system", "urn:vn:tramyte:fhir:disclosure"}, {"value", number}})},
        {"type", "collection"}, {"timestamp", dateTime(made)}, {"entry", entries}});
}

} // namespace tramyte::exchange
