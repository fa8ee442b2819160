// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/security/Session.h"

#include <QJsonObject>

namespace tramyte::security {

/// One person who may log in. Accounts are never shared and never erased, only disabled.
struct User {
    UserId id;
    QString name;     ///< log-in name, unique without regard to case
    QString fullName; ///< as printed under a signature; the log-in name until told otherwise
    QString title;
    QString licence;
    std::set<Role> roles;
    bool active = true;
    int revision = 1;
    Instant enteredAt;

    bool operator==(const User&) const = default;
};

QJsonObject toJson(const User& user);
Session sessionOf(const User& user);

/// Whether a log-in name can be one: letters, digits and . _ - @, 1 to 40 characters. Error: Validation.
Result<void> checkUserName(const QString& name);
} // namespace tramyte::security
