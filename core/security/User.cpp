// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/User.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace tramyte::security {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::security", text);
}

} // namespace

QJsonObject toJson(const User& user)
{
    QJsonArray roles;
    for (const Role role : allRoles()) {
        if (user.roles.contains(role))
            roles.append(wordOf(role));
    }
    return {{QStringLiteral("id"), format(user.id)}, {QStringLiteral("name"), user.name},
        {QStringLiteral("fullName"), user.fullName}, {QStringLiteral("title"), user.title},
        {QStringLiteral("licence"), user.licence}, {QStringLiteral("roles"), roles},
        {QStringLiteral("active"), user.active}, {QStringLiteral("revision"), user.revision},
        {QStringLiteral("enteredAt"), formatLocal(user.enteredAt)}};
}

Session sessionOf(const User& user)
{
    return {user.id, user.name, user.fullName, user.title, user.licence, user.roles};
}

Result<void> checkUserName(const QString& name)
{
    static const QRegularExpression form(
        QStringLiteral("^[\\p{L}\\p{N}._@-]{1,40}$"), QRegularExpression::UseUnicodePropertiesOption);
    if (!form.match(name).hasMatch())
        return failField(QStringLiteral("name"), QStringLiteral("user.name"),
            tr("A user's name has 1 to 40 letters, digits or the signs . _ - @, without blanks."));
    return {};
}

} // namespace tramyte::security
