// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/EntryJson.h"

#include <QHash>
#include <QJsonDocument>

namespace tramyte::catalog {

namespace {

constexpr qsizetype kMostKnown = 2000; ///< lines of lists, nothing about anybody

QJsonObject objectOf(const Entry& entry)
{
    QJsonObject object;
    for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) {
        if (!it.value().isEmpty())
            object.insert(it.key(), it.value());
    }
    object.insert(QStringLiteral("kind"), wordOf(entry.kind));
    object.insert(QStringLiteral("code"), entry.code);
    object.insert(QStringLiteral("name"), entry.name);
    object.insert(QStringLiteral("validFrom"), entry.validFrom.toString(Qt::ISODate));
    if (entry.validTo.isValid())
        object.insert(QStringLiteral("validTo"), entry.validTo.toString(Qt::ISODate));
    return object;
}

} // namespace

QJsonObject toJson(const Entry& entry)
{
    struct Known {
        Entry entry;
        QJsonObject object;
    };
    thread_local QHash<QString, Known> known; // by code
    if (const auto found = known.constFind(entry.code); found != known.constEnd() && found->entry == entry)
        return found->object;
    if (known.size() >= kMostKnown)
        known.clear();
    return known.insert(entry.code, {entry, objectOf(entry)})->object;
}

Entry entryFromJson(const QJsonObject& object)
{
    Entry entry;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = it.value().toString();
        if (it.key() == u"kind")
            entry.kind = parseKind(text).value_or(Kind::Icd10);
        else if (it.key() == u"code")
            entry.code = text;
        else if (it.key() == u"name")
            entry.name = text;
        else if (it.key() == u"validFrom")
            entry.validFrom = QDate::fromString(text, Qt::ISODate);
        else if (it.key() == u"validTo")
            entry.validTo = QDate::fromString(text, Qt::ISODate);
        else
            entry.fields.insert(it.key(), text);
    }
    return entry;
}

Entry entryFromBytes(const QByteArray& canonical)
{
    thread_local QHash<QByteArray, Entry> known;
    if (const auto found = known.constFind(canonical); found != known.constEnd())
        return *found;
    if (known.size() >= kMostKnown)
        known.clear();
    return *known.insert(canonical, entryFromJson(QJsonDocument::fromJson(canonical).object()));
}

} // namespace tramyte::catalog
