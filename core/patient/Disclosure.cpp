// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Disclosure.h"

#include "core/base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tramyte::patient {

namespace {

QJsonArray filesToJson(const std::vector<GivenFile>& files)
{
    QJsonArray list;
    for (const GivenFile& it : files)
        list.append(QJsonObject{{QStringLiteral("name"), it.name}, {QStringLiteral("size"), it.size},
            {QStringLiteral("sha256"), it.sha256}});
    return list;
}

} // namespace

const QStringList& disclosureBases()
{
    static const QStringList words{
        QStringLiteral("self"), QStringLiteral("representative"), QStringLiteral("authorised"), QStringLiteral("law")};
    return words;
}

QJsonObject toJson(const Disclosure& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("number"), it.number},
        {QStringLiteral("patient"), format(it.patient)}, {QStringLiteral("recipient"), it.recipient},
        {QStringLiteral("relation"), json::orNull(it.relation)}, {QStringLiteral("basis"), it.basis},
        {QStringLiteral("basisNote"), json::orNull(it.basisNote)}, {QStringLiteral("sensitive"), it.sensitive},
        {QStringLiteral("request"), it.request ? QJsonValue(format(it.request)) : QJsonValue()},
        {QStringLiteral("files"), filesToJson(it.files)}, {QStringLiteral("delivered"), it.delivered},
        {QStringLiteral("madeAt"), formatLocal(it.madeAt)}, {QStringLiteral("madeBy"), format(it.madeBy)},
        {QStringLiteral("revision"), it.revision}};
}

QByteArray filesToText(const std::vector<GivenFile>& files)
{
    return QJsonDocument(filesToJson(files)).toJson(QJsonDocument::Compact);
}

std::vector<GivenFile> filesFromText(const QByteArray& text)
{
    std::vector<GivenFile> files;
    const QJsonArray list = QJsonDocument::fromJson(text).array();
    for (const QJsonValue one : list) {
        const QJsonObject it = one.toObject();
        files.push_back({it[QStringLiteral("name")].toString(), it[QStringLiteral("size")].toInteger(),
            it[QStringLiteral("sha256")].toString()});
    }
    return files;
}

} // namespace tramyte::patient
