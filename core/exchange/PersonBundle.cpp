// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PersonBundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <map>

namespace tramyte::exchange {

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
    std::vector<QJsonObject> parsed;
    for (const FhirResource& it : resources) {
        parsed.push_back(QJsonDocument::fromJson(QByteArray::fromStdString(it.text)).object());
        urns.emplace(nameOf(parsed.back()), urnOf(nameOf(parsed.back())));
    }
    QJsonArray entries;
    for (const QJsonObject& it : parsed)
        entries.append(QJsonObject{
            {QStringLiteral("fullUrl"), urns.at(nameOf(it))}, {QStringLiteral("resource"), pointed(it, urns)}});
    QJsonObject meta{{QStringLiteral("lastUpdated"), fhir::dateTime(made)}};
    if (sensitive)
        meta.insert(QStringLiteral("security"),
            QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("R")},
                {QStringLiteral("system"),
                    QStringLiteral("http://terminology.hl7.org/CodeSystem/v3-Confidentiality")}}});
    QJsonObject bundle{{QStringLiteral("resourceType"), QStringLiteral("Bundle")}, {QStringLiteral("meta"), meta},
        {QStringLiteral("identifier"),
            QJsonObject{{QStringLiteral("system"), QStringLiteral("urn:vn:tramyte:fhir:disclosure")},
                {QStringLiteral("value"), number}}},
        {QStringLiteral("type"), QStringLiteral("collection")}, {QStringLiteral("timestamp"), fhir::dateTime(made)}};
    if (!entries.isEmpty())
        bundle.insert(QStringLiteral("entry"), entries);
    return bundle;
}

} // namespace tramyte::exchange
